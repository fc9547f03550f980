"""When a version of a scene is kept: before the first change of a sitting, and after each ten minutes of work."""

import time
from collections.abc import Callable
from typing import NamedTuple

WORK_SECONDS = 600.0
PAUSE_SECONDS = 60.0
"""A longer pause between two keys counts as this much: who goes for a walk does not work on the scene."""


class Keep(NamedTuple):
    """What of a save goes into the history: the file as it was before it, and as it is after it."""

    before: bool
    after: bool


class Sittings:
    """Follows the work on each scene of one book, from its opening to its closing."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: dict[str, float] = {}
        self._worked: dict[str, float] = {}
        self._kept: set[str] = set()

    def edited(self, node_id: str) -> None:
        """The author changed something in this scene."""
        now = self._clock()
        gap = now - self._last.get(node_id, now)
        self._worked[node_id] = self._worked.get(node_id, 0.0) + min(gap, PAUSE_SECONDS)
        self._last[node_id] = now

    def plan(self, node_id: str) -> Keep:
        """Say what to keep of the save that is made now."""
        after = self._worked.get(node_id, 0.0) >= WORK_SECONDS
        if after:
            self._worked[node_id] = 0.0
        before = node_id not in self._kept
        self._kept.add(node_id)
        return Keep(before, after)

    def keep_again(self, node_id: str) -> None:
        """What is there now is to be kept before the next change, as at the start of a sitting."""
        self._kept.discard(node_id)
