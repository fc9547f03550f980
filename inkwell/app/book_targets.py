"""What the open book, its scenes and the author's day are to come to, and how far along they are."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from inkwell.app.habits import Habits
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.targets import Pace, Target, pace
from inkwell.storage.book_target import target_of, with_target


class BookTargets(QObject):
    """The targets of the open book; `changed` after one was set."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        words: WordCounts,
        habits: Habits,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self._habits = habits
        self._preferences = preferences

    @property
    def of_book(self) -> Target:
        """The book's target; none without a book."""
        return target_of(self._session.project.info) if self._session.is_open else Target()

    @property
    def book_figure(self) -> int:
        """Words (or characters) in the book now; notes are not the book."""
        nodes = self._session.manuscript.nodes
        counts = self._words.counts
        return sum(counts.get(node.id, 0) for node in nodes.values() if node.kind is not NodeKind.NOTE)

    @property
    def book_pace(self) -> Pace:
        """What the book still asked of the author when this day began."""
        there = self.book_figure - self._habits.written_today.written(self._words.unit).net
        return pace(self.of_book, there, self._habits.today)

    @property
    def today(self) -> int:
        """What was written today, as the author wants it counted."""
        return self._habits.written_today.figure(self._words.unit, self._preferences.settings.day_counts)

    @property
    def of_today(self) -> int:
        """What is to be written today: the author's own target, or else the book's pace; 0 for neither.

        On a day that is none of the book's writing days the book asks for nothing.
        """
        own = self._preferences.settings.day_target
        if own:
            return own
        if self._habits.today.weekday() not in self.of_book.weekdays:
            return 0
        return self.book_pace.a_day

    def set_book(self, target: Target) -> None:
        """Give the book another target. Raises READ_ONLY, DISK."""
        project = self._session.project
        info = with_target(project.info, target)
        if info != project.info:
            project.set_info(info)
            self.changed.emit()

    def set_node(self, node_id: str, figure: int) -> None:
        """Give a scene, chapter or part another target; 0 for none. Raises READ_ONLY, DISK, CONFLICT, DAMAGED."""
        manuscript = self._session.manuscript
        node = manuscript.node(node_id)
        if (node.target or 0) == figure:
            return
        try:
            self._session.change(manuscript.replace(replace(node, target=figure or None)))
        finally:
            self.changed.emit()

    def node_figure(self, node_id: str) -> int:
        """Words (or characters) of a node with all that is below it; notes count only for themselves."""
        manuscript, counts = self._session.manuscript, self._words.counts
        below = (node.id for node in manuscript.descendants(node_id) if node.kind is not NodeKind.NOTE)
        return counts.get(node_id, 0) + sum(counts.get(each, 0) for each in below)
