"""What of the book so far is called back to mind: its text as excerpts, and which of those belong to what is written.

An excerpt is found by words and by meaning; `fused` makes one order of the two.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple, TypeVar

from inkwell.manuscript.comments import Cut, cuts_of
from inkwell.manuscript.sentences import sentences

EXCERPT_WORDS: Final = 110
"""An excerpt ends with the paragraph in which it comes to so many words."""
_LONGEST_WORDS: Final = 180
"""A longer paragraph is parted at its sentences."""
QUERY_WORDS: Final = 60
"""Words before the cursor that are looked for."""
_FUSION: Final = 60
"""The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009)."""

_PARAGRAPH: Final = re.compile(r"[^\n]+")
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

Name = TypeVar("Name")


class Excerpt(NamedTuple):
    """A few paragraphs of a text: the code points from `start` to `end`."""

    start: int
    end: int
    text: str


def excerpts_of(text: str) -> tuple[Excerpt, ...]:
    """Part a text into excerpts of whole paragraphs, about EXCERPT_WORDS each; a long paragraph at its sentences.

    They stand in the text's order and leave out nothing but white space and comments, headings' signs included.
    """
    cuts = cuts_of(text)
    found: list[Excerpt] = []
    start = end = words = 0
    for first, last in _units(text):
        if words == 0:
            start = first
        end, words = last, words + _count(text, first, last)
        if words >= EXCERPT_WORDS:
            found.append(Excerpt(start, end, _bare(text, start, end, cuts)))
            words = 0
    if words:
        found.append(Excerpt(start, end, _bare(text, start, end, cuts)))
    return tuple(each for each in found if each.text.strip())


def _bare(text: str, start: int, end: int, cuts: Sequence[Cut]) -> str:
    """What stands there without what is cut, which may reach over its ends."""
    kept: list[str] = []
    at = start
    for cut in cuts:
        if cut.end > at and cut.start < end:
            kept.append(text[at : max(at, cut.start)])
            at = cut.end
    return "".join((*kept, text[min(at, end) : end])).strip() if kept else text[start:end]


def _units(text: str) -> Iterator[tuple[int, int]]:
    """Paragraphs with a word in them, and of those that are too long the sentences."""
    for paragraph in _PARAGRAPH.finditer(text):
        first, last = paragraph.span()
        words = _count(text, first, last)
        if words > _LONGEST_WORDS:
            yield from ((first + start, first + end) for start, end in sentences(paragraph.group()))
        elif words:
            yield first, last


def _count(text: str, start: int, end: int) -> int:
    return sum(1 for _ in _WORD.finditer(text, start, end))


def query_of(before_cursor: str, most: int = QUERY_WORDS) -> tuple[str, ...]:
    """The words to look for: those before the cursor, each once, the nearest first; `most` of them are looked at."""
    near = before_cursor[-most * 24 :]
    words = [found.group().lower() for found in _WORD.finditer(near)][-most:]
    return tuple(dict.fromkeys(reversed(words)))


def meant_by(before_cursor: str, most: int = QUERY_WORDS) -> str:
    """The last `most` words before the cursor as they stand, for a search by meaning."""
    near = before_cursor[-most * 24 :]
    starts = [found.start() for found in _WORD.finditer(near)]
    return near[starts[-most] :].strip() if len(starts) > most else near.strip()


def fused(rankings: Iterable[Sequence[Name]]) -> list[Name]:
    """One order of several, best first: reciprocal rank fusion. Of equals the first ranking's comes first."""
    scores: dict[Name, float] = {}
    for ranking in rankings:
        for rank, name in enumerate(ranking, 1):
            scores[name] = scores.get(name, 0.0) + 1 / (_FUSION + rank)
    return sorted(scores, key=lambda name: -scores[name])
