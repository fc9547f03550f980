"""Points in time, counts of words and sizes of files as an author would say them."""

from datetime import datetime, timedelta, tzinfo

from inkwell.manuscript.dates import named_date, plain_date
from inkwell.translation import tr


def moment(time: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """Return "Today 14:10", "Yesterday 9:05", "Tuesday 9 June 10:15", or "9 June 2025 10:15" for another year.

    Both times carry a zone; what is said is in `zone`, or in this machine's when it is None.
    """
    time, now = time.astimezone(zone), now.astimezone(zone)
    clock = f"{time.hour}:{time.minute:02}"
    if time.date() == now.date():
        return tr("Today {clock}", clock=clock)
    if time.date() == now.date() - timedelta(days=1):
        return tr("Yesterday {clock}", clock=clock)
    date = named_date(time) if time.year == now.year else plain_date(time)
    return tr("{date} {clock}", date=date, clock=clock)


def word_count(words: int) -> str:
    """Return "1 word" or "2,340 words"."""
    return tr("{n:,} words", "one: 1 word", words)


def file_size(size: int) -> str:
    """Return "812 bytes", "240 kB" or "1.4 MB" for a number of bytes."""
    if size < 1000:
        return tr("{size} bytes", size=size)
    if size < 1_000_000:
        return tr("{size} kB", size=round(size / 1000))
    return tr("{size:,.1f} MB", size=size / 1000000)
