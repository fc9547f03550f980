"""Today, sessions and pauses, told by a clock that the test sets: midnight, summer time, journeys, sleep."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.habit_days import Diary, writing_day
from inkwell.app.habits import Clock, Habits, Source, local_now
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.manuscript.counts import Size
from inkwell.storage.habits import HabitLog, Stretch, Written
from inkwell.storage.settings import SettingsFile

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
BOOK = "0123456789abcdef0123456789abcdef"


class Wall:
    """Both clocks. `pass_time` moves both, `sleep` only the one on the wall."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 6, 11, 7, 0, tzinfo=UTC)
        self.zone = BERLIN
        self.seconds = 1000.0
        self.clock = Clock(lambda: self.moment.astimezone(self.zone), lambda: self.seconds)

    def set(self, *when: int) -> None:
        """A local time."""
        self.moment = datetime(*when, tzinfo=self.zone).astimezone(UTC)  # pyright: ignore[reportArgumentType]

    def pass_time(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
        self.seconds += seconds

    def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


class Book(QObject):
    """As much of a session as habits follow."""

    opened = Signal()
    closed = Signal()
    project = SimpleNamespace(info=SimpleNamespace(id=BOOK))


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def lane() -> Iterator[SaveLane]:
    made = SaveLane("habits")
    yield made
    made.close()


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path, lane: SaveLane) -> Preferences:
    return Preferences(SettingsFile(tmp_path / "settings.json"), lane)


@pytest.fixture
def book(qtbot: QtBot) -> Book:
    return Book()


@pytest.fixture
def habits(
    qtbot: QtBot, tmp_path: Path, wall: Wall, lane: SaveLane, preferences: Preferences, book: Book
) -> Iterator[Habits]:
    made = Habits(book, preferences, lane, tmp_path / "habits", wall.clock)  # pyright: ignore[reportArgumentType]
    book.opened.emit()
    lane.drain(5)
    lane.deliver()
    yield made
    book.closed.emit()


def words(number: int) -> Size:
    return Size(number, number * 6, number)


def logged(tmp_path: Path, lane: SaveLane) -> tuple[Stretch, ...]:
    lane.drain(5)
    return HabitLog(tmp_path / "habits", BOOK).read()


def test_where_words_came_from_is_told_apart(habits: Habits) -> None:
    habits.wrote(Source.TYPED, words(10))
    habits.wrote(Source.TYPED, words(-3))
    habits.wrote(Source.PASTED, words(100))
    habits.wrote(Source.ACCEPTED, words(20))
    habits.wrote(Source.RESTORED, words(-5))
    today = habits.written_today
    assert today.words == Written(10, 100, 20, -5, 3)
    assert today.words.net == 122
    assert today.figure("words", "own") == 10
    assert today.figure("words", "net") == 122
    assert today.figure("characters", "net") == 122 * 5


def test_pauses_of_more_than_two_minutes_are_no_writing_time(habits: Habits, wall: Wall) -> None:
    for pause in (0, 60, 120, 121, 10, 600):
        wall.pass_time(pause)
        habits.active()
    sitting = habits.sitting
    assert sitting is not None
    assert (sitting.active, sitting.idle) == (190, 721)


def test_half_an_hour_later_it_is_another_session(habits: Habits, wall: Wall, tmp_path: Path, lane: SaveLane) -> None:
    habits.wrote(Source.TYPED, words(5))
    wall.pass_time(60)
    habits.wrote(Source.TYPED, words(5))
    wall.pass_time(31 * 60)
    habits.wrote(Source.TYPED, words(7))
    habits.flush()
    sittings = Diary.of(logged(tmp_path, lane)).sittings
    assert [(each.account.words.typed, each.account.active, each.account.idle) for each in sittings] == [
        (10, 60, 0),
        (7, 0, 0),
    ]
    assert sittings[0].end.isoformat() == "2026-06-11T09:01:00+02:00"


def test_a_night_in_which_the_machine_slept_is_no_pause_in_a_session(habits: Habits, wall: Wall) -> None:
    habits.wrote(Source.TYPED, words(5))
    wall.sleep(14 * 3600)
    habits.wrote(Source.TYPED, words(7))
    first, second = habits.diary.sittings
    assert (first.account.idle, second.account.idle) == (0, 0)
    assert habits.written_today.words.typed == 12  # it is 23:00, the same day
    wall.sleep(6 * 3600)
    assert habits.written_today.words.typed == 0


def test_a_clock_that_is_set_by_a_few_minutes_is_no_pause(habits: Habits, wall: Wall) -> None:
    habits.wrote(Source.TYPED, words(5))
    wall.pass_time(10)
    wall.sleep(-600)
    habits.wrote(Source.TYPED, words(5))
    wall.sleep(900)
    wall.pass_time(10)
    habits.wrote(Source.TYPED, words(5))
    sitting = habits.sitting
    assert sitting is not None
    assert (sitting.active, sitting.idle, sitting.words.typed) == (20, 0, 15)


def test_the_day_ends_when_the_author_goes_to_bed(habits: Habits, wall: Wall, tmp_path: Path, lane: SaveLane) -> None:
    wall.set(2026, 6, 12, 3, 58)
    habits.wrote(Source.TYPED, words(100))
    wall.pass_time(60)
    habits.wrote(Source.TYPED, words(10))
    assert habits.today == date(2026, 6, 11)
    wall.pass_time(60)
    assert habits.today == date(2026, 6, 12)
    assert habits.written_today.words.typed == 0
    habits.wrote(Source.TYPED, words(1))
    habits.flush()
    diary = Diary.of(logged(tmp_path, lane))
    assert {day: each.words.typed for day, each in diary.days.items()} == {
        date(2026, 6, 11): 110,
        date(2026, 6, 12): 1,
    }
    assert len(diary.sittings) == 1


def test_another_start_of_the_day_moves_no_day_that_was(habits: Habits, wall: Wall, preferences: Preferences) -> None:
    wall.set(2026, 6, 12, 1, 0)
    habits.wrote(Source.TYPED, words(100))
    habits.flush()
    preferences.change(day_start=0)
    assert habits.today == date(2026, 6, 12)
    assert habits.written_today.words.typed == 0
    assert habits.diary.figures("words", "own") == {date(2026, 6, 11): 100}


@pytest.mark.parametrize(
    ("when", "day"),
    [
        (datetime(2026, 3, 29, 3, 59, tzinfo=BERLIN), date(2026, 3, 28)),  # clocks went from 2 to 3 that night
        (datetime(2026, 3, 29, 4, 0, tzinfo=BERLIN), date(2026, 3, 29)),
        (datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1), date(2026, 10, 24)),
        (datetime(2026, 10, 25, 4, 0, tzinfo=BERLIN), date(2026, 10, 25)),
        (datetime(2026, 6, 11, 0, 0, tzinfo=UTC), date(2026, 6, 10)),
    ],
)
def test_summer_time_moves_no_day(when: datetime, day: date) -> None:
    assert writing_day(when, 4) == day


def test_an_hour_that_comes_twice_is_written_in_once(habits: Habits, wall: Wall) -> None:
    wall.moment = datetime(2026, 10, 25, 0, 59, 30, tzinfo=UTC)  # 2:59:30 in Berlin, half a minute before it is 2:00
    habits.wrote(Source.TYPED, words(5))
    wall.pass_time(60)
    habits.wrote(Source.TYPED, words(5))
    (sitting,) = habits.diary.sittings
    assert (sitting.account.active, sitting.account.idle) == (60, 0)
    assert (sitting.end - sitting.begin).total_seconds() == 60


def test_on_a_journey_the_day_is_the_one_outside_the_window(habits: Habits, wall: Wall) -> None:
    wall.set(2026, 6, 11, 22, 0)
    habits.wrote(Source.TYPED, words(5))
    wall.pass_time(8 * 3600)
    wall.zone = NEW_YORK  # midnight there, and still the 11th until four
    habits.wrote(Source.TYPED, words(7))
    assert habits.today == date(2026, 6, 11)
    assert habits.written_today.words.typed == 12


def test_five_minutes_are_at_risk_at_most(habits: Habits, wall: Wall, tmp_path: Path, lane: SaveLane) -> None:
    for _ in range(14):
        habits.wrote(Source.TYPED, words(10))
        wall.pass_time(50)
    assert sum(each.words.typed for each in logged(tmp_path, lane)) == 140 - 10 * 7
    assert len(logged(tmp_path, lane)) == 1
    assert habits.written_today.words.typed == 140


def test_who_went_away_is_in_the_log_soon(
    qtbot: QtBot, tmp_path: Path, wall: Wall, lane: SaveLane, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inkwell.app.habits.LOOK_MS", 10)
    book = Book()
    habits = Habits(book, preferences, lane, tmp_path / "habits", wall.clock)  # pyright: ignore[reportArgumentType]
    book.opened.emit()
    habits.wrote(Source.TYPED, words(30))
    wall.pass_time(121)
    qtbot.waitUntil(lambda: len(logged(tmp_path, lane)) == 1)
    assert habits.written_today.words.typed == 30
    book.closed.emit()


def test_a_new_day_is_told_though_nobody_writes(
    qtbot: QtBot, tmp_path: Path, wall: Wall, lane: SaveLane, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inkwell.app.habits.LOOK_MS", 10)
    book = Book()
    habits = Habits(book, preferences, lane, tmp_path / "habits", wall.clock)  # pyright: ignore[reportArgumentType]
    book.opened.emit()
    lane.drain(5)
    lane.deliver()
    with qtbot.waitSignal(habits.changed):
        wall.pass_time(20 * 3600)
    assert habits.today == date(2026, 6, 12)
    book.closed.emit()


def test_the_next_process_goes_on_from_the_log(
    habits: Habits, wall: Wall, tmp_path: Path, lane: SaveLane, preferences: Preferences, book: Book
) -> None:
    habits.wrote(Source.TYPED, words(30))
    habits.set_goal(25)
    book.closed.emit()
    assert habits.written_today.words.typed == 0
    other_book = Book()
    folder = tmp_path / "habits"
    again = Habits(other_book, preferences, lane, folder, wall.clock)  # pyright: ignore[reportArgumentType]
    other_book.opened.emit()
    again.wrote(Source.TYPED, words(4))
    lane.drain(5)
    lane.deliver()
    assert again.written_today.words.typed == 34
    assert [each.goal for each in again.diary.sittings] == [25, 0]
    other_book.closed.emit()
    assert sum(each.words.typed for each in logged(tmp_path, lane)) == 34


def test_what_cannot_be_logged_now_is_logged_later(habits: Habits, wall: Wall, tmp_path: Path, lane: SaveLane) -> None:
    (tmp_path / "habits").write_text("in the way")
    habits.wrote(Source.TYPED, words(30))
    habits.flush()
    lane.drain(5)
    lane.deliver()
    (tmp_path / "habits").unlink()
    wall.pass_time(60)
    habits.wrote(Source.TYPED, words(4))
    habits.flush()
    assert [each.words.typed for each in logged(tmp_path, lane)] == [30, 4]
    assert habits.written_today.words.typed == 34


def test_the_goal_of_a_timer_is_noted_though_it_ends_first(
    habits: Habits, wall: Wall, tmp_path: Path, lane: SaveLane
) -> None:
    habits.set_goal(25)
    habits.wrote(Source.TYPED, words(30))
    habits.set_goal(0)
    habits.flush()
    habits.wrote(Source.TYPED, words(4))
    habits.flush()
    assert [each.goal for each in logged(tmp_path, lane)] == [25, 0]


def test_without_a_book_nothing_is_counted(habits: Habits, book: Book, tmp_path: Path, lane: SaveLane) -> None:
    book.closed.emit()
    habits.active()
    habits.wrote(Source.TYPED, words(30))
    habits.flush()
    assert logged(tmp_path, lane) == ()
    assert habits.sitting is None


def test_lines_that_name_no_moment_are_passed_over() -> None:
    odd = Stretch("s", "yesterday", "x", "y", 60)
    bare = Stretch("s", "2026-06-11", "2026-06-11T09:00:00", "2026-06-11T09:00:00", 60)
    assert Diary.of([odd, bare]) == Diary()


def test_the_system_says_what_time_it_is_here() -> None:
    assert abs((local_now() - datetime.now(UTC)).total_seconds()) < 5
