"""How likely an author's true next words are under a context: through the engine's own `score`, at one budget."""

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from contexts import Memory, Spot, arrangements, plain, scratch
from novel import Novel, places

from inkwell.engine.client import Client
from inkwell.engine.types import LoadSettings
from inkwell.story.segments import Cut, Origin, Segment

BUDGET = 1024
"""Tokens of context, for every arrangement."""
NEXT = 150
"""Tokens of the author's own words that are scored."""
PLAIN = "The last 1,024 tokens"


def load_settings(begin: bool, threads: int) -> LoadSettings:
    """Settings under which exactly BUDGET and NEXT tokens fit a request that asks for next to no answer.

    The host keeps an eighth of the context for the answer (see `engine.generating`). `begin`: the model wants a begin
    token, which is none of the text's.
    """
    whole = BUDGET + NEXT + begin
    size = next(size for size in range(whole, 2 * whole) if size - max(1, size // 8) == whole)
    return LoadSettings(context_tokens=size, threads=threads, extra_buffers=False)


@dataclass
class Likelihoods:
    """Mean log-likelihood (natural, per token) of each place under each arrangement."""

    by_name: dict[str, list[float]] = field(default_factory=dict)
    novels: list[str] = field(default_factory=list)
    """The novel of each place."""

    def add(self, name: str, value: float) -> None:
        self.by_name.setdefault(name, []).append(value)

    def perplexity(self, name: str) -> float:
        return math.exp(-statistics.mean(self.by_name[name]))

    def change(self, name: str, base: str = PLAIN) -> tuple[float, float]:
        """By how many per cent perplexity differs from the base (below 0 is better), and the error of that."""
        gains = [mine - other for mine, other in zip(self.by_name[name], self.by_name[base], strict=True)]
        error = statistics.stdev(gains) / math.sqrt(len(gains)) if len(gains) > 1 else math.inf
        return 100 * (math.exp(-statistics.mean(gains)) - 1), 100 * error


def measure(
    client: Client, novels: Sequence[Novel], count: int, phase: float, tell: Callable[[str], object]
) -> Likelihoods:
    """Score `count` places of each novel under every arrangement."""
    found = Likelihoods()
    with scratch() as folder:
        for novel in novels:
            memory = Memory(novel, Path(folder))
            for place in places(novel, count, phase):
                spot = Spot(novel, place)
                target = _segment(_head(client, spot.rest, NEXT))
                found.novels.append(novel.name)
                found.add(PLAIN, _score(client, plain(_tail(client, spot.all_before, BUDGET)), target))
                for name, segments in arrangements(memory.told(spot)).items():
                    found.add(name, _score(client, segments, target))
            memory.close()
            tell(f"{novel.name}: {count} places")
    return found


def _score(client: Client, context: Sequence[Segment], target: Segment) -> float:
    score = client.score((*context, target))
    if abs(score.tokens - NEXT) > 2:
        raise RuntimeError(f"{score.tokens} tokens were scored, not {NEXT}")
    return score.log_likelihood / score.tokens


def _segment(text: str) -> Segment:
    return Segment(text, Origin.AUTHOR, "What follows", 100, Cut.NEVER)


def _count(client: Client, text: str) -> int:
    return client.count((_segment(text),))[0]


def _head(client: Client, text: str, tokens: int) -> str:
    """The beginning of a text that has so many tokens: the most characters that do."""
    low, high = 1, tokens * 12
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _count(client, text[:middle]) <= tokens else (low, middle - 1)
    return text[:low]


def _tail(client: Client, text: str, tokens: int) -> str:
    """The end of a text that has no more than so many tokens, from a word on."""
    end = text[-tokens * 9 :]
    low, high = 0, len(end)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if _count(client, end[middle:]) <= tokens else (middle + 1, high)
    return end[low:].lstrip()
