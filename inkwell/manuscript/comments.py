"""Comments in a text and the bookmarks among them: what they say, where they stand, and the words around them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from inkwell.manuscript.marks import Mark, Style
from inkwell.manuscript.markup import Inside, closing_below, parse

AROUND: Final = 60
"""Code points of the words before a comment, and of those behind it."""
NEAR: Final = 3
"""Paragraphs that are looked at for words where a comment stands alone in its own."""
LONGEST_NAME: Final = 200
_BOOKMARK: Final = re.compile(r"bookmark\b[\s:]*(.*)", re.IGNORECASE | re.DOTALL)
_CLOSING: Final = ".,;:!?…)]”’"
"""What no space stands before."""
_OPENS: Final = ("<!--", "%%")
_UNENDED: Final = re.compile(r"<!--(?:(?!\n[ \t]*\n).)*", re.DOTALL)
"""A comment's opening up to the end of its paragraph."""
_SIGN: Final = re.compile(r"[^\n]")


class Comment(NamedTuple):
    """A comment from `start` to `end`, code points of its text, marks included.

    `words` is what it says, or a bookmark's name; `before` and `behind` are the words around it, on one line.
    """

    start: int
    end: int
    words: str
    bookmark: bool = False
    before: str = ""
    behind: str = ""
    raw: str = ""
    """All of it as it is written."""


class _Line(NamedTuple):
    at: int
    text: str
    marks: tuple[Mark, ...]
    """Those of its comments."""

    @property
    def words(self) -> str:
        return _between(self, 0, len(self.text))


def comments_in(text: str) -> tuple[Comment, ...]:
    """The comments of a text, in its order; one that nothing ends is none."""
    if not any(each in text for each in _OPENS):
        return ()
    lines = _lines(text)
    found: list[Comment] = []
    begun: tuple[int, Mark] | None = None
    for number, line in enumerate(lines):
        for mark in line.marks:
            first, opened = begun or (number, mark)
            # A comment that ends in a paragraph further down has no closing sign here.
            begun = None if mark.closes else (first, opened)
            if mark.closes:
                found.append(_comment(text, lines, (first, opened), (number, mark)))
    return tuple(found)


def bookmark_of(name: str) -> str:
    """The comment that is a bookmark of this name; what would end it is written otherwise."""
    words = " ".join(name.replace("--", "–").split())[:LONGEST_NAME]
    return f"<!-- bookmark: {words} -->" if words else "<!-- bookmark -->"


def _lines(text: str) -> list[_Line]:
    """The paragraphs that say anything."""
    placed: list[tuple[int, str]] = []
    at = 0
    for line in text.split("\n"):
        if line:
            placed.append((at, line))
        at += len(line) + 1
    ends = closing_below([line for _, line in placed])
    lines: list[_Line] = []
    inside = Inside.NOTHING
    for number, (at, line) in enumerate(placed):
        marks: tuple[Mark, ...] = ()
        if inside is not Inside.NOTHING or any(each in line for each in _OPENS):
            parsed = parse(line, inside, lambda which, number=number: ends(which, number))
            marks, inside = tuple(each for each in parsed.marks if each.style == Style.COMMENT), parsed.ends
        lines.append(_Line(at, line, marks))
    return lines


def _comment(text: str, lines: list[_Line], begins: tuple[int, Mark], ends: tuple[int, Mark]) -> Comment:
    (first, opened), (last, closed) = begins, ends
    start, end = lines[first].at + opened.start, lines[last].at + closed.end
    said = " ".join(text[start + opened.opens : end - closed.closes].split())
    named = _BOOKMARK.match(said)
    before = _between(lines[first], 0, opened.start) or _nearest(lines[max(first - NEAR, 0) : first][::-1])
    behind = _between(lines[last], closed.end, len(lines[last].text)) or _nearest(lines[last + 1 : last + 1 + NEAR])
    words = named[1] if named else said
    return Comment(start, end, words, named is not None, _tail(before), _head(behind), text[start:end])


def _between(line: _Line, start: int, end: int) -> str:
    """A line's words from place to place without its comments."""
    return " ".join(" ".join(_parts(line, start, end)).split())


def _parts(line: _Line, start: int, end: int) -> Iterator[str]:
    at = start
    for mark in line.marks:
        if start <= mark.start < end:
            yield line.text[at : mark.start]
            at = mark.end
    if at < end:
        yield line.text[at:end]


def _nearest(lines: Sequence[_Line]) -> str:
    return next((words for words in (each.words for each in lines) if words), "")


def _tail(words: str) -> str:
    return words if len(words) <= AROUND else "…" + words[-AROUND:].partition(" ")[2]


def _head(words: str) -> str:
    return words if len(words) <= AROUND else words[:AROUND].rpartition(" ")[0] + "…"


# a text without them


class Cut(NamedTuple):
    """What goes out of a text with a comment: the comment and the white space that stood there for it."""

    start: int
    end: int


def cuts_of(text: str, *, unfinished: bool = False) -> tuple[Cut, ...]:
    """What to take out of a text so that it reads as if it had no comments, in its order.

    With `unfinished` the text ends where somebody is, perhaps in the middle of an HTML comment: that goes too.
    """
    return tuple(_cut(text, start, end) for start, end in _together(text, _places(text, unfinished)))


def without_comments(text: str, *, unfinished: bool = False) -> str:
    """The text as it reads without its comments; see `cuts_of`."""
    kept: list[str] = []
    at = 0
    for start, end in cuts_of(text, unfinished=unfinished):
        kept.append(text[at:start])
        at = end
    return "".join((*kept, text[at:])) if kept else text


def without_any_comment(text: str) -> str:
    """The same of a whole scene that is told: of a comment that nothing ends, its paragraph goes too.

    It may be one that the author is writing just now, and a sign that nothing ends takes no more than that.
    """
    return _UNENDED.sub("", without_comments(text))


def blanked(text: str, *, unfinished: bool = False) -> str:
    """The text with spaces for its comments, as long as they are: all else keeps its place, and so do line breaks.

    For who looks for words in a text of which the comments are not told; `unfinished` as in `cuts_of`.
    """
    return _blanked(text, unfinished) if any(each in text for each in _OPENS) else text


# After a key two or three ask for the same text.
@lru_cache(maxsize=8)
def _blanked(text: str, unfinished: bool) -> str:
    parts: list[str] = []
    at = 0
    for start, end in _places(text, unfinished):
        parts += (text[at:start], _SIGN.sub(" ", text[start:end]))
        at = end
    return "".join((*parts, text[at:]))


def outside(text: str, start: int) -> int:
    """Where a text may be cut to begin: at `start`, or at the end of the comment that this would part."""
    opened = text.rfind("<!--", 0, start + 3)
    parted = opened >= 0 and text.find("-->", opened) + 3 > start
    if not parted and text.find("%%", 0, start + 1) < 0:
        return start
    return next((each.end for each in comments_in(text) if each.start < start < each.end), start)


def _places(text: str, unfinished: bool) -> list[tuple[int, int]]:
    found = [(each.start, each.end) for each in comments_in(text)]
    begun = text.rfind("<!--") if unfinished else -1
    if begun >= 0 and "-->" not in text[begun:] and not any(start <= begun < end for start, end in found):
        found.append((begun, len(text)))
    return found


def _together(text: str, found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Comments that only white space parts are one."""
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _cut(text: str, start: int, end: int) -> Cut:
    head = text.rfind("\n", 0, start) + 1
    foot = text.find("\n", end)
    before, behind = text[head:start], text[end : foot if foot >= 0 else len(text)]
    spaces = len(before) - len(before.rstrip())
    if not before.strip() and not behind.strip():
        return _alone(text, start, end)
    if not before.strip():
        return Cut(start, end + len(behind) - len(behind.lstrip()))
    closes = not behind.strip() or behind[0].isspace() or behind[0] in _CLOSING
    return Cut(start - spaces if closes else start, end)


def _alone(text: str, start: int, end: int) -> Cut:
    """A comment that has its line to itself: the line goes, one of the two breaks around it stays."""
    above = len(text[:start].rstrip())
    if not above:
        return Cut(0, end + len(text[end:]) - len(text[end:].lstrip()))
    return Cut(above, end) if text[end:].strip() else Cut(start, end)
