"""A text as style statistics see it: its words as numbers, where each stands, and which sentence it belongs to.

All places are code points of the node's Markdown.
"""

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from inkwell.manuscript.counts import IDEOGRAPHS, NO_SIZE, NOTHING, Counts, size_of
from inkwell.manuscript.prose import HIDDEN, ProseRules, lines
from inkwell.manuscript.sentences import sentences

Progress = Callable[[float], None]
"""Is told, often, how much of the work is done (0 to 1); may sleep a moment, and raises `CancelledError` to end it."""

_LETTERS: Final = rf"[^\W_{IDEOGRAPHS}]"
_TOKEN: Final = re.compile(
    rf"[{IDEOGRAPHS}]|{_LETTERS}+(?:(?:['\u2019\-\u2010\u2011{HIDDEN}]|[\u0300-\u036f\u064b-\u0652]+){_LETTERS}+)*"
)
_SMOOTH: Final = str.maketrans({"\u2019": "'", "\u2010": "-", "\u2011": "-", HIDDEN: ""})
NO_RULES: Final = ProseRules(headings=False, footnotes=True)
"""Titles are no prose whose style is judged."""


class CancelledError(Exception):
    """Nobody wants the result any more."""


class Place(NamedTuple):
    """A stretch of a node's text."""

    node: str
    start: int
    end: int


class Passage(NamedTuple):
    """A node and its Markdown."""

    node: str
    text: str


class Sentence(NamedTuple):
    """The words `first` up to `end`, by their number in the reading, and where the sentence stands."""

    first: int
    end: int
    start: int
    stop: int


class Paragraph(NamedTuple):
    """Where a paragraph starts, its prose, and its words by number."""

    start: int
    prose: str
    first: int
    end: int


@dataclass
class Lexicon:
    """Every word once: folded to small letters, under a number."""

    words: list[str] = field(default_factory=list[str])
    _numbers: dict[str, int] = field(default_factory=dict[str, int])
    met: dict[str, tuple[int, bool]] = field(default_factory=dict[str, tuple[int, bool]])
    """Words as they are written, with what `meet` says of them."""

    def number(self, word: str) -> int:
        """The number of a folded word; a new one where it was not met before."""
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self.words)
            self.words.append(word)
        return number

    def known(self, word: str) -> int | None:
        """The number of a folded word, None for one that was not met."""
        return self._numbers.get(word)

    def meet(self, written: str) -> tuple[int, bool]:
        """The number of a word as it is written, and whether it begins with a capital letter."""
        known = self.met[written] = (self.number(fold(written)), written[0].isupper())
        return known


@dataclass
class Reading:
    """One node's prose, read."""

    node: str
    numbers: "array[int]" = field(default_factory=lambda: array("I"))
    """The words, by their number in the lexicon."""
    starts: "array[int]" = field(default_factory=lambda: array("I"))
    ends: "array[int]" = field(default_factory=lambda: array("I"))
    capitals: "array[int]" = field(default_factory=lambda: array("I"))
    """Numbers of words that stand with a capital letter within a sentence, as names do."""
    sentences: list[Sentence] = field(default_factory=list[Sentence])
    paragraphs: list[Paragraph] = field(default_factory=list[Paragraph])
    counts: Counts = NOTHING

    def place(self, first: int, end: int) -> Place:
        """Where the words from number `first` up to `end` stand."""
        return Place(self.node, self.starts[first], self.ends[end - 1])


def fold(written: str) -> str:
    """Return a word in small letters, with a plain apostrophe and hyphen and without marks within it."""
    return written.translate(_SMOOTH).lower()


def read(passage: Passage, lexicon: Lexicon, progress: Progress | None = None) -> Reading:
    """Read a node's text. Raises what `progress` raises."""
    progress = progress or no_progress
    found = Reading(passage.node)
    size = NO_SIZE
    length = max(len(passage.text), 1)
    open_lines: list[str] = []
    start = 0
    for line in lines(passage.text, NO_RULES):
        progress(line.start / length)
        size = size.plus(size_of(line.prose))
        start = start if open_lines else line.start
        open_lines.append(line.prose)
        if not line.continues:
            # A line break within a paragraph takes one place, here as there.
            _take(found, start, "\n".join(open_lines), lexicon)
            open_lines.clear()
    found.counts = Counts(size, len(found.sentences), len(found.paragraphs))
    return found


def _take(found: Reading, at: int, prose: str, lexicon: Lexicon) -> None:
    """Add one paragraph."""
    begins = len(found.numbers)
    for start, stop in sentences(prose):
        first = len(found.numbers)
        _take_words(found, at, prose, start, stop, lexicon)
        if len(found.numbers) > first:
            found.sentences.append(Sentence(first, len(found.numbers), at + start, at + stop))
    if len(found.numbers) > begins:
        found.paragraphs.append(Paragraph(at, prose, begins, len(found.numbers)))


def _take_words(found: Reading, at: int, prose: str, start: int, stop: int, lexicon: Lexicon) -> None:
    met, first = lexicon.met, True
    for match in _TOKEN.finditer(prose, start, stop):
        written = match.group()
        number, capital = met.get(written) or lexicon.meet(written)
        if capital and not first:
            found.capitals.append(number)
        first = False
        begin, end = match.span()
        found.numbers.append(number)
        found.starts.append(at + begin)
        found.ends.append(at + end)


PORTION: Final = 2_000
"""Words that are worked on between two words to `Progress`."""


def no_progress(_done: float) -> None:
    """Nobody wants to know."""


def uses_of(readings: Iterable[Reading], words: int, progress: Progress = no_progress) -> list[int]:
    """How often each of a lexicon's `words` is used."""
    counted: Counter[int] = Counter()
    for reading in readings:
        for start in range(0, len(reading.numbers), PORTION):
            progress(0.0)
            counted.update(reading.numbers[start : start + PORTION])
    return [counted[number] for number in range(words)]


_NAMES: Final = 0.6
"""The share of a word's uses with a capital letter, within sentences, that makes it a name."""


def names_in(
    readings: Iterable[Reading], lexicon: Lexicon, known: Iterable[str] = (), progress: Progress = no_progress
) -> frozenset[int]:
    """Return the numbers of names: the `known` ones (folded), and words that stand with a capital letter mostly."""
    found = {number for word in known if (number := lexicon.known(word)) is not None}
    uses: Counter[int] = Counter()
    capitals: Counter[int] = Counter()
    for reading in readings:
        capitals.update(reading.capitals)
        for sentence in reading.sentences:
            progress(0.0)
            # What begins a sentence has its capital letter for that.
            uses.update(reading.numbers[sentence.first + 1 : sentence.end])
    found |= {number for number, times in capitals.items() if times >= uses[number] * _NAMES}
    return frozenset(found)
