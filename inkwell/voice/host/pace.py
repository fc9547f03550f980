"""How far a job is whose work is known beforehand: its share, and how long it still takes at the pace so far."""

import time
from collections.abc import Callable
from typing import Final

from inkwell.voice.host.desk import Desk

_EVERY: Final = 0.5
"""Seconds between two sayings."""
_SURE: Final = 3.0
"""Seconds of work before a pace is known."""


class Pace:
    """Counts work in tokens that a model evaluates, whatever it does with them."""

    def __init__(self, desk: Desk, total: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._desk, self._total, self._clock = desk, max(total, 1.0), clock
        self._begun = self._said = clock()
        self._done = 0.0
        self._words = ""

    def stage(self, words: str) -> None:
        """Say what is done now."""
        self._words = words
        self._say()

    def did(self, tokens: float) -> None:
        """So much more is done.

        Raises:
            StoppedError: the job was asked to stop.
        """
        self._done = min(self._done + tokens, self._total)
        self._desk.look()
        if self._clock() - self._said >= _EVERY:
            self._say()

    def _say(self) -> None:
        self._said = self._clock()
        took, share = self._said - self._begun, self._done / self._total
        left = took * (1 - share) / share if share and took >= _SURE else 0.0
        self._desk.stage(self._words, share, left)
