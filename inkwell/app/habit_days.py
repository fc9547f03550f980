"""What the log of writing says of each day and each session."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal

from inkwell.manuscript.counts import Unit
from inkwell.storage.habits import NOTHING_WRITTEN, Stretch, Written

Counting = Literal["own", "net"]
"""What a day's figure is: what the author typed and left standing, or what the book is longer by."""


@dataclass(frozen=True)
class Account:
    """What was written, and in how much time (seconds)."""

    words: Written = NOTHING_WRITTEN
    characters: Written = NOTHING_WRITTEN
    active: int = 0
    idle: int = 0

    def plus(self, stretch: Stretch) -> "Account":
        """Return the same with a stretch more."""
        return Account(
            self.words.plus(stretch.words),
            self.characters.plus(stretch.characters),
            self.active + stretch.active,
            self.idle + stretch.idle,
        )

    def written(self, unit: Unit) -> Written:
        """Words, or characters."""
        return self.words if unit == "words" else self.characters

    def figure(self, unit: Unit, counting: Counting) -> int:
        """The one figure that stands for all of it."""
        written = self.written(unit)
        return written.own if counting == "own" else written.net


@dataclass(frozen=True)
class Sitting:
    """One session: from its first key to its last."""

    id: str
    day: date
    begin: datetime
    end: datetime
    account: Account = field(default_factory=Account)
    goal: int = 0
    """Minutes that a session timer was set to; 0 for none."""


@dataclass(frozen=True)
class Diary:
    """All days and sessions of a book, each in order. A value: adding to it makes another."""

    days: Mapping[date, Account] = field(default_factory=dict[date, Account])
    sittings: tuple[Sitting, ...] = ()

    @classmethod
    def of(cls, stretches: Iterable[Stretch]) -> "Diary":
        """Return what the lines of a log say together; those that name no moment are passed over."""
        days: dict[date, Account] = {}
        sittings: dict[str, Sitting] = {}
        for stretch in stretches:
            made = sitting_of(stretch)
            if made is None:
                continue
            days[made.day] = days.get(made.day, Account()).plus(stretch)
            known = sittings.get(stretch.session)
            sittings[stretch.session] = made if known is None else _longer(known, made, stretch)
        order = sorted(sittings.values(), key=lambda each: each.begin)
        return cls(dict(sorted(days.items())), tuple(order))

    def figures(self, unit: Unit, counting: Counting) -> dict[date, int]:
        """The figure of each day on which something was written."""
        return {day: account.figure(unit, counting) for day, account in self.days.items()}

    def on(self, day: date) -> Account:
        """What was written on a day."""
        return self.days.get(day, Account())


def sitting_of(stretch: Stretch) -> Sitting | None:
    """A session that is this one stretch; None where its times say nothing."""
    try:
        day = date.fromisoformat(stretch.day)
        begin, end = datetime.fromisoformat(stretch.begin), datetime.fromisoformat(stretch.end)
    except ValueError:
        return None
    if begin.tzinfo is None or end.tzinfo is None:
        return None
    return Sitting(stretch.session, day, begin, end, Account().plus(stretch), stretch.goal)


def _longer(known: Sitting, more: Sitting, stretch: Stretch) -> Sitting:
    return replace(
        known,
        begin=min(known.begin, more.begin),
        end=max(known.end, more.end),
        account=known.account.plus(stretch),
        goal=more.goal or known.goal,
    )


def writing_day(moment: datetime, start_hour: int) -> date:
    """Return the author's day at a local moment: it begins at `start_hour` by the clock on the wall.

    By the wall and not by hours gone by, so that a change to summer time moves no day.
    """
    return (moment.replace(tzinfo=None) - timedelta(hours=min(max(start_hour, 0), 23))).date()
