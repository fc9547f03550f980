"""Searching the whole book: on a lane of its own, with results from the first page on, and an index kept fresh.

What is searched is what the author would see: the words on the pages count before those on the disk.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.following import GivenUpError, pausing
from inkwell.app.index_keeping import PORTION_SECONDS, IndexKeeper
from inkwell.app.index_keeping import Portion as Work
from inkwell.app.saving import Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.scope import chapter_of
from inkwell.manuscript.searching import Query, Search, Searchable
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.storage.search_index import SearchIndex, index_path, remove_unused
from inkwell.storage.searched_book import Hit, SearchedBook, hits_in

FIRST_MATCHES: Final = 60
"""Matches that fill the list; they are shown at once, the others follow."""
MOST_MATCHES: Final = 1_000
"""Matches that are told; of what more there is only the number is."""
_PORTION_SECONDS: Final = 0.1
_BREATH_SECONDS: Final = 0.015
"""After the first page, for the window to paint it: two threads of Python get in each other's way."""
_CALM_MS: Final = 2_000
"""After a book opened or a scene was saved, before its words are brought into the index."""
_LOOK_SECONDS: Final = 2.0
"""What others wrote into the folder is looked for after so long; what is written here is found at once."""
_UNUSED_DAYS: Final = 90.0

Unsaved = Mapping[str, tuple[int, Snapshot]]
"""The words that are not on the disk: by node, with the number of edits that made them."""
Holders = Mapping[str, frozenset[str]]
"""Of each of some words the nodes whose texts hold it."""


class Where(StrEnum):
    """Which texts of the book are searched."""

    BOOK = "book"
    STORY = "story"
    """All but the notes."""
    NOTES = "notes"
    CHAPTER = "chapter"
    """The chapter that the author is in."""


@dataclass(frozen=True, slots=True)
class Group:
    """What was found in one node: how often, and the paragraphs, as far as they are told."""

    node: str
    count: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Portion:
    """Groups in the order of the book, to be put behind those before; `error` is why there will be no more."""

    serial: int
    groups: tuple[Group, ...]
    finished: bool
    error: InkwellError | None = None


def nodes_in(tree: Manuscript, where: Where, current: str | None) -> tuple[str, ...]:
    """The nodes that are searched, in the order of the book."""
    if where is Where.CHAPTER and current in tree.nodes and current is not None:
        top = chapter_of(tree, current) or tree.node(current)
        return (top.id, *(each.id for each in tree.descendants(top.id)))
    wanted = {Where.STORY: (False,), Where.NOTES: (True,)}.get(where, (False, True))
    return tuple(node.id for _, node in tree.walk() if (node.kind is NodeKind.NOTE) in wanted)


class BookSearch(QObject):
    """Searches the open book; a newer search ends an older one.

    `found(Portion)` comes first as soon as the list can be filled, then every tenth of a second, and at the end. The
    index follows what is saved by itself.
    """

    found = Signal(object)
    _told = Signal(object)

    def __init__(
        self, session: Session, drafts: Drafts, lane: SaveLane, cache: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._lane = lane
        self._serial = 0
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.keeper = IndexKeeper[Reader](
            "search",
            session,
            drafts,
            lane,
            make=lambda project: Reader(project, cache),
            portion=lambda reader: Work(reader.build),
            calm_ms=_CALM_MS,
            parent=self,
        )
        self.keeper.left.connect(self.stop)

    @property
    def lane(self) -> SaveLane:
        """Where the book is searched."""
        return self._lane

    @property
    def indexed(self) -> bool:
        """Whether all that is on the disk is in the index, or nothing can be kept there."""
        return self.keeper.complete

    def ask(self, query: Query, where: Where = Where.BOOK) -> int:
        """Look for something; the portions carry the number that is returned.

        Raises:
            InkwellError: BAD_INPUT for what is no pattern, NOT_FOUND when no book is open.
        """
        self.stop()
        search = Search(query)
        self._session.project  # noqa: B018  raises where none is open
        self._drafts.gather()
        order = nodes_in(self._session.manuscript, where, self._session.current)
        unsaved = {each.node: (each.edits, each.snapshot()) for each in self._drafts if each.dirty}
        serial, reader = self._serial, self.keeper.reader
        if reader is not None:
            asked = _Asked(serial, search, order, unsaved, lambda: self._serial == serial, self._told.emit)
            self._lane.submit(Job("search", serial, lambda: reader.answer(asked), quiet=True))
        return serial

    def asking_holders(self, words: Sequence[str], wanted: Callable[[], bool]) -> Callable[[], Holders | None]:
        """Return what finds out, on the lane, which nodes hold words as the book is now; None if not `wanted` any more.

        Raises NOT_FOUND when no book is open; what is returned raises BAD_INPUT, DISK.
        """
        self._session.project  # noqa: B018  raises where none is open
        self._drafts.gather()
        nodes = nodes_in(self._session.manuscript, Where.BOOK, None)
        unsaved = {each.node: (each.edits, each.snapshot()) for each in self._drafts if each.dirty}
        reader = self.keeper.reader
        return partial(reader.holders, tuple(words), nodes, unsaved, wanted) if reader is not None else dict

    @Slot()
    def stop(self) -> None:
        """No answer is wanted any more."""
        self._serial += 1

    def rest(self) -> None:
        """The author is done with searching: no answer is wanted, and no text is kept for the next letter."""
        self.stop()
        if self.keeper.reader is not None:
            self._lane.submit(Job("search rests", 0, self.keeper.reader.rest, quiet=True))

    @Slot(object)
    def _deliver(self, portion: Portion) -> None:
        if portion.serial == self._serial:
            self.found.emit(portion)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A search on its way: over which nodes, with the words that are not on the disk by node and number of edits."""

    serial: int
    search: Search
    order: tuple[str, ...]
    unsaved: Unsaved
    wanted: Callable[[], bool]
    tell: Callable[[Portion], object]


class Reader:
    """One open book as the lane's thread reads it; made and let go from the window's."""

    def __init__(self, project: Project, cache: Path) -> None:
        self._project = project
        self._cache = cache
        self._book: SearchedBook | None = None
        self._looked = 0.0
        self._unsaved: dict[str, tuple[int, Searchable]] = {}
        self.stale = True
        """Whether something was saved since the files were last looked at."""

    def _opened(self) -> SearchedBook:
        if self._book is None:
            path = index_path(self._cache, self._project.info.id, self._project.folder)
            remove_unused(path.parent, _UNUSED_DAYS, time.time())
            self._book = SearchedBook(self._project, SearchIndex(path))
        if self.stale:
            self._look(self._book)
        return self._book

    def _look(self, book: SearchedBook) -> None:
        # Said before the look: what is saved during it is looked at once more.
        self.stale, self._looked = False, time.monotonic()
        book.look()

    def build(self) -> bool:
        """Bring a little of what changed into the index; True when all is in it."""
        return self._opened().build(PORTION_SECONDS)

    def rest(self) -> None:
        """Keep no text in memory until the next search."""
        self._unsaved.clear()
        if self._book is not None:
            self._book.rest()

    def close(self) -> None:
        """Let the index go."""
        if self._book is not None:
            self._book.close()

    def answer(self, asked: _Asked) -> None:
        """Search node by node, and tell in portions."""
        telling = _Telling(asked)
        try:
            book = self._opened()
            narrowed = book.narrow(asked.search)
            for node_id in asked.order:
                if not asked.wanted():
                    return
                own = self._unsaved_text(asked.unsaved, node_id)
                hits = book.hits(asked.search, node_id, narrowed) if own is None else hits_in(asked.search, own)
                telling.add(node_id, hits)
        except InkwellError as error:
            telling.end(error)
        else:
            telling.end()
            if time.monotonic() - self._looked > _LOOK_SECONDS:
                # Behind the answer: the author waits for that, and for what others wrote nobody does.
                self._look(book)

    def holders(
        self, words: Sequence[str], nodes: Sequence[str], unsaved: Unsaved, wanted: Callable[[], bool]
    ) -> Holders | None:
        """Which of the nodes hold each of these words; None when it is not `wanted` any more. Raises DISK."""
        book, pause = self._opened(), pausing(wanted)
        found: dict[str, frozenset[str]] = {}
        try:
            for each in words:
                search = Search(Query(each))
                narrowed = book.narrow(search)
                found[each] = frozenset(
                    node for node in nodes if self._holds(book, search, node, narrowed, unsaved, pause)
                )
        except GivenUpError:
            return None
        finally:
            # Whoever searches meanwhile reads again what was kept; else it would stay for nobody.
            self.rest()
        return found

    def _holds(
        self,
        book: SearchedBook,
        search: Search,
        node_id: str,
        narrowed: Mapping[str, list[int]] | None,
        unsaved: Unsaved,
        pause: Callable[[], None],
    ) -> bool:
        pause()
        own = self._unsaved_text(unsaved, node_id)
        return bool(book.hits(search, node_id, narrowed) if own is None else hits_in(search, own))

    def _unsaved_text(self, unsaved: Unsaved, node_id: str) -> Searchable | None:
        if node_id not in unsaved:
            self._unsaved.pop(node_id, None)
            return None
        edits, snapshot = unsaved[node_id]
        kept = self._unsaved.get(node_id)
        if kept is None or kept[0] != edits:
            kept = self._unsaved[node_id] = (edits, Searchable(snapshot.text()))
        return kept[1]


class _Telling:
    """Gathers what is found, and sends it off when there is enough of it or it is time."""

    def __init__(self, asked: _Asked) -> None:
        self._asked = asked
        self._groups: list[Group] = []
        self._matches = self._told = 0
        self._due = time.monotonic() + _PORTION_SECONDS

    def add(self, node_id: str, hits: list[Hit]) -> None:
        """Take what was found in the next node."""
        if hits:
            count, told = sum(len(hit.spans) for hit in hits), _first(hits, MOST_MATCHES - self._matches)
            self._groups.append(Group(node_id, count, told))
            self._matches += sum(len(hit.spans) for hit in told)
        full = self._told == 0 and self._matches >= FIRST_MATCHES
        if self._groups and (full or time.monotonic() > self._due):
            self._send(finished=False)
            time.sleep(_BREATH_SECONDS)

    def end(self, error: InkwellError | None = None) -> None:
        """Send what is left."""
        self._send(finished=True, error=error)

    def _send(self, finished: bool, error: InkwellError | None = None) -> None:
        self._told += len(self._groups)
        self._due = time.monotonic() + _PORTION_SECONDS
        groups, self._groups = tuple(self._groups), []
        self._asked.tell(Portion(self._asked.serial, groups, finished, error))


def _first(hits: list[Hit], most: int) -> tuple[Hit, ...]:
    """The first paragraphs with so many matches, the last of them perhaps with fewer than it has."""
    found: list[Hit] = []
    for hit in hits:
        if most <= 0:
            break
        found.append(hit._replace(spans=hit.spans[:most]))
        most -= len(hit.spans)
    return tuple(found)
