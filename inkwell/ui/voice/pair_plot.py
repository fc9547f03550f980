"""Figures before learning and after, a row for each: a ring and a dot on one scale, or two bars on the row's own."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inkwell.translation import tr
from inkwell.ui.fonts import SMALL, interface_font
from inkwell.ui.statistics.figure import Figure
from inkwell.ui.theme import Theme
from inkwell.voice.report_words import Pair

_ROW: Final = 30
_HEAD: Final = 24
_GAP: Final = 8
_LABEL: Final = 44
"""Pixels for a figure beside its sign."""
_NAMES: Final = 0.34
"""Of the width, for the rows' names."""
_DOT: Final = 5


class PairPlot(Figure):
    """The pairs of one kind. A ring and an empty bar are before, a dot and a full bar after: never colour alone."""

    def __init__(self, name: str, theme: Theme, *, bars: bool = False, digits: int = 1) -> None:
        super().__init__(name, theme)
        self._pairs: tuple[Pair, ...] = ()
        self._bars, self._digits = bars, digits

    def sizeHint(self) -> QSize:
        """As high as it has rows."""
        return QSize(560, _HEAD + _ROW * max(1, self.count()) + 6)

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these."""
        self._pairs = tuple(pairs)
        self.setFixedHeight(self.sizeHint().height())
        self.setVisible(bool(pairs))
        self.renew()

    def count(self) -> int:
        """See `Figure`."""
        return len(self._pairs)

    def said(self, number: int) -> str:
        """See `Figure`."""
        pair = self._pairs[number]
        before = "" if pair.before is None else tr("{figure} before, ", figure=self._figure(pair.before))
        return tr(
            "{name}: {before}{figure} after learning", name=pair.name, before=before, figure=self._figure(pair.after)
        )

    def summary(self) -> str:
        """See `Figure`."""
        return "; ".join(self.said(number) for number in range(min(self.count(), 6)))

    def steps(self) -> dict[Qt.Key, int]:
        """Rows lie below each other."""
        return super().steps() | {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

    def _first(self) -> int:
        return 0

    def number_at(self, place: QPointF) -> int:
        """See `Figure`."""
        row = int((place.y() - _HEAD) // _ROW)
        return row if 0 <= row < self.count() else -1

    def _figure(self, value: float) -> str:
        return f"{value:.{self._digits}f}"

    def _room(self) -> tuple[float, float]:
        """Where signs may stand, from left to right; their figures have room beside them."""
        left = self.width() * _NAMES + _GAP
        return left + (0 if self._bars else _LABEL), self.width() - _LABEL - _GAP

    def draw(self, painter: QPainter) -> None:
        """See `Figure`."""
        key = tr("Empty: before. Full: after learning.") if self._bars else tr("Ring: before. Dot: after learning.")
        self.write(painter, QRectF(0, 0, self.width() - _GAP, _HEAD), key, "soft", Qt.AlignmentFlag.AlignRight)
        for number, pair in enumerate(self._pairs):
            top = _HEAD + number * _ROW
            if number == self.at:
                painter.fillRect(QRectF(0, top, self.width(), _ROW), QColor(self.tokens.chosen))
            painter.setFont(interface_font(SMALL))
            names = QRectF(_GAP, top, self.width() * _NAMES - _GAP, _ROW)
            name = painter.fontMetrics().elidedText(pair.name, Qt.TextElideMode.ElideMiddle, int(names.width()))
            self.write(painter, names, name, "ink")
            if self._bars:
                self._draw_bars(painter, top, pair)
            else:
                self._draw_dots(painter, top + _ROW / 2, pair)

    def _draw_bars(self, painter: QPainter, top: float, pair: Pair) -> None:
        left, right = self._room()
        most = max(pair.after, pair.before or 0.0, 1e-9)
        for place, value, full in ((top + 3, pair.before, False), (top + 16, pair.after, True)):
            if value is None:
                continue
            bar = QRectF(left, place, max(1.0, value / most * (right - left)), 10)
            painter.setPen(QPen(QColor(self.tokens.accent), 1.5))
            painter.setBrush(QColor(self.tokens.accent) if full else Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)
            self._label(painter, bar.right() + 4, place + 5, value, 1)

    def _draw_dots(self, painter: QPainter, middle: float, pair: Pair) -> None:
        after = self._across(pair.after)
        side = -1
        if pair.before is not None:
            before = self._across(pair.before)
            side = 1 if after < before else -1
            painter.setPen(QPen(QColor(self.tokens.soft), 1))
            painter.drawLine(QPointF(before, middle), QPointF(after, middle))
            self._dot(painter, QPointF(before, middle), full=False)
            self._label(painter, before + side * 9, middle, pair.before, side)
        self._dot(painter, QPointF(after, middle), full=True)
        self._label(painter, after - side * 9, middle, pair.after, -side)

    def _dot(self, painter: QPainter, place: QPointF, *, full: bool) -> None:
        painter.setPen(QPen(QColor(self.tokens.accent), 2))
        painter.setBrush(QColor(self.tokens.accent if full else self.tokens.page))
        painter.drawEllipse(place, _DOT, _DOT)

    def _across(self, value: float) -> float:
        figures = [each for pair in self._pairs for each in (pair.before, pair.after) if each is not None]
        low, span = min(figures), max(figures) - min(figures)
        left, right = self._room()
        return left + ((value - low) / span if span else 0.5) * (right - left)

    def _label(self, painter: QPainter, x: float, middle: float, value: float, side: int) -> None:
        box = QRectF(x if side > 0 else x - _LABEL, middle - 8, _LABEL, 16)
        align = Qt.AlignmentFlag.AlignLeft if side > 0 else Qt.AlignmentFlag.AlignRight
        self.write(painter, box, self._figure(value), "ink", align)
