"""The system asks, or a mistake comes through: the window hears of both in its own thread."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from inkwell.app.interruptions import Interruptions
from inkwell.errors import ErrorKind, InkwellError


@pytest.fixture
def interruptions(qtbot: QtBot) -> Iterator[Interruptions]:
    before = sys.excepthook, signal.getsignal(signal.SIGTERM)
    interruptions = Interruptions()
    yield interruptions
    interruptions.close()
    assert (sys.excepthook, signal.getsignal(signal.SIGTERM)) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_reaches_an_idle_window(qtbot: QtBot, interruptions: Interruptions, name: str) -> None:
    with qtbot.waitSignal(interruptions.stop_asked):
        os.kill(os.getpid(), getattr(signal, name))


def test_a_mistake_is_one_sentence_in_the_windows_thread(
    qtbot: QtBot, interruptions: Interruptions, guard: Any
) -> None:
    guard.expect_error("a mistake of ours")
    heard: list[tuple[InkwellError, bool]] = []
    here = threading.get_ident()
    interruptions.surprised.connect(lambda error: heard.append((error, threading.get_ident() == here)))

    def fail() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert all(error.kind is ErrorKind.INTERNAL and in_place for error, in_place in heard)
