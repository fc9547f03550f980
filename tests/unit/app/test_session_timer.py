"""A writing session: what counts as writing, what is idle, and when it ends."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

import inkwell.app.session_timer as module
from inkwell.app.session_timer import SessionTimer, Stint


class Desk:
    """A clock that is set by hand, and a book whose words are counted by hand."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.words = 500
        self.timer = SessionTimer(lambda: self.words, clock=lambda: self.now)
        self.ended: list[Stint] = []
        self.timer.finished.connect(self.ended.append)

    def write(self, seconds: float, words: int = 0) -> None:
        """One key after so many seconds."""
        self.now += seconds
        self.words += words
        self.timer.touch()
        self.timer.look()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.timer.stop()


def test_minutes_of_writing_end_it(desk: Desk) -> None:
    desk.timer.start(25)
    for _ in range(24):
        desk.write(60, words=10)
    assert (desk.timer.on, desk.ended) == (True, [])
    assert (desk.timer.worked, desk.timer.words, desk.timer.goal) == (24 * 60, 240, (25, 0))
    desk.write(60)
    assert not desk.timer.on
    assert desk.ended == [Stint(25 * 60, 0, 240, reached=True)]


def test_it_ends_while_the_author_looks_for_a_word(desk: Desk) -> None:
    desk.timer.start(1)
    desk.write(30)
    desk.now += 31
    desk.timer.look()
    assert desk.ended == [Stint(61, 0, 0, reached=True)]


def test_words_end_it_whatever_the_time(desk: Desk) -> None:
    desk.timer.start(1, words=100)
    for _ in range(9):
        desk.write(100, words=10)
    assert desk.timer.on
    desk.write(1, words=10)
    assert desk.ended == [Stint(901, 0, 100, reached=True)]


def test_idle_time_is_kept_apart(desk: Desk) -> None:
    desk.timer.start(25)
    desk.write(60)
    desk.now += 119
    assert not desk.timer.idle
    assert desk.timer.worked == 179
    desk.now += 2
    assert desk.timer.idle
    assert desk.timer.worked == 60
    desk.now += 3600
    desk.timer.look()
    assert desk.timer.on
    desk.write(0)
    desk.write(30)
    assert (desk.timer.idle, desk.timer.worked) == (False, 90)
    desk.timer.stop()
    assert desk.ended == [Stint(90, 3721, 0, reached=False)]


def test_a_pause_does_not_count(desk: Desk) -> None:
    desk.timer.start(1)
    desk.write(20)
    desk.timer.pause()
    desk.write(500)
    assert (desk.timer.paused, desk.timer.worked) == (True, 20)
    desk.timer.resume()
    desk.write(20)
    assert desk.timer.worked == 40
    desk.timer.pause()
    desk.timer.stop()
    assert desk.ended == [Stint(40, 500, 0, reached=False)]


def test_without_a_goal_it_goes_on(desk: Desk) -> None:
    desk.timer.start(0)
    for _ in range(500):
        desk.write(100)
    assert desk.timer.on


def test_starting_anew_ends_what_was(desk: Desk) -> None:
    desk.timer.start(25)
    desk.write(60)
    desk.timer.start(10)
    assert desk.ended == [Stint(60, 0, 0, reached=False)]
    assert desk.timer.worked == 0


def test_nothing_happens_without_a_session(desk: Desk) -> None:
    told: list[int] = []
    desk.timer.changed.connect(lambda: told.append(1))
    desk.timer.touch()
    desk.timer.pause()
    desk.timer.resume()
    desk.timer.stop()
    desk.timer.look()
    assert (told, desk.ended) == ([], [])


def test_it_looks_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TICK_MS", 10)
    desk = Desk()
    desk.timer.start(0, words=5)
    desk.words += 5
    qtbot.waitUntil(lambda: desk.ended != [])
    assert desk.ended[0].reached


# In parts of a second that a float holds exactly: what others add up to may lie a hair beyond the edge.
@given(st.lists(st.integers(0, 400 * 64).map(lambda parts: parts / 64), max_size=30))
def test_writing_and_idle_time_are_all_the_time(gaps: list[float]) -> None:
    now = [0.0]
    timer = SessionTimer(lambda: 0, clock=lambda: now[0])
    ended: list[Stint] = []
    timer.finished.connect(ended.append)
    timer.start(0)
    for gap in gaps:
        now[0] += gap
        timer.touch()
    timer.stop()
    assert ended[0].worked + ended[0].idle == pytest.approx(sum(gaps))
    assert ended[0].worked == pytest.approx(sum(gap for gap in gaps if gap <= module.IDLE_SECONDS))
