"""Where a part of a paragraph lies on the page, line by line, in both directions of writing."""

import math
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion, QTextBlock, QTextLayout, QTextLine

from inkwell.ui.editor.proposal_view import len_units

OVERHANG = 2
"""Pixels that a slanted letter may reach beyond its place."""


def extent(block: QTextBlock, start: int, end: int) -> QRegion:
    """The pixels, from the top of the document, of the letters `start` to `end` (UTF-16) of a paragraph.

    What is shown at a place in between without being in the text (a proposal, what an input method composes) is part
    of it. Full lines count from edge to edge. The paragraph has to be laid out.
    """
    layout = block.layout()
    shown = len_units(layout.preeditAreaText())
    if shown:
        at = layout.preeditAreaPosition()
        start, end = start + (shown if at < start else 0), end + (shown if at <= end else 0)
    found = QRegion()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        low, high = line.textStart(), line.textStart() + line.textLength()
        if low <= end and high >= start and (high > start or low == start):
            found += _part(layout, line, max(start, low), min(end, high))
    return found


def _part(layout: QTextLayout, line: QTextLine, start: int, end: int) -> QRegion:
    top = math.floor(layout.position().y() + line.y())
    height = math.ceil(layout.position().y() + line.y() + line.height()) - top
    left = layout.position().x()
    if start <= line.textStart() and end >= line.textStart() + line.textLength():
        edges = [(line.x(), line.x() + max(line.naturalTextWidth(), 1.0))]
    elif layout.textOption().textDirection().name == "RightToLeft" or _turns(layout, line):
        edges = [(_x(line, each), _x(line, each, trailing=True)) for each in range(start, end)]
    else:
        edges = [(_x(line, start), _x(line, end))]
    found = QRegion()
    for one, other in edges:
        low, high = min(one, other), max(one, other)
        first = math.floor(left + low) - OVERHANG
        found += QRect(first, top, math.ceil(left + high) + OVERHANG - first, height)
    return found


def _turns(layout: QTextLayout, line: QTextLine) -> bool:
    """Whether some of a line runs from right to left."""
    text = layout.text()
    return not text.isascii() and any("\u0590" <= each <= "\u08ff" or "\ufb1d" <= each <= "\ufefc" for each in text)


def _x(line: QTextLine, offset: int, *, trailing: bool = False) -> float:
    edge = QTextLine.Edge.Trailing if trailing else QTextLine.Edge.Leading
    found: Any = line.cursorToX(offset, edge)  # a pair in some versions of the binding, whatever its types say
    return float(found[0] if isinstance(found, tuple) else found)
