"""Names that the bible knows, on the page: underlined by choice, following every edit, and their card."""

import random

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.story.bible import Entry, EntryKind
from inkwell.story.lore import LoreIndex
from inkwell.ui.editor.name_card import MOST_LETTERS, NameHover, shortened
from inkwell.ui.editor.name_marks import NameMarks
from inkwell.ui.icons import Icons

MINA = Entry(
    id="m", names=("Mina", "Madam Mina"), text="A *schoolmistress*.\n\nEngaged.", fields=(("Eyes", "grey"), ("Age", ""))
)
WHITBY = Entry(id="w", kind=EntryKind.PLACE, names=("Whitby",))
TEXT = "Mina came to Whitby.\n\nNobody else came.\n\n“Oh, Madam Mina!” he said to 😀 Mina."


@pytest.fixture
def names():
    """The bible of the moment, which a test may change."""
    return [LoreIndex((MINA, WHITBY))]


@pytest.fixture
def marks(blank_page, names, qtbot):
    made = NameMarks(blank_page, lambda: names[0], blank_page._theme)
    blank_page.load(TEXT, "")
    made.set_on(on=True)
    qtbot.waitUntil(lambda: bool(made.marks))
    return made


def shown(marks):
    """The words that stand where marks are now, and whose they are."""
    document = marks._page.document()
    return [
        ("".join(document.characterAt(at) for at in range(mark.start, mark.end)), mark.entry) for mark in marks.marks
    ]


ALL = [("Mina", "m"), ("Whitby", "w"), ("Madam Mina", "m"), ("Mina", "m")]


def settled(marks, qtbot):
    qtbot.waitUntil(lambda: not marks._rest.isActive())


def test_names_in_sight_are_marked_the_longest_first(marks):
    assert shown(marks) == ALL
    assert len(list(marks.runs())) == 4


def test_marks_follow_every_edit_at_once(marks, blank_page, qtbot):
    blank_page.set_cursor_offset(0)
    qtbot.keyClicks(blank_page, "So ")
    assert shown(marks) == ALL
    qtbot.keyClick(blank_page, Qt.Key.Key_Return)
    assert shown(marks) == ALL
    blank_page.undo()
    settled(marks, qtbot)
    assert shown(marks) == ALL


def test_a_name_that_is_broken_loses_its_line_and_gets_it_back(marks, blank_page, qtbot):
    blank_page.set_cursor_offset(2)
    qtbot.keyClicks(blank_page, "x")
    assert shown(marks) == ALL[1:]
    qtbot.keyClick(blank_page, Qt.Key.Key_Backspace)
    settled(marks, qtbot)
    assert shown(marks) == ALL


def test_a_name_that_goes_on_is_none_after_the_rest(marks, blank_page, qtbot):
    blank_page.set_cursor_offset(4)
    qtbot.keyClicks(blank_page, "rets")
    settled(marks, qtbot)
    assert shown(marks) == ALL[1:]


def test_a_key_looks_at_nothing(marks, blank_page, qtbot, names):
    """What follows from a key comes after the rest."""
    looked = []

    class Watched(LoreIndex):
        def names_in(self, text):
            looked.append(text)
            return super().names_in(text)

    names[0] = Watched((MINA, WHITBY))
    blank_page.set_cursor_offset(0)
    qtbot.keyClicks(blank_page, "So ")
    assert looked == []
    settled(marks, qtbot)
    assert looked == ["So Mina came to Whitby."]  # and not the paragraphs that did not change


@pytest.mark.parametrize("seed", range(4))
def test_after_any_edits_the_marks_are_those_of_the_text(marks, blank_page, qtbot, names, seed):
    """And before they are looked for again, none of them stands over two paragraphs or beyond the end."""
    draws = random.Random(seed)
    for _ in range(25):
        cursor = blank_page.textCursor()
        last = blank_page.document().characterCount() - 1
        cursor.setPosition(draws.randint(0, last))
        what = draws.choice(("type", "cut", "name", "break", "undo", "paste"))
        if what == "undo":
            blank_page.undo()
        elif what == "cut":
            cursor.setPosition(draws.randint(0, last), QTextCursor.MoveMode.KeepAnchor)
            blank_page.remove_selected(cursor)
        else:
            words = {"type": "a", "name": "Mina", "break": "\n\n", "paste": "Whitby, 😀\n\nMadam Mina"}[what]
            blank_page.insert(cursor, words)
        ends = blank_page.document().characterCount()
        for mark in marks.marks:
            block = blank_page.document().findBlock(mark.start)
            assert mark.start < mark.end <= min(block.position() + block.length(), ends)
    settled(marks, qtbot)
    wanted = [
        (line[each.start : each.end], each.entry)
        for line in blank_page.text().split("\n")
        for each in names[0].names_in(line)
    ]
    blank_page.verticalScrollBar().setValue(0)
    settled(marks, qtbot)
    assert shown(marks) == wanted[: len(shown(marks))]
    assert len(shown(marks)) >= min(len(wanted), 8)


def test_another_bible_marks_other_names(marks, names, qtbot):
    names[0] = LoreIndex((WHITBY,))
    marks.renew()
    qtbot.waitUntil(lambda: shown(marks) == [("Whitby", "w")])


def test_the_lines_come_and_go_by_choice(marks, blank_page, qtbot):
    lit = blank_page.viewport().grab().toImage()
    marks.set_on(on=False)
    QTest.qWait(20)
    assert marks.marks == ()
    assert blank_page.viewport().grab().toImage() != lit
    assert blank_page.text() == TEXT
    assert not blank_page.document().isUndoAvailable()


def test_a_name_is_found_at_its_place_whether_it_is_underlined_or_not(marks, blank_page):
    marks.set_on(on=False)
    place = blank_page.position_of(TEXT.index("Whitby"))
    found = marks.at(place + 2)
    assert (found.start, found.end, found.entry) == (place, place + 6, "w")
    assert marks.at(place - 2) is None


# the card


@pytest.fixture
def hover(marks, blank_page):
    entries = {each.id: each for each in (MINA, WHITBY)}
    return NameHover(blank_page, marks, Icons(blank_page._theme), lambda entry, _place: entries.get(entry))


def rest_on(page, offset):
    """Let the mouse rest in the middle of a letter."""
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(offset))
    rect = page.cursorRect(cursor)
    place = rect.center() + QPoint(3, 0)
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, page.viewport().mapToGlobal(place)))
    return rect


def test_the_card_says_what_the_bible_says(hover, blank_page):
    rect = rest_on(blank_page, 1)
    card = hover.card
    assert card.isVisible()
    assert card.spoken == "Mina. Character, Madam Mina. A schoolmistress.\nEngaged. Eyes: grey"
    assert card.y() > rect.bottom()
    assert blank_page.rect().contains(card.geometry())


def test_no_card_where_no_name_is(hover, blank_page):
    rest_on(blank_page, TEXT.index("Nobody") + 2)
    assert not hover.card.isVisible()


def test_beyond_the_end_of_a_line_there_is_no_name(hover, blank_page):
    cursor = blank_page.textCursor()
    cursor.setPosition(blank_page.position_of(len(TEXT)))
    place = QPoint(blank_page.viewport().width() - 5, blank_page.cursorRect(cursor).center().y())
    QApplication.sendEvent(blank_page.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, place))
    assert not hover.card.isVisible()


@pytest.mark.parametrize("going", ["key", "escape", "scroll", "click"])
def test_the_card_goes_as_soon_as_the_author_does_something(hover, blank_page, qtbot, going):
    rest_on(blank_page, 1)
    if going == "key":
        qtbot.keyClicks(blank_page, "x")
        assert blank_page.text().count("x") == 1
    elif going == "escape":
        qtbot.keyClick(blank_page, Qt.Key.Key_Escape)
    elif going == "scroll":
        blank_page.load("\n\n".join(["Mina."] * 90), "")
        rest_on(blank_page, 1)
        blank_page.verticalScrollBar().setValue(40)
    else:
        qtbot.mouseClick(blank_page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 500))
    assert not hover.card.isVisible()


def test_the_card_goes_with_the_mouse_but_can_be_reached(hover, blank_page, qtbot):
    rest_on(blank_page, 1)
    inside = hover.card.geometry().center()
    qtbot.mouseMove(blank_page.viewport(), QPoint(5, 580))
    qtbot.mouseMove(blank_page.viewport(), QPoint(6, 581))
    qtbot.waitUntil(lambda: not hover.card.isVisible())
    rest_on(blank_page, 1)
    asked = []
    hover.card.open_asked.connect(asked.append)
    assert hover.card.childAt(hover.card.mapFrom(blank_page, inside)) is not None
    qtbot.mouseClick(hover.card.open_button, Qt.MouseButton.LeftButton)
    assert asked == ["m"]
    assert not hover.card.isVisible()


def test_the_card_comes_by_key_too_and_says_where_there_is_none(hover, blank_page):
    assert hover.show_at(blank_page.position_of(2))
    assert hover.card.entry == "m"
    assert not hover.show_at(blank_page.position_of(TEXT.index("Nobody") + 2))
    assert hover.card.entry == ""


def test_a_long_text_is_cut_at_a_word(hover, blank_page):
    text = "word " * 300
    assert len(shortened(text)) <= MOST_LETTERS
    assert shortened(text).endswith("word…")
    assert shortened("x" * 999) == "x" * MOST_LETTERS + "…"
    assert shortened("  short ") == "short"
