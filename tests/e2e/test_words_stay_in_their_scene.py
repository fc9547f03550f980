"""Where several scenes are in sight at once, every word stays in the one that it was written in, and on the disk."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent, QTextCursor
from test_continuous_view import ONE, THREE, TWO, Book
from test_no_word_lost import write

import inkwell.app.continuous as continuous_module
from inkwell.app.replacing import BookReplace, Preview
from inkwell.app.searching import Where
from inkwell.manuscript.replacing import Template
from inkwell.manuscript.scope import Scope
from inkwell.manuscript.searching import Query
from inkwell.storage.project import Project
from inkwell.ui.editor.page import Page
from inkwell.ui.split_desk import SplitDesk

KEEP = QTextCursor.MoveMode.KeepAnchor


@pytest.fixture
def book(novelist: Novelist, tmp_path: Path) -> Book:
    return Book(novelist, tmp_path / "Kite")


def split(novelist: Novelist) -> SplitDesk:
    found = novelist.desk.equipment.parts["split"]
    assert isinstance(found, SplitDesk)
    return found


def beside(novelist: Novelist, node: str) -> Page:
    split(novelist).open_beside(node)
    page = split(novelist).page
    assert page is not None
    return page


def file_text(book: Book, node: str) -> str:
    book.novelist.until_saved()
    return Project.open(book.folder).read_text(node).text


def select(page: Page, start: int, end: int) -> None:
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(start))
    cursor.setPosition(page.position_of(end), KEEP)
    page.setTextCursor(cursor)


def type_two_breaks(novelist: Novelist) -> None:
    """A line break and then a paragraph: read from a file, these three newlines are parted the other way round."""
    novelist.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    novelist.press(Qt.Key.Key_Return)
    write(novelist, "x")


def test_a_scene_that_is_moved_on_the_page_keeps_its_newlines(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    novelist.page.go_to(book.one, 12)
    type_two_breaks(novelist)
    novelist.desk.session.move(book.one, None, 0)
    novelist.page.go_to(book.one, novelist.page.text(book.one).index("x"))
    write(novelist, "y")
    assert novelist.page.text(book.one) == "It was late.\n\n\nyx\n\nNobody came.\n"
    assert file_text(book, book.one) == novelist.page.text(book.one)


def test_what_is_typed_while_the_book_is_read_keeps_its_newlines(
    novelist: Novelist, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(continuous_module, "AT_ONCE", 0)
    book.show(Scope.BOOK)
    novelist.page.set_cursor_offset(12)
    type_two_breaks(novelist)
    assert book.shown == [book.one]
    novelist.qtbot.waitUntil(lambda: book.shown == book.order)
    novelist.page.go_to(book.one, novelist.page.text(book.one).index("x"))
    write(novelist, "y")
    assert novelist.page.text(book.one) == "It was late.\n\n\nyx\n\nNobody came.\n"
    assert file_text(book, book.one) == novelist.page.text(book.one)


def test_the_only_scene_left_on_a_page_of_several_is_never_taken_for_the_other(novelist: Novelist, book: Book) -> None:
    novelist.desk.session.delete(book.one)
    book.show(Scope.CHAPTER)
    page = novelist.page
    page.go_to(book.first, 0)
    write(novelist, "Before the scenes.")
    beside(novelist, book.two)
    assert list(novelist.desk.scribe.held) == [book.first]
    careless = QTextCursor(page.document())
    careless.setPosition(page.sections[1].opens)
    careless.insertText("!")
    page.setFocus()
    write(novelist, " And more.")
    assert file_text(book, book.first) == page.text(book.first) == "Before the scenes. And more."
    assert file_text(book, book.two) == TWO


def test_scenes_that_were_beside_the_page_come_back_one_after_another(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    second = beside(novelist, book.two)
    second.setFocus()
    novelist.qtbot.keyClicks(second, "So ")
    page = novelist.page
    page.setFocus()
    beside(novelist, book.three)
    assert [section.node for section in page.sections if section.read_only] == [book.three]
    assert page.text(book.two) == "So " + TWO
    split(novelist).close()
    assert [section.node for section in page.sections if section.read_only] == []
    assert page.text(book.three) == THREE


def test_a_scene_in_which_was_replaced_is_on_no_page(novelist: Novelist, book: Book) -> None:
    (replacing,) = novelist.desk.window.findChildren(BookReplace)
    seen: list[Preview] = []
    replacing.previewed.connect(seen.append)
    replacing.preview(Query("fell"), Template("sank"), Where.BOOK)
    novelist.qtbot.waitUntil(lambda: bool(seen))
    replacing.replace(seen[0].plans)
    novelist.qtbot.waitUntil(lambda: not replacing.busy)
    book.show(Scope.BOOK)
    assert novelist.page.text(book.three) == THREE.replace("fell", "sank")
    assert [section.node for section in novelist.page.sections if section.read_only] == []
    novelist.page.go_to(book.three, 0)
    write(novelist, "So ")
    assert file_text(book, book.three) == "So " + THREE.replace("fell", "sank")
    assert {draft.node for draft in novelist.desk.drafts if draft.shown} == set(book.order)


def drop(page: Page, origin: Page, place: int, monkeypatch: pytest.MonkeyPatch) -> Qt.DropAction:
    """Drag what is selected on a page to an offset of another's text, or of the same."""
    data = origin.createMimeDataFromSelection()
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(place))
    point = QPointF(page.cursorRect(cursor).center())
    monkeypatch.setattr(QDropEvent, "source", lambda _: origin.viewport())
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    event = QDropEvent(point, both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.setDropAction(Qt.DropAction.MoveAction)
    page.dropEvent(event)
    return event.dropAction()


def test_what_is_dragged_to_the_page_beside_is_moved_whatever_borders_it_goes_over(
    novelist: Novelist, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.show(Scope.CHAPTER)
    second, page = beside(novelist, book.three), novelist.page
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(14, book.one))
    cursor.setPosition(page.position_of(9, book.two), KEEP)
    page.setTextCursor(cursor)
    assert drop(second, page, 8, monkeypatch) != Qt.DropAction.MoveAction, "or Qt takes it out once more"
    assert (page.text(book.one), page.text(book.two)) == ("It was late.\n\n\n", "flew.")
    assert second.text() == "It fell.Nobody came.\n\n### Scene 2\n\nThe kite \n\nIt rose.\n"
    page.undo()
    assert (page.text(book.one), page.text(book.two)) == (ONE, TWO)


def test_paragraphs_that_are_dragged_leave_the_breaks_around_them_as_they_were(
    novelist: Novelist, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = novelist.page
    page.replace_text("One.\n\nTwo.\nThree.\n\nFour.")
    select(page, 6, 11)
    drop(page, page, 24, monkeypatch)
    assert page.text() == "One.\n\nThree.\n\nFour.Two.\n"
