"""What of the author's own words no model is told: comments in a text, and notes that the author keeps for themselves.

A rewrite has the comments again where they stood.
"""

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from inkwell.manuscript.comments import cuts_of, without_comments
from inkwell.manuscript.compare import Part, Stretch, compare_words
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
        **{name: _bare(getattr(told, name)) for name in ("story", "samples", "summaries", "found", "standing", "lore")},
    )


def _bare(texts: Sequence[_Worded]) -> tuple[_Worded, ...]:
    return tuple(msgspec.structs.replace(each, text=without_comments(each.text)) for each in texts)


def with_comments(old: str, new: str, *, so_far: bool = False) -> str:
    """A new wording of a passage with the comments that the old one has, each behind the words that it stood behind.

    `new` was made of the passage without them; with `so_far` it is still being written, and what stands at its end may
    have its place further on.
    """
    cuts = cuts_of(old)
    if not cuts:
        return new
    stretches = compare_words(without_comments(old), new)
    parts: list[str] = []
    at = taken = 0
    for start, end in cuts:
        place, sure = _place_of(start - taken, stretches)
        taken += end - start
        if so_far and not sure:
            break
        place = max(at, place)
        parts += (new[at:place], old[start:end])
        at = place
    return "".join((*parts, new[at:]))


def _place_of(offset: int, stretches: Sequence[Stretch]) -> tuple[int, bool]:
    """Where in the new wording a place of the old one is, and whether words that both share go on there.

    It is behind the same words, or behind what came instead of them.
    """
    if not offset:
        return 0, True
    place = 0
    for each in stretches:
        end = each.old + (0 if each.part is Part.ADDED else len(each.text))
        if each.part is Part.SAME and each.old <= offset < end:
            return max(place, each.new + offset - each.old), True
        if each.old > offset and each.part is not Part.ADDED:
            return place, False
        place = each.new + (0 if each.part is Part.REMOVED else len(each.text))
    return place, False
