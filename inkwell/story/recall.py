"""What of the book so far is called back to mind: its text as excerpts, and which of those belong to what is written.

An excerpt is found by words and by meaning; `fused` makes one order of the two.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple, TypeVar

from inkwell.manuscript.comments import Cut, cuts_of
from inkwell.manuscript.sentences import sentences
from inkwell.manuscript.unspaced import RUN, about_words, has_han, letters_of, pairs, words_about, words_and_runs

EXCERPT_WORDS: Final = 110
"""An excerpt ends with the paragraph in which it comes to so many words."""
_LONGEST_WORDS: Final = 180
"""A longer paragraph is parted at its sentences."""
QUERY_WORDS: Final = 60
"""Words before the cursor that are looked for."""
_FUSION: Final = 60
"""The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009)."""

_PARAGRAPH: Final = re.compile(r"[^\n]+")
_TELLING: Final = 4
"""Letters of the shortest word that an author is told of; with an ideograph in it, it may be shorter."""
_AROUND: Final = re.compile("^[\u3041-\u309f]+|[はがをにのともで]+$")
"""Kana that stand at an ideograph without being of its word."""

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
        end, words = last, words + about_words(text, first, last)
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
        words = about_words(text, first, last)
        if words > _LONGEST_WORDS:
            yield from ((first + start, first + end) for start, end in sentences(paragraph.group()))
        elif words:
            yield first, last


def query_of(before_cursor: str, most: int = QUERY_WORDS) -> tuple[str, ...]:
    """The words to look for: those before the cursor, each once, the nearest first; `most` of them are looked at.

    Of scripts without spaces it is the pairs of their letters.
    """
    words: list[str] = []
    for found in words_and_runs(_end_of(before_cursor, most)):
        word = found.group()
        if RUN.match(word):
            words.extend(pairs(letters_of(word)))
        else:
            words.append(word.lower())
    return tuple(dict.fromkeys(reversed(words)))


def meant_by(before_cursor: str, most: int = QUERY_WORDS) -> str:
    """The last `most` words before the cursor as they stand, for a search by meaning."""
    return _end_of(before_cursor, most).strip()


def _end_of(text: str, most: int) -> str:
    near = text[-most * 24 :]
    starts = [found.start() for found in words_about(near)]
    return near[starts[-most] :] if len(starts) > most else near


def shared(words: Sequence[str], text: str) -> list[str]:
    """What an author is told of the words looked for that stand in a text, the longest first.

    Pairs of letters that stand side by side in it are one.
    """
    here = set(query_of(text, len(text)))
    found: list[str] = []
    for word in reversed(words):
        if word in here:
            joined = _joined(found[-1], word, text) if found and RUN.match(word) else ""
            found[len(found) - (1 if joined else 0) :] = [joined or word]
    bare = (_AROUND.sub("", word) if has_han(word) else word for word in reversed(found))
    telling = [word for word in bare if len(word) >= _TELLING or has_han(word)]
    return sorted(dict.fromkeys(telling), key=len, reverse=True)


def _joined(before: str, word: str, text: str) -> str:
    """The two as one where the second goes on with the first in the text; else ""."""
    if before.endswith(word):
        return before
    over = next((length for length in range(len(word) - 1, 0, -1) if before.endswith(word[:length])), 0)
    return before + word[over:] if over and before + word[over:] in text else ""


def fused(rankings: Iterable[Sequence[Name]]) -> list[Name]:
    """One order of several, best first: reciprocal rank fusion. Of equals the first ranking's comes first."""
    scores: dict[Name, float] = {}
    for ranking in rankings:
        for rank, name in enumerate(ranking, 1):
            scores[name] = scores.get(name, 0.0) + 1 / (_FUSION + rank)
    return sorted(scores, key=lambda name: -scores[name])
