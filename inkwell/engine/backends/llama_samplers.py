"""llama.cpp's native samplers, joined as a `Sampling` says; the llama backend hands the library in.

What was found out about the native samplers (llama-cpp-python 0.3.36) and is kept here once:

- Logits of minus infinity are borne by all but two: locally typical sampling takes the logarithm of a probability
  of 0, gets no number for the entropy and keeps nonsense; the dynamic temperature counts them as candidates. A
  min-p of next to nothing before these two takes such tokens out. Top-n-sigma leaves them out of its deviation.
- A grammar that is told a token it does not allow ends the process. So its tokens are tried before it is told.
- A copy of adaptive-p begins its random numbers anew; all other copies go on where the original stands.
"""

import ctypes
from collections.abc import Callable, Sequence
from typing import Any

from inkwell.engine.backends.contract import NOTHING
from inkwell.engine.sampling import NEGLIGIBLE, Sampling, Step
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_DEEPEST = 100
"""Brackets within brackets in a grammar; some hundred thousand overflow the stack of llama.cpp's parser."""
_XTC_SALT = 0x9E3779B9
_SEEDS = 2**32 - 1
"""Seeds are 0 to this less one: the number itself asks llama.cpp for a seed of its own."""


class SamplerChain:
    """The sampler of one variant. Native memory: `close` it, and every `clone` of it."""

    def __init__(
        self, lib: Any, vocab: Any, sampling: Sampling, seed: int, grammar: str = "", recent: Sequence[int] = ()
    ) -> None:
        """`recent`: the tokens before the answer, oldest first; only penalties and DRY are told of them.

        Raises:
            InkwellError: BAD_INPUT for a grammar that cannot be read.
        """
        self._lib = lib
        self._size: int = lib.llama_vocab_n_tokens(vocab)
        self._mirostat = sampling.mirostat
        self._draws = 0
        self._behind = 0
        """Random numbers that the copy of an adaptive-p has yet to pass over."""
        self._grammar: Any = _Grammar(lib, vocab, grammar, self._size) if grammar else None
        self._adaptive = not sampling.greedy and not sampling.mirostat and sampling.adaptive_target > 0
        self._chain: Any = _Builder(lib, vocab, self._size, sampling, seed, recent).chain()

    def draw(self, context: Any, index: int) -> int:
        """The next token by the logits of output `index` of a context, as they stand there now; it is accepted.

        `NOTHING` when everything that the grammar allows has been forbidden.
        """
        if self._behind:
            self._catch_up()
        if self._grammar is None:
            self._draws += 1
            return self._lib.llama_sampler_sample(self._chain, context, index)
        return self._draw_allowed(self._lib.llama_get_logits_ith(context, index))

    def accept(self, token: int) -> None:
        """Take note of a token of the answer that was not drawn here.

        Raises:
            InkwellError: BAD_INPUT when the grammar does not allow it.
        """
        if self._grammar is not None:
            if not self._grammar.allows(token):
                raise InkwellError(ErrorKind.BAD_INPUT, tr("The answer's beginning does not follow its grammar."))
            self._grammar.accept(token)
        self._lib.llama_sampler_accept(self._chain, token)

    def clone(self) -> "SamplerChain":
        """A copy that goes on as this one would: random numbers, penalties, DRY, mirostat and grammar as they are.

        Adaptive-p goes on with random numbers that this one has not used, if not always the very same.
        """
        twin = object.__new__(SamplerChain)
        twin.__dict__.update(self.__dict__)
        twin._chain = self._lib.llama_sampler_clone(self._chain)
        if self._grammar is not None:
            twin._grammar = self._grammar.clone()
        if self._adaptive:
            twin._behind = self._draws
        return twin

    def close(self) -> None:
        """Free the native side."""
        if self._chain:
            self._lib.llama_sampler_free(self._chain)
            self._chain = None
        if self._grammar is not None:
            self._grammar.close()
            self._grammar = None

    def apply(self, candidates: "Candidates") -> None:
        """Let the whole chain but the grammar act on candidates, as `draw` does, and accept nothing."""
        self._draws += 1
        self._lib.llama_sampler_apply(self._chain, candidates.pointer)

    def _draw_allowed(self, logits: Any) -> int:
        """Draw, and look whether the grammar allows it: that is much cheaper than asking it about every token first.

        Only when it does not (and for mirostat, whose aim each draw moves) is the grammar asked about all,
        and then before anything is cut off, so that something allowed is left. llama.cpp's own programs do so too.
        """
        candidates: Candidates = self._grammar.every
        token = -1
        if not self._mirostat:
            candidates.fill(logits)
            self.apply(candidates)
            token = candidates.selected
        if token < 0 or not self._grammar.allows(token):
            candidates.fill(logits)
            self._grammar.apply(candidates)
            if not candidates.any_left:
                return NOTHING
            self.apply(candidates)
            token = candidates.selected
        self._grammar.accept(token)
        self._lib.llama_sampler_accept(self._chain, token)
        return token

    def _catch_up(self) -> None:
        """Draw from two tokens as often as the original drew: each draw takes as many random numbers as any."""
        last = self._lib.llama_sampler_chain_get(self._chain, self._lib.llama_sampler_chain_n(self._chain) - 1)
        pair = Candidates(self._lib, 2)
        for _ in range(self._behind):
            pair.reset(2)
            self._lib.llama_sampler_apply(last, pair.pointer)
        self._behind = 0


class Candidates:
    """Tokens with their logits, as the native samplers pass them on. Plain memory, freed with the object."""

    def __init__(self, lib: Any, size: int) -> None:
        import numpy

        self._lib = lib
        self._size = size
        # As `llama_token_data`: the id, the logit, the probability.
        self._rows: Any = numpy.zeros(size, [("id", "i4"), ("logit", "f4"), ("p", "f4")])
        self._ids: Any = numpy.arange(size, dtype="i4")
        self._array: Any = lib.llama_token_data_array()
        self.pointer: Any = ctypes.byref(self._array)
        self.reset(size)

    def reset(self, size: int) -> None:
        """Have the first `size` rows as candidates, unsorted, none selected."""
        self._array.data = self._rows.ctypes.data_as(self._lib.llama_token_data_p)
        self._array.size = size
        self._array.selected = -1
        self._array.sorted = False

    def fill(self, logits: Any) -> None:
        """All tokens, with these logits: a native pointer to as many floats, or a numpy row."""
        import numpy

        row: Any = logits
        if not isinstance(logits, numpy.ndarray):
            row = numpy.ctypeslib.as_array(logits, (self._size,))
        self._rows["id"] = self._ids
        self._rows["logit"] = row
        self.reset(self._size)

    def one(self, token: int) -> None:
        """This token alone."""
        self._rows[0] = (token, 0.0, 0.0)
        self.reset(1)

    @property
    def left(self) -> Any:
        """The rows (fields id, logit, p) that the samplers have left, in their order."""
        # XTC drops the likeliest by moving the pointer.
        skipped = (ctypes.addressof(self._array.data.contents) - self._rows.ctypes.data) // self._rows.itemsize
        return self._rows[skipped : skipped + self._array.size]

    @property
    def any_left(self) -> bool:
        """Whether a token is left that is not forbidden."""
        return bool((self.left["logit"] > float("-inf")).any())

    @property
    def selected(self) -> int:
        """The token that was drawn."""
        return int(self.left[self._array.selected]["id"])


class _Grammar:
    """A GBNF grammar and how far into it the answer is."""

    def __init__(self, lib: Any, vocab: Any, text: str, size: int) -> None:
        self._lib = lib
        self._sampler: Any = None
        if "\0" not in text and _depth(text) <= _DEEPEST:
            self._sampler = lib.llama_sampler_init_grammar(vocab, text.encode("utf-8", "replace"), b"root")
        if not self._sampler:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("The grammar could not be read; it needs a rule named root."), text
            )
        self._single = Candidates(lib, 1)
        self.every = Candidates(lib, size)
        """Room for all tokens; copies share it, for nothing stays in it from one draw to the next."""

    def allows(self, token: int) -> bool:
        """Whether the answer may go on with a token."""
        self._single.one(token)
        self.apply(self._single)
        return self._single.any_left

    def apply(self, candidates: Candidates) -> None:
        """Forbid all candidates that the grammar does not allow."""
        self._lib.llama_sampler_apply(self._sampler, candidates.pointer)

    def accept(self, token: int) -> None:
        """Go on with a token that it allows: any other ends the process."""
        self._lib.llama_sampler_accept(self._sampler, token)

    def clone(self) -> "_Grammar":
        """A copy that is as far."""
        twin = object.__new__(_Grammar)
        twin.__dict__.update(self.__dict__)
        twin._sampler = self._lib.llama_sampler_clone(self._sampler)
        return twin

    def close(self) -> None:
        """Free the native side."""
        self._lib.llama_sampler_free(self._sampler)


class _Builder:
    """Makes the native chain for one `Sampling`."""

    def __init__(self, lib: Any, vocab: Any, size: int, sampling: Sampling, seed: int, recent: Sequence[int]) -> None:
        self._lib, self._vocab, self._size = lib, vocab, size
        self._sampling, self._seed, self._recent = sampling, seed, recent

    def chain(self) -> Any:
        """The steps that act, then the draw."""
        params: Any = self._lib.llama_sampler_chain_default_params()
        params.no_perf = True
        chain: Any = self._lib.llama_sampler_chain_init(params)
        makers: dict[Step, Callable[[], list[Any]]] = {
            Step.PENALTIES: self._penalties,
            Step.DRY: self._dry,
            Step.TYPICAL_P: self._typical,
            Step.XTC: self._xtc,
            Step.TEMPERATURE: self._temperature,
        }
        for step in self._sampling.acting:
            # The chain owns what is added to it and frees it.
            for sampler in makers[step]() if step in makers else self._cut(step):
                self._lib.llama_sampler_chain_add(chain, sampler)
        self._lib.llama_sampler_chain_add(chain, self._last())
        return chain

    def _penalties(self) -> list[Any]:
        asked = self._sampling
        amounts = (asked.repeat_penalty, asked.frequency_penalty, asked.presence_penalty)
        if asked.repeat_last == 0 or amounts == (1, 0, 0):
            return []
        sampler = self._lib.llama_sampler_init_penalties(self._size, asked.repeat_last, *map(float, amounts))
        return [self._told(sampler, asked.repeat_last)]

    def _dry(self) -> list[Any]:
        asked = self._sampling
        if asked.dry_multiplier == 0 or asked.dry_last == 0:
            return []
        texts = [text.encode("utf-8", "replace") for text in asked.dry_breakers if text]
        breakers: Any = (ctypes.c_char_p * len(texts))(*texts)
        strength, length = (float(asked.dry_multiplier), float(asked.dry_base)), asked.dry_allowed_length
        # The breakers are looked up in the vocabulary here and now; the array is not kept.
        sampler = self._lib.llama_sampler_init_dry(self._vocab, *strength, length, asked.dry_last, breakers, len(texts))
        return [self._told(sampler, asked.dry_last)]

    def _told(self, sampler: Any, last: int) -> Any:
        """A sampler that knows the last tokens of the prompt. Told before it is in the chain: they are its alone."""
        for token in self._recent[-last:]:
            self._lib.llama_sampler_accept(sampler, token)
        return sampler

    def _cut(self, step: Step) -> list[Any]:
        """Each of these does nothing when its value says so: then it is left out."""
        asked, lib = self._sampling, self._lib
        if step is Step.TOP_K:
            return [lib.llama_sampler_init_top_k(asked.top_k)] if asked.top_k > 0 else []
        if step is Step.TOP_P:
            return [lib.llama_sampler_init_top_p(float(asked.top_p), 1)] if asked.top_p < 1 else []
        if step is Step.MIN_P:
            return [lib.llama_sampler_init_min_p(float(asked.min_p), 1)] if asked.min_p > 0 else []
        return [lib.llama_sampler_init_top_n_sigma(float(asked.top_n_sigma))] if asked.top_n_sigma > 0 else []

    def _typical(self) -> list[Any]:
        if self._sampling.typical_p >= 1:
            return []
        return [self._sweep(), self._lib.llama_sampler_init_typical(float(self._sampling.typical_p), 1)]

    def _xtc(self) -> list[Any]:
        asked = self._sampling
        if asked.xtc_probability <= 0 or asked.xtc_threshold > 0.5:
            return []
        # Were its seed the draw's own, whether it acts would go with what is drawn.
        seed = (self._seed ^ _XTC_SALT) % _SEEDS
        # At a threshold of 0 forbidden tokens would be top choices too, and the least likely of them would stay.
        threshold = max(float(asked.xtc_threshold), NEGLIGIBLE)
        return [self._lib.llama_sampler_init_xtc(float(asked.xtc_probability), threshold, 1, seed)]

    def _temperature(self) -> list[Any]:
        asked = self._sampling
        if asked.dynamic_range > 0:
            # Told the middle and half the span: so the coldest is never 0, where single precision would fail.
            low, high = asked.temperatures
            middle, half = (low + high) / 2, (high - low) / 2
            extended = self._lib.llama_sampler_init_temp_ext(middle, half, float(asked.dynamic_exponent))
            return [self._sweep(), extended]
        return [self._lib.llama_sampler_init_temp(asked.temperatures[0])]

    def _sweep(self) -> Any:
        return self._lib.llama_sampler_init_min_p(NEGLIGIBLE, 1)

    def _last(self) -> Any:
        asked = self._sampling
        if asked.greedy:
            return self._lib.llama_sampler_init_greedy()
        if asked.mirostat:
            taste = float(asked.mirostat_tau), float(asked.mirostat_eta)
            return self._lib.llama_sampler_init_mirostat_v2(self._seed, *taste)
        if asked.adaptive_target > 0:
            aim = float(asked.adaptive_target), float(asked.adaptive_decay)
            return self._lib.llama_sampler_init_adaptive_p(*aim, self._seed)
        return self._lib.llama_sampler_init_dist(self._seed)


def _depth(grammar: str) -> int:
    """How deep brackets stand in brackets at most; those in quotation marks count too, to be safe."""
    depth = deepest = 0
    for letter in grammar:
        depth += (letter == "(") - (letter == ")")
        deepest = max(deepest, depth)
    return deepest
