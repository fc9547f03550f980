"""The journal's lanes: edits are written at once in one, flushed within a second in the other; the window never waits.

Two, because a flush may take the disk a long while, and the next edit must not wait for it.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.draft import Draft
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.manuscript.edits import Edit
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.storage.journal import Journal

SYNC_MS = 700
"""With the tenth of a second before an edit is written, it is on the disk itself within one second of the key."""


class Journaling(QObject):
    """Writes the journals of drafts. `trouble(InkwellError)` once for each time that this begins to fail."""

    trouble = Signal(object)

    def __init__(self, lane: SaveLane, flush_lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._flush_lane = flush_lane
        self._unsynced: list[Journal] = []
        self._failing = False
        self._caught_up = threading.Event()
        self._caught_up.set()
        self._sync_due = QTimer(self)
        self._sync_due.setSingleShot(True)
        self._sync_due.timeout.connect(self.sync)
        for each in (lane, flush_lane):
            each.done.connect(self._done)

    @property
    def failing(self) -> bool:
        """Whether the last edits could not be written."""
        return self._failing

    def append(self, draft: Draft, edit: Edit, at_once: bool) -> None:
        """Write an edit; `at_once` flushes it to the disk in the same go."""
        self._caught_up = written = threading.Event()
        # While all goes well nobody need hear of it.
        self._lane.submit(Job("append", 0, _writing(draft.journal, edit, written), quiet=not self._failing))
        journal = draft.journal
        if journal not in self._unsynced:
            self._unsynced.append(journal)
        if at_once:
            self.sync()
        elif not self._sync_due.isActive():
            self._sync_due.start(SYNC_MS)

    @Slot()
    def sync(self) -> None:
        """Flush what was written."""
        self._sync_due.stop()
        journals, self._unsynced = self._unsynced, []
        for journal in journals:
            self._lane.submit(Job("sync", 0, lambda journal=journal: self._pass_on(journal), quiet=True))

    def _pass_on(self, journal: Journal) -> None:
        """On the journal's lane, behind the edits: have them flushed in the other."""
        flush = journal.flusher()
        if flush is not None:
            self._flush_lane.submit(Job("flush", 0, flush, quiet=True))

    @property
    def caught_up(self) -> threading.Event:
        """What is set when all edits so far are written, or could not be."""
        return self._caught_up

    def arrived(self, draft: Draft, edits: int, snapshot: Snapshot) -> None:
        """The text's own file has these edits: the journal may let them go."""
        journal = draft.journal
        self._lane.submit(Job("saved", 0, lambda: journal.saved(edits, snapshot), quiet=True))

    def let_go(self, draft: Draft) -> None:
        """Nothing more comes to this journal; what is in it stays."""
        self._lane.submit(Job("close", 0, draft.journal.close, quiet=True))

    def settle(self, seconds: float) -> bool:
        """Flush, and wait until all of it is done; False when it was not in this time, or could not be."""
        self.sync()
        for lane in (self._lane, self._flush_lane):
            if not lane.drain(seconds):
                return False
            lane.deliver()
        return not self._failing

    @Slot(object)
    def _done(self, done: Done) -> None:
        if done.error is None:
            # A later flush says nothing of an edit that could not be written.
            self._failing = self._failing and done.key != "append"
        elif not self._failing:
            self._failing = True
            self.trouble.emit(done.error)


def _writing(journal: Journal, edit: Edit, written: threading.Event) -> Callable[[], None]:
    def write() -> None:
        try:
            journal.append([edit])
        finally:
            written.set()

    return write
