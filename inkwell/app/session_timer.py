"""A writing session with a goal: so many minutes or so many words, with idle time kept apart."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

IDLE_SECONDS = 120.0
"""A longer pause between two keys is no writing."""
TICK_MS = 1000


@dataclass(frozen=True)
class Stint:
    """What a session came to: seconds of writing, seconds that were idle, words more (or fewer) in the book."""

    worked: float
    idle: float
    words: int
    reached: bool
    """Whether its goal was reached, rather than the session stopped before."""


class SessionTimer(QObject):
    """One session at a time. `changed` after anything that is shown may be another; `finished(Stint)` at the end.

    `words` is asked for the words of the whole book, once a second at most and only while a session goes on. Time
    counts from key to key; a pause of more than two minutes is idle as a whole, and so is what follows a pause that
    the author asked for.
    """

    changed = Signal()
    finished = Signal(object)

    def __init__(
        self,
        words: Callable[[], int],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._count = words
        self._clock = clock
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.look)
        self._on = False
        self._paused = False
        self._seconds, self._goal_words = 0.0, 0
        self._worked = self._idle = self._last = 0.0
        self._first_words = self._words = 0

    @property
    def on(self) -> bool:
        """Whether a session goes on, paused or not."""
        return self._on

    @property
    def paused(self) -> bool:
        """Whether the author has paused it."""
        return self._paused

    @property
    def idle(self) -> bool:
        """Whether the author is away: no key for two minutes."""
        return self._on and not self._paused and self._gap() > IDLE_SECONDS

    @property
    def worked(self) -> float:
        """Seconds of writing so far."""
        gap = self._gap()
        return self._worked + (gap if self._on and not self._paused and gap <= IDLE_SECONDS else 0.0)

    @property
    def words(self) -> int:
        """Words more in the book than at the start, as last looked."""
        return self._words - self._first_words

    @property
    def goal(self) -> tuple[int, int]:
        """The goal: minutes, words. 0 is none; where there are words, they count."""
        return round(self._seconds / 60), self._goal_words

    def _gap(self) -> float:
        return self._clock() - self._last if self._on else 0.0

    def start(self, minutes: int, words: int = 0) -> None:
        """Begin a session now: until so many words are written, else until so many minutes were spent (0: no end)."""
        self.stop()
        self._on, self._paused = True, False
        self._seconds, self._goal_words = 0.0 if words else 60.0 * minutes, words
        self._worked = self._idle = 0.0
        self._last = self._clock()
        self._first_words = self._words = self._count()
        self._tick.start()
        self.changed.emit()

    def touch(self) -> None:
        """The author has hit a key."""
        if not self._on or self._paused:
            return
        gap, self._last = self._gap(), self._clock()
        if gap <= IDLE_SECONDS:
            self._worked += gap
        else:
            self._idle += gap
            self.changed.emit()

    def pause(self) -> None:
        """Let the clock stand until `resume`."""
        if self._on and not self._paused:
            self.touch()
            self._paused = True
            self._last = self._clock()
            self._tick.stop()
            self.changed.emit()

    def resume(self) -> None:
        """Go on after a pause."""
        if self._paused:
            self._idle += self._gap()
            self._paused = False
            self._last = self._clock()
            self._tick.start()
            self.changed.emit()

    def stop(self) -> None:
        """End the session, reached or not."""
        self._end(reached=False)

    @Slot()
    def look(self) -> None:
        """See how far it has come; a timer does so every second."""
        if not self._on or self._paused:
            return
        self._words = self._count()
        by_words = self._goal_words and self.words >= self._goal_words
        if by_words or (self._seconds and self.worked >= self._seconds):
            self._end(reached=True)
        else:
            self.changed.emit()

    def _end(self, *, reached: bool) -> None:
        if not self._on:
            return
        self.resume()
        self.touch()
        self._tick.stop()
        self._words = self._count()
        stint = Stint(self._worked, self._idle, self.words, reached)
        self._on = False
        self.changed.emit()
        self.finished.emit(stint)
