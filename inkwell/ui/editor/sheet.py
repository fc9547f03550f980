"""The sheet of paper: font, measure, margins, title and colours. Knows nothing of what the text means."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from inkwell.translation import tr
from inkwell.ui.editor.changed_lines import ChangedLines
from inkwell.ui.editor.looks import USUAL_SIZE, Looks
from inkwell.ui.editor.near_first import NearFirst
from inkwell.ui.editor.page_document import PageDocument
from inkwell.ui.editor.shape import LEADING
from inkwell.ui.fonts import title_font
from inkwell.ui.theme import Theme

TOP, FOOT = 137, 220
"""Pixels above the first line, where the title stands, and below the last, in letters of the usual size."""
TITLE_EMS = 30 / 21
TITLE_MIDDLE = 81
"""The same from the top of the sheet to the middle of the title."""
LEAST_MARGIN, NARROW_MARGIN = 12, 40
"""Beside the text: on the narrowest page, and on one that has not room for the whole measure."""
TAB_EMS = 80 / 21

_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
)


class Sheet(QTextEdit):
    """A `QTextEdit` that looks like a page of a book. Follows the theme.

    `zoom_turned` says how far the wheel was turned with Ctrl held, in eighths of a degree.
    """

    zoom_turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._looks = Looks()
        self._keeping = False
        self._head = 0
        self._leading = _LeadingDevice()
        self.page_document = PageDocument(self)
        self.setDocument(self.page_document)
        self._near_first = NearFirst(self)
        self.lines = ChangedLines(self)
        self._overlays: list[Callable[[QPainter, QRect], None]] = []
        self._by_paragraph: list[Callable[[QPainter, QRect], None]] = []
        self.setObjectName("page")
        self.setAccessibleName(tr("Page"))
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(True)
        self.document().setDocumentMargin(0)
        # The caret goes where its arrow points, in words of either direction.
        self.document().setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self._take_looks(self._looks)
        self._take_colours()
        theme.changed.connect(self._take_colours)

    def set_title(self, title: str) -> None:
        """Paint this title over the text."""
        self._title = title
        # It is painted, so nobody else tells a screen reader.
        self.setAccessibleDescription(title)
        self.viewport().update()

    def add_overlay(self, paint: Callable[[QPainter, QRect], None], *, by_line: bool = False) -> None:
        """Have this paint over text and title whenever a part of the viewport is painted; in its coordinates.

        Overlays come in the order in which they were added. `by_line`: with a letter it paints something else in the
        lines that change only, or has `lines` forget them; while any other is there, a letter has its whole paragraph
        painted.
        """
        self._overlays.append(paint)
        if not by_line:
            self._by_paragraph.append(paint)
            self.lines.coarse = True
        self.viewport().update()

    def remove_overlay(self, paint: Callable[[QPainter, QRect], None]) -> None:
        """Have this paint no more."""
        self._overlays.remove(paint)
        if paint in self._by_paragraph:
            self._by_paragraph.remove(paint)
            self.lines.coarse = bool(self._by_paragraph)
        self.viewport().update()

    @property
    def title(self) -> str:
        """The title over the text."""
        return self._title

    @property
    def looks(self) -> Looks:
        """Face, size, line height and so on, as the page has them."""
        return self._looks

    def _take_looks(self, looks: Looks) -> None:
        """Turn the knobs that no format of a paragraph depends on; whoever knows the paragraphs does the rest."""
        document = self.document()
        self._looks = looks
        self._pixels = looks.pixels
        self._font = looks.font()
        self._leading.scale(looks.leading() / LEADING)
        document.documentLayout().setPaintDevice(self._leading)
        # These it multiplies as well.
        document.setIndentWidth(self._scaled(looks.indent()))
        self.setTabStopDistance(self._scaled(self._pixels * TAB_EMS))
        document.setDefaultFont(self._font)
        self.viewport().update()

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """While the text is laid out anew: keep the caret's line, or the first line in sight, where it is."""
        bar = self.verticalScrollBar()
        if self._keeping:
            yield
            return
        if bar.value() == 0:
            self._near_first.watch()
            yield
            return
        self._keeping = True
        cursor = self._cursor_in_sight()
        y = self.cursorRect(cursor).top()
        # Before, for Qt may lay out more than it is asked for on the way.
        if self._near_first.hide_above(cursor.block()):
            # Qt lays out down to as many pixels as the bar stands at: with little above, that would be all below.
            bar.setValue(0)
        try:
            yield
        finally:
            self._keeping = False
        # All that is left above is laid out now. The bar learns of that later, so it is told here: it would lose the
        # place.
        self.document().documentLayout().blockBoundingRect(cursor.block())
        place = _reachable(self, cursor.block(), self.cursorRect(cursor).top() + bar.value() - y, FOOT * self._zoomed)
        bar.setMaximum(max(bar.maximum(), place))
        bar.setValue(place)

    def _cursor_in_sight(self) -> QTextCursor:
        """The caret, or else a cursor in the first line in sight."""
        sight, cursor = self.viewport().rect(), self.textCursor()
        # Between two lines Qt may find a place far off while it has not laid out everything.
        for y in range(0, 8 * self._pixels, max(self._pixels // 2, 1)):
            if sight.intersects(self.cursorRect(cursor)):
                break
            cursor = self.cursorForPosition(QPoint(0, y))
        return cursor

    def _scaled(self, pixels: float) -> float:
        """What a length has to be in a format that the layout multiplies."""
        return pixels / self._leading.share

    @property
    def _zoomed(self) -> float:
        """How large the letters are, with the usual size as 1."""
        return self._pixels / USUAL_SIZE

    def _set_frame(self) -> None:
        """Make room for the title and below the text; only while undo is off, for Qt would record it."""
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setMargin(0)
        form.setTopMargin(self._scaled(TOP * self._zoomed))
        form.setBottomMargin(self._scaled(FOOT * self._zoomed))
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

    def set_head(self, pixels: int) -> None:
        """Leave so much of the widget's upper edge to what lies over it; the text stays where it is, but at its top."""
        if pixels == self._head:
            return
        bar, more = self.verticalScrollBar(), pixels - self._head
        # Before: where the text stands at its end, Qt moves it on its own.
        value = bar.value()
        self._head = pixels
        self._centre()
        if value:
            bar.setValue(value + more)

    def _centre(self) -> None:
        """Put the measure in the middle of the widget."""
        bar = self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().isVisible() else 0
        room = self.width()
        least = max(LEAST_MARGIN, min(NARROW_MARGIN, room // 16))
        measure = min(self._looks.width(), room - 2 * least)
        left = max((room - measure) // 2, least)
        right = max(room - measure - left - bar, 0)
        wanted = (left, self._head, right, 0)
        have = self.viewportMargins()
        if (have.left(), have.top(), have.right(), have.bottom()) != wanted:
            self.setViewportMargins(*wanted)

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in the middle."""
        if event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            return
        with self.place_kept():
            self._centre()
            super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the page's own background from the style sheet, which has come to it by now."""
        super().showEvent(event)
        _fill_alone(self.viewport())

    def changeEvent(self, event: QEvent) -> None:
        """Keep the page's own font and colours when the application's change, or a style sheet around the page."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            _fill_alone(self.viewport())
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_font"):
            # Qt lays all out anew even for the font that it has.
            if self.document().defaultFont() != self._font:
                self.document().setDefaultFont(self._font)
            self._take_colours()

    def event(self, event: QEvent) -> bool:
        """Let the mouse and the wheel work in the margins beside the text too."""
        # Told apart by their classes: to ask each for its type takes Python long, and a key brings eight events.
        if isinstance(event, QKeyEvent):
            keeps = self._keeps(event)
            if keeps is not None:
                event.setAccepted(keeps)
                return True
        elif isinstance(event, QResizeEvent):
            # Before the viewport takes the new size: its width, and with it all lines, are mostly the same in the end.
            self._centre()
        elif isinstance(event, QWheelEvent):
            return self._zooms(event) or QApplication.sendEvent(self.verticalScrollBar(), event)
        elif isinstance(event, QMouseEvent) and event.type() in _MOUSE:
            return QApplication.sendEvent(self.viewport(), _within(self.viewport(), event))
        return super().event(event)

    def _keeps(self, event: QKeyEvent) -> bool | None:
        """Whether a key means something here and is kept from menus, and from moving the focus; none is, on a sheet.

        False: it is the window's, and the text does not ask for it. None: as Qt has it.
        """
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or ask for larger or smaller letters with Ctrl held."""
        if not self._zooms(event):
            super().wheelEvent(event)

    def _zooms(self, event: QWheelEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.zoom_turned.emit(event.angleDelta().y())
        event.accept()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, the titles, and what was added to be painted over them."""
        super().paintEvent(event)
        self._paint_titles(event.rect())
        if self._overlays:
            painter = QPainter(self.viewport())
            for paint in self._overlays:
                paint(painter, event.rect())
            painter.end()

    def _paint_titles(self, part: QRect) -> None:
        """Paint the title above the text, if it is in a part of the viewport."""
        top = -self.verticalScrollBar().value()
        if self._title and top + TOP * self._zoomed > part.top():
            self._paint_title(top)

    def _paint_title(self, top: int) -> None:
        font = title_font(self._font, round(self._pixels * TITLE_EMS))
        metrics = QFontMetricsF(font)
        width = self.viewport().width()
        shown = metrics.elidedText(self._title.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
        painter = QPainter(self.viewport())
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.ink))
        middle = top + TITLE_MIDDLE * self._zoomed
        place = QRectF(0, middle - metrics.height(), width, 2 * metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)


def _within(viewport: QWidget, event: QMouseEvent) -> QMouseEvent:
    """A mouse event of what a viewport is in, in the viewport's coordinates."""
    place = event.position() - QPointF(viewport.pos())
    return QMouseEvent(event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers())


def _fill_alone(viewport: QWidget) -> None:
    """Have a viewport painted by itself: under what is not opaque all that is around it is painted as well."""
    viewport.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
    viewport.setAutoFillBackground(True)


def _reachable(sheet: QTextEdit, block: QTextBlock, place: int, foot: float) -> int:
    """How far down a page can be scrolled, at most to a place; some paragraphs from this one on are laid out.

    A bar that is told of more than there is comes and goes for ever: it makes the page narrower, and Qt takes it away.
    """
    layout, room = sheet.document().documentLayout(), sheet.viewport().height()
    bottom = 0.0
    while block.isValid():
        bottom = layout.blockBoundingRect(block).bottom()
        if bottom >= place + room:
            return place
        block = block.next()
    return max(min(place, math.ceil(bottom + foot) - room), 0)


class _LeadingDevice(QImage):
    """What the layout takes for its device: the room between lines is multiplied by the resolution.

    So it changes for the whole text at once, without a look at any paragraph.
    """

    def __init__(self) -> None:
        super().__init__(1, 1, QImage.Format.Format_ARGB32)
        self.share = 1.0

    def scale(self, wanted: float) -> None:
        """Take the resolution that is nearest to so many times the usual one; `share` then says how many times."""
        usual = QGuiApplication.primaryScreen().logicalDotsPerInchY()
        self.setDotsPerMeterY(round(max(usual * wanted, 1) / 0.0254))
        self.share = self.logicalDpiY() / usual
