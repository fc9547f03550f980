"""Places that a memory which cannot drop its end can go back to: recurrent and hybrid models."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from inkwell.engine.backends.llama_context import Held, NativeContext
from inkwell.engine.token_search import common

LIMIT = 512 << 20
"""Bytes of all checkpoints together; the one that was of use longest ago goes."""


@dataclass(frozen=True)
class _Checkpoint:
    tokens: tuple[int, ...]
    held: tuple[Held, ...]
    data: bytes


class Checkpoints:
    """States of one context, noted on the way. Only the part that cannot go back by itself is copied."""

    def __init__(self, lib: Any, context: NativeContext, limit: int = LIMIT) -> None:
        self._context = context
        self._limit = limit
        self._flags: int = getattr(lib, "LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY", 0)
        self._noted: list[_Checkpoint] = []

    def note(self) -> None:
        """Remember the context as it is now."""
        context = self._context
        tokens = tuple(context.tokens)
        if not tokens or any(known.tokens == tokens for known in self._noted):
            return
        data = context.save(self._flags)
        if data:
            self._noted.append(_Checkpoint(tokens, tuple(context.held), data))
        while sum(len(known.data) for known in self._noted) > self._limit:
            del self._noted[0]

    def best(self, wanted: Sequence[int]) -> int:
        """How many tokens of `wanted` the best place to go back to has; 0 when there is none."""
        found = self._find(wanted)
        return len(found.tokens) if found else 0

    def go_back(self, wanted: Sequence[int]) -> int:
        """Set the context back to the best place for `wanted`; returns how many of its tokens are held then."""
        found = self._find(wanted)
        if found is None:
            return self._context.cut(0)
        self._noted.remove(found)
        if not self._context.restore(found.data, found.tokens, found.held, self._flags):
            return 0
        self._noted.append(found)
        return len(found.tokens)

    def forget(self) -> None:
        """Drop them all."""
        self._noted.clear()

    def _find(self, wanted: Sequence[int]) -> _Checkpoint | None:
        # The attention of a hybrid model is not in the checkpoint: it must be held still.
        held = common(self._context.tokens, wanted) if self._context.hybrid else len(wanted)
        fitting = (
            known
            for known in self._noted
            if len(known.tokens) <= held and known.tokens == tuple(wanted[: len(known.tokens)])
        )
        return max(fitting, key=lambda known: len(known.tokens), default=None)
