"""Long work says how far it is, ends once, and can be cancelled."""

from collections.abc import Iterator
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from inkwell.app.errand import SAID_SECONDS, Errand
from inkwell.app.saving import Job, SaveLane
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import Progress


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[SaveLane]:
    made = SaveLane("errands")
    yield made
    made.close()


@pytest.fixture
def told(lane: SaveLane) -> tuple[Errand, list[tuple[object, ...]]]:
    errand, heard = Errand(lane), list[tuple[object, ...]]()
    errand.progressed.connect(lambda stage, done: heard.append((stage, done)))
    errand.finished.connect(lambda value: heard.append(("finished", value)))
    errand.failed.connect(lambda error: heard.append(("failed", error.sentence)))
    errand.cancelled.connect(lambda: heard.append(("cancelled",)))
    return errand, heard


Told = tuple[Errand, list[tuple[object, ...]]]


def test_it_says_how_far_it_is_and_what_came_of_it(qtbot: QtBot, told: Told) -> None:
    errand, heard = told

    def work(progress: Progress) -> int:
        progress("Reading", 0.5)
        progress("Writing", None)
        return 7

    errand.start(work)
    assert errand.running
    qtbot.waitUntil(lambda: not errand.running)
    assert heard == [("Reading", 0.5), ("Writing", None), ("finished", 7)]


def test_a_word_for_each_of_many_things_is_said_now_and_then(qtbot: QtBot, lane: SaveLane) -> None:
    now, heard = [0.0], list[tuple[str, object]]()
    errand = Errand(lane, clock=lambda: now[0])
    errand.progressed.connect(lambda stage, done: heard.append((stage, done)))

    def work(progress: Progress) -> None:
        for number in range(100):
            now[0] = number // 10 * 2 * SAID_SECONDS
            progress("Reading", number)
        progress("Writing", None)

    errand.start(work)
    qtbot.waitUntil(lambda: not errand.running)
    assert [stage for stage, _ in heard] == ["Reading"] * 10 + ["Writing"]
    assert [done for _, done in heard[:3]] == [0, 10, 20]


def test_what_cannot_be_done_is_said(qtbot: QtBot, told: Told) -> None:
    errand, heard = told

    def work(_progress: Progress) -> None:
        raise InkwellError(ErrorKind.BAD_INPUT, "It is no book.")

    errand.start(work)
    qtbot.waitUntil(lambda: heard == [("failed", "It is no book.")])


def test_it_is_cancelled_at_its_next_word(qtbot: QtBot, told: Told) -> None:
    errand, heard = told
    go, done = Event(), list[int]()

    def work(progress: Progress) -> None:
        go.wait(10)
        progress("On and on", None)
        done.append(1)

    errand.start(work)
    errand.cancel()
    go.set()
    qtbot.waitUntil(lambda: heard == [("cancelled",)])
    assert done == []


def test_of_two_only_the_second_is_heard(qtbot: QtBot, told: Told) -> None:
    errand, heard = told
    go = Event()

    def first(progress: Progress) -> int:
        go.wait(10)
        progress("First", None)
        return 1

    errand.start(first)
    errand.start(lambda _progress: 2)
    go.set()
    qtbot.waitUntil(lambda: not errand.running)
    assert heard == [("finished", 2)]


def test_work_that_ends_after_its_owner_is_nobodys(qtbot: QtBot, lane: SaveLane) -> None:
    owner, going, delivered = QObject(), Event(), list[object]()
    errand = Errand(lane, owner)
    errand.start(lambda _progress: going.wait(10))
    # Deleted as with its window; Python's name for it is still there.
    shiboken6.delete(owner)
    going.set()
    lane.submit(Job("after", 0, lambda: None, then=delivered.append))
    qtbot.waitUntil(lambda: bool(delivered))
    assert not shiboken6.isValid(errand)
