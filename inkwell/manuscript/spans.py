"""Where the words of a text came from, span by span, and how that follows when the text is edited."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec


class Origin(StrEnum):
    """How words came into the book."""

    TYPED = "typed"
    """By a hand of the author's, on the page; what no span says anything of."""
    PASTED = "pasted"
    """From another program, through the clipboard or dropped."""
    IMPORTED = "imported"
    """With a file that became a book."""
    GENERATED = "generated"
    """By a run of a model, and accepted."""
    UNKNOWN = "unknown"
    """Nobody kept a record: written elsewhere, or before there was one."""


_NO_RUNS = frozenset((Origin.TYPED.value, Origin.PASTED.value, Origin.IMPORTED.value, Origin.UNKNOWN.value))


class Span(msgspec.Struct, frozen=True):
    """From `start` up to `end`, in Unicode code points, words of one origin.

    `run` is the key of the run of a model that wrote them, or one of the words “pasted”, “imported” and “unknown”.
    What is in no span was typed.
    """

    start: int
    end: int
    run: str

    @property
    def origin(self) -> Origin:
        """How these words came into the book."""
        return origin_of(self.run)


def origin_of(run: str) -> Origin:
    """Return the origin that a span's `run` says; "" is the author's typing."""
    if run in _NO_RUNS:
        return Origin(run)
    return Origin.GENERATED if run else Origin.TYPED


def unknown(text: str) -> tuple[Span, ...]:
    """Return the spans of a text of which there is no record."""
    return (Span(0, len(text), Origin.UNKNOWN.value),) if text else ()


def is_unknown(text: str, spans: Sequence[Span]) -> bool:
    """Say whether the spans tell nothing of a text."""
    return not text or (tuple(spans) == unknown(text))


def filled(spans: Iterable[Span], length: int, origin: Origin) -> tuple[Span, ...]:
    """Return spans, in order and apart, with what they leave out of a text of so many code points made of `origin`."""
    found: list[Span] = []
    at = 0
    for span in spans:
        if span.start > at:
            found.append(Span(at, span.start, origin.value))
        found.append(span)
        at = max(at, span.end)
    if at < length:
        found.append(Span(at, length, origin.value))
    return joined(found)


def laid_over(spans: Iterable[Span], length: int) -> tuple[Span, ...]:
    """Return spans of a text of so many code points in order and apart; where two meet, the later one counts."""
    found: list[Span] = []
    for span in spans:
        start, end = max(span.start, 0), min(span.end, length)
        if start >= end:
            continue
        if not found or start >= found[-1].end:
            found.append(Span(start, end, span.run))
            continue
        kept = [Span(each.start, min(each.end, start), each.run) for each in found if each.start < start]
        kept += [Span(max(each.start, end), each.end, each.run) for each in found if each.end > end]
        found = sorted((*kept, Span(start, end, span.run)), key=lambda each: each.start)
    return joined(found)


def shifted(spans: Iterable[Span], by: int) -> tuple[Span, ...]:
    """Return the same spans counted from `by` code points earlier."""
    return tuple([Span(span.start + by, span.end + by, span.run) for span in spans])


def within(spans: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    """Return what of the spans lies between two offsets, counted from `start`."""
    return tuple(
        [
            Span(max(span.start, start) - start, min(span.end, end) - start, span.run)
            for span in spans
            if span.start < end and span.end > start
        ]
    )


def joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans with neighbours of one run, which only a cut had parted, made one."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last is not None and last.end == span.start and last.run == span.run:
            found[-1] = Span(last.start, span.end, span.run)
        else:
            found.append(span)
    return tuple(found)
