"""Echoes under the words of the page: there while they are wanted, gone when a word is changed, back after a rest."""

from typing import cast

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from inkwell.ui.echo_desk import EchoDesk
from inkwell.ui.editor.echo_marks import EchoMarks

PROSE = "# A lantern\n\nThe *lantern* swung. 🐈 Nobody spoke; the lanterns went out.\n\nIt was quiet."


@pytest.fixture
def marks(novelist: Novelist, tmp_path) -> EchoMarks:
    novelist.desk.preferences.change(ai=False)
    novelist.desk.session.create(tmp_path / "book", "A book", "Somebody", "en")
    novelist.page.replace_text(PROSE)
    return cast("EchoDesk", novelist.desk.equipment.parts["echoes"]).marks_of(novelist.page)


def width(novelist: Novelist, word: str) -> float:
    return QFontMetricsF(novelist.page.document().defaultFont()).horizontalAdvance(word)


def test_a_line_under_each_that_moves_with_the_words(novelist: Novelist, marks: EchoMarks) -> None:
    qtbot = novelist.qtbot
    assert marks.runs() == []
    before = novelist.desk.window.grab().toImage()
    novelist.desk.preferences.change(echoes=True)
    qtbot.waitUntil(lambda: len(marks.runs()) == 2)
    assert novelist.desk.window.grab().toImage() != before
    first, second = marks.runs()
    assert second.right - second.left == pytest.approx(width(novelist, "lanterns"), abs=3)
    assert first.top == second.top
    # A paragraph more above: the marks stay with their words, without another search.
    novelist.page.moveCursor(novelist.page.textCursor().MoveOperation.Start)
    qtbot.keyClicks(novelist.page, "One")
    novelist.press(Qt.Key.Key_Return)
    assert len(marks.runs()) == 2
    assert marks.runs()[0].top > first.top
    novelist.desk.preferences.change(echoes=False)
    assert marks.runs() == []


def test_a_changed_line_has_none_until_the_author_rests(novelist: Novelist, marks: EchoMarks) -> None:
    qtbot, page = novelist.qtbot, novelist.page
    novelist.desk.preferences.change(echoes=True)
    qtbot.waitUntil(lambda: len(marks.runs()) == 2)
    page.set_cursor_offset(PROSE.index("\n\nIt was"))
    qtbot.keyClicks(page, " A lantern")
    assert marks.runs() == []
    qtbot.waitUntil(lambda: len(marks.runs()) == 3)
    novelist.desk.preferences.change(echo_distance=2)
    qtbot.waitUntil(lambda: marks.runs() == [])


def test_the_switch_is_in_the_view_menu(novelist: Novelist, marks: EchoMarks) -> None:
    (command,) = [each for each in novelist.desk.commands.all if each.words == "Mark echoes"]
    command.action.trigger()
    assert novelist.desk.preferences.settings.echoes
    novelist.qtbot.waitUntil(lambda: len(marks.runs()) == 2)
    novelist.desk.books.close_book()
    novelist.qtbot.waitUntil(lambda: marks.runs() == [])
