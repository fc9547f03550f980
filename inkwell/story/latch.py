"""Whether what an entry asks for has been in a text at one time, as it was written from its beginning to the cursor."""

import heapq
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

Span = tuple[int, int]
Found = Mapping[int, Sequence[Span]]
"""By the number of a key, where it stands, in order."""
IN_SCENE: Final = -1
STEP: Final = 1_500
"""Characters of new text after which what is out of reach is let go: what is told changes no more often than that."""


class Wish(NamedTuple):
    """What has to stand in a text: of each group one key, and none of `none`; `reach` characters before the cursor."""

    groups: Sequence[Collection[int]]
    none: Collection[int]
    reach: int
    stays: bool = True
    """Whether it is fulfilled while the scene lasts, once it was; else only while its keys are about in reach."""


class Fulfilled(NamedTuple):
    """Where a wish was fulfilled: the scene's place, and by which hit of the first group."""

    moment: int
    source: int
    """IN_SCENE, or the number of the text beside it."""
    start: int
    end: int


class Beginning(NamedTuple):
    """What is known of the lines of a scene that are behind the one that is written."""

    lines: list[str]
    length: int
    """With the newline behind each line."""
    found: dict[int, list[Span]]
    first: dict[int, Fulfilled]
    """By the number of a wish, when it was fulfilled first."""


class Scan:
    """What was found in a scene of this length, up to the cursor, and in the texts beside it."""

    def __init__(self, length: int, scene: Found, beside: Sequence[Found] = ()) -> None:
        self._length = length
        self._scene = scene
        self._beside = beside

    @property
    def others(self) -> int:
        """How many texts are beside the scene: what `fulfilled_by` calls the other text by."""
        return len(self._beside)

    @property
    def keys(self) -> set[int]:
        """All keys that stand anywhere."""
        return set(self._scene).union(*self._beside)

    def fulfilled(self, wish: Wish, known: Fulfilled | None = None) -> Fulfilled | None:
        """Return when a wish was fulfilled first; None when it never was, or something stands against it now.

        `known` is what `first` said of the beginning of the scene. For a wish that does not stay the scene begins at
        the last step that is out of reach.
        """
        if not wish.groups or (wish.none and self._against(wish)):
            return None
        since = 0 if wish.stays else step_behind(self._length, wish.reach)
        known = None if since else known
        return known or self.first(wish, since) or (self._now(wish, None) if self._beside else None)

    def first(self, wish: Wish, since: int = 0) -> Fulfilled | None:
        """Return when a wish was fulfilled first by the scene alone, whatever stands against it by now.

        Keys that stand before `since` do not count.
        """
        if len(wish.groups) == 1 and not wish.none:
            # Nearly every wish; of each key its first place is enough.
            firsts = [place for key in wish.groups[0] if (place := self._first_place(key, since)) is not None]
            if not firsts:
                return None
            start, moment = min(firsts, key=_end)
            # The whole name says more than its first word, which was there a moment before.
            return Fulfilled(moment, IN_SCENE, start, max(end for begins, end in firsts if begins == start))
        rows = [[hit for hit in self._row(group) if hit[1][0] >= since] for group in wish.groups]
        return _first_moment(rows, self._starts(wish.none), wish.reach, self._length) if rows and all(rows) else None

    def _first_place(self, key: int, since: int) -> Span | None:
        places = self._scene.get(key, ())
        at = bisect_left(places, (since, 0)) if since else 0
        return places[at] if at < len(places) else None

    def fulfilled_by(self, found: Found, wish: Wish) -> Fulfilled | None:
        """Return the same for a wish of which a part at least is in another text; `source` is then len(beside)."""
        if len(wish.groups) == 1 and not wish.none:
            spans = [found[key][0] for key in wish.groups[0] if key in found]
            return Fulfilled(self._length, len(self._beside), *min(spans, key=_longest)) if spans else None
        if all(found.keys().isdisjoint(group) for group in wish.groups):
            return None
        if self._against(wish) or not found.keys().isdisjoint(wish.none):
            return None
        return self._now(wish, found)

    def _now(self, wish: Wish, other: Found | None) -> Fulfilled | None:
        texts = [*([other] if other is not None else []), *self._beside]
        numbers = [*([len(self._beside)] if other is not None else []), *range(len(self._beside))]
        first: Fulfilled | None = None
        for group in wish.groups:
            hit = self._hit(group, wish, texts, numbers)
            if hit is None:
                return None
            # Of several groups the one that the other text fulfils says more than one on the page.
            if first is None or (other is not None and first.source != numbers[0] == hit.source):
                first = hit
        return first

    def _hit(self, group: Collection[int], wish: Wish, texts: list[Found], numbers: list[int]) -> Fulfilled | None:
        for number, text in zip(numbers, texts, strict=True):
            spans = [text[key][0] for key in group if key in text]
            if spans:
                return Fulfilled(self._length, number, *min(spans, key=_longest))
        start = self._length - wish.reach
        spans = [span for _, span in self._row(group)[-1:] if span[0] >= start]
        return Fulfilled(self._length, IN_SCENE, *spans[0]) if spans else None

    def _against(self, wish: Wish) -> bool:
        """Say whether a key that must not be there is there now."""
        if any(not text.keys().isdisjoint(wish.none) for text in self._beside):
            return True
        starts = self._starts(wish.none)
        return bool(starts) and starts[-1] >= self._length - wish.reach

    def _row(self, group: Collection[int]) -> list[tuple[int, Span]]:
        """Where one of these keys stands in the scene, by where it ends."""
        return sorted((span[1], span) for key in group for span in self._scene.get(key, ()))

    def _starts(self, keys: Collection[int]) -> list[int]:
        return sorted(start for key in keys for start, _ in self._scene.get(key, ()))


def _first_moment(
    rows: Sequence[Sequence[tuple[int, Span]]], against: Sequence[int], reach: int, length: int
) -> Fulfilled | None:
    last: list[Span | None] = [None] * len(rows)
    for moment, row, span in _events(rows, against, reach, length):
        if row >= 0 and (last[row] is None or span > (last[row] or span)):
            last[row] = span
        if any(each is None or each[0] < moment - reach for each in last):
            continue
        at = bisect_left(against, moment - reach)
        if at == len(against) or against[at] >= moment:
            return Fulfilled(moment, IN_SCENE, *(last[0] or span))
    return None


def _events(
    rows: Sequence[Sequence[tuple[int, Span]]], against: Sequence[int], reach: int, length: int
) -> Iterator[tuple[int, int, Span]]:
    """All moments at which a wish can become fulfilled: a key was written, or one against it came out of reach."""
    written = [[(end, row, span) for end, span in hits] for row, hits in enumerate(rows)]
    out = [(start + reach + 1, -1, (0, 0)) for start in against if start + reach < length]
    return heapq.merge(*written, out)


def step_behind(length: int, reach: int) -> int:
    """The last step that is out of reach at the end of a scene of this length; 0 where none is."""
    return max(0, (length - reach) // STEP * STEP)


def _end(span: Span) -> int:
    return span[1]


def _longest(span: Span) -> Span:
    """Sorts first what begins first, and of that the longest."""
    return span[0], -span[1]


def put_behind(found: Mapping[int, list[Span]], later: Found, offset: int) -> dict[int, list[Span]]:
    """Return what was found in a text and in one behind it, which begins at `offset`; nothing given is changed."""
    both = dict(found)
    for key, spans in later.items():
        both[key] = [*found.get(key, ()), *((start + offset, end + offset) for start, end in spans)]
    return both
