"""The sheet of paper: font, measure, margins, title and colours. Knows nothing of what the text means."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from inkwell.ui.fonts import book_font
from inkwell.ui.theme import Theme

MEASURE_EMS = 640 / 21
"""Width of the lines, in font sizes: about 66 characters of the book face."""
TOP, FOOT = 137, 220
"""Pixels above the first line, where the title stands, and below the last."""
TITLE_EMS = 30 / 21
TITLE_MIDDLE = 81
"""Pixels from the top of the sheet to the middle of the title."""
LEAST_MARGIN = 12

_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
)


class Sheet(QTextEdit):
    """A `QTextEdit` that looks like a page of a book. Follows the theme."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._pixels = 21
        self._font = book_font(self._pixels)
        self._overlays: list[Callable[[QPainter, QRect], None]] = []
        self.setObjectName("page")
        self.setAccessibleName("Page")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(True)
        self.document().setDefaultFont(self._font)
        self.document().setDocumentMargin(0)
        self._take_colours()
        theme.changed.connect(self._take_colours)

    def set_title(self, title: str) -> None:
        """Paint this title over the text."""
        self._title = title
        self.viewport().update()

    def add_overlay(self, paint: Callable[[QPainter, QRect], None]) -> None:
        """Have this paint over text and title whenever a part of the viewport is painted; in its coordinates.

        Overlays come in the order in which they were added.
        """
        self._overlays.append(paint)
        self.viewport().update()

    def remove_overlay(self, paint: Callable[[QPainter, QRect], None]) -> None:
        """Have this paint no more."""
        self._overlays.remove(paint)
        self.viewport().update()

    @property
    def title(self) -> str:
        """The title over the text."""
        return self._title

    def _set_font(self, family: str, pixels: int) -> None:
        self._pixels = pixels
        self._font = book_font(pixels)
        self._font.setFamily(family)
        self.document().setDefaultFont(self._font)
        self._centre()
        self.viewport().update()

    def _set_frame(self) -> None:
        """Make room for the title and below the text; only while undo is off, for Qt would record it."""
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setMargin(0)
        form.setTopMargin(TOP)
        form.setBottomMargin(FOOT)
        frame.setFrameFormat(form)
        if self.document().isEmpty():
            # If it was not empty before, it is not laid out by this alone, and shows its caret in the title.
            self.document().markContentsDirty(0, 1)

    def _take_colours(self) -> None:
        tokens = self._theme.tokens
        role = QPalette.ColorRole
        palette = QPalette(self.palette())
        for each, colour in {
            role.Window: tokens.page,
            role.Base: tokens.page,
            role.Text: tokens.ink,
            role.Highlight: tokens.accent,
            role.HighlightedText: tokens.on_accent,
        }.items():
            palette.setColor(each, QColor(colour))
        self.setPalette(palette)
        self.viewport().setPalette(palette)
        self.viewport().update()

    def _centre(self) -> None:
        """Put the measure in the middle of the widget."""
        bar = self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().isVisible() else 0
        room = self.width()
        measure = min(round(MEASURE_EMS * self._pixels), room - 2 * LEAST_MARGIN)
        left = max((room - measure) // 2, LEAST_MARGIN)
        right = max(room - measure - left - bar, 0)
        wanted = (left, 0, right, 0)
        have = self.viewportMargins()
        if (have.left(), have.top(), have.right(), have.bottom()) != wanted:
            self.setViewportMargins(*wanted)

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in the middle."""
        self._centre()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the page's own font when the application's changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_font"):
            self.document().setDefaultFont(self._font)

    def event(self, event: QEvent) -> bool:
        """Let the mouse and the wheel work in the margins beside the text too."""
        if event.type() == QEvent.Type.Wheel:
            return QApplication.sendEvent(self.verticalScrollBar(), event)
        if event.type() in _MOUSE and isinstance(event, QMouseEvent):
            return QApplication.sendEvent(self.viewport(), self._in_viewport(event))
        return super().event(event)

    def _in_viewport(self, event: QMouseEvent) -> QMouseEvent:
        place = event.position() - QPointF(self.viewport().pos())
        return QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text and, above it, the title."""
        super().paintEvent(event)
        top = -self.verticalScrollBar().value()
        if self._title and top + TOP > event.rect().top():
            self._paint_title(top)
        if self._overlays:
            painter = QPainter(self.viewport())
            for paint in self._overlays:
                paint(painter, event.rect())
            painter.end()

    def _paint_title(self, top: int) -> None:
        font = QFont(self._font)
        font.setPixelSize(round(self._pixels * TITLE_EMS))
        metrics = QFontMetricsF(font)
        width = self.viewport().width()
        shown = metrics.elidedText(self._title.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
        painter = QPainter(self.viewport())
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.ink))
        place = QRectF(0, top + TITLE_MIDDLE - metrics.height(), width, 2 * metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
