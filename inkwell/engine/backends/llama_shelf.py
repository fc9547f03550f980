"""Evaluated contexts on disk: when one is worth keeping, and when reading it back beats evaluating."""

import math
import time
from collections.abc import Sequence
from typing import Any, Protocol

from inkwell.engine.backends.llama_context import Held, NativeContext
from inkwell.engine.records import Piece
from inkwell.engine.token_search import common
from inkwell.engine.types import Reuse

LEAST = 256
"""Tokens that a text must have in common, or in itself, to be worth a file."""

_PART = 0.1
"""A text is kept again when this share of it is not in what is stored."""


class StoredState(Protocol):
    """One state on disk."""

    @property
    def tokens(self) -> Sequence[int]:
        """The text that it is the state after."""
        ...

    @property
    def size(self) -> int:
        """Bytes."""
        ...


class Store(Protocol):
    """Where states are kept; see `inkwell.engine.states.StateStore`."""

    def find(self, model_key: str, tokens: Sequence[int]) -> Any:
        """The `StoredState` that begins most like `tokens`, or None."""
        ...

    def load(self, stored: Any) -> bytes | None:
        """Its data; None when it cannot be read."""
        ...

    def keep(self, model_key: str, place: str, tokens: Sequence[int], data: bytes) -> Any:
        """Store it in the background."""
        ...

    def close(self) -> Any:
        """Wait for what is being written."""
        ...


class Rate:
    """How fast something is, from what was measured."""

    def __init__(self, assumed: float) -> None:
        self.per_second = assumed

    def measured(self, amount: float, seconds: float) -> None:
        """Take note of a measurement; the newest counts half."""
        self.per_second = (self.per_second + amount / max(seconds, 1e-6)) / 2

    def seconds(self, amount: float) -> float:
        """How long that much takes."""
        return amount / self.per_second


class Shelf:
    """What one context has on disk."""

    def __init__(self, context: NativeContext, store: Store, model_key: str, evaluating: Rate) -> None:
        """`evaluating`: prompt tokens a second, as whoever evaluates has measured it."""
        self._context = context
        self._store = store
        self._model_key = model_key
        self.mark = ""
        """What makes the model another one than its file's, an adapter for instance; "" for nothing."""
        self._evaluating = evaluating
        # Before anything is measured: an ordinary solid-state disk behind a page cache.
        self._saving, self._loading = Rate(1e9), Rate(1e9)

    @property
    def _key(self) -> str:
        return f"{self._model_key}+{self.mark}" if self.mark else self._model_key

    def keep(self, place: str, most_seconds: float = math.inf) -> None:
        """Store what the context holds, if evaluating it again would take longer than writing and reading it.

        Not when copying it is likely to take longer than `most_seconds`.
        """
        context = self._context
        count = len(context.tokens)
        if count < LEAST or context.shifted:
            return
        size = context.state_size()
        copying, reading = self._saving.seconds(size), self._loading.seconds(size)
        if copying > most_seconds or self._evaluating.seconds(count) < copying + reading:
            return
        stored: StoredState | None = self._store.find(self._key, context.tokens)
        if stored is not None and common(stored.tokens, context.tokens) >= count - max(LEAST, count * _PART):
            return
        begun = time.perf_counter()
        data = context.save()
        if data:
            self._store.keep(self._key, place, tuple(context.tokens), data)
            self._saving.measured(len(data), time.perf_counter() - begun)

    def best(self, wanted: Sequence[int], known: int) -> tuple[int, Any]:
        """The stored state that is worth reading when `known` tokens of `wanted` are at hand without it.

        Returns:
            How many tokens it gives (0 when none is worth it), and the state.
        """
        if len(wanted) - known < LEAST:
            return 0, None
        stored: StoredState | None = self._store.find(self._key, wanted)
        if stored is None:
            return 0, None
        given = common(stored.tokens, wanted)
        if self._context.recurrent and given < len(stored.tokens):
            return 0, None
        worth = given - known >= LEAST and self._evaluating.seconds(given - known) > self._loading.seconds(stored.size)
        return (given, stored) if worth else (0, None)

    def take(self, stored: Any, given: int) -> int:
        """Read a state into the context; returns how many tokens are held then (0: it could not be read)."""
        begun = time.perf_counter()
        data = self._store.load(stored)
        if data is None:
            return self._context.cut(0)
        tokens = tuple(stored.tokens)
        held = Held(Piece(0, len(tokens), len(tokens), self._context.threads), Reuse.RESTORED)
        if not self._context.restore(data, tokens, (held,)):
            return 0
        self._loading.measured(len(data), time.perf_counter() - begun)
        return self._context.cut(given)

    def close(self) -> None:
        """Wait for what is being written."""
        self._store.close()
