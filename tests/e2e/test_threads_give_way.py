"""A thread that works lets the window have its turn soon, whatever Python would have it do."""

import sys

import pytest
from PySide6.QtWidgets import QApplication

from inkwell.bootstrap import GIVES_WAY, build
from inkwell.storage.paths import UserPaths


def test_threads_that_work_give_way_sooner_than_pythons_own(qapp: QApplication, user_paths: UserPaths) -> None:
    sys.setswitchinterval(0.005)
    desk = build(qapp, user_paths)
    try:
        assert sys.getswitchinterval() == pytest.approx(GIVES_WAY)
    finally:
        desk.close()
