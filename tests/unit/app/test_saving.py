"""The save lane keeps the order, reports every end, and outlives a job that breaks."""

import threading
import time
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


def test_what_one_alone_waits_for_comes_to_nobody_else(qtbot: QtBot, lane: SaveLane) -> None:
    all_hear: list[Done] = []
    one_hears: list[tuple[Done, int]] = []
    lane.done.connect(all_hear.append)

    def hear(done: Done) -> None:
        one_hears.append((done, threading.get_ident()))

    lane.submit(Job("a", 1, lambda: "written", then=hear))
    lane.submit(Job("b", 2, lambda: "written"))
    lane.submit(Job("c", 3, lambda: 1 / 0, quiet=True, then=hear))
    qtbot.waitUntil(lambda: len(one_hears) == 2)
    assert [each.key for each in all_hear] == ["b"]
    assert [(done.key, done.error is None, thread) for done, thread in one_hears] == [
        ("a", True, threading.get_ident()),
        ("c", False, threading.get_ident()),
    ]


def test_drain_waits_for_the_disk(lane: SaveLane) -> None:
    written: list[int] = []
    for number in range(50):
        lane.submit(Job("scene", number, lambda number=number: written.append(number)))
    assert lane.drain(10)
    assert len(written) == 50


def test_what_is_put_off_is_done_in_its_time_and_keeps_nobody_waiting(lane: SaveLane) -> None:
    order: list[str] = []
    done = threading.Event()

    def put_off() -> None:
        lane.later(0.3, Job("late", 0, lambda: (order.append("late"), done.set())))
        lane.later(0.1, Job("soon", 0, lambda: order.append("soon")))

    began = time.monotonic()
    lane.submit(Job("put off", 0, put_off))
    lane.submit(Job("now", 0, lambda: order.append("now")))
    assert lane.drain(10)
    assert order == ["now"]
    assert done.wait(10)
    assert time.monotonic() - began >= 0.3
    assert order == ["now", "soon", "late"]


def test_what_is_put_off_comes_in_its_time_between_many_others(lane: SaveLane) -> None:
    late = threading.Event()

    def one_more() -> None:
        if not late.is_set():
            lane.submit(Job("more", 0, one_more))

    lane.submit(Job("put off", 0, lambda: lane.later(0.1, Job("late", 0, late.set))))
    lane.submit(Job("more", 0, one_more))
    assert late.wait(10)


def test_a_lane_that_closes_does_first_what_was_put_off(qtbot: QtBot) -> None:
    lane, order = SaveLane("closing"), list[str]()

    def put_off() -> None:
        lane.later(600, Job("last", 0, lambda: order.append("last")))
        lane.later(60, Job("first", 0, lambda: order.append("first")))

    lane.submit(Job("put off", 0, put_off))
    lane.close()
    assert order == ["first", "last"]
    lane.close()
    assert lane.drain(1)


def test_who_asked_a_lane_that_closed_is_told_before_or_never(qtbot: QtBot) -> None:
    """The window that asked is gone when the event loop goes on, and with it whom the answer would reach."""
    lane, told = SaveLane("closing"), list[object]()
    lane.submit(Job("in time", 0, lambda: 1, then=lambda done: told.append(done.value)))
    assert lane.drain(10)
    lane.deliver()
    lane.submit(Job("late", 0, lambda: 2, then=lambda done: told.append(done.value)))
    lane.close()
    lane.deliver()
    assert told == [1]
