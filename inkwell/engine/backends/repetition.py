"""What has been said lately and costs a token some of its logit: penalties and DRY, for backends without samplers."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy

from inkwell.engine.backends.candidates import Candidates

Breakers = Mapping[int, Sequence[tuple[int, ...]]]
"""By the token that a breaker begins in: the tokens that must follow for it to be there, none in most."""

_MOST_BYTES, _MOST_TAIL = 40, 20
_LARGEST_POWER = 88.7228391
"""The natural logarithm of the largest single-precision number."""


class Recent:
    """The last tokens of a text, `size` at most, as an array that needs no copy to be looked at."""

    def __init__(self, size: int, tokens: Sequence[int] = ()) -> None:
        self._size = size
        kept = tokens[-size:] if size else ()
        self._buffer: Any = numpy.empty(max(2 * size, 1), numpy.int64)
        self._buffer[: len(kept)] = kept
        self._start, self._end = 0, len(kept)

    @property
    def tokens(self) -> Any:
        """The tokens, oldest first; good until the next one is added."""
        return self._buffer[self._start : self._end]

    def add(self, token: int) -> None:
        """Add a token; the oldest goes when there are too many."""
        if self._size == 0:
            return
        if self._end == len(self._buffer):
            kept = self.tokens
            self._buffer[: len(kept)] = kept
            self._start, self._end = 0, len(kept)
        self._buffer[self._end] = token
        self._end += 1
        self._start = max(self._start, self._end - self._size)

    def clone(self) -> "Recent":
        """A copy that goes its own way."""
        return Recent(self._size, self.tokens)


def penalize(candidates: Candidates, recent: Recent, repeat: float, frequency: float, presence: float) -> None:
    """Make recent tokens less likely (llama.cpp's `penalties`).

    Logits over 0 are divided by `repeat`, others multiplied (Keskar et al. 2019); then `frequency` for each time
    that a token stands there and `presence` once are taken off.
    """
    tokens, counts = numpy.unique(recent.tokens, return_counts=True)
    if len(tokens) == 0:
        return
    off = (counts * frequency + presence).astype(numpy.float32)

    def lowered(logits: Any, places: Any) -> Any:
        likely = logits > 0
        logits[likely] /= numpy.float32(repeat)
        logits[~likely] *= numpy.float32(repeat)
        return logits - off[places]

    candidates.change(tokens, lowered)


class Dry:
    """Don't repeat yourself (llama.cpp's `dry`).

    A token that would go on with a repetition loses `multiplier * base ** (length - allowed)` of its logit;
    `length` is how many of the last tokens stood there before, without reaching over a breaker.
    """

    def __init__(self, multiplier: float, base: float, allowed: int, breakers: Breakers) -> None:
        self._multiplier, self._base, self._allowed = multiplier, base, allowed
        self._breakers = breakers
        self._bare = frozenset(token for token, tails in breakers.items() if () in tails)
        steep = base > 1.000001
        self._most_power = int(_LARGEST_POWER / math.log(base)) if steep else 0
        """With a base of 1 every repetition costs the same."""

    def act(self, candidates: Candidates, recent: Recent) -> None:
        """Take the penalties off the logits of what would go on with a repetition."""
        lengths = self._lengths(recent.tokens)
        if not lengths:
            return
        tokens = numpy.fromiter(lengths, numpy.int64, len(lengths))
        powers = numpy.fromiter(lengths.values(), numpy.float64, len(lengths)) - self._allowed
        off = (self._multiplier * self._base**powers).astype(numpy.float32)
        candidates.change(tokens, lambda logits, places: logits - off[places])

    def _lengths(self, said: Any) -> dict[int, int]:
        """By token that would go on with a repetition: the length of the longest one, as far as it matters."""
        if len(said) <= self._allowed:
            return {}
        longest = min(self._reach(said), self._allowed + self._most_power)
        if longest < self._allowed:
            return {}
        lengths: dict[int, int] = {}
        # Where the last token, then the last two, then the last three … stood before.
        last = len(said) - 1
        places = numpy.flatnonzero(said[:last] == said[last])
        for length in range(1, longest + 1):
            if len(places) == 0:
                break
            if length >= self._allowed:
                lengths.update(dict.fromkeys(said[places + 1].tolist(), length))
            starts = places - length
            places = places[(starts >= 0) & (said[starts] == said[last - length])]
        return {token: length for token, length in lengths.items() if token not in self._bare}

    def _reach(self, said: Any) -> int:
        """How many of the last tokens stand after the last breaker."""
        # Farther back than this a breaker makes no difference.
        words: list[int] = said[-(self._allowed + self._most_power + _MOST_TAIL + 1) :].tolist()
        for back, token in enumerate(reversed(words)):
            tails = self._breakers.get(token)
            if tails is None:
                continue
            after = tuple(words[len(words) - back :][:_MOST_TAIL])
            fitting = [len(tail) for tail in tails if after[: len(tail)] == tail]
            if fitting:
                return back - max(fitting)
        return len(words)


def find_breakers(
    texts: Sequence[str], pieces: Sequence[bytes], encode: Callable[[str], Sequence[int]]
) -> dict[int, list[tuple[int, ...]]]:
    """Where each breaker can begin in a vocabulary, as llama.cpp's DRY finds it.

    A token with the whole breaker in its text stands for it alone. One whose text ends in the breaker's beginning
    stands for it when the tokens of the rest follow.

    Args:
        texts: The breakers.
        pieces: The text of every token, by id.
        encode: The tokens of a text, without special ones.
    """
    found: dict[int, list[tuple[int, ...]]] = {}
    for text in texts:
        whole = text.encode("utf-8", "replace")[:_MOST_BYTES]
        if not whole:
            continue
        for token, piece in enumerate(pieces):
            if whole in piece:
                _add(found, token, ())
                continue
            for length in range(1, len(whole)):
                if piece.endswith(whole[:length]):
                    rest = encode(whole[length:].decode("utf-8", "ignore"))
                    _add(found, token, tuple(rest[:_MOST_TAIL]))
    return found


def _add(found: dict[int, list[tuple[int, ...]]], token: int, tail: tuple[int, ...]) -> None:
    tails = found.setdefault(token, [])
    if tail not in tails:
        tails.append(tail)
