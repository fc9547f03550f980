"""Project-wide search as it is typed: key → results painted, over all novels in one book, in the real window."""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.app.searching import BookSearch, Portion
from inkwell.bootstrap import Desk, build
from inkwell.exchange.markdown_import import import_markdown
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.ui.search_desk import SearchDesk

ROOT = Path(__file__).resolve().parents[3]
NOVELS = ("war-and-peace", "dracula", "pride-and-prejudice", "love-among-the-chickens")
TYPED = ("natasha", "the old prince", "Mina Harker", "pemberley", "he didn't", "chickens", "zzzq")
GAP_MS = 110
"""Between two letters: a quick typist."""
PATIENCE = 60.0
"""Seconds."""


class Paints(QObject):
    """When a widget was painted last."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint, and let it happen."""
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


class Turns(QObject):
    """The longest time that the window's thread did nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def begin(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()

    def end(self) -> None:
        """Stop looking."""
        self._timer.stop()


def measure(runs: int) -> dict[str, Any]:
    """Milliseconds from each key until results for it are painted; medians over the runs of each run's percentile."""
    books = Path(os.environ.get("INKWELL_BOOKS") or ROOT.parent / "shared" / "books")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["INKWELL_HOME"] = str(folder / "home")
        source = folder / "all.md"
        texts = [(books / f"{novel}.md").read_text(encoding="utf-8") for novel in NOVELS]
        source.write_text("# All novels\n\n" + "\n\n".join(texts), encoding="utf-8")
        plan = import_markdown(source)
        Project.create_from(folder / "Book", plan.title, plan.manuscript, plan.texts)
        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        desk = build(app, UserPaths.default())
        try:
            return _measured(desk, folder / "Book", runs, sum(len(text.split()) for text in texts))
        finally:
            desk.close()


def _measured(desk: Desk, folder: Path, runs: int, words: int) -> dict[str, Any]:
    desk.preferences.change(ai=False)
    desk.books.open_folder(folder)
    desk.window.show()
    searching, search = desk.equipment.parts["searching"], desk.equipment.parts["search"]
    assert isinstance(searching, SearchDesk)
    assert isinstance(search, BookSearch)
    start = time.perf_counter()
    _until(lambda: search.indexed)
    result: dict[str, Any] = {"words": words, "index_seconds": time.perf_counter() - start}
    turns = Turns()
    taken = [_run(searching, search, turns) for _ in range(runs)]
    turns.end()
    for name, values in (("p50_ms", 0.5), ("p95_ms", 0.95), ("worst_ms", 1.0)):
        result[name] = statistics.median(_percentile(keys, values) for keys, _stall in taken)
    result["keys"] = sum(len(keys) for keys, _stall in taken)
    result["longest_stall_ms"] = statistics.median(stall for _keys, stall in taken)
    return result


def _run(searching: SearchDesk, search: BookSearch, turns: Turns) -> tuple[list[float], float]:
    """Type all phrases; the milliseconds of each key, and of the longest stall."""
    searching.open()
    panel = searching.panel
    paints = Paints(panel.list.viewport())
    shown: list[tuple[int, float]] = []
    search.found.connect(lambda portion: shown.append((_serial(portion), time.perf_counter())))
    taken: list[float] = []
    panel.field.line.clear()
    QTest.qWait(300)
    turns.begin()
    for phrase in TYPED:
        for letter in phrase:
            taken.append(_key(letter, searching, search, shown, paints))
            QTest.qWait(max(round(GAP_MS - taken[-1]), 1))
        panel.field.line.clear()
        QTest.qWait(GAP_MS)
    stall = turns.longest * 1000
    search.found.disconnect()
    search.found.connect(searching._take)
    searching.close()
    return taken, stall


def _key(
    letter: str, searching: SearchDesk, search: BookSearch, shown: list[tuple[int, float]], paints: Paints
) -> float:
    """Milliseconds from a key until what it finds is painted."""
    panel = searching.panel
    start = time.perf_counter()
    QTest.keyClicks(panel.field.line, letter)
    asked = search._serial
    _until(lambda: any(serial == asked for serial, _ in shown))
    told = next(at for serial, at in shown if serial == asked)
    # Where nothing is found in place of nothing there is nothing to be painted but the line that says so.
    _until(lambda: paints.at >= told or not panel.list.rows.rows)
    return (max(paints.at, told) - start) * 1000


def _serial(portion: Portion) -> int:
    return portion.serial


def _percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(round(share * len(values)), len(values) - 1)]


def _until(true: Any) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise SystemExit("The search never came to its end.")
        QApplication.processEvents()
        time.sleep(0.0005)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for key, value in measure(int(sys.argv[1]) if len(sys.argv) > 1 else 3).items():
        print(f"{key}: {value:,.1f}")
