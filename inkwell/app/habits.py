"""What is written in the open book, as it is written: today, this session, and all that was before."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.habit_days import Account, Diary, writing_day
from inkwell.app.preferences import Preferences
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.manuscript.counts import Size
from inkwell.storage.habits import NOTHING_WRITTEN, HabitLog, Stretch, Written

IDLE_SECONDS = 120
"""A pause that is longer is none of the writing time."""
SESSION_SECONDS = 30 * 60
"""After a pause that is longer, another session begins."""
STRETCH_SECONDS = 5 * 60
"""So much is at risk at most when the program dies; more lines would say no more."""
LOOK_MS = 30_000


class Source(Enum):
    """Where words came from; the value names a field of `Written`."""

    TYPED = "typed"
    PASTED = "pasted"
    ACCEPTED = "accepted"
    RESTORED = "restored"


def local_now() -> datetime:
    """The time on the wall, with its offset from UTC."""
    # Somebody on a journey sets the clock while the program runs; without this the C library would not notice.
    if hasattr(time, "tzset"):
        time.tzset()
    return datetime.now().astimezone()


@dataclass
class Clock:
    """Two clocks: the one on the wall, which can be set and moved, and one that only goes on."""

    now: Callable[[], datetime] = local_now
    ticks: Callable[[], float] = time.monotonic


@dataclass
class _Open:
    """The stretch that is being written."""

    session: str
    day: date
    begin: datetime
    end: datetime
    began: float
    """In ticks, as `active` and `idle` are."""
    active: float = 0.0
    idle: float = 0.0
    words: Written = NOTHING_WRITTEN
    characters: Written = NOTHING_WRITTEN

    def closed(self, goal: int) -> Stretch:
        return Stretch(
            self.session,
            self.day.isoformat(),
            self.begin.isoformat(timespec="seconds"),
            self.end.isoformat(timespec="seconds"),
            round(self.active),
            round(self.idle),
            self.words,
            self.characters,
            goal,
        )


@dataclass
class _Sitting:
    """The session that goes on: its id, when it was last heard of, and the pause that no stretch has yet."""

    id: str
    last: float
    last_moment: datetime
    account: Account = field(default_factory=Account)


class Habits(QObject):
    """Follows what the pages say of the open book and keeps it in the author's log.

    `changed` after anything is known anew. What is told here holds numbers and times only.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        lane: SaveLane,
        folder: Path,
        clock: Clock | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`folder` holds the logs of all books."""
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._lane = lane
        self._folder = folder
        self._clock = clock or Clock()
        self._log: HabitLog | None = None
        self._diary = Diary()
        self._read: tuple[Stretch, ...] = ()
        self._own: list[Stretch] = []
        """What this process added since the log was read."""
        self._unwritten: list[Stretch] = []
        """What of that could not be put into the log."""
        self._open: _Open | None = None
        self._sitting: _Sitting | None = None
        self._books = 0
        self._goal = self._timed = 0
        self._day = date.min
        """The day that was told last."""
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._look_round)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        preferences.changed.connect(self.changed)

    # what is known

    @property
    def today(self) -> date:
        """The author's day, now."""
        return writing_day(self._clock.now(), self._preferences.settings.day_start)

    @property
    def diary(self) -> Diary:
        """All days and sessions, the one that goes on included."""
        if self._open is None:
            return self._diary
        return Diary.of((*self._read, *self._own, self._open.closed(self._goal)))

    @property
    def written_today(self) -> Account:
        """What was written since the author's day began."""
        account = self._diary.on(self.today)
        if self._open is not None and self._open.day == self.today:
            account = account.plus(self._open.closed(0))
        return account

    @property
    def sitting(self) -> Account | None:
        """What was written in the session that goes on; None where there is none."""
        if self._sitting is None:
            return None
        return self._sitting.account.plus(self._open.closed(0)) if self._open else self._sitting.account

    # what happens

    def active(self) -> None:
        """The author did something on a page."""
        self._follow()

    def wrote(self, source: Source, change: Size) -> None:
        """So much came to a page or, below zero, went."""
        stretch = self._follow() if any(change) else None
        if stretch is None:
            return
        stretch.words = stretch.words.plus(_written(source, change.words))
        stretch.characters = stretch.characters.plus(_written(source, change.solid))
        self.changed.emit()

    def set_goal(self, minutes: int) -> None:
        """A session timer is set to so many minutes; 0 when there is none any more."""
        self._timed = minutes
        # What is being written began under the timer, also when that ends before it is in the log.
        self._goal = minutes or self._goal

    @Slot()
    def flush(self) -> None:
        """Have what was written so far put into the log. Returns at once."""
        opened, self._open = self._open, None
        log = self._log
        if opened is None or log is None:
            return
        stretch = opened.closed(self._goal)
        self._goal = self._timed
        if self._sitting is not None:
            self._sitting.account = self._sitting.account.plus(stretch)
        self._own.append(stretch)
        self._diary = Diary.of((*self._read, *self._own))
        self._unwritten.append(stretch)
        waiting, self._unwritten = tuple(self._unwritten), []

        def arrived(done: Done) -> None:
            # A full disk is no reason to trouble a writer over numbers; they go with the next ones.
            if done.error is not None and done.revision == self._books:
                self._unwritten = [*waiting, *self._unwritten]

        self._lane.submit(Job("habits", self._books, lambda: log.append(waiting), then=arrived))

    def _follow(self) -> _Open | None:
        """The stretch that goes on, brought up to this moment; None without a book."""
        if self._log is None:
            return None
        ticks, moment = self._clock.ticks(), self._clock.now()
        day = writing_day(moment, self._preferences.settings.day_start)
        pause = self._pause(ticks, moment)
        opened = self._open
        if opened is not None and (opened.day != day or ticks - opened.began > STRETCH_SECONDS):
            self.flush()
            opened = None
        if self._sitting is None or pause > SESSION_SECONDS:
            self.flush()
            opened, pause = None, 0.0
            self._sitting = _Sitting(secrets.token_hex(4), ticks, moment)
        if opened is None:
            opened = self._open = _Open(self._sitting.id, day, moment, moment, ticks)
        if pause <= IDLE_SECONDS:
            opened.active += pause
        else:
            opened.idle += pause
        opened.end = moment
        self._sitting.last, self._sitting.last_moment = ticks, moment
        return opened

    def _pause(self, ticks: float, moment: datetime) -> float:
        """Seconds since the session was last heard of: also while the machine slept, when only one clock goes on."""
        if self._sitting is None:
            return 0.0
        by_the_wall = (moment - self._sitting.last_moment).total_seconds()
        by_ticks = ticks - self._sitting.last
        # A clock that was set by a few minutes is no pause; one that is hours on means that the machine slept.
        return by_the_wall if by_the_wall > by_ticks + SESSION_SECONDS else by_ticks

    @Slot()
    def _look_round(self) -> None:
        """Nobody wrote for a while, or the day is over."""
        before, self._day = self._day, self.today
        idle = self._sitting is not None and self._clock.ticks() - self._sitting.last > IDLE_SECONDS
        if self._open is not None and (idle or self._open.day != self._day):
            self.flush()
            self.changed.emit()
        elif before != self._day:
            self.changed.emit()

    # books

    @Slot()
    def _opened(self) -> None:
        self._forget()
        self._books += 1
        self._day = self.today
        self._look.start()
        log = self._log = HabitLog(self._folder, self._session.project.info.id)
        self._lane.submit(Job("habits", self._books, log.read, then=self._was_read))
        self.changed.emit()

    def _was_read(self, done: Done) -> None:
        if done.revision == self._books and done.error is None and self._log is not None:
            self._read = cast("tuple[Stretch, ...]", done.value)
            self._diary = Diary.of((*self._read, *self._own))
            self.changed.emit()

    @Slot()
    def _closed(self) -> None:
        self.flush()
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._log, self._sitting, self._open = None, None, None
        self._read, self._own, self._unwritten = (), [], []
        self._diary = Diary()
        self._look.stop()


def _written(source: Source, amount: int) -> Written:
    if source is Source.RESTORED:
        return Written(restored=amount)
    return Written(deleted=-amount) if amount < 0 else Written(**{source.value: amount})
