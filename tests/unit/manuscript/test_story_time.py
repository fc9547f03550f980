"""What an author writes of when something happens is put in order, and what cannot be is left alone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.story_time import Reckoning, story_time

DAY = 24 * 60


@given(st.dates(), st.dates())
def test_dates_are_as_far_apart_as_they_are(one: date, other: date) -> None:
    first, second = story_time(one.isoformat()), story_time(other.isoformat())
    assert first is not None
    assert second is not None
    assert timedelta(minutes=second.begin - first.begin) == other - one
    assert first.end - first.begin == DAY


@given(st.dates(date(1, 1, 1), date(9998, 12, 31)))
def test_a_day_is_in_its_month_and_its_year(one: date) -> None:
    day, month, year = (story_time(one.isoformat()[:length]) for length in (10, 7, 4))
    assert day is not None
    assert month is not None
    assert year is not None
    assert year.begin <= month.begin <= day.begin < day.end <= month.end <= year.end


@pytest.mark.parametrize(
    ("words", "begin", "end"),
    [
        ("Day 3", 3 * DAY, 4 * DAY),
        ("day -1", -DAY, 0),
        ("Tag 2, 14:30", 2 * DAY + 870, 2 * DAY + 871),
        ("Day 1 – Day 3", DAY, 4 * DAY),
        ("0000-01-01", 0, DAY),
        (" 0000-01-02 00:01 ", DAY + 1, DAY + 2),
        ("0000-01-01T23:59", DAY - 1, DAY),
        ("0000-01-01/0000-01-31", 0, 31 * DAY),
        ("0000-01-01 - 0000-02", 0, 60 * DAY),
        ("-1", -365 * DAY, 0),
        ("0000", 0, 366 * DAY),
    ],
)
def test_what_is_understood(words: str, begin: int, end: int) -> None:
    found = story_time(words)
    assert found is not None
    assert (found.begin, found.end) == (begin, end)
    assert found.reckoning is (Reckoning.DAYS if "a" in words.lower() else Reckoning.CALENDAR)


NO_PLACE = (
    *("", "Spring 1812", "1812-13", "1813-02-29", "1812-02-00", "1812 10:00", "1812-02-03 24:00", "1812-02-03 10:60"),
    *("3 May", "1900/1800", "Day 3/1900", "Day", "1812-02-03-04", "²", "١٨١٢-٠٢-٠٣x"),
)


@pytest.mark.parametrize("words", NO_PLACE)
def test_what_has_no_place_in_time(words: str) -> None:
    assert story_time(words) is None


def test_the_older_is_before_the_younger() -> None:
    words = ["-44-03-15", "1066", "1812-06-24", "1812-06-24 05:00", "1893-05"]
    times = [story_time(each) for each in words]
    assert times == sorted(filter(None, times))


@pytest.mark.parametrize(
    ("words", "same"),
    [
        *(("3 May 1893", "1893-05-03"), ("May 3rd, 1893", "1893-05-03"), ("3. Mai 1893", "1893-05-03")),
        *(("1er août 1914", "1914-08-01"), ("5 de mayo de 1862", "1862-05-05"), ("Sept. 1939", "1939-09")),
        *(("44 BC", "-43"), ("15 March 44 B.C.", "-43-03-15"), ("5 v. Chr.", "-4"), ("1 BCE", "0")),
        *(("AD 79", "79"), ("24 August 79 CE, 13:00", "79-08-24 13:00"), ("1893-5-3", "1893-05-03")),
        *(("44 BC – 31 BC", "-43/-30"), ("3 May 1893 – 5  June 1893", "1893-05-03/1893-06-05")),
    ],
)
def test_dates_as_people_write_them(words: str, same: str) -> None:
    assert story_time(words) == story_time(same) is not None


@pytest.mark.parametrize(
    "words", ["30 February 1901", "31 April 1900", "29 February 1900", "May", "AD", "May 32, 1900"]
)
def test_impossible_dates_are_none(words: str) -> None:
    assert story_time(words) is None


@given(st.text(max_size=40))
def test_anything_may_be_written(words: str) -> None:
    found = story_time(words)
    assert found is None or found.begin < found.end
