"""Scripts that put no spaces between words (Han, kana, Thai and the like): how much they say, and what is looked for.

Where a word of theirs ends is not known. So every two letters side by side are looked for as a word would be: those
of a word stand in every text in which it stands.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from inkwell.manuscript.counts import ALPHABETS, IDEOGRAPHS

_HAN_AND_KANA: Final = rf"{IDEOGRAPHS}\u3005\u3007"
_POINTS: Final = "".join(
    sign
    for sign in map(chr, chain(range(0xE00, 0xF00), range(0x1000, 0x10A0), range(0x1780, 0x1800)))
    if unicodedata.category(sign) in ("Mn", "Mc")
)
"""Vowels and tones that are written at the letter before them."""
_VARIANTS: Final = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
"""What chooses another shape of an ideograph."""
_SIGNS: Final = rf"[{_POINTS}\u3099\u309a{_VARIANTS}]*"
_SPACED: Final = rf"[^\W_{_HAN_AND_KANA}{ALPHABETS}]"
_WORD: Final = rf"{_SPACED}+(?:['’]{_SPACED}+)*"
_IDEOGRAPH: Final = rf"(?=[{_HAN_AND_KANA}])[^\W_]{_SIGNS}"
_LETTER: Final = rf"(?=[{_HAN_AND_KANA}{ALPHABETS}])[^\W_]{_SIGNS}"

_ANY: Final = re.compile(f"[{_HAN_AND_KANA}{ALPHABETS}]")
_PLAIN: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""A word of a text that has no such letters: found in a third of the time."""
_ABOUT_A_WORD: Final = re.compile(rf"{_WORD}|(?:{_IDEOGRAPH}){{1,2}}|(?:{_LETTER}){{1,4}}")
"""A word, or what says about as much as one: two ideographs or kana, four letters of Thai."""
RUN: Final = re.compile(rf"(?:{_LETTER})+")
"""Letters side by side of scripts without spaces."""
_WORD_OR_RUN: Final = re.compile(rf"{_WORD}|{RUN.pattern}")
_CLUSTER: Final = re.compile(_LETTER)
_VARIANT: Final = re.compile(f"[{_VARIANTS}]")
_HAN: Final = re.compile("[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_CLAUSED: Final = re.compile(f"[{ALPHABETS}]")


def unspaced_in(text: str) -> bool:
    """Whether a text has any letter of these scripts."""
    return _ANY.search(text) is not None


def words_about(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
    """The words of a text, and what says about as much as one.

    Authors count each ideograph as one; for how long a sentence or an excerpt is, that would be twice too many.
    """
    return (_ABOUT_A_WORD if _ANY.search(text, start, end) else _PLAIN).finditer(text, start, end)


def about_words(text: str, start: int = 0, end: int = sys.maxsize) -> int:
    """How many words a text comes to, about."""
    return sum(1 for _ in words_about(text, start, end))


def words_and_runs(text: str) -> Iterator[re.Match[str]]:
    """The words of a text, and its runs."""
    return (_WORD_OR_RUN if unspaced_in(text) else _PLAIN).finditer(text)


def letters_of(run: str) -> list[str]:
    """The letters of a run, each with the signs that belong to it, composed where they can be."""
    return _CLUSTER.findall(_VARIANT.sub("", unicodedata.normalize("NFC", run)))


def pairs(letters: Sequence[str]) -> Iterator[str]:
    """Every two letters side by side; also an ideograph between kana, mostly a word of its own, and a single letter."""
    han = [_HAN.match(each) is not None for each in letters]
    last = len(letters) - 1
    for place, letter in enumerate(letters):
        alone = han[place] and not any(han[max(place - 1, 0) : place] + han[place + 1 : place + 2])
        if alone or last == 0:
            yield letter
        if place < last:
            yield letter + letters[place + 1]


def has_han(words: str) -> bool:
    """Whether there is an ideograph in it, which says more than a letter does."""
    return _HAN.search(words) is not None


def ends_unspaced(text: str) -> bool:
    """Whether a text ends with Han or kana and no space stands behind it, its last signs aside."""
    last = next((each for each in reversed(text) if each.isalnum()), "")
    return last != "" and re.match(f"[{_HAN_AND_KANA}]", last) is not None


def parts_at_spaces(text: str) -> bool:
    """Whether its script, as Thai does, parts sentences with a space instead of a full stop."""
    return _CLAUSED.search(text) is not None
