"""How likely an author's true next words are under a context: through the engine's own `score`, at one budget."""

import math
import random
import statistics
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from contexts import Memory, Spot, arrangements, plain, scratch
from novel import Novel, places
from rows import Rows

from inkwell.engine.client import Client
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.types import LoadSettings
from inkwell.story.segments import Cut, Origin, Segment

BUDGET = 1024
"""Tokens of context, for every arrangement."""
NEXT = 150
"""Tokens of the author's own words that are scored."""
PLAIN = "The last 1,024 tokens"
DRAWS, SURE = 4000, 0.95
"""Resamplings of the places (Efron's bootstrap, percentiles), and the share of them that an interval holds."""


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

    def gains(self, name: str, base: str = PLAIN) -> list[float]:
        """By how much each place's mean log-likelihood is above the base's."""
        return [mine - other for mine, other in zip(self.by_name[name], self.by_name[base], strict=True)]

    def change(self, name: str, base: str = PLAIN) -> float:
        """By how many per cent perplexity differs from the base; below 0 is better."""
        return _per_cent(self.gains(name, base))

    def interval(self, name: str, base: str = PLAIN) -> tuple[float, float]:
        """Between which two `change` lies, by resampling the places."""
        gains, draw = self.gains(name, base), random.Random(1)
        found = sorted(_per_cent(draw.choices(gains, k=len(gains))) for _ in range(DRAWS))
        out = int(DRAWS * (1 - SURE) / 2)
        return found[out], found[-1 - out]


def _per_cent(gains: Sequence[float]) -> float:
    return 100 * (math.exp(-statistics.mean(gains)) - 1)


def measure(
    client: Client,
    novels: Sequence[Novel],
    where: tuple[int, float],
    wanted: Collection[str],
    rows: Rows,
    tell: Callable[[str], object],
) -> Likelihoods:
    """Score places of each novel under the arrangements that are `wanted` (all when empty).

    `where`: how many places in each novel, and their phase. A place that is in `rows` is not scored again.
    """
    found = Likelihoods()
    count, phase = where
    with scratch() as folder:
        memories = {novel.name: Memory(novel, Path(folder)) for novel in novels}
        # Place by place through all novels: what is there when somebody stops it is of all of them.
        for number in range(count):
            for novel in novels:
                spot = Spot(novel, places(novel, count, phase)[number])
                row = rows.of(novel.name, spot.place) or _scored(client, memories[novel.name], spot, wanted)
                rows.keep(novel.name, spot.place, row)
                found.novels.append(novel.name)
                for name, value in row.items():
                    found.add(name, value)
                tell(f"{novel.name}, place {number + 1} of {count}")
        for memory in memories.values():
            memory.close()
    return found


def _scored(client: Client, memory: Memory, spot: Spot, wanted: Collection[str]) -> Mapping[str, float]:
    target = _segment(_head(client, spot.rest, NEXT))
    row = {PLAIN: _score(client, plain(_tail(client, spot.all_before, BUDGET)), target)}
    for name, (segments, phrases) in arrangements(memory.told(spot), memory.phrases(spot)).items():
        if not wanted or name in wanted:
            row[name] = _score(client, segments, target, phrases)
    return row


def _score(client: Client, context: Sequence[Segment], target: Segment, phrases: NgramUse = NO_NGRAMS) -> float:
    score = client.score((*context, target), phrases)
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
    end = end[low:].lstrip()
    # A word without the space before it may be more tokens.
    while _count(client, end) > tokens:
        end = end.partition(" ")[2]
    return end
