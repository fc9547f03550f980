"""What of a Markdown paragraph is told to the reader: marks, comments, addresses and the like hidden in their place.

The prose has exactly the length of the paragraph, so that a place in one is the same place in the other.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from inkwell.manuscript.marks import Stretch, Style
from inkwell.manuscript.markup import Inside, Kind, closing_below, kind_of, may_be_marked, parse, stretches
from inkwell.manuscript.paragraphs import split_paragraphs

HIDDEN: Final = "\u2060"
"""Stands for each character that is no prose: Unicode's word joiner, which has no width and parts no word."""
_NEVER: Final = Style.COMMENT | Style.REFERENCE | Style.BREAK | Style.LIST | Style.IMAGE
_FOOTNOTES: Final = Style.DEFINITION | Style.NOTE
_HALVES: Final = re.compile(r"(?<![\w\\])[*_]{1,3}(?=\w)|(?<=[\w.,;:!?…’”\"'])[*_]{1,3}(?!\w)")
_ADDRESSES: Final = ("http://", "https://", "mailto:")


class ProseRules(NamedTuple):
    """What is prose by the author's choice."""

    headings: bool = True
    footnotes: bool = True


EVERYTHING: Final = ProseRules()


class Line(NamedTuple):
    """One paragraph, or one line of it: where it starts in the whole text, its prose, and how it stands to others.

    `begins` where it does not go on a paragraph after a line break; `continues` where the next line goes on this one.
    """

    start: int
    prose: str
    begins: bool
    continues: bool
    kind: Kind


def prose(
    paragraph: str,
    rules: ProseRules = EVERYTHING,
    inside: Inside = Inside.NOTHING,
    closes_below: Callable[[Inside], bool] = lambda _: False,
) -> str:
    """Return a paragraph with all that is no prose replaced by `HIDDEN`, character for character.

    `inside` and `closes_below` are those of `markup.parse`: comments that go on over paragraphs.
    """
    if inside is Inside.NOTHING and not may_be_marked(paragraph):
        return paragraph
    head = kind_of(paragraph).words if inside is Inside.NOTHING else 0
    return _headless(_without(paragraph, stretches(parse(paragraph, inside, closes_below).marks), rules), head)


def _headless(text: str, head: int) -> str:
    """Bullets and labels go with the space behind them."""
    return HIDDEN * head + text[head:]


def _without(paragraph: str, parts: list[Stretch], rules: ProseRules) -> str:
    never = _NEVER
    if not rules.headings:
        never |= Style.HEADING
    if not rules.footnotes:
        never |= _FOOTNOTES
    found: list[str] = []
    place = 0
    for part in parts:
        if part.mark >= 0 or part.styles & never or _is_address(paragraph, part):
            found += (paragraph[place : part.start], HIDDEN * (part.end - part.start))
            place = part.end
    return "".join((*found, paragraph[place:]))


def _is_address(paragraph: str, part: Stretch) -> bool:
    return bool(part.styles & Style.LINK) and paragraph.startswith(_ADDRESSES, part.start)


def visible(text: str) -> str:
    """Return prose without what is hidden in it."""
    return text.replace(HIDDEN, "")


def as_read(passage: str) -> str:
    """Return a passage as a reader has it: without marks and comments, and without half a pair that it cut apart."""
    told = "\n".join(visible(each.prose) for each in lines(passage))
    return _HALVES.sub("", told)


def lines(text: str, rules: ProseRules = EVERYTHING) -> Iterator[Line]:
    """Yield the lines of a Markdown text in order; comments that go over several paragraphs are known as such."""
    parts = split_paragraphs(text)
    found = [part.lstrip("\n") for part in parts]
    closing = closing_below(found)
    inside = Inside.NOTHING
    at = 0
    for number, (part, line) in enumerate(zip(parts, found, strict=True)):
        begins = number == 0 or part.startswith("\n\n")
        continues = number + 1 < len(parts) and not parts[number + 1].startswith("\n\n")
        before, inside = inside, _after(line, inside, lambda kind, at=number: closing(kind, at))
        if before is Inside.NOTHING and inside is not Inside.NOTHING:
            shown = _opened(line, inside, rules)
        else:
            shown = prose(line, rules, before)
        yield Line(at + len(part) - len(line), shown, begins, continues, kind_of(line).kind)
        at += len(part)


def _after(line: str, inside: Inside, closes_below: Callable[[Inside], bool]) -> Inside:
    """What the line ends in the middle of."""
    if inside is Inside.NOTHING and "<!--" not in line and "%%" not in line:
        return inside
    return parse(line, inside, closes_below).ends


def _opened(line: str, inside: Inside, rules: ProseRules) -> str:
    """The prose of a line in which a comment begins that ends in another."""
    parsed = parse(line, Inside.NOTHING, lambda wanted: wanted is inside)
    return _headless(_without(line, stretches(parsed.marks), rules), kind_of(line).words)
