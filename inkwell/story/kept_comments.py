"""Comments that a model was not told of, again where they stood in the words that it made of a passage."""

from collections.abc import Sequence

from inkwell.manuscript.comments import cuts_of, without_comments
from inkwell.manuscript.compare import Part, Stretch, compare_words


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
