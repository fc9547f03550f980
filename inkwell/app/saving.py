"""The save lane: the one thread that writes what the author wrote, in the order it was given."""

import logging
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal, Slot

from inkwell.errors import ErrorKind, InkwellError


@dataclass(frozen=True)
class Job:
    """One piece of work for the lane. `key` and `revision` come back with the result.

    Of a `quiet` one only trouble comes back: a word on each would be work for the window.
    """

    key: str
    revision: int
    work: Callable[[], object]
    quiet: bool = False


@dataclass(frozen=True)
class Done:
    """How a job ended: `error` is None when it succeeded, and then `value` is what the work returned."""

    key: str
    revision: int
    value: object
    error: InkwellError | None


class _Hand(QObject):
    """Does the jobs, on the lane's thread."""

    done = Signal(object)

    def __init__(self, ended: Callable[[], None]) -> None:
        super().__init__()
        self._ended = ended

    @Slot(object)
    def run(self, job: Job) -> None:
        value: object = None
        error: InkwellError | None = None
        try:
            value = job.work()
        except InkwellError as trouble:
            error = trouble
        except Exception as surprise:  # a lane that dies would lose every later save
            error = InkwellError(
                ErrorKind.INTERNAL,
                "Saving stopped for a reason Inkwell did not expect; it will try again.",
                "".join(traceback.format_exception(surprise)),
            )
        if error is not None:
            logging.getLogger("inkwell").info("%s was not done: %s", job.key, error.detail or error)
        if error is not None or not job.quiet:
            self.done.emit(Done(job.key, job.revision, value, error))
        # Only now is the job over: whoever waited for it may ask for its result at once.
        self._ended()


class SaveLane(QObject):
    """A queue with one thread: a later write of a file can never be overtaken by an earlier one.

    `done` carries a `Done` on the thread of the lane's owner.
    """

    done = Signal(object)
    _order = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = 0
        self._idle = threading.Condition()
        self._hand = _Hand(self._count_down)
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._hand.moveToThread(self._thread)
        self._order.connect(self._hand.run)
        self._hand.done.connect(self._finished)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Queue a job; returns at once."""
        with self._idle:
            self._waiting += 1
        self._order.emit(job)

    def _count_down(self) -> None:
        with self._idle:
            self._waiting -= 1
            self._idle.notify_all()

    @Slot(object)
    def _finished(self, done: Done) -> None:
        self.done.emit(done)

    def drain(self, seconds: float) -> bool:
        """Wait until all jobs are written; False when they were not in this time.

        The results still arrive through the event loop afterwards.
        """
        with self._idle:
            return self._idle.wait_for(lambda: self._waiting == 0, seconds)

    def deliver(self) -> None:
        """Emit `done` now for what has ended, without waiting for the event loop."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def close(self) -> None:
        """Finish what is queued, then end the thread. Idempotent."""
        self.drain(30)
        self._thread.quit()
        self._thread.wait()
