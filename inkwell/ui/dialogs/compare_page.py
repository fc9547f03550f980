"""A read-only page of prose that can point at one place in it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from inkwell.ui.dialogs.compare_prose import Reach
from inkwell.ui.theme import Theme

MARGIN = 24
BAR = 3
"""Pixels that the bar beside the current place is wide."""


class ComparePage(QTextEdit):
    """Shows a document. The current place has a bar beside it and a ground of its own."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place: Reach | None = None
        self.setAccessibleName(name)
        self.setProperty("role", "prose")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_document(self, document: QTextDocument) -> None:
        """Show a document from its start, and point nowhere."""
        frame = document.rootFrame().frameFormat()
        frame.setMargin(0)
        frame.setLeftMargin(MARGIN)
        frame.setRightMargin(MARGIN - 8)
        frame.setTopMargin(MARGIN - 8)
        frame.setBottomMargin(MARGIN)
        document.rootFrame().setFrameFormat(frame)
        document.setParent(self)  # with which Qt deletes it when the next one comes
        self.setDocument(document)
        self.point_at(None)

    @property
    def place(self) -> Reach | None:
        """Where it points."""
        return self._place

    def point_at(self, place: Reach | None) -> None:
        """Mark a place and bring it into sight, a third down the page."""
        self._place = place
        self.setExtraSelections(self._marks())
        if place is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(place.start)
            self.setTextCursor(cursor)
            self._bring_into_sight(place)
        self.viewport().update()

    def _bring_into_sight(self, place: Reach) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(self._line(place.start).top()) - self.viewport().height() // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in sight: in another width its line is elsewhere, and at first there is no width at all."""
        super().resizeEvent(event)
        if self._place is not None:
            self._bring_into_sight(self._place)

    def _marks(self) -> Sequence[QTextEdit.ExtraSelection]:
        if self._place is None:
            return []
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document())
        mark.cursor.setPosition(self._place.start)
        mark.cursor.setPosition(self._place.end, QTextCursor.MoveMode.KeepAnchor)
        mark.format.setBackground(QColor(self._theme.tokens.chosen))
        return [mark]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text and the bar."""
        super().paintEvent(event)
        if self._place is None:
            return
        top, bottom = self._line(self._place.start), self._line(self._last)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent))
        bar = QRectF(QPointF(MARGIN / 2 - BAR, top.top()), QPointF(MARGIN / 2, bottom.bottom()))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        painter.end()

    @property
    def _last(self) -> int:
        """The last position of the place; its end may already be the next paragraph's start."""
        return max(self._place.start, self._place.end - 1) if self._place else 0

    def _line(self, position: int) -> QRectF:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return QRectF(self.cursorRect(cursor))
