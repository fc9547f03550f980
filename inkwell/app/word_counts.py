"""How much there is in each node: counted once when a book opens, then followed from the pages."""

from collections.abc import Iterable, Mapping
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.manuscript.counts import NO_SIZE, Size, Unit, unit_of
from inkwell.manuscript.prose import EVERYTHING, ProseRules
from inkwell.storage.project import Project


class WordCounts(QObject):
    """`changed` after any count changed. The first count of a book is done on the lane, off the window's thread."""

    changed = Signal()

    def __init__(self, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._rules = EVERYTHING
        self._project: Project | None = None
        self._sizes: dict[str, Size] = {}
        self._figures: dict[str, int] | None = None
        self._unit: Unit = "words"
        self._books = 0
        self._gone: set[str] = set()
        self._looks = 0
        self._looked: dict[str, int] = {}
        """By node: the last time that its file was asked for, until a page knows better."""
        lane.done.connect(self._counted)

    @property
    def sizes(self) -> Mapping[str, Size]:
        """What each node's own text holds; nodes that are not counted yet are missing."""
        return self._sizes

    @property
    def counts(self) -> Mapping[str, int]:
        """The same as main figures: words, or characters in a book that is counted by them."""
        if self._figures is None:
            self._figures = {node_id: size.figure(self._unit) for node_id, size in self._sizes.items()}
        return self._figures

    @property
    def unit(self) -> Unit:
        """What this book is counted by."""
        return self._unit

    @property
    def rules(self) -> ProseRules:
        """What is counted."""
        return self._rules

    def begin(self, project: Project) -> None:
        """Count another book."""
        self._project = project
        self._sizes = {}
        self._figures = None
        self._gone, self._looked = set(), {}
        self._unit = unit_of(project.info.language, NO_SIZE)
        self._ask()

    def set_rules(self, rules: ProseRules) -> None:
        """Count by other rules from now on; an open book is counted anew."""
        if rules != self._rules:
            self._rules = rules
            if self._project is not None:
                self._sizes = {}
                self._ask()

    def follow_language(self) -> None:
        """The book is in another language now, which may be counted otherwise."""
        self._unit = self._unit_now()
        self._figures = None
        self.changed.emit()

    def _ask(self) -> None:
        project, rules = self._project, self._rules
        if project is not None:
            self._books += 1
            self._lane.submit(Job("counts", self._books, lambda: project.sizes(rules)))

    def set(self, node_id: str, size: Size) -> None:
        """Take a page's own count of a node that it holds."""
        self._looked.pop(node_id, None)
        before = self._sizes.get(node_id)
        if before != size:
            self._sizes[node_id] = size
            # A key is no reason to count what hundreds of other nodes hold.
            if before is None or self._figures is None:
                self._figures = None
            else:
                self._figures[node_id] = size.figure(self._unit)
            self.changed.emit()

    def forget(self, node_ids: Iterable[str]) -> None:
        """These nodes are gone."""
        for node_id in node_ids:
            self._sizes.pop(node_id, None)
            # The first count may be under way, and would bring it back.
            self._gone.add(node_id)
        self._figures = None
        self.changed.emit()

    def look_at(self, node_ids: Iterable[str]) -> None:
        """Count these nodes from their files, which are new, came back, or were changed by somebody else."""
        project, rules, ids = self._project, self._rules, frozenset(node_ids)
        if project is None or not ids:
            return
        self._looks += 1
        self._gone -= ids
        self._looked |= dict.fromkeys(ids, self._looks)
        self._lane.submit(Job("count", self._looks, lambda: project.sizes(rules, ids), then=self._found))

    def _found(self, done: Done) -> None:
        if done.error is None:
            for node_id, size in cast("dict[str, Size]", done.value).items():
                if self._looked.get(node_id) == done.revision:
                    self.set(node_id, size)

    @Slot(object)
    def _counted(self, done: Done) -> None:
        if done.key == "counts" and done.revision == self._books and done.error is None:
            first = cast("dict[str, Size]", done.value)
            self._sizes = {node: size for node, size in first.items() if node not in self._gone} | self._sizes
            self._figures = None
            self._unit = self._unit_now()
            self.changed.emit()

    def _unit_now(self) -> Unit:
        total = NO_SIZE
        for size in self._sizes.values():
            total = total.plus(size)
        return unit_of(self._project.info.language if self._project else "", total)
