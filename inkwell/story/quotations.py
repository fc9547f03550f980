"""Where in a text the words stand that a model quotes from it, however it wrote the marks around them."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from math import ceil
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GAP: Final = re.compile(r"\s*(?:\[?…\]?|\[?\.\.\.\]?)\s*")
LEAST_WORDS: Final = 5
"""A quotation with words of its own among those of the text still counts where so many stand there in a row, and"""
LEAST_SHARE: Final = 0.5
"""such a share of all its words."""
_REACH: Final = 2_000
"""Code points that a quotation may leave out at an ellipsis."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Where quoted words stand, in code points of the text. `exact`: all words of the quotation, in their order."""

    start: int
    end: int
    exact: bool = True


class QuotedText:
    """A text that quotations are looked for in: word by word, whatever their case and the marks around them."""

    def __init__(self, text: str) -> None:
        found = [(each.group(), each.start(), each.end()) for each in _WORD.finditer(text)]
        self._spans = [(start, end) for _word, start, end in found]
        self._starts: list[int] = []
        at = 1
        for word, _start, _end in found:
            self._starts.append(at)
            at += len(_folded(word)) + 1
        self._words = " " + "".join(f"{_folded(word)} " for word, _start, _end in found)

    def place_of(self, quotation: str) -> Quoted | None:
        """The first place that says this; None where none does, or too little of it.

        An ellipsis in the quotation stands for anything of up to some paragraphs.
        """
        parts = [words for each in _GAP.split(quotation) if (words := _words_of(each))]
        if not parts:
            return None
        found = self._parts(parts)
        if found is not None:
            return Quoted(*found)
        near = self._nearly([word for part in parts for word in part])
        return Quoted(*near, exact=False) if near is not None else None

    def _parts(self, parts: list[list[str]]) -> tuple[int, int] | None:
        begin = 0
        while (first := self._find(parts[0], begin)) is not None:
            start, end = first
            for part in parts[1:]:
                following = self._find(part, end)
                if following is None or self._spans[following[0]][0] - self._spans[end - 1][1] > _REACH:
                    break
                end = following[1]
            else:
                return self._spans[start][0], self._spans[end - 1][1]
            begin = start + 1
        return None

    def _find(self, words: list[str], begin: int) -> tuple[int, int] | None:
        """The first run of these words from a word on: its first word, and the one behind it."""
        if begin >= len(self._starts):
            return None
        at = self._words.find(f" {' '.join(words)} ", self._starts[begin] - 1)
        if at < 0:
            return None
        first = bisect_right(self._starts, at + 1) - 1
        return first, first + len(words)

    def _nearly(self, words: list[str]) -> tuple[int, int] | None:
        """Where the longest stretch of the quotation stands, if that is long enough."""
        least = max(LEAST_WORDS, ceil(LEAST_SHARE * len(words)))
        for length in range(len(words) - 1, least - 1, -1):
            for start in range(len(words) - length + 1):
                found = self._find(words[start : start + length], 0)
                if found is not None:
                    return self._spans[found[0]][0], self._spans[found[1] - 1][1]
        return None


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'")


def _words_of(text: str) -> list[str]:
    return [_folded(each) for each in _WORD.findall(text)]
