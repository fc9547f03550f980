"""The real engine with the real model is killed at every phase while somebody types: every key is there, nothing else.

No process, zombie, descriptor or thread is left, and the window's memory is what it was.
"""

import gc
import itertools
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from novelist import Novelist

from inkwell.engine.client import EngineState, EngineStatus
from inkwell.engine.types import ModelRef
from inkwell.storage.project import Project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")

PHASES = ("load", "prompt", "token", "idle", "warm")
SIGNALS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP, signal.SIGABRT)
SHARE = (("prompt", signal.SIGSEGV), ("load", signal.SIGABRT), ("warm", signal.SIGKILL))
GROWTH = 24 << 20
"""Bytes by which the window's memory may differ: Qt keeps glyphs and layouts of what was shown."""
PATIENCE = 240.0


class Typist:
    """Types at the front of the page, all the while; knows every key that was hit."""

    def __init__(self, novelist: Novelist) -> None:
        self.novelist = novelist
        self.before = novelist.page.text()
        self.typed = ""
        self._letters = itertools.cycle("not one of these letters may be lost ")

    @property
    def whole(self) -> str:
        """What must stand on the page."""
        return self.typed + self.before

    def type_until(self, true: Callable[[], bool], least: int = 1) -> None:
        """Hit one key after another until something has come, and so many of them in any case."""
        page, end = self.novelist.page, time.monotonic() + PATIENCE
        page.set_cursor_offset(len(self.typed))
        for number in itertools.count():
            if number >= least and true():
                break
            assert time.monotonic() < end, "waited in vain"
            letter = next(self._letters)
            self.novelist.qtbot.keyClicks(page, letter, delay=5)
            self.typed += letter
        assert page.text() == self.whole


class Accidents:
    """One window, and what is done to its engine."""

    def __init__(self, novelist: Novelist, typist: Typist) -> None:
        self.novelist = novelist
        self.typist = typist
        self.states: list[EngineState] = []
        self.desk = novelist.desk
        self.desk.engine.status_changed.connect(self._note)

    def _note(self, status: EngineStatus | None) -> None:
        if status is not None:
            self.states.append(status.state)

    def happen(self, phase: str, how: signal.Signals) -> None:
        """Come to the phase, send the signal, type on; then all is well again."""
        getattr(self, f"_until_{phase}")()
        pid = self.desk.engine.pid
        assert pid is not None
        self.states.clear()
        os.kill(pid, how)
        self.typist.type_until(lambda: EngineState.RESTARTING in self.states, least=20)
        assert "untouched" in self.novelist.sentence
        self.typist.type_until(self._ready_again)
        assert self.desk.engine.pid != pid
        assert not psutil.pid_exists(pid)
        self.write()

    def write(self) -> None:
        """The engine writes, and what it wrote is left lying: it is no part of the text."""
        self._ask()
        self.novelist.until_text()
        self.novelist.until_written()
        assert self.novelist.page.text() == self.typist.whole
        self.desk.partner.discard()

    def _ready_again(self) -> bool:
        status = self.desk.engine.status
        return status is not None and status.state is EngineState.READY and not self.desk.partner.writing

    def _ask(self) -> None:
        self.desk.partner.discard()
        self.novelist.page.set_cursor_offset(len(self.novelist.page.text()))
        self.novelist.ask()
        assert self.desk.partner.writing

    def _host_works(self) -> None:
        """Until the host is seen to work on what it has."""
        host = psutil.Process(self.desk.engine.pid)
        before = host.cpu_times().user
        self.novelist.qtbot.waitUntil(lambda: host.cpu_times().user > before + 0.1, timeout=20_000)

    def _until_load(self) -> None:
        self.desk.preferences.change(ai=False)
        assert self.desk.engine.pid is None
        self.desk.preferences.change(ai=True)
        self.novelist.qtbot.waitUntil(lambda: self.desk.engine.pid is not None, timeout=10_000)

    def _until_prompt(self) -> None:
        self._new_text()
        self._ask()
        self._host_works()
        assert self.desk.partner.writing
        assert not self.novelist.page.proposal()

    def _until_token(self) -> None:
        self._ask()
        self.novelist.until_text()
        assert self.desk.partner.writing

    def _until_idle(self) -> None:
        # Whatever it prepares is ready after a while.
        host = psutil.Process(self.desk.engine.pid)
        used = [0.0]

        def rests() -> bool:
            used.append(host.cpu_times().user)
            self.novelist.qtbot.wait(600)
            return host.cpu_times().user - used[-1] < 0.05

        self.novelist.qtbot.waitUntil(rests, timeout=60_000)

    def _until_warm(self) -> None:
        self._new_text()
        self._host_works()
        assert not self.desk.partner.writing

    def _new_text(self) -> None:
        """Something at the front of the prompt, so that all of it has to be evaluated anew."""
        self.typist.type_until(lambda: True, least=5)
        self.novelist.page.set_cursor_offset(len(self.novelist.page.text()))


def state_of_the_window(novelist: Novelist) -> tuple[int, int, int]:
    """Memory, descriptors and threads, once everything has come to rest."""
    novelist.until_saved()
    novelist.qtbot.wait(1500)
    gc.collect()
    own = psutil.Process()
    return own.memory_info().rss, own.num_fds(), own.num_threads()


def engines() -> list[int]:
    """The engine's processes; spelling and grammar have their own."""
    children = psutil.Process().children(recursive=True)
    return [child.pid for child in children if "inkwell.engine.host" in child.cmdline()]


def run(
    novelist: Novelist, source: Path, model: ModelRef, folder: Path, plan: tuple[tuple[str, signal.Signals], ...]
) -> None:
    text = folder.with_suffix(".md")
    # Long enough for a prompt that takes a moment, short enough for a busy machine.
    prose = [part for part in source.read_text(encoding="utf-8").split("\n\n") if 400 < len(part) < 800][:2]
    text.write_text("\n\n".join(["# Accidents", "## One", *prose]), encoding="utf-8")
    novelist.import_book(text, folder)
    novelist.go_to("One")
    novelist.desk.preferences.change(max_words=15)
    novelist.use_model(model)
    typist = Typist(novelist)
    accidents = Accidents(novelist, typist)
    accidents.write()
    # The first one is where things are made that stay: the window's strip, a second process's log.
    accidents.happen("token", signal.SIGKILL)
    memory, files, threads = state_of_the_window(novelist)
    for phase, how in plan:
        accidents.happen(phase, how)
    memory_then, files_then, threads_then = state_of_the_window(novelist)
    assert memory_then <= memory + GROWTH * len(plan) / 5
    assert files_then <= files
    assert threads_then <= threads
    assert engines() == [novelist.desk.engine.pid]
    current = novelist.desk.session.current
    assert current is not None
    assert Project.open(folder).read_text(current).text == typist.whole


def test_accidents_while_somebody_types(
    novelist: Novelist, book: Callable[[str], Path], starter_model: ModelRef, tmp_path: Path
) -> None:
    run(novelist, book("dracula"), starter_model, tmp_path / "Dracula", SHARE)


@pytest.mark.torture
@pytest.mark.parametrize("how", SIGNALS)
def test_every_accident_while_somebody_types(
    novelist: Novelist, book: Callable[[str], Path], starter_model: ModelRef, tmp_path: Path, how: signal.Signals
) -> None:
    run(novelist, book("dracula"), starter_model, tmp_path / "Dracula", tuple((phase, how) for phase in PHASES))
