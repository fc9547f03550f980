"""All figures of the engine in one run: `python tests/benchmarks/engine [--runs N]`. Medians, beside their targets."""

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
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1] / "contract")]

import psutil  # noqa: E402 - the path above comes first

from inkwell.engine.types import ModelRef  # noqa: E402

SERVER_TO_COLD = 0.010
"""llama.cpp's server, where none is at hand: measured once on a machine of this kind."""


def threads() -> tuple[int, int]:
    """Threads that write and threads that read, as the engine takes them here."""
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 2
    return max(1, cores - 1), cores


def row(what: str, reached: str, target: str, met: bool | None) -> None:
    """One line of the table."""
    mark = {True: "met", False: "MISSED", None: ""}[met]
    print(f"| {what} | {reached} | {target} | {mark} |", flush=True)


def main() -> None:
    """Measure and print."""
    import stage

    parts: dict[str, Callable[[ModelRef, int, Path], Any]] = {
        "streaming": _streaming,
        "prompts": _prompts,
        "variants": _variants,
        "stopping": _stopping,
    }
    alone: dict[str, Callable[[int, Path], Any]] = {"torch": _torch, "gaps": _gaps}
    names = [*parts, *alone]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, help="write the raw figures here")
    parser.add_argument("--only", nargs="+", choices=names, default=names, help="measure these alone")
    parsed = parser.parse_args()
    raw: dict[str, Any] = {}
    print(
        f"{parsed.runs} runs, medians; {os.cpu_count()} cores, {threads()[0]} threads to write, {threads()[1]} to read"
    )
    print("\n| what | reached | target | |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["INKWELL_HOME"] = str(folder / "home")
        for model in stage.models(folder):
            for part in (part for part in parts if part in parsed.only):
                raw[f"{model.name} {part}"] = parts[part](model, parsed.runs, folder)
        for part in (part for part in alone if part in parsed.only):
            raw[part] = alone[part](parsed.runs, folder)
    if parsed.json:
        parsed.json.write_text(json.dumps(raw, indent=2), encoding="utf-8")


def _streaming(model: ModelRef, runs: int, _folder: Path) -> dict[str, Any]:
    import bench_streaming

    found = bench_streaming.measure(model, runs, threads())
    speed = f"{found['app']:.1f} / {found['bare']:.1f} = {found['to_bare']:.3f}"
    row(f"{model.name}: streamed tokens/s ÷ bare native loop", speed, "≥ 0.97", found["to_bare"] >= 0.97)
    speed = f"{found['app']:.1f} / {found['completion']:.1f} = {found['to_completion']:.3f}"
    row(f"{model.name}: the same ÷ create_completion(stream=True)", speed, "≥ 1.0", found["to_completion"] >= 1.0)
    return found


def _prompts(model: ModelRef, runs: int, folder: Path) -> dict[str, Any]:
    import bench_prompts

    found = bench_prompts.measure(model, max(1, min(runs, 3)), threads(), folder / model.name)
    typed, noted, server = found["typed"], found["noted"], found["server"]
    for what, figures in (("no tail block", typed), ("with a tail block", noted)):
        row(
            f"{model.name}: tokens evaluated after a typed sentence ÷ what is due, {what}",
            f"{figures['evaluated']:.0f} / {figures['due']:.0f} = {figures['share']:.3f} "
            f"(worst {figures['worst_share']:.3f})",
            "≤ 1.1",
            figures["share"] <= 1.1,
        )
    limit = server["to_cold"] if server else SERVER_TO_COLD
    beside = "llama.cpp's server beside it" if server else "llama.cpp's server, as measured once"
    row(
        f"{model.name}: first token after a typed sentence ÷ cold ({found['cold']:.1f} s), no tail block",
        f"{typed['first'] * 1000:.0f} ms = {found['typed_to_cold']:.4f}",
        f"≤ {limit:.4f} ({beside})",
        found["typed_to_cold"] <= limit,
    )
    due = 1.2 * noted["due"] / bench_prompts.LONG
    row(
        f"{model.name}: the same with a tail block",
        f"{noted['first'] * 1000:.0f} ms = {found['noted_to_cold']:.4f}",
        f"≤ {due:.4f}",
        found["noted_to_cold"] <= due,
    )
    row(
        f"{model.name}: the same, read ahead while idle",
        f"{found['warm'] * 1000:.0f} ms = {found['warm_steps']:.2f} decode steps",
        "≤ 2",
        found["warm_steps"] <= 2,
    )
    scenes = found["scenes"]
    row(
        f"{model.name}: back in a scene, tokens evaluated; its tail block",
        f"{scenes['evaluated']} / {scenes['tail']}, first text after {scenes['first'] * 1000:.0f} ms",
        "≤ tail block",
        scenes["evaluated"] <= scenes["tail"],
    )
    return found


def _variants(model: ModelRef, runs: int, _folder: Path) -> dict[str, Any]:
    import bench_variants

    found = bench_variants.measure(model, runs, threads())
    row(
        f"{model.name}: four variants ÷ a bare batched loop",
        f"{found['to_bare']:.3f} ({found['to_one']:.2f} × one; the bare loop {found['bare_to_one']:.2f})",
        "≤ 1.05",
        found["to_bare"] <= 1.05,
    )
    return found


def _stopping(model: ModelRef, runs: int, _folder: Path) -> dict[str, Any]:
    import bench_stopping

    found = bench_stopping.measure(model, runs)
    for what in ("prompt", "text"):
        row(
            f"{model.name}: cancel → silence, in the {what}, median / worst",
            f"{found[what] * 1000:.0f} / {found[f'{what}_worst'] * 1000:.0f} ms",
            "≤ 250 ms",
            found[f"{what}_worst"] <= 0.25,
        )
    return found


def _torch(runs: int, _folder: Path) -> dict[str, Any]:
    import bench_torch

    found = bench_torch.measure(runs)
    target, usual = (1.0, "plain") if found["device"] == "cpu" else (2.0, "compiled")
    for name, way in found.items():
        if isinstance(way, dict):
            row(
                f"torch on {found['device']}, {name}: tokens/s ÷ transformers.generate",
                f"{way['inkwell']:.1f} / {way['transformers']:.1f} = {way['ratio']:.2f}",
                f"≥ {target}" if name == usual else "",
                way["ratio"] >= target if name == usual else None,
            )
    return found


def _gaps(runs: int, folder: Path) -> dict[str, Any]:
    import bench_gaps
    import stage

    book = Path(os.environ.get("INKWELL_BOOKS", stage.ROOT.parent / "shared" / "books")) / "dracula.md"
    source = book if book.exists() else stage.ROOT / "resources" / "sample" / "story.md"
    found = bench_gaps.measure(source, folder / "gaps", runs)
    for phase, sides in found.items():
        window, idle = sides["window"], sides["idle"]
        row(
            f"event-loop gaps, {phase}, p95 / longest",
            f"{window['p95']:.1f} / {window['max']:.1f} ms (idle process beside it {idle['p95']:.1f} / "
            f"{idle['max']:.1f})",
            "≤ 20 / 50 ms",
            window["p95"] <= 20 and window["max"] <= 50,
        )
    return found


if __name__ == "__main__":
    main()
