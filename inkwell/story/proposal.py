"""Taking a proposal a piece at a time. Each piece is a prefix; the pieces put together are the text."""

import re
from typing import Final

from inkwell.manuscript.sentences import ENDING, ends_sentence

_WORD: Final = re.compile(r"\s*\S+(?:[^\S\n]+(?=\S)|\s+\Z)?")
_PARAGRAPH: Final = re.compile(r"\n\s*\n\s*")


def next_word(text: str) -> str:
    """Return the first word of `text` with the white space before it and the spaces after; "" of nothing.

    A line break after the word is left to the next piece, so that a paragraph is not opened early.
    """
    found = _WORD.match(text)
    return found.group() if found else text


def next_sentence(text: str) -> str:
    """Return the first sentence of `text` with its closing quotes and the white space after; "" of nothing.

    A paragraph break ends a sentence too; titles, initials and the like do not.
    """
    start = len(text) - len(text.lstrip())
    paragraph = _PARAGRAPH.search(text, start)
    limit = paragraph.start() if paragraph else len(text)
    for ending in ENDING.finditer(text, start, limit):
        if ends_sentence(text, *ending.span())[0]:
            return text[: _after_spaces(text, ending.end())]
    return text[: paragraph.end()] if paragraph else text


def _after_spaces(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place
