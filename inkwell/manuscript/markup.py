"""Markdown in one paragraph: what kind of paragraph it is, which of its parts are styled, which are prose.

All offsets are code points of the paragraph's text. A paragraph is what stands between newlines: one block of the page.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Final, NamedTuple

from inkwell.manuscript.inline import Scan
from inkwell.manuscript.marks import UNREAD, UNSTYLED, Mark, Stretch, Style, in_order, stretches

__all__ = [
    "FAR",
    "LONGEST",
    "PROSE",
    "UNSTYLED",
    "Inside",
    "Kind",
    "Mark",
    "Paragraph",
    "Parsed",
    "Stretch",
    "Style",
    "closes",
    "closing_below",
    "kind_of",
    "may_be_marked",
    "parse",
    "prose",
    "stretches",
]

LONGEST: Final = 100_000
"""Paragraphs of more code points than this are left plain: no prose is."""
FAR: Final = 200
"""Paragraphs through which a comment can go on; where none of these ends it, its beginning is prose."""
_HEADING: Final = re.compile(r"(#{1,6})(?:\s++|$)")
_BREAK: Final = re.compile(r"\s*+(?:(?:\*[ \t]*+){3,}|(?:-[ \t]*+){3,}|(?:_[ \t]*+){3,}|#+|⁂)\s*+$")
_LONGEST_BREAK: Final = 40
_QUOTES: Final = re.compile(r"(?: {0,3}>[ \t]?){1,9}")
_BULLET: Final = re.compile(r"([ \t]*+)[-+*](?:[ \t]++|(?=\n))")
_NUMBER: Final = re.compile(r"([ \t]*+)\d{1,9}[.)][ \t]++")
_DEFINITION: Final = re.compile(r" {0,3}(\[\^[^\s\[\]^]{1,99}\]:)[ \t]*+")
_BEGINNINGS: Final = frozenset("#>-+*_[⁂0123456789 \t\u00a0\u2003\u3000")
_SPECIAL: Final = ("*", "_", "[", "~", "`", "\\", "<", "-->", "%%", "://")
"""What every mark has one of; each is looked for in less time than a class of them."""
_NESTED_BY: Final = 2
"""Columns that a list item is moved in under the one above."""
_TAB: Final = 4


class Kind(Enum):
    """What kind of paragraph it is."""

    PROSE = "prose"
    HEADING = "heading"
    BREAK = "scene break"
    BULLET = "bullet"
    NUMBER = "number"
    DEFINITION = "footnote"


class Paragraph(NamedTuple):
    """A paragraph's kind, from its own text alone.

    `level` is a heading's 1 to 6, a list item's nesting from 1 on, else 0. `quotes` says how many `>` stand in front;
    `kind` is then that of the words behind them. The words begin at `words`: before it are quote marks, hashes, a
    bullet, a number or a footnote's label, from `marker` on.
    """

    kind: Kind
    level: int = 0
    quotes: int = 0
    marker: int = 0
    words: int = 0


class Inside(Enum):
    """What a paragraph begins or ends in the middle of."""

    NOTHING = ""
    HTML = "-->"
    PERCENT = "%%"


class Parsed(NamedTuple):
    """The marks of a paragraph in order, the outer ones first, and what it ends in the middle of."""

    marks: tuple[Mark, ...]
    ends: Inside = Inside.NOTHING


PROSE: Final = Paragraph(Kind.PROSE)
"""A paragraph of nothing but words."""
_PLAIN: Final = Parsed(())


def kind_of(text: str) -> Paragraph:
    """What kind of paragraph a text is; cheap enough to be asked at each key."""
    if text[:1] not in _BEGINNINGS or not text:
        return PROSE
    if _is_break(text):
        return Paragraph(Kind.BREAK, words=len(text))
    found = _QUOTES.match(text)
    start = found.end() if found else 0
    quotes = text.count(">", 0, start)
    if quotes and len(text) - start < _LONGEST_BREAK and _is_break(text[start:]):
        return Paragraph(Kind.BREAK, 0, quotes, start, len(text))
    heading = _HEADING.match(text, start)
    if heading:
        return Paragraph(Kind.HEADING, len(heading[1]), quotes, start, heading.end())
    definition = _DEFINITION.match(text, start)
    if definition:
        return Paragraph(Kind.DEFINITION, 0, quotes, definition.start(1), definition.end())
    return _item(text, start, quotes)


def _is_break(text: str) -> bool:
    return len(text) < _LONGEST_BREAK and _BREAK.match(text) is not None


def _item(text: str, start: int, quotes: int) -> Paragraph:
    for kind, pattern in ((Kind.BULLET, _BULLET), (Kind.NUMBER, _NUMBER)):
        found = pattern.match(text, start)
        if found:
            level = 1 + len(found[1].expandtabs(_TAB)) // _NESTED_BY
            return Paragraph(kind, level, quotes, found.end(1), found.end())
    return Paragraph(Kind.PROSE, 0, quotes, start, start) if quotes else PROSE


def may_be_marked(text: str) -> bool:
    """Whether there is anything that `parse` might find; false for most prose, and cheap."""
    return text[:1] in _BEGINNINGS or any(each in text for each in _SPECIAL)


def _never(_inside: Inside) -> bool:
    return False


def parse(text: str, inside: Inside = Inside.NOTHING, closes_below: Callable[[Inside], bool] = _never) -> Parsed:
    """Find the marks of one paragraph.

    `inside` is what it begins in the middle of: what the paragraph above `ends` in. A comment that begins here and
    does not end here goes on in the paragraphs below only if `closes_below` says that it ends in one of them.
    """
    if len(text) > LONGEST:
        return Parsed((), inside)
    if inside is not Inside.NOTHING:
        at = text.find(inside.value)
        if at < 0:
            return Parsed((Mark(Style.COMMENT, 0, len(text)),) if text else (), inside)
        end = at + len(inside.value)
        return _inline(text, end, [Mark(Style.COMMENT, 0, end, 0, len(inside.value))], closes_below)
    if not may_be_marked(text):
        return _PLAIN
    paragraph = kind_of(text)
    if paragraph.kind is Kind.BREAK:
        return Parsed((Mark(Style.BREAK, 0, len(text)),) if not paragraph.quotes else _quoted_break(text, paragraph))
    return _inline(text, paragraph.words, _outer(text, paragraph), closes_below)


def _quoted_break(text: str, paragraph: Paragraph) -> tuple[Mark, ...]:
    quote = Mark(Style.QUOTE, 0, len(text), paragraph.marker)
    return in_order((quote, Mark(Style.BREAK, paragraph.marker, len(text))))


def _outer(text: str, paragraph: Paragraph) -> list[Mark]:
    """The marks of a paragraph as a whole."""
    length, marker, words = len(text), paragraph.marker, paragraph.words
    found: list[Mark] = []
    quoted = 0
    if paragraph.quotes:
        quoted = _quote_length(text)
        found.append(Mark(Style.QUOTE, 0, length, quoted))
    if paragraph.kind is Kind.HEADING:
        found.append(Mark(Style.HEADING, marker, length, words - marker, _closing_hashes(text, words)))
    elif paragraph.kind is Kind.DEFINITION:
        found.append(Mark(Style.DEFINITION, quoted, length))
        found.append(Mark(Style.REFERENCE, marker, text.index("]:", marker) + 2, 2, 2))
    elif paragraph.kind in (Kind.BULLET, Kind.NUMBER):
        found.append(Mark(Style.LIST, marker, marker + len(text[marker:words].rstrip())))
    return found


def _closing_hashes(text: str, words: int) -> int:
    """Code points of the hashes that may close a heading, with the spaces around them."""
    body = text.rstrip().rstrip("#")
    closed = len(body) > words and body[-1].isspace() and len(body) < len(text.rstrip())
    return len(text) - len(body.rstrip()) if closed else 0


def _quote_length(text: str) -> int:
    found = _QUOTES.match(text)
    return found.end() if found else 0


def _inline(text: str, start: int, outer: list[Mark], closes_below: Callable[[Inside], bool]) -> Parsed:
    scan = Scan(text, start)
    scan.read()
    if not scan.unclosed:
        return Parsed(in_order(outer + scan.marks)) if outer or scan.marks else _PLAIN
    inside = Inside.HTML if scan.unclosed == "<!--" else Inside.PERCENT
    if not closes_below(inside):
        return Parsed(in_order(outer + scan.marks))
    at = scan.unclosed_at
    before = Scan(text[:at], start)
    before.read()
    comment = Mark(Style.COMMENT, at, len(text), len(scan.unclosed))
    return Parsed(in_order([*outer, *before.marks, comment]), inside)


def closes(text: str, inside: Inside) -> bool:
    """Whether a comment that this paragraph begins in the middle of ends in it.

    Of per cent signs an even number are comments of their own, so an odd one is needed to end what began above.
    """
    if inside is Inside.PERCENT:
        return text.count("%%") % 2 == 1
    return inside is Inside.HTML and inside.value in text


def closing_below(paragraphs: Sequence[str]) -> Callable[[Inside, int], bool]:
    """What tells for a whole text whether a comment that is open at the end of paragraph number `n` ends below it.

    Each kind of comment is looked for once, when it is first asked about, however often that is.
    """
    places: dict[Inside, list[int]] = {}

    def ends(inside: Inside, number: int) -> bool:
        if inside not in places:
            places[inside] = [at for at, paragraph in enumerate(paragraphs) if closes(paragraph, inside)]
        there = places[inside]
        following = bisect_right(there, number)
        return following < len(there) and there[following] <= number + FAR

    return ends


def prose(text: str, inside: Inside = Inside.NOTHING) -> list[tuple[int, int]]:
    """Which parts of a paragraph are the story's words, as (start, end): no markers, code, comments or addresses."""
    found: list[tuple[int, int]] = []
    place = 0
    for part in stretches(parse(text, inside).marks):
        if part.mark >= 0 or part.styles & UNREAD or _is_address(text, part):
            if part.start > place:
                found.append((place, part.start))
            place = part.end
    if place < len(text):
        found.append((place, len(text)))
    return found


def _is_address(text: str, part: Stretch) -> bool:
    return bool(part.styles & Style.LINK) and text.startswith(("http://", "https://", "mailto:"), part.start)
