"""Ghost text on the page: not in the text, taken by its keys, eaten by typing, gone at anything else."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from inkwell.manuscript.spans import Span
from inkwell.ui.editor.ghost_page import GhostLayer
from inkwell.ui.editor.page_keys import PageKeys, numbered

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "It was a lie.\n\nThe morning was fine."
WORDS = " He put down the hammer."


@pytest.fixture
def page(blank_page):
    blank_page.load(TEXT, "Title")
    blank_page.moveCursor(QTextCursor.MoveOperation.End)
    return blank_page


@pytest.fixture
def layer(page, qapp):
    return GhostLayer(page, page._theme, lambda: True)


@pytest.fixture
def standing(layer):
    layer.offer("run.0", WORDS)
    assert layer.text == WORDS
    return layer


def shown(page):
    """What the layout shows that the document does not hold."""
    block, found = page.document().begin(), ""
    while block.isValid():
        found += block.layout().preeditAreaText()
        block = block.next()
    return found


def heard(signal):
    found = []
    signal.connect(lambda *args: found.append(args))
    return found


def test_it_is_seen_and_not_in_the_text(standing, page):
    assert shown(page) == WORDS
    assert page.text() == TEXT
    assert not page.document().isUndoAvailable()
    assert page.textCursor().position() == len("It was a lie.") + 1 + len("The morning was fine.")
    assert not page.has_proposal()


def test_tab_takes_all_in_one_step(standing, page, qtbot):
    taken, gone = heard(standing.taken), heard(standing.gone)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.text() == TEXT + WORDS
    assert page.authorship() == (Span(len(TEXT), len(TEXT + WORDS), "run.0"),)
    assert (taken, gone) == ([("run.0", WORDS)], [()])
    assert shown(page) == ""
    assert page.textCursor().atEnd()
    page.undo()
    assert page.text() == TEXT


def test_the_author_s_own_keys_take_them_and_the_usual_ones_no_more(standing, page, qtbot):
    page.set_keys(PageKeys(grey=numbered([("End", "take-grey-word"), ("Ctrl+Tab", "take-grey-words")])))
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert page.text() == TEXT + " He "
    qtbot.keyClick(page, Qt.Key.Key_Tab, CTRL)
    assert page.text() == TEXT + WORDS


def test_control_right_takes_a_word_a_step(standing, page, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_Right, CTRL)
    qtbot.keyClick(page, Qt.Key.Key_Right, CTRL)
    assert page.text() == TEXT + " He put "
    assert shown(page) == "down the hammer."
    page.undo()
    assert page.text() == TEXT + " He "
    assert shown(page) == ""


def test_the_last_word_ends_it(standing, page, qtbot):
    gone = heard(standing.gone)
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_Right, CTRL)
    assert page.text() == TEXT + WORDS
    assert gone == [()]


def test_typing_through_eats_it_as_the_authors_own_words(standing, page, qtbot):
    gone = heard(standing.gone)
    for number, letter in enumerate(WORDS, start=1):
        qtbot.keyClicks(page, letter)
        assert shown(page) == WORDS[number:]
    assert page.text() == TEXT + WORDS
    assert page.authorship() == ()
    assert gone == [()]


def test_it_is_never_out_of_sight_while_it_is_typed(standing, page, qtbot):
    painted = []
    original = page.paintEvent

    def paint(event):
        painted.append(page.text()[len(TEXT) :] + shown(page))
        original(event)

    page.paintEvent = paint
    for letter in WORDS[:8]:
        qtbot.keyClicks(page, letter)
        page.viewport().repaint()
    assert set(painted) == {WORDS}


def test_another_letter_sends_it_away(standing, page, qtbot):
    qtbot.keyClicks(page, " She")
    assert page.text() == TEXT + " She"
    assert shown(page) == ""
    assert standing.text == ""


def test_escape_sends_it_away_and_says_so(standing, page, qtbot):
    declined, gone = heard(standing.declined), heard(standing.gone)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert (declined, gone, shown(page), page.text()) == ([()], [()], "", TEXT)


@pytest.mark.parametrize("key", ["Left", "Backspace", "Home", "Up", "Return"])
def test_other_keys_mean_what_they_always_do(standing, page, qtbot, key):
    qtbot.keyClick(page, Qt.Key[f"Key_{key}"])
    assert standing.text == ""
    assert shown(page) == ""


def test_modifiers_alone_leave_it(standing, page, qtbot):
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
        qtbot.keyPress(page, key)
        qtbot.keyRelease(page, key)
    assert standing.text == WORDS


def test_the_mouse_finds_the_page_without_it(standing, page, qtbot):
    place = page.cursorRect().center() + QPoint(60, 0)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(page) == ""
    assert page.textCursor().atEnd()


def test_an_input_method_has_the_place_to_itself(standing, page):
    QApplication.sendEvent(page, QInputMethodEvent("に", []))
    assert standing.text == ""
    assert shown(page) == "に"
    assert standing.place() is None
    commit = QInputMethodEvent()
    commit.setCommitString("日")
    QApplication.sendEvent(page, commit)
    assert page.text() == TEXT + "日"


def test_what_an_input_method_hands_over_is_typed(standing, page):
    commit = QInputMethodEvent()
    commit.setCommitString(" He")
    QApplication.sendEvent(page, commit)
    assert page.text() == TEXT + " He"
    assert shown(page) == " put down the hammer."


def test_it_goes_with_the_focus(standing, page):
    page.clearFocus()
    assert standing.text == ""
    assert standing.place() is None


def test_a_change_elsewhere_makes_it_stale(standing, page):
    cursor = QTextCursor(page.document())
    page.insert(cursor, "Once. ")
    assert standing.text == ""
    assert shown(page) == ""


def test_another_text_makes_it_stale(standing, page):
    page.load("Another scene.", "Other")
    assert standing.text == ""
    assert shown(page) == ""


def test_a_paragraph_break_is_taken_and_typed_as_one(layer, page, qtbot):
    layer.offer("run.0", "\n\nThe rain stopped.")
    assert shown(page) == "\u2028\u2003The rain stopped."
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert shown(page) == "The rain stopped."
    qtbot.keyClicks(page, "The")
    assert shown(page) == " rain stopped."
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.text() == TEXT + "\n\nThe rain stopped."
    layer.offer("run.1", "\n\nNobody came.")
    qtbot.keyClick(page, Qt.Key.Key_Right, CTRL)
    assert page.text().endswith("stopped.\n\nNobody ")
    assert shown(page) == "came."


@pytest.mark.parametrize(
    ("text", "caret"),
    [
        ("It was fine.", 3),
        ("# A heading", None),
        ("One\n\n* * *", None),
        ("He <!-- check this", None),
        ("He spoke. <!-- really? -->", None),
        ("<!-- a long\n\nremark", None),
    ],
)
def test_there_is_no_place_for_it(layer, page, text, caret):
    page.load(text, "Title")
    page.set_cursor_offset(len(text) if caret is None else caret)
    gone = heard(layer.gone)
    assert layer.place() is None
    layer.offer("run.0", WORDS)
    assert layer.text == ""
    assert gone == [()]


def test_nor_on_a_page_that_is_read_only_nor_beside_a_proposal_nor_in_a_selection(layer, page):
    assert layer.place() is not None
    page.begin_proposal("other")
    assert layer.place() is None
    page.clear_proposal()
    page.selectAll()
    assert layer.place() is None
    page.load(TEXT, "Title", read_only=True)
    page.moveCursor(QTextCursor.MoveOperation.End)
    assert layer.place() is None


def test_a_screen_reader_keeps_its_keys_and_is_told(page, qtbot):
    layer = GhostLayer(page, page._theme, lambda: False)
    told = []
    original = QAccessible.updateAccessibility
    QAccessible.setActive(True)
    QAccessible.updateAccessibility = staticmethod(lambda event: told.append(event.message()))
    try:
        layer.offer("run.0", WORDS)
        assert told == ["Suggestion: He put down the hammer."]
    finally:
        QAccessible.updateAccessibility = original
        QAccessible.setActive(False)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.text() == TEXT + "\t"
    assert layer.text == ""


def test_no_event_is_looked_at_while_nothing_stands(layer, page, qtbot):
    seen = []
    layer.eventFilter = lambda *args: seen.append(args) or False
    qtbot.keyClicks(page, "abc")
    assert seen == []


def test_a_quotation_mark_that_becomes_another_is_the_next_letter(layer, page, qtbot):
    layer.offer("run.0", " “Go on,” he said.")
    qtbot.keyClicks(page, ' "')
    assert shown(page) == "Go on,” he said."
    cursor = page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
    page.insert(cursor, "“")
    assert page.text() == TEXT + " “"
    assert shown(page) == "Go on,” he said."
    qtbot.keyClicks(page, "Go")
    assert shown(page) == " on,” he said."


def test_a_page_that_becomes_read_only_offers_nothing(standing, page):
    page.setReadOnly(True)
    assert standing.text == shown(page) == ""
