"""The tools there are: those that come along, the author's own, the book's; changed, copied, shared and put away."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.tool_shelf import ToolShelf, Where
from inkwell.app.word_counts import WordCounts
from inkwell.errors import InkwellError
from inkwell.storage.place import PlaceFile
from inkwell.storage.tool_files import ToolFolder, read_tool
from inkwell.story.tools import OutputKind, Tool

OWN = Tool("colder", "Colder", "Makes it colder.", OutputKind.PROSE, instruction_chat="Colder.", order=35)


class Desk:
    """A shelf with a folder of the author's own, and a book that can be opened."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lanes = [SaveLane(name) for name in ("save", "journal", "flush")]
        drafts = Drafts(self.lanes[0], Journaling(*self.lanes[1:]))
        custody, places = Custody(folder / "state"), PlaceFile(folder / "places.json")
        self.session = Session(*(self.lanes[0], places, custody, drafts), Scribe(drafts), WordCounts(self.lanes[0]))
        self.own = ToolFolder(folder / "own")
        self.shelf = ToolShelf(self.session, self.lanes[0], self.own.path)
        self.troubles: list[str] = []
        self.shelf.trouble.connect(lambda error: self.troubles.append(error.sentence))
        self.settle()

    @property
    def book(self) -> ToolFolder:
        return ToolFolder(self.session.project.folder / "tools")

    def open_book(self) -> None:
        self.session.create(self.folder / "Book", "The Inn", "Somebody", "en")
        self.settle()

    def settle(self) -> None:
        """Until what was handed to the lane is done, and what that asks for too."""
        for _ in range(2):
            assert self.lanes[0].drain(5)
            self.lanes[0].deliver()

    def where(self, name: str) -> Where | None:
        found = self.shelf.find(name)
        return found.where if found else None

    def close(self) -> None:
        self.session.close()
        for lane in self.lanes:
            lane.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_the_tools_that_come_along_are_there_without_a_book(desk: Desk) -> None:
    assert len(desk.shelf.tools) == 15
    assert {each.where for each in desk.shelf.shelved} == {Where.BUILT_IN}


def test_the_authors_tools_stand_among_the_others_in_their_order(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.shelf.changed):
        desk.shelf.save(OWN, Where.AUTHOR)
    names = [tool.name for tool in desk.shelf.tools]
    assert names[names.index("rewrite") + 1] == "colder"
    assert desk.where("colder") is Where.AUTHOR


def test_the_books_tool_stands_before_the_authors_and_the_authors_before_what_comes_along(desk: Desk) -> None:
    mine = msgspec.structs.replace(OWN, name="rewrite", title="Rewrite as I like")
    desk.shelf.save(mine, Where.AUTHOR)
    desk.open_book()
    assert desk.where("rewrite") is Where.AUTHOR
    desk.shelf.save(msgspec.structs.replace(mine, title="Rewrite for this book"), Where.BOOK)
    desk.settle()
    found = desk.shelf.find("rewrite")
    assert found is not None
    assert (found.where, found.hides, found.tool.title) == (Where.BOOK, Where.AUTHOR, "Rewrite for this book")
    desk.shelf.delete("rewrite", Where.BOOK)
    desk.shelf.delete("rewrite", Where.AUTHOR)
    desk.settle()
    assert desk.where("rewrite") is Where.BUILT_IN
    assert (desk.book.path / "deleted" / "rewrite.md").exists()


def test_another_book_has_other_tools(desk: Desk) -> None:
    desk.open_book()
    desk.shelf.save(OWN, Where.BOOK)
    desk.settle()
    assert desk.where("colder") is Where.BOOK
    desk.session.close()
    desk.settle()
    assert desk.where("colder") is None


def test_a_copy_has_a_name_and_a_title_of_its_own(desk: Desk) -> None:
    first = desk.shelf.copy("rewrite", Where.AUTHOR)
    desk.settle()
    second = desk.shelf.copy("rewrite", Where.AUTHOR)
    desk.settle()
    assert (first.name, second.name) == ("rewrite-copy", "rewrite-copy-2")
    assert first.title == "Rewrite (copy)"
    assert desk.where("rewrite-copy-2") is Where.AUTHOR


def test_a_tool_is_given_away_and_taken_in_under_a_name_that_is_free(desk: Desk, tmp_path: Path) -> None:
    shared = tmp_path / "Tighten for friends.md"
    desk.shelf.share("tighten", shared)
    desk.settle()
    assert read_tool(shared).title == "Tighten"
    desk.shelf.add(shared, Where.AUTHOR)
    desk.settle()
    assert desk.where("tighten-for-friends") is Where.AUTHOR
    desk.shelf.add(shared, Where.AUTHOR)
    desk.settle()
    assert desk.where("tighten-for-friends-2") is Where.AUTHOR


def test_a_file_with_errors_is_said_once_and_the_rest_works(desk: Desk) -> None:
    desk.shelf.save(OWN, Where.AUTHOR)
    desk.settle()
    (desk.own.path / "bad.md").write_text("---\ntitle: Bad\noutput: songs\n---\n", encoding="utf-8")
    (desk.own.path / "worse.md").write_bytes(b"\xff")
    desk.shelf.refresh()
    desk.settle()
    desk.shelf.refresh()
    desk.settle()
    assert len(desk.troubles) == 1
    assert desk.troubles[0].startswith("The tool in “bad.md” cannot be used: “output” must be one of")
    assert desk.troubles[0].endswith("1 more is not used either.")
    assert len(desk.shelf.problems) == 2
    assert desk.where("colder") is Where.AUTHOR


def test_a_shared_file_that_is_no_tool_is_said(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("Just a note.", encoding="utf-8")
    desk.shelf.add(tmp_path / "note.md", Where.AUTHOR)
    desk.shelf.add(tmp_path / "none.md", Where.AUTHOR)
    desk.settle()
    assert [each.split(":")[0] for each in desk.troubles] == [
        "The tool in “note.md” cannot be used",
        "The tool “none.md” cannot be read.",
    ]


def test_what_comes_along_is_never_changed(desk: Desk) -> None:
    with pytest.raises(InkwellError, match="a copy can be changed"):
        desk.shelf.save(OWN, Where.BUILT_IN)
    with pytest.raises(InkwellError, match="a copy can be changed"):
        desk.shelf.delete("rewrite", Where.BUILT_IN)
    with pytest.raises(InkwellError, match="not there any more"):
        desk.shelf.copy("none", Where.AUTHOR)
    with pytest.raises(InkwellError):
        desk.shelf.save(msgspec.structs.replace(OWN, name="Not a name"), Where.AUTHOR)
