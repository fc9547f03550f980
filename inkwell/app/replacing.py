"""Replacing in the whole book: every change shown first, all of it one step, and that step can be taken back.

Scenes that are open are changed on their pages; the others become drafts, which the journal, the history and the save
lane take care of as if they had been typed. So each scene is at every moment either as it was or as it will be.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from inkwell.app.draft import Draft
from inkwell.app.drafts import Drafts
from inkwell.app.saving import Job, SaveLane
from inkwell.app.searching import Where, nodes_in
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.paragraphs import Snapshot, parted
from inkwell.manuscript.replacing import Change, Template, apply_changes
from inkwell.manuscript.searching import Query, Search
from inkwell.manuscript.spans import Span
from inkwell.storage.project import Project

_TURN_SECONDS: Final = 0.02
"""Of the window's time in one go; then the next key has its turn."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be replaced in one node, whose text is `text` now."""

    node: str
    text: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """Plans in the order of the book, and nodes that hold matches but cannot be changed."""

    serial: int
    plans: tuple[Plan, ...]
    locked: tuple[str, ...]
    error: InkwellError | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """In which nodes how many words were replaced or brought back, and which nodes were left as they are."""

    nodes: int
    words: int
    left: tuple[str, ...]
    undone: bool = False


class Pages(Protocol):
    """The open pages, for the nodes on them."""

    def holds(self, node_id: str) -> bool:
        """Whether a node is on a page."""
        ...

    def locked(self, node_id: str) -> bool:
        """Whether a node is on a page where it can only be read."""
        ...

    def change(self, node_id: str, changes: Sequence[Change]) -> None:
        """Make changes on the page, as one undo step."""
        ...

    def put(self, node_id: str, text: str, spans: Sequence[Span]) -> None:
        """Make the text on the page another, as one undo step."""
        ...


@dataclass(frozen=True, slots=True)
class _Before:
    """A node as it was before, and its text after."""

    text: str
    spans: tuple[Span, ...]
    after: str
    words: int


class BookReplace(QObject):
    """Replaces, and takes the last replacement back.

    Signals: `previewed(Preview)`, `done(Outcome)`, `undo_changed()` when what `undoable` tells may be another,
    `rewrote(node, text)` for each node that is on no page and has another text now.
    """

    previewed = Signal(object)
    rewrote = Signal(str, str)
    done = Signal(object)
    undo_changed = Signal()
    _looked = Signal(object)

    def __init__(
        self, session: Session, drafts: Drafts, pages: Pages, lane: SaveLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._pages = pages
        self._lane = lane
        self._serial = 0
        self._before: dict[str, _Before] = {}
        self._work: list[Callable[[], None]] = []
        self._left: list[str] = []
        self._nodes = self._words = 0
        self._undoing = False
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._looked.connect(self._show, Qt.ConnectionType.QueuedConnection)
        session.ending.connect(self._finish)
        session.closed.connect(self._forget)

    @property
    def undoable(self) -> int:
        """In how many nodes the last replacement can be taken back, as far as is known without looking."""
        return 0 if self._work else len(self._before)

    @property
    def busy(self) -> bool:
        """Whether a replacement is under way."""
        return bool(self._work)

    # looking first

    def preview(self, query: Query, template: Template, where: Where) -> int:
        """Work out every replacement; `previewed` carries the number that is returned.

        Raises:
            InkwellError: BAD_INPUT for what is no pattern or replacement, NOT_FOUND when no book is open, READ_ONLY.
        """
        search, project = Search(query), self._session.project
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why)
        search.changes("", template)
        self._drafts.gather()
        self._serial += 1
        order = nodes_in(self._session.manuscript, where, self._session.current)
        here = {each.node: (each.snapshot(), self._waits(each)) for each in self._drafts}
        looking = _Looking(self._serial, project, search, template, order, here, self._looked.emit)
        serial = self._serial
        self._lane.submit(Job("preview", serial, lambda: looking.run(lambda: self._serial == serial), quiet=True))
        return serial

    def stop(self) -> None:
        """No preview is wanted any more."""
        self._serial += 1

    @Slot(object)
    def _show(self, preview: Preview) -> None:
        if preview.serial == self._serial:
            self.previewed.emit(preview)

    # doing it

    def replace(self, plans: Sequence[Plan]) -> None:
        """Make the changes of these plans; nodes that are not any more as they were then are left out."""
        if self._work:
            return
        self._begin(undoing=False)
        self._before = {}
        self._work = [lambda plan=plan: self._replace_in(plan) for plan in plans if plan.changes]
        self._start()

    def undo(self) -> None:
        """Take the last replacement back; nodes that were changed since are left out."""
        if self._work or not self._before:
            return
        self._begin(undoing=True)
        before, self._before = self._before, {}
        self._work = [lambda node=node, was=was: self._bring_back(node, was) for node, was in before.items()]
        self._start()

    def _begin(self, undoing: bool) -> None:
        self._nodes = self._words = 0
        self._left, self._undoing = [], undoing
        self._drafts.gather()

    def _start(self) -> None:
        self.undo_changed.emit()
        self._next.start()

    @Slot()
    def _go_on(self) -> None:
        self._drafts.gather()
        until = time.monotonic() + _TURN_SECONDS
        while self._work and time.monotonic() < until:
            self._work.pop(0)()
        if self._work:
            self._next.start()
            return
        self._drafts.gather()
        self._drafts.write()
        self.undo_changed.emit()
        self.done.emit(Outcome(self._nodes, self._words, tuple(self._left), self._undoing))

    @Slot()
    def _finish(self) -> None:
        """The book is about to be closed: what was begun is done."""
        self._next.stop()
        if not self._work:
            return
        while self._work:
            self._work.pop(0)()
        self._drafts.gather()
        self._drafts.write()

    @Slot()
    def _forget(self) -> None:
        self._serial += 1
        self._work.clear()
        self._before = {}
        self.undo_changed.emit()

    def _replace_in(self, plan: Plan) -> None:
        now = self._now(plan.node)
        if now is None or now[0] != plan.text:
            self._left.append(plan.node)
            return
        text, spans = apply_changes(*now, plan.changes)
        words = len(plan.changes)
        if self._pages.holds(plan.node):
            self._drafts.keep(plan.node, *now)
            self._pages.change(plan.node, plan.changes)
        elif not self._write(plan.node, now, text, spans):
            self._left.append(plan.node)
            return
        self._before[plan.node] = _Before(*now, text, words)
        self._nodes, self._words = self._nodes + 1, self._words + words

    def _bring_back(self, node_id: str, was: _Before) -> None:
        now = self._now(node_id)
        if now is None or now[0] != was.after:
            self._left.append(node_id)
            return
        if self._pages.holds(node_id):
            self._pages.put(node_id, was.text, was.spans)
        elif not self._write(node_id, now, was.text, was.spans):
            self._left.append(node_id)
            return
        self._nodes, self._words = self._nodes + 1, self._words + was.words

    def _now(self, node_id: str) -> tuple[str, tuple[Span, ...]] | None:
        """A node's text and who wrote it; None where it cannot be changed now."""
        if node_id not in self._session.manuscript.nodes:
            return None
        draft = self._drafts.of(node_id)
        text, spans = self._session.words_of(node_id)
        locked = text.read_only or self._pages.locked(node_id) or (draft is not None and self._waits(draft))
        return None if locked else (text.text, spans)

    def _waits(self, draft: Draft) -> bool:
        """Whether a draft is not to be changed: the author has to decide first, or only reads it."""
        return draft.conflict or self._pages.locked(draft.node)

    def _write(self, node_id: str, now: tuple[str, tuple[Span, ...]], text: str, spans: Sequence[Span]) -> bool:
        """Make a node that is on no page another, by a draft; False where that cannot be."""
        draft: Draft | None = self._drafts.of(node_id)
        if draft is None:
            draft = self._drafts.begin(node_id, self._session.project.read_text(node_id), now[1])
            if draft is not None:
                # No page holds it: it is let go as soon as it is on the disk.
                draft.shown = False
        if draft is None or draft.snapshot().text() != now[0]:
            return False
        self._drafts.keep(node_id, *now)
        self._drafts.edit(draft, draft.replace(parted(text, spans)), at_once=True)
        self.rewrote.emit(node_id, text)
        return True


@dataclass(frozen=True, slots=True)
class _Looking:
    """A preview on its way; `here` are the words of drafts, and whether they are not to be changed now."""

    serial: int
    project: Project
    search: Search
    template: Template
    order: tuple[str, ...]
    here: Mapping[str, tuple[Snapshot, bool]]
    tell: Callable[[Preview], object]

    def run(self, wanted: Callable[[], bool]) -> None:
        """On the lane's thread."""
        plans: list[Plan] = []
        locked: list[str] = []
        try:
            for node_id in self.order:
                if not wanted():
                    return
                text, free = self._text(node_id)
                changes = tuple(self.search.changes(text, self.template))
                if changes and free:
                    plans.append(Plan(node_id, text, changes))
                elif changes:
                    locked.append(node_id)
        except InkwellError as error:
            self.tell(Preview(self.serial, (), (), error))
        else:
            self.tell(Preview(self.serial, tuple(plans), tuple(locked)))

    def _text(self, node_id: str) -> tuple[str, bool]:
        if node_id in self.here:
            snapshot, waits = self.here[node_id]
            return snapshot.text(), not waits
        try:
            text = self.project.read_text(node_id)
        except InkwellError:
            return "", False  # It was deleted a moment ago.
        return text.text, not text.read_only
