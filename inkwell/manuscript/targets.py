"""What a book is to come to, by when, and how much of it each writing day has to bring."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

EVERY_DAY: Final = frozenset(range(7))


@dataclass(frozen=True)
class Target:
    """So many words (or characters) by the end of the `deadline`, written on `weekdays` (0 is Monday); 0 is none."""

    figure: int = 0
    deadline: date | None = None
    weekdays: frozenset[int] = EVERY_DAY

    def __bool__(self) -> bool:
        return self.figure > 0


@dataclass(frozen=True)
class Pace:
    """Where a target stands on a day."""

    left: int
    """Words that are still to be written, as they stood when the day began; 0 when it is reached."""
    days: int
    """Writing days up to the deadline, this day included where it is one; 0 when there is no deadline or it is past."""
    a_day: int
    """Words on each of them, rounded up; 0 where there is nothing to reckon."""
    late: bool
    """Whether the deadline is past and the target is not reached."""


def pace(target: Target, there: int, today: date) -> Pace:
    """Return what a target still asks, with `there` words written when `today` began."""
    left = max(target.figure - there, 0)
    if target.deadline is None or not left:
        return Pace(left, 0, 0, False)
    days = writing_days(today, target.deadline, target.weekdays)
    if target.deadline < today:
        return Pace(left, 0, 0, True)
    return Pace(left, days, -(-left // days) if days else left, False)


def writing_days(first: date, last: date, weekdays: Iterable[int]) -> int:
    """Return how many days from `first` to `last`, both included, fall on these weekdays."""
    chosen = frozenset(weekdays)
    span = (last - first).days + 1
    if span <= 0:
        return 0
    weeks, rest = divmod(span, 7)
    return weeks * len(chosen) + sum((first.weekday() + day) % 7 in chosen for day in range(rest))


@dataclass(frozen=True)
class Streak:
    """Days in a row on which something was written: the one that goes on now, and the longest there was."""

    current: int
    longest: int


def streak(
    figures: Mapping[date, int], today: date, least: int = 1, weekdays: Iterable[int] = EVERY_DAY, days_off: int = 0
) -> Streak:
    """Return the streaks in what was written each day.

    Args:
        figures: words of each day; days without any may be missing.
        today: a day that is not over, so that it never breaks a streak.
        least: the words that make a day count.
        weekdays: the days on which the author means to write; others add to a streak but do not break it.
        days_off: how many writing days in each week (Monday to Sunday) may pass without a word.
    """
    good = {day for day, figure in figures.items() if figure >= max(least, 1) and day <= today}
    if not good:
        return Streak(0, 0)
    chosen = frozenset(weekdays)
    length = longest = 0
    missed: dict[date, int] = {}
    day = min(good)
    while day <= today:
        if day in good:
            length += 1
        elif day != today and day.weekday() in chosen:
            monday = day - timedelta(days=day.weekday())
            missed[monday] = missed.get(monday, 0) + 1
            if missed[monday] > days_off:
                length = 0
        longest = max(longest, length)
        day += timedelta(days=1)
    return Streak(length, longest)
