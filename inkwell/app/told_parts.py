"""What a model was told, or would be, part by part, as an author can look at it: the words, their tokens, why, the cut.

The words around the author's own that a chat template puts there are parts too: nothing that the model read is left
out but its begin token, which is no text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inkwell.engine.chat import wrapped
from inkwell.engine.types import Ledger, SegmentUse
from inkwell.errors import InkwellError
from inkwell.story.segments import Origin, Segment
from inkwell.translation import tr

BEGUN: Final = tr("How the answer begins")
"""The label of what an answer was made to begin with."""


@dataclass(frozen=True)
class ToldPart:
    """One part. `index` is its place among the request's segments, None for the template's words."""

    segment: Segment
    index: int | None
    use: SegmentUse | None = None
    """What became of it; None while nobody was asked."""

    @property
    def is_template(self) -> bool:
        """Whether its words are those of the model's chat template."""
        return self.segment.origin is Origin.TEMPLATE

    @property
    def left_out(self) -> tuple[str, str]:
        """What of its words was cut for want of room: in front, and at the back, before the `tail`."""
        if self.use is None or not self.use.cut:
            return "", ""
        start, end, tail = self._place
        return self.segment.text[:start], self.segment.text[end:tail]

    @property
    def ready(self) -> str:
        """What of the words that were told had been read before."""
        if self.use is None:
            return ""
        start, end, _ = self._place
        return self.segment.text[start : min(max(start, self.use.known), end)]

    @property
    def fresh(self) -> str:
        """What of them was read anew."""
        if self.use is None:
            return self.segment.text
        start, end, _ = self._place
        return self.segment.text[min(max(start, self.use.known), end) : end]

    @property
    def tail(self) -> str:
        """What of its end was told behind the cut: a line's end."""
        return self.segment.text[self._place[2] :]

    @property
    def all_ready(self) -> bool:
        """Whether all that was told had been read before."""
        return self.use is not None and 0 < self.use.tokens <= self.use.cached

    @property
    def told(self) -> str:
        """The words that the model got."""
        return self.ready + self.fresh + self.tail

    @property
    def _place(self) -> tuple[int, int, int]:
        """Where what was told begins and ends, and where the tail begins."""
        use, length = self.use, len(self.segment.text)
        if use is None:
            return 0, length, length
        end = length if use.end is None else min(max(use.end, 0), length)
        return min(max(use.start, 0), end), end, min(max(end, length - max(use.tail, 0)), length)


def parts_of(segments: Sequence[Segment], ledger: Ledger | None, begun: str = "") -> tuple[ToldPart, ...]:
    """Return the parts of a request in the order in which they were told.

    `begun` is what the answer was made to begin with, which the model read behind all of them. A ledger that is of
    something else counts as none.
    """
    told = _wrapped(segments, ledger.family if ledger else "")
    places = {id(segment): index for index, segment in enumerate(segments)}
    uses: Sequence[SegmentUse | None] = ledger.segments if ledger and len(ledger.segments) == len(told) else ()
    parts = tuple(
        ToldPart(segment, places.get(id(segment)), use)
        for segment, use in zip(told, uses or (None,) * len(told), strict=True)
    )
    if not begun:
        return parts
    return (*parts, ToldPart(Segment(begun, Origin.AUTHOR, BEGUN, why=tr("You chose another word there.")), None))


def _wrapped(segments: Sequence[Segment], family: str) -> tuple[Segment, ...]:
    try:
        return wrapped(segments, family) if family else tuple(segments)
    except InkwellError:
        # It was told by a version of Inkwell that knew more families.
        return tuple(segments)
