"""An n-gram memory: how a book's earlier words went on where its last few tokens stood before, mixed into the model's.

A model with a context of a few pages forgets how this book calls things; which token followed which in all that was
written does not have to fit the context. The mixture is linear: (1 - w) · P(model) + w · P(n-gram), an unbounded
cache of the book (after Grave, Cisse and Joulin 2017, "Unbounded cache model for online language modeling"). The
n-gram part discounts each count by DISCOUNT and hands what that frees to the next shorter context, as interpolated
Kneser-Ney smoothing does (Chen and Goodman 1998); below one token of context, to the model itself.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

ORDER: Final = 4
"""The longest n-gram: three tokens and the one that followed."""
CONTEXT: Final = ORDER - 1
DISCOUNT: Final = 0.75


@dataclass(frozen=True)
class Following:
    """What followed a context: `shares` of `tokens` (sorted ids) and `rest`, what is left to the model's own opinion.

    The shares and the rest are probabilities: together 1.
    """

    tokens: Any
    shares: Any
    rest: float

    def share(self, token: int) -> float:
        """That of one token, 0 where it never followed."""
        import numpy

        place = int(numpy.searchsorted(self.tokens, token))
        there = place < len(self.tokens) and int(self.tokens[place]) == token
        return float(self.shares[place]) if there else 0.0


@dataclass(frozen=True)
class _Level:
    """Contexts of one length with what followed them: sorted keys `context * size + token`, and how often."""

    keys: Any
    counts: Any


class Ngrams:
    """Which tokens followed which in texts; nothing reaches from one text into the next."""

    def __init__(self, texts: Sequence[Sequence[int]], size: int) -> None:
        """Read `texts`, of a vocabulary of `size` tokens."""
        import numpy

        self._size = size
        lengths = numpy.array([len(text) for text in texts], numpy.int64)
        tokens = numpy.fromiter((token for text in texts for token in text), numpy.int64, int(lengths.sum()))
        # How far into its own text each token stands.
        place = numpy.arange(len(tokens)) - numpy.repeat(numpy.cumsum(lengths) - lengths, lengths)
        self.tokens = len(tokens)
        self._levels: list[_Level] = []
        # A context's number: of one token the token itself, of more the place of their n-gram among the sorted keys.
        context = tokens
        for length in range(1, ORDER):
            follows = numpy.flatnonzero(place >= length)
            found = context[follows - 1] * size + tokens[follows]
            keys, numbers, counts = numpy.unique(found, return_inverse=True, return_counts=True)
            self._levels.append(_Level(keys, counts))
            context = numpy.zeros(len(tokens), numpy.int64)
            context[follows] = numbers

    def after(self, before: Sequence[int]) -> Following | None:
        """What followed the last of these tokens; None where even the last one was never followed by any."""
        import numpy

        found: Following | None = None
        for length, level in zip(range(1, len(before) + 1), self._levels, strict=False):
            context = self._number(before[-length:])
            if context is None:
                break
            low, high = numpy.searchsorted(level.keys, [context * self._size, (context + 1) * self._size])
            if low == high:
                break
            tokens, counts = level.keys[low:high] % self._size, level.counts[low:high]
            total = int(counts.sum())
            shares, rest = (counts - DISCOUNT) / total, DISCOUNT * len(counts) / total
            if found is not None:
                # What followed the longer context followed the shorter one too.
                wider = found.shares * rest
                wider[numpy.searchsorted(found.tokens, tokens)] += shares
                tokens, shares, rest = found.tokens, wider, rest * found.rest
            found = Following(tokens, shares, rest)
        return found

    def _number(self, context: Sequence[int]) -> int | None:
        """The number of a context, None where these tokens never stood so."""
        import numpy

        number = int(context[0])
        for token, level in zip(context[1:], self._levels, strict=False):
            key = number * self._size + int(token)
            place = int(numpy.searchsorted(level.keys, key))
            if place == len(level.keys) or int(level.keys[place]) != key:
                return None
            number = place
        return number


@dataclass(frozen=True)
class Mixture:
    """An n-gram memory at a weight, from 0 (nothing of it) to below 1."""

    ngrams: Ngrams
    weight: float

    def lift(self, row: Any, before: Sequence[int]) -> tuple[Any, Any]:
        """Change a row of logits (float32, in place) to those of the mixture, behind the tokens `before`.

        Which logits that changed, and what they were: `row[tokens] = were` takes it back. All of them but a constant
        that makes no difference to a softmax.
        """
        import numpy

        found = self.ngrams.after(before)
        if found is None:
            return numpy.empty(0, numpy.int64), numpy.empty(0, numpy.float32)
        were = row[found.tokens].copy()
        top = float(row.max())
        own = numpy.exp(were - top) / float(numpy.exp(row - top).sum())
        # Where the model is as good as certain that a token cannot stand here, the memory still is not the judge.
        own = numpy.maximum(own, _LEAST)
        kept = 1 - self.weight + self.weight * found.rest
        row[found.tokens] = were + numpy.log1p(self.weight * found.shares / (kept * own)).astype(row.dtype)
        return found.tokens, were

    def log_probability(self, token: int, own: float, before: Sequence[int]) -> float:
        """The natural logarithm of the mixture's probability of a token, where `own` is the model's."""
        found = self.ngrams.after(before)
        if found is None:
            return own
        kept = 1 - self.weight + self.weight * found.rest
        return math.log(kept * math.exp(own) + self.weight * found.share(token))


_LEAST: Final = 1e-9


def mixed(mixture: Mixture | None, said: Iterable[float], text: Sequence[int], first: int) -> Iterator[float]:
    """The log-probabilities of a text's tokens from `first` on under a mixture; `said` are the model's own."""
    for place, own in enumerate(said, first):
        before = text[max(0, place - CONTEXT) : place]
        yield own if mixture is None else mixture.log_probability(text[place], own, before)
