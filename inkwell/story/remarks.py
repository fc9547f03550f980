"""What the author wants otherwise the next time, told to the model with what it was told before."""

from collections.abc import Sequence

from inkwell.story.segments import Cut, Origin, Segment
from inkwell.translation import tr

LABEL = tr("What you want otherwise")


def with_remark(segments: Sequence[Segment], remark: str) -> tuple[Segment, ...]:
    """Return what is told with a remark before the last words of the author's or the template's; "" adds none.

    The last segment stays the last: a model that continues text continues that one.
    """
    words = remark.strip()
    before = tuple(each for each in segments if each.label != LABEL)
    if not words:
        return before
    told = Segment(f"[Author's note: {words}]\n\n", Origin.AUTHOR, LABEL, 100, Cut.NEVER)
    return (*before[:-1], told, *before[-1:])
