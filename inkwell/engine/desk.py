"""The host's in-tray: commands wait in order, one is in work, and any may be cancelled."""

import threading
from collections import deque

from inkwell.engine.protocol import Adapter, Embed, Generate, Load, ScoreText

Job = Load | Generate | ScoreText | Embed | Adapter
"""What the worker does; everything else is answered by the reader."""


class Desk:
    """Hands jobs from the reader thread to the worker. All methods may be called from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Job] = deque()
        self._busy: str | None = None
        self._cancelled = False

    @property
    def busy(self) -> str | None:
        """The id of the job in work."""
        return self._busy

    @property
    def waiting(self) -> int:
        """How many jobs wait."""
        return len(self._waiting)

    def put(self, job: Job) -> None:
        """Add a job at the end."""
        with self._changed:
            self._waiting.append(job)
            self._changed.notify()

    def take(self) -> Job:
        """Wait for the next job; the one before it is over."""
        with self._changed:
            self._busy = None
            while not self._waiting:
                self._changed.wait()
            job = self._waiting.popleft()
            self._busy, self._cancelled = job.id, False
            return job

    def cancel(self, job_id: str) -> bool:
        """Flag the job in work, or drop one that waits: true when it was dropped and so will never be taken."""
        with self._changed:
            if job_id == self._busy:
                self._cancelled = True
                return False
            kept = deque(job for job in self._waiting if job.id != job_id)
            dropped = len(kept) < len(self._waiting)
            self._waiting = kept
            return dropped

    def cancelled(self) -> bool:
        """Whether the job in work has been cancelled."""
        return self._cancelled
