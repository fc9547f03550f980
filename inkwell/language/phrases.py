"""Phrases and words that a text uses much: by themselves, and beside the author's other writing."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from inkwell.language.style_text import PORTION, Lexicon, Place, Progress, Reading, uses_of
from inkwell.language.style_words import common_words

LENGTHS: Final = (2, 3, 4, 5)
_LEAST: Final = 3
"""Uses from which on words are a phrase of this text."""
_FEW: Final = 2
"""Uses outside a longer phrase that make none of its own."""
MOST_PLACES: Final = 300
SIGNIFICANT: Final = 6.63
"""Log-likelihood above which a difference is chance in less than one case of a hundred (chi squared, one degree)."""

_Phrase = tuple[int, ...]


@dataclass(frozen=True)
class Used:
    """A word or phrase, how often it is used, and where (the first `MOST_PLACES` times)."""

    words: str
    times: int
    places: tuple[Place, ...]
    elsewhere: int | None = None
    """Uses in the author's other writing that one would expect in as many words; None without other writing."""
    keyness: float = 0.0
    """Log-likelihood of the difference, below zero where the text uses it less than the other writing does."""


def log_likelihood(here: int, size: int, there: int, other: int) -> float:
    """Return how surprising it is that a word stands `here` times in `size` words and `there` times in `other`.

    2 (a ln(a/E1) + b ln(b/E2)) with E the expected uses, negative for underuse: Dunning, Accurate Methods for the
    Statistics of Surprise and Coincidence (1993), in the form of Rayson and Garside, Comparing Corpora (2000).
    """
    both, total = here + there, size + other
    if not both or not size or not other:
        return 0.0
    expected, expected_other = size * both / total, other * both / total
    figure = 2 * (_part(here, expected) + _part(there, expected_other))
    return figure if here >= expected else -figure


def _part(times: int, expected: float) -> float:
    return times * math.log(times / expected) if times else 0.0


def keywords(
    readings: Sequence[Reading], others: Sequence[Reading], lexicon: Lexicon, names: frozenset[int], progress: Progress
) -> tuple[Used, ...]:
    """Return the words that the text uses more than the author does elsewhere, the most telling first; no names."""
    here, there = (uses_of(each, len(lexicon.words), progress) for each in (readings, others))
    size, other = sum(here), sum(there)
    if not size or not other:
        return ()
    found: list[tuple[float, int]] = []
    for number, times in enumerate(here):
        if times >= _LEAST and number not in names:
            keyness = log_likelihood(times, size, there[number], other)
            if keyness >= SIGNIFICANT:
                found.append((keyness, number))
    found.sort(reverse=True)
    chosen = [(number,) for _, number in found[:60]]
    places = places_of(chosen, readings, progress)
    return tuple(
        Used(
            lexicon.words[number],
            here[number],
            places[(number,)],
            round(there[number] * size / other),
            keyness,
        )
        for keyness, number in found[:60]
    )


def phrases(
    readings: Sequence[Reading],
    others: Sequence[Reading],
    lexicon: Lexicon,
    language: str,
    names: frozenset[int],
    progress: Progress,
    most: int = 80,
) -> tuple[Used, ...]:
    """Return the phrases of two to five words that are used most, longer ones before the shorter ones within them.

    Two words of which one is a common one or a name are no phrase (`of the`, `the army`), nor three that all are.
    Beside other writing, those that it uses as much rank behind those that are this text's own.
    """
    counted = _counted(readings, progress)
    dull = names | {number for word in common_words(language) if (number := lexicon.known(word)) is not None}
    telling = {phrase: times for phrase, times in counted.items() if _says_something(phrase, dull)}
    whole = _without_parts(telling, progress)
    rough = sorted(whole, key=lambda phrase: (-whole[phrase] * _weight(phrase, dull), phrase))[: most * 4]
    size, other = sum(len(each.numbers) for each in readings), sum(len(each.numbers) for each in others)
    there = _count_these(rough, others, progress)
    keyness = {phrase: log_likelihood(whole[phrase], size, there[phrase], other) for phrase in rough}
    if other:
        rough.sort(key=lambda phrase: (-keyness[phrase], phrase))
    chosen = rough[:most]
    places = places_of(chosen, readings, progress)
    return tuple(
        Used(
            _written(phrase, lexicon),
            whole[phrase],
            places[phrase],
            round(there[phrase] * size / other) if other else None,
            keyness[phrase],
        )
        for phrase in chosen
    )


def _says_something(phrase: _Phrase, dull: Collection[int]) -> bool:
    telling = sum(number not in dull for number in phrase)
    return telling == len(phrase) or (len(phrase) == 3 and telling > 0) or len(phrase) > 3


def _weight(phrase: _Phrase, dull: Collection[int]) -> float:
    """How much one use of a phrase tells: its telling words, and a little for its length."""
    return sum(number not in dull for number in phrase) + len(phrase) / 4


def _counted(readings: Sequence[Reading], progress: Progress) -> dict[_Phrase, int]:
    """Phrases within sentences that are used often enough. A long one is, only if the two shorter ones in it are."""
    found: dict[_Phrase, int] = {}
    begun = [_beginnings(reading) for reading in readings]
    for step, length in enumerate(LENGTHS):
        counts: Counter[_Phrase] = Counter()
        for reading, places in zip(readings, begun, strict=True):
            for part, numbers in _in_portions(reading, places, length, _step(progress, step)):
                counts.update([tuple(numbers[at : at + length]) for at in part])
        often = {phrase: times for phrase, times in counts.items() if times >= _LEAST}
        found.update(often)
        begun = [
            _longer(reading, places, length, often, _step(progress, step))
            for reading, places in zip(readings, begun, strict=True)
        ]
    return found


def _step(progress: Progress, step: int) -> Progress:
    return lambda done: progress((step + done) / len(LENGTHS))


def _beginnings(reading: Reading) -> list[int]:
    """Every word, by number, behind which its sentence has another."""
    return [at for sentence in reading.sentences for at in range(sentence.first, sentence.end - 1)]


def _longer(
    reading: Reading, places: list[int], length: int, often: Collection[_Phrase], progress: Progress
) -> list[int]:
    """Where phrases of one word more can stand: where two follow each other."""
    kept: list[int] = []
    for part, numbers in _in_portions(reading, places, length, progress):
        kept += [at for at in part if tuple(numbers[at : at + length]) in often]
    return [at for at, following in pairwise(kept) if following == at + 1]


def _in_portions(
    reading: Reading, places: list[int], length: int, progress: Progress
) -> Iterator[tuple[list[int], Sequence[int]]]:
    """Hand out places a few at a time, so that nobody waits long for this thread."""
    numbers = reading.numbers
    for at in range(0, len(places), PORTION):
        progress(at / len(places))
        yield places[at : at + PORTION], numbers


def _without_parts(counted: Mapping[_Phrase, int], progress: Progress) -> dict[_Phrase, int]:
    """Leave out phrases that hardly ever stand outside a longer one."""
    found = dict(counted)
    for phrase, times in counted.items():
        progress(0.0)
        for part in (phrase[:-1], phrase[1:]):
            if part in found and counted[part] - times <= max(times / 4, _FEW):
                del found[part]
    return found


def _count_these(wanted: Iterable[_Phrase], readings: Iterable[Reading], progress: Progress) -> Counter[_Phrase]:
    return Counter({phrase: len(places) for phrase, places in _places(wanted, readings, progress, None).items()})


def places_of(
    wanted: Iterable[_Phrase], readings: Iterable[Reading], progress: Progress
) -> dict[_Phrase, tuple[Place, ...]]:
    """Where phrases stand."""
    return {phrase: tuple(found) for phrase, found in _places(wanted, readings, progress, MOST_PLACES).items()}


def _places(
    wanted: Iterable[_Phrase], readings: Iterable[Reading], progress: Progress, most: int | None
) -> dict[_Phrase, list[Place]]:
    found: dict[_Phrase, list[Place]] = {phrase: [] for phrase in wanted}
    by_first: dict[int, list[_Phrase]] = {}
    for phrase in found:
        by_first.setdefault(phrase[0], []).append(phrase)
    for reading in readings:
        numbers = reading.numbers
        for start in range(0, len(numbers), PORTION):
            progress(start / len(numbers))
            for at, number in enumerate(numbers[start : start + PORTION], start):
                for phrase in by_first.get(number, ()):
                    if tuple(numbers[at : at + len(phrase)]) == phrase and _in_one_sentence(reading, at, len(phrase)):
                        places = found[phrase]
                        if most is None or len(places) < most:
                            places.append(reading.place(at, at + len(phrase)))
    return found


def _in_one_sentence(reading: Reading, first: int, length: int) -> bool:
    number = bisect_right(reading.sentences, first, key=lambda sentence: sentence.first) - 1
    return first + length <= reading.sentences[number].end


def _written(phrase: _Phrase, lexicon: Lexicon) -> str:
    words = [lexicon.words[number] for number in phrase]
    apart = " " if any(word.isascii() for word in words) or len(words[0]) > 1 else ""
    return apart.join(words)
