"""Taking a proposal a piece at a time. Each piece is a prefix; the pieces put together are the text."""

import re
from typing import Final

_WORD: Final = re.compile(r"\s*\S+(?:[^\S\n]+(?=\S)|\s+\Z)?")
_ENDING: Final = re.compile(r"[.!?…。！？]+[\"'”’»)\]*_]*(?=\s|\Z)")
_PARAGRAPH: Final = re.compile(r"\n\s*\n\s*")
_LAST_WORD: Final = re.compile(r"[^\s(\[“‘\"'«—–]*\Z")
_ABBREVIATIONS: Final = re.compile(
    r"(mrs?|ms|messrs|dr|prof|rev|hon|st|sr|jr|capt|col|gen|lieut|lt|maj|sgt|mme|mlle|mt|vol|vs|viz|e\.g|i\.e)",
    re.IGNORECASE,
)
_LONGEST: Final = 20
"""Characters before a full stop that are looked at: no abbreviation is longer."""


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
    for ending in _ENDING.finditer(text, start, limit):
        if _ends_sentence(text, ending):
            return text[: _after_spaces(text, ending.end())]
    return text[: paragraph.end()] if paragraph else text


def _after_spaces(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _ends_sentence(text: str, ending: re.Match[str]) -> bool:
    """Tell a full stop from an abbreviation's, and an exclamation inside a sentence from its end."""
    after = _after_spaces(text, ending.end())
    if after >= len(text):
        return True
    if text[after].islower():
        # "Come here!" he said: the sentence goes on.
        return False
    if ending.group().strip("\"'”’»)]*_") != ".":
        return True
    last = _LAST_WORD.search(text[max(0, ending.start() - _LONGEST) : ending.start()])
    word = last.group() if last else ""
    is_initial = len(word) == 1 and word.isupper() and word != "I"
    return not is_initial and _ABBREVIATIONS.fullmatch(word) is None
