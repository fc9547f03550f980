"""A long row of strings in sheaves: to change one, or to remember all of them, costs little however many there are."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Sized
from itertools import accumulate, chain
from typing import Final, Generic, TypeVar

_SIZE: Final = 32
"""Strings in a new sheaf; one that has grown to twice as many is parted."""

T = TypeVar("T", bound=Sized)


class Sheaves(Generic[T]):
    """The strings, by number. `kept` remembers how they are now; a later change leaves that alone.

    Instead of strings it may be any values that have a length: what is said of code points is of that then.
    """

    def __init__(self, texts: Sequence[T]) -> None:
        self._sheaves = _bound(texts)
        self._lengths = [_length(sheaf) for sheaf in self._sheaves]
        """Code points of each sheaf."""
        self._count = len(texts)
        self._near = (0, 0, 0)
        """The sheaf of the last change, and strings and code points before it: the next change is nearly always there.

        They hold as long as the sheaves before it stay as they are.
        """

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self._sheaves)

    def splice(self, first: int, removed: int, texts: Sequence[T]) -> tuple[int, tuple[T, ...]]:
        """Put `texts` in place of `removed` strings from number `first` on, which must be there.

        Return the code points before them, and the strings that they were.
        """
        low, number, at = self._near = self._sheaf_with(first)
        if removed == len(texts) == 1:
            return self._swap(low, first - number, at, texts[0])
        high, there, length = low, tuple[T, ...](), 0
        start, end = first - number, first - number + removed
        while high < len(self._sheaves) and (high == low or len(there) < end):
            there, length, high = there + self._sheaves[high], length + self._lengths[high], high + 1
        old = there[start:end]
        new = (*there[:start], *texts, *there[end:])
        if len(new) < 2 * _SIZE:
            self._sheaves[low:high] = [new] if new else []
            self._lengths[low:high] = [length + _length(texts) - _length(old)] if new else []
        else:
            parts = _bound(new)
            self._sheaves[low:high] = parts
            self._lengths[low:high] = map(_length, parts)
        self._count += len(texts) - removed
        return at + _length(there[:start]), old

    def _swap(self, low: int, place: int, at: int, text: T) -> tuple[int, tuple[T, ...]]:
        """Put one string in place of one: what nearly every key does."""
        sheaf = self._sheaves[low]
        old, before = sheaf[place], sheaf[:place]
        self._sheaves[low] = (*before, text, *sheaf[place + 1 :])
        self._lengths[low] += len(text) - len(old)
        return at + _length(before), (old,)

    def _sheaf_with(self, wanted: int) -> tuple[int, int, int]:
        """The sheaf of a string (for one behind the last, the last sheaf), and strings and code points before it."""
        near, number, _at = self._near
        if near < len(self._sheaves) and number <= wanted < number + len(self._sheaves[near]):
            return self._near
        ends = list(accumulate(map(len, self._sheaves)))
        found = min(bisect_right(ends, wanted), max(len(ends) - 1, 0))
        return found, ends[found - 1] if found else 0, sum(self._lengths[:found])

    def kept(self) -> tuple[tuple[T, ...], ...]:
        """Return all strings as they are now, sheaf by sheaf."""
        return tuple(self._sheaves)


def _length(texts: Iterable[Sized]) -> int:
    return sum(map(len, texts))


def _bound(texts: Sequence[T]) -> list[tuple[T, ...]]:
    if len(texts) < 2 * _SIZE:
        return [tuple(texts)] if texts else []
    return [tuple(texts[at : at + _SIZE]) for at in range(0, len(texts), _SIZE)]
