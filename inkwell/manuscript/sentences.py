"""Where a sentence ends: one rule for counts and statistics, for a proposal's sentences and for an answer's end."""

import re
from collections.abc import Iterator
from typing import Final

ENDING: Final = re.compile(r"[.!?…。！？｡।॥؟۔]+(?:[\"'”’“‘»«›‹)\]*_」』）】]|[\u00a0\u202f][»›])*")
"""What may end a sentence: its last signs, with closing quotes, brackets and emphasis.

Of quotes the same sign closes in one language and opens in another; what stands right behind a full stop closes.
"""

_CLOSING: Final = "\"'”’“‘»«›‹)]*_」』）】\u00a0\u202f"
_NEEDS_NO_SPACE: Final = frozenset("。！？｡।॥")
_SAID: Final = "とっ、，"
"""Behind a closing bracket these go on with the sentence: 「行くの？」と彼は言った。"""
_GAP: Final = re.compile(r"\s*")
_BLANK_LINE: Final = re.compile(r"\n[^\S\n]*\n")
_ANY_WORD: Final = re.compile(r"[^\W_]")
_LAST_WORD: Final = re.compile(r"[^\s(\[“‘\"'«—–*_]*\Z")
_ABBREVIATIONS: Final = re.compile(
    r"(mrs?|ms|messrs|dr|prof|rev|hon|st|sr|jr|capt|col|gen|lieut|lt|maj|sgt|mme|mlle|mgr|mt|vol|vs|viz|cf|e\.g|i\.e"
    r"|z|z\.b|bzw|evtl|hr|sra|srta|dña|uds?)",
    re.IGNORECASE,
)
_BEFORE_NUMBERS: Final = frozenset({"no", "nos", "p", "pp", "vol", "ch", "fig"})
_LONGEST: Final = 20
"""Characters before a full stop that are looked at: no abbreviation is longer."""


def ends_sentence(text: str, start: int, end: int, *, complete: bool = True) -> tuple[bool | None, int]:
    """Whether the match of `ENDING` from `start` to `end` ends a sentence, and up to where that needed the text.

    None when that depends on what follows, in a text that is not `complete`. Titles, initials, numbers, an
    ellipsis or exclamation inside a sentence do not end one; a blank line always does.
    """
    signs = text[start:end].rstrip(_CLOSING)
    if end == len(text):
        return (not _is_abbreviation(text, start, signs, "") if complete else None), end
    if signs[-1] in _NEEDS_NO_SPACE:
        return text[end - 1] == signs[-1] or text[end] not in _SAID, end + 1
    if not text[end].isspace():
        return False, end + 1
    after = _GAP.match(text, end)
    place = after.end() if after else end
    blank = _BLANK_LINE.search(text, end, place)
    if blank:
        return True, blank.end()
    if place == len(text):
        return (not _is_abbreviation(text, start, signs, "") if complete else None), place
    # "Come here!" he said: the sentence goes on.
    over = not text[place].islower() and not _is_abbreviation(text, start, signs, text[place])
    return over, place + 1


def _is_abbreviation(text: str, stop: int, signs: str, following: str) -> bool:
    """Whether the full stop at `stop` belongs to the word before it."""
    if signs != ".":
        return False
    found = _LAST_WORD.search(text[max(0, stop - _LONGEST) : stop])
    word = found.group() if found else ""
    if len(word) == 1 and word.isupper() and word != "I":
        return True
    if word.isdecimal():
        # "1. Bread": a list's number.
        return text[: stop - len(word)].rstrip(" \t")[-1:] in ("", "\n")
    if following.isdecimal() and word.lower() in _BEFORE_NUMBERS:
        return True
    return is_abbreviation(word)


def is_abbreviation(word: str) -> bool:
    """Whether a word, without its full stop, is one that is written short with one: a title, mostly."""
    return _ABBREVIATIONS.fullmatch(word) is not None


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a paragraph start and end, in order, without the white space between them.

    What has no letter or digit (a scene break, a lone dash) is none; what no sign ends is one all the same.
    """
    start = 0
    for found in ENDING.finditer(text):
        if ends_sentence(text, *found.span())[0]:
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, len(text))


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """Where the sentence of a paragraph starts and ends that `place` is in, a number of code points.

    White space behind a sentence is still in it, until the next one begins. A paragraph without a sentence is one.
    """
    found: tuple[int, int] | None = None
    for start, end in sentences(text):
        if found is not None and start > place:
            break
        found = (start, end)
    return found or (0, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if not _ANY_WORD.search(text, start, end):
        return
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    yield start, end
