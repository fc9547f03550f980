"""Tokens a second through the app's engine (host process, pipe, protocol) against a bare native loop.

Run `python tests/benchmarks/bench_tokens.py [RUNS]`, or call `measure(runs)`. Both sides use the same model,
prompt, sampler chain, seed and threads, one process each; runs alternate (bare, app, bare, app ...) so that a
machine that slows down slows both. The figure is generated tokens over the time from the first to the last.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import msgspec

from inkwell.engine.client import Client, Ended
from inkwell.engine.models import find_models
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.timing import Launch
from inkwell.engine.types import Chunk, FinishReason, LoadSettings
from inkwell.story.segments import Cut, Origin, Segment

TARGET = 0.95
PROMPT_CHARACTERS = 1700
"""About 400 tokens of English."""
TOKENS = 200
CONTEXT = 1024
SAMPLING = Sampling(seed=11)


def read_prompt() -> str:
    """Text from the middle of a novel: `INKWELL_BOOKS`, the shared books, or else the sample project."""
    root = Path(__file__).resolve().parents[2]
    books = sorted(Path(os.environ.get("INKWELL_BOOKS", root.parent / "shared" / "books")).glob("*.md"))
    sources = books[:1] or sorted(root.glob("resources/sample/**/*.md"), key=lambda path: -path.stat().st_size)[:1]
    text = sources[0].read_text(encoding="utf-8")
    middle = text.find("\n\n", min(len(text) // 2, max(0, len(text) - PROMPT_CHARACTERS)))
    return text[middle : middle + PROMPT_CHARACTERS].strip()


class Rungs:
    """Forgets: each benchmark begins with the settings it names."""

    def get(self, key: str) -> int:
        return 0

    def set(self, key: str, rung: int) -> None:
        """Kept nowhere."""


def tokens_per_second(stamps: list[tuple[float, int]]) -> float:
    """Tokens after the first arrival over the time from the first arrival to the last."""
    return sum(count for _, count in stamps[1:]) / (stamps[-1][0] - stamps[0][0])


def through_the_app(client: Client, prompt: str, tokens: int, run: int) -> float:
    """One generation through the client; stamps are taken where the window would get the text."""
    # A new first word makes the prompt new, so that both sides evaluate all of it.
    segment = Segment(f"{run}. {prompt}", Origin.AUTHOR, "story", cut=Cut.FRONT)
    stamps: list[tuple[float, int]] = []
    for event in client.generate(Generate(f"bench-{run}", (segment,), SAMPLING, max_tokens=tokens)):
        if isinstance(event, Chunk):
            stamps.append((time.perf_counter(), len(event.tokens)))
            if event.finish is FinishReason.END:
                sys.stderr.write(f"run {run}: the model ended early\n")
        elif isinstance(event, Ended) and event.error:
            raise event.error
    return tokens_per_second(stamps)


class Bare:
    """A child process that answers each line (a prompt) with one line: its tokens a second."""

    def __init__(self, path: str, settings: LoadSettings, tokens: int) -> None:
        asked = {
            "path": path,
            "context_tokens": settings.context_tokens,
            "threads": settings.threads,
            "extra_buffers": settings.extra_buffers,
            "tokens": tokens,
            "sampling": msgspec.to_builtins(SAMPLING),
        }
        command = [sys.executable, str(Path(__file__).with_name("bare_loop.py")), json.dumps(asked)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdin
        assert self._process.stdout
        self._in, self._out = self._process.stdin, self._process.stdout

    def run(self, prompt: str) -> float:
        self._in.write(json.dumps(prompt) + "\n")
        self._in.flush()
        answer = self._out.readline()
        if not answer:
            raise RuntimeError(f"the bare loop ended with {self._process.wait()}")
        return float(answer)

    def close(self) -> None:
        self._in.close()
        self._process.wait(30)
        self._out.close()


def measure(runs: int = 5, tokens: int = TOKENS, threads: int = 0) -> dict[str, Any]:
    """Alternate `runs` runs of each side; medians in tokens a second, and the median share that the app reaches."""
    threads = threads or max(1, (os.cpu_count() or 2) - 1)
    # Extra buffers crash some builds on some processors; both sides go without.
    settings = LoadSettings(context_tokens=CONTEXT, threads=threads, extra_buffers=False)
    model = find_models([])[0]
    prompt = read_prompt()
    loop = Bare(model.path, settings, tokens)
    client = Client(Launch(), Rungs(), lambda _status: None)
    sides: dict[str, list[float]] = {"bare": [], "app": []}
    try:
        client.open(model, settings)
        client.wait_ready(120)
        for run in range(runs + 1):
            figures = loop.run(f"{run}. {prompt}"), through_the_app(client, prompt, tokens, run)
            # The first run of each warms up.
            for side, figure in zip(sides, figures, strict=True):
                sides[side] += [figure] if run else []
    finally:
        client.close()
        loop.close()
    medians = {side: statistics.median(figures) for side, figures in sides.items()}
    return {
        "bare_tokens_per_second": medians["bare"],
        "app_tokens_per_second": medians["app"],
        # Of neighbouring runs: what else the machine does then weighs on both alike.
        "ratio": statistics.median(app / bare for bare, app in zip(sides["bare"], sides["app"], strict=True)),
        "load_average": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "target": TARGET,
        "threads": threads,
        "bare_runs": sides["bare"],
        "app_runs": sides["app"],
    }


def main() -> None:
    result = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
