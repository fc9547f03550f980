"""Work that takes long, done on the window's thread in portions so small that no key waits for them."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.errors import InkwellError

PORTION_SECONDS = 0.012


class Portions(QObject):
    """Runs one iterator at a time, as many of its steps in a turn as fit into PORTION_SECONDS.

    `stepped(object)` after each portion with what the last step gave; then one of `finished`, `failed(InkwellError)`
    and `stopped`. An iterator that is stopped is closed: its `finally` runs.
    """

    stepped = Signal(object)
    finished = Signal()
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._work)

    @property
    def running(self) -> bool:
        """Whether there is something to do."""
        return self._steps is not None

    def begin(self, steps: Iterator[object]) -> None:
        """Do this; what was under way is stopped."""
        self.stop()
        self._steps = steps
        self._turn.start(0)

    @Slot()
    def stop(self) -> None:
        """Give up what is under way."""
        if self._steps is not None:
            steps = self._end()
            close = getattr(steps, "close", None)
            if close is not None:
                close()
            self.stopped.emit()

    def _end(self) -> Iterator[object] | None:
        self._turn.stop()
        steps, self._steps = self._steps, None
        return steps

    @Slot()
    def _work(self) -> None:
        steps = self._steps
        if steps is None:
            return
        given: object = None
        until = time.monotonic() + PORTION_SECONDS
        try:
            while self._steps is steps and time.monotonic() < until:
                given = next(steps)
        except StopIteration:
            self._end()
            self.finished.emit()
            return
        except InkwellError as error:
            self._end()
            self.failed.emit(error)
            return
        if self._steps is steps:
            self.stepped.emit(given)
