"""Words of each node: counted once when a book opens, then followed from the page."""

from collections.abc import Iterable, Mapping
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.storage.project import Project


class WordCounts(QObject):
    """`changed` after any count changed. The first count of a book is done on the lane, off the window's thread."""

    changed = Signal()

    def __init__(self, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._counts: dict[str, int] = {}
        self._books = 0
        self._gone: set[str] = set()
        lane.done.connect(self._counted)

    @property
    def counts(self) -> Mapping[str, int]:
        """Words of each node's own text; nodes that are not counted yet are missing."""
        return self._counts

    def begin(self, project: Project) -> None:
        """Count another book."""
        self._counts = {}
        self._gone = set()
        self._books += 1
        self._lane.submit(Job("counts", self._books, project.word_counts))

    def set(self, node_id: str, words: int) -> None:
        """Take the page's own count of the node it holds."""
        if self._counts.get(node_id) != words:
            self._counts[node_id] = words
            self.changed.emit()

    def forget(self, node_ids: Iterable[str]) -> None:
        """These nodes are gone."""
        for node_id in node_ids:
            self._counts.pop(node_id, None)
            # The first count may be under way, and would bring it back.
            self._gone.add(node_id)
        self.changed.emit()

    @Slot(object)
    def _counted(self, done: Done) -> None:
        if done.key == "counts" and done.revision == self._books and done.error is None:
            first = cast("dict[str, int]", done.value)
            self._counts = {node: words for node, words in first.items() if node not in self._gone} | self._counts
            self.changed.emit()
