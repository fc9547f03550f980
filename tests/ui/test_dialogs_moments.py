"""Times, counts and sizes in an author's words."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from inkwell.ui.dialogs.moments import file_size, moment, word_count

NOW = datetime(2026, 6, 11, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (datetime(2026, 6, 11, 14, 10, tzinfo=UTC), "Today 14:10"),
        (datetime(2026, 6, 11, 0, 0, tzinfo=UTC), "Today 0:00"),
        (datetime(2026, 6, 10, 23, 59, tzinfo=UTC), "Yesterday 23:59"),
        (datetime(2026, 6, 9, 10, 15, tzinfo=UTC), "Tuesday 9 June 10:15"),
        (datetime(2026, 1, 1, 9, 5, tzinfo=UTC), "Thursday 1 January 9:05"),
        (datetime(2025, 12, 31, 9, 5, tzinfo=UTC), "31 December 2025 9:05"),
        (datetime(2027, 6, 12, 9, 5, tzinfo=UTC), "12 June 2027 9:05"),
    ],
)
def test_moments(time, words):
    assert moment(time, NOW, UTC) == words


def test_a_moment_is_told_in_the_zone_of_who_reads_it():
    east = timezone(timedelta(hours=10))
    assert moment(datetime(2026, 6, 11, 14, 10, tzinfo=UTC), NOW, east) == "Today 0:10"
    assert moment(datetime(2026, 6, 11, 13, 10, tzinfo=UTC), NOW, east) == "Yesterday 23:10"


def test_the_first_of_january_has_a_yesterday():
    new_year = datetime(2026, 1, 1, 8, 0, tzinfo=UTC)
    assert moment(new_year - timedelta(hours=10), new_year, UTC) == "Yesterday 22:00"


def test_counts_and_sizes():
    assert [word_count(n) for n in (0, 1, 2340)] == ["0 words", "1 word", "2,340 words"]
    sizes = [812, 999, 1000, 240_400, 1_432_000, 2_300_000_000]
    assert [file_size(n) for n in sizes] == ["812 bytes", "999 bytes", "1 kB", "240 kB", "1.4 MB", "2,300.0 MB"]
