"""Tokens a second through client and host, against a bare native loop and against `create_completion(stream=True)`."""

import statistics
from typing import Any

from peers import Peer
from stage import ask, endless, novel, opened, settings

from inkwell.engine.asking import Asked
from inkwell.engine.types import ModelRef

TOKENS = 200
CONTEXT = 1024
PROMPT = 1700
"""Characters, about 400 tokens."""


def measure(model: ModelRef, runs: int, threads: tuple[int, int]) -> dict[str, Any]:
    """Runs alternate between the sides; ratios are of neighbouring runs, so that a slow moment slows both."""
    text = novel()[50_000 : 50_000 + PROMPT].strip()
    sides: dict[str, list[float]] = {"app": [], "bare": [], "completion": []}
    with (
        Peer("native", model, CONTEXT, threads) as bare,
        Peer("completion", model, CONTEXT, threads) as completion,
        opened(model, settings(context=CONTEXT)) as client,
    ):
        sampling = endless(bare.ends)
        for run in range(runs + 1):
            # A new first word makes the prompt new, so that every side evaluates all of it.
            prompt = f"{run}. {text}"
            figures = {
                "bare": bare.ask(prompt, TOKENS, sampling)["tokens_per_second"],
                "app": ask(client, prompt, Asked(sampling, max_tokens=TOKENS)).tokens_per_second,
                "completion": completion.ask(prompt, TOKENS, sampling, ends=bare.ends)["tokens_per_second"],
            }
            # The first run of each warms up.
            for side, figure in figures.items():
                sides[side] += [figure] if run else []
    return {
        **{side: statistics.median(figures) for side, figures in sides.items()},
        "to_bare": _ratio(sides["app"], sides["bare"]),
        "to_completion": _ratio(sides["app"], sides["completion"]),
        "runs": sides,
    }


def _ratio(app: list[float], other: list[float]) -> float:
    return statistics.median(a / b for a, b in zip(app, other, strict=True))
