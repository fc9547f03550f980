"""The one thing that moves: a small arc while a card is being written."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from inkwell.translation import tr
from inkwell.ui.glyphs import SIZE, STROKE
from inkwell.ui.theme import Theme

SIDE = 24
"""Pixels of the widget's side: a button's, so that it stands where the buttons will."""
_STEP = 30
"""Degrees of one step; a step is half a movement long."""
_ARC = 270
_SIXTEENTHS = 16
"""Qt counts an arc in sixteenths of a degree."""


def stand_on(widget: QWidget, colour: str) -> None:
    """Have a widget fill its ground with the colour that is under it anyway.

    Who changes many times a second does so, or all that lies below it is painted as often, down to the window.
    """
    palette = QPalette(widget.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


class Spinner(QWidget):
    """Turns while it is visible; stands still with reduced motion."""

    def __init__(self, theme: Theme, *, on_card: bool = False) -> None:
        super().__init__()
        self._theme, self._on_card = theme, on_card
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(tr("Writing"))
        theme.changed.connect(self._take_colours)
        self._take_colours()

    @property
    def turning(self) -> bool:
        """Whether it moves."""
        return self._timer.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to turn."""
        super().showEvent(event)
        if self._theme.motion:
            self._timer.start(self._theme.motion // 2)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw three quarters of a circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.tokens.accent), STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        inset = (SIDE - SIZE) / 2 + STROKE
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawArc(box, -self._angle * _SIXTEENTHS, _ARC * _SIXTEENTHS)
        painter.end()

    def _take_colours(self) -> None:
        if self._on_card:
            stand_on(self, self._theme.tokens.page)
        self.update()

    def _turn(self) -> None:
        self._angle = (self._angle + _STEP) % 360
        self.update()
