"""All figures in one run: `python tests/benchmarks [--runs N]`. Medians; every target beside what was reached."""

import argparse
import json
import os
import sys
import tempfile
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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, help="write the raw figures here")
    parsed = parser.parse_args()
    import bench_start
    import bench_tokens
    import bench_window

    raw: dict[str, Any] = {"book": book().name}
    print(f"Book: {book().name}; {parsed.runs} runs, medians; {os.cpu_count()} cores\n")
    print("| what | reached | target | |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INKWELL_HOME"] = str(Path(folder) / "home")
        raw["tokens"] = tokens = bench_tokens.measure(parsed.runs)
        row(
            "tokens/s through the app against a bare native loop",
            f"{tokens['app_tokens_per_second']:.1f} / {tokens['bare_tokens_per_second']:.1f} = {tokens['ratio']:.3f}",
            "≥ 0.95",
            tokens["ratio"] >= 0.95,
        )
        raw["start"] = start = bench_start.measure(book(), Path(folder) / "start", parsed.runs)
        row("start to usable window, book open", f"{start['seconds']:.2f} s", "", None)
        row("bare PySide6 window, same run", f"{start['bare_seconds']:.2f} s", "", None)
        raw["window"] = window = bench_window.measure(book(), Path(folder) / "window", parsed.runs)
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
    if parsed.json:
        parsed.json.write_text(json.dumps(raw, indent=2), encoding="utf-8")


def _three(figures: dict[str, float]) -> str:
    return f"{figures['p50']:.1f} / {figures['p95']:.1f} / {figures['p99']:.1f} ms"


if __name__ == "__main__":
    main()
