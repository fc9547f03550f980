"""The host's in-tray: commands wait in order, one is in work, and any may be cancelled."""

import threading
from collections import deque

from inkwell.engine.protocol import Adapter, Attend, Embed, Generate, Load, Replay, ScoreText, Warm

Job = Load | Generate | Warm | Replay | ScoreText | Embed | Adapter | Attend
"""What the worker does; everything else is answered by the reader."""


class Desk:
    """Hands jobs from the reader thread to the worker. All methods may be called from any thread.

    A `Warm` waits until nothing else does, and only the newest: what comes next interrupts the one in work.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Job] = deque()
        self._warm: Warm | None = None
        """The warm-up that waits."""
        self._busy: Job | None = None
        self._cancelled = False

    @property
    def busy(self) -> str | None:
        """The id of the job in work."""
        job = self._busy
        return job.id if job else None

    @property
    def waiting(self) -> int:
        """How many jobs wait."""
        return len(self._waiting) + (self._warm is not None)

    def put(self, job: Job) -> str | None:
        """Add a job; the id of a warm-up that waited and now will never be taken, because this one is newer."""
        with self._changed:
            dropped: str | None = None
            if isinstance(job, Warm):
                dropped, self._warm = self._warm and self._warm.id, job
            else:
                self._waiting.append(job)
            if isinstance(self._busy, Warm):
                self._cancelled = True
            self._changed.notify()
            return dropped

    def take(self) -> Job:
        """Wait for the next job; the one before it is over."""
        with self._changed:
            self._busy = None
            while (job := self._next()) is None:
                self._changed.wait()
            self._busy, self._cancelled = job, False
            return job

    def _next(self) -> Job | None:
        if self._waiting:
            return self._waiting.popleft()
        job, self._warm = self._warm, None
        return job

    def cancel(self, job_id: str) -> bool:
        """Flag the job in work, or drop one that waits: true when it was dropped and so will never be taken."""
        with self._changed:
            if self._busy is not None and job_id == self._busy.id:
                self._cancelled = True
                return False
            if self._warm is not None and job_id == self._warm.id:
                self._warm = None
                return True
            kept = deque(job for job in self._waiting if job.id != job_id)
            dropped = len(kept) < len(self._waiting)
            self._waiting = kept
            return dropped

    def cancelled(self) -> bool:
        """Whether the job in work has been cancelled."""
        return self._cancelled
