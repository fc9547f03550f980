"""Words per day up to a deadline, and days in a row."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.targets import EVERY_DAY, Pace, Streak, Target, pace, streak, writing_days

MONDAY = date(2026, 6, 1)
WORKDAYS = frozenset(range(5))


def days(*numbers: int, words: int = 100) -> dict[date, int]:
    """Days of June 2026, which begins with a Monday."""
    return {date(2026, 6, number): words for number in numbers}


@pytest.mark.parametrize(
    ("target", "there", "expected"),
    [
        (Target(80_000), 30_000, Pace(50_000, 0, 0, False)),
        (Target(1000, date(2026, 6, 10)), 0, Pace(1000, 10, 100, False)),
        (Target(1000, date(2026, 6, 10), WORKDAYS), 0, Pace(1000, 8, 125, False)),
        (Target(1001, date(2026, 6, 10)), 0, Pace(1001, 10, 101, False)),
        (Target(1000, MONDAY), 400, Pace(600, 1, 600, False)),
        (Target(1000, date(2026, 6, 10)), 1200, Pace(0, 0, 0, False)),
        (Target(1000, date(2026, 5, 31)), 400, Pace(600, 0, 0, True)),
        (Target(1000, date(2026, 5, 31)), 1000, Pace(0, 0, 0, False)),
        # No writing day is left before the deadline: what is missing is missing today.
        (Target(1000, MONDAY + timedelta(days=1), frozenset({6})), 0, Pace(1000, 0, 1000, False)),
    ],
)
def test_what_a_target_still_asks(target: Target, there: int, expected: Pace) -> None:
    assert pace(target, there, MONDAY) == expected


def test_no_target_is_nothing() -> None:
    assert not Target()
    assert Target(1)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-5, 400), st.frozensets(st.integers(0, 6)))
def test_writing_days_are_those_that_one_counts(first: date, span: int, weekdays: frozenset[int]) -> None:
    last = first + timedelta(days=span)
    counted = sum((first + timedelta(days=each)).weekday() in weekdays for each in range(span + 1))
    assert writing_days(first, last, weekdays) == counted


@given(st.integers(1, 10**6), st.integers(1, 300), st.frozensets(st.integers(0, 6), min_size=1))
def test_who_keeps_the_pace_arrives(figure: int, span: int, weekdays: frozenset[int]) -> None:
    target = Target(figure, MONDAY + timedelta(days=span + 6), weekdays)
    there = 0
    for each in range(span + 7):
        today = MONDAY + timedelta(days=each)
        if today.weekday() in weekdays:
            there += pace(target, there, today).a_day
    assert figure <= there < figure + span + 7


@pytest.mark.parametrize(
    ("figures", "today", "more", "expected"),
    [
        ({}, 5, {}, Streak(0, 0)),
        (days(1, 2, 3), 3, {}, Streak(3, 3)),
        (days(1, 2, 3), 4, {}, Streak(3, 3)),  # today is not over
        (days(1, 2, 3), 5, {}, Streak(0, 3)),
        (days(1, 2, 3, 5), 5, {}, Streak(1, 3)),
        (days(4, 5, 8, 9), 9, {}, Streak(2, 2)),
        (days(4, 5, 8, 9), 9, {"weekdays": WORKDAYS}, Streak(4, 4)),
        (days(4, 5, 6, 8, 9), 9, {"weekdays": WORKDAYS}, Streak(5, 5)),  # a Saturday more
        (days(1, 2, 4, 5), 5, {"days_off": 1}, Streak(4, 4)),
        (days(1, 3, 5), 5, {"days_off": 1}, Streak(1, 2)),
        (days(1, 2, 4, 5, 7, 8), 8, {"days_off": 1}, Streak(2, 4)),
        (days(1, 2) | days(3, words=40) | days(4), 4, {"least": 50}, Streak(1, 2)),
        (days(1, 2, 20), 2, {}, Streak(2, 2)),  # a clock that was wrong
        ({date(2026, 6, 1): -30}, 1, {}, Streak(0, 0)),
    ],
)
def test_days_in_a_row(figures: dict[date, int], today: int, more: dict[str, object], expected: Streak) -> None:
    assert streak(figures, date(2026, 6, today), **more) == expected  # pyright: ignore[reportArgumentType]


@given(st.sets(st.integers(0, 60), min_size=1))
def test_the_longest_streak_is_the_longest_run(numbers: set[int]) -> None:
    figures = {MONDAY + timedelta(days=each): 1 for each in numbers}
    runs = [sum(1 for step in range(61 - each) if set(range(each, each + step + 1)) <= numbers) for each in numbers]
    found = streak(figures, MONDAY + timedelta(days=60), weekdays=EVERY_DAY)
    assert found.longest == max(runs)
