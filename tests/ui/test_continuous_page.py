"""Several texts on one page: whatever is done there, each keeps to itself, and the titles stay."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.manuscript.edits import apply_edit
from inkwell.manuscript.paragraphs import Paragraphs
from inkwell.manuscript.spans import Span
from inkwell.ui.editor.blocks import text_between
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.sections import Level, SectionText

Key = Qt.Key
KEEP = QTextCursor.MoveMode.KeepAnchor
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

BOOK = {"one": "It was late.\n\nNobody came.", "two": "", "three": "The kite\nflew.\n\nIt fell.\n", "four": "End."}


@pytest.fixture
def page(blank_page: Page) -> Page:
    show(blank_page, BOOK)
    return blank_page


@pytest.fixture(autouse=True)
def cleared() -> Iterator[None]:
    """What was cut is Python's; the clipboard would let go of it after the interpreter's end, and crash."""
    yield
    QApplication.clipboard().clear()


def show(page: Page, texts: dict[str, str], locked: Sequence[str] = ()) -> None:
    page.load_sections(
        [
            SectionText(node, node.title(), text, level=Level.SCENE, read_only=node in locked)
            for node, text in texts.items()
        ],
        "The Kite",
    )


def texts(page: Page) -> dict[str, str]:
    return {each.node: each.text for each in page.contents()}


def select(page: Page, first: tuple[str, int], last: tuple[str, int]) -> None:
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(first[1], first[0]))
    cursor.setPosition(page.position_of(last[1], last[0]), KEEP)
    page.setTextCursor(cursor)


def caret(page: Page) -> tuple[str, int]:
    return page.current_section, page.cursor_offset()


def mime(text: str) -> QMimeData:
    made = QMimeData()
    made.setText(text)
    return made


def commit(page: Page, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(page, event)


# looking


def test_each_text_comes_back_as_it_was(page: Page) -> None:
    assert texts(page) == BOOK
    assert page.take_changes() == {}
    assert not page.document().isUndoAvailable()


def test_what_is_asked_of_the_page_is_of_the_text_with_the_caret(page: Page) -> None:
    page.go_to("three", 4)
    assert caret(page) == ("three", 4)
    assert page.text() == BOOK["three"]
    assert page.text_before_caret() == "The "
    assert page.text("one") == BOOK["one"]


def test_it_tells_whose_text_the_caret_comes_into(page: Page) -> None:
    told: list[str] = []
    page.section_entered.connect(told.append)
    page.go_to("three", 0)
    page.go_to("three", 9)
    page.go_to("one", 0)
    assert told == ["three", "one"]


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (("one", 26), Key.Key_Right, ("two", 0)),
        (("two", 0), Key.Key_Right, ("three", 0)),
        (("three", 0), Key.Key_Left, ("two", 0)),
        (("two", 0), Key.Key_Down, ("three", 0)),
        (("two", 0), Key.Key_Up, ("one", 14)),
        (("one", 3), Key.Key_Up, ("one", 3)),
    ],
)
def test_arrows_step_over_titles(page: Page, start: tuple[str, int], key: Key, end: tuple[str, int]) -> None:
    page.go_to(*start)
    QTest.keyClick(page, key)
    assert caret(page) == end


def test_from_line_to_line_the_caret_keeps_its_place_in_the_line(page: Page) -> None:
    show(page, {"one": "Lines\n\nof the same length", "two": "of the same length\n\nand more"})
    page.go_to("two", 12)
    QTest.keyClick(page, Key.Key_Up)
    node, offset = caret(page)
    assert node == "one"
    assert 16 <= offset <= 19, "a new paragraph is indented by two letters or so"
    QTest.keyClick(page, Key.Key_Down)
    assert caret(page) == ("two", 12)
    QTest.keyClick(page, Key.Key_Up, Shift)
    assert page.selected()[0].startswith(page.text("one")[offset:])


def test_every_place_can_be_reached_by_arrows_and_no_title_can(page: Page) -> None:
    page.go_to("one", 0)
    seen = [page.textCursor().position()]
    for _ in range(200):
        QTest.keyClick(page, Key.Key_Right)
        place = page.textCursor().position()
        if place == seen[-1]:
            break
        seen.append(place)
    headings = {section.opens for section in page.sections}
    assert set(seen) == set(range(page.document().characterCount())) - headings


def test_a_click_on_a_title_goes_to_the_start_of_its_text(page: Page) -> None:
    y = round(page.title_top("three")) + 30
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, y))
    assert caret(page) == ("three", 0)


def test_everything_is_selected_in_two_steps(page: Page) -> None:
    page.go_to("three", 4)
    QTest.keyClick(page, Key.Key_A, Control)
    assert page.selected()[0] == BOOK["three"].rstrip("\n")
    QTest.keyClick(page, Key.Key_A, Control)
    for text in BOOK.values():
        assert text.rstrip("\n") in page.selected()[0]


def test_a_copy_over_borders_has_the_titles(page: Page) -> None:
    select(page, ("one", 14), ("three", 8))
    page.copy()
    assert QApplication.clipboard().text() == "Nobody came.\n\n### Two\n\n### Three\n\nThe kite"


# writing


@pytest.mark.parametrize(
    ("start", "key", "modifier"),
    [
        (("two", 0), Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (("two", 0), Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (("three", 0), Key.Key_Backspace, Shift),
        (("three", 0), Key.Key_Backspace, Control),
        (("one", 26), Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (("one", 26), Key.Key_Delete, Control),
        (("one", 26), Key.Key_K, Control),
        (("four", 4), Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (("one", 0), Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_key_joins_two_texts(page: Page, start: tuple[str, int], key: Key, modifier: Qt.KeyboardModifier) -> None:
    page.go_to(*start)
    QTest.keyClick(page, key, modifier)
    assert texts(page) == BOOK
    assert caret(page) == start
    assert not page.document().isUndoAvailable()


def test_a_word_is_deleted_as_far_as_the_border(page: Page) -> None:
    show(page, {"one": "End", "two": "  Begin"})
    page.go_to("two", 2)
    QTest.keyClick(page, Key.Key_Backspace, Control)
    assert texts(page) == {"one": "End", "two": "Begin"}
    page.undo()
    assert texts(page) == {"one": "End", "two": "  Begin"}


def test_in_a_text_keys_delete_as_ever(page: Page) -> None:
    page.go_to("three", 17)
    QTest.keyClick(page, Key.Key_Backspace)
    assert page.text() == "The kite\nflew.\n\nt fell.\n"
    page.go_to("one", 14)
    QTest.keyClick(page, Key.Key_Backspace)
    assert page.text() == "It was late.Nobody came."


LEFT = {"one": "It was late.\n\nNobody", "two": "", "three": " fell.\n", "four": "End."}
OVER: dict[str, tuple[Callable[[Page], object], str]] = {
    "delete": (lambda page: QTest.keyClick(page, Key.Key_Delete), ""),
    "backspace": (lambda page: QTest.keyClick(page, Key.Key_Backspace), ""),
    "cut by key": (lambda page: QTest.keyClick(page, Key.Key_X, Control), ""),
    "cut": (lambda page: page.cut(), ""),
    "a letter": (lambda page: QTest.keyClicks(page, "x"), "x"),
    "a paste": (lambda page: page.insertFromMimeData(mime("x\n\ny")), "x\n\ny"),
    "enter": (lambda page: QTest.keyClick(page, Key.Key_Return), "\n\n"),
    "an input method": (lambda page: commit(page, "日"), "日"),
    "an accept": (lambda page: page.insert(page.textCursor(), "z", "run"), "z"),
}


@pytest.mark.parametrize("how", OVER)
def test_over_a_border_the_words_go_and_the_titles_stay(page: Page, how: str) -> None:
    does, comes = OVER[how]
    select(page, ("one", 20), ("three", 18))
    does(page)
    assert texts(page) == LEFT | {"one": LEFT["one"] + comes}
    while page.document().isUndoAvailable():
        page.undo()
    assert texts(page) == BOOK
    while page.document().isRedoAvailable():
        page.redo()
    assert texts(page) == LEFT | {"one": LEFT["one"] + comes}


@pytest.mark.parametrize("how", ["delete", "cut", "a letter", "a paste", "enter", "an accept"])
def test_over_a_border_it_is_one_step(page: Page, how: str) -> None:
    select(page, ("one", 20), ("three", 18))
    OVER[how][0](page)
    page.undo()
    assert texts(page) == BOOK


def test_all_can_be_deleted_and_brought_back(page: Page) -> None:
    page.selectAll()
    page.selectAll()
    QTest.keyClick(page, Key.Key_Delete)
    assert texts(page) == {"one": "", "two": "", "three": "\n", "four": ""}
    page.undo()
    assert texts(page) == BOOK


def test_what_is_dragged_over_a_border_is_moved(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    select(page, ("three", 9), ("four", 2))
    data = page.createMimeDataFromSelection()
    place = QPointF(page.cursorRect(cursor_at(page, "one", 12)).center())
    monkeypatch.setattr(QDropEvent, "source", lambda _: page.viewport())
    drop = QDropEvent(place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(drop)
    assert texts(page)["three"] == "The kite\n\n"
    assert texts(page)["four"] == "d."
    assert "flew." in texts(page)["one"]
    assert "### Four" in texts(page)["one"]
    page.undo()
    assert texts(page) == BOOK


def cursor_at(page: Page, node: str, offset: int) -> QTextCursor:
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(offset, node))
    return cursor


def test_whoever_minds_no_border_is_taken_back(page: Page) -> None:
    page.go_to("one", 0)
    QTest.keyClicks(page, "So ")
    before = texts(page)
    page.take_changes()
    careless = QTextCursor(page.document())
    careless.setPosition(page.position_of(5, "one"))
    careless.setPosition(page.position_of(3, "three"), KEEP)
    careless.insertText("!")
    assert texts(page) == before
    careless = QTextCursor(page.document())
    careless.setPosition(page.sections[2].opens)
    careless.insertText("!")
    assert texts(page) == before
    QTest.keyClicks(page, "it ")
    assert len(texts(page)) == 4
    page.undo()
    page.undo()
    assert texts(page) == BOOK


# what may not be written


def test_a_text_that_is_read_only_is_left_alone_and_others_are_not(page: Page) -> None:
    show(page, BOOK, locked=["three"])
    page.go_to("three", 3)
    assert page.isReadOnly()
    QTest.keyClicks(page, "x")
    QTest.keyClick(page, Key.Key_Delete)
    page.insertFromMimeData(mime("x"))
    commit(page, "x")
    page.replace_text("Other.", (), "three")
    assert texts(page) == BOOK
    QTest.keyClick(page, Key.Key_Right)
    assert caret(page) == ("three", 4)
    page.go_to("four", 0)
    assert not page.isReadOnly()
    QTest.keyClicks(page, "The ")
    assert texts(page) == BOOK | {"four": "The End."}


def test_a_selection_over_it_leaves_its_words(page: Page) -> None:
    show(page, BOOK, locked=["three"])
    select(page, ("one", 20), ("four", 2))
    QTest.keyClick(page, Key.Key_Delete)
    assert texts(page) == BOOK | {"one": LEFT["one"], "four": "d."}
    page.undo()
    assert texts(page) == BOOK


@pytest.mark.parametrize("way", ["key", "input method"])
def test_a_letter_over_pasted_words_behind_it_is_not_written_into_it(page: Page, way: str) -> None:
    show(page, BOOK, locked=["three"])
    page.go_to("four", 0)
    page.insertFromMimeData(mime("Theirs. "))
    select(page, ("three", 9), ("four", 8))
    if way == "key":
        QTest.keyClicks(page, "x")
    else:
        commit(page, "x")
    assert texts(page) == BOOK | {"four": "xEnd."}
    assert page.authorship() == ()
    page.undo()
    assert texts(page) == BOOK | {"four": "Theirs. End."}


def test_nobody_writes_into_it_from_elsewhere(page: Page) -> None:
    show(page, BOOK, locked=["three"])
    page.go_to("one", 0)
    page.insert(cursor_at(page, "three", 3), "x")
    assert texts(page) == BOOK


# what comes and goes


def test_texts_come_go_and_move_while_the_author_stays(page: Page) -> None:
    page.go_to("three", 4)
    QTest.keyClicks(page, "red ")
    page.take_changes()
    page.arrange(["four", "five", "three"], {"five": SectionText("five", "Five", "New.\n\nWords.\n")})
    assert texts(page) == {"four": "End.", "five": "New.\n\nWords.\n", "three": "The red kite\nflew.\n\nIt fell.\n"}
    assert list(texts(page)) == ["four", "five", "three"]
    assert caret(page) == ("three", 8)
    # What was put in anew may be parted otherwise now; what stayed, and what is new, is known.
    assert {node: change.texts for node, change in page.take_changes().items()} == {"four": ("End.",)}
    QTest.keyClicks(page, "paper ")
    page.go_to("five", 4)
    QTest.keyClicks(page, "!")
    changes = page.take_changes()
    assert {node: change.texts for node, change in changes.items()} == {
        "five": ("New.!",),
        "three": ("The red paper kite",),
    }


def test_the_text_with_the_caret_goes_and_the_next_one_is_entered(page: Page) -> None:
    told: list[str] = []
    page.go_to("two", 0)
    page.section_entered.connect(told.append)
    page.arrange(["one", "three", "four"], {})
    assert told == ["three"]
    assert caret(page) == ("three", 0)
    QTest.keyClicks(page, "x")
    assert texts(page) == {"one": BOOK["one"], "three": "x" + BOOK["three"], "four": "End."}


def test_one_text_is_replaced_where_it_stands(page: Page) -> None:
    page.arrange(list(BOOK), {"three": SectionText("three", "Three", "", read_only=True, note="Elsewhere.")})
    assert texts(page) == BOOK | {"three": ""}
    page.go_to("three", 0)
    assert page.isReadOnly()


@given(
    before=st.lists(st.sampled_from("abcdef"), min_size=2, unique=True),
    after=st.lists(st.sampled_from("abcdefgh"), min_size=2, unique=True),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_can_become_any_other(blank_page: Page, before: list[str], after: list[str]) -> None:
    known = {each: f"{each}\n\nis {each}." for each in "abcdefgh"}
    show(blank_page, {each: known[each] for each in before})
    blank_page.arrange(after, {each: SectionText(each, each, known[each]) for each in after if each not in before})
    assert list(texts(blank_page).items()) == [(each, known[each]) for each in after]
    assert blank_page.current_section in after


def test_a_text_is_made_another_where_it_stands_and_keeps_whose_words_it_has(page: Page) -> None:
    page.replace_text("The red kite\nflew.\n\nIt rose.\n\nAgain.\n", [Span(4, 8, "run")], "three")
    assert texts(page) == BOOK | {"three": "The red kite\nflew.\n\nIt rose.\n\nAgain.\n"}
    page.go_to("three", 0)
    assert page.authorship() == (Span(4, 8, "run"),)
    (change,) = page.take_changes().items()
    assert change[0] == "three"
    page.undo()
    assert texts(page) == BOOK


def test_another_size_keeps_texts_caret_and_whose_words_they_are(page: Page) -> None:
    page.insert(cursor_at(page, "four", 0), "The ", "run")
    page.go_to("four", 2)
    page.set_page_font("Serif", 30)
    assert texts(page) == BOOK | {"four": "The End."}
    assert caret(page) == ("four", 2)
    assert page.authorship() == (Span(0, 4, "run"),)


# any hands


@dataclass
class Ledger:
    """What the journal makes of each text: the changes, applied one after another to what was loaded."""

    page: Page
    loaded: dict[str, str]
    drafts: dict[str, Paragraphs] = field(default_factory=dict[str, Paragraphs])
    replayed: dict[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        self.drafts = {node: Paragraphs(text) for node, text in self.loaded.items()}
        self.replayed = dict(self.loaded)

    def take(self) -> None:
        for node, change in self.page.take_changes().items():
            edit = self.drafts[node].splice(change)
            if edit is not None:
                self.replayed[node], _ = apply_edit(self.replayed[node], (), edit)
        assert {node: draft.snapshot().text() for node, draft in self.drafts.items()} == texts(self.page)
        assert self.replayed == texts(self.page)


class Model:
    """The same book as plain strings."""

    def __init__(self, loaded: dict[str, str]) -> None:
        self.texts = dict(loaded)
        self.order = list(loaded)
        self.tails = {node: "\n" if (len(text) - len(text.rstrip("\n"))) % 2 else "" for node, text in loaded.items()}
        """The newline that ends the last line is no place to write at."""

    def replace(self, first: tuple[str, int], last: tuple[str, int], text: str) -> None:
        """What stands between two places gives way, in each text for itself; the text goes to where it began."""
        low, high = self.order.index(first[0]), self.order.index(last[0])
        for at in range(low, high + 1):
            node = self.order[at]
            whole = self.texts[node]
            start = first[1] if at == low else 0
            end = last[1] if at == high else len(whole) - len(self.tails[node])
            self.texts[node] = whole[:start] + (text if at == low else "") + whole[end:]


ACTS = ["paste", "type", "cut", "delete", "undo", "redo"]
LETTERS = st.text("ab _*é日\n", max_size=12)
PLACES = st.tuples(st.integers(0, 400), st.integers(0, 400))


@given(
    loaded=st.lists(st.text("ab \n", max_size=25), min_size=2, max_size=5),
    acts=st.lists(st.tuples(st.sampled_from(ACTS), PLACES, LETTERS), max_size=40),
    takes=st.lists(st.booleans(), min_size=60, max_size=60),
)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_edits_are_those_of_plain_texts(
    blank_page: Page, loaded: list[str], acts: list[tuple[str, tuple[int, int], str]], takes: list[bool]
) -> None:
    page, book = blank_page, {f"n{number}": text for number, text in enumerate(loaded)}
    show(page, book)
    model, ledger = Model(book), Ledger(page, book)
    states = [dict(book)]
    for number, (act, places, text) in enumerate(acts):
        if act in ("undo", "redo"):
            (page.undo if act == "undo" else page.redo)()
            assert texts(page) in states
            model.texts = texts(page)
        else:
            first, last = sorted(place % page.document().characterCount() for place in places)
            cursor = page.textCursor()
            cursor.setPosition(first)
            page.setTextCursor(cursor)
            cursor = page.textCursor()
            cursor.setPosition(last, KEEP)
            page.setTextCursor(cursor)
            edit(page, model, act, text)
            assert texts(page) == model.texts
            states.append(texts(page))
        if takes[number % len(takes)]:
            ledger.take()
    ledger.take()
    last = texts(page)
    while page.document().isRedoAvailable():
        page.redo()
    while page.document().isUndoAvailable():
        page.undo()
    assert texts(page) == book
    ledger.take()
    assert last in states


def edit(page: Page, model: Model, act: str, text: str) -> None:
    """Do it on the page and in the model."""
    cursor = page.textCursor()
    ends = [place_of(page, place) for place in (cursor.selectionStart(), cursor.selectionEnd())]
    if act == "type":
        model.replace(ends[0], ends[1], "x")
        QTest.keyClicks(page, "x")
    elif act == "paste" and text:
        model.replace(ends[0], ends[1], text)
        page.insertFromMimeData(mime(text))
    elif act == "cut" and cursor.hasSelection():
        model.replace(ends[0], ends[1], "")
        page.cut()
    elif act == "delete" and cursor.hasSelection():
        model.replace(ends[0], ends[1], "")
        QTest.keyClick(page, Key.Key_Delete)


def place_of(page: Page, position: int) -> tuple[str, int]:
    """A document position as a place in a text; the place of a title is the start of its text."""
    index = page.sections.at(position)
    start = page.sections.start(index)
    return page.sections[index].node, len(text_between(page.document(), start, max(position, start)))
