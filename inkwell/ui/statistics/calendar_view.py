"""A month of writing: a square for each day, darker the more was written, with the figure in it."""

import calendar
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from inkwell.manuscript.counts import Unit
from inkwell.manuscript.dates import SHORT_WEEKDAYS, month_of, short_date
from inkwell.translation import tr
from inkwell.ui.fonts import SMALL, interface_font
from inkwell.ui.statistics.figure import Figure, readable_on, tinted
from inkwell.ui.statistics.wording import amount
from inkwell.ui.theme import Theme

_HEAD = 20
_GAP = 4
SHARES = (0.14, 0.34, 0.6, 0.9)
"""How much of the accent a day has, from few words to many."""


class CalendarView(Figure):
    """The days of one month."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Calendar of words"), theme)
        self._month = date(2000, 1, 1)
        self._today = date(2000, 1, 1)
        self._figures: Mapping[date, int] = {}
        self._unit: Unit = "words"
        self.setMinimumSize(308, 232)

    def sizeHint(self) -> QSize:
        """Seven days wide, six weeks high."""
        return QSize(364, 268)

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self._month

    @property
    def title(self) -> str:
        """The month's name."""
        return month_of(self._month)

    def set_days(self, figures: Mapping[date, int], today: date, unit: Unit) -> None:
        """Show what was written; the month that is shown stays, and is today's at first."""
        self._figures, self._unit = figures, unit
        if self._today != today:
            self._month = today.replace(day=1)
        self._today = today
        self.renew()

    def turn(self, months: int) -> None:
        """Show another month."""
        index = self._month.year * 12 + self._month.month - 1 + months
        if 12 <= index < 12 * 9999:
            self._month = date(index // 12, index % 12 + 1, 1)
            self.renew()

    def count(self) -> int:
        """See `Figure`."""
        return calendar.monthrange(self._month.year, self._month.month)[1]

    def day(self, number: int) -> date:
        """A day of the month, from 0."""
        return self._month + timedelta(days=number)

    def said(self, number: int) -> str:
        """See `Figure`."""
        day = self.day(number)
        if day > self._today:
            return tr("{short_date}: still to come", short_date=short_date(day))
        return f"{short_date(day)}: {amount(self._figures.get(day, 0), self._unit)}"

    def summary(self) -> str:
        """See `Figure`."""
        figures = [self._figures.get(self.day(number), 0) for number in range(self.count())]
        days = sum(figure > 0 for figure in figures)
        on = tr("{n} days", "", days)
        return tr(
            "{title}: {amount} on {on}.",
            title=self.title,
            amount=amount(sum(max(figure, 0) for figure in figures), self._unit),
            on=on,
        )

    def steps(self) -> dict[Qt.Key, int]:
        """Up and down go a week."""
        key = Qt.Key
        return {key.Key_Left: -1, key.Key_Right: 1, key.Key_Up: -7, key.Key_Down: 7}

    def _first(self) -> int:
        return (self._today - self._month).days if self._today.replace(day=1) == self._month else 0

    def _cell(self, number: int) -> QRectF:
        place = self._month.weekday() + number
        width, height = self.width() / 7, (self.height() - _HEAD) / 6
        box = QRectF(place % 7 * width, _HEAD + place // 7 * height, width, height)
        return box.adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2)

    def number_at(self, place: QPointF) -> int:
        """See `Figure`."""
        return next((number for number in range(self.count()) if self._cell(number).contains(place)), -1)

    def draw(self, painter: QPainter) -> None:
        """See `Figure`."""
        for at, name in enumerate(SHORT_WEEKDAYS):
            box = QRectF(at * self.width() / 7 + _GAP / 2, 0, self.width() / 7, _HEAD)
            self.write(painter, box, name)
        most = max([*self._figures.values(), 1])
        for number in range(self.count()):
            self._draw_day(painter, number, most)

    def _draw_day(self, painter: QPainter, number: int, most: int) -> None:
        tokens, day, box = self.tokens, self.day(number), self._cell(number)
        figure = self._figures.get(day, 0)
        ground = tokens.page
        if figure > 0:
            step = min(int(figure / most * len(SHARES)), len(SHARES) - 1)
            ground = tinted(tokens, SHARES[step])
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        if number == self.at:
            painter.setPen(QPen(QColor(tokens.ink), 2))
        elif day == self._today:
            painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 5, 5)
        ink = tokens.faint if day > self._today else readable_on(ground, tokens)
        self._write_day(painter, box, day, figure, ink)

    def _write_day(self, painter: QPainter, box: QRectF, day: date, figure: int, ink: str) -> None:
        painter.setPen(QColor(ink))
        today = day == self._today
        painter.setFont(interface_font(SMALL, QFont.Weight.DemiBold if today else QFont.Weight.Normal))
        inner = box.adjusted(5, 3, -4, -3)
        painter.drawText(inner, int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value), str(day.day))
        if figure > 0:
            place = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom).value)
            painter.drawText(inner, place, short_figure(figure))


def short_figure(figure: int) -> str:
    """As much of a figure as has room in a square: "412", "1.2k", "12k"."""
    if figure < 1000:
        return str(figure)
    return f"{figure / 1000:.1f}k" if figure < 9950 else f"{round(figure / 1000)}k"
