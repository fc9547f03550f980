"""What keys, pastes and marks do where a selection or another text is in play: never more than was meant."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.app.reading_html import HtmlReading
from inkwell.manuscript.quotation import convention_for
from inkwell.manuscript.spans import Span
from inkwell.manuscript.typography import Switches
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.paste import AT_ONCE, GONE
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.editor.smart_typing import SmartTyping

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(page: Page, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, modifiers, text))


def select(page: Page, start: int, end: int) -> None:
    cursor = page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


@pytest.mark.parametrize("text", ["9", ";", ",", "="])
@pytest.mark.parametrize("modifiers", [CONTROL, CONTROL | SHIFT])
def test_a_command_that_carries_a_letter_replaces_nothing(
    blank_page: Page, text: str, modifiers: Qt.KeyboardModifier
) -> None:
    blank_page.load("One.\n\nTwo.\n\nThree.", "Title")
    blank_page.set_authorship([Span(0, 4, "run")])
    for start, end in ((2, 8), (0, 4)):
        select(blank_page, start, end)
        press(blank_page, text, modifiers)
    assert blank_page.text() == "One.\n\nTwo.\n\nThree."
    assert not blank_page.document().isUndoAvailable()


@pytest.mark.parametrize(
    "text", ["x", "é", "𠀀", "😀", "\u00a0", "\u202f", "\u3000", "\u200c", "\u200f", "\t", "\ue000"]
)
@pytest.mark.parametrize("modifiers", [NONE, SHIFT, CONTROL | ALT])
def test_whatever_is_written_takes_the_place_of_a_selection_and_keeps_titles(
    blank_page: Page, text: str, modifiers: Qt.KeyboardModifier
) -> None:
    blank_page.load_sections([SectionText("a", "A", "One.\n\nTwo."), SectionText("b", "B", "Three.\n\nFour.")])
    select(blank_page, blank_page.position_of(8, "a"), blank_page.position_of(8, "b"))
    press(blank_page, text, modifiers)
    assert (blank_page.text("a"), blank_page.text("b")) == (f"One.\n\nTw{text}", "Four.")
    blank_page.undo()
    assert (blank_page.text("a"), blank_page.text("b")) == ("One.\n\nTwo.", "Three.\n\nFour.")


@pytest.mark.parametrize("text", ["x", "\u00a0", "\u3000", "\t"])
def test_whatever_is_written_is_the_authors_own(blank_page: Page, text: str) -> None:
    blank_page.load("Accepted.", "Title")
    blank_page.set_authorship([Span(0, 9, "run")])
    blank_page.set_cursor_offset(4)
    press(blank_page, text)
    assert blank_page.authorship() == (Span(0, 4, "run"), Span(5, 10, "run"))


def test_a_mark_of_another_text_does_not_move_the_caret_of_this_one(blank_page: Page) -> None:
    SmartTyping(blank_page, lambda: convention_for("en"), lambda: Switches())
    blank_page.load("", "One")
    QTest.keyClicks(blank_page, '"')
    assert blank_page.text() == "“"
    blank_page.load('"So it was.', "Two")
    blank_page.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(blank_page, "zz")
    blank_page.undo()
    assert (blank_page.text(), blank_page.cursor_offset()) == ('"So it was.', 11)


def test_a_paste_that_is_still_read_goes_into_no_other_text(qtbot, blank_page: Page) -> None:
    page = blank_page
    page.load_sections([SectionText("a", "A", "One."), SectionText("b", "B", "Two."), SectionText("c", "C", "Three.")])
    page.go_to("b", 2)
    made = QMimeData()
    made.setHtml("<p><b>word</b> and word</p>" * (AT_ONCE // 20))
    told: list[str] = []
    page.paste_refused.connect(told.append)
    page.insertFromMimeData(made)
    page.arrange(["a", "c"], {})
    assert told == [GONE]
    (reading,) = page.findChildren(HtmlReading)
    with qtbot.waitSignal(reading.done, timeout=20_000):
        pass
    assert [each.text for each in page.contents()] == ["One.", "Three."]
