"""Several nodes on one page: each edit goes to its own draft and file, and what is on the page follows the book."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from inkwell.app.continuous import AT_ONCE, Continuous, Passage
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.saving import Job, SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session, Shown
from inkwell.app.side_pane import SidePane
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Splice, split_paragraphs, split_tail
from inkwell.manuscript.scope import Scope
from inkwell.storage.place import PlaceFile
from inkwell.storage.project import Project


def parted(text: str) -> list[str]:
    body, tail = split_tail(text)
    found = split_paragraphs(body)
    found[-1] += tail
    return found


class Table:
    """An editor with several texts, each told whole when it changed."""

    def __init__(self, scribe: Scribe) -> None:
        self.texts: dict[str, str] = {}
        self.locked: set[str] = set()
        self.here = ""
        self._known: dict[str, int] = {}
        self._changed: set[str] = set()
        self._scribe = scribe
        scribe.use_editor(self)

    def take_changes(self) -> dict[str, Splice]:
        changed, self._changed = self._changed, set()
        return {node: self.whole(node) for node in changed}

    def whole(self, node: str) -> Splice:
        texts = parted(self.texts[node])
        known, self._known[node] = self._known[node], len(texts)
        return Splice(0, known, tuple(texts), ((),) * len(texts), len(texts))

    def cursor_offset(self) -> int:
        return 0

    def write(self, node: str, text: str) -> None:
        self.texts[node] = text
        self._changed.add(node)
        self._scribe.edited()

    # what the session and the continuous view ask for

    def show(self, shown: Shown) -> None:
        self.here, self.locked = shown.node.id, set()
        self._put({self.here: shown.text.text})

    def spread(self, passages: list[Passage]) -> None:
        self.locked = {passage.node.id for passage in passages if passage.elsewhere}
        self._put({passage.node.id: passage.text.text for passage in passages})

    def arrange(self, order: tuple[str, ...], fresh: list[Passage]) -> None:
        coming = {passage.node.id: passage.text.text for passage in fresh}
        locked = {passage.node.id for passage in fresh if passage.elsewhere}
        self.locked = (self.locked - set(coming) | locked) & set(order)
        self._put({node: coming.get(node, self.texts.get(node, "")) for node in order})

    def _put(self, texts: dict[str, str]) -> None:
        assert not self._changed, "words would be lost"
        self.texts = texts
        self._known = {node: len(parted(text)) for node, text in texts.items()}


@dataclass
class Room:
    """A book, its page, the page beside, and what is behind them."""

    session: Session
    scribe: Scribe
    second: Scribe
    side: SidePane
    continuous: Continuous
    drafts: Drafts
    lane: SaveLane
    journal_lane: SaveLane
    table: Table
    folder: Path
    books: int = 0

    def scene(self, title: str, parent: str | None = None) -> str:
        return self.session.add(NodeKind.SCENE, title, parent, None)

    def saved(self) -> dict[str, str]:
        self.scribe.flush()
        project = Project.open(self.folder)
        return {node: project.read_text(node).text for node in project.manuscript.nodes}


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    lane, journal_lane, flush_lane = SaveLane("test"), SaveLane("journal"), SaveLane("flush")
    drafts = Drafts(lane, Journaling(journal_lane, flush_lane))
    scribe, second = Scribe(drafts), Scribe(drafts)
    places = PlaceFile(tmp_path / "places.json")
    session = Session(lane, places, Custody(tmp_path / "state"), drafts, scribe, WordCounts(lane))
    table = Table(scribe)
    session.shown.connect(table.show)
    continuous = Continuous(session, scribe, drafts, lane)
    side = SidePane(session, second)
    Table(second)
    side.taking.connect(continuous.lend)
    side.settled.connect(continuous.take_back)
    continuous.spread.connect(table.spread)
    continuous.arranged.connect(table.arrange)
    session.create(tmp_path / "Book", "A book", "Somebody", "en")
    made = Room(
        *(session, scribe, second, side, continuous, drafts, lane, journal_lane, table, tmp_path / "Book"),
    )
    yield made
    session.abandon()
    for each in (lane, journal_lane, flush_lane):
        each.close()


@pytest.fixture
def three(room: Room) -> list[str]:
    """A chapter's scenes, of which the page holds the first."""
    chapter, first = (node.id for _, node in room.session.manuscript.walk())
    return [first, room.scene("Two", chapter), room.scene("Three", chapter)]


def test_each_change_goes_to_its_own_file(room: Room, three: list[str]) -> None:
    room.continuous.set_scope(Scope.BOOK)
    room.table.write(three[2], "Third.")
    room.table.write(three[0], "First.")
    saved = room.saved()
    assert [saved[node] for node in three] == ["First.", "", "Third."]
    assert not room.scribe.dirty


def test_the_journals_hold_what_no_file_does(room: Room, three: list[str]) -> None:
    room.continuous.set_scope(Scope.CHAPTER)
    room.table.write(three[1], "Second.")
    room.table.write(three[2], "Third.")
    room.scribe.take()
    assert room.journal_lane.drain(10)
    room.session.abandon()
    assert Project.open(room.folder).read_text(three[1]).text == ""
    room.session.open(room.folder)
    assert room.continuous.scope is Scope.CHAPTER
    assert [room.table.texts[node] for node in three] == ["", "Second.", "Third."]
    saved = room.saved()
    assert [saved[node] for node in three] == ["", "Second.", "Third."]


def test_drafts_of_texts_that_leave_the_page_are_saved_and_let_go(room: Room, three: list[str]) -> None:
    room.continuous.set_scope(Scope.BOOK)
    room.table.write(three[2], "Third.")
    room.continuous.set_scope(Scope.SCENE)
    assert room.saved()[three[2]] == "Third."
    assert [draft.node for draft in room.drafts] == [three[0]]


def test_one_text_on_the_page_is_gone_to_and_not_shown_anew(room: Room, three: list[str]) -> None:
    room.continuous.set_scope(Scope.BOOK)
    went: list[str] = []
    shown: list[Shown] = []
    room.session.gone_to.connect(went.append)
    room.session.shown.connect(shown.append)
    room.session.show(three[1])
    assert went == [three[1]]
    assert not shown
    room.session.enter(three[1])
    assert room.session.current == three[1]
    room.session.enter("no such node")
    assert room.session.current == three[1]


def test_a_long_book_is_read_behind_the_author_s_back(room: Room, three: list[str], qtbot: QtBot) -> None:
    for number in range(AT_ONCE + 3):
        room.scene(f"Scene {number}")
    held = room.lane.drain(10)
    room.continuous.set_scope(Scope.BOOK)
    assert held
    assert list(room.table.texts) == [three[0]], "the scene alone, until the others are there"
    room.table.write(three[0], "Written meanwhile.")
    qtbot.waitUntil(lambda: len(room.table.texts) > AT_ONCE)
    assert room.table.texts[three[0]] == "Written meanwhile."
    assert room.saved()[three[0]] == "Written meanwhile."


def test_what_was_on_its_way_to_the_disk_is_not_read_from_there_too_early(
    room: Room, three: list[str], qtbot: QtBot
) -> None:
    for number in range(AT_ONCE + 3):
        room.scene(f"Scene {number}")
    room.session.show(three[1])
    room.table.write(three[1], "On its way.")
    slow: list[Callable[[], object]] = [lambda: None]
    room.lane.submit(Job("slow", 0, slow[0]))
    room.continuous.set_scope(Scope.BOOK)
    room.session.show(three[0])
    qtbot.waitUntil(lambda: len(room.table.texts) > AT_ONCE)
    assert room.table.texts[three[1]] == "On its way."


def test_whoever_goes_elsewhere_meanwhile_finds_that_there(room: Room, three: list[str]) -> None:
    for number in range(AT_ONCE + 3):
        room.scene(f"Scene {number}")
    note = room.session.add(NodeKind.NOTE, "A note", None, None)
    room.continuous.set_scope(Scope.BOOK)
    room.session.show(note)
    assert room.lane.drain(10)
    room.lane.deliver()
    assert list(room.table.texts) == [note]


def test_a_text_is_on_one_page_at_a_time(room: Room, three: list[str]) -> None:
    room.continuous.set_scope(Scope.BOOK)
    room.table.write(three[1], "Second.")
    room.side.show(three[1])
    assert room.table.locked == {three[1]}
    assert room.table.texts[three[1]] == ""
    assert three[1] not in room.scribe.held
    room.table.write(three[2], "Third.")
    room.side.close()
    assert room.table.locked == set()
    assert room.table.texts[three[1]] == "Second."
    saved = room.saved()
    assert [saved[node] for node in three] == ["", "Second.", "Third."]


def test_a_text_that_is_beside_the_page_stays_there_when_the_book_comes(room: Room, three: list[str]) -> None:
    room.side.show(three[2])
    room.continuous.set_scope(Scope.BOOK)
    assert room.table.locked == {three[2]}
    room.session.show(three[2])
    assert room.session.current == three[2]


class Author:
    """Does one thing after another with a book, and knows what each of its texts should be."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.wanted = dict.fromkeys(room.session.manuscript.nodes, "")
        self.written = 0

    @property
    def order(self) -> list[str]:
        return [node.id for _, node in self.room.session.manuscript.walk()]

    def node(self, which: int) -> str:
        return self.order[which % len(self.order)]

    def write(self, which: int) -> None:
        free = [node for node in self.room.table.texts if node in self.room.scribe.held]
        node, self.written = free[which % len(free)], self.written + 1
        self.wanted[node] = f"{self.written}\n\n{which}."
        self.room.table.write(node, self.wanted[node])

    def scope(self, which: int) -> None:
        self.room.continuous.set_scope(list(Scope)[which % 3])

    def show(self, which: int) -> None:
        self.room.session.show(self.node(which))

    def enter(self, which: int) -> None:
        self.room.session.enter(self.node(which))

    def add(self, which: int) -> None:
        self.wanted[self.room.scene(f"Scene {which}", self.node(which))] = ""

    def move(self, which: int) -> None:
        self.room.session.move(self.node(which), None, which)

    def delete(self, which: int) -> None:
        node = self.node(which)
        if len(self.room.session.manuscript.descendants(node)) + 1 < len(self.order):
            self.room.session.delete(node)

    def beside(self, which: int) -> None:
        self.room.side.show(self.node(which))

    def alone(self, _which: int) -> None:
        self.room.side.close()

    def save(self, _which: int) -> None:
        self.room.scribe.save()


DEEDS = ["write", "write", "scope", "show", "enter", "add", "move", "delete", "beside", "alone", "save"]


@given(steps=st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 9)), max_size=30))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_happens_every_text_is_what_was_written_last(room: Room, steps: list[tuple[str, int]]) -> None:
    room.books += 1
    room.folder = room.folder.with_name(f"Book {room.books}")
    room.session.create(room.folder, "A book", "Somebody", "en")
    author = Author(room)
    for deed, which in steps:
        getattr(author, deed)(which)
        shown = {node: text for node, text in room.table.texts.items() if node in room.scribe.held}
        assert shown == {node: author.wanted[node] for node in shown}
        assert room.session.current in shown
        assert set(room.table.texts) <= set(author.order)
        assert set(room.table.texts) - set(shown) == room.table.locked
    assert room.saved() == {node: author.wanted[node] for node in author.order}
