"""Echoes in what is on a page, found on a lane while the author rests, and told line by line."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.preferences import Preferences
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.app.style_work import names_of
from inkwell.language.echoes import Stems, groups
from inkwell.language.style import Shelf
from inkwell.language.style_text import CancelledError, Passage, Progress, Reading, fold, names_in
from inkwell.manuscript.paragraphs import Snapshot, split_paragraphs
from inkwell.storage.project import Project

_TURN_SECONDS = 0.004
_REST_SECONDS = 0.0001

Marks = Mapping[str, tuple[tuple[int, int], ...]]
"""By a line's text: where in it (code points) words stand that echo. A line that is changed has none until later."""


@dataclass(frozen=True)
class _Material:
    project: Project
    nodes: tuple[str, ...]
    snapshots: Mapping[str, Snapshot]
    names: frozenset[str]
    distance: int


class EchoSearch(QObject):
    """Searches the texts of one page. `found(Marks)` after each search that was not overtaken by another."""

    found = Signal(object)

    def __init__(
        self, session: Session, drafts: Drafts, preferences: Preferences, lane: SaveLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._preferences = preferences
        self._lane = lane
        self._shelf = Shelf()
        self._asked = 0
        self.seconds = 0.0
        """How long the last search took."""
        session.closed.connect(self.stop)

    def ask(self, nodes: Sequence[str]) -> None:
        """Search these nodes, as they are on the page now."""
        self.stop()
        if not self._session.is_open:
            return
        manuscript = self._session.manuscript
        known = tuple(node_id for node_id in nodes if node_id in manuscript.nodes)
        drafts = ((node_id, self._drafts.of(node_id)) for node_id in known)
        material = _Material(
            self._session.project,
            known,
            {node_id: draft.snapshot() for node_id, draft in drafts if draft is not None},
            names_of(manuscript),
            self._preferences.settings.echo_distance,
        )
        self._lane.submit(Job("echoes", self._asked, self._search(self._asked, material), then=self._done))

    @Slot()
    def stop(self) -> None:
        """Give up what is being searched for."""
        self._asked += 1
        if not self._session.is_open:
            self._shelf = Shelf()

    def _search(self, serial: int, material: _Material) -> Callable[[], tuple[float, Marks] | None]:
        shelf = self._shelf

        def work() -> tuple[float, Marks] | None:
            begun = time.perf_counter()
            try:
                marks = _marks(material, shelf, self._polite(serial))
            except CancelledError:
                return None
            return time.perf_counter() - begun, marks

        return work

    def _polite(self, serial: int) -> Progress:
        """Called on the lane: lets the window's thread in, and ends what was overtaken."""
        worked = time.perf_counter()

        def tell(_done: float) -> None:
            nonlocal worked
            if time.perf_counter() - worked < _TURN_SECONDS:
                return
            if serial != self._asked:
                raise CancelledError
            time.sleep(_REST_SECONDS)
            worked = time.perf_counter()

        return tell

    def _done(self, done: Done) -> None:
        if done.revision == self._asked and done.error is None and done.value is not None:
            self.seconds, marks = cast("tuple[float, Marks]", done.value)
            self.found.emit(marks)


def _marks(material: _Material, shelf: Shelf, progress: Progress) -> Marks:
    """On the lane."""
    texts: list[str] = []
    readings: list[Reading] = []
    for node_id in material.nodes:
        snapshot = material.snapshots.get(node_id)
        texts.append(snapshot.text() if snapshot is not None else material.project.read_text(node_id).text)
        readings.append(shelf.read(Passage(node_id, texts[-1]), progress))
    language = material.project.info.language
    # German nouns have capital letters too, so that these tell nothing of names there.
    judged = [] if language.lower().startswith("de") else readings
    names = names_in(judged, shelf.lexicon, map(fold, material.names), progress)
    stems = Stems(readings, shelf.lexicon, language, names, progress)
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for text, reading in zip(texts, readings, strict=True):
        places = sorted(at for group in groups(reading, stems, material.distance, progress) for at in group)
        found.update(_by_line(text, ((reading.starts[at], reading.ends[at]) for at in places), progress))
    return found


def _by_line(
    text: str, places: Iterable[tuple[int, int]], progress: Progress
) -> dict[str, tuple[tuple[int, int], ...]]:
    """Deal places (in their order) out to the lines that they stand in."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    waiting = list(places)[::-1]
    at = 0
    for part in split_paragraphs(text):
        progress(0.0)
        end, line = at + len(part), part.lstrip("\n")
        start = end - len(line)
        inside: list[tuple[int, int]] = []
        while waiting and waiting[-1][0] < end:
            low, high = waiting.pop()
            inside.append((low - start, high - start))
        if inside:
            found[line.rstrip("\n")] = tuple(inside)
        at = end
    return found
