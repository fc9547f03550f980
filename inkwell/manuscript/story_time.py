"""When something happens in a story, read from what an author writes of it, so that scenes can be put in its order.

What is understood: dates as in ISO 8601 (`1893-05-03`, `1893-05`, `1893`, years before the first with a minus sign) and
with the name of the month (`3 May 1893`, `May 3, 1893`, `3. Mai 1893`), years with their era (`44 BC`, `AD 79`), each
with a time of day behind it (`1893-05-03 14:30`), two of them with `/` or `–` between them as a span, and days that are
counted from an unknown first one (`Day 3`, `Day 3, 14:30`). All else is a note that has no place in time.
"""

import calendar
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_DATE: Final = r"(?P<year>[+-]?\d{1,6})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?"
_TIME: Final = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})"
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero",
            "february feb februar février febrero",
            "march mar märz mars marzo",
            "april apr avril abril",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet julio",
            "august aug août agosto",
            "september sept sep septembre septiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre diciembre",
        ),
        1,
    )
    for name in names.split()
}
"""In English, German, French and Spanish, and as they are cut short."""
_NAME: Final = rf"(?P<month>{'|'.join(_MONTHS)})\.?"
_YEAR: Final = r"(?P<year>[+-]?\d{1,6})"
_CLOCK: Final = rf"(?:(?: |, ?){_TIME})?"
_NAMED: Final = (
    re.compile(
        rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)? (?:of |de )?)?{_NAME},? (?:de )?{_YEAR}{_CLOCK}", re.IGNORECASE
    ),
    re.compile(rf"{_NAME} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}{_CLOCK}", re.IGNORECASE),
)
_BEFORE: Final = re.compile(
    r"(?<![\d-])(\d{1,6}) ?(?:b\.?c\.?(?:e\.?)?|v\. ?chr\.|av\. ?j\.-c\.|a\. ?c\.)(?!\w)", re.IGNORECASE
)
_SINCE: Final = re.compile(
    r"(?<![\d-])(?:a\.?d\.? (\d{1,6})|(\d{1,6}) ?(?:a\.?d\.?|c\.?e\.?|n\. ?chr\.|apr\. ?j\.-c\.|d\. ?c\.))(?!\w)",
    re.IGNORECASE,
)
_POINT: Final = re.compile(rf"{_DATE}(?:(?:[ T]|, ?){_TIME})?")
_DAY: Final = re.compile(rf"(?:day|tag|jour|día|dia) (?P<day>-?\d{{1,6}})(?:[ ,]+{_TIME})?", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\s*/\s*|\s+[–—-]\s+|[–—]")
_MINUTES: Final = 24 * 60


class Reckoning(StrEnum):
    """How days are counted: by the calendar, or from the story's own first day. The two have no common order."""

    CALENDAR = "calendar"
    DAYS = "days"


@dataclass(frozen=True, order=True)
class StoryTime:
    """A span of a story's time, in minutes: `begin` inclusive, `end` exclusive.

    By the calendar they count from the first of January of the year 0 (proleptic Gregorian, ISO 8601), else from day 0.
    """

    reckoning: Reckoning
    begin: int
    end: int


def story_time(words: str) -> StoryTime | None:
    """Read when something happens; None where it cannot be put in an order."""
    words = _with_plain_years(" ".join(words.split()))
    whole = _point(words)
    if whole is not None:
        return whole
    for between in _BETWEEN.finditer(words):
        first, last = _point(words[: between.start()]), _point(words[between.end() :])
        if first and last and first.reckoning is last.reckoning and first.begin <= last.begin:
            return StoryTime(first.reckoning, first.begin, max(first.end, last.end))
    return None


def _with_plain_years(words: str) -> str:
    """The same with years as they are counted here: there was no year 0, so 1 BC is that."""
    words = _BEFORE.sub(lambda found: str(1 - int(found[1])), words)
    return _SINCE.sub(lambda found: found[1] or found[2], words)


def _point(words: str) -> StoryTime | None:
    counted = _DAY.fullmatch(words)
    if counted is not None:
        day = int(counted["day"])
        return _within(Reckoning.DAYS, day, day + 1, counted["hour"], counted["minute"])
    dated = _POINT.fullmatch(words) or next(filter(None, (each.fullmatch(words) for each in _NAMED)), None)
    if dated is None:
        return None
    said = dated["month"] or "0"
    year, month, day = int(dated["year"]), _MONTHS.get(said.casefold()) or int(said), int(dated["day"] or 0)
    if dated["month"] and not 1 <= month <= 12:
        return None
    if dated["day"] and not 1 <= day <= _length(year, month):
        return None
    if not month:
        return _within(Reckoning.CALENDAR, _days(year, 1, 1), _days(year + 1, 1, 1), dated["hour"], dated["minute"])
    first = _days(year, month, day or 1)
    return _within(
        Reckoning.CALENDAR, first, first + (1 if day else _length(year, month)), dated["hour"], dated["minute"]
    )


def _within(reckoning: Reckoning, first: int, after: int, hour: str | None, minute: str | None) -> StoryTime | None:
    """Whole days, or the minute of the day where there is a time; a time needs a day, and 24:00 is none."""
    if hour is None or minute is None:
        return StoryTime(reckoning, first * _MINUTES, after * _MINUTES)
    at = int(hour) * 60 + int(minute)
    if after - first > 1 or int(minute) > 59 or at >= _MINUTES:
        return None
    return StoryTime(reckoning, first * _MINUTES + at, first * _MINUTES + at + 1)


def _length(year: int, month: int) -> int:
    return 29 if month == 2 and calendar.isleap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _days(year: int, month: int, day: int) -> int:
    """Days from 0000-01-01; years before it count backwards."""
    before = year - 1
    leap = before // 4 - before // 100 + before // 400 + 1
    return 365 * year + leap + sum(_length(year, each) for each in range(1, month)) + day - 1
