"""A window beside the main one comes back as large as the author left it, and never larger than the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.storage.memory import MemoryFile
from inkwell.storage.settings import SettingsFile
from inkwell.ui.size_memory import SizeMemory


class Program:
    """Settings as one start of the program has them, and a window."""

    def __init__(self, qtbot: QtBot, folder: Path, lane: SaveLane) -> None:
        self.preferences = Preferences(
            SettingsFile(folder / "settings.json"), lane, memory=MemoryFile(folder / "memory.json")
        )
        self.window = QDialog()
        QVBoxLayout(self.window).addWidget(QLabel("An entry of the bible"))
        self.window.resize(300, 200)
        qtbot.addWidget(self.window)

    def remember(self) -> QSize:
        SizeMemory(self.window, "entry", self.preferences)
        return self.window.size()


@pytest.fixture
def lane(tmp_path: Path) -> Iterator[SaveLane]:
    made = SaveLane("save")
    yield made
    made.close()


def test_the_size_is_there_at_the_next_start(qtbot: QtBot, tmp_path: Path, lane: SaveLane) -> None:
    first = Program(qtbot, tmp_path, lane)
    assert first.remember() == QSize(300, 200)
    first.window.show()
    first.window.close()
    assert first.preferences.memory.sizes == {}
    first.window.show()
    first.window.resize(420, 260)
    first.window.close()
    lane.drain(5)
    assert Program(qtbot, tmp_path, lane).remember() == QSize(420, 260)


@pytest.mark.parametrize("kept", [(100_000, 90_000), (0, -3)])
def test_a_size_that_no_screen_has_is_brought_to_one(
    qtbot: QtBot, tmp_path: Path, lane: SaveLane, kept: tuple[int, int]
) -> None:
    program = Program(qtbot, tmp_path, lane)
    program.preferences.remember(sizes={"entry": kept})
    size, room = program.remember(), program.window.screen().availableGeometry().size()
    assert size.boundedTo(room) == size
    assert size.expandedTo(program.window.minimumSizeHint()) == size
