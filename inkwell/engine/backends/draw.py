"""Draws tokens from rows of logits with numpy, by the same `Sampling` as llama.cpp's samplers: for other backends."""

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy

from inkwell.engine.backends.candidates import Candidates
from inkwell.engine.backends.repetition import Breakers, Dry, Recent, penalize
from inkwell.engine.sampling import Sampling, Step
from inkwell.errors import ErrorKind, InkwellError


class Draw:
    """The sampler of one variant: the steps that act, the draw, and what both remember."""

    def __init__(
        self, sampling: Sampling, seed: int, recent: Sequence[int] = (), breakers: Breakers | None = None
    ) -> None:
        """`recent`: the tokens before the answer, oldest first; `breakers`: see `repetition.find_breakers`."""
        self._sampling = sampling
        self._random = numpy.random.Generator(numpy.random.PCG64(seed))
        self._recent = Recent(sampling.repeat_last, recent)
        self._said = Recent(sampling.dry_last if sampling.dry_multiplier > 0 else 0, recent)
        self._dry = Dry(sampling.dry_multiplier, sampling.dry_base, sampling.dry_allowed_length, breakers or {})
        self._steps = _acting(sampling)
        self._last = _ending(sampling)

    def draw(self, row: Any) -> int:
        """The next token by a row of logits (float32, one for each token id); it is accepted.

        Minus infinity forbids a token. The row is not changed.

        Raises:
            InkwellError: ENGINE when the row has no highest number.
        """
        if not math.isfinite(row.max()):
            raise InkwellError(ErrorKind.ENGINE, "The model gave nothing to go on with.", "no finite logit")
        token = self.choose(Candidates(row))
        self.accept(token)
        return token

    def choose(self, candidates: Candidates) -> int:
        """The next token out of these; the candidates are left as the draw saw them, and nothing is accepted yet."""
        for step in self._steps:
            self._act(step, candidates)
        return candidates.token(self._last(candidates, self._random))

    def accept(self, token: int) -> None:
        """Take note of a token of the answer."""
        self._recent.add(token)
        self._said.add(token)

    def clone(self) -> "Draw":
        """A copy that goes on as this one would."""
        twin = object.__new__(Draw)
        twin.__dict__.update(self.__dict__)
        twin._random = _twin(self._random)
        twin._recent, twin._said = self._recent.clone(), self._said.clone()
        twin._last = self._last.clone()
        return twin

    def _act(self, step: Step, candidates: Candidates) -> None:
        asked = self._sampling
        if step is Step.PENALTIES:
            amounts = asked.repeat_penalty, asked.frequency_penalty, asked.presence_penalty
            penalize(candidates, self._recent, *amounts)
        elif step is Step.DRY:
            self._dry.act(candidates, self._said)
        elif step is Step.XTC:
            # As in llama.cpp, a lone candidate takes no random number.
            if len(candidates.logits) > 1 and self._random.random() <= asked.xtc_probability:
                candidates.exclude_top(asked.xtc_threshold)
        elif step is Step.TEMPERATURE:
            _temper(candidates, asked)
        else:
            _CUTS[step](candidates, asked)


_CUTS: dict[Step, Callable[[Candidates, Sampling], None]] = {
    Step.TOP_N_SIGMA: lambda candidates, asked: candidates.top_n_sigma(asked.top_n_sigma),
    Step.TOP_K: lambda candidates, asked: candidates.top_k(asked.top_k),
    Step.TYPICAL_P: lambda candidates, asked: candidates.typical_p(asked.typical_p),
    Step.TOP_P: lambda candidates, asked: candidates.top_p(asked.top_p),
    Step.MIN_P: lambda candidates, asked: candidates.min_p(asked.min_p),
}


def _acting(asked: Sampling) -> tuple[Step, ...]:
    """The steps that act and whose values do not switch them off."""
    penalties = (asked.repeat_penalty, asked.frequency_penalty, asked.presence_penalty) != (1, 0, 0)
    on = {
        Step.PENALTIES: penalties and asked.repeat_last > 0,
        Step.DRY: asked.dry_multiplier > 0 and asked.dry_last > 0,
        Step.TOP_N_SIGMA: asked.top_n_sigma > 0,
        Step.TOP_K: asked.top_k > 0,
        Step.TYPICAL_P: asked.typical_p < 1,
        Step.TOP_P: asked.top_p < 1,
        Step.MIN_P: asked.min_p > 0,
        Step.XTC: asked.xtc_probability > 0 and asked.xtc_threshold <= 0.5,
        Step.TEMPERATURE: True,
    }
    return tuple(step for step in asked.acting if on[step])


def _temper(candidates: Candidates, asked: Sampling) -> None:
    low, high = asked.temperatures
    if asked.dynamic_range > 0:
        candidates.dynamic_temperature(low, high, asked.dynamic_exponent)
    else:
        candidates.scale(low)


class _Chance:
    """The draw by probability alone (llama.cpp's `dist`)."""

    def __call__(self, candidates: Candidates, random: numpy.random.Generator) -> int:
        return _by_chance(candidates.weights, random)

    def clone(self) -> "_Chance":
        return self


class _Greedy:
    """The most likely token, of equals the first (llama.cpp's `greedy`)."""

    def __call__(self, candidates: Candidates, random: numpy.random.Generator) -> int:
        return int(candidates.logits.argmax())

    def clone(self) -> "_Greedy":
        return self


class _Mirostat:
    """Keeps the surprise near `tau` bits: cuts what is over `mu`, and corrects `mu` by what was drawn.

    Mirostat 2 (Basu et al. 2021), as llama.cpp's `mirostat_v2`: `mu` begins at twice `tau`.
    """

    def __init__(self, tau: float, eta: float) -> None:
        self.tau, self.eta, self.mu = tau, eta, 2 * tau

    def __call__(self, candidates: Candidates, random: numpy.random.Generator) -> int:
        candidates.surprise_within(self.mu)
        probabilities = candidates.probabilities
        place = _by_chance(probabilities, random)
        self.mu -= self.eta * (-math.log2(probabilities[place]) - self.tau)
        return place

    def clone(self) -> "_Mirostat":
        twin = _Mirostat(self.tau, self.eta)
        twin.mu = self.mu
        return twin


class _AdaptiveP:
    """Prefers tokens of a probability near `target`, corrected by the probabilities of what it drew before.

    As llama.cpp's `adaptive_p`: new logits fall off with the distance from the target, at first as its square, then
    in proportion. What no step has cut off counts too, however unlikely: so it wants a min-p before it.
    """

    WIDTH, PEAK, SHARPNESS = 0.3, 5.0, 10.0

    def __init__(self, target: float, decay: float) -> None:
        self.target, self.decay = target, decay
        # As if it had drawn on target for ever.
        self.sum, self.weight = target / (1 - decay), 1 / (1 - decay)

    def __call__(self, candidates: Candidates, random: numpy.random.Generator) -> int:
        own = candidates.probabilities
        aim = min(max(2 * self.target - self.sum / self.weight, 0.0), 1.0)
        distance = numpy.abs(own - aim) / self.WIDTH
        bent = self.PEAK - self.SHARPNESS * distance * distance / (1 + distance)
        bent[candidates.logits == -numpy.inf] = -numpy.inf
        candidates.replace(bent)
        place = _by_chance(candidates.weights, random)
        self.sum = float(own[place]) + self.decay * self.sum
        self.weight = 1 + self.decay * self.weight
        return place

    def clone(self) -> "_AdaptiveP":
        twin = _AdaptiveP(self.target, self.decay)
        twin.sum, twin.weight = self.sum, self.weight
        return twin


def _ending(asked: Sampling) -> _Greedy | _Mirostat | _AdaptiveP | _Chance:
    """How the draw itself is made."""
    if asked.greedy:
        return _Greedy()
    if asked.mirostat:
        return _Mirostat(asked.mirostat_tau, asked.mirostat_eta)
    if asked.adaptive_target > 0:
        return _AdaptiveP(asked.adaptive_target, asked.adaptive_decay)
    return _Chance()


def _by_chance(weights: Any, random: numpy.random.Generator) -> int:
    """A place, each as likely as its weight says; never one without weight."""
    if len(weights) == 1:
        return 0
    sums = weights.cumsum()
    place = int(sums.searchsorted(random.random() * sums[-1], "right"))
    # The product can round up to the sum itself: then the last that adds to it.
    return min(place, int(sums.searchsorted(sums[-1], "left")))


def _twin(random: numpy.random.Generator) -> numpy.random.Generator:
    bits: Any = numpy.random.PCG64(0)
    bits.state = random.bit_generator.state
    return numpy.random.Generator(bits)
