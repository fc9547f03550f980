"""The pill at the foot of the page: the keys of what stands there to be taken, each of them a button too."""

import math
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from inkwell.translation import capitalised, tr
from inkwell.ui.editor.page_keys import PageKeys
from inkwell.ui.key_text import short, with_keys
from inkwell.ui.theme import Theme

FOOT_GAP = 14
HEIGHT = 28


class _Picture:
    """What a widget draws, kept as long as it would draw the same.

    The pill lies over the page, so it is shown again with each key whose lines reach below it; to draw it from its
    parts took longer than to draw the lines.
    """

    def __init__(self, widget: QWidget, draw: Callable[[QPainter], None]) -> None:
        self._widget, self._draw = widget, draw
        self._kept = QPixmap()
        self._drawn: object = None

    def show(self, *looks: object) -> None:
        """Draw it on the widget; `looks` is what it depends on beside the widget's size and screen."""
        widget = self._widget
        ratio = widget.devicePixelRatioF()
        wanted = (looks, widget.width(), widget.height(), ratio)
        if self._drawn != wanted:
            self._drawn = wanted
            self._kept = QPixmap(math.ceil(widget.width() * ratio), math.ceil(widget.height() * ratio))
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._kept)
            self._draw(painter)
            painter.end()
        QPainter(widget).drawPixmap(0, 0, self._kept)


class KeyRow(QWidget):
    """Keys and what they do, in a pill in the middle of the foot of what it stands over. Hidden at first."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._theme = theme
        self.setAccessibleName(name)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        self._buttons: list[_Key] = []
        self._spare: tuple[_Key, ...] = ()
        """What a narrow page can do without, the first to go first: the keys work all the same."""
        self._away: set[_Key] = set()
        """What does nothing now."""
        self.setFixedHeight(HEIGHT)
        self._picture = _Picture(self, self._draw)
        self.hide()

    def set_keys(self, keys: PageKeys) -> None:
        """Show these keys from now on; what has none stays, as a button."""
        for button in self._buttons:
            button.show_keys(keys.first(button.name))
        if self.isVisibleTo(self._over):
            self.place()

    def _add(self, name: str, words: str, signal: SignalInstance) -> "_Key":
        made = _Key(name, words, self._theme, self)
        made.show_keys(PageKeys().first(name))
        made.clicked.connect(lambda: signal.emit())
        self._row.addWidget(made)
        self._buttons.append(made)
        return made

    def _show_without(self, *away: "_Key") -> None:
        """Show it with all keys but these."""
        self._away = set(away)
        for button in self._buttons:
            button.setVisible(button not in self._away)
        self.place()
        self.setVisible(True)
        self.raise_()

    def place(self) -> None:
        """Stand in the middle of the parent's foot; the parent calls it when it is resized."""
        over = self._over
        for button in self._spare:
            button.setVisible(button not in self._away)
        for button in self._spare:
            if self._wide() > over.width() - 2 * FOOT_GAP:
                button.hide()
        self.adjustSize()
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - FOOT_GAP)

    def covered(self, below: QWidget) -> QRect:
        """What nobody can see of a widget below it, in its coordinates: all but the round ends. Empty while hidden.

        `below` is another child of the same parent.
        """
        if self.isHidden() or QColor(self._theme.tokens.panel).alpha() < 255:
            return QRect()
        end = self.height() // 2 + 1
        # Between two pixels its edge lets a little through.
        edge = 0 if self.devicePixelRatioF().is_integer() else 1
        return self.geometry().adjusted(end, edge, -end, -edge).translated(-below.pos())

    def _wide(self) -> int:
        shown = [button.width() for button in self._buttons if not button.isHidden()]
        margins = self._row.contentsMargins()
        return sum(shown) + self._row.spacing() * (len(shown) - 1) + margins.left() + margins.right()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill's ground."""
        self._picture.show(self._theme.tokens)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.tokens.hairline))
        painter.setBrush(QColor(self._theme.tokens.panel))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2)


class Pill(KeyRow):
    """Shown only while a proposal stands. Its signals are what the keys do."""

    accept = Signal()
    word = Signal()
    sentence = Signal()
    another = Signal()
    stop = Signal()
    discard = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Keys of the proposal"), theme, parent)
        self._add("accept", tr("accept"), self.accept)
        word = self._add("accept-word", tr("a word"), self.word)
        sentence = self._add("accept-sentence", tr("a sentence"), self.sentence)
        another = self._add("continue", tr("another"), self.another)
        self._spare = (sentence, word, another)
        self._stop = self._add("leave-proposal", tr("stop"), self.stop)
        self._discard = self._add("leave-proposal", tr("discard"), self.discard)

    def show_for(self, streaming: bool) -> None:
        """Show the keys that work now."""
        if not (self.isVisibleTo(self._over) and self._stop.isVisibleTo(self) == streaming):
            self._show_without(self._discard if streaming else self._stop)


class _Key(QPushButton):
    """The keys of something by name and what it does, painted by hand: the keys bold, the words not."""

    def __init__(self, name: str, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._key, self._words, self._theme = "", words, theme
        self.setAccessibleName(capitalised(words))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        font = self.font()
        font.setPixelSize(11)
        self.setFont(font)
        self._bold = self.font()
        self._bold.setWeight(self._bold.Weight.DemiBold)
        self.setStyleSheet("border: none; background: transparent; padding: 0;")
        self._picture = _Picture(self, self._draw)

    def show_keys(self, keys: str) -> None:
        """Show these keys before the words; none is ""."""
        self._key = short(keys)
        self.setToolTip(with_keys(capitalised(self._words), [keys]))
        self.setFixedSize(self._width(), HEIGHT)
        self.update()

    def _key_width(self) -> int:
        return QFontMetrics(self._bold).horizontalAdvance(self._key) + 8 if self._key else 0

    def _width(self) -> int:
        return self._key_width() + QFontMetrics(self.font()).horizontalAdvance(self._words) + 10

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw key and words."""
        self._picture.show(self._theme.tokens, self.underMouse(), self.font(), self._key)

    def _draw(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        painter.setPen(QColor(tokens.ink if self.underMouse() else tokens.soft))
        painter.setFont(self._bold)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(2, 0, 0, 0), middle, self._key)
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(2 + self._key_width(), 0, 0, 0), middle, self._words)
