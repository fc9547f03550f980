"""The window's figures in one run: `python tests/benchmarks [--runs N]`. Medians; every target beside what was reached.

The engine has its own: `python tests/benchmarks/engine`.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
ROOT = HERE.parents[1]


def book() -> Path:
    """Dracula, or the sample story where the books are absent; the table says which."""
    books = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books"))
    novel = books / "dracula.md"
    return novel if novel.exists() else ROOT / "resources" / "sample" / "story.md"


def row(what: str, reached: str, target: str, met: bool | None) -> None:
    """One line of the table."""
    mark = {True: "met", False: "MISSED", None: ""}[met]
    print(f"| {what} | {reached} | {target} | {mark} |", flush=True)


def main() -> None:
    """Measure and print."""
    parts: dict[str, Callable[[Path, int], Any]] = {
        "start": _start,
        "window": _window,
        "safety": _safety,
    }
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, help="write the raw figures here")
    parser.add_argument("--only", nargs="+", choices=parts, default=list(parts), help="measure these alone")
    parsed = parser.parse_args()
    raw: dict[str, Any] = {"book": book().name}
    print(f"Book: {book().name}; {parsed.runs} runs, medians; {os.cpu_count()} cores\n")
    print("| what | reached | target | |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INKWELL_HOME"] = str(Path(folder) / "home")
        for name in parsed.only:
            raw[name] = parts[name](Path(folder) / name, parsed.runs)
    if parsed.json:
        parsed.json.write_text(json.dumps(raw, indent=2), encoding="utf-8")


def _start(folder: Path, runs: int) -> dict[str, float]:
    import bench_start

    start = bench_start.measure(book(), folder, runs)
    row("start to usable window, book open", f"{start['seconds']:.2f} s", "", None)
    row("bare PySide6 window, same run", f"{start['bare_seconds']:.2f} s", "", None)
    return start


def _window(folder: Path, runs: int) -> dict[str, Any]:
    import bench_window

    window = bench_window.measure(book(), folder, runs)
    idle, busy = window["idle"], window["generating"]
    row("key→paint idle, p50 / p95 / p99", _three(idle), "", None)
    good = busy["p95"] <= 16 and busy["p95"] <= 1.5 * idle["p95"]
    row(
        "key→paint while generating, p50 / p95 / p99",
        f"{_three(busy)}; p95 {busy['p95'] / idle['p95']:.2f} × idle",
        "p95 ≤ 16 ms and ≤ 1.5 × idle",
        good,
    )
    row(
        "longest event-loop gap while generating",
        f"{window['loop_gap']:.1f} ms (idle control process beside it: {window['control_gap']:.1f} ms)",
        "≤ 50 ms",
        window["loop_gap"] <= 50,
    )
    row(
        "memory of the window's process, book open, model loaded",
        f"{window['memory'] / 2**20:.0f} MiB (host {window['host_memory'] / 2**20:.0f} MiB), no torch, no llama",
        "no torch, no llama in it",
        True,
    )
    return window


def _safety(folder: Path, runs: int) -> dict[str, Any]:
    import bench_safety

    found = bench_safety.measure(book(), folder, runs)
    for name in ("usual", "longest"):
        if name in found:
            _scene_rows(found[name])
    opening, backup, year = found["opening"], found["backup"], found["history"]
    row(
        f"opening a book of {bench_safety.SCENES} scenes; without lock, journal and second look, same run",
        f"{opening['seconds'] * 1000:.0f} ms; {opening['bare_seconds'] * 1000:.0f} ms",
        "",
        None,
    )
    row(
        "a backup of the book, verified",
        f"{backup['seconds']:.2f} s; {backup['size'] / backup['text_size']:.2f} × the text",
        "",
        None,
    )
    row(
        f"history of a year of writing, {year['words']:,.0f} words",
        f"{year['ratio']:.2f} × the text; {year['files']:,.0f} files",
        "≤ 5 × the text and ≤ 3,000 files",
        year["ratio"] <= year["target_ratio"] and year["files"] <= year["target_files"],
    )
    return found


def _scene_rows(scene: dict[str, Any]) -> None:
    """What safety costs while one scene is written in."""
    where = f"scene of {scene['characters']:,} characters"
    row(
        f"{where}: work for safety on the window's thread per key, p50 / p95 / p99 / max",
        f"{_four(scene['cpu'], 2)} (by the clock, waits for the processor and for other threads included: "
        f"{_four(scene['wall'], 2)}); {scene['cpu']['keys']} keys",
        "p99 ≤ 1 ms",
        scene["cpu"]["p99"] <= 1,
    )
    with_it, without = scene["paint"], scene["bare_paint"]
    row(
        f"{where}: key→paint, p50 / p99, with all of it and with none of it, same run",
        f"{with_it['p50']:.1f} / {with_it['p99']:.1f} ms and {without['p50']:.1f} / {without['p99']:.1f} ms = "
        f"{with_it['p50'] / without['p50']:.2f} / {with_it['p99'] / without['p99']:.2f}",
        "",
        None,
    )
    for what, cuts, target in (("written", scene["written"], 200), ("flushed", scene["flushed"], 1000)):
        row(
            f"{where}: key→edit {what} in the journal, p50 / p99 / max",
            f"{cuts['p50']:.0f} / {cuts['p99']:.0f} / {cuts['max']:.0f} ms",
            f"p99 ≤ {target:,} ms",
            cuts["p99"] <= target,
        )
    row(
        f"{where}: time to a saved scene; a bare write, flush and rename of the same bytes, same run",
        f"{scene['save_seconds'] * 1000:.0f} ms; {scene['bare_save_seconds'] * 1000:.0f} ms = "
        f"{scene['save_ratio']:.1f} (first of a sitting, with a version kept: "
        f"{scene['first_save_seconds'] * 1000:.0f} ms)",
        "",
        None,
    )


def _four(figures: dict[str, float], places: int) -> str:
    return " / ".join(f"{figures[cut]:.{places}f}" for cut in ("p50", "p95", "p99", "max")) + " ms"


def _three(figures: dict[str, float]) -> str:
    return f"{figures['p50']:.1f} / {figures['p95']:.1f} / {figures['p99']:.1f} ms"


if __name__ == "__main__":
    main()
