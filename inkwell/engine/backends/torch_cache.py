"""Keys and values of a Hugging Face model, in room that is made ahead; the libraries are handed in."""

from collections.abc import Sequence
from typing import Any

_LEAST = 256
"""Tokens that there is room for at first."""
_CROPPABLE = {"DynamicLayer", "DynamicSlidingWindowLayer"}
"""Kinds of layers that lose nothing when they keep the whole text, and can then be cut back."""


def can_keep(transformers: Any, config: Any) -> bool:
    """Whether `KeptCache` can stand in for the cache that a model with this configuration asks for."""
    layers: Sequence[Any] = transformers.DynamicCache(config=config).layers
    return all(type(layer).__name__ in _CROPPABLE for layer in layers)


class KeptCache:
    """Keys and values of one or several rows, which end at the same place; `cache` is what the model is given.

    Tokens are written into room made ahead: joining tensors anew at each token, as transformers' own cache does,
    costs a copy of the whole context. Sliding windows keep all they have seen, so that every text can be cut back.
    """

    def __init__(self, torch: Any, library: Any, cache: Any) -> None:
        """See `empty_cache`; `library`: the part of transformers that is about caches."""
        self._torch = torch
        self._library = library
        self.cache = cache

    @property
    def layers(self) -> Sequence[Any]:
        """One for each layer of the model that keeps something; none before the first evaluation."""
        return self.cache.layers

    def crop(self, length: int) -> None:
        """Forget what comes after the first `length` tokens, in every layer."""
        for layer in self.layers:
            layer.length = min(layer.length, length)

    def widened(self, rows: int, room: int) -> "KeptCache":
        """A copy with as many rows, all the same, and room for `room` more tokens."""
        with self._torch.inference_mode():
            layers = [layer.widened(rows, room) for layer in self.layers]
        return KeptCache(self._torch, self._library, self._library.Cache(layers=layers))

    def fill(self, other: "KeptCache") -> None:
        """Put what another cache of one row holds into each row of this one, which has room for it."""
        with self._torch.inference_mode():
            for layer, source in zip(self.layers, other.layers, strict=True):
                layer.fill(source)

    def row(self, row: int, first: int, length: int) -> Any:
        """A cache for the model that is `length` tokens of one row, from place `first` on, in the same memory."""
        return self._library.Cache(layers=[layer.row(row, first, length) for layer in self.layers])

    def move(self, row: int, first: int, to: int, count: int) -> None:
        """Move `count` tokens of a row to another place in it."""
        with self._torch.inference_mode():
            for layer in self.layers:
                layer.move(row, first, to, count)

    def drop(self, row: int) -> None:
        """Take a row out; the last one comes in its place."""
        with self._torch.inference_mode():
            for layer in self.layers:
                layer.drop(row)


def empty_cache(torch: Any, transformers: Any, most: int, *, whole: bool = False) -> KeptCache:
    """A cache of one row for `most` tokens at the most; `whole`: with room for all of them at once."""
    library: Any = transformers.cache_utils
    base: Any = library.CacheLayerMixin
    layer = type("KeptLayer", (_Kept, base), {"least": most if whole else min(most, _LEAST), "most": most})
    return KeptCache(torch, library, library.Cache(layer_class_to_replicate=layer))


class _Kept:
    """What a layer of a kept cache does, in the words that transformers' cache has for it."""

    least = _LEAST
    """Tokens that there is room for at first."""
    most = _LEAST
    is_sliding = False
    is_croppable = True
    keys: Any
    values: Any
    is_initialized: bool

    def __init__(self) -> None:
        super().__init__()
        self.length = 0
        """Tokens held."""

    def lazy_initialization(self, key_states: Any, value_states: Any) -> None:
        rows = key_states.shape[0]
        self.keys, self.values = _room(key_states, self.least, rows), _room(value_states, self.least, rows)
        self.is_initialized = True

    def update(self, key_states: Any, value_states: Any, *_: Any, **__: Any) -> tuple[Any, Any]:
        end = self.length + key_states.shape[-2]
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        if end > self.keys.shape[-2]:
            self._grow(max(end, min(2 * self.keys.shape[-2], self.most)))
        self.keys[:, :, self.length : end] = key_states
        self.values[:, :, self.length : end] = value_states
        self.length = end
        return self.keys[:, :, :end], self.values[:, :, :end]

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        return self.length + query_length, 0

    def get_seq_length(self) -> int:
        return self.length

    def get_max_length(self) -> int:
        return -1

    def widened(self, rows: int, room: int) -> "_Kept":
        copy = type(self)()
        if self.is_initialized:
            copy.keys = _room(self.keys, self.length + room, rows)
            copy.values = _room(self.values, self.length + room, rows)
            copy.is_initialized = True
            copy.fill(self)
        return copy

    def fill(self, other: "_Kept") -> None:
        self.length = other.length
        if self.is_initialized:
            self.keys[:, :, : self.length] = other.keys[:, :, : self.length]
            self.values[:, :, : self.length] = other.values[:, :, : self.length]

    def row(self, row: int, first: int, length: int) -> "_Kept":
        view = type(self)()
        if self.is_initialized:
            view.keys = self.keys[row : row + 1, :, first:]
            view.values = self.values[row : row + 1, :, first:]
            view.is_initialized, view.length = True, length
        return view

    def move(self, row: int, first: int, to: int, count: int) -> None:
        for held in self._held():
            # The two places can overlap.
            held[row, :, to : to + count] = held[row, :, first : first + count].clone()

    def drop(self, row: int) -> None:
        for held in self._held():
            held[row, :, : self.length] = held[-1, :, : self.length]
        if self.is_initialized:
            self.keys, self.values = self.keys[:-1], self.values[:-1]

    def _held(self) -> tuple[Any, ...]:
        return (self.keys, self.values) if self.is_initialized else ()

    def _grow(self, room: int) -> None:
        keys, values, rows = self.keys, self.values, self.keys.shape[0]
        self.keys, self.values = _room(keys, room, rows), _room(values, room, rows)
        self.keys[:, :, : self.length] = keys[:, :, : self.length]
        self.values[:, :, : self.length] = values[:, :, : self.length]


def _room(states: Any, tokens: int, rows: int) -> Any:
    """Zeros for `tokens` tokens of such states: a step of fixed size reads, masked, what was never written."""
    return states.new_zeros(rows, states.shape[1], tokens, states.shape[3])
