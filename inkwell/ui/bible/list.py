"""The list of the bible's entries: its rows, its keys and its menu."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inkwell.translation import figure, tr
from inkwell.ui.bible.rows import BibleRow, BibleRows, Role
from inkwell.ui.fonts import SMALL, TEXT, interface_font
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.mirrored import mirrored
from inkwell.ui.theme import MARGIN, RADIUS_ROW, ROW

HEADING_HIGH = 28
GLYPH, TITLE, COUNT_EDGE = 19, 43, 8
"""Pixels from the panel's edge to the icon and to the title, as in the outline, and from the count to the row's end."""
AnyIndex = QModelIndex | QPersistentModelIndex


class BibleList(QListView):
    """Shows `BibleRows`.

    Signals: `opened(id)`, `delete_asked(id)`, `menu_asked(id or "", global position)`, `left` when Up is pressed in the
    first row.
    """

    opened = Signal(str)
    delete_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    left = Signal()

    def __init__(self, rows: BibleRows, icons: Icons) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setObjectName("bible-list")
        self.setAccessibleName(tr("Story bible"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(BibleDelegate(icons, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # The delegate paints the rows; Qt's bands would be a second ground.
        self.setStyleSheet("QListView::item:selected, QListView::item:hover { background: transparent; }")
        self.clicked.connect(self._open)
        icons.theme.changed.connect(self.viewport().update)

    def current_id(self) -> str:
        """The entry that the keys act on; "" for none."""
        return self._id(self.currentIndex())

    def _id(self, index: AnyIndex) -> str:
        row: BibleRow | None = index.data(Role.ROW) if index.isValid() else None
        return row.entry.id if row is not None and row.entry is not None else ""

    def go_first(self) -> None:
        """Give the keys to the first entry."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.current_id():
            first = next((at for at, row in enumerate(self._rows.rows) if row.entry is not None), -1)
            self.setCurrentIndex(self._rows.index(first))

    def _open(self, index: AnyIndex) -> None:
        if self._id(index):
            self.opened.emit(self._id(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space open, Delete asks to delete, Up leaves the list at its top."""
        entry_id, index = self.current_id(), self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and entry_id:
            self.opened.emit(entry_id)
        elif event.matches(QKeySequence.StandardKey.Delete) and entry_id:
            self.delete_asked.emit(entry_id)
        elif event.key() == Qt.Key.Key_Up and not any(row.entry for row in self._rows.rows[: max(index.row(), 0)]):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or, from the keyboard, of the current row."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        where = event.globalPos()
        if not by_mouse and index.isValid():
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_asked.emit(self._id(index), where)
        event.accept()


class BibleDelegate(QStyledItemDelegate):
    """Icon, name, and how often it is named here; what is named in the scene is bold, what is off is italic."""

    def __init__(self, icons: Icons, parent: QListView) -> None:
        super().__init__(parent)
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """A row and the pixel below it."""
        return QSize(0, ROW + 1 if index.data(Role.ROW).entry is not None else HEADING_HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See Qt."""
        row: BibleRow = index.data(Role.ROW)
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            self._paint_heading(painter, rect, row)
        else:
            state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
            self._paint_ground(painter, rect, state, index.data(Role.CHOSEN))
            self._paint_row(painter, rect, row, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: BibleRow) -> None:
        painter.setFont(interface_font(SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._icons.theme.tokens.soft))
        place = rect.adjusted(GLYPH, 0, -MARGIN, -5)
        shown = mirrored(place, rect)
        painter.drawText(shown, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, row.title)

    def _paint_ground(self, painter: QPainter, cell: QRect, state: QStyle.StateFlag, chosen: bool) -> None:
        tokens = self._icons.theme.tokens
        rect = QRectF(cell.left() + MARGIN, cell.top(), cell.width() - 2 * MARGIN, ROW)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(tokens.chosen)
            ground.setAlphaF(1.0 if chosen else 0.4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, RADIUS_ROW, RADIUS_ROW)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_ROW, RADIUS_ROW)

    def _paint_row(self, painter: QPainter, cell: QRect, row: BibleRow, index: AnyIndex) -> None:
        tokens, here, chosen = self._icons.theme.tokens, index.data(Role.HERE), index.data(Role.CHOSEN)
        slot = QRect(cell.left() + GLYPH, cell.top() + (ROW - SIZE) // 2, SIZE, SIZE)
        self._icons.icon(row.icon, "accent" if chosen else "soft").paint(painter, mirrored(slot, cell))
        line = QRect(cell.left() + TITLE, cell.top(), cell.width() - TITLE - MARGIN - COUNT_EDGE, ROW)
        if here:
            painter.setFont(interface_font(SMALL))
            painter.setPen(QColor(tokens.soft))
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(mirrored(line, cell), end, figure(here))
            line.setRight(line.right() - QFontMetrics(painter.font()).horizontalAdvance(figure(here)) - 8)
        if index.data(Role.SHARED):
            line.setRight(line.right() - SIZE - 4)
            mark = QRect(line.right() + 4, slot.top(), SIZE, SIZE)
            self._icons.icon("book-open", "soft").paint(painter, mirrored(mark, cell))
        font = interface_font(TEXT, QFont.Weight.DemiBold if chosen or here else QFont.Weight.Normal)
        font.setItalic(index.data(Role.OFF))
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        title = QFontMetrics(font).elidedText(" ".join(row.title.split()), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(mirrored(line, cell), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
