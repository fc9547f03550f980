"""The legend over a page whose words show where they came from, and what is known of the word at the caret."""

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inkwell.manuscript.spans import Origin
from inkwell.translation import tr
from inkwell.ui.bible.flow import FlowLayout
from inkwell.ui.editor.origin_marks import NAMES, pen_of
from inkwell.ui.editor.sheet import Sheet
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import Theme

GAP = 6
"""Pixels between the legend and the page's upper edge."""
WIDE = 600


class _Sample(QWidget):
    """A short piece of an origin's line."""

    def __init__(self, origin: Origin, theme: Theme) -> None:
        super().__init__()
        self._origin, self._theme = origin, theme
        self.setFixedSize(QSize(22, 10))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setPen(pen_of(self._origin, self._theme.tokens, 2.0))
        middle = self.height() / 2 + 1
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))


class OriginLegend(QFrame):
    """Lies over the head of a page while it is shown. `closed` when the author wants to see no marks any more."""

    closed = Signal()

    def __init__(self, icons: Icons, page: Sheet) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("role", "strip")
        self.setAccessibleName(tr("Where words came from"))
        samples = QWidget()
        # On a narrow page they stand in two lines.
        self._flow = FlowLayout(samples, gap=6, least=1)
        for origin, name in NAMES.items():
            self._flow.addWidget(_named(_Sample(origin, icons.theme), name))
        self.names = samples
        self.here = ElidedLabel("", "caption")
        self.close_button = IconButton(icons, "x", tr("Do not show where words came from"))
        self.close_button.clicked.connect(self.closed)
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(samples)
        column.addWidget(self.here)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(6)
        row.addLayout(column, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str, shorter: str = "") -> None:
        """Tell of the word at the caret; `shorter` where there is no room for all of it."""
        self.here.set_text(sentence, *filter(None, (shorter,)))
        self.setAccessibleDescription(sentence)

    def place(self) -> None:
        """Stand in the middle of the page's head, as wide as there is room."""
        self.setFixedWidth(min(WIDE, max(self._page.width() - 2 * GAP - 16, 120)))
        room = self.width() - self.close_button.sizeHint().width() - 26
        self.names.setFixedHeight(self._flow.heightForWidth(room))
        self.adjustSize()
        self.move((self._page.width() - self.width()) // 2, GAP)
        self.raise_()
        # No line of the text is behind it, least of all the one that is written.
        self._page.set_head(self.geometry().bottom() + GAP)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the page's size, as long as this is in sight: every key goes through such a filter."""
        super().showEvent(event)
        self._page.installEventFilter(self)
        self.place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow it no more."""
        super().hideEvent(event)
        if self.isHidden():
            self._page.set_head(0)
        self._page.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay there."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)


def _named(sample: QWidget, name: str) -> QWidget:
    label = QLabel(name)
    label.setProperty("role", "count")
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 6, 0)
    row.setSpacing(6)
    row.addWidget(sample)
    row.addWidget(label)
    row.addStretch(1)
    return made
