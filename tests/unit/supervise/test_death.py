"""A child that ends by itself is told of, with how it ended and its last words; one that was asked to end is not."""

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inkwell.supervise.child import Child
from inkwell.supervise.death import Death, host_of, way_of_ending
from inkwell.supervise.installation import host_command
from inkwell.supervise.program import Bounds, run_program

UNIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no signals")
SEGFAULT = "import faulthandler, os; faulthandler.enable(); os.kill(os.getpid(), 11)"


class Listener(logging.Handler):
    """Collects the deaths that are told."""

    def __init__(self) -> None:
        super().__init__()
        self.deaths: list[Death] = []

    def emit(self, record: logging.LogRecord) -> None:
        death = getattr(record, "death", None)
        if isinstance(death, Death):
            self.deaths.append(death)


@pytest.fixture
def told() -> Iterator[list[Death]]:
    log, listener = logging.getLogger("inkwell"), Listener()
    before = log.level
    log.setLevel(logging.INFO)
    log.addHandler(listener)
    yield listener.deaths
    log.removeHandler(listener)
    log.setLevel(before)


def run(code: str, log: Path | None = None, then: Callable[[Child], object] = lambda _: None) -> None:
    """Run a child to its end."""
    ended = threading.Event()
    child = Child((sys.executable, "-c", code), lambda _: None, ended.set, log)
    then(child)
    assert ended.wait(20)
    child.close()


@UNIX
def test_a_crash_is_told_with_its_last_words_and_no_earlier_ones(told: list[Death], tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("Fatal Python error: of another day\n", encoding="utf-8")
    run(SEGFAULT, log)
    (death,) = told
    assert death.crashed
    assert death.exit_code == -signal.SIGSEGV
    assert death.said.startswith("Fatal Python error: Segmentation fault")


def test_an_error_that_nobody_caught_is_a_crash(told: list[Death], tmp_path: Path) -> None:
    run("raise ValueError", tmp_path / "log")
    assert [(death.crashed, death.exit_code) for death in told] == [(True, 1)]


@UNIX
def test_a_kill_from_outside_is_told_and_no_crash(told: list[Death]) -> None:
    run("import time; time.sleep(60)", then=lambda child: os.kill(child.pid, signal.SIGKILL))
    assert [(death.crashed, death.exit_code) for death in told] == [(False, -9)]


@pytest.mark.parametrize("end", [Child.kill, Child.terminate, Child.close], ids=lambda end: end.__name__)
def test_who_ends_a_child_hears_of_no_death(told: list[Death], end: Callable[[Child], object]) -> None:
    run("import time; time.sleep(60)", then=end)
    assert told == []


def test_a_child_that_is_done_is_no_death(told: list[Death]) -> None:
    run("pass")
    assert told == []


@UNIX
def test_a_program_that_crashes_is_told_and_one_that_complains_is_not(told: list[Death], tmp_path: Path) -> None:
    bounds = Bounds(30, 1 << 20)
    run_program((sys.executable, "-c", "import sys; sys.exit('no such file')"), tmp_path, bounds)
    run_program((sys.executable, "-c", SEGFAULT), tmp_path, bounds)
    assert [(death.host, death.crashed) for death in told] == [("", True)]


def test_our_own_processes_are_known_by_their_module() -> None:
    assert host_of((*host_command("inkwell.language.host"), "spelling")) == "inkwell.language.host"
    assert host_of(("pandoc", "inkwell.language.host.md")) == ""


def test_endings_have_the_names_that_are_looked_for() -> None:
    assert [way_of_ending(code) for code in (-11, 3221225477, 1)] == ["SIGSEGV", "0xC0000005", "exit code 1"]
