"""Long work that somebody waits for: done on a thread of its own, it says how far it is and can be cancelled."""

import logging
import time
import traceback
from collections.abc import Callable
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import CancelledError, Progress
from inkwell.translation import tr

SAID_SECONDS: Final = 0.05
"""Between two words on how far the same stage is: for each one the window's thread has to wait for the work's."""
_GIVEN_UP: Final = object()
_UNEXPECTED: Final = tr("That could not be done, for a reason Inkwell did not expect; the log has the details.")


class Errand(QObject):
    """One piece of long work at a time.

    Signals, on the owner's thread: `progressed(what is done now, its share from 0 to 1 or None)`, at once for a new
    stage and else a few times a second; then exactly one of `finished(value)`, `failed(InkwellError)` and `cancelled`,
    which nothing follows.
    """

    progressed = Signal(str, object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(
        self, lane: SaveLane, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._clock = clock
        self._number = 0
        self._stop: Event | None = None
        # The window may go while work is on its way; what comes of it then is nobody's.
        self._gone = Event()
        self.destroyed.connect(self._gone.set)

    @property
    def running(self) -> bool:
        """Whether there is work that has not ended."""
        return self._stop is not None

    def start(self, work: Callable[[Progress], object]) -> None:
        """Begin. Work that is still going on is given up without a word: only the last is waited for."""
        if self._stop is not None:
            self._stop.set()
        stop = self._stop = Event()
        self._number += 1
        number, gone = self._number, self._gone
        last, due = "", 0.0

        def progress(stage: str, done: float | None = None) -> None:
            nonlocal last, due
            if stop.is_set() or gone.is_set():
                raise CancelledError
            now = self._clock()
            if number == self._number and (stage != last or now >= due):
                last, due = stage, now + SAID_SECONDS
                self.progressed.emit(stage, done)

        def take(done: Done) -> None:
            if not gone.is_set():
                self._take(done)

        self._lane.submit(Job("errand", number, lambda: _outcome(work, progress), then=take))

    def cancel(self) -> None:
        """Ask it to end; it does at its next word on how far it is."""
        if self._stop is not None:
            self._stop.set()

    def _take(self, done: Done) -> None:
        if done.revision != self._number:
            return
        self._stop = None
        if done.error is not None:
            self.failed.emit(done.error)
        elif done.value is _GIVEN_UP:
            self.cancelled.emit()
        else:
            self.finished.emit(done.value)


def _outcome(work: Callable[[Progress], object], progress: Progress) -> object:
    """What came of it, or `_GIVEN_UP`. Raises `InkwellError` only."""
    try:
        return work(progress)
    except CancelledError:
        return _GIVEN_UP
    except InkwellError:
        raise
    except Exception as surprise:
        logging.getLogger("inkwell").info("an errand met what nobody had foreseen", exc_info=surprise)
        details = "".join(traceback.format_exception(surprise))
        raise InkwellError(ErrorKind.INTERNAL, _UNEXPECTED, details) from surprise
