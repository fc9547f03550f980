"""Echoes: a rare word, or one with its stem, that comes again before the first has died away."""

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from inkwell.language.style_text import Lexicon, Place, Progress, Reading, no_progress, uses_of
from inkwell.language.style_words import common_words, stem

_FREQUENT: Final = 1 / 1000
"""A stem that makes up more of the text than this is no rarity in it, whatever its language."""
NO_STEM: Final = -1
_ENOUGH: Final = 3000
"""Words from which on frequency says something."""
_LEAST_LETTERS: Final = 3


@dataclass(frozen=True)
class Echo:
    """Uses of one stem that stand near each other, in order."""

    word: str
    """As it stands the first time, in small letters."""
    places: tuple[Place, ...]
    distance: int
    """Words from one use to the nearest other one."""
    weight: float
    """Larger for rarer words, nearer together, more of them."""


class Stems:
    """The stems of a lexicon's words, and which of them may echo."""

    def __init__(
        self,
        readings: Sequence[Reading],
        lexicon: Lexicon,
        language: str,
        names: Collection[int],
        progress: Progress = no_progress,
    ) -> None:
        """`names` are the numbers of words that are left out."""
        code = language.lower().replace("_", "-").split("-")[0]
        common, self.of = common_words(code), [0] * len(lexicon.words)
        numbers: dict[str, int] = {}
        for number, word in enumerate(lexicon.words):
            progress(0.0)
            self.of[number] = numbers.setdefault(stem(word, code), len(numbers))
        uses = uses_of(readings, len(lexicon.words), progress)
        self.times = [0] * len(numbers)
        for number, times in enumerate(uses):
            self.times[self.of[number]] += times
        self.total = sum(uses)
        often = self.total * _FREQUENT if self.total >= _ENOUGH else math.inf
        self.heard = [
            self.of[number]
            if uses[number]
            and len(word) >= _LEAST_LETTERS
            and not word[0].isdigit()
            and word not in common
            and number not in names
            and self.times[self.of[number]] <= often
            else NO_STEM
            for number, word in enumerate(lexicon.words)
        ]
        """The stem of each word that may echo."""


def echoes(
    readings: Sequence[Reading], lexicon: Lexicon, stems: Stems, distance: int, progress: Progress, most: int = 400
) -> tuple[Echo, ...]:
    """Return the strongest echoes: stems whose uses follow each other within `distance` words, in order of weight."""
    found: list[Echo] = []
    for at, reading in enumerate(readings):
        progress(at / len(readings))
        found += (
            _echo(reading, lexicon, stems, group, distance) for group in groups(reading, stems, distance, progress)
        )
    found.sort(key=lambda echo: (-echo.weight, echo.places[0]))
    return tuple(found[:most])


def groups(reading: Reading, stems: Stems, distance: int, progress: Progress = no_progress) -> Iterable[list[int]]:
    """Yield the words, by number in the reading, that echo one another."""
    last: dict[int, list[int]] = {}
    heard = stems.heard
    for place, number in enumerate(reading.numbers):
        if not place & 0x3FF:
            progress(place / len(reading.numbers))
        stem_number = heard[number]
        if stem_number == NO_STEM:
            continue
        group = last.get(stem_number)
        if group is not None and place - group[-1] <= distance:
            group.append(place)
            continue
        last[stem_number] = [place]
        if group is not None and len(group) > 1:
            yield group
    yield from (group for group in last.values() if len(group) > 1)


def _echo(reading: Reading, lexicon: Lexicon, stems: Stems, group: list[int], distance: int) -> Echo:
    numbers = reading.numbers
    gaps = [after - before for before, after in pairwise(group)]
    rarity = math.log(max(stems.total, 2) / max(stems.times[stems.of[numbers[group[0]]]], 1))
    weight = rarity * sum(1 - gap / (distance + 1) for gap in gaps)
    places = tuple(reading.place(at, at + 1) for at in group)
    return Echo(lexicon.words[numbers[group[0]]], places, min(gaps), weight)
