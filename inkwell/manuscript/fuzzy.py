"""Finding a title by some of its letters: which titles fit, how well, and which letters those are."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from inkwell.manuscript.literal import Folding, narrowing_key

_SPACES: Final = re.compile(r"\s+")
_START, _RUN, _FIRST, _WHOLE = 8, 5, 4, 12
"""Worth of a letter that begins a word, follows the one before it, begins the title; of a word in one stretch."""
_LONGEST: Final = 64
"""Letters that are looked for; who types more has pasted something."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well something fits (more is better), and which of its code points are the letters asked for."""

    score: float
    places: tuple[int, ...]


class Finding:
    """One question, put to any number of titles. Case and accents do not count; the letters come in their order."""

    def __init__(self, asked: str) -> None:
        self._letters = _SPACES.sub("", _folded(asked))[:_LONGEST]
        self._words = [each for each in _folded(asked).split() if each]
        between = ".*?"
        self._quick = re.compile(between.join(map(re.escape, self._letters)), re.DOTALL)

    def fit(self, title: str) -> Fit | None:
        """How a title fits; None when it does not."""
        if not self._letters:
            return Fit(0.0, ())
        folded = _folded(title)
        # A title whose letters are folded to more or fewer than it has cannot be lit letter by letter.
        lit = len(folded) == len(title)
        found = self._stretch(folded) or self._scattered(folded)
        if found is None:
            return None
        return Fit(found.score - 0.02 * len(folded), found.places if lit else ())

    def _stretch(self, folded: str) -> Fit | None:
        """All words as they were typed, each in one piece."""
        places: list[int] = []
        score, at = 0.0, 0
        for word in self._words:
            start = folded.find(word, at)
            better = _at_word(folded, word, at)
            start = better if better >= 0 else start
            if start < 0:
                return None
            places += range(start, start + len(word))
            score += _WHOLE + len(word) * _RUN + (_START if better >= 0 else 0) + (_FIRST if start == 0 else 0)
            at = start + len(word)
        return Fit(score, tuple(places))

    def _scattered(self, folded: str) -> Fit | None:
        """The letters one after the other, those that begin words before others."""
        if self._quick.search(folded) is None:
            return None
        places: list[int] = []
        at = 0
        for number, letter in enumerate(self._letters):
            rest = self._letters[number + 1 :]
            place = folded.find(letter, at)
            begins = _at_word(folded, letter, at)
            if begins > place >= 0 and (not places or place != places[-1] + 1) and _holds(folded, rest, begins + 1):
                place = begins
            if place < 0:
                return None
            places.append(place)
            at = place + 1
        return Fit(_worth(folded, places), tuple(places))


def _worth(folded: str, places: Sequence[int]) -> float:
    score = 0.0
    for number, place in enumerate(places):
        if number and place == places[number - 1] + 1:
            score += _RUN
        if place == 0 or not folded[place - 1].isalnum():
            score += _START
        score += 1
    return score + (_FIRST if places[0] == 0 else 0)


def _at_word(folded: str, word: str, at: int) -> int:
    """Where a word of a title begins with this, from a place on; -1 for nowhere."""
    start = folded.find(word, at)
    while start > 0 and folded[start - 1].isalnum():
        start = folded.find(word, start + 1)
    return start


def _holds(folded: str, letters: str, at: int) -> bool:
    for letter in letters:
        at = folded.find(letter, at) + 1
        if at == 0:
            return False
    return True


@lru_cache(8192)
def _folded(text: str) -> str:
    return narrowing_key(text, Folding())


def best(asked: str, titles: Iterable[tuple[str, float]], most: int) -> list[tuple[int, Fit]]:
    """Return the numbers of the titles that fit best, with their fits.

    Each title comes with a number that is added to its score; of two that fit alike the earlier comes first.
    """
    finding = Finding(asked)
    found: list[tuple[float, int, Fit]] = []
    for number, (title, weight) in enumerate(titles):
        fit = finding.fit(title)
        if fit is not None:
            found.append((-fit.score - weight, number, fit))
    found.sort(key=lambda each: each[:2])
    return [(number, fit) for _score, number, fit in found[:most]]
