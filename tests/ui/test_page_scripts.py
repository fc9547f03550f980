"""Scripts on the page: direction, indents and the caret; input methods at every edge of a paragraph."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QInputMethodEvent, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QApplication

from inkwell.ui.editor.looks import Looks
from inkwell.ui.fonts import fallbacks

HEBREW = "הוא הניח את הפטיש על המכסה של הקופסה היחידה שהיו בה ביצים, ואז ישב ושתק זמן רב מאוד בלי לומר מילה אחת."
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def block(page, number):
    found = page.document().findBlockByNumber(number)
    page.document().documentLayout().blockBoundingRect(found)
    return found


def first_line(page, number):
    return block(page, number).layout().lineAt(0)


def compose(page, preedit="", commit="", start=0, length=0):
    form = QTextCharFormat()
    form.setFontUnderline(True)
    attributes = [
        QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, 0, len(preedit), QTextFormat(form))
    ]
    event = QInputMethodEvent(preedit, attributes if preedit else [])
    if commit or length:
        event.setCommitString(commit, start, length)
    QApplication.sendEvent(page, event)


def test_each_paragraph_runs_as_its_first_letter_does(blank_page):
    page = blank_page
    page.load(f"Latin.\n\n{HEBREW}\n\n“{HEBREW}\n\n他说。\n\n1. {HEBREW}", "")
    rtl = [block(page, number).textDirection() == RIGHT_TO_LEFT for number in range(5)]
    assert rtl == [False, True, True, False, True]


def test_right_to_left_is_indented_and_flush_at_the_right(blank_page):
    page = blank_page
    page.load(f"{HEBREW}\n\n{HEBREW}", "")
    width = page.viewport().width()
    layout = block(page, 1).layout()
    assert layout.lineCount() > 1
    first, second = layout.lineAt(0).naturalTextRect(), layout.lineAt(1).naturalTextRect()
    assert first.right() == pytest.approx(width - 25, abs=8)
    assert second.right() == pytest.approx(width, abs=8)
    assert first_line(page, 0).naturalTextRect().right() == pytest.approx(width, abs=8)


def test_a_new_paragraph_runs_as_the_one_above_until_it_has_a_letter(blank_page, qtbot):
    page = blank_page
    page.load(HEBREW, "")
    page.set_cursor_offset(len(HEBREW))
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert block(page, 1).textDirection() == RIGHT_TO_LEFT
    assert page.cursorRect().left() > page.viewport().width() / 2
    qtbot.keyClicks(page, "...")
    assert block(page, 1).textDirection() == RIGHT_TO_LEFT
    qtbot.keyClicks(page, " Latin")
    assert block(page, 1).textDirection() != RIGHT_TO_LEFT
    assert page.text() == f"{HEBREW}\n\n... Latin"
    for _ in range(20):
        page.undo()
    assert page.text() == HEBREW


def test_a_paragraph_without_letters_loaded_below_runs_along(blank_page):
    page = blank_page
    page.load(f"{HEBREW}\n\n…\n\n***\n\n…\n\nLatin\n\n…", "")
    rtl = [block(page, number).textDirection() == RIGHT_TO_LEFT for number in range(6)]
    assert rtl == [True, True, True, True, False, False]


@pytest.mark.parametrize("text", ["ab שלום cd", "שלום ab עולם", "«سلام» ab 12 שלום", "他说 ab שלום"])
def test_arrows_move_the_caret_as_they_point_and_reach_every_place(blank_page, qtbot, text):
    page = blank_page
    page.load(f"x\n\n{text}\n\ny", "")
    for key, start in ((Qt.Key.Key_Right, 0), (Qt.Key.Key_Left, len(page.text()))):
        page.set_cursor_offset(start)
        seen = {page.textCursor().position()}
        xs = []
        for _ in range(len(page.text()) + 6):
            qtbot.keyClick(page, key)
            cursor = page.textCursor()
            seen.add(cursor.position())
            if cursor.block().blockNumber() == 1 and block(page, 1).textDirection() != RIGHT_TO_LEFT:
                xs.append(page.cursorRect().left())
        ordered = sorted(xs, reverse=key == Qt.Key.Key_Left)
        assert xs == ordered
        blocks = {page.document().findBlock(position).blockNumber() for position in seen}
        if block(page, 1).textDirection() != RIGHT_TO_LEFT:
            assert blocks == {0, 1, 2}


def test_deleting_in_mixed_direction_takes_what_is_before_in_the_text(blank_page, qtbot):
    page = blank_page
    page.load("ab שלום cd", "")
    page.set_cursor_offset(7)
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.text() == "ab שלו cd"
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert page.text() == "ab שלוcd"


@pytest.mark.parametrize("offset", [0, 4, 6, 11])
def test_what_is_composed_is_no_text_until_it_is_committed(blank_page, qtbot, offset):
    page = blank_page
    page.load("One.\n\nThree", "")
    page.set_cursor_offset(offset)
    with qtbot.assertNotEmitted(page.edited):
        compose(page, "ni")
        compose(page, "ni hao")
    assert page.text() == "One.\n\nThree"
    assert page.textCursor().block().layout().preeditAreaText() == "ni hao"
    with qtbot.waitSignal(page.edited):
        compose(page, commit="你好")
    assert page.text() == "One.\n\nThree"[:offset] + "你好" + "One.\n\nThree"[offset:]
    assert page.cursor_offset() == offset + 2
    page.undo()
    assert page.text() == "One.\n\nThree"


def test_what_is_composed_and_given_up_leaves_nothing(blank_page):
    page = blank_page
    page.load("One.", "")
    compose(page, "かな")
    compose(page)
    assert page.text() == "One."
    assert page.textCursor().block().layout().preeditAreaText() == ""
    assert not page.document().isUndoAvailable()


def test_an_input_method_replaces_what_it_wrote_before(blank_page):
    page = blank_page
    page.load("さくら", "")
    page.set_cursor_offset(3)
    compose(page, commit="桜", start=-3, length=3)
    assert page.text() == "桜"
    page.undo()
    assert page.text() == "さくら"


def test_a_commit_over_a_selection_takes_its_place(blank_page):
    page = blank_page
    page.load("One two three", "")
    cursor = page.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    compose(page, commit="二")
    assert page.text() == "One 二 three"


@pytest.mark.parametrize("offset", [0, 4])
def test_a_standing_proposal_makes_way_for_what_is_composed(blank_page, offset):
    page = blank_page
    page.load("One.", "")
    page.set_cursor_offset(offset)
    page.begin_proposal("run")
    page.set_proposal(" And more.")
    page.end_streaming()
    layout = page.document().begin().layout()
    compose(page, "にほん")
    assert layout.preeditAreaText() == "にほん"
    assert page.proposal() == " And more."
    compose(page, commit="日本")
    assert page.text() == "One."[:offset] + "日本" + "One."[offset:]
    assert "にほん" not in layout.preeditAreaText()


def test_keys_belong_to_the_input_method_while_it_composes(blank_page, qtbot):
    page = blank_page
    page.load("One.", "")
    page.set_cursor_offset(4)
    page.begin_proposal("run")
    page.set_proposal(" More.")
    page.end_streaming()
    compose(page, "ni")
    with qtbot.assertNotEmitted(page.accepted):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    compose(page, commit="你")
    assert "More" not in page.text()


def test_a_read_only_text_takes_nothing_from_an_input_method(blank_page):
    page = blank_page
    page.load("One.", "", read_only=True)
    compose(page, "ni")
    compose(page, commit="你", start=-1, length=1)
    assert page.text() == "One."


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(
            st.integers(0, 12), st.sampled_from(("ni", "", "かな")), st.sampled_from(("你", "שלום", "a\u0301", "😀"))
        ),
        max_size=6,
    )
)
def test_composed_words_of_any_script_come_out_as_they_went_in(blank_page, steps):
    page = blank_page
    text = "One.\n\nשלום"
    page.load(text, "")
    for offset, preedit, commit in steps:
        page.set_cursor_offset(offset)
        place = page.cursor_offset()
        compose(page, preedit)
        assert page.text() == text
        compose(page, commit=commit)
        text = text[:place] + commit + text[place:]
        assert page.text() == text


def test_faces_for_other_scripts_are_those_of_the_system_in_the_books_forms(qapp, blank_page):
    there = set(QFontDatabase.families())
    assert set(fallbacks()) <= there
    for language in ("ja", "zh", "zh-TW", "ko", "en"):
        assert sorted(fallbacks(language)) == sorted(fallbacks())
    qapp.setProperty("inkwell_fallbacks", ["Noto Serif CJK SC", "Noto Serif CJK JP", "Noto Serif CJK TC"])
    try:
        assert fallbacks("ja")[0] == "Noto Serif CJK JP"
        assert fallbacks("zh-Hant-TW")[0] == fallbacks("zh_HK")[0] == "Noto Serif CJK TC"
        assert Looks(language="ja").font().families()[:2] == ["EB Garamond", "Noto Serif CJK JP"]
    finally:
        qapp.setProperty("inkwell_fallbacks", None)


def test_lines_of_taller_letters_keep_their_distance(blank_page):
    page = blank_page
    page.load("Latin words\n\n他说他说\n\nشكراً", "")
    page.document().documentLayout().documentSize()
    for number in range(3):
        line = first_line(page, number)
        below = page.document().documentLayout().blockBoundingRect(block(page, number)).top() + line.height()
        if number < 2:
            after = page.document().documentLayout().blockBoundingRect(block(page, number + 1)).top()
            assert after - below >= page.looks.leading() - 1


@pytest.mark.parametrize(("language", "ems"), [("zh-TW", 2), ("ja", 1), ("en", 25 / 21)])
def test_first_lines_are_indented_as_the_language_has_it(blank_page, language, ems):
    page = blank_page
    page.load("One\n\n他说\n\n> 他说", "")
    page.set_looks(Looks(language=language))
    assert first_line(page, 1).x() == pytest.approx(21 * ems)
    assert first_line(page, 2).x() == pytest.approx(21 * ems, abs=0.5)
