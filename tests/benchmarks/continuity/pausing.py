"""Reading a book for its continuity on a lane: in portions, each scene once, given up when nobody waits."""

import time
from collections.abc import Callable
from typing import Final

_TURN_SECONDS: Final = 0.004
"""After so much work the window's thread is let in, so that no key waits."""
_REST_SECONDS: Final = 0.0002


class GivenUpError(Exception):
    """Nobody waits for this any more."""


def pausing(wanted: Callable[[], bool]) -> Callable[[], None]:
    """Return what is called between small steps: it rests now and then, and raises GivenUpError when not `wanted`."""
    begun = time.perf_counter()

    def pause() -> None:
        nonlocal begun
        if time.perf_counter() - begun > _TURN_SECONDS:
            if not wanted():
                raise GivenUpError
            time.sleep(_REST_SECONDS)
            begun = time.perf_counter()

    return pause
