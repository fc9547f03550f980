"""Ages, weekdays with their dates, and the years that pass, as a text states them."""

import datetime
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from inkwell.story.bible import Entry
from inkwell.story.continuity.finding import Quote, quote_at
from inkwell.story.continuity.narration import narration
from inkwell.story.continuity.numbers import NUMBER, number_of
from inkwell.story.continuity.people import NAME, named_in

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS: Final[tuple[str, ...]] = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAY: Final = rf"(?P<weekday>{'|'.join(WEEKDAYS)})"
_MONTH: Final = rf"(?P<month>{'|'.join(MONTHS)})"
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:,?\s+(?P<year>1[0-9]{3}|20[0-9]{2}))?"
_DATES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_WEEKDAY},?\s+(?:the\s+)?{_DAY}\s+(?:of\s+)?{_MONTH}\b{_YEAR}",
        rf"\b{_WEEKDAY},?\s+{_MONTH}\s+(?:the\s+)?{_DAY}\b{_YEAR}",
        rf"\b{_DAY}\s+(?:of\s+)?{_MONTH}\b{_YEAR},?\s+(?:(?:was|is)\s+)?(?:a\s+)?{_WEEKDAY}\b",
        rf"\b{_MONTH}\s+{_DAY}\b{_YEAR},?\s+(?:(?:was|is)\s+)?(?:a\s+)?{_WEEKDAY}\b",
    )
)
_QUICK_DATE: Final = re.compile(r"day\b", re.IGNORECASE)
_OLD: Final = r"\s+years?\s+(?:old|of\s+age)\b"
_AGES: Final = (
    re.compile(
        rf"\b(?P<name>{NAME})\s+(?:was|is|(?:had\s+)?turned|became)\s+(?:only\s+|now\s+|just\s+)?(?P<age>(?i:{NUMBER}))(?:{_OLD}|(?=\s*[.;!?—]|,\s+(?:and|but|with)\b))"
    ),
    re.compile(rf"\b(?P<age>(?i:{NUMBER}))-year-old\s+(?P<name>{NAME})"),
    re.compile(rf"\b(?P<name>{NAME}),\s+(?:who\s+(?:was|is)\s+)?(?:aged\s+)?(?P<age>(?i:{NUMBER}))(?:{_OLD}|(?<=\d),)"),
    re.compile(rf"\b(?P<name>{NAME}),\s+aged\s+(?P<age>(?i:{NUMBER}))"),
    re.compile(rf"\b(?:[Hh]e|[Ss]he)\s+(?:was|is)\s+(?:only\s+|now\s+|just\s+)?(?P<age>(?i:{NUMBER})){_OLD}"),
)
_THEN: Final = re.compile(r"\b(?:since|when|while|from|if|until|till|before)\b", re.IGNORECASE)
"""Words before an age that make it one of another time."""
_QUICK_AGE: Final = re.compile(
    rf"year|aged|(?:was|is|turned|became)\s+(?:only\s+|now\s+|just\s+)?(?:{NUMBER})", re.IGNORECASE
)
_PASSED: Final = re.compile(
    rf"\b(?:(?P<count>an?|{NUMBER})|(?P<vague>some|many|several|a\s+few|the))\s+years?\s+"
    r"(?:later|afterwards|passed|had\s+passed|went\s+by|had\s+gone\s+by)\b"
    r"|\b(?P<years>years)\s+(?:later|passed|went\s+by|had\s+passed)\b",
    re.IGNORECASE,
)
_NEVER: Final = 1_000
_LEAST_AGE: Final = 1
_ALONE_AGE: Final = 3
"""From here on a number alone is an age: "Anna was three." """


class Age(NamedTuple):
    """Somebody's age as the text has it; the names as in `Looks`."""

    names: tuple[str, ...]
    years: int
    quote: Quote


class Dated(NamedTuple):
    """A weekday with its date; `year` is 0 where none is given."""

    weekday: int
    day: int
    month: int
    year: int
    quote: Quote

    @property
    def words(self) -> str:
        """As one says it."""
        year = f" {self.year}" if self.year else ""
        return f"{WEEKDAYS[self.weekday].capitalize()}, {self.day} {MONTHS[self.month - 1].capitalize()}{year}"


class Elapsed(NamedTuple):
    """Years that pass, at a place of the text; a vague number of them counts as any."""

    at: int
    years: int


def ages_in(node: str, at: int, line: str) -> Iterator[Age]:
    """Find stated ages in a paragraph; "about", "nearly" and "not yet" state none."""
    if not _QUICK_AGE.search(line):
        return
    plain = narration(line)
    for number, pattern in enumerate(_AGES):
        named = number < len(_AGES) - 1
        # "She" in what somebody says may be anyone.
        for found in pattern.finditer(line if named else plain):
            years = number_of(found.group("age"))
            names = named_in(found.group("name") if named else line[: found.start()])
            quote = quote_at(node, at, line, found.start("age"))
            # "Of the three Anna was one": a number so low by itself counts people.
            low = number == 0 and years < _ALONE_AGE and "year" not in found.group().lower()
            if (
                names
                and years >= _LEAST_AGE
                and not low
                and not _THEN.search(line[quote.start - at : found.start("age")])
            ):
                yield Age(names, years, quote)


def dates_in(node: str, at: int, line: str) -> Iterator[Dated]:
    """Find weekdays with their dates in a paragraph."""
    if not _QUICK_DATE.search(line):
        return
    for pattern in _DATES:
        for found in pattern.finditer(line):
            month = MONTHS.index(found.group("month").lower()) + 1
            weekday, day = WEEKDAYS.index(found.group("weekday").lower()), int(found.group("day"))
            year = int(found.group("year") or 0)
            yield Dated(weekday, day, month, year, quote_at(node, at, line, found.start()))


def elapsed_in(at: int, line: str) -> Iterator[Elapsed]:
    """Find the years that a paragraph lets pass."""
    if "year" not in line.casefold():
        return
    for found in _PASSED.finditer(narration(line)):
        count = found.group("count")
        years = _NEVER if count is None else 1 if count.lower() in ("a", "an") else number_of(count)
        yield Elapsed(at + found.start(), years)


def weekday_of(dated: Dated) -> int | None:
    """The weekday that the date really was (proleptic Gregorian calendar); None without a year.

    -1 where there is no such day.
    """
    if not dated.year:
        return None
    try:
        return datetime.date(dated.year, dated.month, dated.day).weekday()
    except ValueError:
        return -1


def offset_of(dated: Dated) -> tuple[bool, int]:
    """What two dates of one year have in common when both are right.

    Whether the day comes before March, where a leap year makes no difference yet; and the weekday of the year's first
    day if it were a common year.
    """
    days = sum((31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[: dated.month - 1]) + dated.day - 1
    return dated.month < 3, (dated.weekday - days) % 7


def age_of(entry: Entry) -> tuple[int, Quote] | None:
    """The age that an entry of the bible gives, where it is one number of years."""
    for label, answer in entry.fields:
        found = re.match(rf"\s*({NUMBER})(?:{_OLD}|\s*[.,;]|\s*$)", answer, re.IGNORECASE)
        if label.strip().casefold() == "age" and found is not None:
            return number_of(found.group(1)), Quote("", 0, 0, f"{label}: {answer}", entry.id)
    return None
