"""Key→paint idle and while a real model generates, event-loop gaps, and memory of the window's process."""

import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.bootstrap import Desk, build
from inkwell.engine.client import EngineState
from inkwell.exchange.markdown_import import import_markdown
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project

KEYS = 150
KEY_GAP_MS = 40
"""A very fast typist: 25 keys a second."""


class Painted(QObject):
    """Notices paints of a widget."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember a paint, and let it happen."""
        if event.type() == QEvent.Type.Paint:
            self.seen = True
        return False


def control(pipe: Connection) -> None:
    """An idle process that only wakes every 2 ms: its longest gap is the machine's own noise."""
    worst, last = 0.0, time.perf_counter()
    while not pipe.poll():
        time.sleep(0.002)
        now = time.perf_counter()
        worst, last = max(worst, now - last), now
    pipe.send(worst * 1000)


def measure(book: Path, folder: Path, runs: int) -> dict[str, Any]:
    """Milliseconds and bytes; medians over the runs of each run's percentile."""
    plan = import_markdown(book)
    Project.create_from(folder, plan.title, plan.manuscript, plan.texts)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    desk = build(app, UserPaths.default())
    desk.books.open_folder(folder)
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    _until(lambda: desk.engine.status is not None and desk.engine.status.state is EngineState.READY)
    desk.preferences.change(max_words=250)
    nodes = [node.id for _, node in desk.session.manuscript.walk()]
    desk.window.outline.chosen.emit(nodes[min(1, len(nodes) - 1)])
    _keys(desk, generating=False)  # the first keys meet cold caches
    idle: list[dict[str, float]] = []
    busy: list[dict[str, float]] = []
    gaps: list[float] = []
    controls: list[float] = []
    for _ in range(runs):
        # In turn, and each on the same text: a paragraph that has grown is slower to lay out.
        idle.append(_keys(desk, generating=False))
        busy.append(_keys(desk, generating=True))
        gap, beside = _loop_gap(desk)
        gaps.append(gap)
        controls.append(beside)
    memory = psutil.Process().memory_info().rss
    host = psutil.Process(desk.engine.pid or 0).memory_info().rss
    _assert_no_model_code()
    desk.close()
    return {
        "idle": _median(idle),
        "generating": _median(busy),
        "loop_gap": statistics.median(gaps),
        "control_gap": statistics.median(controls),
        "memory": memory,
        "host_memory": host,
    }


def _median(rows: list[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(row[name] for row in rows) for name in rows[0]}


def _until(true: Callable[[], bool], seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        QTest.qWait(5)


def _begin(desk: Desk) -> None:
    desk.partner.discard()
    _until(lambda: desk.engine.status is not None and desk.engine.status.state is EngineState.READY)
    page = desk.window.page
    page.set_cursor_offset(len(page.text()))
    desk.writing.continue_()
    _until(lambda: bool(page.proposal()))


def _keys(desk: Desk, generating: bool) -> dict[str, float]:
    page = desk.window.page
    original = page.text()
    if generating:
        _begin(desk)
    page.set_cursor_offset(len(page.text()) // 2)
    QTest.qWait(200)
    painted = Painted(page.viewport())
    taken: list[float] = []
    for number in range(KEYS):
        if generating and not desk.partner.writing:
            _begin(desk)
            page.set_cursor_offset(len(page.text()) // 2)
        painted.seen = False
        began = time.perf_counter()
        QTest.keyClick(page, Qt.Key.Key_Space if number % 6 == 5 else Qt.Key.Key_A)
        while not painted.seen:
            QApplication.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
        QTest.qWait(KEY_GAP_MS)
    desk.partner.discard()
    page.load(original, page.title)
    cuts = statistics.quantiles(taken, n=100)
    return {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98]}


def _loop_gap(desk: Desk) -> tuple[float, float]:
    here, there = multiprocessing.Pipe()
    beside = multiprocessing.get_context("spawn").Process(target=control, args=(there,))
    beside.start()
    _begin(desk)
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(2)
    _until(lambda: not desk.partner.writing, 60)
    timer.stop()
    here.send(None)
    worst = here.recv()
    beside.join()
    return max(gaps), worst


def _assert_no_model_code() -> None:
    loaded = {"torch", "llama_cpp", "transformers"} & set(sys.modules)
    assert not loaded, f"the window's process imported {loaded}"
    mapped = Path("/proc/self/maps")
    if mapped.exists():
        text = mapped.read_text(encoding="utf-8")
        assert "libllama" not in text, "the window's process mapped llama"
        assert "libtorch" not in text, "the window's process mapped torch"
