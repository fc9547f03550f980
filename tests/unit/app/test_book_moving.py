"""A part goes into another book of the series: whole, once, and never into a book that somebody else has open."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
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
from inkwell.storage import book_moving
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.book_moving import send_parts
from inkwell.storage.lock import ProjectLock
from inkwell.storage.place import PlaceFile
from inkwell.storage.project import Project
from inkwell.storage.runs import Block, Run, RunLog, told_of
from inkwell.storage.series import create_series, enrol, with_series
from inkwell.storage.trash import Trash
from inkwell.story.segments import Origin, Segment

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
        acts = PlanActs(self.session, self.structure, drafts)
        self.moving = BookMoving(self.session, self.structure, acts, drafts, self.lane, self.state)
        self.drafts = drafts
        self.said: list[str | InkwellError] = []
        self.moving.moved.connect(self.said.append)
        self.moving.trouble.connect(self.said.append)
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

    def move(self, *ids: str) -> str | InkwellError:
        """Move, and wait for what is said of it."""
        self.moving.move(ids, self.two)
        return self.settled()

    def settled(self) -> str | InkwellError:
        self.lane.drain(10)
        self.lane.deliver()
        self.lane.drain(10)
        self.lane.deliver()
        return self.said[-1]

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
    assert desk.move(desk.scene, desk.chapter) == "Two"
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


def test_it_is_taken_back_from_both(desk: Desk) -> None:
    before = dict(desk.session.manuscript.nodes)
    data = (desk.one / "text" / f"{desk.scene}.md").read_bytes()
    desk.move(desk.chapter)
    assert desk.structure.undo() == "Move “The Lamp” to “Two”"
    assert desk.settled() == "Two"
    assert desk.session.manuscript.nodes == before
    assert (desk.one / "text" / f"{desk.scene}.md").read_bytes() == data
    assert AuthorshipFile(desk.one, desk.scene).read(TEXT) == (Span(29, 47, "run1"),)
    assert not {desk.chapter, desk.scene} & set(Project.open(desk.two).manuscript.nodes)
    assert list((desk.two / "trash").glob(f"*/{desk.scene}.md"))
    assert desk.structure.undo_words == "Add “Out”"


def test_what_is_in_no_trash_here_any_more_stays_there(desk: Desk) -> None:
    desk.move(desk.chapter)
    Trash(desk.one).empty()
    with pytest.raises(InkwellError, match="It is in “Two”, and can be moved back from there"):
        desk.structure.undo()
    assert Project.open(desk.two).read_text(desk.scene).text == TEXT


def test_what_was_written_there_since_stays_there_when_it_is_taken_back(desk: Desk) -> None:
    desk.move(desk.chapter)
    Project.open(desk.two).write_text(desk.scene, "Written there.")
    desk.structure.undo()
    said = desk.settled()
    assert isinstance(said, InkwellError)
    assert "stays in “Two” too" in said.sentence
    assert Project.open(desk.two).read_text(desk.scene).text == "Written there."
    assert Project.open(desk.one).read_text(desk.scene).text == TEXT


def test_it_can_be_moved_back_from_there(desk: Desk) -> None:
    desk.move(desk.chapter)
    desk.session.close()
    there = Project.open(desk.two)
    with pytest.raises(InkwellError):
        send_parts(there.folder, there.manuscript, [desk.chapter], desk.two, desk.state)
    send_parts(there.folder, there.manuscript, [desk.chapter], desk.one, desk.state)
    assert Project.open(desk.one).read_text(desk.scene).text == TEXT


def test_what_is_changed_while_it_is_copied_stays_here(desk: Desk) -> None:
    desk.moving.move([desk.chapter], desk.two)
    desk.lane.drain(10)
    # The copy is made, and nobody here knows it yet.
    desk.session.project.write_text(desk.scene, "Later.")
    said = desk.settled()
    assert isinstance(said, InkwellError)
    assert "was changed while it was moved" in said.sentence
    assert {desk.chapter, desk.scene} <= set(desk.session.manuscript.nodes)
    assert desk.session.project.read_text(desk.scene).text == "Later."
    assert desk.scene not in Project.open(desk.two).manuscript.nodes


def test_what_went_from_here_while_it_was_copied_stays_there(desk: Desk) -> None:
    desk.moving.move([desk.chapter], desk.two)
    with pytest.raises(InkwellError, match="being moved already"):
        desk.moving.move([desk.chapter], desk.two)
    desk.lane.drain(10)
    desk.session.change(desk.session.manuscript.remove(desk.chapter))
    said = desk.settled()
    assert isinstance(said, InkwellError)
    assert "is in “Two”, and was left here as it is" in said.sentence
    assert Project.open(desk.two).read_text(desk.scene).text == TEXT


def test_files_in_the_books_folder_that_are_linked_to_go_along(desk: Desk) -> None:
    (desk.one / "research").mkdir()
    (desk.one / "research" / "the tides.pdf").write_bytes(b"%PDF")
    (desk.one.parent / "secret.txt").write_text("secret")
    links = "[t](../research/the%20tides.pdf) [p](../project.json) [s](../../secret.txt) [w](https://example.org)"
    links += " [n](../%00) [d](../.)"
    desk.session.project.write_text(desk.scene, links)
    (desk.two / "research").mkdir()
    (desk.two / "research" / "the tides.pdf").write_bytes(b"another")
    title = desk.other.info.title
    said = desk.move(desk.chapter)
    assert isinstance(said, InkwellError)
    assert "another file “research/the tides.pdf”" in said.sentence
    (desk.two / "research" / "the tides.pdf").unlink()
    assert desk.move(desk.chapter) == "Two"
    assert (desk.two / "research" / "the tides.pdf").read_bytes() == b"%PDF"
    assert Project.open(desk.two).info.title == title


def test_runs_go_with_what_the_model_was_told_also_of_words_that_came_from_another_scene(desk: Desk) -> None:
    log = RunLog(desk.one)
    told, words = told_of([Segment("The lamp burns.", Origin.AUTHOR, "Story")])
    block = Block.of([1, 2, 3])
    run = Run("r.1", "2026-11-02T10:00:00+00:00", "elsewhere", "m", "b", {}, 1, None, "x", "finished")
    first = replace(run, id="r.0", record={"seed": 1}, blocks=(block.sha256,), told=told)
    log.append([first, replace(run, variant=1, record_in="r.0")], [block, *words])
    log.append(replace(run, id="other"))
    AuthorshipFile(desk.one, desk.scene).write(TEXT, [Span(0, 3, "r.1")])
    desk.move(desk.chapter)
    there = RunLog(desk.two)
    assert {each.id for each in there.read()} == {"run1", "r.0", "r.1"}
    assert there.record("r.1") == {"seed": 1, "prompt": [1, 2, 3]}
    assert [each.text for each in there.told("r.1")] == ["The lamp burns."]


class PowerCut(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("after", range(5))
def test_a_crash_at_any_moment_loses_nothing_and_is_gone_on_from(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    left = after
    write = book_moving.write_atomic

    def cut(path: Path, data: bytes, *seen: object) -> None:
        nonlocal left
        if not left:
            raise PowerCut
        left -= 1
        write(path, data, *seen)  # type: ignore[arg-type]

    tree = desk.session.manuscript
    with monkeypatch.context() as patched:
        patched.setattr(book_moving, "write_atomic", cut)
        with contextlib.suppress(PowerCut):
            send_parts(desk.one, tree, [desk.chapter], desk.two, desk.state)
    assert desk.session.project.read_text(desk.scene).text == TEXT
    assert not [each for each in Project.open(desk.two).problems if "has no place" not in each]
    assert desk.move(desk.chapter) == "Two"
    there = Project.open(desk.two)
    assert there.read_text(desk.scene).text == TEXT
    assert there.manuscript.node(desk.scene).parent == desk.chapter
    assert len(RunLog(desk.two).read()) == 1


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
    try:
        said = desk.move(desk.chapter)
    except InkwellError as refused:
        said = refused
    assert isinstance(said, InkwellError)
    if lock is not None:
        lock.release()
        assert "open in another Inkwell" in said.sentence
    assert said.kind in (ErrorKind.READ_ONLY, ErrorKind.CONFLICT)
    assert {path.name for path in (desk.two / "text").iterdir()} == files
    assert {desk.chapter, desk.scene} <= set(desk.session.manuscript.nodes)
    assert (desk.one / "text" / f"{desk.scene}.md").exists()


def test_a_disk_that_fails_in_the_middle_leaves_all_here_and_nothing_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {path.name for path in (desk.two / "text").iterdir()}
    write = book_moving.write_atomic

    def full(path: Path, data: bytes, *seen: object) -> None:
        if path.name == f"{desk.chapter}.md":
            raise InkwellError(ErrorKind.DISK, "The disk is full.")
        write(path, data, *seen)  # type: ignore[arg-type]

    monkeypatch.setattr(book_moving, "write_atomic", full)
    assert isinstance(desk.move(desk.chapter), InkwellError)
    assert {path.name for path in (desk.two / "text").iterdir()} == files
    assert {desk.chapter, desk.scene} <= set(desk.session.manuscript.nodes)
