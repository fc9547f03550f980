"""A book is open and takes keys before what no first key needs is loaded; nobody meets a feature that is not there."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inkwell.bootstrap import Desk, build
from inkwell.storage.paths import UserPaths

LATER = (
    "harper",
    "hunspell",
    "inkwell.app.proofing",
    "inkwell.app.searching",
    "inkwell.exchange.html_reading",
    "inkwell.language.style",
    "inkwell.manuscript.compare",
    "inkwell.ui.dialogs.history",
    "inkwell.ui.dialogs.partner",
    "inkwell.ui.settings.dialog",
    "inkwell.ui.palette",
    "inkwell.ui.search_panel",
    "inkwell.ui.statistics_desk",
    "llama_cpp",
    "markdownify",
    "numpy",
    "PySide6.QtPrintSupport",
    "sqlite3",
    "torch",
)
"""What the first key does not need; each costs the start between a few milliseconds and seconds."""

FIRST_KEY = """
import json, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from inkwell.bootstrap import build
from inkwell.storage.paths import UserPaths
app = QApplication(sys.argv[:1])
desk = build(app, UserPaths.default())
desk.session.create(Path(sys.argv[1]), "Kite", "Ann", "en")
desk.window.show()
QTest.keyClicks(desk.window.page, "a")
print(json.dumps([desk.window.page.text(), [name for name in json.loads(sys.argv[2]) if name in sys.modules]]))
desk.close()
"""


def test_a_key_needs_no_dialog_and_no_library_that_it_does_not_use(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_KEY, str(tmp_path / "Kite"), json.dumps(LATER)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "INKWELL_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == ["a", []]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, user_paths: UserPaths) -> Iterator[Desk]:
    """The program as it is before it was first painted."""
    made = build(qapp, user_paths)
    yield made
    made.close()


def named(desk: Desk) -> set[str]:
    return {each.words for each in desk.commands.all}


def test_what_comes_later_comes_by_itself_once_the_window_is_painted(qtbot: QtBot, desk: Desk) -> None:
    assert "Go to anything" not in named(desk)
    desk.window.show()
    qtbot.waitUntil(lambda: "Go to anything" in named(desk), timeout=10_000)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_a_key_of_a_command_finds_every_feature(
    qtbot: QtBot, desk: Desk, tmp_path: Path, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    desk.session.create(tmp_path / "Kite", "Kite", "Ann", "en")
    desk.window.show()
    qtbot.waitExposed(desk.window)
    QTest.keyClick(desk.window.page, key, modifier)
    assert "Go to anything" in named(desk)


def test_letters_wait_for_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.session.create(tmp_path / "Kite", "Kite", "Ann", "en")
    desk.window.show()
    qtbot.waitExposed(desk.window)
    QTest.keyClicks(desk.window.page, "Her ")
    assert desk.window.page.text() == "Her "
    assert "Go to anything" not in named(desk)


def test_a_menu_is_whole_when_it_is_opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.session.create(tmp_path / "Kite", "Kite", "Ann", "en")
    desk.window.show()
    qtbot.waitExposed(desk.window)
    bar = desk.window.menuBar()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=bar.rect().bottomRight())
    assert "Go to anything" in named(desk)


def test_a_book_that_was_open_before_is_known_to_what_comes_later(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.session.create(tmp_path / "Kite", "Kite", "Ann", "en")
    desk.window.show()
    parts = desk.equipment.parts
    assert parts["proofing"].language == "en"  # type: ignore[attr-defined]
    assert parts["proofing"].words.can_keep_in_book  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: parts["search"].indexed, timeout=10_000)  # type: ignore[attr-defined]
