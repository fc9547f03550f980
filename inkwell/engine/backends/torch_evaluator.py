"""Runs a Hugging Face model and draws tokens, for the torch backend, which hands both libraries in; imports neither."""

import inspect
from collections.abc import Callable, Sequence
from typing import Any

from inkwell.engine.backends.contract import Cancelled
from inkwell.engine.sampling import Sampling
from inkwell.errors import ErrorKind, InkwellError

PIECE = 256
"""Tokens of a prompt that are evaluated at once."""
_CROPPABLE = {"DynamicLayer", "DynamicSlidingWindowLayer"}
"""Kinds of cache layers that lose nothing when they keep the whole text, and can then be cut back."""
_LEAST_TEMPERATURE = 1e-4


class Drawer:
    """Draws tokens for one variant, in the order of steps that `Sampling` documents."""

    def __init__(self, torch: Any, sampling: Sampling, variant: int) -> None:
        self._torch = torch
        self._sampling = sampling
        self._generator = torch.Generator()
        if sampling.seed is None:
            self._generator.seed()
        else:
            self._generator.manual_seed(sampling.seed + variant)

    def __call__(self, logits: Any, recent: Sequence[int]) -> int:
        """The next token, from the logits (one dimension) after the text and its `recent` tokens."""
        torch, sampling = self._torch, self._sampling
        logits = self._penalized(logits, recent)
        if sampling.temperature == 0:
            return int(logits.argmax())
        size = logits.shape[-1]
        values, ids = torch.topk(logits, min(sampling.top_k or size, size))
        shares = torch.softmax(values, -1)
        keep = shares >= sampling.min_p * shares[0]
        if sampling.top_p < 1:
            keep &= shares.cumsum(-1) - shares < sampling.top_p
        keep[0] = True
        spread = (values - values[0]) / max(sampling.temperature, _LEAST_TEMPERATURE)
        weights = torch.softmax(spread.masked_fill(~keep, -torch.inf), -1)
        return int(ids[torch.multinomial(weights, 1, generator=self._generator)])

    def _penalized(self, logits: Any, recent: Sequence[int]) -> Any:
        penalty = self._sampling.repeat_penalty
        if penalty == 1 or not recent:
            return logits
        ids = self._torch.tensor(sorted(set(recent)))
        values = logits[ids]
        return logits.index_put((ids,), self._torch.where(values > 0, values / penalty, values * penalty))


class Stopped(Exception):  # noqa: N818 - no error: it unwinds the model's layers when a request is cancelled
    """The request was cancelled while the model was at work."""


class Evaluator:
    """Runs a model over tokens and keeps its state, so that a later text with the same beginning goes on from there."""

    def __init__(self, torch: Any, transformers: Any, model: Any, device: str) -> None:
        self.torch = torch
        self._transformers = transformers
        self._model = model
        self._device = device
        known = inspect.signature(model.forward).parameters
        # Releases of transformers differ in the name; a model with neither keeps no state between calls.
        self._cache_name = next((name for name in ("cache", "past_key_values") if name in known), None)
        self._short_logits = "logits_to_keep" in known
        self._croppable = self._can_crop()
        self._cancelled: Callable[[], bool] | None = None
        for layer in _layers(torch, model):
            layer.register_forward_pre_hook(self._ask)
        self._ids: list[int] = []
        self._cache: Any = None
        self._logits: Any = None
        """What came out after the last token of a whole text, and that text's length."""
        self._length = 0

    @property
    def caches(self) -> bool:
        """Whether a later text can go on from an earlier one."""
        return self._cache_name is not None

    def reusable(self, text: Sequence[int]) -> int:
        """How many of the text's first tokens need no evaluation in `after`."""
        if self._logits is not None and self._length == len(text) and list(text) == self._ids[: self._length]:
            return len(text) if self._croppable or len(self._ids) == len(text) else 0
        return self._known(text, len(text) - 1)

    def after(self, text: Sequence[int], cancelled: Cancelled) -> Any:
        """Logits after the text, evaluating what is not known yet; raises `Stopped` when cancelled."""
        kept = self.reusable(text)
        self._rewind(kept)
        if kept < len(text):
            logits = self.extend(text[kept:], cancelled)
            self._logits, self._length = logits, len(text)
        return self._logits

    def extend(self, tokens: Sequence[int], cancelled: Cancelled) -> Any:
        """Logits after some more tokens; raises `Stopped` when cancelled."""
        logits = None
        for start in range(0, len(tokens), PIECE):
            logits = self._evaluate(tokens[start : start + PIECE], 1, cancelled)[-1]
        return logits

    def likelihood(self, text: Sequence[int], first: int, cancelled: Cancelled) -> tuple[float, int]:
        """Summed log-probability of the text's tokens from index `first` (1 at least), and how many those are."""
        kept = self._known(text, first - 1)
        self._rewind(kept)
        total, count = 0.0, 0
        for start in range(kept, len(text) - 1, PIECE):
            piece = text[start : min(start + PIECE, len(text) - 1)]
            skipped = min(len(piece), max(0, first - 1 - start))
            try:
                logits = self._evaluate(piece, len(piece), cancelled)[skipped:]
            except Stopped:
                break
            targets = text[start + skipped + 1 : start + len(piece) + 1]
            if targets:
                logged = self.torch.log_softmax(logits, -1)
                total += float(logged.gather(-1, self.torch.tensor(targets)[:, None]).double().sum())
                count += len(targets)
        return total, count

    def log_probability(self, logits: Any, token: int) -> float:
        """Natural logarithm of the token's probability."""
        return float(self.torch.log_softmax(logits, -1)[token])

    def _evaluate(self, piece: Sequence[int], keep: int, cancelled: Cancelled) -> Any:
        """Run the model over a piece; logits of its last `keep` tokens, in single precision on the processor."""
        self._cancelled = cancelled
        try:
            if cancelled():
                raise Stopped
            logits = self._forward(piece, keep)
        except Stopped:
            # Some layers may have seen the piece and others not.
            self._rewind(len(self._ids) if self._croppable else 0)
            raise
        except Exception as error:
            self._forget()
            raise _evaluation_error(error) from error
        finally:
            self._cancelled = None
        self._ids.extend(piece)
        if bool(logits.isnan().any()):
            self._forget()
            raise InkwellError(ErrorKind.MODEL, "The model answers with no usable numbers; its file may be damaged.")
        return logits

    def _forward(self, piece: Sequence[int], keep: int) -> Any:
        named: dict[str, Any] = {"use_cache": self.caches}
        if self._cache_name is None:
            piece = [*self._ids, *piece]
        else:
            self._cache = self._cache if self._cache is not None else self._new_cache()
            named[self._cache_name] = self._cache
        if self._short_logits:
            named["logits_to_keep"] = keep
        with self.torch.inference_mode():
            inputs = self.torch.tensor([list(piece)], device=self._device)
            return self._model(input_ids=inputs, **named).logits[0, -keep:].float().cpu()

    def _known(self, text: Sequence[int], most: int) -> int:
        """How many tokens the kept state shares with the text, `most` at the most."""
        if not self.caches:
            return 0
        pairs = zip(self._ids, text[: max(0, most)], strict=False)
        shared = next(
            (index for index, (old, new) in enumerate(pairs) if old != new), min(len(self._ids), max(0, most))
        )
        return shared if self._croppable or shared == len(self._ids) else 0

    def _rewind(self, length: int) -> None:
        """Keep the state of the first `length` tokens only, in every layer."""
        if length == 0 or (length < len(self._ids) and not self._croppable):
            self._forget()
        if not self._croppable:
            return
        with self.torch.inference_mode():
            for layer in self._cache.layers if self._cache is not None else ():
                excess = layer.get_seq_length() - length
                if excess > 0:
                    layer.crop(-excess)
        del self._ids[length:]
        if self._length > length:
            self._logits, self._length = None, 0

    def _forget(self) -> None:
        self._ids, self._cache, self._logits, self._length = [], None, None, 0

    def _new_cache(self) -> Any:
        if self._croppable:
            # Without the configuration every layer keeps all it has seen: sliding windows then can be rewound too.
            return self._transformers.DynamicCache()
        return self._transformers.DynamicCache(config=self._model.config)

    def _can_crop(self) -> bool:
        if self._cache_name is None:
            return False
        layers: Sequence[Any] = self._transformers.DynamicCache(config=self._model.config).layers
        return all(type(layer).__name__ in _CROPPABLE for layer in layers)

    def _ask(self, *_: Any) -> None:
        """Before each layer: a long prompt on a slow machine is given up in its middle."""
        if self._cancelled is not None and self._cancelled():
            raise Stopped


def _layers(torch: Any, model: Any) -> list[Any]:
    """The model's layers: its longest list of modules."""
    longest: list[Any] = []
    for part in model.modules():
        if isinstance(part, torch.nn.ModuleList) and len(part) > len(longest):
            longest = list(part)
    return longest


def _evaluation_error(error: Exception) -> InkwellError:
    if isinstance(error, MemoryError) or "memory" in str(error).lower():
        return InkwellError(
            ErrorKind.MEMORY, "There is not enough memory for the model to work on this text.", repr(error)
        )
    return InkwellError(ErrorKind.ENGINE, "The model failed while it worked on this text.", repr(error))
