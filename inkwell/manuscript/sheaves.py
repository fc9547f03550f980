"""A long row of strings in sheaves: to change one, or to remember all of them, costs little however many there are."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

_SIZE: Final = 128
"""Strings in a new sheaf; one that has grown to twice as many is parted."""


class _Sheaf(NamedTuple):
    texts: tuple[str, ...]
    length: int
    """Code points of all of them."""


class Sheaves:
    """The strings, by number. `kept` remembers how they are now; a later change leaves that alone."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._sheaves = _bound(texts, sum(map(len, texts)))
        self._count = len(texts)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(sheaf.texts for sheaf in self._sheaves)

    def splice(self, first: int, removed: int, texts: Sequence[str]) -> tuple[int, tuple[str, ...]]:
        """Put `texts` in place of `removed` strings from number `first` on, which must be there.

        Return the code points before them, and the strings that they were.
        """
        low, number, at = self._sheaf_with(first)
        high, there, length = low, tuple[str, ...](), 0
        for sheaf in self._sheaves[low:]:
            if high > low and number + len(there) >= first + removed:
                break
            high, there, length = high + 1, there + sheaf.texts, length + sheaf.length
        start, end = first - number, first - number + removed
        old = there[start:end]
        length += sum(map(len, texts)) - sum(map(len, old))
        self._sheaves[low:high] = _bound((*there[:start], *texts, *there[end:]), length)
        self._count += len(texts) - removed
        return at + sum(map(len, there[:start])), old

    def _sheaf_with(self, wanted: int) -> tuple[int, int, int]:
        """The sheaf of a string (for one behind the last, the last sheaf), and strings and code points before it."""
        found, number, at = 0, 0, 0
        for sheaf in self._sheaves[:-1]:
            if number + len(sheaf.texts) > wanted:
                break
            number, at, found = number + len(sheaf.texts), at + sheaf.length, found + 1
        return found, number, at

    def kept(self) -> tuple[tuple[str, ...], ...]:
        """Return all strings as they are now, sheaf by sheaf."""
        return tuple(sheaf.texts for sheaf in self._sheaves)


def _bound(texts: Sequence[str], length: int) -> list[_Sheaf]:
    if len(texts) < 2 * _SIZE:
        return [_Sheaf(tuple(texts), length)] if texts else []
    parts = [tuple(texts[at : at + _SIZE]) for at in range(0, len(texts), _SIZE)]
    return [_Sheaf(part, sum(map(len, part))) for part in parts]
