"""Words of each day as bars, with their moving average and the target as lines."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inkwell.manuscript.counts import Unit
from inkwell.manuscript.dates import short_date, shortest_date
from inkwell.translation import tr
from inkwell.ui.statistics.figure import Figure, round_up
from inkwell.ui.statistics.wording import amount
from inkwell.ui.theme import Theme

DAYS = 42
"""Days in sight: six weeks."""
AVERAGE = 7
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 84, 12, 24


class DayPlot(Figure):
    """The days up to and including the last one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Plot of words per day"), theme)
        self._last = date(2000, 1, 1)
        self._figures: list[int] = []
        self._averages: list[float] = []
        self._target = 0
        self._unit: Unit = "words"
        self.setMinimumHeight(168)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(640, 200)

    def set_days(self, figures: Mapping[date, int], last: date, target: int, unit: Unit) -> None:
        """Show what was written on the `DAYS` days up to `last`, and the `target` of a day (0 for none)."""
        self._last, self._target, self._unit = last, target, unit
        days = [last - timedelta(days=DAYS - 1 - at) for at in range(DAYS)]
        self._figures = [figures.get(day, 0) for day in days]
        self._averages = [
            sum(figures.get(day - timedelta(days=back), 0) for back in range(AVERAGE)) / AVERAGE for day in days
        ]
        self.renew()

    def day(self, number: int) -> date:
        """The day of a bar."""
        return self._last - timedelta(days=DAYS - 1 - number)

    def count(self) -> int:
        """See `Figure`."""
        return len(self._figures)

    def said(self, number: int) -> str:
        """See `Figure`."""
        return f"{short_date(self.day(number))}: {amount(self._figures[number], self._unit)}"

    def summary(self) -> str:
        """See `Figure`."""
        written = [figure for figure in self._figures if figure > 0]
        if not written:
            return tr("Nothing was written in the last six weeks.")
        best = max(range(len(self._figures)), key=lambda at: self._figures[at])
        return tr(
            "{amount} on {count} of {days} days, {averages:,} a day in the last week. Most on {said}.",
            amount=amount(sum(written), self._unit),
            count=len(written),
            days=DAYS,
            averages=round(self._averages[-1]),
            said=self.said(best),
        )

    def number_at(self, place: QPointF) -> int:
        """See `Figure`."""
        box = self._box()
        if not self._figures or not box.left() <= place.x() < box.right():
            return -1
        return int((place.x() - box.left()) / box.width() * len(self._figures))

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _scale(self) -> int:
        return round_up(max([*self._figures, self._target, 1]))

    def draw(self, painter: QPainter) -> None:
        """See `Figure`."""
        box, scale = self._box(), self._scale()
        self._draw_scale(painter, box, scale)
        if not self._figures:
            return
        step = box.width() / len(self._figures)
        for number, figure in enumerate(self._figures):
            self._draw_bar(painter, box, step, number, max(figure, 0) / scale)
        self._draw_lines(painter, box, step, scale)
        self._draw_dates(painter, box, step)

    def _draw_scale(self, painter: QPainter, box: QRectF, scale: int) -> None:
        for share in (0.0, 0.5, 1.0):
            height = box.bottom() - share * box.height()
            painter.setPen(QPen(QColor(self.tokens.hairline), 1))
            painter.drawLine(QPointF(box.left(), height), QPointF(box.right(), height))
            label = QRectF(0, height - 8, _LEFT - 8, 16)
            self.write(painter, label, f"{round(scale * share):,}", "soft", Qt.AlignmentFlag.AlignRight)

    def _draw_bar(self, painter: QPainter, box: QRectF, step: float, number: int, share: float) -> None:
        height = share * box.height()
        if number == self.at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.chosen))
            painter.drawRect(QRectF(box.left() + number * step, box.top(), step, box.height()))
        if height <= 0:
            return
        bar = QRectF(box.left() + number * step + step * 0.18, box.bottom() - height, step * 0.64, height)
        colour = QColor(self.tokens.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        if number == len(self._figures) - 1:
            # Today is not over: its bar is an outline.
            painter.setPen(QPen(colour, 1.5))
            colour.setAlphaF(0.35)
        painter.setBrush(colour)
        painter.drawRect(bar)

    def _draw_lines(self, painter: QPainter, box: QRectF, step: float, scale: int) -> None:
        def height(figure: float) -> float:
            return box.bottom() - max(figure, 0) / scale * box.height()

        points = [QPointF(box.left() + (at + 0.5) * step, height(each)) for at, each in enumerate(self._averages)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.tokens.amber), 1.6))
        painter.drawPolyline(QPolygonF(points))
        average = points[-1].y()
        if self._target:
            place = height(self._target)
            painter.setPen(QPen(QColor(self.tokens.ink), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(box.left(), place), QPointF(box.right(), place))
            self.write(
                painter,
                QRectF(box.right() + 8, place - 8, _RIGHT - 8, 16),
                tr("Target {target:,}", target=self._target),
                "ink",
            )
            if abs(average - place) < 14:
                average = place + (14 if average >= place else -14)
        self.write(painter, QRectF(box.right() + 8, average - 8, _RIGHT - 8, 16), tr("7-day mean"), "amber")

    def _draw_dates(self, painter: QPainter, box: QRectF, step: float) -> None:
        for number in range(len(self._figures)):
            day = self.day(number)
            if day.weekday() == 0:
                place = QRectF(box.left() + number * step, box.bottom() + 4, 60, 16)
                if place.left() + 44 <= box.right() + _RIGHT:
                    self.write(painter, place, shortest_date(day))
