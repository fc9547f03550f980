"""Figures in words: the same in the status bar, in tables, in tooltips and for screen readers."""

from datetime import date, datetime

from inkwell.app.habit_days import Account
from inkwell.manuscript.counts import Unit
from inkwell.manuscript.targets import Pace, Target
from inkwell.translation import tr

WEEKDAYS = (tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"))
SHORT_WEEKDAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
MONTHS = (
    *(tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June")),
    *(tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December")),
)


def amount(figure: int, unit: Unit) -> str:
    """Say it like "1 word", "1,116 characters"."""
    return tr("{n:,} words", "", figure) if unit == "words" else tr("{n:,} characters", "", figure)


def day_line(written: int, target: int) -> str:
    """What the status bar says of today: "412 today, of 500"."""
    written = max(written, 0)
    if not target:
        return tr("{written:,} today", written=written)
    return tr("{written:,} today, of {target:,}", written=written, target=target)


def day_more(account: Account, unit: Unit, pace: Pace) -> str:
    """Where today's words came from, and what the book asks, in sentences."""
    written = account.written(unit)
    parts = (
        (written.typed, tr("typed")),
        (written.pasted, tr("pasted")),
        (written.accepted, tr("accepted from the model")),
        (written.deleted, tr("deleted")),
    )
    said = ", ".join(f"{figure:,} {word}" for figure, word in parts if figure)
    lines = [tr("Today: {said}.", said=said) if said else tr("Nothing written yet today.")]
    if account.active >= 60:
        lines.append(tr("{duration} of writing.", duration=duration(account.active)))
    if pace.a_day:
        lines.append(pace_line(pace, unit))
    return " ".join(lines)


def pace_line(pace: Pace, unit: Unit) -> str:
    """What a deadline asks of each day, in a sentence; "" where there is nothing to say."""
    if pace.late:
        return tr("The deadline is past; {amount} are still to be written.", amount=amount(pace.left, unit))
    if not pace.a_day:
        return ""
    days = tr("{n:,} writing days are", "", pace.days)
    return tr("{amount} a day reach the book’s target; {days} left.", amount=amount(pace.a_day, unit), days=days)


def target_line(target: Target, figure: int, unit: Unit) -> str:
    """How far a book is, in a sentence."""
    if not target:
        return tr("{amount}. The book has no target.", amount=amount(figure, unit))
    share = min(figure / target.figure, 1.0)
    by = tr(", by {plain_date}", plain_date=plain_date(target.deadline)) if target.deadline else ""
    return tr(
        "{figure:,} of {amount}{by}: {share:.0f}\u00a0%.",
        figure=figure,
        amount=amount(target.figure, unit),
        by=by,
        share=share * 100,
    )


def duration(seconds: int) -> str:
    """Say it like "45 minutes", "2 h 5 min", "less than a minute"."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 60:
        return tr("{n} minutes", "one: 1 minute", minutes)
    hours, rest = divmod(minutes, 60)
    return tr("{hours} h {rest} min", hours=hours, rest=rest) if rest else tr("{hours} h", hours=hours)


def short_duration(seconds: int) -> str:
    """Say it like "45 min", "2 h 5 min", "–"."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return "–"
    return tr("{minutes} min", minutes=minutes) if minutes < 60 else duration(seconds)


def plain_date(day: date) -> str:
    """Say it like "11 June 2026"."""
    return tr("{day} {month} {year}", day=day.day, month=MONTHS[day.month - 1], year=day.year)


def short_date(day: date) -> str:
    """Say it like "Thu 11 June"."""
    weekday = SHORT_WEEKDAYS[day.weekday()]
    return tr("{weekday} {day} {month}", weekday=weekday, day=day.day, month=MONTHS[day.month - 1])


def clock_time(moment: datetime) -> str:
    """Say it like "09:05"."""
    return f"{moment:%H:%M}"
