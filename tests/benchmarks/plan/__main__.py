"""The plan of a long book and the way in and out at the window: `python tests/benchmarks/plan`.

*War and Peace* in its chapters: the plan opened, cards scrolled, one field changed, a hundred parts deleted and taken
back; an import, an export, and five thousand entries that come into the bible, while a timer says how long the window
did not answer.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tests" / "e2e"))

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from inkwell.app.bible import Bible  # noqa: E402
from inkwell.app.bible_import import BibleImport  # noqa: E402
from inkwell.app.errand import Errand  # noqa: E402
from inkwell.app.importing import write_plan  # noqa: E402
from inkwell.app.plan_acts import PlanActs  # noqa: E402
from inkwell.app.structure import Structure  # noqa: E402
from inkwell.bootstrap import Desk, build, set_aside  # noqa: E402
from inkwell.exchange.compiling import Choice  # noqa: E402
from inkwell.exchange.formats import Format  # noqa: E402
from inkwell.exchange.known_importers import known_importers  # noqa: E402
from inkwell.exchange.pandoc import Pandoc  # noqa: E402
from inkwell.exchange.presets import MANUSCRIPT  # noqa: E402
from inkwell.exchange.progress import Progress  # noqa: E402
from inkwell.manuscript.node import new_id  # noqa: E402
from inkwell.storage.paths import UserPaths  # noqa: E402
from inkwell.story.bible import Entry, EntryKind  # noqa: E402
from inkwell.ui.exchanging.export_form import Wish  # noqa: E402
from inkwell.ui.export_desk import ExportDesk  # noqa: E402
from inkwell.ui.plan_desk import PlanDesk  # noqa: E402

BOOK = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books")) / "war-and-peace.md"
STEPS = 120
ENTRIES = 5_000
SYNOPSIS = "They come to the house late, and nobody has lit the lamps; what was said at dinner is said again, lower. "


def row(what: str, reached: str, target: str) -> None:
    """One line of the table."""
    print(f"| {what} | {reached} | {target} |", flush=True)


class Gaps:
    """How long the event loop was away, in milliseconds, while something went on.

    On a machine that does other work besides, the window waits for a processor too; what its own thread did in that
    time says how much of a gap is the window's.
    """

    def __init__(self) -> None:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self.found: list[float] = []
        self.own: list[float] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.found.append((now - self._last) * 1000)
        self.own.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked

    def stop(self) -> str:
        """The 95th percentile and the longest, and the most that the window's own thread did in one."""
        self._timer.stop()
        cuts = statistics.quantiles(self.found, n=20) if len(self.found) > 20 else [max(self.found, default=0.0)]
        longest, own = max(self.found, default=0.0), max(self.own, default=0.0)
        return f"p95 {cuts[-1]:.1f}, longest {longest:.0f} ms (own work {own:.0f} ms)"


def wait(app: QApplication, true: Callable[[], bool], seconds: float = 300.0) -> None:
    """Let the window live until it is so."""
    end = time.perf_counter() + seconds
    while not true():
        if time.perf_counter() > end:
            raise TimeoutError("waited in vain")
        app.processEvents()
        time.sleep(0.0005)


def run(app: QApplication, desk: Desk, work: Callable[[Progress], object]) -> tuple[object, float, str]:
    """Have long work done as the window has it done: its value, seconds, and the gaps meanwhile."""
    errand, ended = Errand(desk.lanes[-1]), list[object]()
    errand.finished.connect(ended.append)
    errand.failed.connect(ended.append)
    gaps, began = Gaps(), time.perf_counter()
    errand.start(work)
    wait(app, lambda: bool(ended))
    return ended[0], time.perf_counter() - began, gaps.stop()


def scroll(app: QApplication, plan: PlanDesk) -> str:
    """Milliseconds of a frame while the cards go by, of the processor's time."""
    cards = plan.page.cards
    bar = cards.verticalScrollBar()
    frames: list[float] = []
    for step in range(STEPS):
        began = time.thread_time()
        bar.setValue(bar.maximum() * step // STEPS)
        cards.viewport().repaint()
        app.processEvents()
        frames.append((time.thread_time() - began) * 1000)
    cuts = statistics.quantiles(frames, n=100)
    return f"p50 {cuts[49]:.1f}, p95 {cuts[94]:.1f}, worst {max(frames):.1f} ms"


def in_and_out(app: QApplication, desk: Desk, folder: Path) -> None:
    """The import of the book, and its export once it is open."""
    source, seconds, gaps = run(app, desk, lambda progress: known_importers(Pandoc()).read(BOOK, progress))
    row("read for an import, at the window; gaps meanwhile", f"{seconds:.2f} s; {gaps}", "longest 50 ms")
    plan, seconds, gaps = run(app, desk, lambda _progress: source.plan())  # type: ignore[attr-defined]
    row("divided; gaps meanwhile", f"{seconds:.2f} s; {gaps}", "longest 50 ms")
    _, seconds, gaps = run(app, desk, lambda progress: write_plan(folder / "Book", plan, progress))  # type: ignore[arg-type]
    row("written; gaps meanwhile", f"{seconds:.2f} s; {gaps}", "longest 50 ms")
    desk.session.open(folder / "Book")
    wait(app, lambda: len(desk.words.counts) > 300)
    export = desk.equipment.parts["export_desk"]
    assert isinstance(export, ExportDesk)
    began, worked = time.perf_counter(), time.thread_time()
    export.open()
    app.processEvents()
    spent = f"{(time.perf_counter() - began) * 1000:.0f} ms (own work {(time.thread_time() - worked) * 1000:.0f} ms)"
    row("export window opened for the first time", spent, "")
    window = export.shown
    assert window is not None
    gaps_at = Gaps()
    wait(app, lambda: bool(window.turner.preview.words))
    row("first page of the export's preview; gaps meanwhile", gaps_at.stop(), "longest 50 ms")
    desk_chooser = folder / "out.docx"
    gaps_at, began = Gaps(), time.perf_counter()
    wish, book = Wish(Format.DOCX, ".docx", MANUSCRIPT, Choice()), export.book()
    _, _, _ = run(app, desk, lambda progress: export.run(book, desk_chooser, wish, progress))
    row("exported to Word; gaps meanwhile", f"{time.perf_counter() - began:.1f} s; {gaps_at.stop()}", "longest 50 ms")
    window.reject()


def planned(app: QApplication, desk: Desk) -> None:
    """The plan of the open book."""
    acts, plan = desk.equipment.parts["plan_acts"], desk.equipment.parts["plan"]
    assert isinstance(acts, PlanActs)
    assert isinstance(plan, PlanDesk)
    began = time.perf_counter()
    plan.open()
    app.processEvents()
    row("plan opened", f"{(time.perf_counter() - began) * 1000:.0f} ms", "")
    ids = [node.id for _, node in desk.session.manuscript.walk()]
    began = time.perf_counter()
    acts.set_fields({each: {"synopsis": SYNOPSIS * 2, "status": "Draft", "pov": "Pierre"} for each in ids}, "All")
    row(f"fields of all {len(ids)} parts set, written and shown", f"{time.perf_counter() - began:.2f} s", "")
    plan.page.show_view(1)
    plan.page.show_board("*")
    app.processEvents()
    row(f"a frame while {plan.page.cards.board.rowCount()} cards go by", scroll(app, plan), "p95 16.7 ms")
    began = time.perf_counter()
    acts.set_fields({ids[len(ids) // 2]: {"status": "Done"}}, "One")
    app.processEvents()
    row("one field changed, until it is shown", f"{(time.perf_counter() - began) * 1000:.0f} ms", "50 ms")
    tree = desk.session.manuscript
    deleted(app, desk, acts, [each for each in ids if not tree.children(each)][:100])
    plan.close()


def deleted(app: QApplication, desk: Desk, acts: PlanActs, ids: list[str]) -> None:
    """Many parts to the trash and back, each until the window answers again and until it is on the disk."""
    structure = desk.equipment.parts["structure"]
    assert isinstance(structure, Structure)
    # Right behind a change of all parts that is still on its way to the disk.
    for what, act in ((f"{len(ids)} parts deleted", lambda: acts.delete(ids)), ("taken back", structure.undo)):
        began, worked = time.perf_counter(), time.thread_time()
        act()
        spent = (
            f"{(time.perf_counter() - began) * 1000:.0f} ms (own work {(time.thread_time() - worked) * 1000:.0f} ms)"
        )
        wait(app, lambda: not desk.session.project.unwritten)
        row(f"{what}; on the disk", f"{spent}; {time.perf_counter() - began:.2f} s", "50 ms")


def lore(app: QApplication, desk: Desk) -> None:
    """Many entries into the bible."""
    bible, lane = desk.equipment.parts["bible"], desk.lanes[-1]
    assert isinstance(bible, Bible)
    kinds = list(EntryKind)[:3]
    entries = [
        Entry(
            id=new_id(),
            kind=kinds[number % 3],
            names=(f"Name {number}", f"Alias {number}"),
            text="Little is known. " * 20,
        )
        for number in range(ENTRIES)
    ]
    there = list[bool]()
    importing = BibleImport(desk.session, bible, lane, desk.window)
    gaps, began = Gaps(), time.perf_counter()
    importing.take_in(entries, lambda: there.append(True))
    wait(app, lambda: bool(there) and bible.is_saved)
    row(
        f"{ENTRIES:,} entries into the bible; gaps",
        f"{time.perf_counter() - began:.1f} s; {gaps.stop()}",
        "longest 50 ms",
    )


def main() -> None:
    """The table."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        os.environ["INKWELL_HOME"] = home
        desk = build(app, UserPaths.default())
        desk.preferences.change(ai=False)
        desk.window.resize(1440, 900)
        desk.window.show()
        desk.equipment.complete()
        set_aside()
        print("| what | reached | target |\n|---|---|---|")
        in_and_out(app, desk, Path(home))
        planned(app, desk)
        lore(app, desk)
        desk.close()


if __name__ == "__main__":
    main()
