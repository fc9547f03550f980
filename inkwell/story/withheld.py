"""What of the author's own words no model is told: comments in a text, and notes that they keep for themselves."""

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from inkwell.manuscript.comments import without_comments
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.story.context import Excerpt, Lore, Told, replaced

_Worded = TypeVar("_Worded", Excerpt, Lore)


def untold(tree: Manuscript) -> frozenset[str]:
    """The notes of a book that no model is told of: those that are marked so, and all that is below them."""
    out: set[str] = set()
    if all(node.told for node in tree.nodes.values()):
        return frozenset()
    for _, node in tree.walk():
        if node.kind is NodeKind.NOTE and (not node.told or tree.shown_under(node.id) in out):
            out.add(node.id)
    return frozenset(out)


def without_private(told: Told) -> Told:
    """The same without comments in anything that is of the book or its bible.

    What the author says to the model (memory, notes, a tool's instruction) is told as it was written.
    """
    return replaced(
        told,
        before=without_comments(told.before, unfinished=True),
        style=without_comments(told.style),
        passage=without_comments(told.passage),
        # A sample is a page's beginning, cut where it is long.
        samples=_bare(told.samples, unfinished=True),
        **{name: _bare(getattr(told, name)) for name in ("story", "summaries", "found", "standing", "lore")},
    )


def _bare(texts: Sequence[_Worded], *, unfinished: bool = False) -> tuple[_Worded, ...]:
    return tuple(
        msgspec.structs.replace(each, text=without_comments(each.text, unfinished=unfinished)) for each in texts
    )
