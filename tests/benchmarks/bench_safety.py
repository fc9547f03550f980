"""What it costs that no word is lost: at each key, at each save, at opening, in backups and in the history.

All of it in the real window, AI off. Two texts: a usual scene (the chapter of the book that is of middle length), and
the worst case, all of War and Peace in one scene. Run `python tests/benchmarks --only safety`, or call `measure()`.
"""

import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest import mock

import bench_history
from bench_window import Painted
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from safety_meter import JournalMeter, WindowMeter

from inkwell.app.custody import Custody
from inkwell.app.scribe import SaveState
from inkwell.bootstrap import Desk, build
from inkwell.exchange.markdown_import import import_markdown
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.backup import Backups
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project

LONGEST = "war-and-peace.md"
KEYS = 120
"""Keys of each run with everything as it is, and as many with nothing done for safety."""
BURST = 40
"""Keys between two pauses for thought."""
PAUSE_MS = 2_600
"""Longer than the two idle seconds after which a scene is saved."""
GAPS_MS = (70, 170)
"""Between two keys: some eight a second, as fast as people type."""
REST_MS = 1_000
"""After this a key is in the journal, and flushed."""
SCENES = 200


def measure(book: Path, folder: Path, runs: int) -> dict[str, Any]:
    """Milliseconds, seconds, bytes and ratios. The worst case is left out where War and Peace is not beside the book.

    Keys are pooled over the runs; all other figures are medians over them.
    """
    folder.mkdir(parents=True)
    meter = WindowMeter()
    projects = {"usual": _import(book, folder / "usual")}
    if book.with_name(LONGEST).exists():
        projects["longest"] = _one_scene(book.with_name(LONGEST), folder / "longest")
    found: dict[str, Any] = {}
    with meter.watching(), _window() as desk:
        for name, project in projects.items():
            found[name] = {**_typing(desk, meter, project, runs), **_saving(desk, project, folder / "bare", runs)}
        found["opening"] = _opening(desk, _many_scenes(book, folder / "many"), runs)
    found["backup"] = _backing_up(projects["usual"], folder / "backups", runs)
    found["history"] = bench_history.measure()
    return found


# books


def _import(book: Path, folder: Path) -> Path:
    plan = import_markdown(book)
    return Project.create_from(folder, plan.title, plan.manuscript, plan.texts).folder


def _one_scene(book: Path, folder: Path) -> Path:
    tree = Manuscript({}).add("longest", NodeKind.SCENE, "All of it", None)
    texts = {"longest": book.read_text(encoding="utf-8")}
    return Project.create_from(folder, book.stem, tree, texts).folder


def _many_scenes(book: Path, folder: Path) -> Path:
    """The book in 200 scenes of equal length."""
    paragraphs = book.read_text(encoding="utf-8").split("\n\n")
    tree, texts = Manuscript({}), dict[str, str]()
    for number in range(SCENES):
        first, end = (len(paragraphs) * at // SCENES for at in (number, number + 1))
        tree = tree.add(f"scene{number:03}", NodeKind.SCENE, f"Scene {number}", None)
        texts[f"scene{number:03}"] = "\n\n".join(paragraphs[first:end]) + "\n"
    return Project.create_from(folder, f"{book.stem} in {SCENES} scenes", tree, texts).folder


def _middle_node(desk: Desk) -> str:
    """The node whose text is of middle length among those that have one."""
    project = desk.session.project
    lengths = {node: len(project.read_text(node).text) for node in project.manuscript.nodes}
    written = sorted((node for node, length in lengths.items() if length), key=lengths.__getitem__)
    return written[len(written) // 2]


# the window


@contextmanager
def _window() -> Iterator[Desk]:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    desk = build(app, UserPaths.default())
    desk.preferences.change(ai=False)
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    try:
        yield desk
    finally:
        desk.close()


def _open(desk: Desk, project: Path) -> None:
    assert desk.books.open_folder(project)
    desk.session.show(_middle_node(desk))
    assert not desk.window.page.isReadOnly()
    _settle(desk)


def _close(desk: Desk) -> None:
    desk.session.close()
    _settle(desk)


def _settle(desk: Desk) -> None:
    """Let the lanes end what they have, a backup too."""
    for lane in desk.lanes:
        assert lane.drain(120)
    _rest(300)


def _rest(milliseconds: int) -> None:
    """Let the event loop run, as it does in the app: the lanes work meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _until_painted(painted: Painted) -> None:
    while not painted.seen:
        QApplication.processEvents()


# keys


def _typing(desk: Desk, meter: WindowMeter, project: Path, runs: int) -> dict[str, Any]:
    """Type with everything as it is and with nothing done for safety, in turn, on the same text."""
    journal, hands = JournalMeter(), random.Random(1)
    safe: list[_Key] = []
    bare: list[_Key] = []
    _open(desk, project)
    node = desk.session.current or ""
    with journal.watching():
        _type(desk, meter, journal, hands, BURST)  # the first keys meet cold caches
        journal.written.clear()
        journal.flushed.clear()
        for _ in range(runs):
            for silent, keys in ((False, safe), (True, bare)):
                # What was typed while nobody looked is let go with this.
                desk.session.show(node)
                _settle(desk)
                meter.silent = silent
                keys += _type(desk, meter, journal, hands, KEYS)
                meter.silent = False
    assert not any(key.calls for key in bare), "safety was not silent"
    _close(desk)
    return {
        "characters": len(Project.open(project).read_text(node).text),
        "wall": _cuts([key.wall for key in safe]),
        "cpu": _cuts([key.cpu for key in safe]),
        "paint": _cuts([key.paint for key in safe]),
        "bare_paint": _cuts([key.paint for key in bare]),
        "written": _cuts(journal.written),
        "flushed": _cuts(journal.flushed),
    }


class _Key:
    """One key: seconds to the paint, and of work for safety until the next key."""

    def __init__(self, paint: float, meter: WindowMeter) -> None:
        work = meter.read()
        self.paint, self.wall, self.cpu, self.calls = paint, work.wall, work.cpu, work.calls


def _type(desk: Desk, meter: WindowMeter, journal: JournalMeter, hands: random.Random, count: int) -> list[_Key]:
    page = desk.window.page
    page.set_cursor_offset(len(page.text()) // 2)
    painted = Painted(page.viewport())
    _rest(REST_MS)
    meter.read()
    found: list[_Key] = []
    for number in range(count):
        painted.seen = False
        if not meter.silent:
            journal.key()
        began = time.perf_counter()
        QTest.keyClick(page, Qt.Key.Key_Space if number % 6 == 5 else Qt.Key.Key_A)
        _until_painted(painted)
        paint = time.perf_counter() - began
        _rest(PAUSE_MS if number % BURST == BURST - 1 else hands.randint(*GAPS_MS))
        found.append(_Key(paint, meter))
    return found


def _cuts(seconds: Sequence[float]) -> dict[str, float]:
    """Percentiles in milliseconds."""
    cuts = statistics.quantiles([each * 1000 for each in seconds], n=100)
    return {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98], "max": max(seconds) * 1000, "keys": len(seconds)}


# saves


def _saving(desk: Desk, project: Path, bare: Path, runs: int) -> dict[str, float]:
    """From the order to save to the state “saved”, beside a bare loop that writes the same bytes as safely."""
    bare.mkdir(exist_ok=True)
    first: list[float] = []
    later: list[float] = []
    plain: list[float] = []
    for _ in range(runs):
        _open(desk, project)
        file = project / "text" / f"{desk.session.current}.md"
        # The first save of a sitting puts the scene as it was into the history.
        first.append(_save(desk))
        later.append(_save(desk))
        plain.append(_bare_save(bare, file.read_bytes()))
        later.append(_save(desk))
        plain.append(_bare_save(bare, file.read_bytes()))
        _close(desk)
    return {
        "save_seconds": statistics.median(later),
        "bare_save_seconds": statistics.median(plain),
        # Of neighbouring runs: what else the machine does then weighs on both alike.
        "save_ratio": statistics.median(ours / theirs for ours, theirs in zip(later, plain, strict=True)),
        "first_save_seconds": statistics.median(first),
    }


def _save(desk: Desk) -> float:
    QTest.keyClick(desk.window.page, Qt.Key.Key_A)
    _rest(REST_MS)
    loop = QEventLoop()
    desk.scribe.state_changed.connect(lambda state: loop.quit() if state == SaveState.SAVED else None)
    began = time.perf_counter()
    desk.scribe.save()
    loop.exec()
    taken = time.perf_counter() - began
    assert not desk.scribe.dirty
    return taken


def _bare_save(folder: Path, data: bytes) -> float:
    _rest(REST_MS)
    new, target = folder / "new", folder / "scene.md"
    began = time.perf_counter()
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.write(handle, data)
    os.fsync(handle)
    os.close(handle)
    new.replace(target)
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)
    return time.perf_counter() - began


# opening, backups


def _opening(desk: Desk, project: Path, runs: int) -> dict[str, float]:
    """From the order to open to the paint of the page, in a window that is there; with and without custody."""
    safe: list[float] = []
    bare: list[float] = []
    _timed_open(desk, project)  # caches
    for run in range(2 * runs):
        # Which goes first changes, because what the one leaves to be done may weigh on the other.
        for guarded in (True, False) if run % 2 else (False, True):
            with nullcontext() if guarded else mock.patch.object(Custody, "take", return_value=None):
                (safe if guarded else bare).append(_timed_open(desk, project))
    return {"seconds": statistics.median(safe), "bare_seconds": statistics.median(bare)}


def _timed_open(desk: Desk, project: Path) -> float:
    painted = Painted(desk.window.page.viewport())

    def work() -> None:
        assert desk.books.open_folder(project)
        painted.seen = False
        _until_painted(painted)

    taken = _seconds(work)
    _close(desk)
    return taken


def _backing_up(project: Path, shelves: Path, runs: int) -> dict[str, float]:
    """One backup of the book, on to an empty shelf: read, packed, flushed and read back."""
    sizes: list[int] = []

    def work(run: int) -> None:
        made = Backups(shelves / str(run), 10).make(project, datetime.now(UTC))
        assert made is not None
        sizes.append(made.size)

    taken = [_seconds(lambda run=run: work(run)) for run in range(runs)]
    text = sum(path.stat().st_size for path in (project / "text").iterdir())
    return {"seconds": statistics.median(taken), "size": statistics.median(sizes), "text_size": text}


def _seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
