"""What a backend is: the one door between the host and a library that runs models.

A backend lives in the host process, is called by one worker thread (`count` also by the reader
thread, at any time after `load`), and imports its library only inside its own module. What it
cannot do it says in its `Capabilities` and refuses with an `UNSUPPORTED` error.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from inkwell.engine.protocol import Generate
from inkwell.engine.types import Capabilities, Chunk, Ledger, LoadSettings, ModelRef, Score, Segment

Cancelled = Callable[[], bool]
"""Asked before every token and inside long prompts; true means stop now."""


class Backend(Protocol):
    """A library that runs one model at a time."""

    def load(self, model: ModelRef, settings: LoadSettings) -> Capabilities:
        """Load the model.

        Raises:
            InkwellError: NOT_FOUND, MODEL, MEMORY or UNSUPPORTED, with a sentence that names the file.
        """
        ...

    def generate(self, request: Generate, cancelled: Cancelled) -> Iterator[Ledger | Chunk]:
        """Yield the ledger first, then chunks; every variant's last chunk has a finish reason.

        When `cancelled` turns true, the running variant ends with `FinishReason.CANCELLED` within
        one token (or one prompt batch) and later variants are not begun.

        Raises:
            InkwellError: BAD_INPUT when the segments that must not be cut do not fit.
        """
        ...

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment, tokenized alone. Safe to call from another thread during `generate`."""
        ...

    def score(self, segments: Sequence[Segment], cancelled: Cancelled) -> Score:
        """Log-likelihood of the last segment's tokens given all before it."""
        ...

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """One vector for each text."""
        ...

    def adapter(self, path: str | None, strength: float) -> None:
        """Put a LoRA adapter on the model, or take it off."""
        ...

    def close(self) -> None:
        """Free the model. The backend is not used again."""
        ...
