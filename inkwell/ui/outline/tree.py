"""The tree view of the outline: mouse, keys, drag and drop. What the author asks for goes out as signals."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QTreeView, QWidget

from inkwell.translation import tr
from inkwell.ui.icons import Icons
from inkwell.ui.mirrored import mirrored
from inkwell.ui.outline.delegate import OutlineDelegate, glyph_rect, has_rows, row_rect
from inkwell.ui.outline.model import OutlineModel, Role
from inkwell.ui.outline.rows import Place, demoted, promoted, stepped
from inkwell.ui.spoken import keep_rows_true
from inkwell.ui.theme import MARGIN, RADIUS_ROW, Theme

AnyIndex = QModelIndex | QPersistentModelIndex
OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
REACH = 3
"""Pixels around a chevron that still count as a click on it."""


class OutlineTree(QTreeView):
    """Shows an `OutlineModel`.

    Signals: `opened(id)`, `move_asked(id, parent or None, index)`, `delete_asked(id)`, and
    `menu_asked(id, global position)` where the id is empty for the ground below the rows. Where several rows are
    chosen, `several_shift_asked(ids, key of an arrow)` and `several_delete_asked(ids)`.
    """

    opened = Signal(str)
    move_asked = Signal(str, object, int)
    delete_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    several_shift_asked = Signal(object, int)
    several_delete_asked = Signal(object)

    def __init__(self, model: OutlineModel, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._theme = theme
        self._drop_mark = QRect()
        self.setModel(model)
        self.setItemDelegate(OutlineDelegate(theme, icons, self))
        self._set_up()
        self._adding = False
        """Whether the last press of the mouse was to choose one more row, and not to open it."""
        self.clicked.connect(lambda index: None if self._adding else self._open(index))
        # A row looks otherwise when others are chosen with it.
        self.selectionModel().selectionChanged.connect(lambda *_: self.viewport().update())
        keep_rows_true(self)
        theme.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setObjectName("outline-tree")
        self.setAccessibleName(tr("Manuscript"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QTreeView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
        # The delegate paints the chosen row; Qt's band for the current one would be a second.
        self.setStyleSheet("QTreeView::item:selected, QTreeView::item:hover { background: transparent; }")

    def current_id(self) -> str:
        """The node that the keys act on: the current row, else the chosen one, else empty."""
        index = self.currentIndex()
        return index.data(Role.ID) if index.isValid() else self._rows.chosen

    def several(self) -> list[str]:
        """The rows that are chosen together, in the book's order; none where only one is."""
        rows = {each.data(Role.ID) for each in self.selectionModel().selectedRows()}
        return [each.id for each in self._rows.root.below() if each.id in rows and each.id] if len(rows) > 1 else []

    def reveal(self, index: QModelIndex) -> None:
        """Open whatever holds this row, and scroll to it."""
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        if index.isValid():
            self.scrollTo(index)

    def place_for_key(self, node_id: str, key: int) -> Place | None:
        """Where Alt and this arrow key would move the node; None when nowhere."""
        entry = self._rows.entry(node_id)
        if entry is None or self._rows.read_only:
            return None
        match key:
            case Qt.Key.Key_Up:
                return stepped(entry, -1)
            case Qt.Key.Key_Down:
                return stepped(entry, 1)
            case Qt.Key.Key_Left:
                return promoted(entry)
            case Qt.Key.Key_Right:
                return demoted(entry)
            case _:
                return None

    def move_by_key(self, node_id: str, key: int) -> None:
        """Ask for the move that Alt and this arrow key mean, where there is one; of all that are chosen with it."""
        several = self.several()
        if node_id in several and key in ARROWS:
            if not self._rows.read_only:
                self.several_shift_asked.emit(several, key)
            return
        place = self.place_for_key(node_id, key)
        if place is not None:
            self.move_asked.emit(node_id, place.parent, place.index)

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a chevron opens or closes the row and chooses nothing; Ctrl and Shift choose without opening."""
        self._adding = bool(event.modifiers() & ADDING)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_chevron(index, event.position().toPoint()):
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a chevron are two clicks."""
        if self._on_chevron(self.indexAt(event.position().toPoint()), event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The release of a click on a chevron is no click on the row."""
        if not self._on_chevron(self.indexAt(event.position().toPoint()), event.position().toPoint()):
            super().mouseReleaseEvent(event)

    def _on_chevron(self, index: QModelIndex, position: QPoint) -> bool:
        if not index.isValid() or not has_rows(index):
            return False
        cell = self.visualRect(index)
        slot = mirrored(glyph_rect(cell, index.data(Role.DEPTH)), cell)
        return slot.adjusted(-REACH, -REACH, REACH, REACH).contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space open, F2 renames, Delete asks to delete, Alt and an arrow moves."""
        if self.state() == QTreeView.State.EditingState:
            # The title's line lets Return through to us; it is not meant for the row below it.
            event.accept()
        elif not self._own_key(event):
            super().keyPressEvent(event)

    def _own_key(self, event: QKeyEvent) -> bool:
        node_id, index = self.current_id(), self.currentIndex()
        if event.key() in OPEN_KEYS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._open(index)
        elif event.key() == Qt.Key.Key_F2:
            self.rename(index)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._ask_delete(node_id)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_by_key(node_id, event.key())
        else:
            return False
        return True

    def rename(self, index: QModelIndex) -> None:
        """Rename this row in place, unless the book is read-only."""
        if index.isValid() and not self._rows.read_only:
            self.reveal(index)
            self.edit(index)

    def _ask_delete(self, node_id: str) -> None:
        if node_id and not self._rows.read_only:
            several = self.several()
            if several:
                self.several_delete_asked.emit(several)
            else:
                self.delete_asked.emit(node_id)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(Role.ID))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or, from the keyboard, of the current row."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        where = event.globalPos()
        if not by_mouse and index.isValid():
            where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(MARGIN, 0))
        self.menu_asked.emit(index.data(Role.ID) if index.isValid() else "", where)
        event.accept()

    # painting and dropping

    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """Nothing: the delegate paints the chevrons."""

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep the mark where the node would go."""
        super().dragMoveEvent(event)
        self._mark(self._mark_for(event.position().toPoint()) if event.isAccepted() else QRect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """See QTreeView."""
        super().dragLeaveEvent(event)
        self._mark(QRect())

    def dropEvent(self, event: QDropEvent) -> None:
        """See QTreeView."""
        super().dropEvent(event)
        self._mark(QRect())

    def _mark(self, rect: QRect) -> None:
        self._drop_mark = rect
        self.viewport().update()

    def _mark_for(self, position: QPoint) -> QRect:
        index = self.indexAt(position)
        cell = self.visualRect(index)
        row, left = row_rect(cell), glyph_rect(cell, index.data(Role.DEPTH) or 0).left()
        match self.dropIndicatorPosition():
            case QTreeView.DropIndicatorPosition.OnItem:
                return row
            case QTreeView.DropIndicatorPosition.AboveItem:
                return mirrored(QRect(left, row.top() - 1, row.right() - left, 2), cell)
            case QTreeView.DropIndicatorPosition.BelowItem:
                last = row_rect(self.visualRect(self._last_shown_below(index)))
                return mirrored(QRect(left, last.bottom() + 1, row.right() - left, 2), cell)
            case _:
                return QRect()

    def _last_shown_below(self, index: QModelIndex) -> QModelIndex:
        """The row that stands last under this one: a drop below an open chapter goes after all of its scenes."""
        while self.isExpanded(index) and has_rows(index):
            index = self._rows.index(self._rows.rowCount(index) - 1, 0, index)
        return index

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the mark of a drop in the accent instead of Qt's."""
        self.setDropIndicatorShown(False)
        super().paintEvent(event)
        self.setDropIndicatorShown(True)
        if not self._drop_mark.isNull():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_drop_mark(painter, self._drop_mark, self._theme.tokens.accent)
            painter.end()


def paint_drop_mark(painter: QPainter, mark: QRect, colour: str) -> None:
    """A line between rows, or a ring around the row that the node would go into."""
    if mark.height() <= 2:
        painter.fillRect(mark, QColor(colour))
        return
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(mark.adjusted(1, 1, -1, -1), RADIUS_ROW, RADIUS_ROW)
