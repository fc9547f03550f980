"""Four variants of one prompt, against a bare batched loop at the same context with the same sampler."""

import statistics
from typing import Any

from peers import Peer
from stage import ask, endless, long_prompt, novel, opened, settings

from inkwell.engine.asking import Asked
from inkwell.engine.types import ModelRef

VARIANTS = 4
TOKENS = 64
PROMPT_TOKENS = 1500
CONTEXT = 2304


def measure(model: ModelRef, runs: int, threads: tuple[int, int]) -> dict[str, Any]:
    """Seconds for the text of four variants (the prompt apart) of each side, and of one variant beside them."""
    app, bare, one = list[float](), list[float](), list[float]()
    with (
        Peer("native", model, CONTEXT, threads, sequences=VARIANTS) as peer,
        opened(model, settings(context=CONTEXT)) as client,
    ):
        text = long_prompt(client, novel()[60_000:], PROMPT_TOKENS)
        sampling = endless(peer.ends)
        for run in range(runs + 1):
            prompt = f"{run}. {text}"
            beside = peer.ask(prompt, TOKENS, sampling, VARIANTS)["tokens_per_second"]
            four = ask(client, prompt, Asked(sampling, max_tokens=TOKENS, variants=VARIANTS)).tokens_per_second
            single = ask(client, prompt, Asked(sampling, max_tokens=TOKENS)).tokens_per_second
            if run:
                app.append(VARIANTS / four)
                bare.append(VARIANTS / beside)
                one.append(1 / single)
    return {
        "to_bare": statistics.median(a / b for a, b in zip(app, bare, strict=True)),
        "to_one": statistics.median(a / b for a, b in zip(app, one, strict=True)),
        "bare_to_one": statistics.median(a / b for a, b in zip(bare, one, strict=True)),
        "tokens_per_second": VARIANTS / statistics.median(app),
    }
