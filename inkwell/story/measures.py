"""What can be counted about generated prose: how varied it is, how much it repeats, which worn phrases it has.

None of it says whether a text is good. Words are runs of letters and digits, in small letters, whatever their quotes;
where no spaces stand between words, each ideograph or kana is one, as in the book's own counts.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import combinations
from typing import Final, NamedTuple

from inkwell.manuscript.counts import IDEOGRAPHS

PHRASE_WORDS: Final = 4
"""Words of a phrase that is said again."""
COPY_WORDS: Final = 8
"""So many words in a row that also stand elsewhere are taken over, not chance."""

_ACCENTS: Final = "\u0300-\u036f\u3099\u309a"
"""Written apart from their letters, they are of the same word."""
_LETTERS: Final = rf"[^\W_{IDEOGRAPHS}](?:[^\W_{IDEOGRAPHS}]|[{_ACCENTS}])*"


@cache
def _word() -> re.Pattern[str]:
    """Made when it is first looked for: it takes longer than all else that is loaded with it."""
    return re.compile(rf"[{IDEOGRAPHS}][{_ACCENTS}]*|{_LETTERS}(?:['’]{_LETTERS})*")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared here."""
    return tuple(_plain(found.group()) for found in _word().finditer(text))


def _plain(word: str) -> str:
    """One spelling for each word: letters with accents in one piece, typed apostrophes."""
    small = word.lower()
    return small if small.isascii() else unicodedata.normalize("NFC", small).replace("’", "'")


class PlacedWord(NamedTuple):
    """A word of `words_of`, and where it stands in its text."""

    start: int
    end: int
    word: str


def placed_words(text: str, start: int, end: int) -> Iterable[PlacedWord]:
    """The words of `text[start:end]` with their places in `text`."""
    for found in _word().finditer(text, start, end):
        yield PlacedWord(found.start(), found.end(), _plain(found.group()))


def distinct(words: Sequence[str], length: int) -> float:
    """Distinct-n (Li et al., 2016): different runs of so many words over all such runs; 1.0 where there is none."""
    return distinct_in([words], length)


def distinct_in(texts: Iterable[Sequence[str]], length: int) -> float:
    """Distinct-n of several texts together: no run goes over from one text into the next."""
    runs = [run for words in texts for run in _runs(words, length)]
    return len(set(runs)) / len(runs) if runs else 1.0


def repetition(words: Sequence[str], before: Sequence[str] = (), length: int = PHRASE_WORDS) -> float:
    """The share of runs of `length` words that stood there already: earlier in the text, or in the words `before`."""
    seen = set(_runs(before, length))
    again = total = 0
    for run in _runs(words, length):
        again += run in seen
        total += 1
        seen.add(run)
    return again / total if total else 0.0


def overlap(words: Sequence[str], other: Sequence[str], length: int = COPY_WORDS) -> float:
    """The share of words that stand in a run of `length` or more which the other text has too."""
    if not words:
        return 0.0
    known = set(_runs(other, length))
    taken = [False] * len(words)
    for place, run in enumerate(_runs(words, length)):
        if run in known:
            taken[place : place + length] = [True] * length
    return sum(taken) / len(words)


def self_similarity(texts: Sequence[Sequence[str]], length: int = 2) -> float:
    """How alike several texts are, 0.0 for fewer than two.

    Of each two the runs of `length` words that both have over all of theirs (Jaccard); the mean of all pairs.
    """
    pairs = [(set(_runs(one, length)), set(_runs(other, length))) for one, other in combinations(texts, 2)]
    shares = [len(one & other) / len(one | other) if one | other else 1.0 for one, other in pairs]
    return sum(shares) / len(shares) if shares else 0.0


def phrases_in(words: Sequence[str], phrases: Iterable[str]) -> tuple[str, ...]:
    """The phrases of a list that stand in a text, each as often as it does, in the list's order."""
    text = f" {' '.join(words)} "
    found: list[str] = []
    for phrase in phrases:
        plain = " ".join(words_of(phrase))
        # Two that stand side by side share the space between them.
        found += [phrase] * (len(re.findall(f"(?<= ){re.escape(plain)}(?= )", text)) if plain else 0)
    return tuple(found)


def _runs(words: Sequence[str], length: int) -> Iterable[tuple[str, ...]]:
    return (tuple(words[place : place + length]) for place in range(len(words) - length + 1))
