"""All style statistics of a text at once: rhythm, readability, dialogue, echoes, phrases, lists, with their places."""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from inkwell.language.dialogue import uses_singles, words_spoken
from inkwell.language.echoes import Echo, Stems, echoes
from inkwell.language.phrases import MOST_PLACES, Used, keywords, phrases
from inkwell.language.readability import Score, measure, scores
from inkwell.language.style_text import Lexicon, Passage, Place, Progress, Reading, fold, names_in, no_progress, read
from inkwell.language.style_words import BE, FILTERS, is_adverb, is_participle
from inkwell.manuscript.counts import NOTHING, Counts, Unit, unit_of

_BETWEEN: Final = 3
"""Words that may stand between `was` and a participle: "was not yet quite forgotten"."""
_NOT: Final = frozenset(("not", "never", "always", "also", "soon", "just", "being", "been", "almost", "quite", "yet"))


@dataclass(frozen=True)
class Rhythm:
    """The lengths of the sentences in words, in their order, and where each stands."""

    lengths: tuple[int, ...] = ()
    places: tuple[Place, ...] = ()

    @property
    def mean(self) -> float:
        """Words of a sentence on average."""
        return sum(self.lengths) / len(self.lengths) if self.lengths else 0.0

    @property
    def deviation(self) -> float:
        """The standard deviation of the lengths."""
        if not self.lengths:
            return 0.0
        mean = self.mean
        return math.sqrt(sum((length - mean) ** 2 for length in self.lengths) / len(self.lengths))

    @property
    def variation(self) -> float:
        """The deviation as a share of the mean: near 0 all sentences are alike, at 1 long and short ones alternate."""
        return self.deviation / self.mean if self.lengths else 0.0

    @property
    def swing(self) -> float:
        """How much a sentence differs from the one before, in words, on average."""
        steps = [abs(after - before) for before, after in pairwise(self.lengths)]
        return sum(steps) / len(steps) if steps else 0.0


@dataclass(frozen=True)
class Listed:
    """Words of one kind ("adverbs", "filter words", "passive"): all uses, and the rows for each word."""

    kind: str
    times: int
    rows: tuple[Used, ...]


@dataclass(frozen=True)
class Style:
    """What the statistics say of a text. Places are in the nodes' Markdown."""

    counts: Counts = NOTHING
    by_node: Mapping[str, Counts] | None = None
    rhythm: Rhythm = Rhythm()
    scores: tuple[Score, ...] = ()
    spoken: int = 0
    """Words of dialogue."""
    words: int = 0
    echoes: tuple[Echo, ...] = ()
    phrases: tuple[Used, ...] = ()
    keywords: tuple[Used, ...] = ()
    """Words used more than in the author's other writing; none without other writing."""
    lists: tuple[Listed, ...] = ()

    @property
    def unit(self) -> Unit:
        """What a word is here: a word, or a character where no spaces part words."""
        return unit_of("", self.counts.size)

    @property
    def dialogue(self) -> float:
        """The share of dialogue, 0 to 1."""
        return self.spoken / self.words if self.words else 0.0


class Shelf:
    """Texts that were read once are not read again while they stay the same. For one thread."""

    def __init__(self) -> None:
        self.lexicon = Lexicon()
        self._read: dict[str, tuple[int, Reading]] = {}

    def read(self, passage: Passage, progress: Progress) -> Reading:
        """The reading of a node's text."""
        mark = hash(passage.text)
        known = self._read.get(passage.node)
        if known is not None and known[0] == mark:
            return known[1]
        reading = read(passage, self.lexicon, progress)
        self._read[passage.node] = (mark, reading)
        return reading


@dataclass(frozen=True)
class Question:
    """What is to be found out: `texts` in their order, beside `others` of the same author.

    `names` are left out of echoes and words; `distance` is the words within which a repetition is an echo.
    """

    texts: tuple[Passage, ...]
    language: str = "en"
    others: tuple[Passage, ...] = ()
    names: frozenset[str] = frozenset()
    distance: int = 40


def study(question: Question, shelf: Shelf, progress: Progress = no_progress) -> Style:
    """Find everything out. `progress` is told how far it is; whatever it raises ends the work.

    Texts of 5,000 words take about a tenth of a second, War and Peace about four seconds.
    """
    progress = _onward(progress)
    english = question.language.lower().startswith("en")
    readings = _read_all(question.texts, shelf, _part(progress, 0.0, 0.35))
    others = _read_all(question.others, shelf, _part(progress, 0.35, 0.5))
    lexicon = shelf.lexicon
    # All German nouns have capital letters, so that these tell nothing of names there.
    judged = [] if question.language.lower().startswith("de") else [*readings, *others]
    names = names_in(judged, lexicon, map(fold, question.names), _part(progress, 0.5, 0.5))
    stems = Stems(readings, lexicon, question.language, names, _part(progress, 0.5, 0.5))
    singles = uses_singles(readings)
    counts = {reading.node: reading.counts for reading in readings}
    spaced = unit_of("", _together(counts.values()).size) == "words"
    measures = measure(readings, lexicon, english, _part(progress, 0.5, 0.5))
    return Style(
        counts=_together(counts.values()),
        by_node=counts,
        rhythm=_rhythm(readings),
        # Where no spaces part words, there are no words for the formulas.
        scores=scores(measures, english) if spaced else (),
        spoken=sum(_each(lambda reading: words_spoken(reading, singles), readings, _part(progress, 0.5, 0.6))),
        words=sum(len(reading.numbers) for reading in readings),
        echoes=echoes(readings, lexicon, stems, question.distance, _part(progress, 0.6, 0.65)),
        phrases=phrases(readings, others, lexicon, question.language, names, _part(progress, 0.65, 0.9)),
        keywords=keywords(readings, others, lexicon, names, _part(progress, 0.9, 0.95)),
        lists=_lists(readings, lexicon, _part(progress, 0.95, 1.0)) if english else (),
    )


def _onward(progress: Progress) -> Progress:
    """The same, which never goes back: some parts of the work are done text by text."""
    furthest = 0.0

    def tell(done: float) -> None:
        nonlocal furthest
        furthest = max(furthest, done)
        progress(furthest)

    return tell


def _part(progress: Progress, low: float, high: float) -> Progress:
    """The progress of one part of the work."""
    return lambda done: progress(low + (high - low) * done)


def _read_all(passages: Sequence[Passage], shelf: Shelf, progress: Progress) -> list[Reading]:
    total = sum(len(passage.text) for passage in passages) or 1
    found: list[Reading] = []
    before = 0
    for passage in passages:
        share = len(passage.text) / total
        found.append(shelf.read(passage, _part(progress, before / total, before / total + share)))
        before += len(passage.text)
        progress(before / total)
    return found


def _each(work: Callable[[Reading], int], readings: Sequence[Reading], progress: Progress) -> Iterable[int]:
    for at, reading in enumerate(readings):
        progress(at / len(readings))
        yield work(reading)


def _together(counts: Iterable[Counts]) -> Counts:
    total = NOTHING
    for each in counts:
        total = total.plus(each)
    return total


def _rhythm(readings: Iterable[Reading]) -> Rhythm:
    lengths: list[int] = []
    places: list[Place] = []
    for reading in readings:
        lengths += [sentence.end - sentence.first for sentence in reading.sentences]
        places += [Place(reading.node, sentence.start, sentence.stop) for sentence in reading.sentences]
    return Rhythm(tuple(lengths), tuple(places))


def _lists(readings: Sequence[Reading], lexicon: Lexicon, progress: Progress) -> tuple[Listed, ...]:
    adverbs = {number for number, word in enumerate(lexicon.words) if is_adverb(word)}
    filters = {number for word in FILTERS if (number := lexicon.known(word)) is not None}
    wanted = adverbs | filters
    found: dict[str, dict[str, list[Place]]] = {"adverbs": {}, "filter words": {}, "passive": {}}
    for reading in readings:
        progress(0.0)
        for at in [at for at, number in enumerate(reading.numbers) if number in wanted]:
            number = reading.numbers[at]
            kind = "adverbs" if number in adverbs else "filter words"
            found[kind].setdefault(lexicon.words[number], []).append(reading.place(at, at + 1))
        for first, end in _passives(reading, lexicon):
            words = f"{lexicon.words[reading.numbers[first]]} {lexicon.words[reading.numbers[end - 1]]}"
            found["passive"].setdefault(words, []).append(reading.place(first, end))
    return tuple(_listed(kind, rows) for kind, rows in found.items())


def _listed(kind: str, rows: Mapping[str, list[Place]]) -> Listed:
    used = [Used(words, len(places), tuple(places[:MOST_PLACES])) for words, places in rows.items()]
    used.sort(key=lambda row: (-row.times, row.words))
    return Listed(kind, sum(row.times for row in used), tuple(used[:200]))


def _passives(reading: Reading, lexicon: Lexicon) -> Iterable[tuple[int, int]]:
    """A form of `be` with a participle near behind it, nothing but adverbs and the like between."""
    words, numbers = lexicon.words, reading.numbers
    forms = {number for word in BE if (number := lexicon.known(word)) is not None}
    ends = [sentence.end for sentence in reading.sentences]
    for at in [at for at, number in enumerate(numbers) if number in forms]:
        for behind in range(at + 1, min(at + 2 + _BETWEEN, ends[bisect_right(ends, at)])):
            word = words[numbers[behind]]
            if is_participle(word):
                yield at, behind + 1
                break
            if word not in _NOT and not is_adverb(word):
                break
