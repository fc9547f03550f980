"""One more token by a CUDA graph: the step's kernels recorded once, then started together, for the torch backend.

A small model on a GPU spends most of a token's time in Python and in starting kernels one by one. A graph needs
every tensor at its place and of its size, so a step sees the whole room of the context, masked where nothing is.
On the processor the same step runs without a graph, which only tests do.
"""

from collections.abc import Sequence
from typing import Any

from inkwell.engine.backends.torch_cache import KeptCache
from inkwell.engine.backends.torch_runner import Runner, evaluation_error
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_WARM_UPS = 3
"""Runs before the recording, in which libraries make the memory that they keep."""


def fits_graph(runner: Runner) -> bool:
    """Whether a model can be run in steps of one size: plain attention to everything, and told its places."""
    config: Any = runner.model.config.get_text_config(decoder=True)
    windows = any(getattr(config, name, None) for name in ("sliding_window", "attention_chunk_size"))
    # A model that names its layers' kinds may keep a window that none of them uses.
    kinds = set(getattr(config, "layer_types", None) or ["windows" if windows else "full_attention"])
    return runner.batches and kinds == {"full_attention"}


class GraphStep:
    """Evaluates one token for each of `rows` rows, at the same place in all of them."""

    def __init__(self, runner: Runner, kept: KeptCache, rows: int, size: int) -> None:
        """`kept`: a cache that has its whole room, `size` tokens, and was used once."""
        torch = runner.torch
        self._runner, self._kept, self._rows = runner, kept, rows
        device: dict[str, Any] = {"device": runner.device}
        self._tokens = torch.zeros(rows, 1, dtype=torch.long, **device)
        self._positions = torch.zeros(rows, 1, dtype=torch.long, **device)
        self._slot = torch.zeros(1, dtype=torch.long, **device)
        self._mask = torch.zeros(rows, 1, 1, size, dtype=runner.model.dtype, **device)
        self._places = torch.arange(size, **device)
        self._cache = _fixed(runner.transformers.cache_utils, kept, self._slot)
        self._logits: Any = None
        self._graph: Any = None
        """Of CUDA; None before it is recorded."""

    def run(self, tokens: Sequence[int], slot: int, lengths: Sequence[int]) -> Any:
        """Evaluate `tokens` at place `slot`; row n then holds `lengths[n]` tokens before it, which end there.

        Returns:
            Logits in single precision on the processor, (rows, vocabulary).

        Raises:
            InkwellError: MEMORY, MODEL or ENGINE.
        """
        torch = self._runner.torch
        try:
            with torch.inference_mode():
                self._set(tokens, slot, lengths)
                if self._runner.device == "cuda":
                    self._replay()
                else:
                    self._logits = self._step()
                logits = self._logits.cpu()
        except Exception as error:
            raise evaluation_error(error) from error
        for layer in self._kept.layers:
            layer.length = slot + 1
        if not bool(logits.isfinite().any()):
            raise InkwellError(
                ErrorKind.MODEL, tr("The model answers with no usable numbers; its file may be damaged.")
            )
        return logits

    def _set(self, tokens: Sequence[int], slot: int, lengths: Sequence[int]) -> None:
        torch = self._runner.torch
        self._tokens.copy_(torch.tensor(tokens)[:, None])
        held = torch.tensor(lengths)[:, None]
        self._positions.copy_(held)
        self._slot.fill_(slot)
        first = (slot - held).to(self._places.device)
        hidden = (self._places > slot) | (self._places < first)
        self._mask.zero_().masked_fill_(hidden[:, None, None, :], torch.finfo(self._mask.dtype).min)

    def _step(self) -> Any:
        more = {"attention_mask": self._mask, "position_ids": self._positions}
        return self._runner.call(self._tokens, self._cache, 1, **more)[:, -1].float()

    def _replay(self) -> None:
        self._graph = self._graph or self._recorded()
        self._graph.replay()

    def _recorded(self) -> Any:
        """Run the step a few times aside, then record it. What it writes, the next run writes over."""
        cuda = self._runner.torch.cuda
        aside = cuda.Stream()
        aside.wait_stream(cuda.current_stream())
        with cuda.stream(aside):
            for _ in range(_WARM_UPS):
                self._step()
        cuda.current_stream().wait_stream(aside)
        graph = cuda.CUDAGraph()
        with cuda.graph(graph):
            self._logits = self._step()
        return graph


def _fixed(library: Any, kept: KeptCache, slot: Any) -> Any:
    """A cache for the model on the memory of another, which writes at place `slot` and gives all the room there is."""
    base: Any = library.CacheLayerMixin
    kind = type("FixedLayer", (_Fixed, base), {"slot": slot})
    return library.Cache(layers=[kind(layer) for layer in kept.layers])


class _Fixed:
    """What a layer of a fixed cache does, in the words that transformers' cache has for it."""

    slot: Any
    is_sliding = False

    def __init__(self, layer: Any) -> None:
        super().__init__()
        self.keys, self.values, self.is_initialized = layer.keys, layer.values, layer.is_initialized

    def lazy_initialization(self, key_states: Any, value_states: Any) -> None:
        raise RuntimeError("a layer of a fixed cache has no memory")

    def update(self, key_states: Any, value_states: Any, *_: Any, **__: Any) -> tuple[Any, Any]:
        self.keys.index_copy_(2, self.slot, key_states)
        self.values.index_copy_(2, self.slot, value_states)
        return self.keys, self.values

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        return self.keys.shape[-2], 0

    def get_seq_length(self) -> int:
        return 0

    def get_max_length(self) -> int:
        return self.keys.shape[-2]
