"""What a typed sentence costs in a long context: tokens evaluated again, and the time to the first token."""

import statistics
from pathlib import Path
from typing import Any

from peers import Server, server_program
from stage import CONTEXT, LONG, ask, count, long_prompt, novel, opened, sentences, settings

from inkwell.engine.asking import Asked
from inkwell.engine.client import Client
from inkwell.engine.protocol import Warm
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import ModelRef
from inkwell.story.assembly import continue_segments
from inkwell.story.segments import Segment

NOTE = "Keep it quiet; the storm is still a day away, and nobody has told her yet."
STEP = Asked(Sampling(seed=3), max_tokens=24)
SENTENCES = 8


def measure(model: ModelRef, runs: int, threads: tuple[int, int], folder: Path) -> dict[str, Any]:
    """Medians over `SENTENCES` typed sentences; cold figures over `runs` new prompts."""
    with opened(model, settings()) as client:
        text = long_prompt(client, novel()[20_000:], LONG)
        cold = _cold(client, text, runs)
        bare = _typed(client, text, "")
        noted = _typed(client, text, NOTE)
        warm = _warmed(client, text)
        step = 1 / ask(client, text, Asked(Sampling(seed=4), max_tokens=64)).tokens_per_second
    return {
        "cold": cold,
        "typed": bare,
        "typed_to_cold": bare["first"] / cold,
        "noted": noted,
        "noted_to_cold": noted["first"] / cold,
        "warm": warm,
        "step": step,
        "warm_steps": warm / step,
        "server": _server(model, text, threads, runs),
        "scenes": _scenes(model, folder),
    }


def _cold(client: Client, text: str, runs: int) -> float:
    """Seconds to the first token of a prompt that nobody has seen."""
    firsts = [ask(client, f"{run}. {text}", STEP).first for run in range(runs)]
    return statistics.median(firsts)


def _typed(client: Client, text: str, note: str) -> dict[str, float]:
    """The author types sentence after sentence and asks each time."""
    ask(client, _segments(text, note), STEP)
    shares, evaluated, firsts, tails = list[float](), list[int](), list[float](), list[int]()
    for typed in sentences(SENTENCES):
        text += typed
        sentence = count(client, typed)
        segments = _segments(text, note)
        told = ask(client, segments, STEP)
        # The tail block and what stands behind it move on by the sentence; without one only the sentence is new.
        tail = sum(client.count(_tail(segments))) - sentence if note else 0
        shares.append(told.evaluated / (sentence + tail))
        evaluated.append(told.evaluated)
        tails.append(sentence + tail)
        firsts.append(told.first)
    return {
        "share": statistics.median(shares),
        "worst_share": max(shares),
        "evaluated": statistics.median(evaluated),
        "due": statistics.median(tails),
        "first": statistics.median(firsts),
    }


def _segments(text: str, note: str) -> tuple[Segment, ...]:
    return continue_segments((), text, note)


def _tail(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """From the author's note on."""
    at = next(index for index, segment in enumerate(segments) if segment.label == "Your note")
    return segments[at:]


def _warmed(client: Client, text: str) -> float:
    """Seconds to the first token when the host had a moment after the sentence was typed."""
    firsts: list[float] = []
    for run, typed in enumerate(sentences(2 * SENTENCES)[SENTENCES:]):
        text += typed
        segments = _segments(text, "")
        client.warm(Warm(f"warm-{run}", segments, STEP))
        assert client.wait_warm(60), "what was to be read ahead was not"
        firsts.append(ask(client, segments, STEP).first)
    return statistics.median(firsts)


def _server(model: ModelRef, text: str, threads: tuple[int, int], runs: int) -> dict[str, float] | None:
    """llama.cpp's own server, asked the same; None where there is none."""
    program = server_program()
    if program is None:
        return None
    with Server(program, model, CONTEXT, threads) as server:
        cold = statistics.median(server.first_token(f"{run}. {text}") for run in range(runs))
        server.first_token(text)
        firsts: list[float] = []
        for typed in sentences(SENTENCES):
            text += typed
            firsts.append(server.first_token(text))
    typed = statistics.median(firsts)
    return {"cold": cold, "typed": typed, "to_cold": typed / cold}


def _scenes(model: ModelRef, folder: Path) -> dict[str, float]:
    """From one scene to another and back, in a host that keeps evaluated contexts."""
    with opened(model, settings(folder / "contexts")) as client:
        first = long_prompt(client, novel()[20_000:], LONG)
        second = long_prompt(client, novel()[220_000:], LONG)
        ask(client, _segments(first, NOTE), _at("first"))
        ask(client, _segments(second, NOTE), _at("second"))
        first += sentences(1)[0]
        segments = _segments(first, NOTE)
        back = ask(client, segments, _at("first"))
        tail = sum(client.count(_tail(segments)))
        return {"evaluated": back.evaluated, "tail": tail, "first": back.first}


def _at(place: str) -> Asked:
    return Asked(Sampling(seed=5), max_tokens=24, place=place)
