"""How easily a text is read, by the usual formulas. They count; what they count is no judgement of prose."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from inkwell.language.style_text import Lexicon, Progress, Reading, no_progress, uses_of
from inkwell.manuscript.syllables import syllables
from inkwell.translation import tr

LONG_WORD: Final = 7
"""Letters from which on LIX calls a word long."""
_GRADES: Final = (
    (90, tr("very easy", "to read")),
    (80, tr("easy", "to read")),
    (70, tr("fairly easy", "to read")),
    (60, tr("plain", "to read")),
    (50, tr("fairly difficult", "to read")),
    (30, tr("difficult", "to read")),
)
"""Flesch's own words for his figures (The Art of Readable Writing, 1949)."""
_LIX_GRADES: Final = (
    (25, tr("very easy", "to read")),
    (35, tr("easy", "to read")),
    (45, tr("fairly difficult", "to read")),
    (55, tr("difficult", "to read")),
)
"""Björnsson's, where children's books lie under 25, fiction under 35 and newspapers under 45."""


@dataclass(frozen=True)
class Score:
    """A formula's name, its figure, and what that means in a few words."""

    name: str
    figure: float
    means: str


@dataclass(frozen=True)
class Measures:
    """What the formulas are made of."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    long_words: int = 0
    """Of seven letters and more."""
    complex_words: int = 0
    """Of three syllables and more, names and the endings -es, -ed and -ing left out."""


def measure(readings: Sequence[Reading], lexicon: Lexicon, english: bool, progress: Progress = no_progress) -> Measures:
    """Return what the formulas need; syllables are counted only where the text is `english`."""
    uses = uses_of(readings, len(lexicon.words), progress)
    names = Counter(number for reading in readings for number in reading.capitals)
    sentences = sum(len(reading.sentences) for reading in readings)
    words = heard = long_words = hard = 0
    for number, (word, times) in enumerate(zip(lexicon.words, uses, strict=True)):
        progress(0.0)
        if not times:
            continue
        words += times
        long_words += times if sum(map(str.isalpha, word)) >= LONG_WORD else 0
        if english:
            heard += syllables(word) * times
            hard += times - names[number] if _is_complex(word) else 0
    return Measures(words, sentences, heard, long_words, hard)


def _is_complex(word: str) -> bool:
    base = next((word.removesuffix(end) for end in ("es", "ed", "ing") if word.endswith(end)), word)
    return "-" not in word and syllables(word) > 2 and (base == word or syllables(base) > 2)


def scores(measures: Measures, english: bool) -> tuple[Score, ...]:
    """Return the figures of the formulas that suit the language; none for a text without a sentence."""
    if not measures.words or not measures.sentences:
        return ()
    found = lix(measures)
    others = (flesch_reading_ease(measures), flesch_kincaid(measures), gunning_fog(measures)) if english else ()
    return (*others, Score("LIX", found, _means(-found, [(-limit, word) for limit, word in _LIX_GRADES])))


def flesch_reading_ease(of: Measures) -> Score:
    """206.835 − 1.015 words/sentence − 84.6 syllables/word (Flesch, A new readability yardstick, 1948)."""
    figure = 206.835 - 1.015 * of.words / of.sentences - 84.6 * of.syllables / of.words
    return Score(tr("Flesch reading ease"), figure, _means(figure, _GRADES))


def flesch_kincaid(of: Measures) -> Score:
    """0.39 words/sentence + 11.8 syllables/word − 15.59 (Kincaid et al., Navy Research Branch Report 8-75, 1975)."""
    figure = 0.39 * of.words / of.sentences + 11.8 * of.syllables / of.words - 15.59
    return Score(tr("Flesch–Kincaid grade"), figure, _school(figure))


def gunning_fog(of: Measures) -> Score:
    """0.4 (words/sentence + 100 complex words/words) (Gunning, The Technique of Clear Writing, 1952)."""
    figure = 0.4 * (of.words / of.sentences + 100 * of.complex_words / of.words)
    return Score(tr("Gunning fog"), figure, _school(figure))


def lix(of: Measures) -> float:
    """Words/sentence + 100 long words/words, a long one having seven letters or more (Björnsson, Läsbarhet, 1968).

    It counts no syllables, so it serves any language with letters.
    """
    return of.words / of.sentences + 100 * of.long_words / of.words


def _means(figure: float, grades: Iterable[tuple[float, str]]) -> str:
    return next((word for least, word in grades if figure >= least), tr("very difficult", "to read"))


def _school(figure: float) -> str:
    years = max(round(figure), 1)
    return tr("{n} years of school", "", years)
