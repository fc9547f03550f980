"""The page shows what the author should see: the caret, and a proposal as it grows, above the pill."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from inkwell.ui.editor.pill import Pill

LONG = "\n\n".join("The hen went down to the sea with Edwin and came back alone. " * 6 for _ in range(30)).strip()
WORDS = " He put down the hammer, and nobody in the house said a word about it" * 5


@pytest.fixture
def page(blank_page):
    blank_page.load(LONG, "Title")
    return blank_page


def pill_top(page):
    """The pill's upper edge, in pixels of the viewport."""
    return page.findChild(Pill).y() - page.viewport().y()


def foot(page):
    """Where the proposal's last line ends in the viewport; far below while it is not shown."""
    block = page.document().begin()
    while block.isValid() and not block.layout().preeditAreaText():
        block = block.next()
    if not block.isValid():
        return 10**6
    layout = block.layout()
    line = layout.lineForTextPosition(layout.preeditAreaPosition() + len(layout.preeditAreaText()))
    return layout.position().y() + line.y() + line.height() - page.verticalScrollBar().value()


def stream(page, words=WORDS):
    parts = words.split(" ")
    for count in range(2, len(parts) + 1):
        page.set_proposal(" ".join(parts[:count]))


def wheel(page, steps):
    place = QPoint(5, 300)
    turned = QWheelEvent(
        place,
        page.mapToGlobal(place),
        QPoint(),
        QPoint(0, steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page, turned)


def caret_to_last_line(page, seen):
    """Put the caret at the end of the paragraph that ends lowest on the page."""
    page.set_cursor_offset(0)
    while page.cursorRect().bottom() < seen:
        page.moveCursor(QTextCursor.MoveOperation.NextBlock)
        page.moveCursor(QTextCursor.MoveOperation.EndOfBlock)


@pytest.mark.parametrize("place", ["middle", "end"])
def test_a_growing_proposal_stays_above_the_pill(page, qtbot, place):
    if place == "end":
        page.moveCursor(QTextCursor.MoveOperation.End)
    else:
        caret_to_last_line(page, 500)
    page.begin_proposal("run")
    stream(page)
    qtbot.waitUntil(lambda: foot(page) <= pill_top(page))
    assert page.cursorRect().top() >= 0


def test_a_proposal_longer_than_the_page_keeps_the_carets_line_in_sight(page, qtbot):
    page.moveCursor(QTextCursor.MoveOperation.End)
    page.begin_proposal("run")
    for count in range(1, 100):
        page.set_proposal(" and another word" * count)
    qtbot.waitUntil(lambda: 0 <= page.cursorRect().top() < 40)


def test_it_does_not_follow_an_author_who_scrolled_away(page):
    caret_to_last_line(page, 500)
    page.begin_proposal("run")
    stream(page, WORDS[:60])
    wheel(page, 1200)
    place = page.verticalScrollBar().value()
    stream(page)
    assert page.verticalScrollBar().value() == place
    assert foot(page) > pill_top(page)


def test_it_follows_again_an_author_who_came_back(page, qtbot):
    caret_to_last_line(page, 400)
    page.begin_proposal("run")
    stream(page, WORDS[:60])
    wheel(page, 1200)
    wheel(page, -1800)
    stream(page)
    qtbot.waitUntil(lambda: foot(page) <= pill_top(page))


def test_it_does_not_follow_an_author_who_types_elsewhere(page, qtbot):
    caret_to_last_line(page, 500)
    page.begin_proposal("run")
    page.set_cursor_offset(10)
    place = page.verticalScrollBar().value()
    stream(page)
    qtbot.keyClicks(page, "x")
    stream(page, WORDS + " more")
    assert page.verticalScrollBar().value() == place


@pytest.mark.parametrize("away", [0, 10**6])
def test_asking_for_words_shows_a_caret_out_of_sight(page, qtbot, away):
    page.set_cursor_offset(len(LONG) // 2)
    page.verticalScrollBar().setValue(away)
    assert not 0 <= page.cursorRect().top() < page.viewport().height()
    page.begin_proposal("run")
    qtbot.waitUntil(lambda: page.cursorRect().top() >= 0 and page.cursorRect().bottom() < pill_top(page))


def test_the_pill_never_covers_the_caret_line(page, qtbot):
    page.moveCursor(QTextCursor.MoveOperation.End)
    page.begin_proposal("run")
    page.set_proposal(" word")
    page.end_streaming()
    for letter in "and on and on " * 20:
        qtbot.keyClicks(page, letter)
        assert page.cursorRect().bottom() < pill_top(page)
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_Return)
        assert page.cursorRect().bottom() < pill_top(page)


def test_moving_down_keeps_the_caret_off_the_pill(page, qtbot):
    page.begin_proposal("run")
    page.set_proposal(" word")
    for _ in range(40):
        qtbot.keyClick(page, Qt.Key.Key_Down)
        assert page.cursorRect().top() >= 0
        assert page.cursorRect().bottom() < pill_top(page)


def test_on_a_page_that_became_lower_a_proposal_is_brought_into_sight(page, qtbot):
    page.set_cursor_offset(len(LONG))
    page.begin_proposal("run")
    page.set_proposal(WORDS)
    page.end_streaming()
    page.resize(page.width(), page.height() - 260)
    page.bring_proposal()
    qtbot.waitUntil(lambda: foot(page) <= pill_top(page))
    assert page.cursorRect().top() >= 0
    # Where the caret is elsewhere, the author looks elsewhere.
    page.set_cursor_offset(0)
    page.ensureCursorVisible()
    page.bring_proposal()
    assert page.cursorRect().top() >= 0


def test_a_page_that_becomes_narrower_while_it_scrolls_keeps_the_proposal_in_sight(page, qtbot):
    page.moveCursor(QTextCursor.MoveOperation.End)
    page.begin_proposal("run")
    stream(page)
    # On its way to the foot of the proposal; the lines above become more meanwhile.
    page.resize(page.width() - 260, page.height())
    qtbot.waitUntil(lambda: foot(page) <= pill_top(page))
    assert page.cursorRect().top() >= 0


def test_the_end_of_a_text_that_is_still_laid_out_is_where_it_will_be(blank_page, qtbot):
    page = blank_page
    page.load(LONG, "Title")
    # One portion has its lines, and the author goes to the end already.
    page._near_first._portion()
    assert page._near_first.pending
    page.moveCursor(QTextCursor.MoveOperation.End)
    caret = page.cursorRect()
    assert page.viewport().rect().contains(caret)
    page.begin_proposal("run")
    stream(page)
    page.end_streaming()
    qtbot.waitUntil(lambda: not page._near_first.pending)
    qtbot.waitUntil(lambda: foot(page) <= pill_top(page))
    assert page.cursorRect().top() >= 0
