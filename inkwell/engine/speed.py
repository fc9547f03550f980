"""How fast this machine writes with a model, and what that says about other sizes: for `inkwell bench`."""

import statistics
import time
from collections.abc import Sequence

import msgspec

from inkwell.engine.asking import Asked
from inkwell.engine.client import Client
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.status import Ended
from inkwell.engine.types import Chunk, Ledger
from inkwell.story.segments import Cut, Origin, Segment

PROMPT_TOKENS = 1000
ANSWER_TOKENS = 96
READING = 5.0
"""Tokens a second at which words come about as fast as an author reads them (some 230 words a minute)."""

SIZES: tuple[tuple[str, float], ...] = (
    ("0.3B", 0.25),
    ("1B", 0.8),
    ("3B", 2.0),
    ("8B", 4.9),
    ("14B", 9.0),
    ("32B", 20.0),
)
"""Usual sizes of models, and the gigabytes of their file with about 4.5 bits a weight."""

_SENTENCE = "She set the lamp on the sill and counted the boats that had come back before the weather turned. "
_OVERHEAD = 1.3
"""What runs beside the file in memory: context and buffers, roughly."""


class Speed(msgspec.Struct, frozen=True):
    """What was measured: medians of several answers after one long prompt."""

    prompt_tokens_per_second: float
    """Reading a new prompt."""
    tokens_per_second: float
    """Writing, as the window would get it."""
    variants_tokens_per_second: float
    """Writing four variants at once, all together."""
    first_token_seconds: float
    """From the request to the first text after one more sentence."""


class Size(msgspec.Struct, frozen=True):
    """What a size of model would do here, estimated: writing is bound by reading the weights once for each token."""

    name: str
    gigabytes: float
    tokens_per_second: float
    fits: bool
    """Whether it fits into the memory that is free now."""


def measure(client: Client, runs: int = 3) -> Speed:
    """Measure the model that the client has loaded; takes `runs` times some seconds.

    Raises:
        InkwellError: the model stopped.
    """
    reading: list[float] = []
    writing: list[float] = []
    together: list[float] = []
    first: list[float] = []
    for run in range(runs):
        # A new first word makes the prompt new to the model.
        prompt = f"{run + 1}. {_SENTENCE * (PROMPT_TOKENS // 20)}"
        seconds, tokens, _ = _ask(client, prompt, 1)
        reading.append(tokens / seconds if seconds else 0.0)
        seconds, _, stamps = _ask(client, prompt + _SENTENCE, 1)
        first.append(seconds)
        writing.append(_rate(stamps))
        _, _, stamps = _ask(client, prompt + _SENTENCE, 4)
        together.append(_rate(stamps))
    medians = (statistics.median(figures) for figures in (reading, writing, together, first))
    return Speed(*medians)


def sizes(speed: Speed, model_bytes: int, memory_bytes: int) -> tuple[Size, ...]:
    """What the usual sizes would do on this machine, smallest first."""
    bandwidth = speed.tokens_per_second * model_bytes
    return tuple(
        Size(name, gigabytes, bandwidth / (gigabytes * 1e9), gigabytes * _OVERHEAD * 1e9 <= memory_bytes)
        for name, gigabytes in SIZES
    )


def best(found: Sequence[Size]) -> Size | None:
    """The largest that fits and writes at reading speed; else the smallest that fits."""
    fitting = [size for size in found if size.fits]
    quick = [size for size in fitting if size.tokens_per_second >= READING]
    return quick[-1] if quick else (fitting[0] if fitting else None)


def _ask(client: Client, prompt: str, variants: int) -> tuple[float, int, list[tuple[float, int]]]:
    """Seconds to the first text, prompt tokens evaluated for it, and when how many tokens came."""
    asked = Asked(Sampling(seed=1), max_tokens=ANSWER_TOKENS, variants=variants)
    segment = Segment(prompt, Origin.AUTHOR, "Bench", cut=Cut.FRONT)
    start = time.perf_counter()
    evaluated, stamps = 0, list[tuple[float, int]]()
    for event in client.generate(Generate(f"bench-{start}", (segment,), asked)):
        if isinstance(event, Ledger):
            evaluated = event.tokens - event.cached
        elif isinstance(event, Chunk):
            stamps.append((time.perf_counter(), len(event.tokens)))
        elif isinstance(event, Ended) and event.error is not None:
            raise event.error
    return (stamps[0][0] - start if stamps else 0.0), evaluated, stamps


def _rate(stamps: Sequence[tuple[float, int]]) -> float:
    """Tokens after the first arrival over the time from there to the last."""
    if len(stamps) < 2 or stamps[-1][0] <= stamps[0][0]:
        return 0.0
    return sum(count for _, count in stamps[1:]) / (stamps[-1][0] - stamps[0][0])


__all__ = ["READING", "Size", "Speed", "best", "measure", "sizes"]
