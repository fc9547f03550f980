"""Who wrote how much of the book, told when somebody looks: counted on a lane, kept for texts that did not change."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache, partial
from typing import Final, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.app.style_work import Wish, nodes_in, story_nodes
from inkwell.app.word_counts import WordCounts
from inkwell.engine.server_address import Reach, parse_address
from inkwell.errors import InkwellError
from inkwell.manuscript.dates import plain_date
from inkwell.manuscript.node import Node
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.prose import ProseRules
from inkwell.manuscript.scope import Scope
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.storage.provenance import spans_of
from inkwell.storage.run_origins import RunOrigin, RunOrigins
from inkwell.story.authorship import Share, Stretch, Tally, runs_of, stretches, tally
from inkwell.story.disclosure import Disclosure, Part, Ran, RunUsed

_TURN_SECONDS = 0.004
_REST_SECONDS = 0.0002
_HERE: Final = frozenset(("llama", "torch", "scripted"))
"""The backends that run in a process of this machine."""
_RAN: Final = {Reach.HERE: Ran.HERE, Reach.NEAR: Ran.NEAR, Reach.FAR: Ran.SERVER}


@dataclass(frozen=True)
class BookRecord:
    """What is on record of each node's own text, and of the runs whose words stand in the book."""

    by_node: Mapping[str, Tally] = field(default_factory=dict[str, Tally])
    runs: Mapping[str, RunOrigin] = field(default_factory=dict[str, RunOrigin])


@dataclass(frozen=True)
class Told:
    """What is known of the words at a place: the stretch that they stand in, and the run that wrote them."""

    stretch: Stretch
    run: RunOrigin | None


class BookOrigins(QObject):
    """`counted` after the record that was asked for is there; `failed(InkwellError)` where it could not be read.

    `told(object, object)` answers `explain`: whatever was asked with, and the stretches of that text with their runs.
    """

    counted = Signal()
    failed = Signal(object)
    told = Signal(object, object)

    def __init__(
        self, session: Session, drafts: Drafts, words: WordCounts, lane: SaveLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._words = words
        self._lane = lane
        self._asked = 0
        self._record: BookRecord | None = None
        self._known = _Known()
        session.closed.connect(self._forget)

    @property
    def record(self) -> BookRecord | None:
        """What was counted last; None before that."""
        return self._record

    def ask(self) -> None:
        """Count the book as it is now, words on the pages included."""
        if not self._session.is_open:
            return
        self._asked += 1
        self._drafts.gather()
        project, rules, known = self._session.project, self._words.rules, self._known
        unsaved = {draft.node: draft.snapshot() for draft in self._drafts}
        nodes = story_nodes(self._session.manuscript)
        work = partial(_count, project, nodes, unsaved, rules, known)
        self._lane.submit(Job("origins", self._asked, work, then=self._done))

    def explain(self, asked_with: object, text: str, spans: tuple[Span, ...]) -> None:
        """Have it told which stretches a text of the open book has, and which runs wrote what of it."""
        if not self._session.is_open:
            return
        project = self._session.project
        work = partial(_explained, project, text, spans, self._known)
        self._lane.submit(Job("explain origins", 0, work, then=partial(self._tell, asked_with, project)))

    def of(self, scope: Scope, node_id: str) -> Tally | None:
        """What is counted in the scene, chapter or book around a node; None as long as it is not known."""
        if self._record is None:
            return None
        return _sum(nodes_in(self._session.manuscript, Wish(scope, node_id)), self._record.by_node)

    def disclosure(self, today: date) -> Disclosure | None:
        """What there is to disclose of the book; None as long as nothing is counted."""
        record = self._record
        if record is None or not self._session.is_open:
            return None
        info, manuscript = self._session.project.info, self._session.manuscript
        total = _sum(story_nodes(manuscript), record.by_node)
        used = tuple(_used(run, share, record.runs.get(run)) for run, share in total.runs.items())
        day = plain_date(today)
        return Disclosure(info.title, info.author, day, total, _parts(manuscript, record.by_node), used)

    def _done(self, done: Done) -> None:
        if done.revision != self._asked:
            return
        if done.error is not None:
            self.failed.emit(done.error)
            return
        self._record = cast("BookRecord", done.value)
        self.counted.emit()

    def _tell(self, asked_with: object, project: Project, done: Done) -> None:
        if done.error is None and self._session.is_open and self._session.project is project:
            self.told.emit(asked_with, done.value)

    @Slot()
    def _forget(self) -> None:
        self._asked += 1
        self._record = None
        self._known = _Known()


def _used(run: str, share: Share, known: RunOrigin | None) -> RunUsed:
    if known is None:
        return RunUsed(run, share)
    return RunUsed(run, share, known.model, known.seed, known.time, _ran(known), known.place)


def _ran(run: RunOrigin) -> Ran:
    """Where a run's model ran, as far as its line in the log says."""
    if run.backend in _HERE:
        return Ran.HERE
    if run.backend != "server":
        return Ran.UNKNOWN
    return _ran_at(run.place)


@lru_cache(maxsize=64)
def _ran_at(place: str) -> Ran:
    """Where a server at this place runs; lines of long ago do not say it."""
    if not place:
        return Ran.UNKNOWN
    try:
        return _RAN[parse_address(place).reach]
    except InkwellError:
        return Ran.SERVER


def _sum(nodes: tuple[Node, ...], by_node: Mapping[str, Tally]) -> Tally:
    total = Tally()
    for node in nodes:
        total = total.plus(by_node.get(node.id, Tally()))
    return total


def _parts(manuscript: Manuscript, by_node: Mapping[str, Tally]) -> tuple[Part, ...]:
    """The book's parts at the top, each with all below it; of one alone, its own words and what is in it.

    Together they are all of the book.
    """
    story = {node.id for node in story_nodes(manuscript)}

    def within(parent: str | None) -> list[Node]:
        return [node for node in manuscript.children(parent) if node.id in story]

    found: list[Part] = []
    tops = within(None)
    while not found and len(tops) == 1 and (inside := within(tops[0].id)):
        own = by_node.get(tops[0].id, Tally())
        if own.total:
            found.append(Part(tops[0].title, own))
        tops = inside
    for node in tops:
        below = tuple(each for each in (node, *manuscript.descendants(node.id)) if each.id in story)
        found.append(Part(node.title, _sum(below, by_node)))
    return tuple(found)


@dataclass(frozen=True)
class _Text:
    """A node's words with their origins."""

    text: str
    spans: tuple[Span, ...]


class _Known:
    """What was read and counted of one book, so that only what changed is read and counted again. For the lane."""

    def __init__(self) -> None:
        self._runs: RunOrigins | None = None
        self._found: dict[str, tuple[_Text, ProseRules, Mapping[str, str], Tally]] = {}

    def runs(self, project: Project, wanted: frozenset[str]) -> dict[str, RunOrigin]:
        """Those of the runs that are in the book's log."""
        if self._runs is None:
            self._runs = RunOrigins(project.folder)
        return self._runs.read(wanted)

    def tally(self, node_id: str, text: _Text, rules: ProseRules, said: Mapping[str, str], turn: "_Turn") -> Tally:
        """What is counted in a node."""
        known = self._found.get(node_id)
        if known is not None and known[:3] == (text, rules, said):
            return known[3]
        made = tally(text.text, stretches(text.text, text.spans, said), rules, turn.give)
        self._found[node_id] = text, rules, said, made
        return made


class _Turn:
    """Lets the window's thread in every few milliseconds."""

    def __init__(self) -> None:
        self._worked = time.perf_counter()

    def give(self) -> None:
        """Rest, if it is time."""
        if time.perf_counter() - self._worked > _TURN_SECONDS:
            time.sleep(_REST_SECONDS)
            self._worked = time.perf_counter()


def _count(
    project: Project, nodes: tuple[Node, ...], unsaved: Mapping[str, Snapshot], rules: ProseRules, known: _Known
) -> BookRecord:
    """On the lane."""
    texts: dict[str, _Text] = {}
    turn = _Turn()
    for node in nodes:
        try:
            texts[node.id] = _read(project, node.id, unsaved.get(node.id))
        except InkwellError:
            continue  # it went while the others were read
        turn.give()
    wanted = frozenset[str]().union(*(runs_of(each.spans) for each in texts.values()))
    runs = known.runs(project, wanted)
    found: dict[str, Tally] = {}
    for node_id, text in texts.items():
        said = {run: runs[run].text for run in runs_of(text.spans) if run in runs}
        found[node_id] = known.tally(node_id, text, rules, said, turn)
    return BookRecord(found, runs)


def _read(project: Project, node_id: str, snapshot: Snapshot | None) -> _Text:
    if snapshot is not None:
        return _Text(snapshot.text(), snapshot.spans())
    text = project.read_text(node_id).text
    return _Text(text, spans_of(project.folder, node_id, text))


def _explained(project: Project, text: str, spans: tuple[Span, ...], known: _Known) -> tuple[Told, ...]:
    """On the lane: what is not typed of a text, with the runs."""
    runs = known.runs(project, runs_of(spans))
    found = stretches(text, spans, {key: run.text for key, run in runs.items()})
    return tuple(Told(each, runs.get(each.run)) for each in found)
