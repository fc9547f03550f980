"""The words of a paragraph as a dictionary should be asked for them: where each stands, and how it is folded."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

LONGEST_WORD = 60
"""Code points; longer runs of letters are no words that a dictionary could know."""

_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u0980-\u0dff\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
)
"""What is written on or under a letter and is no letter itself, so that `\\w` leaves it out."""
_SILENT = "\u00ad\u200b-\u200d\u2060"
"""Soft hyphens, joiners and the like: they stand in a word without belonging to it."""
_LETTER = rf"(?:[^\W_]|[{_MARKS}{_SILENT}])"
_HEBREW = "\u05d0-\u05ea"
_INNER = rf"['\u2019\u02bc\-\u2010\u2011\u05f3]|(?<=[{_HEBREW}])[\"\u05f4](?=[{_HEBREW}])"
"""What joins letters to one word: apostrophes, hyphens, and in Hebrew what looks like a quotation mark."""
_WORD = re.compile(rf"[^\W_]{_LETTER}*(?:(?:{_INNER}){_LETTER}+)*")
_DIGIT = re.compile(r"\d")
_FOLDS = str.maketrans(
    {
        **dict.fromkeys("\u2019\u02bc\u05f3", "'"),
        "\u05f4": '"',
        **dict.fromkeys("\u2010\u2011", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060", ""),
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb06": "st",
    }
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word at the code points `start` to `end`, folded; `before` and `after` are what touches it there, folded."""

    start: int
    end: int
    folded: str
    before: str
    after: str

    @property
    def parts(self) -> tuple[str, ...]:
        """What its hyphens part it into."""
        return tuple(part for part in self.folded.split("-") if part)


def fold(text: str) -> str:
    """Write a word as dictionaries do: straight apostrophe, plain hyphen, accents on their letters, nothing silent."""
    return unicodedata.normalize("NFC", text.translate(_FOLDS))


def words_of(text: str, left_out: Sequence[tuple[int, int]] = ()) -> Iterator[Word]:
    """Yield the words of a paragraph that could stand in a dictionary.

    Passed over are single letters, what holds a digit, runs beyond `LONGEST_WORD`, what lies in a stretch that is
    `left_out` (in their order), and words with an emphasis marker within, which the eye reads as one.
    """
    waiting = list(left_out)[::-1]
    for found in _WORD.finditer(text):
        start, end = found.span()
        while waiting and waiting[-1][1] <= start:
            waiting.pop()
        if waiting and waiting[-1][0] < end:
            continue
        folded = fold(found.group())
        if 1 < len(folded) <= LONGEST_WORD and not _DIGIT.search(folded) and not _torn(text, start, end):
            yield Word(start, end, folded, fold(text[start - 1 : start]), fold(text[end : end + 1]))


def _torn(text: str, start: int, end: int) -> bool:
    """Whether only a marker (`un*believ*able`) parts these letters from others."""
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    return (len(before) == 2 and before[1] in "*_~" and before[0].isalnum()) or (
        len(after) == 2 and after[0] in "*_~" and after[1].isalnum()
    )


def is_capitals(word: str) -> bool:
    """Whether a word is written in capitals throughout."""
    return word.isupper()


@lru_cache(4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def scripts_of(text: str) -> frozenset[str]:
    """The scripts of a text's letters, by the first word of their Unicode names: LATIN, CYRILLIC, CJK, and so on."""
    return frozenset(_script(letter) for letter in text if letter.isalpha())
