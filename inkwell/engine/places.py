"""Where an answer ends by itself: at the end of a sentence, a paragraph or a scene; and where it may be cut."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from inkwell.engine.asking import EndAt
from inkwell.engine.phrases import is_apostrophe, is_unspaced, is_word
from inkwell.manuscript.sentences import ENDING, ends_sentence

_SENTENCE = re.compile(rf"(?P<ender>{ENDING.pattern})|[^\S\n]*\n[^\S\n]*\n")
_ORNAMENT = re.compile(r"(?:([*#~•◆◇※⁂§])(?:\s*\1)*|([-_=–—])(?:\s*\2)*)")
_HEADING = re.compile(r"\s*#{1,6}[ \t]+[^\s#]")
# fmt: off
_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "seventy", "eighty", "ninety",
)
# fmt: on
_TITLE = re.compile(
    rf"[*_]*(?:(?:chapter|part)[ \t]+(?:\d+|[ivxlc]+|{'|'.join(_NUMBERS)})|prologue|epilogue)(?![^\W_])[*_]*\s*(\S?)",
    re.IGNORECASE,
)
_LEAST_RULE = 3
"""Dashes that make a line a break: one or two could be a dash."""
_LONGEST_WORD = 40
"""Letters; a longer run is no word that could be spared (or is of a script without spaces)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text is to be cut, and up to where it had to be read to know."""

    cut: int
    decided: int


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at a text gave: the place; or from where the next look must begin, and up to where there is none."""

    place: Place | None
    resume: int
    sure: int
    """Text before this will not be cut off, whatever follows."""


def look(kind: EndAt, text: str, base: int, resume: int, *, complete: bool) -> Look:
    """Look for the first end of this kind in the answer, which begins at `base`; nothing ends before it began.

    `complete`: nothing will follow, so that what is undecided must be decided.
    """
    return _KINDS[kind](text, base, resume, complete)


def last_sentence_end(text: str, base: int, limit: int) -> int | None:
    """Where the last complete sentence of the answer that ends at `limit` or before ends; None without one."""
    last: int | None = None
    for found in _SENTENCE.finditer(text, base):
        if found.end("ender") > limit or found.start() >= limit:
            break
        if found["ender"] is None:
            ends = _has_begun(text, base, found.start())
            last = found.start() if ends else last
        elif ends_sentence(text, *found.span())[0]:
            last = found.end()
    return last


def whole_words(text: str, base: int, following: str = "") -> int:
    """Where the answer's last complete word ends: what comes after may be half a word.

    A word is complete when white space or punctuation follows (an apostrophe or hyphen may stand within one),
    or when its script has no words to see. `following` is the next character where it is known. The whole text
    stays when no word would be left.
    """
    end = len(text)
    if following and not is_word(following) and not _joins(following):
        return end
    start = end
    while start > base and (is_word(text[start - 1]) or (_joins(text[start - 1]) and _after_word(text, start - 1))):
        start -= 1
    if start == end or end - start > _LONGEST_WORD:
        return end
    opened = start
    while opened > base and not text[opened - 1].isspace() and not _letter(text[opened - 1]):
        opened -= 1
    if opened == base or text[opened - 1].isspace():
        # The quote or bracket that opened before the word goes with it.
        start = opened
        while start > base and text[start - 1].isspace():
            start -= 1
    return start if any(map(_letter, text[base:start])) else end


def _letter(character: str) -> bool:
    return is_word(character) or is_unspaced(character)


def _joins(character: str) -> bool:
    return character in "-‑" or is_apostrophe(character)


def _after_word(text: str, index: int) -> bool:
    return index > 0 and is_word(text[index - 1])


def _has_begun(text: str, base: int, end: int) -> bool:
    return not text[base:end].isspace() and end > base


def _solid(text: str, base: int, end: int | None = None) -> int:
    """Where the text before `end` ends without the white space at its end."""
    return max(base, len(text[:end].rstrip()))


def _nothing(text: str, base: int) -> Look:
    """No place yet; should one follow at once, the white space at the end would not be part of the text."""
    solid = _solid(text, base)
    place = solid if solid > base else len(text)
    return Look(None, place, place)


def _sentence(text: str, base: int, resume: int, complete: bool) -> Look:
    for found in _SENTENCE.finditer(text, resume):
        if found["ender"] is None:
            if _has_begun(text, base, found.start()):
                return Look(Place(_solid(text, base, found.start()), found.end()), resume, len(text))
            continue
        over, decided = ends_sentence(text, *found.span(), complete=complete)
        if over:
            return Look(Place(found.end(), decided), resume, len(text))
        if over is None:
            return Look(None, found.start(), found.end())
    return _nothing(text, base)


def _paragraph(text: str, base: int, resume: int, _complete: bool) -> Look:
    line = text.find("\n", resume)
    while line >= 0:
        if _has_begun(text, base, line):
            return Look(Place(_solid(text, base, line), line + 1), resume, len(text))
        line = text.find("\n", line + 1)
    return _nothing(text, base)


def _scene(text: str, base: int, resume: int, complete: bool) -> Look:
    line = text.find("\n", resume)
    while line >= 0:
        after = line + len(text[line:]) - len(text[line:].lstrip())
        if _has_begun(text, base, line):
            solid = _solid(text, base, line)
            over, decided = _breaks(text, line, after, complete)
            if over:
                return Look(Place(solid, decided), resume, len(text))
            if over is None:
                return Look(None, line, solid)
        line = text.find("\n", after)
    return _nothing(text, base)


def _breaks(text: str, line: int, after: int, complete: bool) -> tuple[bool | None, int]:
    """Whether a scene ends at the line end `line`, by what follows: two blank lines, or the line that `after` is in."""
    gap = text[line:after].split("\n")
    if len(gap) > 3:
        return True, line + 3 + sum(map(len, gap[1:3]))
    if after == len(text):
        return (False if complete else None), after
    start = text.rfind("\n", 0, after) + 1
    end = text.find("\n", after)
    heading = _HEADING.match(text, start)
    if heading:
        return True, heading.end()
    content = text[after : end if end >= 0 else len(text)].rstrip()
    verdict, needed = _is_break(content, complete or end >= 0)
    return verdict, end + 1 if needed is None else after + needed


def _is_break(line: str, whole: bool) -> tuple[bool | None, int | None]:
    """Whether a line is an ornament or a title, and how much of it that needed (None: all, and its end).

    The verdict is None while it could become one.
    """
    ornament = _ORNAMENT.fullmatch(line)
    if ornament:
        is_rule = ornament[1] is not None or len("".join(line.split())) >= _LEAST_RULE
        return (is_rule if whole else None), None
    title = _TITLE.match(line)
    if title:
        return (title[1] in ":.-–—", title.end()) if title[1] else (True if whole else None, None)
    return (None if not whole and _could_be_title(line) else False), None


def _could_be_title(line: str) -> bool:
    words = line.lstrip("*_").lower().split()
    if not words or "#" in line:
        return line.strip("#") == ""
    if len(words) == 1:
        return any(name.startswith(words[0]) for name in ("chapter", "part", "prologue", "epilogue"))
    return len(words) == 2 and words[0] in ("chapter", "part") and any(name.startswith(words[1]) for name in _NUMBERS)


_KINDS: dict[EndAt, Callable[[str, int, int, bool], Look]] = {
    EndAt.SENTENCE: _sentence,
    EndAt.PARAGRAPH: _paragraph,
    EndAt.SCENE: _scene,
}
