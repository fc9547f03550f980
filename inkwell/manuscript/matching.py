"""Which items of two sequences are the same: paragraphs or words, fast also where both are long and unlike.

First what both begin and end with is set aside; then items that occur once in each are anchors (patience
diff), and the gaps between anchors are looked at the same way. A gap without anchors is walked with Myers'
greedy algorithm up to a number of differences. All of it spends from one budget, so that no text, however
odd, takes its length squared: what is not looked at any more counts as changed.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_BUDGET_BASE: Final = 2_000_000
_BUDGET_EACH: Final = 6
"""Looks at an item that may be spent: a base for short texts, and some for each item of long ones."""
_DIFFERENCES: Final = 120
"""Up to how many differences a gap without anchors is walked."""


@dataclass(frozen=True, slots=True)
class Change:
    """From `old_start` up to `old_end` of one sequence gave way to `new_start` up to `new_end` of the other."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


_Pairs = list[tuple[int, int]]


def changes(old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """Return where two sequences differ, in order; between two changes both are the same, item by item."""
    if old == new:
        return ()
    return tuple(_between(_Matching(old, new).pairs(), len(old), len(new)))


def _between(pairs: _Pairs, old_length: int, new_length: int) -> list[Change]:
    found: list[Change] = []
    old_at = new_at = 0
    for old_place, new_place in [*pairs, (old_length, new_length)]:
        if old_place > old_at or new_place > new_at:
            found.append(Change(old_at, old_place, new_at, new_place))
        old_at, new_at = old_place + 1, new_place + 1
    return found


class _Matching:
    """Finds pairs of places, ascending on both sides, whose items are equal."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._old = old
        self._new = new
        self._budget = _BUDGET_BASE + _BUDGET_EACH * (len(old) + len(new))
        self._found: _Pairs = []

    def pairs(self) -> _Pairs:
        waiting = [Change(0, len(self._old), 0, len(self._new))]
        while waiting:
            gap = self._without_ends(waiting.pop())
            size = gap.old_end - gap.old_start + gap.new_end - gap.new_start
            if gap.old_start == gap.old_end or gap.new_start == gap.new_end or size > self._budget:
                continue
            self._budget -= size
            anchors = self._anchors(gap)
            if anchors:
                self._found += anchors
                waiting += _gaps(anchors, gap)
            else:
                self._found += self._walk(gap)
        return sorted(self._found)

    def _without_ends(self, gap: Change) -> Change:
        """Note what a gap's two sides begin and end with, and return what is left between."""
        old, new = self._old, self._new
        old_start, old_end, new_start, new_end = gap.old_start, gap.old_end, gap.new_start, gap.new_end
        while old_start < old_end and new_start < new_end and old[old_start] == new[new_start]:
            self._found.append((old_start, new_start))
            old_start, new_start = old_start + 1, new_start + 1
        while old_start < old_end and new_start < new_end and old[old_end - 1] == new[new_end - 1]:
            old_end, new_end = old_end - 1, new_end - 1
            self._found.append((old_end, new_end))
        return Change(old_start, old_end, new_start, new_end)

    def _anchors(self, gap: Change) -> _Pairs:
        """Return the longest ascending row of items that occur once on either side of the gap."""
        old_once = _once(self._old, gap.old_start, gap.old_end)
        new_once = _once(self._new, gap.new_start, gap.new_end)
        both = [(old_once[item], place) for item, place in new_once.items() if item in old_once]
        return _longest_ascending(both)

    def _walk(self, gap: Change) -> _Pairs:
        """Return the pairs of a shortest edit, or none when it has too many differences."""
        reached: list[dict[int, int]] = []
        row = {1: 0}
        for differences in range(_DIFFERENCES + 1):
            reached.append(row)
            row, ended = self._step(gap, row, differences)
            if ended:
                return _back(reached, gap)
            self._budget -= len(row)
            if self._budget < 0:
                break
        return []

    def _step(self, gap: Change, before: dict[int, int], differences: int) -> tuple[dict[int, int], bool]:
        """Go as far as one more difference leads, on each diagonal; say whether that is the gap's end."""
        old, new = self._old, self._new
        width, height = gap.old_end - gap.old_start, gap.new_end - gap.new_start
        row: dict[int, int] = {}
        for diagonal in range(-min(differences, height), min(differences, width) + 1):
            if (diagonal + differences) % 2:
                continue
            across = _came_across(before, diagonal)
            down = across - diagonal
            start = across
            while across < width and down < height and old[gap.old_start + across] == new[gap.new_start + down]:
                across, down = across + 1, down + 1
            self._budget -= across - start
            row[diagonal] = across
            if across >= width and down >= height:
                return row, True
        return row, False


def _once(items: Sequence[str], start: int, end: int) -> dict[str, int]:
    """Return where the items stand that occur once between two places."""
    places: dict[str, int] = {}
    for place in range(start, end):
        item = items[place]
        places[item] = -1 if item in places else place
    return {item: place for item, place in places.items() if place >= 0}


def _longest_ascending(pairs: _Pairs) -> _Pairs:
    """Of pairs that ascend on the new side, return the longest row that ascends on the old side too."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (old_place, _) in enumerate(pairs):
        length = bisect_left(ends, old_place)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [old_place]
        last[length : length + 1] = [number]
    row: _Pairs = []
    number = last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]


def _gaps(anchors: _Pairs, gap: Change) -> list[Change]:
    """Return what lies between anchors, where both sides have something."""
    found: list[Change] = []
    old_at, new_at = gap.old_start, gap.new_start
    for old_place, new_place in [*anchors, (gap.old_end, gap.new_end)]:
        if old_place > old_at and new_place > new_at:
            found.append(Change(old_at, old_place, new_at, new_place))
        old_at, new_at = old_place + 1, new_place + 1
    return found


def _came_across(before: dict[int, int], diagonal: int) -> int:
    """Return where a diagonal is entered: from the one above (an item added) or below it (an item removed)."""
    added, removed = before.get(diagonal + 1, -1), before.get(diagonal - 1, -1)
    return added if added > removed else removed + 1


def _back(reached: list[dict[int, int]], gap: Change) -> _Pairs:
    """Follow the way back from a gap's end; the steps on which both sides move are the pairs."""
    pairs: _Pairs = []
    across, down = gap.old_end - gap.old_start, gap.new_end - gap.new_start
    for before in reversed(reached):
        diagonal = across - down
        entered = _came_across(before, diagonal)
        for place in range(across - 1, entered - 1, -1):
            pairs.append((gap.old_start + place, gap.new_start + place - diagonal))
        came_added = before.get(diagonal + 1, -1) > before.get(diagonal - 1, -1)
        across = entered if came_added else entered - 1
        down = across - (diagonal + 1 if came_added else diagonal - 1)
    return pairs[::-1]
