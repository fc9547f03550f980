"""A prompt for a server: the segments cut to its context by Inkwell's own rules, as one text, with the ledger's lines.

What is cut is decided in pieces (`server_counting`); how much that must be, by what the server counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from inkwell.engine.asking import Asked
from inkwell.engine.backends.contract import Cancelled
from inkwell.engine.backends.server_counting import MARGIN, TokenCount, pieces
from inkwell.engine.budget import Fitted, fit
from inkwell.engine.chat import FAMILIES
from inkwell.engine.types import Segment, SegmentUse
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut
from inkwell.translation import tr

_TRIES: Final = 8
_FULL: Final = 0.9
"""The share of the room from which on nothing more is tried to be told."""
_BEGIN: Final = 1
"""Tokens that the server puts before every prompt, at most."""
_ENDS: Final = (".", "!", "?", "…", "”", "。", "！", "？")


@dataclass(frozen=True)
class Told:
    """One prompt."""

    text: str
    uses: tuple[SegmentUse, ...]
    room: int
    """Tokens that are left for the answer."""


@dataclass(frozen=True)
class _Cut:
    """The segments after cutting: what is left of each as text, and where that stood."""

    fitted: Fitted
    texts: tuple[str, ...]
    places: tuple[tuple[int, int, int], ...]
    """Where what is told of each begins and ends in its text, and how many characters of its end are told besides."""


class Fitting:
    """Fits prompts into one server's context."""

    def __init__(self, count: TokenCount, context: int, family: str) -> None:
        """`family`: of the chat template that stands around the segments, "" for none."""
        self._count, self._context, self._family = count, context, family

    def fit(self, segments: Sequence[Segment], asked: Asked, cancelled: Cancelled) -> Told:
        """Cut and join.

        Raises:
            InkwellError: BAD_INPUT when what must not be cut does not fit.
        """
        budget = self._budget(asked)
        cut = self._closest(segments, budget, cancelled) if self._count.exact else _cut(segments, budget)
        counts = self._counts(cut.texts, cancelled)
        # Not every server goes on from nothing.
        text = self._joined(cut.texts) or "\n"
        free = 0 if self._count.exact else int(self._context * MARGIN)
        room = max(1, self._context - free - sum(counts) - _BEGIN)
        return Told(text, _uses(segments, cut, counts), room)

    def _budget(self, asked: Asked) -> int:
        """Tokens for the prompt: however long an answer is asked for, half the context is the prompt's."""
        size = self._context if self._count.exact else int(self._context * (1 - MARGIN))
        return size - min(asked.max_tokens, size // 2) - _BEGIN

    def _counts(self, texts: Sequence[str], cancelled: Cancelled) -> list[int]:
        return [self._count.of(text, cancelled) for text in texts]

    def _closest(self, segments: Sequence[Segment], budget: int, cancelled: Cancelled) -> _Cut:
        """Cut to as many pieces as are `budget` tokens by the server's own count."""
        kept = [segment for segment in segments if segment.cut is Cut.NEVER]
        fixed = sum(self._counts([segment.text for segment in kept], cancelled))
        if fixed > budget:
            sentence = tr(
                "The model's context has room for {budget:,} tokens here, too few for the {fixed:,} it must be told.",
                budget=budget,
                fixed=fixed,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        return self._cut_to(segments, _pieces_in(kept), budget - fixed, fixed, cancelled)

    def _cut_to(
        self, segments: Sequence[Segment], fixed_pieces: int, free: int, fixed: int, cancelled: Cancelled
    ) -> _Cut:
        """As much as `free` tokens beside the `fixed` ones hold.

        It begins with as many pieces as tokens, which is rather too little, and goes on from what the server counts of
        that: a server that counts sees no text that it is not told, but for a few words where it comes out too long.
        """
        loose = _pieces_in(segments) - fixed_pieces
        room, best = min(loose, free), None
        for _ in range(_TRIES):
            cut = _cut(segments, max(1, fixed_pieces + room))
            told = sum(self._counts(cut.texts, cancelled)) - fixed
            kept = sum(len(pieces(text)) for text in cut.texts) - fixed_pieces
            wider = min(loose, int(kept * free / max(told, 1) * 0.97))
            if told <= free:
                best = cut
                if wider <= room or told > free * _FULL:
                    return cut
            elif best is not None:
                return best
            room = wider if told <= free else max(0, min(room - 1, wider))
        # A tokenizer that is so much at odds with our pieces gets what must be told, and no more.
        return best or _cut(segments, max(1, fixed_pieces))

    def _joined(self, texts: Sequence[str]) -> str:
        """Servers put the begin token there by themselves."""
        begin = FAMILIES[self._family].begin if self._family else ""
        return "".join(texts).removeprefix(begin)


def _uses(segments: Sequence[Segment], cut: _Cut, counts: Sequence[int]) -> tuple[SegmentUse, ...]:
    uses: list[SegmentUse] = []
    for use, segment, text, tokens, place in zip(cut.fitted.uses, segments, cut.texts, counts, cut.places, strict=True):
        gone = _gone(segment.text, text, tokens)
        start, end, tail = place
        told = {"tokens": tokens, "cut": max(int(use.cut > 0), gone), "start": start, "end": end, "tail": tail}
        uses.append(msgspec.structs.replace(use, known=start, **told))
    return tuple(uses)


def _gone(whole: str, kept: str, tokens: int) -> int:
    """About how many tokens were cut, going by those of what is kept: what is not told is not shown for counting."""
    if len(kept) >= len(whole):
        return 0
    here, gone = len(pieces(kept)), len(pieces(whole)) - len(pieces(kept))
    return round(gone * tokens / here) if here else gone


def _pieces_in(segments: Sequence[Segment]) -> int:
    return sum(len(pieces(segment.text)) for segment in segments)


def _cut(segments: Sequence[Segment], budget: int) -> _Cut:
    """The segments cut to so many pieces."""
    numbers: dict[str, int] = {}
    tokens: list[tuple[int, ...]] = []
    for segment in segments:
        own = [numbers.setdefault(piece, len(numbers)) for piece in pieces(segment.text)]
        tokens.append(tuple(own))
    names = list(numbers)
    fitted = fit(
        segments,
        tokens,
        budget,
        lambda token: names[token].endswith("\n"),
        ends=lambda token: names[token].endswith(_ENDS),
    )
    texts: list[str] = []
    places: list[tuple[int, int, int]] = []
    for segment, own, kept, front in zip(segments, tokens, fitted.tokens, fitted.fronts, strict=True):
        texts.append("".join(names[token] for token in kept))
        places.append(_place(segment.text, [len(names[token]) for token in own], own, kept, front))
    return _Cut(fitted, tuple(texts), tuple(places))


def _place(
    text: str, lengths: Sequence[int], own: Sequence[int], kept: Sequence[int], front: int
) -> tuple[int, int, int]:
    """Where what is kept of a text stands in it; a cut at the back may have kept the last piece besides."""
    if not kept:
        return 0, 0, 0
    start = sum(lengths[:front])
    if front + len(kept) >= len(own):
        return start, len(text), 0
    same = next((n for n, pair in enumerate(zip(kept, own, strict=False)) if pair[0] != pair[1]), len(kept))
    tail = sum(lengths[len(own) - (len(kept) - same) :]) if same < len(kept) else 0
    return start, min(sum(lengths[:same]), len(text) - tail), tail
