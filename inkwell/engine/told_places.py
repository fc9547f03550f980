"""Where in a segment's text what was told of it begins and ends, and how far it was known before: for showing it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from inkwell.engine.types import SegmentUse

Reader = Callable[[], Callable[[int], bytes]]
"""Makes a function that is given the tokens of a text one by one and returns the bytes of each."""


@dataclass(frozen=True)
class Part:
    """A segment as it was fitted: its text, all its tokens, what was kept of them, how many were cut in front."""

    text: str
    tokens: Sequence[int]
    kept: Sequence[int]
    front: int


def placed(uses: Sequence[SegmentUse], parts: Sequence[Part], begun: int, reader: Reader) -> tuple[SegmentUse, ...]:
    """The ledger's lines with their places. `begun` tokens of the first line's belong to no text (a begin token).

    Where a vocabulary changes what it reads (spaces, accents), places are near, not
    exact; they always lie within the text.
    """
    return tuple(
        _placed(use, part, 0 if number else begun, reader)
        for number, (use, part) in enumerate(zip(uses, parts, strict=True))
    )


def _placed(use: SegmentUse, part: Part, begun: int, reader: Reader) -> SegmentUse:
    if not part.kept:
        return msgspec.structs.replace(use, start=0, end=0, known=0)
    start, end, tail = _characters(part, part.front, reader), len(part.text), 0
    length = len(part.kept)
    if part.front + length < len(part.tokens):
        # A cut at the back may have kept the last token besides.
        length = next(
            (n for n, pair in enumerate(zip(part.kept, part.tokens, strict=False)) if pair[0] != pair[1]), length
        )
        last = len(part.tokens) - (len(part.kept) - length)
        tail = end - _characters(part, last, reader)
        end = min(max(start, _characters(part, length, reader)), end - tail)
    known = max(0, use.cached - begun)
    all_known = known >= len(part.kept)
    place = end if all_known else _characters(part, part.front + known, reader)
    return msgspec.structs.replace(use, start=start, end=end, tail=tail, known=min(max(start, place), end))


def _characters(part: Part, tokens: int, reader: Reader) -> int:
    """How many characters of the text its first so many tokens are."""
    if tokens >= len(part.tokens):
        return len(part.text)
    read = reader()
    length = sum(len(read(token)) for token in part.tokens[:tokens])
    return len(part.text.encode("utf-8", "replace")[:length].decode("utf-8", "ignore"))
