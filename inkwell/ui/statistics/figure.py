"""What all plots share: the theme's colours, a way in for the keyboard, and words for what they show."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from inkwell.ui.fonts import SMALL, interface_font
from inkwell.ui.spoken import Spoken
from inkwell.ui.theme import RADIUS_ROW, Theme, Tokens, contrast

READABLE = 4.5
"""The least contrast of words with their ground."""


class Figure(QWidget):
    """A row of things that can be pointed at, by mouse or arrow keys.

    `pointed(str)` carries what is said of the one that is meant now, `chosen(int)` its number when it is clicked or
    Return is pressed.
    """

    pointed = Signal(str)
    chosen = Signal(int)
    speaks_as = QAccessible.Role.Chart

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._at = -1
        """The one that is pointed at; -1 for none."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    @property
    def tokens(self) -> Tokens:
        """The theme's colours."""
        return self._theme.tokens

    @property
    def at(self) -> int:
        """The number of what is pointed at; -1 for nothing."""
        return self._at

    def count(self) -> int:
        """How many things there are."""
        return 0

    def said(self, _number: int) -> str:
        """What one of them is, in words."""
        return ""

    def number_at(self, _place: QPointF) -> int:
        """What lies at a point; -1 for nothing."""
        return -1

    def steps(self) -> dict[Qt.Key, int]:
        """How far each arrow key goes."""
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}

    def draw(self, painter: QPainter) -> None:
        """Paint what is shown."""

    def point(self, number: int) -> None:
        """Point at one of them (the nearest that there is), or at nothing with -1."""
        number = max(-1, min(number, self.count() - 1))
        if number == self._at:
            return
        self._at = number
        self.update()
        words = self.said(number) if number >= 0 else ""
        self.setAccessibleDescription(words or self.summary())
        self.pointed.emit(words)

    def summary(self) -> str:
        """All of it in a sentence or two."""
        return ""

    def renew(self) -> None:
        """Other things are shown now."""
        self._at = -1
        self.setAccessibleDescription(self.summary())
        self.pointed.emit("")
        self.update()

    def spoken(self) -> Spoken:
        """See `Speaks`: a plot; its value is what is pointed at, or all of it."""
        return Spoken(self.said(self._at) if self._at >= 0 else self.summary())

    def press(self) -> None:
        """Choose what is pointed at."""
        if self._at >= 0:
            self.chosen.emit(self._at)

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys; Return chooses."""
        key = Qt.Key(event.key())
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count() - 1}
        if key in self.steps() and self.count():
            self.point(max(self._at + self.steps()[key], 0) if self._at >= 0 else self._first())
        elif key in ends:
            self.point(ends[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.press()
        else:
            super().keyPressEvent(event)

    def _first(self) -> int:
        """Where the keys begin."""
        return self.count() - 1

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        if self._at < 0 and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.point(self._first())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the mouse."""
        self.point(self.number_at(event.position()))
        words = self.said(self._at) if self._at >= 0 else ""
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        number = self.number_at(event.position())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.point(number)
            self.chosen.emit(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The figure, and a ring around it while it has the keys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_ROW, RADIUS_ROW)
        painter.end()

    def write(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        tone: str = "soft",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Small words in a box."""
        painter.setFont(interface_font(SMALL, QFont.Weight.Normal))
        painter.setPen(QColor(getattr(self.tokens, tone)))
        painter.drawText(box, int((align | Qt.AlignmentFlag.AlignVCenter).value), words)


def mixed(ground: str, colour: str, share: float) -> str:
    """A colour laid over a ground, `share` of it (0 to 1)."""
    pairs = [(int(ground[at : at + 2], 16), int(colour[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(low + (high - low) * share):02X}" for low, high in pairs)


def tinted(tokens: Tokens, share: float) -> str:
    """The page with so much of the accent on it, or the nearest shade that words can be read on."""
    tries = sorted((step / 50 for step in range(51)), key=lambda each: abs(each - share))
    grounds = [mixed(tokens.page, tokens.accent, each) for each in (share, *tries)]
    good = (ground for ground in grounds if contrast(readable_on(ground, tokens), ground) >= READABLE)
    return next(good, tokens.page)


def readable_on(ground: str, tokens: Tokens) -> str:
    """The colour of the theme's that words on a ground are read best in."""
    return max((tokens.ink, tokens.on_accent, tokens.page), key=lambda colour: contrast(colour, ground))


def round_up(figure: int) -> int:
    """The next figure that stands well at the top of a scale, and whose half stands well in its middle."""
    size = 10
    while True:
        for step in (1, 1.2, 1.6, 2, 3, 4, 6, 8):
            if figure <= step * size:
                return round(step * size)
        size *= 10
