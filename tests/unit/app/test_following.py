"""A book that is followed: read when asked and after changes while it is watched; of two readings the newer counts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from searching_stage import Stage, make_book

from inkwell.app.following import BookFollower
from inkwell.app.saving import SaveLane
from inkwell.errors import ErrorKind, InkwellError


class Readings:
    """A follower, what each of its readings was told, and what came of them."""

    def __init__(self, home: Path) -> None:
        make_book(home / "Book", {"one": "One."})
        self.stage = Stage(home)
        self.lane = SaveLane("follow")
        self.taken: list[object] = []
        self.heard: list[object] = []
        self.troubles: list[InkwellError] = []
        self.answer: Callable[[Callable[[], bool]], object] = lambda wanted: "read" if wanted() else None
        stage = self.stage
        self.follower = BookFollower("read", stage.session, stage.drafts, self.lane, self.take, settle_ms=5)
        self.follower.read.connect(self.heard.append)
        self.follower.trouble.connect(self.troubles.append)

    def take(self, wanted: Callable[[], bool]) -> Callable[[], object]:
        self.taken.append(wanted)
        return lambda: self.answer(wanted)

    def close(self) -> None:
        self.stage.close()
        self.lane.close()


@pytest.fixture
def readings(qtbot: QtBot, tmp_path: Path) -> Iterator[Readings]:
    made = Readings(tmp_path)
    made.stage.session.open(tmp_path / "Book")
    yield made
    made.close()


def test_it_is_read_when_asked_and_a_newer_reading_ends_an_older(readings: Readings, qtbot: QtBot) -> None:
    follower = readings.follower
    follower.look()
    with qtbot.waitSignal(follower.read):
        follower.look()
    assert len(readings.taken) == 2
    qtbot.waitUntil(lambda: readings.lane.drain(1))
    assert readings.heard == ["read"]
    readings.stage.session.close()
    follower.look()
    assert len(readings.taken) == 2


def test_only_a_watched_book_is_read_after_a_change(readings: Readings, qtbot: QtBot) -> None:
    follower = readings.follower
    with qtbot.assertNotEmitted(follower.working, wait=30):
        follower.moved()
    follower.watch(on=True)
    with qtbot.waitSignal(follower.read):
        readings.stage.session.rename("one", "Two")
    with qtbot.assertNotEmitted(follower.read, wait=30):
        follower.look()
        follower.watch(on=False)


def test_what_went_wrong_is_said_and_the_next_reading_is_as_any(readings: Readings, qtbot: QtBot) -> None:
    def refuse(_wanted: Callable[[], bool]) -> object:
        raise InkwellError(ErrorKind.DISK, "The disk is away.")

    usual, readings.answer = readings.answer, refuse
    with qtbot.waitSignal(readings.follower.working, check_params_cb=lambda on: not on):
        readings.follower.look()
    assert [each.sentence for each in readings.troubles] == ["The disk is away."]
    readings.answer = usual
    with qtbot.waitSignal(readings.follower.read):
        readings.follower.look()
