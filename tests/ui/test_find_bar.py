"""The find finder: by keys alone, on a real page; what is found, lit, counted, replaced and taken back."""

import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.manuscript.searching import TOO_SLOW
from inkwell.manuscript.spans import Span
from inkwell.storage.settings import SettingsFile
from inkwell.ui.editor.finder import Finder
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.icons import Icons
from inkwell.ui.search_memory import SearchMemory

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "Anna came.\n\n“Anna,” said ANNA; _Anna_ was Joanna.\n\nNobody."


@pytest.fixture
def lane(qapp):
    made = SaveLane("find")
    yield made
    made.close()


@pytest.fixture
def memory(tmp_path, lane):
    return SearchMemory(Preferences(SettingsFile(tmp_path / "settings.json"), lane))


@pytest.fixture
def page(blank_page):
    blank_page.load(TEXT, "Scene")
    return blank_page


@pytest.fixture
def finder(qtbot, page, memory, lane):
    icons: Icons = page._icons
    return Finder(page, memory, lane, icons.theme, icons)


def seek(qtbot, finder, text):
    finder.open(replacing=False)
    finder.bar.field.line.clear()
    qtbot.keyClicks(finder.bar.field.line, text)
    settle(qtbot, finder)


def settle(qtbot, finder):
    qtbot.waitUntil(lambda: finder.search.fresh or finder.search.search is None)


def selected(page):
    cursor = page.textCursor()
    return cursor.selectionStart(), cursor.selectedText()


def test_what_is_typed_is_found_from_the_caret_on_and_counted(qtbot, page, finder):
    page.set_cursor_offset(5)
    seek(qtbot, finder, "anna")
    assert selected(page) == (12, "Anna")
    assert finder.bar.says == "2 of 5"
    qtbot.keyClicks(finder.bar.field.line, ",")
    settle(qtbot, finder)
    assert finder.bar.says == "1 of 1"
    assert finder.bar.field.line.hasFocus()
    assert page.text() == TEXT


def test_return_goes_on_and_round_with_a_word(qtbot, page, finder):
    seek(qtbot, finder, "anna")
    said = [finder.bar.says]
    for _ in range(5):
        qtbot.keyClick(finder.bar.field.line, Qt.Key.Key_Return)
        said.append(finder.bar.says)
    assert said == ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5", "From the top: 1 of 5"]
    qtbot.keyClick(finder.bar.field.line, Qt.Key.Key_Return, SHIFT)
    assert finder.bar.says == "From the end: 5 of 5"


def test_escape_closes_and_leaves_the_caret_at_the_match(qtbot, page, finder):
    seek(qtbot, finder, "said")
    qtbot.keyClick(finder.bar.field.line, Qt.Key.Key_Escape)
    assert finder.bar.isHidden()
    assert page.hasFocus()
    assert selected(page)[1] == "said"
    assert finder.lights.boxes() == []


def test_escape_on_the_page_closes_it_too(qtbot, page, finder):
    seek(qtbot, finder, "said")
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert finder.bar.isHidden()


@pytest.mark.parametrize(
    ("key", "says"), [(Qt.Key.Key_C, "1 of 4"), (Qt.Key.Key_W, "1 of 4"), (Qt.Key.Key_R, "1 of 5")]
)
def test_switches_by_the_keyboard(qtbot, page, finder, key, says):
    seek(qtbot, finder, "Anna" if key != Qt.Key.Key_C else "nna")
    qtbot.keyClick(finder.bar.field.line, key, ALT)
    settle(qtbot, finder)
    assert finder.bar.says == says


def test_nothing_found_is_said(qtbot, page, finder):
    seek(qtbot, finder, "Vronsky")
    assert finder.bar.says == "Nothing found"
    assert not finder.bar.next.isEnabled()
    assert not finder.bar.replace_all.isEnabled()


def test_a_wrong_pattern_is_one_sentence_and_a_right_one_works_again(qtbot, page, finder):
    finder.bar.field.pattern.setChecked(True)
    seek(qtbot, finder, "(ann")
    assert finder.bar.says.startswith("This is no pattern yet: ")
    qtbot.keyClicks(finder.bar.field.line, "a)")
    settle(qtbot, finder)
    assert finder.bar.says == "1 of 5"


def test_an_endless_pattern_never_stalls_the_window(qtbot, page, finder):
    page.load("a" * 5000 + "!", "Scene")
    finder.bar.field.pattern.setChecked(True)
    finder.open(replacing=False)
    turns: list[float] = []
    ticking = QTimer(interval=5)
    ticking.timeout.connect(lambda: turns.append(time.perf_counter()))
    ticking.start()
    finder.bar.field.line.setText("(a+)+$")
    qtbot.waitUntil(lambda: finder.bar.says == TOO_SLOW, timeout=60_000)
    ticking.stop()
    longest = max(later - earlier for earlier, later in pairwise(turns))
    assert longest < 1.0


def test_the_selection_is_what_is_looked_for(qtbot, page, finder):
    cursor = page.textCursor()
    cursor.setPosition(19)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    finder.open(replacing=False)
    settle(qtbot, finder)
    assert finder.bar.field.text == "said" == finder.bar.field.line.selectedText()
    assert finder.bar.says == "1 of 1"


def test_a_selection_of_paragraphs_is_where_it_is_looked_for(qtbot, page, finder):
    cursor = page.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(20, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    finder.open(replacing=True)
    assert finder.bar.limit.isChecked()
    qtbot.keyClicks(finder.bar.field.line, "anna")
    settle(qtbot, finder)
    assert finder.bar.says == "2 found"
    finder.bar.template.setText("Mary")
    with qtbot.waitSignal(finder.search.replaced):
        finder.bar.replace_all.click()
    assert page.text() == TEXT.replace("Anna", "Mary", 2)


def test_up_recalls_what_was_looked_for_before(qtbot, page, finder, memory):
    for text in ("anna", "said"):
        seek(qtbot, finder, text)
        qtbot.keyClick(finder.bar.field.line, Qt.Key.Key_Escape)
    assert memory.texts == ("said", "anna")
    seek(qtbot, finder, "no")
    for key, text in (
        (Qt.Key.Key_Up, "said"),
        (Qt.Key.Key_Up, "anna"),
        (Qt.Key.Key_Up, "anna"),
        (Qt.Key.Key_Down, "said"),
    ):
        qtbot.keyClick(finder.bar.field.line, key)
        assert finder.bar.field.text == text
    qtbot.keyClick(finder.bar.field.line, Qt.Key.Key_Down)
    assert finder.bar.field.text == "no"


def test_replacing_one_goes_to_the_next(qtbot, page, finder):
    seek(qtbot, finder, "anna")
    finder.open(replacing=True)
    finder.bar.template.setText("Mary")
    qtbot.keyClick(finder.bar.template, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Mary came." in page.text())
    settle(qtbot, finder)
    qtbot.waitUntil(lambda: selected(page) == (12, "Anna"))
    assert finder.bar.template.hasFocus() or finder.bar.field.line.hasFocus()
    page.undo()
    assert page.text() == TEXT


def test_replacing_all_is_one_step_and_keeps_capitals_and_whose_words_the_others_are(qtbot, page, finder):
    page.set_authorship((Span(0, len(TEXT), "run"),))
    seek(qtbot, finder, "anna")
    finder.open(replacing=True)
    finder.bar.field.words.setChecked(True)
    finder.bar.keep_case.setChecked(True)
    finder.bar.template.setText("maria")
    settle(qtbot, finder)
    with qtbot.waitSignal(finder.search.replaced):
        finder.bar.replace_all.click()
    wanted = "Maria came.\n\n“Maria,” said MARIA; _Maria_ was Joanna.\n\nNobody."
    assert page.text() == wanted
    assert finder.bar.says == "4 replaced"
    ours = "".join(wanted[span.start : span.end] for span in page.authorship())
    assert ours == wanted.replace("Maria", "").replace("MARIA", "")
    page.undo()
    assert page.text() == TEXT
    assert page.authorship() == (Span(0, len(TEXT), "run"),)
    page.redo()
    assert page.text() == wanted


def test_groups_in_the_replacement_and_a_wrong_one_is_a_sentence(qtbot, page, finder):
    finder.bar.field.pattern.setChecked(True)
    seek(qtbot, finder, r"(\w+) was (\w+)")
    finder.open(replacing=True)
    finder.bar.template.setText("$3")
    finder.bar.replace_all.click()
    assert finder.bar.says == "The replacement speaks of group 3, but the pattern has 2 groups."
    finder.bar.template.setText(r"$2 was \1")
    with qtbot.waitSignal(finder.search.replaced):
        finder.bar.replace_all.click()
    assert "Joanna was _Anna_." in page.text()


def test_after_an_edit_the_count_follows(qtbot, page, finder):
    seek(qtbot, finder, "anna")
    page.setFocus()
    page.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page, " Anna")
    qtbot.waitUntil(lambda: finder.bar.says == "6 found" or finder.bar.says == "6 of 6")
    assert len(finder.lights.boxes()) >= 5


def test_every_match_in_sight_is_lit_and_only_those(qtbot, page, finder):
    seek(qtbot, finder, "anna")
    boxes = finder.lights.boxes()
    assert len(boxes) == 4  # the fifth is selected
    cursor = page.textCursor()
    cursor.setPosition(12)
    assert boxes[0].intersects(QRectF(page.cursorRect(cursor)))
    picture = page.viewport().grab().toImage()
    corner = picture.pixelColor(round(boxes[2].center().x()), round(boxes[2].top()) + 1)
    assert corner != QColor(page._theme.tokens.page)
    page.load("\n\n".join(["Anna"] * 400), "Scene")
    qtbot.waitUntil(lambda: finder.search.fresh and len(finder.search.spans) == 400)
    assert 5 < len(finder.lights.boxes()) < 40


def test_a_match_is_shown_where_the_bar_does_not_cover_it(qtbot, page, finder):
    page.load("\n\n".join(["Somebody else."] * 200 + ["Anna"] + ["Somebody else."] * 200), "Scene")
    seek(qtbot, finder, "anna")
    rect = page.cursorRect()
    assert finder.bar.geometry().bottom() < rect.top() + page.viewport().y()
    assert rect.bottom() < page.viewport().height()


def test_letters_of_two_units_and_what_the_page_cannot_hold_are_told_apart(qtbot, page, finder):
    text = "😀 one\ufeff😀 two\r😀 three"
    page.load(text, "Scene")
    seek(qtbot, finder, "three")
    finder.open(replacing=True)
    finder.bar.template.setText("3")
    with qtbot.waitSignal(finder.search.replaced):
        finder.bar.replace_all.click()
    assert page.text() == text.replace("three", "3")


def test_a_read_only_section_is_searched_but_not_changed(qtbot, page, finder):
    page.load_sections([SectionText("a", "A", "Anna"), SectionText("b", "B", "Anna", read_only=True)])
    seek(qtbot, finder, "anna")
    assert finder.bar.says == "1 of 2"
    finder.open(replacing=True)
    finder.bar.template.setText("Mary")
    with qtbot.waitSignal(finder.search.replaced) as done:
        finder.bar.replace_all.click()
    assert done.args == [1]
    assert [page.text(node) for node in "ab"] == ["Mary", "Anna"]


def test_a_read_only_page_is_searched_but_nothing_is_offered(qtbot, page, finder):
    page.load(TEXT, "Scene", read_only=True)
    seek(qtbot, finder, "anna")
    finder.open(replacing=True)
    assert finder.bar.says == "1 of 5"
    assert not finder.bar.replace_all.isEnabled()


def test_the_bar_follows_the_page_and_fits_a_narrow_one(qtbot, page, finder):
    seek(qtbot, finder, "anna")
    for width in (800, 420, 1100):
        page.resize(width, 600)
        QApplication.processEvents()
        assert finder.bar.x() >= 0
        assert finder.bar.geometry().right() < page.width()


def test_every_control_has_a_name_and_tab_reaches_it(qtbot, page, finder):
    finder.open(replacing=True)
    buttons = [
        finder.bar.field.case,
        finder.bar.field.words,
        finder.bar.field.pattern,
        finder.bar.field.more,
        finder.bar.limit,
        finder.bar.expand,
        finder.bar.close_button,
    ]
    assert all(
        each.accessibleName() for each in [*buttons, finder.bar.field.line, finder.bar.template, finder.bar.keep_case]
    )
    finder.bar.field.line.setText("anna")
    settle(qtbot, finder)
    reached = set()
    for _ in range(30):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert not {
        each.accessibleName() or each.text()
        for each in {
            *buttons,
            finder.bar.template,
            finder.bar.keep_case,
            finder.bar.next,
            finder.bar.previous,
            finder.bar.replace_one,
            finder.bar.replace_all,
        }
        - reached
    }


def test_war_and_peace_is_counted_without_a_stall(qtbot, page, finder, books):
    source = Path(books) / "war-and-peace.md"
    if not source.is_file():
        pytest.skip("the novel is not here")
    page.load(source.read_text(encoding="utf-8"), "War and Peace")
    page.moveCursor(QTextCursor.MoveOperation.End)  # all of it is laid out
    page.moveCursor(QTextCursor.MoveOperation.Start)
    finder.open(replacing=False)
    QApplication.processEvents()
    turns = [time.perf_counter()]
    ticking = QTimer(interval=0)
    ticking.timeout.connect(lambda: turns.append(time.perf_counter()))
    ticking.start()
    finder.bar.field.line.setText("natasha")
    qtbot.waitUntil(lambda: finder.search.fresh, timeout=20_000)
    ticking.stop()
    assert finder.bar.says == "1 of 1,212"
    longest = max(later - earlier for earlier, later in pairwise(turns))
    print(f"longest stall {longest * 1000:.0f} ms")
    assert longest < 1.0


def test_marks_that_are_hidden_are_found_and_a_selected_match_shows_them(qtbot, page, finder):
    page.load("Before it.\n\nIt was *very* late, and *very* cold.\n\nBehind it.", "Scene")
    block = page.document().findBlockByNumber(1)

    def width(at):
        line = block.layout().lineAt(0)
        low, high = (line.cursorToX(each) for each in (at, at + 1))
        return (high[0] if isinstance(high, tuple) else high) - (low[0] if isinstance(low, tuple) else low)

    qtbot.waitUntil(lambda: width(7) < 2)
    seek(qtbot, finder, "*very*")
    assert finder.bar.says == "1 of 2"
    assert page.textCursor().selectedText() == "*very*"
    assert page.text().count("*") == 4
    qtbot.waitUntil(lambda: width(7) > 2)
    assert len(finder.lights.boxes()) == 1


def test_what_is_typed_in_vain_leaves_the_caret_where_it_was(qtbot, page, finder):
    page.set_cursor_offset(5)
    seek(qtbot, finder, "annax")
    assert finder.bar.says == "Nothing found"
    assert page.textCursor().position() == 5
    assert not page.textCursor().hasSelection()
