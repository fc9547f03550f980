"""How a book is followed: read on a lane when somebody asks, and while it is watched again after each change."""

import time
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session

_TURN_SECONDS: Final = 0.004
"""After so much work the window's thread is let in, so that no key waits."""
_REST_SECONDS: Final = 0.0002


class GivenUpError(Exception):
    """Nobody waits for this any more."""


class BookFollower(QObject):
    """Has the open book read when asked, and while it is watched again after each change.

    A newer reading ends an older one, of which nobody hears any more.

    Signals: `read(object)` what a reading came to; `working(bool)`; `trouble(InkwellError)` nothing could be read.
    """

    read = Signal(object)
    working = Signal(bool)
    trouble = Signal(object)

    def __init__(
        self,
        name: str,
        session: Session,
        drafts: Drafts,
        lane: SaveLane,
        take: Callable[[Callable[[], bool]], Callable[[], object]],
        settle_ms: int,
        parent: QObject | None = None,
    ) -> None:
        """`take(wanted)` gathers what is to be read, words on the pages included, and returns what reads it on `lane`.

        That returns None when it is not `wanted` any more. `settle_ms` after the last change a watched book is read.
        """
        super().__init__(parent)
        self._name, self._session, self._drafts, self._lane = name, session, drafts, lane
        self._gather = take
        self._serial = 0
        self._watched = False
        self._soon = QTimer(self, singleShot=True, interval=settle_ms)
        self._soon.timeout.connect(self.look)
        session.tree_changed.connect(self.moved)

    @property
    def watched(self) -> bool:
        """Whether changes are followed."""
        return self._watched

    def watch(self, *, on: bool) -> None:
        """Follow changes from now on, or no more; what is being read is given up then."""
        self._watched = on
        if not on:
            self.give_up()

    def give_up(self) -> None:
        """Want nothing of what is being read, or is about to be."""
        self._soon.stop()
        if self._serial:
            self._serial += 1
            self.working.emit(False)

    @Slot()
    def moved(self, *_: object) -> None:
        """Something in the book changed; cheap, as it follows keys."""
        if self._watched:
            self._soon.start()

    @Slot()
    def look(self) -> None:
        """Read the whole book as it is now."""
        if not self._session.is_open:
            return
        self._soon.stop()
        self._serial += 1
        self._drafts.gather()
        work = self._gather(partial(self._is_wanted, self._serial))
        self._lane.submit(Job(self._name, self._serial, work, then=self._take))
        self.working.emit(True)

    def _is_wanted(self, serial: int) -> bool:
        return serial == self._serial

    def _take(self, done: Done) -> None:
        if not self._is_wanted(done.revision):
            return
        if done.error is not None:
            self.trouble.emit(done.error)
        elif done.value is not None:
            self.read.emit(done.value)
        self.working.emit(False)


def pausing(wanted: Callable[[], bool]) -> Callable[[], None]:
    """Return what is called between small steps: it rests now and then, and raises GivenUpError when not `wanted`."""
    begun = time.perf_counter()

    def pause() -> None:
        nonlocal begun
        if time.perf_counter() - begun > _TURN_SECONDS:
            if not wanted():
                raise GivenUpError
            time.sleep(_REST_SECONDS)
            begun = time.perf_counter()

    return pause
