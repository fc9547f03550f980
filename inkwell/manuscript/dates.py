"""Days and months as an author says them."""

from datetime import date
from typing import Final

from inkwell.translation import tr

WEEKDAYS: Final = (
    *(tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday")),
    *(tr("Friday"), tr("Saturday"), tr("Sunday")),
)
SHORT_WEEKDAYS: Final = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
MONTHS: Final = (
    *(tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June")),
    *(tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December")),
)
_SHORT_MONTHS: Final = (
    *(tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May", "short"), tr("Jun")),
    *(tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec")),
)


def plain_date(day: date) -> str:
    """Say it like "11 June 2026"."""
    return tr("{day} {month} {year}", day=day.day, month=MONTHS[day.month - 1], year=day.year)


def named_date(day: date) -> str:
    """Say it like "Thursday 11 June"."""
    return _with_weekday(WEEKDAYS, day)


def short_date(day: date) -> str:
    """Say it like "Thu 11 June"."""
    return _with_weekday(SHORT_WEEKDAYS, day)


def shortest_date(day: date) -> str:
    """Say it like "11 Jun", where there is room for no more."""
    return tr("{day} {month}", day=day.day, month=_SHORT_MONTHS[day.month - 1])


def month_of(day: date) -> str:
    """Say it like "June 2026"."""
    return tr("{month} {year}", month=MONTHS[day.month - 1], year=day.year)


def _with_weekday(names: tuple[str, ...], day: date) -> str:
    return tr("{weekday} {day} {month}", weekday=names[day.weekday()], day=day.day, month=MONTHS[day.month - 1])
