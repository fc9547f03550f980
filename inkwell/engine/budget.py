"""Making segments fit into a model's context: who is cut, and where."""

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from inkwell.engine.types import SegmentUse
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Segment

RUN_LIMIT = 2000
"""Characters of one unbroken run that a tokenizer is given at once: much longer ones overflow llama.cpp's stack."""


@dataclass(frozen=True)
class Fitted:
    """Segments after trimming: the kept tokens of each, in order, and what the ledger says of each."""

    tokens: tuple[tuple[int, ...], ...]
    uses: tuple[SegmentUse, ...]


def fit(
    segments: Sequence[Segment],
    tokens: Sequence[Sequence[int]],
    budget: int,
    breaks: Callable[[int], bool],
    step: int = 512,
) -> Fitted:
    """Trim `segments` until their `tokens` (one sequence each) are no more than `budget` in all.

    The segment with the lowest priority is cut first, of equals the earlier one. A `FRONT` segment
    loses a multiple of `step` tokens (of a quarter of the budget when that is smaller) from its start,
    and then goes on to the next token for which `breaks(token)` is true (its text ends a line) if
    there is one within a step: so the cut stays where it is while its text grows at the end.

    Raises:
        InkwellError: BAD_INPUT when the segments that are never cut do not fit.
    """
    fixed = sum(len(own) for segment, own in zip(segments, tokens, strict=True) if segment.cut is Cut.NEVER)
    if budget < 1 or fixed > budget:
        raise InkwellError(
            ErrorKind.BAD_INPUT,
            f"The model's context has room for {max(0, budget)} tokens here, too few for the {fixed} it must be told.",
        )
    excess = sum(map(len, tokens)) - budget
    cuts = [0] * len(segments)
    stride = max(1, min(step, budget // 4))
    for index in sorted(range(len(segments)), key=lambda index: segments[index].priority):
        if excess <= 0:
            break
        cuts[index] = _cut_length(segments[index].cut, tokens[index], excess, breaks, stride)
        excess -= cuts[index]
    return Fitted(
        tuple(tuple(own[cut:]) for own, cut in zip(tokens, cuts, strict=True)),
        tuple(
            SegmentUse(segment.label, segment.origin, len(own) - cut, cut)
            for segment, own, cut in zip(segments, tokens, cuts, strict=True)
        ),
    )


def _cut_length(rule: Cut, tokens: Sequence[int], excess: int, breaks: Callable[[int], bool], stride: int) -> int:
    """How many of the first tokens go, so that `excess` fewer are left if the rule allows."""
    if rule is Cut.NEVER:
        return 0
    least = -(-excess // stride) * stride
    if rule is Cut.DROP or least >= len(tokens):
        return len(tokens)
    for start in range(least, min(least + stride, len(tokens))):
        if breaks(tokens[start - 1]):
            return start
    return least


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
