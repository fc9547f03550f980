"""The lengths of a text's sentences in their order: how long ones and short ones follow each other."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inkwell.language.style import Rhythm
from inkwell.manuscript.counts import UNIT_NAMES, Unit
from inkwell.translation import tr
from inkwell.ui.statistics.figure import Figure, round_up
from inkwell.ui.statistics.wording import amount
from inkwell.ui.theme import Theme

_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 84, 10, 10


class StripPlot(Figure):
    """A line for each sentence, or for the longest of as many as share a pixel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Plot of sentence lengths"), theme)
        self._rhythm = Rhythm()
        self._lengths: Sequence[int] = ()
        self._unit: Unit = "words"
        self.setMinimumHeight(104)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(640, 120)

    def set_rhythm(self, rhythm: Rhythm, unit: Unit = "words") -> None:
        """Show these sentences, measured in this."""
        self._rhythm, self._lengths, self._unit = rhythm, rhythm.lengths, unit
        self.renew()

    def count(self) -> int:
        """See `Figure`."""
        return len(self._lengths)

    def said(self, number: int) -> str:
        """See `Figure`."""
        return tr(
            "Sentence {number:,} of {count:,}: {amount}",
            number=number + 1,
            count=self.count(),
            amount=amount(self._lengths[number], self._unit),
        )

    def summary(self) -> str:
        """See `Figure`."""
        if not self._lengths:
            return tr("There are no sentences yet.")
        rhythm = self._rhythm
        return tr(
            "{count:,} sentences of {mean:.1f} {unit} on average, from {lengths} to {lengths2}; one "
            "differs from the next by {swing:.1f} {unit}.",
            count=self.count(),
            mean=rhythm.mean,
            unit=UNIT_NAMES[self._unit],
            lengths=min(self._lengths),
            lengths2=max(self._lengths),
            swing=rhythm.swing,
        )

    def _first(self) -> int:
        return 0

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def number_at(self, place: QPointF) -> int:
        """See `Figure`: the longest of the sentences at a pixel."""
        box = self._box()
        if not self._lengths or not box.left() <= place.x() < box.right():
            return -1
        first, end = self._column(int(place.x() - box.left()), max(int(box.width()), 1))
        return max(range(first, end), key=lambda number: self._lengths[number])

    def _column(self, at: int, columns: int) -> tuple[int, int]:
        """The sentences of a column of pixels: from, up to; at least one."""
        count = self.count()
        first = min(at * count // columns, count - 1)
        return first, max(min((at + 1) * count // columns, count), first + 1)

    def draw(self, painter: QPainter) -> None:
        """See `Figure`."""
        box = self._box()
        scale = round_up(max([*self._lengths, 10]))
        for share in (0.0, 1.0):
            height = box.bottom() - share * box.height()
            painter.setPen(QPen(QColor(self.tokens.hairline), 1))
            painter.drawLine(QPointF(box.left(), height), QPointF(box.right(), height))
            label = QRectF(0, height - 8, _LEFT - 8, 16)
            self.write(painter, label, f"{round(scale * share)}", "soft", Qt.AlignmentFlag.AlignRight)
        if self._lengths:
            self._draw_sentences(painter, box, scale)
            self._draw_mean(painter, box, scale)

    def _draw_sentences(self, painter: QPainter, box: QRectF, scale: int) -> None:
        columns, count = max(int(box.width()), 1), self.count()
        step = box.width() / count
        if step >= 2:
            painter.setPen(Qt.PenStyle.NoPen)
            for number, length in enumerate(self._lengths):
                height = length / scale * box.height()
                painter.setBrush(QColor(self.tokens.ink if number == self.at else self.tokens.accent))
                wide = min(step * 0.7, 10.0)
                painter.drawRect(
                    QRectF(box.left() + (number + 0.5) * step - wide / 2, box.bottom() - height, wide, height)
                )
            return
        here = self.at * columns // count if self.at >= 0 else -1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for at in range(columns):
            first, end = self._column(at, columns)
            height = max(self._lengths[first:end]) / scale * box.height()
            painter.setPen(QPen(QColor(self.tokens.ink if at == here else self.tokens.accent), 1))
            place = box.left() + at
            painter.drawLine(QPointF(place, box.bottom()), QPointF(place, box.bottom() - height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _draw_mean(self, painter: QPainter, box: QRectF, scale: int) -> None:
        place = box.bottom() - self._rhythm.mean / scale * box.height()
        painter.setPen(QPen(QColor(self.tokens.amber), 1.6))
        painter.drawLine(QPointF(box.left(), place), QPointF(box.right(), place))
        self.write(
            painter,
            QRectF(box.right() + 8, place - 8, _RIGHT - 8, 16),
            tr("Mean {mean:.1f}", mean=self._rhythm.mean),
            "amber",
        )
