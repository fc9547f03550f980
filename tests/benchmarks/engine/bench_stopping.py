"""How long a cancelled request goes on: in the middle of a long prompt, and in the middle of the text."""

import statistics
import threading
import time
from typing import Any

from stage import LONG, endless, long_prompt, novel, opened, part, sentences, settings

from inkwell.engine.asking import Asked
from inkwell.engine.client import Client, Ended
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Chunk, Ledger, ModelRef

AFTER_TOKENS = 8


def measure(model: ModelRef, runs: int) -> dict[str, Any]:
    """Seconds from the cancel to the request's ending; after that the host is silent."""
    prompts, texts = list[float](), list[float]()
    with opened(model, settings()) as client:
        text = long_prompt(client, novel()[90_000:], LONG)
        for run in range(runs):
            prompts.append(_in_the_prompt(client, f"{run}. {text}", 0.1 + 0.37 * run, run))
        for run in range(runs):
            texts.append(_in_the_text(client, text + sentences(runs)[run], run))
    return {
        "prompt": statistics.median(prompts),
        "prompt_worst": max(prompts),
        "text": statistics.median(texts),
        "text_worst": max(texts),
    }


def _request(name: str, text: str) -> Generate:
    return Generate(name, (part(text),), Asked(endless(()), max_tokens=200))


def _in_the_prompt(client: Client, text: str, after: float, run: int) -> float:
    request = _request(f"prompt-{run}", text)
    cancelled: list[float] = []

    def cancel() -> None:
        cancelled.append(time.perf_counter())
        client.cancel(request.id)

    for event in client.generate(request):
        if isinstance(event, Ledger):
            timer = threading.Timer(after, cancel)
            timer.start()
        elif isinstance(event, Ended):
            assert cancelled, "the prompt was over before the cancel"
            return time.perf_counter() - cancelled[0]
    raise AssertionError("a request without an ending")


def _in_the_text(client: Client, text: str, run: int) -> float:
    request = _request(f"text-{run}", text)
    seen, cancelled = 0, 0.0
    for event in client.generate(request):
        if isinstance(event, Chunk) and not cancelled:
            seen += len(event.tokens)
            if seen >= AFTER_TOKENS:
                cancelled = time.perf_counter()
                client.cancel(request.id)
        elif isinstance(event, Ended):
            return time.perf_counter() - cancelled
    raise AssertionError("a request without an ending")
