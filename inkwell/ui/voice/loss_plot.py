"""How a training goes: its loss over the steps, a thin line while learning, dots on the text that is held out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inkwell.translation import tr
from inkwell.ui.statistics.figure import Figure
from inkwell.ui.theme import Theme

_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 12, 24, 24
_LEAST_SPAN = 0.05


@dataclass(frozen=True)
class Reading:
    """A loss in nats a token after a step; `held_out` when it was measured on text that is not learnt from."""

    step: int
    loss: float
    held_out: bool


class LossPlot(Figure):
    """The readings of one training, in the order of their steps."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Plot of the loss while learning"), theme)
        self._readings: list[Reading] = []
        self.setMinimumHeight(150)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(560, 180)

    def set_readings(self, readings: Sequence[Reading]) -> None:
        """Show these."""
        self._readings = sorted(readings, key=lambda each: each.step)
        self.renew()

    def add(self, reading: Reading) -> None:
        """Show one more; what was done again after a restart is shown as it came out last."""
        self._readings = [
            each for each in self._readings if each.step < reading.step or each.held_out != reading.held_out
        ]
        self._readings.append(reading)
        self.setAccessibleDescription(self.summary())
        self.update()

    def count(self) -> int:
        """See `Figure`."""
        return len(self._readings)

    def said(self, number: int) -> str:
        """See `Figure`."""
        reading = self._readings[number]
        where = tr("on text held out") if reading.held_out else tr("while learning")
        return tr("Step {step:,}: loss {loss:.3f} {where}", step=reading.step, loss=reading.loss, where=where)

    def summary(self) -> str:
        """See `Figure`."""
        measured = [each for each in self._readings if each.held_out]
        if not measured:
            return tr("Nothing is measured yet.")
        first, best = measured[0], min(measured, key=lambda each: each.loss)
        if len(measured) == 1:
            return tr(
                "On text held out the loss is {loss:.3f} at step {step:,}. Lower is better.",
                loss=first.loss,
                step=first.step,
            )
        return tr(
            "On text held out the loss was {loss:.3f} at step {step:,} and is {loss2:.3f} at best, at "
            "step {step2:,}. Lower is better.",
            loss=first.loss,
            step=first.step,
            loss2=best.loss,
            step2=best.step,
        )

    def number_at(self, place: QPointF) -> int:
        """See `Figure`: the nearest reading."""
        if not self._readings or not self.rect().contains(place.toPoint()):
            return -1
        return min(range(self.count()), key=lambda number: abs(self._place(self._readings[number]).x() - place.x()))

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _span(self) -> tuple[float, float]:
        losses = [each.loss for each in self._readings] or [0.0]
        low, high = min(losses), max(losses)
        return low, max(high, low + _LEAST_SPAN)

    def _place(self, reading: Reading) -> QPointF:
        box, (low, high) = self._box(), self._span()
        most = max(1, *(each.step for each in self._readings))
        return QPointF(
            box.left() + reading.step / most * box.width(),
            box.bottom() - (reading.loss - low) / (high - low) * box.height(),
        )

    def draw(self, painter: QPainter) -> None:
        """See `Figure`."""
        box = self._box()
        if not self._readings:
            self.write(painter, box, self.summary(), align=Qt.AlignmentFlag.AlignHCenter)
            return
        self._draw_scale(painter, box)
        self._draw_line(painter, held_out=False)
        self._draw_line(painter, held_out=True)
        if self.at >= 0:
            painter.setPen(QPen(QColor(self.tokens.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._place(self._readings[self.at]), 6, 6)

    def _draw_scale(self, painter: QPainter, box: QRectF) -> None:
        low, high = self._span()
        for share in (0.0, 1.0):
            height = box.bottom() - share * box.height()
            painter.setPen(QPen(QColor(self.tokens.hairline), 1))
            painter.drawLine(QPointF(box.left(), height), QPointF(box.right(), height))
            label = QRectF(0, height - 8, _LEFT - 8, 16)
            self.write(painter, label, f"{low + share * (high - low):.2f}", "soft", Qt.AlignmentFlag.AlignRight)
        most = max(each.step for each in self._readings)
        under = QRectF(box.left(), box.bottom() + 4, box.width(), 16)
        self.write(painter, under, tr("{n:,} steps", "", most), "soft", Qt.AlignmentFlag.AlignRight)
        over = QRectF(box.left(), 0, box.width(), 16)
        self.write(painter, over, tr("Line: while learning. Dots: on text held out."), "soft")

    def _draw_line(self, painter: QPainter, held_out: bool) -> None:
        places = [self._place(each) for each in self._readings if each.held_out is held_out]
        painter.setPen(QPen(QColor(self.tokens.amber if held_out else self.tokens.accent), 2 if held_out else 1))
        painter.drawPolyline(places)
        if held_out:
            painter.setBrush(QColor(self.tokens.amber))
            for place in places:
                painter.drawEllipse(place, 3, 3)
