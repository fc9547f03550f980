"""The comparison: whose words are struck through and underlined, how one gets about, and how much it can take."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument

from inkwell.manuscript.compare import compare
from inkwell.ui.dialogs.compare_prose import Look, ProseWriter
from inkwell.ui.dialogs.compare_view import CompareView, add_change_keys
from inkwell.ui.icons import Icons
from inkwell.ui.theme import DARK, LIGHT, Theme

OLD = "The hen sat down.\n\nIt was a grey hen.\n\nNobody spoke."
NEW = "The hen got up.\n\nIt was a grey hen.\n\nNobody spoke. Then Edwin came."


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def view(qtbot, theme):
    made = CompareView(theme, Icons(theme))
    qtbot.addWidget(made)
    add_change_keys(made, lambda: made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.page.setFocus()
    return made


def parts(document: QTextDocument) -> list[tuple[Look, str]]:
    """The document's words and how they look; a paragraph's end is a newline."""
    found: list[tuple[Look, str]] = []
    block = document.begin()
    while block.isValid():
        each = block.begin()
        while not each.atEnd():
            form = each.fragment().charFormat()
            look = Look.REMOVED if form.fontStrikeOut() else Look.ADDED if form.fontUnderline() else Look.PLAIN
            found.append((look, each.fragment().text()))
            each += 1
        found.append((Look.PLAIN, "\n"))
        block = block.next()
    return found


def words(document: QTextDocument, *looks: Look) -> list[str]:
    return "".join(text for look, text in parts(document) if look in looks).replace("¶", " ").split()


def marked(view: CompareView) -> str:
    """The words that the view points at."""
    (mark,) = view.page.extraSelections()
    return mark.cursor.selectedText()


def test_taken_out_is_struck_through_and_put_in_is_underlined(view):
    view.show_texts(OLD, NEW)
    assert words(view.page.document(), Look.REMOVED) == ["sat", "down"]
    assert words(view.page.document(), Look.ADDED) == ["got", "up", "Then", "Edwin", "came."]
    assert words(view.page.document(), Look.PLAIN, Look.REMOVED) == OLD.split()


PROSE = st.text(alphabet="ab .\n\u00a0\u2028é…\U0001f414", max_size=60)


@given(PROSE, PROSE)
def test_every_word_of_both_texts_is_there(qapp, old, new):
    writer = ProseWriter(LIGHT)
    for each in compare(old, new):
        writer.write(each.text, {"same": Look.PLAIN, "removed": Look.REMOVED, "added": Look.ADDED}[each.part])
    document = writer.finish()
    for text, look in ((old, Look.REMOVED), (new, Look.ADDED)):
        shown = "".join(words(document, Look.PLAIN, look)).replace("[no-breakspace]", "").replace("[lineseparator]", "")
        assert shown == "".join(text.split())


def test_the_buttons_and_f7_go_from_change_to_change_and_round(qtbot, view):
    view.show_texts(OLD, NEW)
    assert [view.counter.full_text, marked(view)] == ["Change 1 of 2", "sat downgot up"]
    first = view.current_passage()
    qtbot.keyClick(view.page, Qt.Key.Key_F7)
    assert [view.counter.full_text, marked(view)] == ["Change 2 of 2", " Then Edwin came."]
    second = view.current_passage()
    assert NEW[second.new_start : second.new_end] == " Then Edwin came."
    qtbot.keyClick(view.page, Qt.Key.Key_F7)
    assert view.current_passage() == first
    qtbot.keyClick(view.page, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert view.current_passage() == second
    qtbot.mouseClick(view.previous_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.next_button, Qt.MouseButton.LeftButton)
    assert view.current_passage() == second


def test_a_paragraphs_end_that_comes_or_goes_is_shown_as_a_pilcrow(view):
    view.show_texts("One. Two.", "One.\n\nTwo.")
    assert (Look.ADDED, "¶") in parts(view.page.document())
    assert view.page.document().blockCount() == 2
    view.show_texts("One.\n\nTwo.", "One. Two.")
    assert (Look.REMOVED, "¶") in parts(view.page.document())
    assert view.page.document().blockCount() == 1


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [("a b", "a\u00a0b", "[no-break space]"), ("a b", "a\u2028b", "[line separator]"), ("a b", "a\tb", "[tab]")],
)
def test_a_change_that_nobody_would_see_is_named(view, old, new, name):
    view.show_texts(old, new)
    assert name in "".join(text for look, text in parts(view.page.document()) if look is Look.ADDED)


def test_what_no_page_can_hold_is_shown_as_a_sign(view):
    view.show_texts("a \ud800 \x00 \u2029 b", "a \ud801 b\r\n\r\nc\rd")
    assert view.page.document().blockCount() == 3
    assert words(view.page.document(), Look.PLAIN, Look.ADDED) == ["a", "\ufffd", "b", "c", "d"]


def test_equal_texts_say_so_and_have_no_change_to_go_to(qtbot, view):
    view.show_texts(OLD, OLD)
    assert view.counter.full_text == "No difference, word for word"
    assert view.current_passage() is None
    qtbot.keyClick(view.page, Qt.Key.Key_F7)
    assert not view.next_button.isVisible()
    assert words(view.page.document(), Look.PLAIN) == OLD.split()


def test_a_single_text_is_shown_plainly_with_its_count(view):
    view.show_texts(OLD, NEW)
    view.show_plain(OLD)
    assert view.counter.full_text == "11 words"
    assert words(view.page.document(), Look.PLAIN) == OLD.split()
    assert view.page.extraSelections() == []


def test_one_can_begin_at_a_later_change(view):
    view.show_texts(OLD, NEW, at=1)
    assert view.counter.full_text == "Change 2 of 2"
    view.show_texts(OLD, NEW, at=99)
    assert view.counter.full_text == "Change 2 of 2"


def test_long_unchanged_stretches_are_folded_until_the_whole_text_is_asked_for(qtbot, view):
    middle = "\n\n".join(f"Paragraph {number} has its six words." for number in range(500))
    view.show_texts(f"Old start.\n\n{middle}\n\nOld end.", f"New start.\n\n{middle}\n\nNew end.")
    text = view.page.document().toPlainText()
    assert "words unchanged …" in text
    folded = int(text.split("… ")[1].split(" words")[0].replace(",", ""))
    shown = [word for line in text.splitlines() if line.startswith("Paragraph") for word in line.split()]
    assert folded + len(shown) == len(middle.split())
    assert text.count("Paragraph") < 40
    view.whole_switch.click()
    text = view.page.document().toPlainText()
    assert text.count("Paragraph") == 500
    assert "unchanged" not in text
    assert marked(view) == "OldNew"


def test_a_fold_never_hides_a_change_nor_words_beside_it(view):
    before, after = "word " * 3000, "word " * 3000
    view.show_texts(f"{before}old{after}", f"{before}new{after}")
    text = view.page.document().toPlainText()
    assert text.count("unchanged") == 2
    assert text.count("word ") > 80
    assert marked(view).startswith("old")


def test_the_current_change_is_brought_into_sight(qtbot, view):
    paragraphs = [f"Paragraph {number} is here." for number in range(300)]
    changed = [each.replace("here", "there") if number % 10 == 5 else each for number, each in enumerate(paragraphs)]
    view.show_texts("\n\n".join(paragraphs), "\n\n".join(changed))
    for _ in range(20):
        qtbot.keyClick(view.page, Qt.Key.Key_F7)
        assert view.page.viewport().rect().contains(view.page.cursorRect().center())


def test_the_current_change_has_a_bar_beside_it(view):
    view.show_texts(OLD, NEW)
    assert any(
        view.page.viewport().grab().toImage().pixelColor(QPoint(11, y)).name().upper() == LIGHT.accent
        for y in range(view.page.viewport().height())
    )


def test_colours_follow_the_theme_and_the_place_stays(view, theme):
    view.show_texts(OLD, NEW, at=1)
    theme.set_choice("dark")
    assert view.counter.full_text == "Change 2 of 2"
    fragment = view.page.document().begin().begin().fragment()
    assert fragment.charFormat().foreground().color().name().upper() == DARK.ink


def test_every_control_has_a_name_and_can_be_reached_with_tab(qtbot, view):
    view.show_texts(OLD, NEW)
    controls = {view.page, view.whole_switch, view.previous_button, view.next_button}
    reached = set()
    for _ in controls:
        reached.add(view.focusWidget())
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    assert reached == controls
    assert all(each.accessibleName() or each.text() for each in controls)


def test_a_novel_against_its_revision_is_shown_at_once(qtbot, view, book):
    text = (book("dracula").read_text(encoding="utf-8") + "\n\n").replace("\r", "")
    text = (text * (900_000 // len(text) + 1))[:900_000]
    paragraphs = text.split("\n\n")
    step = max(1, len(paragraphs) // 200)
    for place in range(0, len(paragraphs), step):
        paragraphs[place] += f" A sentence that was written later, number {place}."
    start = time.perf_counter()
    view.show_texts(text, "\n\n".join(paragraphs))
    view.grab()
    shown = time.perf_counter() - start
    start = time.perf_counter()
    for _ in range(50):
        view.next_change()
        view.grab()
    step_time = (time.perf_counter() - start) / 50
    assert len(view.passages) >= 100
    # Ten times what it takes here: these say "does not freeze", and no more.
    assert shown < 3.0
    assert step_time < 0.3
