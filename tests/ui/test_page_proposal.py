"""A proposal stands in the page without being part of it, and enters it only by the author's hand."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from inkwell.manuscript.spans import Span
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.pill import Pill
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

Control = Qt.KeyboardModifier.ControlModifier
TEXT = "It was a lie.\n\nThe morning was fine."
WORDS = " He put down the hammer. “System,” he said.\n\nWe must write."


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def page(qtbot, theme):
    made = Page(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    made.load(TEXT, "Title")
    made.moveCursor(QTextCursor.MoveOperation.End)
    return made


@pytest.fixture
def standing(page):
    page.begin_proposal("run")
    page.set_proposal(WORDS)
    page.end_streaming()
    return page


def shown(page):
    """What the layout shows that the document does not hold."""
    block = page.document().begin()
    found = []
    while block.isValid():
        if block.layout().preeditAreaText():
            found.append(block.layout().preeditAreaText())
        block = block.next()
    return "".join(found)


def pill(page):
    return page.findChild(Pill)


def test_it_is_shown_but_not_part_of_the_text(standing):
    assert standing.text() == TEXT
    assert not standing.document().isUndoAvailable()
    assert not standing.document().isModified()
    assert shown(standing) == " He put down the hammer. “System,” he said.\u2028\u2003We must write."
    assert standing.proposal() == WORDS
    assert pill(standing).isVisible()
    standing.clear_proposal()
    assert shown(standing) == ""
    assert not standing.has_proposal()
    assert not pill(standing).isVisible()


def test_tab_takes_all_as_one_step(standing, qtbot):
    with qtbot.waitSignals([standing.accepted, standing.edited]), qtbot.waitSignal(standing.accepted) as signal:
        qtbot.keyClick(standing, Qt.Key.Key_Tab)
    assert signal.args == ["run", WORDS]
    assert standing.text() == TEXT + WORDS
    assert not standing.has_proposal()
    assert standing.cursor_offset() == len(TEXT + WORDS)
    assert standing.authorship() == (Span(len(TEXT), len(TEXT + WORDS), "run"),)
    standing.undo()
    assert standing.text() == TEXT
    assert not standing.document().isUndoAvailable()
    assert standing.authorship() == ()
    standing.redo()
    assert standing.text() == TEXT + WORDS
    assert standing.authorship() == (Span(len(TEXT), len(TEXT + WORDS), "run"),)


@pytest.mark.parametrize("offset", [0, len("It was a lie.\n\n"), len("It was a lie.\n\nThe ")])
def test_what_is_taken_before_a_word_is_no_part_of_it(page, qtbot, offset):
    page.set_cursor_offset(offset)
    page.begin_proposal("run")
    page.set_proposal("He waited")
    page.end_streaming()
    assert shown(page) == "He waited "
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Right, Control)
    assert page.text() == f"{TEXT[:offset]}He waited {TEXT[offset:]}"
    assert not page.has_proposal()
    page.undo()
    page.undo()
    assert page.text() == TEXT


def test_a_word_at_a_time_each_its_own_step(standing, qtbot):
    texts = [standing.text()]
    while standing.has_proposal():
        qtbot.keyClick(standing, Qt.Key.Key_Right, Control)
        texts.append(standing.text())
        assert standing.text() + standing.proposal() == TEXT + WORDS
    assert len(texts) > 8
    for text in reversed(texts[:-1]):
        standing.undo()
        assert standing.text() == text
    assert not standing.document().isUndoAvailable()
    for text in texts[1:]:
        standing.redo()
        assert standing.text() == text


def test_a_sentence_at_a_time(standing, qtbot):
    # By its keys, which without a proposal select a word.
    qtbot.keyClick(standing, Qt.Key.Key_Right, Control | Qt.KeyboardModifier.ShiftModifier)
    assert not standing.textCursor().hasSelection()
    assert standing.text() == TEXT + " He put down the hammer. "
    assert standing.proposal() == "“System,” he said.\n\nWe must write."
    standing.accept_sentence()
    standing.accept_sentence()
    assert standing.text() == TEXT + WORDS


def test_escape_stops_then_discards(page, qtbot):
    page.begin_proposal("run")
    page.set_proposal(" And")
    with qtbot.waitSignal(page.stop_requested), qtbot.assertNotEmitted(page.discard_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.proposal() == " And"
    with qtbot.waitSignal(page.discard_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.has_proposal()
    assert page.text() == TEXT


def test_control_return_asks_for_words_then_for_others(page, qtbot):
    with qtbot.waitSignal(page.continue_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return, Control)
    page.begin_proposal("run")
    page.set_proposal(" And")
    with qtbot.waitSignal(page.another_requested), qtbot.assertNotEmitted(page.continue_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return, Control)
    assert page.text() == TEXT


def test_keys_without_a_proposal_are_ordinary(page, qtbot):
    page.set_cursor_offset(0)
    qtbot.keyClick(page, Qt.Key.Key_Right, Control)
    assert page.cursor_offset() == 3
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.text() == "It \t" + TEXT[3:]


def test_typing_at_the_anchor_keeps_the_proposal_behind_the_words(standing, qtbot):
    qtbot.keyClicks(standing, " Or so")
    assert standing.text() == TEXT + " Or so"
    assert shown(standing).startswith(" He put")
    standing.undo()
    assert standing.text() == TEXT
    assert shown(standing).startswith(" He put")
    standing.redo()
    standing.accept_word()
    assert standing.text() == TEXT + " Or so He "
    assert standing.authorship() == (Span(len(TEXT) + 6, len(TEXT) + 10, "run"),)


def test_no_key_is_lost_while_words_stream(page, qtbot):
    page.begin_proposal("run")
    typed = ""
    for number, letter in enumerate("typed meanwhile, all of it"):
        page.set_proposal(" word" * (number + 1))
        if number == 12:
            page.set_cursor_offset(3)
        qtbot.keyClicks(page, letter)
        typed += letter
    assert page.text() == "It " + typed[12:] + TEXT[3:] + typed[:12]
    page.end_streaming()
    page.accept_all()
    assert page.text().endswith(typed[:12] + " word" * len(typed))


def test_deleting_the_anchors_paragraph_drops_it(standing, qtbot):
    cursor = standing.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    standing.setTextCursor(cursor)
    with qtbot.waitSignal(standing.discard_requested):
        qtbot.keyClick(standing, Qt.Key.Key_Delete)
    assert not standing.has_proposal()
    assert shown(standing) == ""
    qtbot.keyClicks(standing, "New")
    assert standing.text() == "It was a lie.\n\nNew"


def test_backspace_at_the_anchor_keeps_it(standing, qtbot):
    for _ in range(3):
        qtbot.keyClick(standing, Qt.Key.Key_Backspace)
    assert standing.text() == TEXT[:-3]
    assert shown(standing).startswith(" He put")


def test_edits_elsewhere_move_the_anchor_along(standing):
    cursor = QTextCursor(standing.document())
    standing.insert(cursor, "One\n\nTwo\n\n")
    standing.accept_word()
    assert standing.text() == "One\n\nTwo\n\n" + TEXT + " He "


def test_an_input_method_composes_and_the_proposal_comes_back(standing):
    QApplication.sendEvent(standing, QInputMethodEvent("ni", []))
    assert shown(standing) == "ni"
    done = QInputMethodEvent()
    done.setCommitString("你")
    QApplication.sendEvent(standing, done)
    assert standing.text() == TEXT + "你"
    assert shown(standing).startswith(" He put")
    QApplication.sendEvent(standing, QInputMethodEvent("x", []))
    QApplication.sendEvent(standing, QInputMethodEvent("", []))
    assert shown(standing).startswith(" He put")
    assert standing.text() == TEXT + "你"


def test_keys_belong_to_the_input_method_while_it_composes(standing, qtbot):
    QApplication.sendEvent(standing, QInputMethodEvent("ni", []))
    with qtbot.assertNotEmitted(standing.discard_requested):
        qtbot.keyClick(standing, Qt.Key.Key_Escape)
    assert standing.has_proposal()


def middle(page, words="and then some "):
    page.set_cursor_offset(TEXT.index("morning"))
    page.begin_proposal("run")
    page.set_proposal(words)
    page.end_streaming()


def test_in_the_middle_of_a_paragraph_it_steps_aside_for_the_caret(page, qtbot):
    middle(page)
    assert shown(page) == "and then some "
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.cursor_offset() == TEXT.index("morning") + 1
    assert shown(page) == ""
    assert page.has_proposal()
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert page.cursor_offset() == TEXT.index("The")
    assert shown(page) == "and then some "
    page.accept_all()
    assert page.text() == TEXT.replace("morning", "and then some morning")


def test_a_click_behind_it_goes_where_the_eye_sees(page, qtbot):
    place = TEXT.index("fine") + 2
    page.set_cursor_offset(place)
    before = page.cursorRect().center()
    middle(page)
    block = page.document().findBlock(page.textCursor().position())
    layout = block.layout()
    offset = place - TEXT.index("The") + len("and then some ")
    line = layout.lineForTextPosition(offset)
    x = line.cursorToX(offset)
    point = layout.position().toPoint() + QPoint(round(x[0] if isinstance(x, tuple) else x), round(line.y()) + 16)
    point.setY(point.y() - page.verticalScrollBar().value())
    assert point.x() > before.x()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert page.cursor_offset() == place
    assert page.cursorRect().center() == before


def test_a_click_on_it_goes_to_its_anchor(standing, qtbot):
    layout = standing.document().lastBlock().layout()
    line = layout.lineAt(layout.lineCount() - 1)
    point = layout.position().toPoint() + QPoint(60, round(line.y()) + 16)
    standing.set_cursor_offset(0)
    qtbot.mouseClick(standing.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert standing.cursor_offset() == len(TEXT)
    assert shown(standing)
    qtbot.keyClick(standing, Qt.Key.Key_Up)
    qtbot.keyClick(standing, Qt.Key.Key_Down)
    assert standing.text() == TEXT


def test_doubled_spaces_and_breaks_are_joined(page):
    page.load("One. ", "")
    page.set_cursor_offset(5)
    page.begin_proposal("run")
    page.set_proposal(" Two.")
    page.end_streaming()
    page.accept_all()
    assert page.text() == "One. Two."
    page.load("One.\n\n", "")
    page.set_cursor_offset(6)
    page.begin_proposal("run")
    page.set_proposal("\n\nTwo.")
    page.end_streaming()
    page.accept_all()
    assert page.text() == "One.\n\nTwo."


def test_the_pill_does_what_its_keys_do(standing, qtbot):
    buttons = {each.accessibleName(): each for each in pill(standing).findChildren(type(pill(standing)._stop))}
    assert not buttons["Stop"].isVisible()
    qtbot.mouseClick(buttons["A sentence"], Qt.MouseButton.LeftButton)
    assert standing.text() == TEXT + " He put down the hammer. "
    qtbot.mouseClick(buttons["A word"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(standing.another_requested):
        qtbot.mouseClick(buttons["Another"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(standing.discard_requested):
        qtbot.mouseClick(buttons["Discard"], Qt.MouseButton.LeftButton)
    assert not pill(standing).isVisible()


def test_another_run_streams_again_in_the_same_place(standing, qtbot):
    standing.set_proposal(" Else", "second")
    with qtbot.waitSignal(standing.stop_requested):
        qtbot.keyClick(standing, Qt.Key.Key_Escape)
    standing.end_streaming()
    standing.accept_all()
    assert standing.authorship() == (Span(len(TEXT), len(TEXT) + 5, "second"),)


def test_the_theme_can_change_under_it(standing, theme):
    standing.set_cursor_offset(0)
    theme.set_choice("dark")
    assert shown(standing).startswith(" He put")
    assert standing.palette().base().color().name() == theme.tokens.page.lower()
    assert standing.text() == TEXT
    theme.set_choice("light")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.text(st.sampled_from(" \n\r\0ab.“_*\U0001f413\u2029\ud800"), min_size=1, max_size=30),
    place=st.integers(0, len(TEXT)),
    steps=st.lists(st.sampled_from(["word", "sentence", "undo", "redo", "type", "all"]), max_size=8),
)
def test_whatever_is_accepted_can_be_taken_back(page, qtbot, words, place, steps):
    page.load(TEXT, "")
    page.set_cursor_offset(place)
    page.begin_proposal("run")
    page.set_proposal(words)
    page.end_streaming()
    acts = {
        "word": page.accept_word,
        "sentence": page.accept_sentence,
        "all": page.accept_all,
        "undo": page.undo,
        "redo": page.redo,
        "type": lambda: qtbot.keyClicks(page, "x"),
    }
    for step in steps:
        acts[step]()
    after, spans = page.text(), page.authorship()
    assert all(0 <= span.start < span.end <= len(after) for span in spans)
    while page.document().isUndoAvailable():
        page.undo()
    assert page.text() == TEXT
    assert page.authorship() == ()


def test_streaming_250_words_is_cheap(page):
    words = ("and then the hen went down to the sea with Edwin " * 30).split()[:250]
    page.begin_proposal("run")
    started = time.process_time()
    for count in range(len(words)):
        page.set_proposal(" " + " ".join(words[: count + 1]))
    assert (time.process_time() - started) / len(words) < 0.02
    assert shown(page).split() == words
