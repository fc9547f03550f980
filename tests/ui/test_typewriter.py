"""Typewriter scrolling: the line that is written stays where it is, and the mouse moves nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from inkwell.ui.editor.typewriter import Typewriter
from inkwell.ui.theme import Theme

LONG = "\n\n".join("The hen went down to the sea with Edwin and came back alone. " * 6 for _ in range(30)).strip()


@pytest.fixture
def page(blank_page):
    blank_page.load(LONG, "Title")
    return blank_page


@pytest.fixture
def typewriter(page):
    made = Typewriter(page)
    made.set_on(True)
    return made


def middle(page):
    return page.viewport().height() // 2


def line(page):
    """Where the caret's line is in the viewport."""
    return page.cursorRect().center().y()


def until_in_the_middle(page, qtbot):
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: page.rolled == bar.value() and abs(line(page) - middle(page)) <= 1)


@pytest.mark.parametrize("place", ["start", "middle", "end"])
def test_the_line_is_in_the_middle_wherever_it_is_written(page, typewriter, qtbot, place):
    page.set_cursor_offset({"start": 0, "middle": len(LONG) // 2, "end": len(LONG)}[place])
    until_in_the_middle(page, qtbot)
    for _ in range(12):
        qtbot.keyClicks(page, "and on and on ")
        qtbot.keyClick(page, Qt.Key.Key_Return)
    until_in_the_middle(page, qtbot)
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_Up)
    until_in_the_middle(page, qtbot)


def test_an_empty_page(page, typewriter, qtbot):
    page.load("", "Title")
    typewriter.settle()
    until_in_the_middle(page, qtbot)
    qtbot.keyClicks(page, "It begins.")
    until_in_the_middle(page, qtbot)


def test_another_height(page, typewriter, qtbot):
    typewriter.set_on(True, 30)
    page.set_cursor_offset(len(LONG) // 2)
    qtbot.keyClicks(page, "x")
    qtbot.waitUntil(lambda: abs(line(page) - page.viewport().height() * 30 // 100) <= 1)


def test_typing_never_leaves_the_line_while_the_page_follows(page, typewriter, qtbot):
    page.set_cursor_offset(len(LONG))
    until_in_the_middle(page, qtbot)
    for _ in range(150):
        qtbot.keyClicks(page, "so ")
        # Where a glide has not come to its end, the next key brings it there.
        assert abs(line(page) - middle(page)) < 2 * page.cursorRect().height()
    until_in_the_middle(page, qtbot)


def test_a_click_moves_the_caret_and_not_the_page(page, typewriter, qtbot):
    page.set_cursor_offset(len(LONG) // 2)
    until_in_the_middle(page, qtbot)
    before = page.verticalScrollBar().value()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert page.cursorRect().contains(page.cursorRect().left(), 100) or abs(line(page) - 100) < 30
    qtbot.wait(200)
    assert page.verticalScrollBar().value() == before
    qtbot.keyClicks(page, "x")
    until_in_the_middle(page, qtbot)


def test_a_press_whose_release_nobody_heard_of(page, typewriter, qtbot):
    page.set_cursor_offset(len(LONG) // 2)
    until_in_the_middle(page, qtbot)
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert line(page) < middle(page) - 50
    qtbot.keyClick(page, Qt.Key.Key_Down)
    until_in_the_middle(page, qtbot)


def test_the_wheel_goes_where_the_author_looks(page, typewriter, qtbot):
    page.set_cursor_offset(len(LONG) // 2)
    until_in_the_middle(page, qtbot)
    place = QPoint(5, 300)
    turned = QWheelEvent(
        place,
        page.mapToGlobal(place),
        QPoint(),
        QPoint(0, 480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = page.verticalScrollBar().value()
    QApplication.sendEvent(page, turned)
    qtbot.wait(200)
    assert page.verticalScrollBar().value() < before - 50


def test_selecting_all_leaves_the_page_where_it_is(page, typewriter, qtbot):
    page.set_cursor_offset(100)
    until_in_the_middle(page, qtbot)
    before = page.verticalScrollBar().value()
    page.selectAll()
    qtbot.wait(200)
    assert page.verticalScrollBar().value() == before


def test_with_a_proposal_that_stands(page, typewriter, qtbot):
    page.moveCursor(QTextCursor.MoveOperation.End)
    until_in_the_middle(page, qtbot)
    page.begin_proposal("run")
    page.set_proposal(" He put down the hammer, and nobody in the house said a word about it." * 3)
    page.end_streaming()
    assert line(page) > 0
    qtbot.keyClicks(page, " So he sat")
    until_in_the_middle(page, qtbot)
    page.accept_all()
    until_in_the_middle(page, qtbot)
    assert page.text().endswith("about it.")


def test_undo_of_a_change_far_away(page, typewriter, qtbot):
    page.set_cursor_offset(10)
    qtbot.keyClicks(page, "Here. ")
    page.set_cursor_offset(len(page.text()))
    until_in_the_middle(page, qtbot)
    page.undo()
    assert page.text() == LONG
    until_in_the_middle(page, qtbot)


def test_resizing_keeps_the_room_at_both_ends(page, typewriter, qtbot):
    page.set_cursor_offset(len(LONG))
    page.resize(700, 900)
    typewriter.settle()
    until_in_the_middle(page, qtbot)
    page.set_cursor_offset(0)
    until_in_the_middle(page, qtbot)


def test_switched_off_the_page_scrolls_as_ever(page, typewriter, qtbot):
    page.set_cursor_offset(0)
    until_in_the_middle(page, qtbot)
    assert page.verticalScrollBar().value() < 0
    typewriter.set_on(False)
    bar = page.verticalScrollBar()
    assert (bar.minimum(), bar.value()) == (0, 0)
    height = round(page.document().documentLayout().documentSize().height())
    assert abs(bar.maximum() - (height - page.viewport().height())) <= 1
    qtbot.keyClicks(page, "Here. ")
    assert bar.value() == 0


def test_with_reduced_motion_the_paper_is_there_at_once(page, typewriter, qtbot, monkeypatch):
    monkeypatch.setattr(Theme, "motion", property(lambda _theme: 0))
    for offset in (len(LONG), 0, len(LONG) // 2):
        page.set_cursor_offset(offset)
        assert abs(line(page) - middle(page)) <= 1


@pytest.mark.parametrize("zoom", [50, 200])
def test_at_any_zoom(page, typewriter, qtbot, zoom):
    page.set_looks(replace(page.looks, zoom=zoom))
    for offset in (0, len(LONG)):
        page.set_cursor_offset(offset)
        typewriter.settle()
        until_in_the_middle(page, qtbot)


def test_nothing_of_it_is_in_the_text_or_its_undo(page, typewriter):
    assert page.text() == LONG
    assert page.document().availableUndoSteps() == 0
    assert not page.document().isModified()
