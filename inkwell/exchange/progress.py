"""How long work says how far it is, and how it is told that nobody wants it any more."""

from collections.abc import Callable

Progress = Callable[[str, float | None], None]
"""Is told, often, what is being done (a short phrase, "Reading the document") and how much of that is done, from 0 to
1, or None where that is unknown. It raises `CancelledError` to end the work; whatever was begun is cleared away."""


class CancelledError(Exception):
    """Nobody wants the result any more."""


def no_progress(_stage: str, _done: float | None = None) -> None:
    """Nobody wants to know."""
