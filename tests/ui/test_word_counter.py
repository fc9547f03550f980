"""What a page holds, counted block by block while it changes."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from inkwell.manuscript.counts import NO_SIZE, Size, size_of
from inkwell.manuscript.prose import ProseRules, prose
from inkwell.ui.editor.word_counter import AT_ONCE, WordCounter

LONG = "\u2029".join(["One two three."] * (AT_ONCE + 50))


def laid_out(text: str) -> QTextDocument:
    made = QTextDocument(text)
    made.documentLayout()  # without one, a document does not say what changed
    return made


@pytest.fixture
def document(qapp):
    return laid_out("")


@pytest.fixture
def counter(document):
    return WordCounter(document)


def load(document: QTextDocument, text: str) -> None:
    """As the page does it: nothing to undo."""
    document.setUndoRedoEnabled(False)
    document.clear()
    QTextCursor(document).insertText(text)
    document.setUndoRedoEnabled(True)


def block_by_block(document: QTextDocument) -> Size:
    total, block = NO_SIZE, document.begin()
    while block.isValid():
        total = total.plus(size_of(prose(block.text())))
        block = block.next()
    return total


STEPS = st.lists(
    st.tuples(st.floats(0, 1), st.floats(0, 1), st.text("ab é*_\u2029猫#", max_size=8), st.booleans(), st.booleans()),
    max_size=12,
)


@given(STEPS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_the_size_is_that_of_the_blocks(qapp, steps) -> None:
    document = laid_out("Two *words*.\u2029\u2029Three more words.")
    counter = WordCounter(document)
    for start, end, text, undo, looked in steps:
        cursor = QTextCursor(document)
        length = document.characterCount() - 1
        cursor.setPosition(int(start * length))
        cursor.setPosition(int(end * length), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        if undo:
            document.undo()
        if looked:
            assert counter.size == block_by_block(document)
    assert counter.size == block_by_block(document)


def test_what_was_written_is_told_once_and_a_moment_later(qtbot, document, counter):
    told = []
    counter.changed.connect(told.append)
    cursor = QTextCursor(document)
    for letter in "Two words":
        cursor.insertText(letter)
    assert told == []
    qtbot.waitUntil(lambda: told == [Size(2, 9, 1)])
    cursor.insertText("s")
    cursor.deletePreviousChar()
    qtbot.wait(200)
    assert told == [Size(2, 9, 1)]


def test_a_change_is_what_came_or_went_and_a_load_is_none(qtbot, document, counter):
    load(document, "These were there before.")
    assert counter.size.words == 4
    assert counter.take_change() == NO_SIZE
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(" These came.")
    assert counter.take_change().words == 2
    assert counter.take_change() == NO_SIZE
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    assert counter.take_change().words == -6
    qtbot.waitSignal(counter.changed).wait()


def test_a_long_text_is_counted_in_portions_and_told_when_it_is_whole(qtbot, document, counter):
    told = []
    counter.changed.connect(told.append)
    load(document, LONG)
    assert counter.take_change() == NO_SIZE
    assert not counter.whole
    cursor = QTextCursor(document)
    cursor.insertText("Zero. ")
    qtbot.waitUntil(lambda: counter.whole)
    assert told == [block_by_block(document)]
    assert counter.size.words == 3 * (AT_ONCE + 50) + 1
    cursor.insertText("And more. ")
    assert counter.take_change().words == 2
    qtbot.waitUntil(lambda: len(told) == 2)


def test_a_comment_over_several_paragraphs_is_no_prose(qtbot, document, counter):
    load(document, "One two <!-- three\u2029four five\u2029six --> seven\u2029eight")
    assert counter.size.words == 4
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(" nine <!-- not closed")
    assert counter.take_change().words == 3  # until it is, they are words
    cursor.insertText(" -->")
    assert counter.take_change().words == -2
    cursor.setPosition(document.findBlockByNumber(2).position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText("six seven")
    # Now the first comment goes on to where the second one ended.
    assert counter.size.words == 2
    assert counter.size_between(1, 2).words == 0
    qtbot.waitSignal(counter.changed).wait()


def test_a_selection_is_counted_without_its_marks(document, counter):
    load(document, "One *two* three.\u2029Four five.\u2029Six 猫.")

    def selected(start: int, end: int) -> int:
        cursor = QTextCursor(document)
        cursor.setPosition(end)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        return counter.size_selected(cursor).words

    assert selected(0, 0) == 0
    assert selected(4, 9) == 1
    assert selected(4, 21) == 3
    assert selected(0, document.characterCount() - 1) == counter.size.words == 7
    assert counter.size_between(1, 3).words == 4


def test_other_rules_are_no_writing(qtbot, document, counter):
    load(document, "# One two\u2029Three.")
    assert counter.size.words == 3
    counter.set_rules(ProseRules(headings=False))
    assert counter.size.words == 1
    assert counter.take_change() == NO_SIZE
