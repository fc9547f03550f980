"""A process that does one job: whatever it does, exactly one end is heard, and it is the last thing."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import pytest

from inkwell.supervise.one_job import OneJob, Speech


class Message(msgspec.Struct, frozen=True, tag_field="type"):
    """What all messages share."""


class Hello(Message, frozen=True, tag="hello"):
    version: int


class Alive(Message, frozen=True, tag="alive"):
    pass


class Step(Message, frozen=True, tag="step"):
    number: int


class Done(Message, frozen=True, tag="done"):
    words: str


class Count(OneJob[Hello | Alive | Step | Done, Done]):
    """Hears what a line of Python says."""

    speech = Speech("the count", Hello | Alive | Step | Done, (Done,), Hello, 1, (Alive,))

    def __init__(self, script: str) -> None:
        self.heard: list[object] = []
        super().__init__(Step(0), self.heard.append, None, (sys.executable, "-c", script), None)

    def died(self, code: int | None) -> Done:
        return Done(f"died with {code}")

    def is_strange(self) -> Done:
        return Done("strange")

    def at_the_end(self, ending: Done) -> Done:
        return Done(f"{ending.words}!")


HELLO = '{"type": "hello", "version": 1}'


@contextmanager
def counting(*lines: str, then: str = "") -> Iterator[Count]:
    """A process that says these lines, reads its first command, and then does something."""
    said = "".join(f"print({line!r}, flush=True)\n" for line in lines)
    job = Count(f"import os, sys, time\n{said}sys.stdin.readline()\n{then}")
    try:
        assert job.wait(20)
        yield job
    finally:
        job.close()


def test_events_are_told_and_then_the_end() -> None:
    lines = (HELLO, '{"type": "step", "number": 1}', '{"type": "alive"}', '{"type": "done", "words": "all"}')
    with counting(*lines) as job:
        assert job.heard == [Step(1), Done("all!")]
        assert job.ending == Done("all!")


@pytest.mark.parametrize(("then", "words"), [("os._exit(3)", "died with 3!"), ("", "died with 0!")])
def test_a_process_that_tells_no_end_has_one(then: str, words: str) -> None:
    with counting(HELLO, then=then) as job:
        assert job.heard == [Done(words)]


def test_what_comes_after_the_end_is_not_told() -> None:
    lines = ('{"type": "done", "words": "all"}', '{"type": "step", "number": 2}', '{"type": "done", "words": "again"}')
    with counting(HELLO, *lines, then="os._exit(1)") as job:
        assert job.heard == [Done("all!")]


def test_another_version_is_ended_at_once() -> None:
    with counting('{"type": "hello", "version": 2}', then="time.sleep(60)") as job:
        assert job.heard == [Done("strange!")]


def test_what_cannot_be_understood_is_passed_over() -> None:
    lines = ("nonsense", '{"type": "step"}', '{"type": "unknown"}', "[1]", '{"type": "done", "words": "all"}')
    with counting(HELLO, *lines) as job:
        assert job.heard == [Done("all!")]


def test_one_that_ends_before_it_is_known_has_its_end() -> None:
    for _ in range(3):
        job = Count("import os; os._exit(0)")
        assert job.wait(20)
        job.close()
        assert job.heard == [Done("died with 0!")]
