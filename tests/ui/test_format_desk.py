"""The Format menu: each command one undo step, on words, paragraphs and across them; Enter goes on with a list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from inkwell.manuscript.markup import Style
from inkwell.manuscript.spans import Span
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.formats import Formats
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.format_desk import READ_ONLY, FormatDesk
from inkwell.ui.icons import Icons
from inkwell.ui.main_window import MainWindow
from inkwell.ui.theme import Theme

Return = Qt.Key.Key_Return
Shift = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(blank_page):
    return blank_page


def show(page, marked):
    """Load a text with its selection between bars, or its caret at the one bar."""
    page.load(marked.replace("|", ""), "")
    start, end = marked.index("|"), marked.rindex("|")
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(start))
    cursor.setPosition(page.position_of(end - (end > start)), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def seen(page):
    """The text with the selection between bars."""
    cursor, text = page.textCursor(), page.text()
    places = []
    for place in sorted({cursor.anchor(), cursor.position()}, reverse=True):
        other = QTextCursor(page.document())
        other.setPosition(place)
        page.setTextCursor(other)
        places.append(page.cursor_offset())
    page.setTextCursor(cursor)
    for place in places:
        text = f"{text[:place]}|{text[place:]}"
    return text


def one_step(page, before):
    """The command was one undo step, and its undo leaves nothing behind."""
    page.undo()
    assert page.text() == before
    assert not page.document().isUndoAvailable()


DO = {
    "emphasis": lambda formats: formats.style(Style.EMPHASIS),
    "strong": lambda formats: formats.style(Style.STRONG),
    "strike": lambda formats: formats.style(Style.STRIKE),
    "heading 1": lambda formats: formats.heading(1),
    "heading 2": lambda formats: formats.heading(2),
    "no heading": lambda formats: formats.heading(0),
    "quote": lambda formats: formats.quote(),
    "bullets": lambda formats: formats.bullets(),
    "numbers": lambda formats: formats.numbers(),
    "break": lambda formats: formats.scene_break(),
    "footnote": lambda formats: formats.footnote(),
    "comment": lambda formats: formats.comment(),
}


@pytest.mark.parametrize(
    ("before", "command", "after"),
    [
        ("so |it| was", "emphasis", "so *|it|* was"),
        ("so *|it|* was", "emphasis", "so |it| was"),
        ("so i|t was", "strong", "so **i|t** was"),
        ("so | was", "strike", "so ~~|~~ was"),
        ("\U0001f413 |it| was", "strong", "\U0001f413 **|it|** was"),
        ("a |b\n\nc\n\n* * *\n\nd| e", "emphasis", "a *|b*\n\n*c*\n\n* * *\n\n*d|* e"),
        ("a *|b*\n\n*c|* d", "emphasis", "a |b\n\nc| d"),
        ("a *|b*\n\nc| d", "emphasis", "a *|b*\n\n*c|* d"),
        ("|a\n\n|b", "strong", "**|a|**\n\nb"),
        ("|- a\n- b|", "strong", "- **|a**\n- **b|**"),
        ("He|ad", "heading 2", "## He|ad"),
        ("## He|ad", "heading 2", "He|ad"),
        ("# He|ad", "heading 2", "## He|ad"),
        ("## He|ad", "no heading", "He|ad"),
        ("|", "heading 1", "# |"),
        ("a|b\n\ncd|", "quote", "> a|b\n\n> cd|"),
        ("> a|b\n\n> cd|", "quote", "a|b\n\ncd|"),
        ("> a|b\n\ncd|", "quote", "> > a|b\n\n> cd|"),
        ("|a\n\nb|", "bullets", "- |a\n\n- b|"),
        ("|- a\n- b|", "bullets", "|a\nb|"),
        ("|- a\n- b|", "numbers", "1. |a\n2. b|"),
        ("1. a\n|b\nc|", "numbers", "1. a\n2. |b\n3. c|"),
        ("|1. a\n2. b|", "numbers", "|a\nb|"),
        ("one |two", "break", "one\n\n* * *\n\n|two"),
        ("one|\n\ntwo", "break", "one\n\n* * *\n\n|two"),
        ("one|", "break", "one\n\n* * *\n\n|"),
        ("|two", "break", "* * *\n\n|two"),
        ("one\n\n|\n\ntwo", "break", "one\n\n* * *\n\n|\n\ntwo"),
        ("one t|wo\n\nthree", "footnote", "one two[^1]\n\nthree\n\n[^1]: |"),
        ("|", "footnote", "[^1]\n\n[^1]: |"),
        ("one|\n\n", "footnote", "one[^1]\n\n[^1]: |"),
        ("one|", "footnote", "one[^1]\n\n[^1]: |"),
        ("a[^3] b|\n\n[^3]: c", "footnote", "a[^3] b[^4]\n\n[^3]: c\n\n[^4]: |"),
        ("a[^3] b\n\n[^3]: c|", "footnote", "a[^3]| b\n\n[^3]: c"),
        ("so |it| was", "comment", "so <!-- |it| --> was"),
        ("so | was", "comment", "so <!-- | --> was"),
        ("so <!-- |it| --> was", "comment", "so |it| was"),
        ("a |b\n\nc| d", "comment", "a <!-- |b\n\nc| --> d"),
        ("so |it --> so| was", "comment", "so |it --> so| was"),
    ],
)
def test_what_a_command_does(page, before, command, after):
    show(page, before)
    DO[command](Formats(page))
    assert seen(page) == after
    plain = before.replace("|", "")
    if page.text() != plain:
        one_step(page, plain)


@pytest.mark.parametrize("command", DO)
def test_a_read_only_page_stays_as_it_is(page, command):
    page.load("one two\n\nthree", "", read_only=True)
    page.set_cursor_offset(1)
    DO[command](Formats(page))
    assert page.text() == "one two\n\nthree"


@pytest.mark.parametrize("command", [name for name in DO if name not in ("footnote", "break")])
def test_with_several_texts_on_the_page_only_the_current_one_is_changed(page, command):
    page.load_sections([SectionText(node, node.title(), f"{node} *here*.") for node in ("one", "two")], "Both")
    page.selectAll()
    before = [page.text(node) for node in ("one", "two")]
    DO[command](Formats(page))
    changed = [page.text(node) != text for node, text in zip(("one", "two"), before, strict=True)]
    assert sum(changed) == (command != "no heading")


def test_a_footnote_stays_in_its_own_text(page):
    page.load_sections([SectionText(node, node.title(), f"{node}[^4] so.") for node in ("one", "two")], "Both")
    page.go_to("one", 3)
    DO["footnote"](Formats(page))
    assert page.text("one") == "one[^5][^4] so.\n\n[^5]: "
    assert page.text("two") == "two[^4] so."


def test_draft_mode_takes_a_scene_break_at_the_end_and_no_mark_on_what_stands(page, qtbot):
    show(page, "one two|")
    page.only_forward = True
    with qtbot.waitSignal(page.forward_refused):
        DO["strong"](Formats(page))
    assert page.text() == "one two"
    DO["break"](Formats(page))
    assert seen(page) == "one two\n\n* * *\n\n|"


def test_markers_are_the_authors_and_the_words_stay_whose_they_are(page):
    show(page, "so |it| was")
    page.set_authorship((Span(0, 9, "run"),))
    DO["strong"](Formats(page))
    assert page.text() == "so **it** was"
    assert page.authorship() == (Span(0, 3, "run"), Span(5, 7, "run"), Span(9, 13, "run"))


def test_typing_between_new_markers_and_thinking_better_of_it(page, qtbot):
    show(page, "so |")
    DO["emphasis"](Formats(page))
    DO["emphasis"](Formats(page))
    assert seen(page) == "so |"
    DO["emphasis"](Formats(page))
    qtbot.keyClicks(page, "it")
    assert seen(page) == "so *it|*"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one|", "- one\n- |"),
        ("- one\n\n- two|", "- one\n\n- two\n\n- |"),
        ("- one\n- two|", "- one\n- two\n- |"),
        ("9. one|", "9. one\n10. |"),
        ("- on|e", "- on\n- |e"),
        ("- one\n- |", "- one\n\n|"),
        ("1. |", "|"),
        ("|- one", "\n\n|- one"),
        ("> one|", "> one\n\n> |"),
        ("> one\n\n> |", "> one\n\n|"),
        ("> - one|", "> - one\n> - |"),
        ("one|", "one\n\n|"),
        ("# one|", "# one\n\n|"),
        ("* * *|", "* * *\n\n|"),
        ("<!-- a\n\n- b|\n\n-->", "<!-- a\n\n- b\n\n|\n\n-->"),
    ],
)
def test_enter_goes_on_with_a_list_and_a_quotation(page, qtbot, before, after):
    show(page, before)
    qtbot.keyClick(page, Return)
    assert seen(page) == after
    one_step(page, before.replace("|", ""))


def test_shift_enter_is_a_line_of_the_same(page, qtbot):
    show(page, "> one|")
    qtbot.keyClick(page, Return, Shift)
    assert seen(page) == "> one\n> |"
    show(page, "- one|")
    qtbot.keyClick(page, Return, Shift)
    assert seen(page) == "- one\n|"


# the menu


@pytest.fixture
def desk(qtbot, qapp):
    theme = Theme(qapp, "light")
    window = MainWindow(theme, Icons(theme))
    qtbot.addWidget(window)
    commands = Commands(window.menuBar(), window)
    commands.set_state(book=True, ai=False)
    made = FormatDesk(window, commands)
    window.show_book()
    return made, window, commands


def test_the_menu_acts_on_the_active_page(desk):
    _, window, commands = desk
    show(window.page, "so |it| was")
    emphasis = next(each.action for each in commands.all if each.words == "Emphasis")
    emphasis.trigger()
    assert window.page.text() == "so *it* was"


def test_every_command_is_off_and_says_why_where_nothing_can_be_written(desk):
    made, window, commands = desk
    window.page.load("as it is", "", read_only=True)
    made.follow()
    own = [each.action for each in commands.all if each.menu is Menu.FORMAT]
    assert len(own) == 13
    assert not any(action.isEnabled() for action in own)
    assert {action.toolTip() for action in own} == {READ_ONLY}
    window.page.load("free", "")
    made.follow()
    assert all(action.isEnabled() for action in own)


def test_no_two_keys_are_the_same(desk):
    _, _, commands = desk
    keys = [each.action.shortcut().toString() for each in commands.all if not each.action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
