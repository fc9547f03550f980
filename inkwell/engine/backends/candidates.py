"""The tokens that a draw may choose from, and the steps that cut them down: numpy, for backends without samplers.

Each step means what llama.cpp's sampler of that name means, so that a setting does the same in every backend.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy

from inkwell.engine.sampling import NEGLIGIBLE

_LIKELY = 256
"""Tokens that are sorted first where a nucleus is sought: nearly always it is smaller."""
_BLOCK = 64


class Candidates:
    """Token ids with their logits (float32). Made from a whole row; no step writes to the row itself."""

    def __init__(self, row: Any) -> None:
        self.logits: Any = row
        self._ids: Any = None
        """None stands for all tokens in their order."""
        self._sorted = False

    @property
    def ids(self) -> Any:
        """The token ids."""
        return numpy.arange(len(self.logits)) if self._ids is None else self._ids

    @property
    def probabilities(self) -> Any:
        """The softmax of the logits, in float64."""
        weights = self.weights
        return weights / weights.sum()

    @property
    def weights(self) -> Any:
        """The probabilities times a number that is the same for all; the likeliest has 1."""
        return numpy.exp(self.logits - self.highest).astype(numpy.float64)

    @property
    def highest(self) -> Any:
        """The highest logit."""
        return self.logits[0] if self._sorted else self.logits.max()

    def token(self, place: int) -> int:
        """The id of the candidate at a place."""
        return place if self._ids is None else int(self._ids[place])

    def change(self, tokens: Any, changed: Callable[[Any, Any], Any]) -> None:
        """Set the logits of these tokens, where they are candidates, to `changed(logits, places in tokens)`."""
        if self._ids is None:
            here, there = tokens, slice(None)
        else:
            _, here, there = numpy.intersect1d(self._ids, tokens, assume_unique=True, return_indices=True)
        self.logits = self.logits.copy()
        self.logits[here] = changed(self.logits[here], there)
        self._sorted = False

    def replace(self, logits: Any) -> None:
        """Give every candidate a new logit."""
        self.logits, self._sorted = logits, False

    def scale(self, temperature: float) -> None:
        """Divide the logits by a temperature."""
        self.logits = self.logits / numpy.float32(temperature)

    def sweep(self) -> None:
        """Take out what has as good as no probability, forbidden tokens above all."""
        self._keep_over(self.highest + numpy.float32(math.log(NEGLIGIBLE)))

    def top_k(self, k: int) -> None:
        """Keep the `k` most likely tokens (llama.cpp's `top_k`)."""
        if not self._sorted:
            self._sort(k)
        else:
            self._take(slice(k))

    def top_p(self, share: float) -> None:
        """Keep the smallest set of the most likely tokens that has this probability (Holtzman et al. 2020)."""
        if self._sorted:
            self._take(slice(_reach(numpy.cumsum(self.probabilities), share)))
            return
        total = self.weights.sum()
        whole, size = (self._ids, self.logits), _LIKELY
        while True:
            self._sort(size)
            shares = self.weights.cumsum() / total
            if shares[-1] >= share or size >= len(whole[1]):
                break
            # Seldom so flat: then more of all, until it is enough.
            (self._ids, self.logits), self._sorted, size = whole, False, 8 * size
        self._take(slice(_reach(shares, share)))

    def min_p(self, share: float) -> None:
        """Keep tokens that have at least this share of the most likely one's probability (Nguyen et al. 2024)."""
        self._keep_over(self.highest + numpy.float32(math.log(share)))

    def typical_p(self, share: float) -> None:
        """Keep the tokens whose surprise is nearest to the expected one, up to this share (Meister et al. 2022)."""
        self.sweep()
        probabilities = self.probabilities
        surprises = -numpy.log(probabilities)
        order = numpy.argsort(numpy.abs(surprises - (probabilities * surprises).sum()))
        sums = numpy.cumsum(probabilities[order])
        self._take(order[: int(numpy.searchsorted(sums, share, "right")) + 1])
        self._sorted = False

    def top_n_sigma(self, number: float) -> None:
        """Keep logits that are no more than `number` standard deviations under the highest (Tang et al. 2024)."""
        possible = self.logits[numpy.isfinite(self.logits)].astype(numpy.float64)
        self._keep_over(self.highest - number * possible.std())

    def exclude_top(self, threshold: float) -> None:
        """Take out all tokens of at least this probability but the least likely of them (llama.cpp's `xtc`)."""
        # Not even at 0 is a forbidden token one of them.
        likely = self.probabilities >= max(threshold, NEGLIGIBLE)
        places = numpy.flatnonzero(likely)
        if len(places) > 1:
            likely[places[::-1][self.logits[places[::-1]].argmin()]] = False
            self._take(~likely)

    def dynamic_temperature(self, low: float, high: float, exponent: float) -> None:
        """Divide by a temperature that grows with the entropy from `low` to `high` (llama.cpp's `temp_ext`)."""
        self.sweep()
        if len(self.logits) < 2:
            return
        probabilities = self.probabilities
        some = probabilities[probabilities > 0]
        entropy = -(some * numpy.log(some)).sum() / math.log(len(probabilities))
        self.scale(low + (high - low) * float(min(max(entropy, 0.0), 1.0)) ** exponent)

    def surprise_within(self, bits: float) -> None:
        """Keep tokens of at most this surprise, at least the likeliest (mirostat 2, Basu et al. 2021)."""
        probabilities = self.probabilities
        # 2 to the power of minus infinity or of a huge number would not be a number.
        least = 2.0 ** -min(max(bits, 0.0), 1000.0)
        keep = numpy.flatnonzero(probabilities >= least)
        self._take(keep if len(keep) else numpy.array([probabilities.argmax()]))

    def _keep_over(self, least: Any) -> None:
        keep = self.logits >= least
        if not keep.all():
            self._take(numpy.flatnonzero(keep))

    def _take(self, places: Any) -> None:
        if self._ids is None:
            self._ids = self.ids
        self._ids, self.logits = self._ids[places], self.logits[places]

    def _sort(self, size: int) -> None:
        """Keep the `size` highest logits, highest first, of equals the first."""
        if self._sorted:
            return
        if size < len(self.logits):
            self._take(_highest(self.logits, size))
        self._take(numpy.argsort(-self.logits, kind="stable")[:size])
        self._sorted = True


def _reach(sums: Any, share: float) -> int:
    """How many of the running sums it takes to reach a share."""
    return int(numpy.searchsorted(sums, numpy.float32(share), "left")) + 1


def _highest(logits: Any, size: int) -> Any:
    """Places of the `size` highest logits at least, and of not many more, in their order."""
    blocks = len(logits) // _BLOCK
    if blocks <= size:
        return numpy.flatnonzero(logits >= numpy.partition(logits, -size)[-size])
    # The size-th highest of the blocks' maxima is no higher than the size-th highest of all: two quick passes.
    maxima = logits[: blocks * _BLOCK].reshape(blocks, _BLOCK).max(1)
    return numpy.flatnonzero(logits >= numpy.partition(maxima, -size)[-size])
