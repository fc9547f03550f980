"""The page's own menu, a page that takes no words, how a proposal joins on, and what an undo gives back."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from inkwell.story.context import joined
from inkwell.ui.editor.pill import Pill

Control = Qt.KeyboardModifier.ControlModifier
Plain = Qt.KeyboardModifier.NoModifier
Left = Qt.MouseButton.LeftButton
TEXT = "It was a lie.\n\nThe morning was fine."


@pytest.fixture
def page(blank_page):
    blank_page.load(TEXT, "Title")
    blank_page.moveCursor(QTextCursor.MoveOperation.End)
    return blank_page


def propose(page, words, key="run"):
    page.begin_proposal(key)
    page.set_proposal(words)
    page.end_streaming()


def layouts(page):
    """What each paragraph's layout shows that the document does not hold."""
    block, found = page.document().begin(), []
    while block.isValid():
        found.append(block.layout().preeditAreaText())
        block = block.next()
    return found


def select(page, start, end):
    cursor = page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def undo_all(page, most=30):
    """Undo until there is nothing left, which must come soon."""
    for _ in range(most):
        if not page.document().isUndoAvailable():
            return
        page.undo()
    pytest.fail("Undo never comes to its end.")


def mime(text):
    made = QMimeData()
    made.setText(text)
    return made


def drop(page, place, words):
    """Drag words over the page and let them go at this place of the viewport."""
    copy = Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(place.toPoint(), copy, words, Left, Plain),
        QDragMoveEvent(place.toPoint(), copy, words, Left, Plain),
        QDropEvent(place, copy, words, Left, Plain),
    ):
        QApplication.sendEvent(page.viewport(), event)


# joining


@pytest.mark.parametrize(
    ("before", "answer", "whole"),
    [
        ("He ran.", " Then he fell.", "He ran. Then he fell."),
        ("He ran. ", " Then he fell.", "He ran. Then he fell."),
        ("He ran. ", "Then he fell.", "He ran. Then he fell."),
        ("He ran. ", "   Then he fell.", "He ran. Then he fell."),
        ("He ran.", "  “We have lost.”", "He ran. “We have lost.”"),
        ("He ran\u00a0", " home", "He ran\u00a0home"),
        ("He ran\t", " home", "He ran\thome"),
        ("He run", "ning", "He running"),
        ("He ran.", "\n\nThen he fell.", "He ran.\n\nThen he fell."),
        ("He ran. ", "\nThen he fell.", "He ran. \nThen he fell."),
        ("He ran.\n\n", " Then he fell.", "He ran.\n\nThen he fell."),
        ("", "  Then he fell.", "Then he fell."),
    ],
)
def test_what_is_shown_and_accepted_joins_on(page, before, answer, whole):
    page.load(before, "")
    page.moveCursor(QTextCursor.MoveOperation.End)
    propose(page, answer)
    shown = "".join(layouts(page))
    page.accept_all()
    assert page.text() == whole
    assert shown.replace("\u2028\u2003", "\n") == whole[len(before) :].replace("\n\n", "\n")


@pytest.mark.parametrize("before", ["", "He ran.", "He ran. ", "He ran.\n\n", "He ran.\u00a0"])
@pytest.mark.parametrize("answer", ["so", " so", " so and so ", "so.\n\nAnd"])
def test_it_joins_as_the_story_says(page, before, answer):
    page.load(before, "")
    page.moveCursor(QTextCursor.MoveOperation.End)
    propose(page, answer)
    while page.has_proposal():
        page.accept_word()
    assert page.text() == before + joined(before, answer)


def test_a_space_typed_at_the_anchor_stands_in_for_the_answers_own(page, qtbot):
    propose(page, " And so")
    qtbot.keyClicks(page, " ")
    assert layouts(page)[-1] == "And so"
    page.accept_all()
    assert page.text() == TEXT + " And so"


# what an undo gives back


def test_undo_puts_a_word_back_and_redo_takes_it_again(page, qtbot):
    words = " He put down the hammer."
    propose(page, words)
    page.accept_word()
    page.accept_word()
    assert page.proposal() == "down the hammer."
    with qtbot.waitSignal(page.accepted) as told:
        page.undo()
    assert told.args == ["run", ""]
    assert (page.text(), page.proposal()) == (TEXT + " He ", "put down the hammer.")
    page.undo()
    assert (page.text(), page.proposal()) == (TEXT, words)
    assert layouts(page)[-1] == words
    page.redo()
    page.redo()
    assert (page.text(), page.proposal()) == (TEXT + " He put ", "down the hammer.")
    page.undo()
    page.accept_all()
    assert page.text() == TEXT + words
    undo_all(page)
    assert page.text() == TEXT


def test_undo_gives_back_a_paragraph_that_was_empty_without_losing_the_rest(page, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_Return)
    propose(page, "One.\n\nTwo. Three.")
    page.accept_sentence()
    page.accept_sentence()
    with qtbot.assertNotEmitted(page.discard_requested):
        page.undo()
        page.undo()
    assert page.text() == TEXT + "\n\n"
    assert page.proposal() == "One.\n\nTwo. Three."


def test_undo_of_what_was_typed_gives_nothing_back(page, qtbot):
    propose(page, " He put it down.")
    page.accept_word()
    qtbot.keyClicks(page, "x")
    page.undo()
    assert (page.text(), page.proposal()) == (TEXT + " He ", "put it down.")
    page.undo()
    assert (page.text(), page.proposal()) == (TEXT, " He put it down.")
    qtbot.keyClicks(page, "!")
    assert page.proposal() == " He put it down."
    page.undo()
    page.accept_all()
    assert page.text() == TEXT + " He put it down."


def test_undo_comes_to_its_end_where_paragraphs_change_how_they_stand(page, qtbot):
    page.set_cursor_offset(0)
    qtbot.keyClicks(page, "# ")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    select(page, 0, 6)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    propose(page, "* * *\n\nNew")
    page.accept_all()
    last = page.text()
    undo_all(page)
    assert page.text() == TEXT
    for _ in range(30):
        page.redo()
    assert page.text() == last
    undo_all(page)
    assert page.text() == TEXT


# nothing stale in the layout


def test_a_proposal_that_lost_its_place_leaves_nothing_in_the_layout(page, qtbot):
    propose(page, " He put down\n\nthe hammer.")
    page.selectAll()
    with qtbot.waitSignal(page.discard_requested):
        qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert layouts(page) == [""]
    page.undo()
    assert layouts(page) == ["", ""]
    for place in (QPoint(10, 300), QPoint(600, 150), QPoint(300, 160)):
        qtbot.mouseClick(page.viewport(), Left, pos=place)
    assert page.text() == TEXT


@pytest.mark.parametrize("cut", [lambda page: page.cut(), lambda page: page.insertFromMimeData(mime("a"))])
def test_a_shorter_paragraph_never_has_the_proposal_beyond_its_end(page, cut):
    propose(page, " And\n\nso")
    start = page.textCursor().block().position()
    select(page, start, start + 15)
    cut(page)
    assert page.has_proposal()
    block = page.document().lastBlock()
    assert block.layout().preeditAreaPosition() == len(block.text())
    QApplication.clipboard().clear()


def test_clicks_and_drags_anywhere_stay_in_the_text(page, qtbot):
    propose(page, "\nAnd\n\nso on " * 4)
    for y in range(60, 560, 9):
        for x in (0, 200, 620):
            qtbot.mouseClick(page.viewport(), Left, pos=QPoint(x, y))
            QTest.mousePress(page.viewport(), Left, pos=QPoint(300, 150))
            QTest.mouseMove(page.viewport(), QPoint(x, y))
            QTest.mouseRelease(page.viewport(), Left, pos=QPoint(x, y))
    assert page.text() == TEXT
    assert page.has_proposal()


@pytest.mark.parametrize("word", ["never", "said", "strong", "snake_case", "inside", "sea"])
def test_a_double_click_means_the_word_and_not_its_markers(page, qtbot, word):
    text = "\U0001f600 He said _never_ and __strong__ and snake_case `inside` [sea](http://a.b/c_d)."
    page.load(text, "")
    before = text[: text.index(word)]
    cursor = page.textCursor()
    cursor.setPosition(len(before.encode("utf-16-le")) // 2 + 1)
    qtbot.mouseDClick(page.viewport(), Left, pos=page.cursorRect(cursor).center())
    assert page.textCursor().selectedText() == word
    qtbot.keyClicks(page, "x")
    assert page.text() == text.replace(word, "x", 1)


def test_a_click_under_a_standing_proposal_goes_where_the_eye_sees(page, qtbot):
    page.set_cursor_offset(len("It was a lie."))
    propose(page, "\n\nOne\n\nTwo\n\nThree")
    line = page.document().lastBlock().layout()
    y = line.position().y() + 10 - page.verticalScrollBar().value()
    qtbot.mouseClick(page.viewport(), Left, pos=QPoint(620, round(y)))
    assert page.cursor_offset() == len(TEXT)


def test_words_are_dropped_where_the_eye_sees(page):
    page.set_cursor_offset(len("It was a lie."))
    propose(page, "\n\nOne\n\nTwo\n\nThree")
    line = page.document().lastBlock().layout()
    place = QPointF(630, line.position().y() + 10)
    drop(page, place, mime(" Dropped."))
    assert page.text() == TEXT + " Dropped."
    assert page.has_proposal()


# the menu


def words_of(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def action(menu, words):
    return next(each for each in menu.actions() if each.text() == words)


ORDINARY = ["Undo", "Redo", "Cut", "Copy", "Paste", "Paste as plain text", "Select all"]


def test_the_menu_is_our_own(page, qtbot):
    qtbot.keyClicks(page, "!")
    QApplication.sendEvent(
        page.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), page.mapToGlobal(QPoint(9, 9)))
    )
    menu = page.findChild(QMenu)
    assert menu.isVisible()
    assert words_of(menu) == ORDINARY
    action(menu, "Undo").trigger()
    menu.close()
    assert page.text() == TEXT
    menu = page.context_menu()
    assert not action(menu, "Undo").isEnabled()
    assert not action(menu, "Copy").isEnabled()
    action(menu, "Redo").trigger()
    action(menu, "Select all").trigger()
    assert page.text() == TEXT + "!"
    action(page.context_menu(), "Cut").trigger()
    assert page.text() == ""
    action(page.context_menu(), "Paste").trigger()
    assert page.text() == TEXT + "!"
    QApplication.clipboard().clear()


def test_the_menu_has_the_proposals_commands_only_while_one_stands(page, qtbot):
    propose(page, " One. Two. Three.")
    assert words_of(page.context_menu()) == ["Accept", "Next sentence", "Discard", *ORDINARY]
    action(page.context_menu(), "Next sentence").trigger()
    assert page.text() == TEXT + " One. "
    action(page.context_menu(), "Undo").trigger()
    assert page.proposal() == " One. Two. Three."
    action(page.context_menu(), "Accept").trigger()
    assert page.text() == TEXT + " One. Two. Three."
    assert words_of(page.context_menu()) == ORDINARY
    propose(page, " Four.")
    with qtbot.waitSignal(page.discard_requested):
        action(page.context_menu(), "Discard").trigger()
    assert not page.has_proposal()


# read-only


def test_a_read_only_page_takes_words_by_no_road(page, qtbot):
    propose(page, " And")
    page.load(TEXT, "Title", read_only=True)
    told = []
    for signal in (page.edited, page.continue_requested, page.another_requested, page.paste_done, page.accepted):
        signal.connect(lambda *_args: told.append(1))
    qtbot.keyClicks(page, "x ")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Escape):
        qtbot.keyClick(page, key)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Y):
        page.selectAll()
        qtbot.keyClick(page, key, Control)
    done = QInputMethodEvent("ni", [])
    done.setCommitString("你")
    QApplication.sendEvent(page, done)
    drop(page, QPointF(50, 150), mime("x"))
    QApplication.clipboard().setText("x")
    page.paste()
    page.cut()
    page.undo()
    page.redo()
    propose(page, " And")
    page.accept_all()
    assert not page.has_proposal()
    assert not page.findChild(Pill).isVisible()
    page.selectAll()
    assert [each.text() for each in page.context_menu().actions() if each.isEnabled() and each.text()] == [
        "Copy",
        "Select all",
    ]
    assert (page.text(), told) == (TEXT, [])
    assert layouts(page) == ["", ""]
    QApplication.clipboard().clear()


def test_the_continue_key_on_a_read_only_page_does_nothing(page, qtbot):
    page.load(TEXT, "Title", read_only=True)
    with qtbot.assertNotEmitted(page.continue_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return, Control)
    assert page.text() == TEXT
