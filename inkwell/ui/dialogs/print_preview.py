"""One page as it will be printed, on a desk, with a shadow."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from inkwell.exchange.page_flow import BLANK, UNIT, Flow, Page
from inkwell.translation import tr
from inkwell.ui.spoken import Spoken
from inkwell.ui.theme import Theme

AROUND = 20
"""Pixels between the paper and the edge."""
EMPTY = tr("This page stays empty.")
PAPER = QColor("#FFFFFF")


class PagePreview(QWidget):
    """Shows what it is given, as large as it fits. `turned(steps)` when the author wants other pages."""

    turned = Signal(int)
    speaks_as = QAccessible.Role.Document

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Flow, Page, int] | None = None
        self.setMinimumSize(240, 280)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Page preview"))
        theme.changed.connect(self.update)

    def show_page(self, flow: Flow | None, page: Page | None = None, number: int = 0) -> None:
        """Show a page; None for nothing."""
        self._shown = (flow, page, number) if flow is not None and page is not None else None
        words = flow.text_of(page) if flow is not None and page is not None else ""
        words = EMPTY if page is BLANK else words
        self.setAccessibleDescription(words)
        self.update()

    @property
    def words(self) -> str:
        """What stands on the page that is shown."""
        return self.accessibleDescription()

    def spoken(self) -> Spoken:
        """See `Speaks`: a document, with the words of its page."""
        return Spoken(self.words)

    def press(self) -> None:
        """Go on to the next page."""
        self.turned.emit(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with the keys that do so elsewhere."""
        steps = {
            Qt.Key.Key_PageDown: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Space: 1,
            Qt.Key.Key_PageUp: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn pages."""
        if event.angleDelta().y():
            self.turned.emit(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint desk, paper and page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        if self._shown is None:
            return
        flow, page, number = self._shown
        wide, high = flow.measures.width * UNIT, flow.measures.height * UNIT
        scale = min((self.width() - 2 * AROUND) / wide, (self.height() - 2 * AROUND) / high)
        size = QPointF(wide * scale, high * scale)
        corner = QPointF((self.width() - size.x()) / 2, (self.height() - size.y()) / 2)
        paper = QRectF(corner, corner + size)
        painter.fillRect(paper.translated(2, 3), QColor(0, 0, 0, 40))
        painter.fillRect(paper, PAPER)
        painter.setPen(QColor(tokens.hairline))
        painter.drawRect(paper)
        painter.translate(corner)
        painter.scale(scale, scale)
        flow.paint(painter, page, number)
