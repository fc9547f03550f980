"""Event-loop gaps in the window while the model loads, reads, writes and restarts, beside an idle process's gaps."""

import multiprocessing
import statistics
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.bootstrap import Desk, build
from inkwell.engine.client import EngineState
from inkwell.exchange.markdown_import import import_markdown
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project

TICK_MS = 2


def watch(pipe: Connection) -> None:
    """An idle process that only wakes every 2 ms: its gaps are the machine's own noise. Each message ends a phase."""
    gaps, last = list[float](), time.perf_counter()
    while True:
        if pipe.poll():
            if pipe.recv() == "end":
                return
            pipe.send(_cuts(gaps))
            gaps = []
        time.sleep(TICK_MS / 1000)
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now


def _cuts(gaps: list[float]) -> dict[str, float]:
    """p95 and the longest, in milliseconds; 0 where there was none."""
    if not gaps:
        return {"p95": 0.0, "max": 0.0}
    return {"p95": statistics.quantiles(gaps, n=20)[18] if len(gaps) > 1 else max(gaps), "max": max(gaps)}


class Gaps:
    """Measures phases: the window's gaps, and the idle process's in the same seconds."""

    def __init__(self) -> None:
        self._here, there = multiprocessing.Pipe()
        self._beside = multiprocessing.get_context("spawn").Process(target=watch, args=(there,))
        self._beside.start()
        self._gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now

    def of(self, phase: Callable[[], None]) -> dict[str, dict[str, float]]:
        """Gaps while `phase` runs; it must keep the event loop going."""
        self._here.send("phase")
        self._here.recv()
        self._gaps, self._last = [], time.perf_counter()
        self._timer.start(TICK_MS)
        phase()
        # A turn of the loop that is not over yet is a gap like any other.
        self._tick()
        self._timer.stop()
        self._here.send("phase")
        return {"window": _cuts(self._gaps), "idle": self._here.recv()}

    def close(self) -> None:
        """End the process beside."""
        self._here.send("end")
        self._beside.join()


def measure(book: Path, folder: Path, runs: int) -> dict[str, Any]:
    """For each phase the medians over the runs."""
    plan = import_markdown(book)
    Project.create_from(folder, plan.title, plan.manuscript, plan.texts)
    app = QApplication.instance() or QApplication(["benchmarks"])
    assert isinstance(app, QApplication)
    desk = build(app, UserPaths.default())
    desk.preferences.change(ai=False, max_words=120)
    desk.books.open_folder(folder)
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    gaps = Gaps()
    phases: dict[str, list[dict[str, dict[str, float]]]] = {}
    for run in range(runs):
        for name, phase in _phases(desk, run).items():
            phases.setdefault(name, []).append(gaps.of(phase))
    gaps.close()
    desk.close()
    return {name: _medians(found) for name, found in phases.items()}


def _phases(desk: Desk, run: int) -> dict[str, Callable[[], None]]:
    """What happens, in order; the AI is off before and after."""
    nodes = [node.id for _, node in desk.session.manuscript.walk()]
    return {
        "load": lambda: _load(desk),
        "prompt": lambda: _ask(desk, nodes[(5 + 3 * run) % len(nodes)]),
        "generation": lambda: _until(lambda: not desk.partner.writing),
        "restart": lambda: _restart(desk),
        "off": lambda: _off(desk),
    }


def _load(desk: Desk) -> None:
    desk.preferences.change(ai=True)
    _until(lambda: _ready(desk))


def _ask(desk: Desk, node: str) -> None:
    """A scene that the model has not read; over with the first text."""
    desk.window.outline.chosen.emit(node)
    page = desk.window.page
    page.set_cursor_offset(len(page.text()))
    desk.writing.continue_()
    _until(lambda: bool(page.proposal()))


def _restart(desk: Desk) -> None:
    desk.partner.discard()
    psutil.Process(desk.engine.pid or 0).kill()
    _until(lambda: not _ready(desk))
    _until(lambda: _ready(desk))


def _off(desk: Desk) -> None:
    desk.preferences.change(ai=False)
    _until(lambda: desk.engine.pid is None)


def _ready(desk: Desk) -> bool:
    return desk.engine.status is not None and desk.engine.status.state is EngineState.READY


def _until(true: Callable[[], bool], seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        QTest.qWait(5)


def _medians(found: list[dict[str, dict[str, float]]]) -> dict[str, dict[str, float]]:
    return {
        side: {cut: statistics.median(run[side][cut] for run in found) for cut in ("p95", "max")}
        for side in ("window", "idle")
    }
