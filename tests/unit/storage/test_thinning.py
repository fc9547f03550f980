"""What the years leave of many versions: enough of each age, always the newest, and never less for thinning twice."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from inkwell.storage.thinning import worth_keeping

NOW = datetime(2027, 3, 17, 12, tzinfo=UTC)
TIMES = st.lists(
    st.integers(-100, 3 * 365 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)), max_size=60
)


def every(step: timedelta, start: timedelta, end: timedelta) -> list[datetime]:
    """Times of these ages, oldest last."""
    return [NOW - start - step * number for number in range(int((end - start) / step))]


def test_all_of_a_day_stay() -> None:
    today = every(timedelta(minutes=10), timedelta(0), timedelta(days=1))
    assert worth_keeping(today, NOW) == set(today)


def test_older_ones_become_few() -> None:
    ten = timedelta(minutes=10)
    ages = [(1, 7, 6 * 24), (7, 30, 23), (30, 90, 9), (90, 730, 8)]
    for start, end, expected in ages:
        times = every(ten, timedelta(days=start), timedelta(days=end))
        # The calendar's hours, weeks and quarters begin before the time that is looked at.
        assert expected <= len(worth_keeping(times, NOW)) <= expected + 1


def test_of_an_hour_a_day_a_week_and_a_quarter_the_last_stays() -> None:
    for first, last in [
        ("2027-03-14T10:05", "2027-03-14T10:55"),
        ("2027-03-01T00:05", "2027-03-01T23:55"),
        ("2027-01-04T00:05", "2027-01-10T23:55"),
        ("2026-07-01T00:05", "2026-09-30T23:55"),
    ]:
        times = [datetime.fromisoformat(time + "+00:00") for time in (first, last)]
        assert worth_keeping([*times, NOW], NOW) == {times[1], NOW}


@given(TIMES)
def test_the_newest_stays_and_so_does_the_newest_of_the_past(times: list[datetime]) -> None:
    kept = worth_keeping(times, NOW)
    assert kept <= set(times)
    assert {time for time in times if time > NOW} <= kept
    past = [time for time in times if time <= NOW]
    if past:
        assert max(past) in kept


@given(TIMES, st.integers(0, 1000))
def test_thinning_now_and_again_later_is_thinning_later(times: list[datetime], days: int) -> None:
    later = NOW + timedelta(days=days)
    assert worth_keeping(worth_keeping(times, NOW), NOW) == worth_keeping(times, NOW)
    assert worth_keeping(worth_keeping(times, NOW), later) <= set(times)
    if times:
        assert max(times) in worth_keeping(worth_keeping(times, NOW), later)
