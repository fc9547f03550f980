"""Runs of words that a text has in common with a corpus, word for word: what a model knows by heart.

Words are compared as everywhere in the measures: in small letters, whatever stands between them.
"""

import hashlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise
from typing import Final, NamedTuple

from inkwell.story.measures import words_of

SEED_WORDS: Final = 6
"""A run is found by its first so many words; shorter ones are chance."""
_HASH_BYTES: Final = 8


class Run(NamedTuple):
    """Words `first` to `first + length - 1` of a text that stand in the corpus's text `source` as well."""

    first: int
    length: int
    source: int


class OverlapIndex:
    """Finds the longest runs of words that texts share with those of a corpus. Made once for a corpus."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [words_of(text) for text in texts]
        # By hash, for a long corpus has a run at every word; what is found is compared word for word.
        self._places: dict[int, list[tuple[int, int]]] = {}
        for source, words in enumerate(self._texts):
            for at in range(len(words) - SEED_WORDS + 1):
                self._places.setdefault(hash(words[at : at + SEED_WORDS]), []).append((source, at))

    def runs(self, words: Sequence[str]) -> tuple[Run, ...]:
        """The runs of at least `SEED_WORDS` words, none inside another, in order."""
        own, found = tuple(words), list[Run]()
        reached = at = 0
        while at + SEED_WORDS <= len(own):
            best = Run(at, 0, 0)
            for source, place in self._places.get(hash(own[at : at + SEED_WORDS]), ()):
                length = _common(own, at, self._texts[source], place)
                if length >= SEED_WORDS and length > best.length:
                    best = Run(at, length, source)
            if best.length and at + best.length > reached:
                found.append(best)
                reached = at + best.length
            at += 1
        return tuple(found)

    def longest(self, words: Sequence[str]) -> Run | None:
        """The longest run; None when there is none."""
        return max(self.runs(words), key=lambda run: run.length, default=None)


def _common(one: Sequence[str], at: int, other: Sequence[str], place: int) -> int:
    most = min(len(one) - at, len(other) - place)
    return next((step for step in range(most) if one[at + step] != other[place + step]), most)


class RunGuard:
    """Knows of every run of `length` words whether a corpus has it, and nothing else of the corpus: only hashes.

    A limit of n words is kept by a guard of n + 1.
    """

    def __init__(self, length: int, hashes: "array[int]", quoted: Set[int] = frozenset()) -> None:
        """`quoted`: hashes of runs that count as unknown all the same."""
        self.length = length
        self._hashes, self._quoted = hashes, quoted

    @classmethod
    def of(cls, texts: Iterable[str], length: int) -> "RunGuard":
        """Make one for a corpus."""
        found = set[int]().union(*(_hashes(words_of(text), length) for text in texts))
        return cls(length, array("Q", sorted(found)))

    def quoting(self, text: str) -> "RunGuard":
        """One that lets runs of this text through: what was told may be said again, whoever wrote it."""
        return RunGuard(self.length, self._hashes, frozenset(_hashes(words_of(text), self.length)))

    def has(self, words: Sequence[str]) -> bool:
        """Whether these words, as many as the guard's length, stand in the corpus in this order."""
        wanted = _hash(words)
        at = bisect_left(self._hashes, wanted)
        return at < len(self._hashes) and self._hashes[at] == wanted and wanted not in self._quoted

    def first_in(self, words: Sequence[str], start: int = 0) -> int | None:
        """Where the first such run that ends at `start` or behind it begins; None when there is none."""
        for at in range(max(0, start - self.length + 1), len(words) - self.length + 1):
            if self.has(words[at : at + self.length]):
                return at
        return None

    def to_bytes(self) -> bytes:
        """The guard as a file: its length, then its hashes in order, all as unsigned 64-bit little-endian numbers."""
        return b"".join(number.to_bytes(_HASH_BYTES, "little") for number in (self.length, *self._hashes))

    @classmethod
    def from_bytes(cls, data: bytes) -> "RunGuard":
        """Read one back.

        Raises:
            ValueError: these are no guard's bytes.
        """
        if len(data) < _HASH_BYTES or len(data) % _HASH_BYTES:
            raise ValueError("not a guard: its size is no multiple of eight bytes")
        numbers = [int.from_bytes(data[at : at + _HASH_BYTES], "little") for at in range(0, len(data), _HASH_BYTES)]
        length, hashes = numbers[0], numbers[1:]
        if not 2 <= length <= 1000 or any(a >= b for a, b in pairwise(hashes)):
            raise ValueError("not a guard: its numbers are out of order")
        return cls(length, array("Q", hashes))


def _hashes(words: Sequence[str], length: int) -> Iterator[int]:
    return (_hash(words[at : at + length]) for at in range(len(words) - length + 1))


def _hash(words: Sequence[str]) -> int:
    digest = hashlib.blake2b(" ".join(words).encode("utf-8", "surrogatepass"), digest_size=_HASH_BYTES)
    return int.from_bytes(digest.digest(), "little")
