"""The add-on while the window is open: one installation at a time, how far it is, and its removal."""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event as Flag
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.addon.install import Installation
from inkwell.addon.place import AddOn
from inkwell.addon.wish import Ending, Event, Failed, Halted, Installed, Stage, Wish
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

NO_PROCESS: Final = tr("The process that installs could not be started.")
BUSY: Final = tr("The add-on is being installed already.")


class Running(Protocol):
    """What is asked of an installation: see `addon.install.Installation`."""

    def stop(self) -> None: ...  # noqa: D102
    def close(self, grace: float = 0.2) -> None: ...  # noqa: D102


Maker = Callable[[Wish, Callable[[Event], None]], Running]


def installation_maker(log: Path) -> Maker:
    """Starts real ones, in a process of their own that logs there."""
    return lambda wish, hear: Installation(wish, hear, log)


class AddOnWork(QObject):
    """Signals: `moved(Stage)`; `ended(Installed, Halted or Failed)`; `removed(bytes)`; `failed(InkwellError)`.

    `changed` when it is there and was not, or the other way round.
    """

    moved = Signal(object)
    ended = Signal(object)
    removed = Signal(int)
    failed = Signal(object)
    changed = Signal()
    _heard = Signal(object)

    def __init__(self, place: AddOn, make: Maker, lane: SaveLane, parent: QObject | None = None) -> None:
        """`lane`: where it is removed, for that takes seconds."""
        super().__init__(parent)
        self.place = place
        self._make, self._lane = make, lane
        self._running: Running | None = None
        self._removing = False
        self._gone = Flag()
        self.destroyed.connect(self._gone.set)
        self._heard.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether it is being installed or removed."""
        return self._running is not None or self._removing

    def install(self, wish: Wish) -> None:
        """Begin.

        Raises:
            InkwellError: CONFLICT while it is at work; BAD_INPUT for a wish that is none; ENGINE without a process.
        """
        if self.busy:
            raise InkwellError(ErrorKind.CONFLICT, BUSY)
        gone = self._gone

        def hear(event: Event) -> None:
            """On the installation's thread."""
            if not gone.is_set():
                self._heard.emit(event)

        try:
            self._running = self._make(wish, hear)
        except OSError as error:
            raise InkwellError(ErrorKind.ENGINE, NO_PROCESS, repr(error)) from error

    def stop(self) -> None:
        """Have it end; nothing of it is kept."""
        if self._running is not None:
            self._running.stop()

    def remove(self) -> None:
        """Remove it; `removed` or `failed` follows.

        Raises:
            InkwellError: CONFLICT while it is at work.
        """
        if self.busy:
            raise InkwellError(ErrorKind.CONFLICT, BUSY)
        self._removing = True
        self._lane.submit(Job("the add-on", 0, self.place.remove, then=self._removed))

    def close(self) -> None:
        """End what runs. Idempotent."""
        self._gone.set()
        running, self._running = self._running, None
        if running is not None:
            running.stop()
            running.close(2.0)

    @Slot(object)
    def _take(self, event: Event) -> None:
        if self._running is None:
            return
        if isinstance(event, Stage):
            self.moved.emit(event)
        elif isinstance(event, Installed | Halted | Failed):
            self._end(event)

    def _end(self, ending: Ending) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.close()
        if isinstance(ending, Failed):
            logging.getLogger("inkwell").info("the add-on was not installed: %s", ending.detail)
        self.ended.emit(ending)
        self.changed.emit()

    def _removed(self, done: Done) -> None:
        self._removing = False
        if isinstance(done.error, InkwellError):
            self.failed.emit(done.error)
        elif isinstance(done.value, int):
            self.removed.emit(done.value)
        self.changed.emit()
