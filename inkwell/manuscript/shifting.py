"""Where several places of the book go when they are moved together by a step."""

from collections.abc import Sequence
from enum import Enum, auto

from inkwell.manuscript.tree import Manuscript


class Way(Enum):
    """Which way a step goes."""

    UP = auto()
    DOWN = auto()
    OUT = auto()
    """A level up, behind what held them."""
    IN = auto()
    """A level down, to the end of what stands before them."""


def shifted(tree: Manuscript, tops: Sequence[str], way: Way) -> tuple[str | None, int] | None:
    """The parent, and the index among its children as they are now, before which they go; None for nowhere.

    `tops` in reading order, none below another. They go together, so all have to be in the same place.
    """
    parents = {tree.shown_under(each) for each in tops}
    if len(parents) != 1:
        return None
    parent = parents.pop()
    row = [each.id for each in tree.children(parent)]
    first, last = row.index(tops[0]), row.index(tops[-1])
    match way:
        case Way.UP:
            return (parent, max(0, first - 1)) if first or _apart(row, tops) else None
        case Way.DOWN:
            return (parent, min(len(row), last + 2)) if last + 1 < len(row) or _apart(row, tops) else None
        case Way.OUT:
            if parent is None:
                return None
            above = tree.shown_under(parent)
            return above, [each.id for each in tree.children(above)].index(parent) + 1
        case Way.IN:
            return (row[first - 1], len(tree.children(row[first - 1]))) if first else None


def _apart(row: Sequence[str], tops: Sequence[str]) -> bool:
    """Whether others stand between them: at the edge they can still come together."""
    return row.index(tops[-1]) - row.index(tops[0]) + 1 > len(tops)
