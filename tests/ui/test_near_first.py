"""A long text is laid out anew where the author looks first, and then above it, while the line in sight stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider

from inkwell.ui.editor import near_first
from inkwell.ui.editor.looks import Looks
from inkwell.ui.editor.sections import SectionText

SENTENCE = "The boats came home before the rain, and *nobody* on the quay said a word about it. "
LONG = "\n\n".join(f"{number}. {SENTENCE * (1 + number % 4)}".strip() for number in range(700))
LARGER = Looks(zoom=140)


@pytest.fixture
def long_page(blank_page, monkeypatch):
    """A page with a text that is long enough, in its middle; little comes back at once, and slowly."""
    monkeypatch.setattr(near_first, "NEAR", 6_000)
    page = blank_page
    page.load(LONG, "")
    place(page, len(LONG) // 2)
    page.ensureCursorVisible()
    # Away from the edges, where a key would have the caret brought into sight.
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + page.cursorRect().top() - 250)
    page.viewport().grab()
    return page


def place(page, position):
    cursor = page.textCursor()
    cursor.setPosition(position)
    page.setTextCursor(cursor)


def hidden(page):
    block, count = page.document().begin(), 0
    while block.isValid():
        count += not block.isVisible()
        block = block.next()
    return count


def tops(page):
    layout, block, found = page.document().documentLayout(), page.document().begin(), []
    while block.isValid():
        found.append(round(layout.blockBoundingRect(block).top(), 3))
        block = block.next()
    return found


def settled(page, qtbot):
    near = page.findChild(near_first.NearFirst)
    qtbot.waitUntil(lambda: not near.pending, timeout=20_000)
    assert not hidden(page)
    block = page.document().begin()
    while block.isValid():
        page.document().documentLayout().blockBoundingRect(block)
        assert block.layout().lineCount(), f"paragraph {block.blockNumber()} is blank"
        block = block.next()


def test_what_is_in_sight_comes_first_and_stays_where_it_is(long_page, qtbot):
    page, steps = long_page, long_page.document().availableUndoSteps()
    line = page.cursorRect().top()
    page.set_looks(LARGER)
    assert hidden(page) > 100
    assert abs(page.cursorRect().top() - line) <= 1
    settled(page, qtbot)
    assert abs(page.cursorRect().top() - line) <= 1
    assert page.text() == LONG
    assert page.document().availableUndoSteps() == steps


def test_in_the_end_all_is_as_if_it_had_been_laid_out_at_once(long_page, qtbot, monkeypatch):
    page = long_page
    page.set_looks(LARGER)
    settled(page, qtbot)
    bit_by_bit = tops(page)
    monkeypatch.setattr(near_first, "WORTH", 10**9)
    page.set_looks(Looks())
    page.set_looks(LARGER)
    assert not hidden(page)
    assert tops(page) == bit_by_bit


def test_another_size_of_the_window_goes_the_same_way(long_page, qtbot):
    page = long_page
    line = page.cursorRect().top()
    page.resize(page.width() // 2, page.height())
    assert hidden(page) > 100
    assert abs(page.cursorRect().top() - line) <= 2 * page.fontMetrics().height()
    settled(page, qtbot)
    assert page.text() == LONG


def test_keys_write_meanwhile(long_page, qtbot):
    page = long_page
    page.set_looks(LARGER)
    line = page.cursorRect().top()
    qtbot.keyClicks(page, "typed ")
    assert hidden(page)
    settled(page, qtbot)
    assert abs(page.cursorRect().top() - line) <= 1
    middle = len(LONG) // 2
    at = page.text().index("typed ")
    assert page.text() == LONG[:at] + "typed " + LONG[at:]
    assert abs(at - middle) < 1000
    page.undo()
    assert page.text() == LONG


def test_a_key_leaves_nothing_below_without_lines(blank_page, qtbot):
    page = blank_page
    page.load(LONG, "")
    qtbot.keyClicks(page, "at once ")
    settled(page, qtbot)
    page.set_looks(LARGER)
    qtbot.keyClicks(page, "and again ")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert page.text().startswith("at once and again")


def test_a_key_and_another_size_of_the_window_at_once(long_page, qtbot):
    page = long_page
    page.set_looks(LARGER)
    qtbot.keyClicks(page, "typed ")
    page.resize(page.width() - 40, page.height())
    page.resize(page.width() + 300, page.height())
    settled(page, qtbot)
    assert len(page.text()) == len(LONG) + len("typed ")


def test_the_caret_finds_everything_there(long_page, qtbot):
    page = long_page
    page.set_looks(LARGER)
    assert hidden(page)
    qtbot.keyClick(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert not hidden(page)
    assert page.textCursor().position() == 0
    assert page.viewport().rect().contains(page.cursorRect())
    settled(page, qtbot)


def test_going_on_upwards_leaves_no_paragraph_out(long_page, qtbot):
    page = long_page
    page.set_looks(LARGER)
    before = page.textCursor().blockNumber()
    for _ in range(300):
        qtbot.keyClick(page, Qt.Key.Key_Up)
        now = page.textCursor().blockNumber()
        assert before - 1 <= now <= before
        before = now
    assert before < 300


def test_the_top_of_the_bar_is_the_beginning_of_the_text(long_page):
    page = long_page
    page.set_looks(LARGER)
    assert hidden(page)
    page.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    assert not hidden(page)
    assert page.cursorForPosition(page.viewport().rect().topLeft()).blockNumber() == 0


def test_again_and_again_before_it_has_ended(long_page, qtbot):
    page = long_page
    line = page.cursorRect().top()
    for zoom in (110, 150, 90, 140):
        page.set_looks(Looks(zoom=zoom))
        assert abs(page.cursorRect().top() - line) <= 1
    settled(page, qtbot)
    assert abs(page.cursorRect().top() - line) <= 1


def test_another_text_comes_in_meanwhile(long_page, qtbot):
    page = long_page
    page.set_looks(LARGER)
    page.load("Short.", "")
    settled(page, qtbot)
    assert page.text() == "Short."


def test_the_beginning_is_laid_out_as_ever(long_page):
    page = long_page
    place(page, 2_000)
    page.ensureCursorVisible()
    page.set_looks(LARGER)
    assert not hidden(page)


def test_a_text_that_is_opened_in_its_middle_is_there_first(blank_page, qtbot, monkeypatch):
    monkeypatch.setattr(near_first, "NEAR", 6_000)
    page, middle = blank_page, len(LONG) // 2
    page.load("Another text, which is short.", "")
    page.load_sections([SectionText("scene", "Title", LONG)], caret=middle)
    assert hidden(page) > 100
    assert page.cursor_offset() == middle
    assert page.viewport().rect().contains(page.cursorRect())
    line = page.cursorRect().top()
    settled(page, qtbot)
    assert abs(page.cursorRect().top() - line) <= 1
    assert page.text() == LONG
    bit_by_bit = tops(page)
    monkeypatch.setattr(near_first, "WORTH", 10**9)
    page.load_sections([SectionText("scene", "Title", LONG)], caret=middle)
    settled(page, qtbot)
    assert tops(page) == bit_by_bit


def test_another_text_comes_while_much_of_the_last_is_hidden(blank_page, qtbot, monkeypatch):
    monkeypatch.setattr(near_first, "NEAR", 6_000)
    page = blank_page
    page.load_sections([SectionText("one", "One", LONG)], caret=len(LONG))
    assert hidden(page) > 100
    page.load_sections([SectionText("two", "Two", "Short.\n\nAnd whole."), SectionText("three", "Three", "Last.")])
    assert not hidden(page)
    settled(page, qtbot)
    assert page.text("three") == "Last."


def test_the_caret_comes_to_the_text_that_is_named(blank_page, qtbot):
    page = blank_page
    texts = [SectionText(name, name, f"{name}: {SENTENCE}") for name in ("one", "two", "three")]
    with qtbot.waitSignal(page.section_entered) as entered:
        page.load_sections(texts, "All", "two", 7)
    assert entered.args == ["two"]
    assert (page.current_section, page.cursor_offset()) == ("two", 7)
