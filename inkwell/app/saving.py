"""The save lane: the one thread that writes what the author wrote, in the order it was given."""

import heapq
import logging
import queue
import threading
import time
import traceback
from collections.abc import Callable
from itertools import count
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_CLOSING_SECONDS = 30.0


class Job(NamedTuple):
    """One piece of work for the lane. `key` and `revision` come back with the result.

    Of a `quiet` one only trouble comes back: a word on each would be work for the window. What comes back goes to
    `then` alone, where there is one, and else to all who listen to the lane.
    """

    key: str
    revision: int
    work: Callable[[], object]
    quiet: bool = False
    then: "Callable[[Done], object] | None" = None


class Done(NamedTuple):
    """How a job ended: `error` is None when it succeeded, and then `value` is what the work returned."""

    key: str
    revision: int
    value: object
    error: InkwellError | None


class SaveLane(QObject):
    """A queue with one thread: a later write of a file can never be overtaken by an earlier one.

    `done` carries a `Done` on the thread of the lane's owner, where a job's `then` is called too.
    """

    done = Signal(object)
    _ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A plain queue and a plain thread: to hand over a job by a signal would cost the window several times as much.
        self._jobs = queue.SimpleQueue[Job | None]()
        self._later: list[tuple[float, int, Job]] = []
        """A heap, for the lane's thread alone: when each is due, and in which order they were given."""
        self._numbers = count()
        self._ended.connect(self._finished, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Queue a job; returns at once. From any thread."""
        self._jobs.put(job)

    def later(self, seconds: float, job: Job) -> None:
        """Do a job after this time, or when the lane closes. For the lane's own jobs; `drain` does not wait for it."""
        heapq.heappush(self._later, (time.monotonic() + seconds, next(self._numbers), job))

    def drain(self, seconds: float) -> bool:
        """Wait until all jobs so far are written; False when they were not in this time. Not for the lane's own jobs.

        The results still arrive through the event loop afterwards.
        """
        if not self._thread.is_alive():
            return self._jobs.empty()
        reached = threading.Event()
        self.submit(Job("drain", 0, reached.set, quiet=True))
        return reached.wait(seconds)

    def deliver(self) -> None:
        """Emit `done` now for what has ended, without waiting for the event loop."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def close(self) -> None:
        """Finish what is queued, then end the thread. Idempotent. What was not told before is told to nobody any more.

        `deliver` before it where somebody still waits for a result: who asked may be gone when the event loop goes on.
        """
        if self._thread.is_alive():
            self.drain(_CLOSING_SECONDS)
            self._jobs.put(None)
            self._thread.join()
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall.value)

    @Slot(object)
    def _finished(self, ended: tuple[Job, Done]) -> None:
        job, done = ended
        if job.then is None:
            self.done.emit(done)
        else:
            job.then(done)

    # on the lane's thread

    def _work(self) -> None:
        while (job := self._next()) is not None:
            self._do(job)
        for _due, _number, job in sorted(self._later, key=lambda each: each[:2]):
            self._do(job)

    def _next(self) -> Job | None:
        """Wait for a job, and no longer than until one that was put off is due."""
        if not self._later:
            return self._jobs.get()
        wait = self._later[0][0] - time.monotonic()
        try:
            return self._jobs.get(timeout=wait) if wait > 0 else heapq.heappop(self._later)[2]
        except queue.Empty:
            return heapq.heappop(self._later)[2]

    def _do(self, job: Job) -> None:
        value: object = None
        error: InkwellError | None = None
        try:
            value = job.work()
        except InkwellError as trouble:
            error = trouble
        except Exception as surprise:  # a lane that dies would lose every later save
            logging.getLogger("inkwell").info("%s met what nobody had foreseen", job.key, exc_info=surprise)
            error = InkwellError(
                ErrorKind.INTERNAL,
                tr("Saving stopped for a reason Inkwell did not expect; it will try again."),
                "".join(traceback.format_exception(surprise)),
            )
        if error is not None:
            logging.getLogger("inkwell").info("%s was not done: %s", job.key, error.detail or error)
        if error is not None or not job.quiet:
            self._ended.emit((job, Done(job.key, job.revision, value, error)))
