"""Where the book speaks of an entry of its bible, and whom a scene speaks of: looked up on a lane, told in portions."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.searching import Group
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.storage.project import Project
from inkwell.storage.searched_book import Hit
from inkwell.story.bible import Entry
from inkwell.story.lore import LoreIndex

MOST_MATCHES = 1_000
"""Places that are told with their words; of those beyond only the number."""
_TURN_SECONDS, _REST_SECONDS = 0.004, 0.0002
_PORTION_SECONDS = 0.15


@dataclass(frozen=True)
class Uses:
    """Places in the order of the book, to be put behind those before; `error` is why there will be no more."""

    entry: str
    groups: tuple[Group, ...]
    finished: bool
    error: InkwellError | None = None


@dataclass(frozen=True)
class _Asked:
    serial: int
    project: Project
    nodes: tuple[str, ...]
    unsaved: Mapping[str, Snapshot]

    def text(self, node_id: str) -> str:
        """A node's text as it is now; on the lane."""
        snapshot = self.unsaved.get(node_id)
        return snapshot.text() if snapshot is not None else self.project.read_text(node_id).text


class _OvertakenError(Exception):
    """Something else was asked meanwhile."""


class BibleUses(QObject):
    """Looks names up in the open book. A newer question ends an older one of its kind.

    `found(Uses)` comes in portions for `ask`; `counted(Mapping)` after `count_here`: how often each entry, by its id,
    is named.
    """

    found = Signal(object)
    counted = Signal(object)
    _told = Signal(int, object)

    def __init__(self, session: Session, drafts: Drafts, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._lane = lane
        self._asked = 0
        self._here = 0
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        session.closed.connect(self.stop)

    @Slot()
    def stop(self) -> None:
        """No answer is wanted any more."""
        self._asked += 1
        self._here += 1

    def ask(self, entry: Entry) -> None:
        """Look for an entry's names in the whole book, words on the pages included."""
        self._asked += 1
        if not self._session.is_open:
            return
        nodes = tuple(node.id for _, node in self._session.manuscript.walk())
        asked = self._material(self._asked, nodes)
        wanted, told = partial(self._still_asked, self._asked), partial(self._told.emit, self._asked)
        self._lane.submit(Job("uses", 0, lambda: _look(asked, entry, wanted, told), quiet=True))

    def count_here(self, nodes: Sequence[str], index: LoreIndex) -> None:
        """Count whom these nodes speak of."""
        self._here += 1
        if not self._session.is_open:
            return
        known = tuple(each for each in nodes if each in self._session.manuscript.nodes)
        asked, wanted = self._material(self._here, known), partial(self._still_here, self._here)
        self._lane.submit(Job("named", self._here, lambda: _count(asked, index, wanted), then=self._take_counts))

    def _material(self, serial: int, nodes: tuple[str, ...]) -> _Asked:
        self._drafts.gather()
        drafts = ((node_id, self._drafts.of(node_id)) for node_id in nodes)
        unsaved = {node_id: draft.snapshot() for node_id, draft in drafts if draft is not None}
        return _Asked(serial, self._session.project, nodes, unsaved)

    def _still_asked(self, serial: int) -> bool:
        return serial == self._asked

    def _still_here(self, serial: int) -> bool:
        return serial == self._here

    @Slot(int, object)
    def _deliver(self, serial: int, uses: Uses) -> None:
        if serial == self._asked:
            self.found.emit(uses)

    def _take_counts(self, done: Done) -> None:
        if done.revision == self._here and done.error is None and done.value is not None:
            self.counted.emit(cast("Mapping[str, int]", done.value))


# on the lane


def _lines(text: str, wanted: Callable[[], bool]) -> Iterator[tuple[int, str]]:
    """The lines that say anything, with their places; lets the window's thread in on the way."""
    at, begun = 0, time.perf_counter()
    for line in text.split("\n"):
        if line.strip():
            yield at, line
        at += len(line) + 1
        if time.perf_counter() - begun > _TURN_SECONDS:
            if not wanted():
                raise _OvertakenError
            time.sleep(_REST_SECONDS)
            begun = time.perf_counter()


def _look(asked: _Asked, entry: Entry, wanted: Callable[[], bool], tell: Callable[[Uses], object]) -> None:
    index = LoreIndex((entry,))
    groups: list[Group] = []
    matches, due = 0, time.monotonic() + _PORTION_SECONDS
    try:
        for node_id in asked.nodes:
            hits = _hits(asked.text(node_id), index, wanted)
            if not wanted():
                return
            if hits:
                groups.append(Group(node_id, sum(len(hit.spans) for hit in hits), _first(hits, MOST_MATCHES - matches)))
                matches += groups[-1].count
            if groups and time.monotonic() > due:
                tell(Uses(entry.id, tuple(groups), finished=False))
                groups, due = [], time.monotonic() + _PORTION_SECONDS
    except _OvertakenError:
        return
    except InkwellError as error:
        tell(Uses(entry.id, tuple(groups), finished=True, error=error))
        return
    tell(Uses(entry.id, tuple(groups), finished=True))


def _hits(text: str, index: LoreIndex, wanted: Callable[[], bool]) -> list[Hit]:
    found: list[Hit] = []
    for at, line in _lines(text, wanted):
        spans = [(each.start, each.end) for each in index.names_in(line)]
        if spans:
            found.append(Hit(at, line, spans))
    return found


def _first(hits: list[Hit], most: int) -> tuple[Hit, ...]:
    """The paragraphs with the first places; the last of them perhaps with fewer than it has."""
    kept: list[Hit] = []
    for hit in hits:
        if most <= 0:
            break
        kept.append(hit._replace(spans=hit.spans[:most]))
        most -= len(hit.spans)
    return tuple(kept)


def _count(asked: _Asked, index: LoreIndex, wanted: Callable[[], bool]) -> Mapping[str, int] | None:
    found: Counter[str] = Counter()
    try:
        for node_id in asked.nodes:
            for _at, line in _lines(asked.text(node_id), wanted):
                found.update(each.entry for each in index.names_in(line))
    except _OvertakenError:
        return None
    return dict(found)
