"""What Markdown marks in one paragraph: styled spans with their markers, and the same as stretches without overlap.

All offsets are code points of the paragraph's text (indices of the `str`); a page that counts in UTF-16 converts them.
"""

from collections.abc import Iterable
from enum import IntFlag
from itertools import pairwise
from typing import NamedTuple


class Style(IntFlag):
    """What a span is. Several hold at one place where spans are nested."""

    EMPHASIS = 1
    STRONG = 2
    STRIKE = 4
    CODE = 8
    HEADING = 16
    BREAK = 32
    """A scene break; it has no markers, because it is nothing else."""
    QUOTE = 64
    """A whole paragraph; its opening marker is what stands before the words."""
    LIST = 128
    """The bullet or number of a list item, which stays in sight: it has no markers."""
    REFERENCE = 256
    """A footnote's label, in the text or before the note; only the label stands between its markers."""
    DEFINITION = 512
    """A whole paragraph that is a footnote."""
    NOTE = 1024
    """A footnote inside the text, `^[…]`."""
    COMMENT = 2048
    LINK = 4096
    IMAGE = 8192
    ESCAPE = 16384
    """A character behind a backslash; the backslash is the marker."""
    UNDERLINE = 32768
    """Of words on a script's page, where low lines mark what is underlined. No mark has it."""


UNSTYLED = Style(0)
UNREAD = Style.CODE | Style.COMMENT | Style.REFERENCE | Style.BREAK | Style.LIST
"""Styles of what is no prose: nobody checks its spelling."""


class Mark(NamedTuple):
    """One span from `start` to `end`, markers included: `opens` code points of them in front and `closes` behind."""

    style: Style
    start: int
    end: int
    opens: int = 0
    closes: int = 0


class Stretch(NamedTuple):
    """A part of a paragraph in which nothing changes.

    `mark` is the number of the mark whose marker this is, or -1 where it is not one; `styles` are all that hold here.
    """

    start: int
    end: int
    styles: Style
    mark: int


def in_order(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks by their start, the outer ones first."""
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def stretches(marks: tuple[Mark, ...]) -> list[Stretch]:
    """Properly nested marks as stretches in order; what no mark covers is left out."""
    edges = {edge for m in marks for edge in (m.start, m.start + m.opens, m.end - m.closes, m.end)}
    found: list[Stretch] = []
    around: list[tuple[int, Mark, Style]] = []
    waiting = 0
    for start, end in pairwise(sorted(edges)):
        while around and around[-1][1].end <= start:
            around.pop()
        while waiting < len(marks) and marks[waiting].start <= start:
            mark = marks[waiting]
            if mark.end > start:
                around.append((waiting, mark, mark.style | (around[-1][2] if around else UNSTYLED)))
            waiting += 1
        if around:
            number, mark, styles = around[-1]
            marker = start < mark.start + mark.opens or start >= mark.end - mark.closes
            found.append(Stretch(start, end, styles, number if marker else -1))
    return found
