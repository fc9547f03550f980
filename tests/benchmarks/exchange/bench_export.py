"""How long War and Peace takes to go out, and how much of that is ours: run this file, with Inkwell installed.

Pandoc's own time is that of its process; ours is the rest by the clock, and what this process spent of a core, which
another program beside it does not change. The pages of a PDF are all ours.
"""

import argparse
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from inkwell.exchange.compiling import Book
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format, usual_preset
from inkwell.exchange.markdown_import import import_markdown
from inkwell.exchange.pandoc import Converted, Pandoc
from inkwell.exchange.pdf_press import PdfPress

ROOT = Path(__file__).resolve().parents[3]
BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books"))
TARGET = 5.0
"""Seconds beyond pandoc's own."""


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


def measure(book: Book, to: Format, folder: Path) -> dict[str, float]:
    """One export: seconds in all, pandoc's, the rest of them, and what our process computed."""
    pandoc = TimedPandoc()
    began, spent = time.perf_counter(), time.process_time()
    Exporter(pandoc, PdfPress().write).export(book, folder / f"book.{to.value}", to, usual_preset(to))
    seconds = time.perf_counter() - began
    return {
        "all": seconds,
        "pandoc": pandoc.seconds,
        "rest": seconds - pandoc.seconds,
        "computed": time.process_time() - spent,
        "size": (folder / f"book.{to.value}").stat().st_size / 1e6,
    }


def _median(rows: list[dict[str, float]]) -> Callable[[str], float]:
    return lambda name: statistics.median(row[name] for row in rows)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--book", type=Path, default=BOOKS / "war-and-peace.md")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--to", nargs="+", choices=list(Format), default=list(Format), type=Format)
    parsed = parser.parse_args()
    plan = import_markdown(parsed.book)
    book = Book(plan.title, plan.manuscript, plan.texts.__getitem__, "Somebody")
    print(f"{parsed.book.name}, {parsed.runs} runs, medians; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    print("| format | all, s | pandoc, s | rest, s | we computed, s | target | MB |\n|---|---|---|---|---|---|---|")
    for to in parsed.to:
        with tempfile.TemporaryDirectory() as folder:
            of = _median([measure(book, to, Path(folder)) for _ in range(parsed.runs)])
        target = "" if to is Format.PDF else f"≤ {TARGET:g}: {'met' if of('rest') <= TARGET else 'MISSED'}"
        figures = " | ".join(f"{of(name):.2f}" for name in ("all", "pandoc", "rest", "computed"))
        print(f"| {to.value} | {figures} | {target} | {of('size'):.1f} |", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nMost memory of this process: {peak:.0f} MiB.")


if __name__ == "__main__":
    main()
