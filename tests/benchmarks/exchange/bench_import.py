"""How long War and Peace takes to come in, and how much of that is ours: `python …/exchange/bench_import.py`.

Pandoc's own time is that of its process; ours is the rest by the clock, and what this process computed, which another
program beside it does not change. The import runs on a thread of its own; the longest time for which the main thread
could not run meanwhile is what a window would not have answered, beside the same with nothing going on.
"""

import argparse
import os
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from inkwell.app.importing import write_plan
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.markdown_import import import_markdown
from inkwell.exchange.pandoc import Converted, Pandoc

ROOT = Path(__file__).resolve().parents[3]
BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books"))
READS = "markdown-smart-auto_identifiers-fancy_lists"
TARGET = 5.0
"""Seconds beyond pandoc's own."""
GAP = 50.0
"""Milliseconds for which the window may not answer."""


class TimedPandoc(Pandoc):
    """Pandoc with a stopwatch."""

    seconds = 0.0

    def convert(self, *given: Any, **wishes: Any) -> Converted:
        """As pandoc's; the time is kept."""
        began = time.perf_counter()
        try:
            return super().convert(*given, **wishes)
        finally:
            self.seconds += time.perf_counter() - began


def _gaps(until: threading.Event, most: float = float("inf")) -> list[float]:
    """How late a thread comes that wants to run every millisecond, in milliseconds."""
    found: list[float] = []
    end = time.perf_counter() + most
    while not until.is_set() and time.perf_counter() < end:
        began = time.perf_counter()
        time.sleep(0.001)
        found.append((time.perf_counter() - began) * 1000 - 1)
    return found


def _import(source: Path, folder: Path) -> dict[str, float]:
    """One import: seconds in all, pandoc's, the rest, what our process computed, and the longest gap."""
    pandoc, ended = TimedPandoc(), threading.Event()
    times: dict[str, float] = {}

    def work() -> None:
        began, spent = time.perf_counter(), time.thread_time()
        try:
            plan = known_importers(pandoc).read(source).plan()
            times["read"] = time.perf_counter() - began - pandoc.seconds
            write_plan(folder, plan)
            times["all"] = time.perf_counter() - began
            times["computed"] = time.thread_time() - spent
            times["nodes"] = len(plan.manuscript.nodes)
        finally:
            ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    gaps = sorted(_gaps(ended))
    thread.join()
    times |= {"pandoc": pandoc.seconds, "rest": times["all"] - pandoc.seconds}
    return times | {"gap": gaps[-1], "usual": gaps[int(len(gaps) * 0.999)]}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--book", default="war-and-peace")
    parser.add_argument("--formats", nargs="+", default=["md", "docx", "odt", "epub", "html"])
    parsed = parser.parse_args()
    source = BOOKS / f"{parsed.book}.md"
    nodes = len(import_markdown(source).manuscript.nodes)
    quiet = sorted(_gaps(threading.Event(), 3.0))
    print(
        f"{source.name}, {nodes} nodes; with nothing going on the main thread comes {quiet[-1]:.0f} ms late at worst\n"
    )
    print("| from | all s | pandoc s | rest s | computed s (target 5) | gap ms, longest / 99.9 % (target 50) |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as made:
        for kind in parsed.formats:
            path = source
            if kind != "md":
                path = Path(made) / f"book.{kind}"
                options = ("--standalone",)
                converted = Pandoc().convert(source, READS, kind, options)
                path.write_bytes(converted.output)
            times = _import(path, Path(made) / f"project {kind}")
            if times["nodes"] != nodes:
                raise SystemExit(f"{kind}: {times['nodes']} nodes came in")
            met = "met" if times["rest"] <= TARGET else "MISSED" if times["computed"] > TARGET else "met computed"
            gap = "met" if times["gap"] <= GAP else "MISSED"
            print(
                f"| {kind} | {times['all']:.1f} | {times['pandoc']:.1f} | {times['rest']:.1f} | "
                f"{times['computed']:.1f} {met} | {times['gap']:.0f} / {times['usual']:.0f} {gap} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
