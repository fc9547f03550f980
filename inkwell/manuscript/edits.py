"""What changed in a text: one stretch taken out and another put in, with who wrote it."""

from collections.abc import Iterable

import msgspec

from inkwell.manuscript.spans import Span, joined, shifted, within


class Edit(msgspec.Struct, frozen=True, array_like=True):
    """At `at`, `removed` code points gave way to `inserted`; `spans` say, counted from its start, who wrote it."""

    at: int
    removed: int
    inserted: str
    spans: tuple[Span, ...] = ()


def apply_edit(text: str, spans: tuple[Span, ...], edit: Edit) -> tuple[str, tuple[Span, ...]]:
    """Return a text and its spans after an edit.

    Raises:
        ValueError: the edit speaks of a place that the text does not have.
    """
    after = edit.at + edit.removed
    if not 0 <= edit.at <= after <= len(text):
        raise ValueError(f"no place {edit.at}+{edit.removed} in {len(text)} characters")
    return text[: edit.at] + edit.inserted + text[after:], spans_after(spans, len(text), edit)


def apply_edits(text: str, spans: tuple[Span, ...], edits: Iterable[Edit]) -> tuple[str, tuple[Span, ...]]:
    """Return a text and its spans after several edits of it as it is, which come in order and do not overlap.

    The spans have to be in order and apart.
    """
    parts: list[str] = []
    found: list[Span] = []
    at = moved = first = 0
    for edit in (*edits, Edit(len(text), 0, "")):
        while first < len(spans) and spans[first].end <= at:
            first += 1
        for number in range(first, len(spans)):
            span = spans[number]
            if span.start >= edit.at:
                break
            found.append(Span(max(span.start, at) + moved, min(span.end, edit.at) + moved, span.run))
            first = number
        parts += (text[at : edit.at], edit.inserted)
        found += shifted(edit.spans, edit.at + moved)
        moved += len(edit.inserted) - edit.removed
        at = edit.at + edit.removed
    return "".join(parts), joined([span for span in found if span.start < span.end])


def spans_after(spans: tuple[Span, ...], length: int, edit: Edit) -> tuple[Span, ...]:
    """Return the spans of a text of so many code points after an edit, which has to be of a place in it."""
    if not spans and not edit.spans:
        return ()
    after, behind = edit.at + edit.removed, edit.at + len(edit.inserted)
    return joined(
        (
            *within(spans, 0, edit.at),
            *shifted(edit.spans, edit.at),
            *shifted(within(spans, after, length), behind),
        )
    )


def difference(old: str, new: str) -> Edit:
    """Return the shortest single edit that makes `new` of `old` (who wrote it left out)."""
    head = common_start(old, new)
    # Where something was only put in, or only taken out, all behind it is the same: one look tells.
    tail = min(len(old), len(new)) - head
    if old[len(old) - tail :] != new[len(new) - tail :]:
        tail = common_end(old[head:], new[head:])
    return Edit(head, len(old) - head - tail, new[head : len(new) - tail])


def common_start(one: str, other: str) -> int:
    """Return how many code points two texts share at their start; compares in halves, at memory speed."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_end(one: str, other: str) -> int:
    """Return how many code points two texts share at their end."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
