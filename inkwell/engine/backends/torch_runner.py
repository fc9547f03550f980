"""Runs a Hugging Face model over tokens, for the torch backend, which hands both libraries in; imports neither."""

import inspect
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.backends.torch_cache import KeptCache, can_keep, empty_cache
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_EAGER: Final = "eager_attention_forward"
"""What the modules of transformers call the function that computes attention step by step."""


class Runner:
    """One model on one device, and how it wants to be called."""

    def __init__(self, torch: Any, transformers: Any, model: Any, device: str) -> None:
        self.torch = torch
        self.transformers = transformers
        self.model = model
        self.device = device
        known = inspect.signature(model.forward).parameters
        # Releases of transformers differ in the name; a model with neither keeps no state between calls.
        self.cache_name = next((name for name in ("cache", "past_key_values") if name in known), None)
        self.short_logits = "logits_to_keep" in known
        self.crops = self.cache_name is not None and can_keep(transformers, model.config)
        """Whether its state can be cut back to any earlier place."""
        self.batches = self.crops and {"attention_mask", "position_ids"} <= set(known)
        """Whether it can be told where rows of different lengths begin."""
        self._cancelled: Callable[[], bool] | None = None
        for layer in _layers(torch, model):
            layer.register_forward_pre_hook(self._ask)

    @property
    def caches(self) -> bool:
        """Whether it keeps state from one call to the next."""
        return self.cache_name is not None

    def foreign_cache(self) -> Any:
        """An empty state of the model's own kind, for a model that `crops` is not true of."""
        return self.transformers.DynamicCache(config=self.model.config) if self.caches else None

    def kept_cache(self, most: int, *, whole: bool = False) -> KeptCache:
        """An empty state for a model that crops."""
        return empty_cache(self.torch, self.transformers, most, whole=whole)

    def run(self, rows: Sequence[Sequence[int]], cache: Any, keep: int, cancelled: Cancelled, **more: Any) -> Any:
        """Evaluate tokens that go on from the cache, the same number in each row.

        Returns:
            Logits after the last `keep` tokens: single precision, on the processor, (rows, keep, vocabulary).

        Raises:
            Stopped: cancelled; some layers may have seen the tokens and others not.
            InkwellError: MEMORY, MODEL or ENGINE.
        """

        def told() -> Any:
            return self.call(self.torch.tensor(rows, device=self.device), cache, keep, **more)[:, -keep:]

        return self._evaluate(told, cancelled)

    def _evaluate(self, told: Callable[[], Any], cancelled: Cancelled) -> Any:
        self._cancelled = cancelled
        try:
            if cancelled():
                raise Stopped
            with self.torch.inference_mode():
                logits = told().float().cpu()
        except (Stopped, InkwellError):
            raise
        except Exception as error:
            raise evaluation_error(error) from error
        finally:
            self._cancelled = None
        if not bool(logits.isfinite().any()):
            raise InkwellError(
                ErrorKind.MODEL, tr("The model answers with no usable numbers; its file may be damaged.")
            )
        return logits

    def run_watched(self, tokens: Sequence[int], keep: Callable[[Any], None], cancelled: Cancelled) -> Any:
        """Evaluate a text by itself, with the attention that can tell its weights, and hand over those of each layer.

        They are (1, heads, tokens, tokens), the first layer's first. Raises as `run`.
        """
        named: dict[str, Any] = {"logits_to_keep": 1} if self.short_logits else {}

        def told() -> Any:
            text = self.torch.tensor([list(tokens)], device=self.device)
            with self._watched(keep) as watched:
                answer = self.model(input_ids=text, use_cache=False, output_attentions=not watched, **named)
            for weights in () if watched else getattr(answer, "attentions", None) or ():
                keep(weights)
            return answer.logits[:, -1:]

        return self._evaluate(told, cancelled)

    @contextmanager
    def _watched(self, keep: Callable[[Any], None]) -> Generator[bool]:
        """Have the functions that compute attention hand over their weights as they go, none of which the model keeps.

        The weights of all layers at once would take gigabytes for a long text. Yields whether there are such functions.
        """
        modules = {sys.modules[type(part).__module__] for part in self.model.modules()}
        usual = {module: vars(module)[_EAGER] for module in modules if _EAGER in vars(module)}

        def watching(attend: Callable[..., tuple[Any, Any]]) -> Callable[..., tuple[Any, None]]:
            def attended(*given: Any, **more: Any) -> tuple[Any, None]:
                output, weights = attend(*given, **more)
                keep(weights)
                return output, None

            return attended

        try:
            for module, attend in usual.items():
                setattr(module, _EAGER, watching(attend))
            yield bool(usual)
        finally:
            for module, attend in usual.items():
                setattr(module, _EAGER, attend)

    def call(self, tokens: Any, cache: Any, keep: int, **more: Any) -> Any:
        """The model's own answer to a tensor of tokens."""
        named = more | {"use_cache": self.caches}
        if self.cache_name is not None:
            named[self.cache_name] = cache
        if self.short_logits:
            named["logits_to_keep"] = keep
        return self.model(input_ids=tokens, **named).logits

    @contextmanager
    def threads(self, count: int) -> Generator[None]:
        """Work on so many threads meanwhile."""
        usual = self.torch.get_num_threads()
        if count == usual:
            yield
            return
        self.torch.set_num_threads(count)
        try:
            yield
        finally:
            self.torch.set_num_threads(usual)

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


def evaluation_error(error: Exception) -> InkwellError:
    """What went wrong in the model, as one sentence."""
    if isinstance(error, MemoryError) or "memory" in str(error).lower():
        return InkwellError(
            ErrorKind.MEMORY, tr("There is not enough memory for the model to work on this text."), repr(error)
        )
    return InkwellError(ErrorKind.ENGINE, tr("The model failed while it worked on this text."), repr(error))
