"""What a model was told, or would be, part by part, as an author can look at it: the words, their tokens, why, the cut.

The words around the author's own that a chat template puts there are parts too: nothing that the model read is left
out but its begin token, which is no text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from inkwell.engine.chat import wrapped
from inkwell.engine.types import Ledger, SegmentUse
from inkwell.errors import InkwellError
from inkwell.story.segments import Segment


@dataclass(frozen=True)
class ToldPart:
    """One part. `index` is its place among the request's segments, None for the template's words."""

    segment: Segment
    index: int | None
    use: SegmentUse | None = None
    """What became of it; None while nobody was asked."""

    @property
    def left_out(self) -> tuple[str, str]:
        """What of its words was cut for want of room: in front, and at the back."""
        if self.use is None or not self.use.cut:
            return "", ""
        start, end = self._place
        return self.segment.text[:start], self.segment.text[end:]

    @property
    def ready(self) -> str:
        """What of the words that were told had been read before."""
        if self.use is None:
            return ""
        start, end = self._place
        return self.segment.text[start : min(max(start, self.use.known), end)]

    @property
    def fresh(self) -> str:
        """What of them was read anew."""
        if self.use is None:
            return self.segment.text
        start, end = self._place
        return self.segment.text[min(max(start, self.use.known), end) : end]

    @property
    def told(self) -> str:
        """The words that the model got."""
        return self.ready + self.fresh

    @property
    def _place(self) -> tuple[int, int]:
        use, length = self.use, len(self.segment.text)
        if use is None:
            return 0, length
        end = length if use.end is None else min(max(use.end, 0), length)
        return min(max(use.start, 0), end), end


def parts_of(segments: Sequence[Segment], ledger: Ledger | None, family: str = "") -> tuple[ToldPart, ...]:
    """Return the parts of a request in the order in which they were told.

    `family` is that of the model's chat template where the request was made as a chat, else "". A ledger that is of
    something else counts as none.
    """
    told = _wrapped(segments, family)
    places = {id(segment): index for index, segment in enumerate(segments)}
    uses: Sequence[SegmentUse | None] = ledger.segments if ledger and len(ledger.segments) == len(told) else ()
    return tuple(
        ToldPart(segment, places.get(id(segment)), use)
        for segment, use in zip(told, uses or (None,) * len(told), strict=True)
    )


def _wrapped(segments: Sequence[Segment], family: str) -> tuple[Segment, ...]:
    try:
        return wrapped(segments, family) if family else tuple(segments)
    except InkwellError:
        # The model that it was told to is not the one that is loaded now.
        return tuple(segments)
