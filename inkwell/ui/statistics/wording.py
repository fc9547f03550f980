"""Figures in words: the same in the status bar, in tables, in tooltips and for screen readers."""

from datetime import datetime

from inkwell.app.habit_days import Account
from inkwell.manuscript.counts import Unit
from inkwell.manuscript.dates import plain_date
from inkwell.manuscript.targets import Pace, Target
from inkwell.translation import figure, parted, tr


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
    said = parted(f"{figure(count)} {word}" for count, word in parts if count)
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


def target_line(target: Target, reached: int, unit: Unit) -> str:
    """How far a book is, in a sentence."""
    if not target:
        return tr("{amount}. The book has no target.", amount=amount(reached, unit))
    share = min(reached / target.figure, 1.0)
    said = {"figure": reached, "amount": amount(target.figure, unit), "share": share * 100}
    if not target.deadline:
        return tr("{figure:,} of {amount}: {share:.0f}\u00a0%.", **said)
    return tr("{figure:,} of {amount}, by {date}: {share:.0f}\u00a0%.", **said, date=plain_date(target.deadline))


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


def clock_time(moment: datetime) -> str:
    """Say it like "09:05"."""
    return f"{moment:%H:%M}"
