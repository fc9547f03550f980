"""Which of many versions are worth keeping: all of today's, and fewer the longer ago they were made."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

_ALL: Final = timedelta(days=1)
_HOURLY: Final = timedelta(days=7)
_DAILY: Final = timedelta(days=30)
_WEEKLY: Final = timedelta(days=90)


def worth_keeping(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the times of the versions to keep.

    Younger than a day: all; than a week: the last of each hour; than 30 days: of each day; than 90: of each
    week; older: of each quarter of a year, by the calendar in UTC. The newest is always kept, also the newest
    that is not from the future (a clock may have been set back), and so is all that is from the future.
    """
    last: dict[tuple[str, ...], datetime] = {}
    kept: set[datetime] = set()
    for time in sorted(times):
        if now - time < _ALL:
            kept.add(time)
        else:
            last[_bucket(time, now - time)] = time
    # Sorted, so the last bucket filled holds the newest of those that are a day old or more.
    return frozenset(kept | set(last.values()))


def _bucket(time: datetime, age: timedelta) -> tuple[str, ...]:
    time = time.astimezone(UTC)
    if age < _HOURLY:
        return ("hour", f"{time:%Y%m%d%H}")
    if age < _DAILY:
        return ("day", f"{time:%Y%m%d}")
    if age < _WEEKLY:
        year, week, _ = time.isocalendar()
        return ("week", f"{year}-{week}")
    return ("quarter", f"{time.year}-{(time.month - 1) // 3}")
