"""Lines under letters: where they run, line by line and in both directions of writing, and how each kind looks."""

import math
import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTextBlock, QTextLine

from inkwell.language.remarks import RemarkKind
from inkwell.ui.editor.proposal_view import len_units
from inkwell.ui.tokens import Tokens

TALL = 5
"""Pixels that an underline is high at the usual font size."""
USUAL = 21
"""The font size (pixels) at which an underline has its usual size."""


_TURNING = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]"
)
"""Letters of scripts that run from right to left, and signs that turn the direction."""


_ENDLESS = 1 << 31
_GAP = 8
"""Pixels between two boxes of letters that one line still joins: a space, or a change of fonts."""


class Run(NamedTuple):
    """A part of an underline: from `left` to `right`, its top at `top`, in pixels from the top of the document."""

    left: float
    right: float
    top: float


class Lines:
    """The lines of one paragraph that is laid out, asked where underlines run. To be used at once, not kept.

    `shown`: the part of the document that is asked about, from top to bottom; lines above and below are passed over.
    """

    def __init__(self, block: QTextBlock, shown: tuple[float, float] = (-math.inf, math.inf)) -> None:
        self._layout = block.layout()
        self._high, self._low = shown[0] - TALL, shown[1]
        place = self._layout.position()
        self._left, self._top = place.x(), place.y()
        preedit = self._layout.preeditAreaText()
        self._shown = len_units(preedit)
        self._at = self._layout.preeditAreaPosition() if self._shown else -1
        self._first, self._last = self._in_sight()
        # The layout of a block does not tell its text.
        self._plain = is_plain(block.text()) and is_plain(preedit)

    def _in_sight(self) -> tuple[int, int]:
        """Between which places of the layout's text the lines stand that are not passed over."""
        layout, count = self._layout, self._layout.lineCount()
        if self._high == -math.inf or not count:
            return 0, _ENDLESS
        low, high = 0, count - 1
        while low < high:
            middle = (low + high) // 2
            line = layout.lineAt(middle)
            if self._top + line.y() + 2 * line.height() < self._high:
                low = middle + 1
            else:
                high = middle
        first = last = layout.lineAt(low)
        while low + 1 < count and self._top + last.y() <= self._low:
            low += 1
            last = layout.lineAt(low)
        return first.textStart(), last.textStart() + last.textLength() if low + 1 < count else _ENDLESS

    def runs(self, start: int, end: int) -> list[Run]:
        """Where a line under the letters `start` to `end` (UTF-16) of the paragraph runs.

        What stands in the layout without being in the text (a proposal, what an input method composes) gets none.
        """
        at, shown = self._at, self._shown
        if not shown or end <= at:
            return self._between(start, end)
        before = self._between(start, at) if start < at else []
        return before + self._between(max(start, at) + shown, end + shown)

    def _between(self, start: int, end: int) -> list[Run]:
        # Every mark in sight comes by here with every key.
        found: list[Run] = []
        if end <= self._first or start >= self._last:
            return found
        line = self._layout.lineForTextPosition(start)
        while line.isValid():
            first = line.textStart()
            last = first + line.textLength()
            low, high = start if start > first else first, end if end < last else last
            base = self._top + line.y() + line.ascent() + line.descent() * 0.3
            if low < high and self._high <= base <= self._low:
                if self._plain:
                    found.append(Run(self._left + _x(line, low), self._left + _x(line, high), base))
                else:
                    found += [Run(self._left + one, self._left + other, base) for one, other in _edges(line, low, high)]
            if end <= last or line.lineNumber() + 1 >= self._layout.lineCount():
                break
            line = self._layout.lineAt(line.lineNumber() + 1)
        return found


def is_plain(text: str) -> bool:
    """Whether all of a text surely runs from left to right."""
    return text.isascii() or not _TURNING.search(text)


def _edges(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    # Where directions mix, what lies side by side in the text need not on the page, and a place between two
    # directions has two places there: the letters themselves are asked where they are.
    boxes = sorted(
        (box.left(), box.right()) for each in line.glyphRuns(low, high - low) if (box := each.boundingRect())
    )
    found: list[tuple[float, float]] = []
    for left, right in boxes:
        if found and left - found[-1][1] < _GAP:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _x(line: QTextLine, offset: int) -> float:
    found: object = line.cursorToX(offset)  # a pair in some versions of the binding, whatever its types say
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


class Underlines:
    """Draws the three kinds, each with a shape of its own: a wave, dashes, dots. No meaning is in the colour alone."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[str, str, int, float], QPixmap] = {}

    def draw(self, painter: QPainter, kind: RemarkKind, run: Run, tokens: Tokens, pixels: int) -> None:
        """Draw one run in the painter's coordinates; `pixels` is the page's font size."""
        colour = {RemarkKind.SPELLING: tokens.red, RemarkKind.GRAMMAR: tokens.accent}.get(kind, tokens.amber)
        tile = self._tile(kind, colour, pixels, painter.device().devicePixelRatioF())
        width, height = max(run.right - run.left, TALL), tile.deviceIndependentSize().height()
        painter.drawTiledPixmap(QRectF(run.left, run.top, width, height), tile)

    def _tile(self, kind: RemarkKind, colour: str, pixels: int, ratio: float) -> QPixmap:
        key = (kind.value, colour, pixels, ratio)
        if key not in self._tiles:
            if len(self._tiles) > 60:
                self._tiles.clear()
            self._tiles[key] = _tile(kind, colour, max(pixels / USUAL, 0.7), ratio)
        return self._tiles[key]


def _tile(kind: RemarkKind, colour: str, scale: float, ratio: float) -> QPixmap:
    """One period of a line, drawn for a screen with this ratio of pixels."""
    period, height = round(_PERIOD[kind] * scale * ratio), round(TALL * scale * ratio)
    tile = QPixmap(period, height)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = scale * ratio
    pen = QPen(QColor(colour), 1.3 * unit)
    middle = height / 2
    if kind is RemarkKind.SPELLING:
        painter.setPen(pen)
        painter.drawPath(_wave(period, middle, 1.5 * unit))
    elif kind is RemarkKind.GRAMMAR:
        pen.setWidthF(1.5 * unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, middle), QPointF(period * 0.65, middle))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(period / 2, middle), 1.15 * unit, 1.15 * unit)
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile


_PERIOD = {RemarkKind.SPELLING: 6, RemarkKind.GRAMMAR: 9, RemarkKind.STYLE: 5}


def _wave(period: float, middle: float, swing: float) -> QPainterPath:
    """A wave that begins before its tile and ends behind it, so that tiles join without a seam."""
    path = QPainterPath(QPointF(-period, middle))
    for number in range(-2, 4):
        start = number * period / 2
        way = swing * 2 if number % 2 else -swing * 2
        path.quadTo(QPointF(start + period / 4, middle + way), QPointF(start + period / 2, middle))
    return path
