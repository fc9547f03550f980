"""Counting the way a novelist would: words, characters, sentences, paragraphs, pages and reading time."""

import re
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from inkwell.manuscript.prose import EVERYTHING, ProseRules, lines
from inkwell.manuscript.sentences import ENDING, ends_sentence
from inkwell.translation import tr

Unit = Literal["words", "characters"]
"""What the main figure of a book counts."""
UNIT_NAMES: Final[Mapping[Unit, str]] = {"words": tr("words"), "characters": tr("characters")}
"""What they are called within a sentence."""

IDEOGRAPHS: Final = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Kana and ideographs: no spaces stand between their words, so each counts as one."""
ALPHABETS: Final = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Burmese and Khmer: no spaces stand between their words either, but a letter is none."""
_BREAKS: Final = rf"\s\u2012-\u2015\u2e3a\u2e3b\u2026{IDEOGRAPHS}"
"""What ends a word beside typed dashes (--) and dots (..): white space, long dashes, an ellipsis."""
WORD: Final = re.compile(
    rf"[{IDEOGRAPHS}]|[^\W_{IDEOGRAPHS}](?:[^{_BREAKS}.\-]+|-(?!-)|\.(?!\.))*",
)
"""A word with the signs that follow it up to the next space or dash; one ideograph or kana."""
_UNSPACED: Final = re.compile(rf"[{IDEOGRAPHS}{ALPHABETS}]")
"""Characters of scripts without spaces between words."""
_UNSEEN: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc"
    "\u0ec8-\u0ecd\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u20d0-\u20ff"
    "\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\U000e0100-\U000e01ef]"
)
"""Accents and points written apart from their letter, and what has no shape: none is a character to the eye."""
_ODD: Final = re.compile("[^\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]")
"""Anything but letters of the West, usual signs and plain spaces: without it there is nothing more to look for."""
_OTHER_SPACE: Final = re.compile(r"[^\S ]")
_ANY_WORD: Final = re.compile(r"[^\W_]")
_BY_CHARACTER: Final = frozenset(("zh", "yue", "ja", "ko", "th", "lo", "km", "my"))
"""Languages whose authors count characters."""


class Size(NamedTuple):
    """How much prose there is: what a page can keep up to date at each key.

    `characters` includes the `spaces`; `unspaced` are those of scripts that put no spaces between words.
    """

    words: int = 0
    characters: int = 0
    spaces: int = 0
    unspaced: int = 0

    def plus(self, other: "Size") -> "Size":
        """Both together."""
        return Size(self[0] + other[0], self[1] + other[1], self[2] + other[2], self[3] + other[3])

    def minus(self, other: "Size") -> "Size":
        """What is left without the other."""
        return Size(self[0] - other[0], self[1] - other[1], self[2] - other[2], self[3] - other[3])

    @property
    def solid(self) -> int:
        """Characters without spaces."""
        return self.characters - self.spaces

    def figure(self, unit: Unit) -> int:
        """The main figure: words, or characters without spaces."""
        return self.words if unit == "words" else self.solid


class Counts(NamedTuple):
    """All that is counted in a text."""

    size: Size
    sentences: int = 0
    paragraphs: int = 0

    def plus(self, other: "Counts") -> "Counts":
        """Both together."""
        return Counts(self.size.plus(other.size), self.sentences + other.sentences, self.paragraphs + other.paragraphs)


_AT_ONCE: Final = 20_000
"""Characters that are looked through in one go: about a millisecond."""
NO_SIZE: Final = Size()
NOTHING: Final = Counts(NO_SIZE)


def count_words(text: str) -> int:
    """Count the words of Markdown as it stands.

    A word starts with a letter or digit and lasts until white space or a dash, so marks, scene breaks
    and lone punctuation are none; apostrophes and hyphens join. Each ideograph or kana counts one.
    """
    found, start = 0, 0
    # An expression lets no other thread run before it is through, the window's neither; no word goes on over a line.
    while start < len(text):
        end = text.find("\n", start + _AT_ONCE)
        end = len(text) if end < 0 else end
        found += len(WORD.findall(text, start, end))
        start = end
    return found


def size_of(prose: str) -> Size:
    """Return how much there is in a line or paragraph of prose (see `prose.prose`)."""
    words, spaces = len(WORD.findall(prose)), prose.count(" ")
    if not _ODD.search(prose):
        return Size(words, len(prose), spaces)
    spaces += len(_OTHER_SPACE.findall(prose))
    return Size(words, len(prose) - len(_UNSEEN.findall(prose)), spaces, len(_UNSPACED.findall(prose)))


def count_prose(text: str, *, begins: bool = True, continues: bool = False) -> Counts:
    """Count one line of prose, which may be a whole paragraph.

    Args:
        text: without the newlines around it.
        begins: whether a paragraph begins with it, rather than goes on after a line break.
        continues: whether the paragraph goes on in the next line, so that a sentence may be open at its end.
    """
    size = size_of(text)
    return Counts(size, _sentences(text, continues), 1 if begins and size.words else 0)


def _sentences(text: str, continues: bool) -> int:
    """Sentences that end in a line, and the one that is open at its end unless it `continues`."""
    found, start = 0, 0
    for ending in ENDING.finditer(text):
        low, high = ending.span()
        if ends_sentence(text, low, high)[0]:
            found += _ANY_WORD.search(text, start, high) is not None
            start = high
    return found + (not continues and _ANY_WORD.search(text, start) is not None)


def count_text(text: str, rules: ProseRules = EVERYTHING) -> Counts:
    """Count the prose of a whole Markdown text."""
    total = NOTHING
    for line in lines(text, rules):
        total = total.plus(count_prose(line.prose, begins=line.begins, continues=line.continues))
    return total


def size_text(text: str, rules: ProseRules = EVERYTHING) -> Size:
    """Return how much prose there is in a whole Markdown text; half the work of `count_text`."""
    total = NO_SIZE
    for line in lines(text, rules):
        total = total.plus(size_of(line.prose))
    return total


def unit_of(language: str, book: Size) -> Unit:
    """What a book in this language (a code like "en" or "zh-TW") is counted by; its text has the last word."""
    code = language.lower().replace("_", "-").split("-")[0]
    by_character = code in _BY_CHARACTER or book.unspaced * 2 > book.solid
    return "characters" if by_character else "words"


def pages(figure: int, on_a_page: int) -> int:
    """Return how many pages so many words (or characters) fill, by the convention of so many on each; 0 for nothing."""
    return -(-figure // max(on_a_page, 1))


def reading_minutes(figure: int, a_minute: int) -> float:
    """Return how many minutes so many words (or characters) take to read, at this speed."""
    return figure / max(a_minute, 1)
