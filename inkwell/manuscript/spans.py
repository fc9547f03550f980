"""Which words of a text came from which run of a model, and how that follows when the text is edited."""

from collections.abc import Iterable, Sequence

import msgspec


class Span(msgspec.Struct, frozen=True):
    """From `start` up to `end`, in Unicode code points, the words of one run."""

    start: int
    end: int
    run: str


def shifted(spans: Iterable[Span], by: int) -> tuple[Span, ...]:
    """Return the same spans counted from `by` code points earlier."""
    return tuple(Span(span.start + by, span.end + by, span.run) for span in spans)


def within(spans: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    """Return what of the spans lies between two offsets, counted from `start`."""
    return tuple(
        Span(max(span.start, start) - start, min(span.end, end) - start, span.run)
        for span in spans
        if span.start < end and span.end > start
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
