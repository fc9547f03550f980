"""What the author wants otherwise the next time, told to the model with what it was told before."""

from collections.abc import Sequence
from typing import Final

from inkwell.story.segments import Cut, Origin, Segment
from inkwell.translation import tr

REMARK: Final = "remark"
"""The section of a remark."""


def with_remark(segments: Sequence[Segment], remark: str) -> tuple[Segment, ...]:
    """Return what is told with a remark before the last words of the author's or the template's; "" adds none.

    The last segment stays the last: a model that continues text continues that one.
    """
    words = remark.strip()
    before = tuple(each for each in segments if each.section != REMARK)
    if not words:
        return before
    told = Segment(
        f"[Author's note: {words}]\n\n", Origin.AUTHOR, tr("What you want otherwise"), 100, Cut.NEVER, section=REMARK
    )
    return (*before[:-1], told, *before[-1:])
