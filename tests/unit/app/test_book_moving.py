"""A part goes into another book of the series: whole, once, and never into a book that somebody else has open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.book_moving import BookMoving
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.plan_acts import PlanActs
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.app.word_counts import WordCounts
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.lock import ProjectLock
from inkwell.storage.place import PlaceFile
from inkwell.storage.project import Project
from inkwell.storage.runs import Run, RunLog
from inkwell.storage.series import create_series, enrol, with_series

TEXT = "![A map](../assets/map.png)\n\nThe lamp went out.\n"


class Desk:
    """The first of two books, open, with a chapter of one scene beside what a new book has."""

    def __init__(self, home: Path) -> None:
        self.one, self.two, self.state = home / "One", home / "Two", home / "state"
        self.lane, self.journal, self.flush = SaveLane("test"), SaveLane("journal"), SaveLane("flush")
        drafts = Drafts(self.lane, Journaling(self.journal, self.flush))
        words = WordCounts(self.lane)
        places, custody = PlaceFile(home / "places.json"), Custody(self.state)
        self.session = Session(self.lane, places, custody, drafts, Scribe(drafts), words)
        self.structure = Structure(self.session)
        acts = PlanActs(self.session, self.structure, words)
        self.moving = BookMoving(self.session, self.structure, acts, drafts, self.state)
        self.session.create(self.one, "One", "Somebody", "en")
        self.other = Project.create(self.two, "Two")
        self.chapter = self.session.add(NodeKind.CHAPTER, "The Lamp", None, None)
        self.scene = self.session.add(NodeKind.SCENE, "Out", self.chapter, None)
        project = self.session.project
        project.write_text(self.scene, TEXT)
        (self.one / "assets").mkdir()
        (self.one / "assets" / "map.png").write_bytes(b"a map")
        (self.one / "assets" / "other.png").write_bytes(b"another")
        AuthorshipFile(self.one, self.scene).write(TEXT, [Span(29, 47, "run1")])
        RunLog(self.one).append(
            Run("run1", "2026-11-01T10:00:00+00:00", self.scene, "a model", "b", {}, 1, None, "The lamp", "finished")
        )
        (self.one / "history" / self.scene).mkdir(parents=True)
        (self.one / "history" / self.scene / "20261101-100000-000.md").write_text("Earlier.\n")

    def in_a_series(self) -> None:
        home = self.one.parent
        create_series(home, "The Saga")
        for book in (self.session.project, self.other):
            enrol(home, book.folder)
            book.set_info(with_series(book.info, book.folder, home))

    def close(self) -> None:
        self.session.abandon()
        for lane in (self.lane, self.journal, self.flush):
            lane.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def test_the_other_books_are_those_of_the_series(desk: Desk) -> None:
    with pytest.raises(InkwellError) as caught:
        desk.moving.books()
    assert caught.value.kind is ErrorKind.NOT_FOUND
    desk.in_a_series()
    assert desk.moving.books() == ((desk.two, "Two"),)


def test_a_chapter_goes_with_all_that_belongs_to_it(desk: Desk) -> None:
    before = list(desk.other.manuscript.nodes)
    data = (desk.one / "text" / f"{desk.scene}.md").read_bytes()
    assert desk.moving.move([desk.scene, desk.chapter], desk.two) == "Two"
    there = Project.open(desk.two)
    tops = [node.id for node in there.manuscript.children(None)]
    assert tops[-1] == desk.chapter
    assert set(there.manuscript.nodes) == {*before, desk.chapter, desk.scene}
    assert there.manuscript.node(desk.scene).parent == desk.chapter
    assert (desk.two / "text" / f"{desk.scene}.md").read_bytes() == data
    assert AuthorshipFile(desk.two, desk.scene).read(TEXT) == (Span(29, 47, "run1"),)
    assert [run.id for run in RunLog(desk.two).of(desk.scene)] == ["run1"]
    assert (desk.two / "history" / desk.scene / "20261101-100000-000.md").read_text() == "Earlier.\n"
    assert [path.name for path in (desk.two / "assets").iterdir()] == ["map.png"]
    assert there.problems == ()
    assert not {desk.chapter, desk.scene} & set(desk.session.manuscript.nodes)
    assert list((desk.one / "trash").glob(f"*/{desk.scene}.md"))
    assert not (desk.two / "inkwell.lock").exists()


def test_taking_it_back_says_where_it_is(desk: Desk) -> None:
    desk.moving.move([desk.chapter], desk.two)
    assert desk.structure.undo_words == "Move “The Lamp” to “Two”"
    with pytest.raises(InkwellError) as caught:
        desk.structure.undo()
    assert "is in “Two” now" in caught.value.sentence
    assert desk.chapter in Project.open(desk.two).manuscript.nodes
    assert desk.structure.undo_words == "Add “Out”"


@pytest.mark.parametrize("why", ["open elsewhere", "there already", "another picture", "only read"])
def test_what_cannot_be_moved_stays_and_leaves_nothing_there(desk: Desk, why: str, tmp_path: Path) -> None:
    files = {path.name for path in (desk.two / "text").iterdir()}
    lock = None
    if why == "open elsewhere":
        lock = ProjectLock.take(desk.two, desk.state)
    elif why == "there already":
        (desk.two / "text" / f"{desk.scene}.md").write_text("Mine.\n")
        files |= {f"{desk.scene}.md"}
    elif why == "another picture":
        (desk.two / "assets").mkdir()
        (desk.two / "assets" / "map.png").write_bytes(b"another map")
    else:
        desk.session.project.forbid_writing("It is only read here.")
    with pytest.raises(InkwellError) as caught:
        desk.moving.move([desk.chapter], desk.two)
    if lock is not None:
        lock.release()
        assert "open in another Inkwell" in caught.value.sentence
    assert caught.value.kind in (ErrorKind.READ_ONLY, ErrorKind.CONFLICT)
    assert {path.name for path in (desk.two / "text").iterdir()} == files
    assert {desk.chapter, desk.scene} <= set(desk.session.manuscript.nodes)
    assert (desk.one / "text" / f"{desk.scene}.md").exists()


def test_a_disk_that_fails_in_the_middle_leaves_all_here_and_nothing_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inkwell.storage import book_moving

    files = {path.name for path in (desk.two / "text").iterdir()}
    write = book_moving.write_atomic

    def full(path: Path, data: bytes, *seen: object) -> None:
        if path.name == f"{desk.chapter}.md":
            raise InkwellError(ErrorKind.DISK, "The disk is full.")
        write(path, data, *seen)  # type: ignore[arg-type]

    monkeypatch.setattr(book_moving, "write_atomic", full)
    with pytest.raises(InkwellError):
        desk.moving.move([desk.chapter], desk.two)
    assert {path.name for path in (desk.two / "text").iterdir()} == files
    assert {desk.chapter, desk.scene} <= set(desk.session.manuscript.nodes)
