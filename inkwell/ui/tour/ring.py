"""A ring around what a card speaks of. It takes no clicks, and covers nothing of what it goes around."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from inkwell.ui.theme import RADIUS_ROW, Theme

AWAY: Final = 4
"""Pixels between a thing and the outer edge of its ring."""
_LINE: Final = 2


class Ring(QWidget):
    """Hidden until it is put around something."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._rects: tuple[QRect, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)
        self.hide()

    def put_around(self, things: Sequence[QRect]) -> None:
        """Show one around each of these rectangles of the window, so far as the window goes; none without any."""
        self._rects = tuple(each.adjusted(-AWAY, -AWAY, AWAY, AWAY) & self._window.rect() for each in things)
        self.setVisible(bool(self._rects))
        if not self._rects:
            return
        region = QRegion()
        for each in self._rects:
            # What is typed inside repaints nothing here: the inside is no part of this.
            region += QRegion(each) - QRegion(each.adjusted(AWAY, AWAY, -AWAY, -AWAY))
        self.setGeometry(self._window.rect())
        self.setMask(region)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line in the accent's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), _LINE))
        line = _LINE / 2
        for each in self._rects:
            painter.drawRoundedRect(QRectF(each).adjusted(line, line, -line, -line), RADIUS_ROW, RADIUS_ROW)
        painter.end()
