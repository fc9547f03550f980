"""The page gives back what was typed, exactly, through load, keys, undo and paste."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from inkwell.manuscript.spans import Span
from inkwell.ui.editor import paste
from inkwell.ui.editor.blocks import document_text, insert_text, run_format

ODD = "\n\n\r\0\u00a0\u2028\u2029\ufdd0\ufdd1\ud800\udfff\ufffc\u200b\U0001f413\U0010fffd\U0010f000 _*#aé\t"
LATIN = st.characters(max_codepoint=0x24F)  # in rarer scripts Qt reports each font that lacks them
TEXTS = st.text(st.one_of(st.sampled_from(ODD), LATIN), max_size=60)
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(blank_page):
    return blank_page


def select(page, start, end):
    cursor = page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def mime(text="", html=""):
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    return made


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=()))))
def test_a_document_holds_every_character(qapp, text):
    document = QTextDocument()
    insert_text(QTextCursor(document), text, run_format())
    assert document_text(document) == text


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_any_text_comes_back(page, text):
    page.load(text, "A title")
    assert page.text() == text
    assert not page.document().isUndoAvailable()
    assert not page.document().isModified()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, data=st.data())
def test_every_offset_is_found_again(page, text, data):
    page.load(text, "")
    offset = data.draw(st.integers(0, len(text)))
    page.set_cursor_offset(offset)
    found = page.cursor_offset()
    assert page.text_before_caret() == page.text()[:found]
    skipped = text[min(offset, found) : max(offset, found)]
    assert found == offset or "\n" in skipped or set(skipped) <= set("\n\U0010fffd\U0010f000")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=TEXTS,
    edits=st.lists(
        st.tuples(st.integers(0, 80), st.integers(0, 80), st.sampled_from(["", "x", "\n", "# ", "a\n\nb\n"]))
    ),
)
def test_undo_and_redo_go_back_and_forth_exactly(page, text, edits):
    page.load(text, "")
    for start, end, words in edits:
        last = page.document().characterCount() - 1
        select(page, min(start, last), min(end, last))
        page.insert(page.textCursor(), words)
    after = page.text()
    while page.document().isUndoAvailable():
        page.undo()
    assert page.text() == text
    while page.document().isRedoAvailable():
        page.redo()
    assert page.text() == after


def test_keys_write_what_they_say(page, qtbot):
    qtbot.keyClicks(page, "One")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "Two")
    qtbot.keyClick(page, Qt.Key.Key_Return, Shift)
    qtbot.keyClicks(page, "Three")
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.text() == "One\n\nTwo\nThree\t"
    while page.document().isUndoAvailable():
        qtbot.keyClick(page, Qt.Key.Key_Z, Control)
    assert page.text() == ""
    while page.document().isRedoAvailable():
        qtbot.keyClick(page, Qt.Key.Key_Z, Control | Shift)
    assert page.text() == "One\n\nTwo\nThree\t"


def test_a_last_newline_stays_out_of_the_way(page, qtbot):
    page.load("One\n", "")
    page.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page, "!")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "Two")
    assert page.text() == "One!\n\nTwo\n"


def test_paragraphs_are_joined_and_parted_by_keys(page, qtbot):
    page.load("One\n\nTwo\nThree", "")
    page.set_cursor_offset(5)
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.text() == "OneTwo\nThree"
    page.undo()
    assert page.text() == "One\n\nTwo\nThree"
    page.set_cursor_offset(6)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.text() == "One\n\nT\n\nwo\nThree"


def stands(page):
    found = []
    block = page.document().begin()
    while block.isValid():
        form = block.blockFormat()
        found.append(
            "c" if form.alignment() == Qt.AlignmentFlag.AlignHCenter else "i" if form.textIndent() > 0 else "f"
        )
        block = block.next()
    return "".join(found)


def test_paragraphs_stand_as_their_neighbours_ask(page, qtbot):
    page.load("One\n\nTwo\nline\n\n* * *\n\nThree\n\nFour\n\n# Head\n\nFive", "")
    assert stands(page) == "fifcficf"
    page.set_cursor_offset(0)
    qtbot.keyClicks(page, "# ")
    assert stands(page) == "cffcficf"
    assert page.text().startswith("# One")
    while page.document().isUndoAvailable():
        page.undo()
    assert stands(page) == "fifcficf"
    while page.document().isRedoAvailable():
        page.redo()
    assert stands(page) == "cffcficf"


def test_a_key_and_what_follows_from_it_are_one_step(page, qtbot):
    page.load("One\n\nTwo", "")
    select(page, 0, 4)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert (page.text(), stands(page)) == ("Two", "f")
    page.undo()
    assert (page.text(), stands(page)) == ("One\n\nTwo", "fi")
    assert not page.document().isUndoAvailable()


def test_edited_is_told_once_for_a_key_and_never_for_a_load(page, qtbot):
    told = []
    page.edited.connect(lambda: told.append(page.revision))
    page.load("One\n\nTwo", "")
    page.set_authorship((Span(0, 2, "r"),))
    assert told == []
    qtbot.keyClicks(page, "ab")
    page.undo()
    assert len(told) == 3
    assert told == sorted(set(told))


def test_a_no_break_space_survives_copy_and_paste(page):
    text = "«\u00a0Oui\u00a0», dit-il.\n\nFin\nlà \U0001f413"
    page.load(text, "")
    page.selectAll()
    made = page.createMimeDataFromSelection()
    assert made.text() == text
    assert "text/plain" in made.formats()
    page.insertFromMimeData(made)
    assert page.text() == text


def test_a_paste_is_one_step(page, qtbot):
    page.load("AB", "")
    page.set_cursor_offset(1)
    with qtbot.waitSignal(page.paste_done):
        page.insertFromMimeData(mime("one\r\n\r\ntwo\rthree"))
    assert page.text() == "Aone\n\ntwo\nthreeB"
    page.undo()
    assert page.text() == "AB"


def test_two_pastes_are_two_steps(page):
    page.insertFromMimeData(mime("one "))
    page.insertFromMimeData(mime("two"))
    page.undo()
    assert page.text() == "one "


def test_pictures_and_files_are_not_pasted(page):
    picture = QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    picture.setImageData(image)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/a.txt")])
    for each in (picture, files):
        assert not page.canInsertFromMimeData(each)
        page.insertFromMimeData(each)
    assert page.text() == ""
    assert page.canInsertFromMimeData(mime("words"))


def test_a_huge_line_is_refused_and_writing_goes_on(page, qtbot):
    QApplication.clipboard().setText("x" * 5_000_000)
    with qtbot.waitSignal(page.paste_refused) as refused:
        page.paste()
    assert "5,000,000" in refused.args[0]
    assert len(QApplication.clipboard().text()) == 5_000_000
    qtbot.keyClicks(page, "on")
    assert page.text() == "on"
    QApplication.clipboard().clear()


def test_a_text_with_a_huge_line_is_shown_but_not_written(page, qtbot):
    text = "a\n" + "x" * (paste.LONGEST_LINE + 1) + "\n\nb"
    page.load(text, "")
    assert page.isReadOnly()
    assert page.text() == text
    page.set_cursor_offset(paste.LONGEST_LINE)
    assert page.cursor_offset() == paste.LONGEST_LINE
    page.load("b", "")
    assert not page.isReadOnly()
    qtbot.keyClicks(page, "a")
    assert page.text() == "ab"


def test_authorship_follows_the_words(page, qtbot):
    page.load("By me. By it\n\nand it. By me.", "")
    page.set_authorship((Span(7, 21, "run"),))
    assert page.authorship() == (Span(7, 21, "run"),)
    assert not page.document().isUndoAvailable()
    page.set_cursor_offset(0)
    page.insert(page.textCursor(), "\U0001f413")
    qtbot.keyClicks(page, "_")
    assert page.authorship() == (Span(9, 23, "run"),)


def test_typing_in_and_behind_a_span_is_the_authors(page, qtbot):
    page.load("abcd", "")
    page.set_authorship((Span(0, 4, "run"),))
    page.set_cursor_offset(4)
    qtbot.keyClicks(page, "X")
    page.set_cursor_offset(2)
    qtbot.keyClicks(page, "YZ")
    assert page.text() == "abYZcdX"
    assert page.authorship() == (Span(0, 2, "run"), Span(4, 6, "run"))
    select(page, 1, 5)
    qtbot.keyClicks(page, "_")
    assert page.text() == "a_dX"
    assert page.authorship() == (Span(0, 1, "run"), Span(2, 3, "run"))


def test_authorship_is_cut_and_pasted_along(page):
    page.load("mine its\n\nown mine", "")
    page.set_authorship((Span(5, 13, "run"),))
    select(page, 5, 12)
    copied = page.createMimeDataFromSelection()
    page.textCursor().removeSelectedText()
    assert page.authorship() == ()
    page.set_cursor_offset(0)
    page.insertFromMimeData(copied)
    assert page.text() == "its\n\nownmine  mine"
    assert page.authorship() == (Span(0, 8, "run"),)
    page.undo()
    assert page.authorship() == ()


def test_an_input_method_writes(page):
    page.load("ab", "")
    page.set_authorship((Span(0, 2, "run"),))
    page.set_cursor_offset(1)
    QApplication.sendEvent(page, QInputMethodEvent("にほ", []))
    assert page.text() == "ab"
    done = QInputMethodEvent()
    done.setCommitString("日本")
    QApplication.sendEvent(page, done)
    assert page.text() == "a日本b"
    assert page.authorship() == (Span(0, 1, "run"), Span(3, 4, "run"))


def test_a_read_only_text_takes_no_words(page, qtbot):
    page.load("as it is", "", read_only=True)
    qtbot.keyClicks(page, "x")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    page.insertFromMimeData(mime("x"))
    assert page.text() == "as it is"
