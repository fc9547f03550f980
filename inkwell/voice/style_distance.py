"""How far a text is from an author's style: function words, sentence lengths, punctuation. No meaning is looked at.

Function words are compared by Burrows's Delta (2002): how often each of the commonest words stands there, in standard
deviations of the author's own chapters, the mean of the differences. Sentence lengths and punctuation are compared as
distributions, by the Jensen-Shannon divergence to base 2 (0 alike, 1 nothing in common; Lin 1991).
"""

import math
import re
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from inkwell.story.measures import words_of

_COMMONEST: Final = 60
"""Words that are counted: the commonest of any novel say how, not what."""
_PUNCTUATION: Final = re.compile(r"\.{3}|[.,;:!?…—–()“”\"«»。，、；：！？「」『』《》]|--")
_ENDS: Final = re.compile(r"(?<=[.!?…])[\"”’»)]*\s+|(?<=[。！？])[”’」』）]*")
"""Where no spaces stand between words, none stands behind a sentence."""
_STEP: Final = 4
"""Sentence lengths are counted in steps of so many words."""
_LONGEST: Final = 60
_LEAST_DEVIATION: Final = 1e-4

_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Distance:
    """How far a text is from the author, each the smaller the nearer."""

    function_words: float
    sentence_lengths: float
    punctuation: float


class AuthorStyle:
    """An author's style, out of several chapters; a text of a few hundred words can be compared with it."""

    def __init__(self, chapters: Sequence[str]) -> None:
        """Read the chapters, of which there has to be at least one with words in it.

        Raises:
            ValueError: there are no words.
        """
        counted = [Counter(words_of(chapter)) for chapter in chapters]
        whole = sum(counted, Counter[str]())
        if not whole:
            raise ValueError("there are no words to learn a style from")
        self._words = [word for word, _ in whole.most_common(_COMMONEST)]
        shares = [_shares(counts, self._words) for counts in counted if counts]
        self._mean = _shares(whole, self._words)
        self._deviation = [
            max(math.sqrt(sum((own[at] - self._mean[at]) ** 2 for own in shares) / len(shares)), _LEAST_DEVIATION)
            for at in range(len(self._words))
        ]
        text = "\n\n".join(chapters)
        self._lengths = sentence_lengths(text)
        self._marks = punctuation(text)

    def distance(self, text: str) -> Distance:
        """How far a text is; the worst of each measure for one without words."""
        shares = _shares(Counter(words_of(text)), self._words)
        delta = sum(
            abs(own - mean) / deviation
            for own, mean, deviation in zip(shares, self._mean, self._deviation, strict=True)
        ) / len(self._words)
        return Distance(
            delta,
            divergence(self._lengths, sentence_lengths(text)),
            divergence(self._marks, punctuation(text)),
        )


def sentence_lengths(text: str) -> Counter[int]:
    """How many sentences have a length in each step of words, by the step's number; very long ones in the last."""
    counted: Counter[int] = Counter()
    for paragraph in text.split("\n"):
        for sentence in _ENDS.split(paragraph):
            if length := len(words_of(sentence)):
                counted[min(length, _LONGEST) // _STEP] += 1
    return counted


def punctuation(text: str) -> Counter[str]:
    """How often each mark stands there, and words, so that the rate of all of them counts as well."""
    counted = Counter(_PUNCTUATION.findall(text))
    counted["words"] = len(words_of(text))
    return counted


def divergence(one: Mapping[_Key, int], other: Mapping[_Key, int]) -> float:
    """Jensen-Shannon divergence of two counted distributions, to base 2; 1.0 when one is empty and the other not."""
    total, total_other = sum(one.values()), sum(other.values())
    if not total or not total_other:
        return 0.0 if total == total_other else 1.0
    found = 0.0
    for key in {*one, *other}:
        p, q = one.get(key, 0) / total, other.get(key, 0) / total_other
        middle = (p + q) / 2
        found += 0.5 * sum(share * math.log2(share / middle) for share in (p, q) if share)
    return min(max(found, 0.0), 1.0)


def _shares(counts: Counter[str], words: Sequence[str]) -> list[float]:
    total = max(counts.total(), 1)
    return [counts[word] / total for word in words]
