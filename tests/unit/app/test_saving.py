"""The save lane keeps the order, reports every end, and outlives a job that breaks."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.errors import ErrorKind, InkwellError


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[SaveLane]:
    lane = SaveLane("test")
    yield lane
    lane.close()


def test_jobs_run_in_order_and_report(qtbot: QtBot, lane: SaveLane) -> None:
    order: list[int] = []
    done: list[Done] = []
    lane.done.connect(done.append)
    for number in range(20):
        lane.submit(Job("scene", number, lambda number=number: order.append(number)))
    qtbot.waitUntil(lambda: len(done) == 20)
    assert order == list(range(20))
    assert [each.revision for each in done] == order
    assert all(each.error is None for each in done)


def test_an_error_comes_back_and_the_lane_goes_on(qtbot: QtBot, lane: SaveLane) -> None:
    done: list[Done] = []
    lane.done.connect(done.append)

    def full() -> None:
        raise InkwellError(ErrorKind.DISK, "The disk is full.")

    def broken() -> None:
        raise ZeroDivisionError

    lane.submit(Job("a", 1, full))
    lane.submit(Job("b", 2, broken))
    lane.submit(Job("c", 3, lambda: "written"))
    qtbot.waitUntil(lambda: len(done) == 3)
    assert [each.error.kind if each.error else None for each in done] == [ErrorKind.DISK, ErrorKind.INTERNAL, None]
    assert done[2].value == "written"


def test_drain_waits_for_the_disk(lane: SaveLane) -> None:
    written: list[int] = []
    for number in range(50):
        lane.submit(Job("scene", number, lambda number=number: written.append(number)))
    assert lane.drain(10)
    assert len(written) == 50
