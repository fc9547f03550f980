"""Making segments fit into a model's context: who is cut, and where."""

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from inkwell.engine.types import SegmentUse
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import WHOLE, Cut, Segment, shown_label
from inkwell.translation import tr

RUN_LIMIT = 2000
"""Characters of one unbroken run that a tokenizer is given at once: much longer ones overflow llama.cpp's stack."""

_LEAST = 8
"""Tokens of a piece that is worth keeping of a segment which is cut from the back."""


@dataclass(frozen=True)
class Fitted:
    """Segments after trimming: the kept tokens of each, in order, and what the ledger says of each."""

    tokens: tuple[tuple[int, ...], ...]
    uses: tuple[SegmentUse, ...]
    fronts: tuple[int, ...]
    """How many of each segment's first tokens were cut."""


def fit(
    segments: Sequence[Segment],
    tokens: Sequence[Sequence[int]],
    budget: int,
    breaks: Callable[[int], bool],
    step: int = 512,
    ends: Callable[[int], bool] = lambda _token: False,
) -> Fitted:
    """Trim `segments` until their `tokens` (one sequence each) are no more than `budget` in all.

    First each section is brought down to its share of the budget, whatever room there is besides: so what one
    section takes does not depend on how long the others are. Then the segment with the lowest priority is cut first,
    of equals the one of lower rank, of these the earlier one.

    A `FRONT` segment loses a multiple of `step` tokens (of a quarter of the budget when that is smaller) from its
    start, and then goes on to the next token for which `breaks(token)` is true (its text ends a line) if there is one
    within a step: so the cut stays where it is while its text grows at the end. A `BACK` segment keeps what there is
    room for, back to the last line's end in the second half of that, else to the last sentence's (`ends`), and its own
    last token where that ends a line.

    Raises:
        InkwellError: BAD_INPUT when the segments that are never cut do not fit; it names the longest of them.
    """
    _refuse_too_much(segments, tokens, budget)
    cutter = _Cutter(segments, tokens, breaks, ends, max(1, min(step, budget // 4)))
    order = sorted(range(len(segments)), key=lambda index: (segments[index].priority, segments[index].rank))
    for section, share in {
        each.section: each.share for each in segments if each.section and each.share < WHOLE
    }.items():
        own = [index for index in order if segments[index].section == section]
        cutter.bring_down(own, budget * share // WHOLE)
    cutter.bring_down(order, budget)
    return cutter.fitted()


def _refuse_too_much(segments: Sequence[Segment], tokens: Sequence[Sequence[int]], budget: int) -> None:
    kept = {
        index: len(own)
        for index, (segment, own) in enumerate(zip(segments, tokens, strict=True))
        if segment.cut is Cut.NEVER
    }
    fixed = sum(kept.values())
    if budget >= 1 and fixed <= budget:
        return
    room = max(0, budget)
    longest = max(kept, key=lambda index: kept[index], default=None)
    said = segments[longest].label if longest is not None and len(kept) > 1 else ""
    if said and longest is not None:
        sentence = tr(
            "The model's context has room for {room:,} tokens here, too few for the {fixed:,} it must be told; "
            "“{said}” alone has {kept:,}.",
            room=room,
            fixed=fixed,
            said=shown_label(said),
            kept=kept[longest],
        )
    else:
        sentence = tr(
            "The model's context has room for {room:,} tokens here, too few for the {fixed:,} it must be told.",
            room=room,
            fixed=fixed,
        )
    raise InkwellError(ErrorKind.BAD_INPUT, sentence)


class _Cutter:
    """What is kept of each segment: a stretch of its tokens, and after a cut at the back its last one, maybe."""

    def __init__(
        self,
        segments: Sequence[Segment],
        tokens: Sequence[Sequence[int]],
        breaks: Callable[[int], bool],
        ends: Callable[[int], bool],
        stride: int,
    ) -> None:
        self._segments = segments
        self._tokens = tokens
        self._breaks = breaks
        self._ends = ends
        self._stride = stride
        self._kept = [tuple(own) for own in tokens]
        self._fronts = [0] * len(segments)

    def bring_down(self, order: Sequence[int], most: int) -> None:
        """Cut these, the first one first, until they are no more than `most`, or all are cut that may be."""
        excess = sum(len(self._kept[index]) for index in order) - most
        for index in order:
            if excess <= 0:
                return
            before = len(self._kept[index])
            self._cut(index, excess)
            excess -= before - len(self._kept[index])

    def _cut(self, index: int, excess: int) -> None:
        rule, own = self._segments[index].cut, self._kept[index]
        if rule is Cut.FRONT:
            gone = self._front_length(own, excess)
            self._fronts[index] += gone
            self._kept[index] = own[gone:]
        elif rule is Cut.BACK:
            self._kept[index] = self._beginning(own, len(own) - excess)
        elif rule is Cut.DROP:
            self._kept[index] = ()

    def _front_length(self, tokens: Sequence[int], excess: int) -> int:
        """How many of the first tokens go, so that `excess` fewer are left if the rule allows."""
        stride = self._stride
        least = -(-excess // stride) * stride
        if least >= len(tokens):
            return len(tokens)
        for start in range(least, min(least + stride, len(tokens))):
            if self._breaks(tokens[start - 1]):
                return start
        return least

    def _beginning(self, tokens: tuple[int, ...], room: int) -> tuple[int, ...]:
        """The first tokens that make sense by themselves, `room` at most; none where that is next to nothing."""
        if room < _LEAST:
            return ()
        for good, close in ((self._breaks, 0), (self._ends, 1)):
            for length in range(room - close, room // 2, -1):
                if good(tokens[length - 1]):
                    closing = tokens[-1:] if close and self._breaks(tokens[-1]) else ()
                    return tokens[:length] + closing
        closing = tokens[-1:] if self._breaks(tokens[-1]) else ()
        return tokens[: room - len(closing)] + closing

    def fitted(self) -> Fitted:
        """What is kept now."""
        uses = tuple(
            SegmentUse(
                segment.label, segment.origin, len(kept), len(own) - len(kept), section=segment.section, why=segment.why
            )
            for segment, own, kept in zip(self._segments, self._tokens, self._kept, strict=True)
        )
        return Fitted(tuple(self._kept), uses, tuple(self._fronts))


def with_cached(uses: Sequence[SegmentUse], known: int) -> tuple[SegmentUse, ...]:
    """The ledger's lines, with the first `known` prompt tokens given to the segments they belong to."""
    counted: list[SegmentUse] = []
    for use in uses:
        cached = min(use.tokens, known)
        known -= cached
        counted.append(msgspec.structs.replace(use, cached=cached))
    return tuple(counted)


def split_runs(text: str, limit: int = RUN_LIMIT) -> tuple[str, ...]:
    """Split text so that no run without white space (nor one of white space only) is over `limit` characters.

    The pieces joined are the text; text without such runs is one piece, and empty text none.
    """
    cuts = [0]
    for run in re.finditer(rf"\S{{{limit + 1},}}|\s{{{limit + 1},}}", text):
        cuts.extend(range(run.start() + limit, run.end(), limit))
    cuts.append(len(text))
    return tuple(text[start:end] for start, end in itertools.pairwise(cuts) if end > start)
