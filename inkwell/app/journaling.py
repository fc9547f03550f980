"""The journal's lanes: edits are written at once in one, flushed within a second in the other; the window never waits.

Two, because a flush may take the disk a long while, and the next edit must not wait for it. The window only hands edits
over; when it is time to flush, the journal's lane knows by itself.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.draft import Draft
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.manuscript.edits import Edit
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.storage.journal import Journal

SYNC_SECONDS = 0.7
"""With the moment before an edit is written, it is on the disk itself within one second of the key."""


class Journaling(QObject):
    """Writes the journals of drafts. `trouble(InkwellError)` once for each time that this begins to fail."""

    trouble = Signal(object)

    def __init__(self, lane: SaveLane, flush_lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._flush_lane = flush_lane
        self._unflushed: set[Journal] = set()
        """Journals whose flush is on order. For the journal's lane alone."""
        self._failing = False
        for each in (lane, flush_lane):
            each.done.connect(self._done)

    @property
    def failing(self) -> bool:
        """Whether the last edits could not be written."""
        return self._failing

    def append(self, draft: Draft, edit: Edit, at_once: bool) -> None:
        """Write an edit; `at_once` flushes it to the disk in the same go."""
        # While all goes well nobody need hear of it.
        work = partial(self._write, draft.journal, edit, at_once)
        self._lane.submit(Job("append", 0, work, not self._failing))

    def sync(self) -> None:
        """Flush what was written."""
        self._lane.submit(Job("sync", 0, self._flush_all, quiet=True))

    def catch_up(self, seconds: float) -> None:
        """Wait, in another thread than the window's, until all edits so far are written, or could not be."""
        self._lane.drain(seconds)

    def arrived(self, draft: Draft, edits: int, snapshot: Snapshot) -> None:
        """The text's own file has these edits: the journal may let them go."""
        self._lane.submit(Job("saved", 0, partial(draft.journal.saved, edits, snapshot), quiet=True))

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

    # on the journal's lane

    def _write(self, journal: Journal, edit: Edit, at_once: bool) -> None:
        if not at_once and journal not in self._unflushed:
            # Before the edit is written, which takes its time where the journal of a long text begins.
            self._unflushed.add(journal)
            self._lane.later(SYNC_SECONDS, Job("sync", 0, partial(self._flush, journal), quiet=True))
        try:
            journal.append([edit])
        finally:
            if at_once:
                self._flush(journal)

    def _flush_all(self) -> None:
        for journal in tuple(self._unflushed):
            self._flush(journal)

    def _flush(self, journal: Journal) -> None:
        """Have a journal's edits flushed in the other lane."""
        self._unflushed.discard(journal)
        flush = journal.flusher()
        if flush is not None:
            self._flush_lane.submit(Job("flush", 0, flush, quiet=True))
