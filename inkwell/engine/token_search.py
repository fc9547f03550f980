"""Looking for texts in texts, both as tokens: how much two begin alike, and what stands behind a cut."""

from array import array
from collections.abc import Sequence

_BYTES = array("i").itemsize


def common(first: Sequence[int], second: Sequence[int]) -> int:
    """How many tokens two texts begin with alike."""
    limit = min(len(first), len(second))
    first, second = list(first[:limit]), list(second[:limit])
    low, high = 0, limit
    # Slices are compared at the speed of memory: halve the doubt instead of walking through it.
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def behind_cut(held: Sequence[int], wanted: Sequence[int], start: int, least: int) -> tuple[int, int] | None:
    """Where `wanted` goes on after `start` in what `held` has further on there.

    Returns:
        The gap (how many tokens of `held` from `start` on were cut) and how many tokens behind it are wanted,
        `least` or more; None when there is no such stretch. Of several the one with the smallest gap.
    """
    if len(wanted) - start < least or len(held) - start <= least:
        return None
    behind, sought = array("i", held[start + 1 :]).tobytes(), array("i", wanted[start : start + least]).tobytes()
    at = behind.find(sought)
    while at >= 0 and at % _BYTES:
        at = behind.find(sought, at + 1)
    if at < 0:
        return None
    gap = at // _BYTES + 1
    return gap, common(held[start + gap :], wanted[start:])
