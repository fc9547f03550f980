"""All counts of the scene, the chapter and the book, sentences included, made on a lane when somebody looks."""

import time
from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.app.style_work import Wish, nodes_in
from inkwell.app.word_counts import WordCounts
from inkwell.errors import InkwellError
from inkwell.manuscript.counts import NOTHING, Counts, count_prose
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.prose import ProseRules, lines
from inkwell.manuscript.scope import Scope
from inkwell.storage.project import Project

_TURN_SECONDS = 0.004
_REST_SECONDS = 0.0001

_Line = tuple[str, bool, bool]
"""The prose of a line, and whether it begins and continues its paragraph: all that its counts follow from."""


class FullCounts(QObject):
    """`counted` after the counts that were asked for are there."""

    counted = Signal()

    def __init__(
        self, session: Session, drafts: Drafts, words: WordCounts, lane: SaveLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._words = words
        self._lane = lane
        self._asked = 0
        self._by_node: Mapping[str, Counts] = {}
        self._known = _Known()
        session.closed.connect(self._forget)

    def ask(self) -> None:
        """Count the book as it is now, words on the pages included."""
        if not self._session.is_open:
            return
        self._asked += 1
        project, rules = self._session.project, self._words.rules
        unsaved = {draft.node: draft.snapshot() for draft in self._drafts}
        known = self._known
        job = Job("full counts", self._asked, lambda: _count(project, unsaved, rules, known), then=self._done)
        self._lane.submit(job)

    def of(self, scope: Scope, node_id: str) -> Counts | None:
        """The counts of the scene, chapter or book around a node; None as long as they are not known."""
        if not self._by_node:
            return None
        total = NOTHING
        for node in nodes_in(self._session.manuscript, Wish(scope, node_id)):
            total = total.plus(self._by_node.get(node.id, NOTHING))
        return total

    def _done(self, done: Done) -> None:
        if done.revision == self._asked and done.error is None:
            self._by_node = cast("Mapping[str, Counts]", done.value)
            self.counted.emit()

    @Slot()
    def _forget(self) -> None:
        self._asked += 1
        self._by_node = {}
        self._known = _Known()


class _Known:
    """Counts of lines, so that of a book in which one line changed one line is counted. For the lane."""

    def __init__(self) -> None:
        self._before: dict[_Line, Counts] = {}
        self._now: dict[_Line, Counts] = {}

    def counts(self, line: _Line) -> Counts:
        """The counts of a line."""
        found = self._now.get(line) or self._before.get(line)
        if found is None:
            prose, begins, continues = line
            found = count_prose(prose, begins=begins, continues=continues)
        self._now[line] = found
        return found

    def turn(self) -> None:
        """A whole book was counted; what is not in it any more is forgotten."""
        self._before, self._now = self._now, {}


def _count(project: Project, unsaved: Mapping[str, Snapshot], rules: ProseRules, known: _Known) -> dict[str, Counts]:
    """On the lane; the window's thread is let in every few milliseconds."""
    found: dict[str, Counts] = {}
    worked = time.perf_counter()
    for node_id in tuple(project.manuscript.nodes):
        try:
            snapshot = unsaved.get(node_id)
            text = snapshot.text() if snapshot is not None else project.read_text(node_id).text
        except InkwellError:
            continue  # it went while the others were counted
        total = NOTHING
        for line in lines(text, rules):
            total = total.plus(known.counts((line.prose, line.begins, line.continues)))
            if time.perf_counter() - worked > _TURN_SECONDS:
                time.sleep(_REST_SECONDS)
                worked = time.perf_counter()
        found[node_id] = total
    known.turn()
    return found
