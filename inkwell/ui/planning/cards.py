"""The plan as a corkboard: a card for each part of the book in order, to be dragged, opened and read at a glance."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QByteArray,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inkwell.manuscript.node import Node, NodeKind
from inkwell.translation import figure, tr
from inkwell.ui.outline.model import MIME_NODE
from inkwell.ui.planning.model import PlanModel, PlanRole, opens, rows_of, selected_rows
from inkwell.ui.theme import RADIUS_CARD, Theme

AnyIndex = QModelIndex | QPersistentModelIndex
CARD = QSize(224, 148)
GAP = 12
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
INSIDE = 12
MOST_KEPT = 5_000
"""Synopses whose lines are kept."""
ALL_SCENES = "*"
"""The board of all scenes of the book, whatever they are in; and of chapters that have none."""


class Board(QSortFilterProxyModel):
    """The rows of one board: what is directly below a node ("" the book), or all scenes of the book.

    While only some nodes are kept, all of those below that node, however deep.
    """

    def __init__(self, model: PlanModel) -> None:
        super().__init__(model)
        self._model = model
        self.setSourceModel(model)
        self.place = ""
        self._keeps: Callable[[Node], bool] | None = None

    @property
    def flat(self) -> bool:
        """Whether the cards are of several levels of the book."""
        return self.place == ALL_SCENES or self._keeps is not None

    def keep(self, keeps: Callable[[Node], bool] | None) -> None:
        """Show only cards of these nodes; None for all."""
        self._keeps = keeps
        self.invalidate()

    def show(self, place: str) -> None:
        """Show another board."""
        self.place = place
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: AnyIndex) -> bool:
        """See QSortFilterProxyModel."""
        node = self._model.node_at(row)
        if self._keeps is not None and not self._keeps(node):
            return False
        if self._keeps is not None and self.place != ALL_SCENES:
            above = self._model.manuscript.ancestors(node.id)
            return not self.place or any(each.id == self.place for each in above)
        if self.place == ALL_SCENES:
            alone = node.kind is not NodeKind.NOTE and not self._model.manuscript.children(node.id)
            return node.kind is NodeKind.SCENE or alone
        return (self._model.manuscript.shown_under(node.id) or "") == self.place

    def mimeTypes(self) -> list[str]:
        """See QAbstractItemModel."""
        return [MIME_NODE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """See QAbstractItemModel: the ids of the cards, a line for each."""
        data = QMimeData()
        data.setData(MIME_NODE, QByteArray("\n".join(each.data(PlanRole.ID) for each in indexes).encode()))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """See QAbstractItemModel."""
        return Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        """See QAbstractItemModel: a proxy would ask its model, and a copy is taken nowhere."""
        return Qt.DropAction.MoveAction


class CardDelegate(QStyledItemDelegate):
    """Paints a card: title, synopsis, and below a line what else is known; lines that were broken are kept."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._broken: dict[tuple[str, str], list[str]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """See QStyledItemDelegate."""
        return CARD + QSize(GAP, GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See QStyledItemDelegate."""
        tokens, node = self._theme.tokens, index.data(PlanRole.NODE)
        rect = QRect(option.rect.topLeft() + QPoint(GAP // 2, GAP // 2), CARD)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if chosen or current else tokens.hairline), 2 if chosen else 1))
        painter.setBrush(QColor(tokens.tint if chosen else tokens.page))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)
        inside = rect.adjusted(INSIDE, INSIDE - 2, -INSIDE, -INSIDE + 2)
        self._paint_title(painter, option.font, inside, node)
        self._paint_foot(painter, option.font, inside, node, index.data(PlanRole.COUNT))
        self._paint_synopsis(painter, option.font, inside.adjusted(0, 24, 0, -22), node)
        painter.restore()

    def _paint_title(self, painter: QPainter, base: QFont, inside: QRect, node: Node) -> None:
        font = _font(base, 13, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.ink))
        title = QFontMetrics(font).elidedText(node.title, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)

    def _paint_foot(self, painter: QPainter, base: QFont, inside: QRect, node: Node, count: int) -> None:
        font = _font(base, 11)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.soft))
        words = figure(count) if count else ""
        if node.target:
            words = tr("{count:,} of {target:,}", count=count, target=node.target)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | bottom, words)
        rest = inside.width() - metrics.horizontalAdvance(words) - (8 if words else 0)
        told = " · ".join(filter(None, (node.status, node.pov, node.when, ", ".join(node.labels))))
        said = metrics.elidedText(told, Qt.TextElideMode.ElideRight, rest)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | bottom, said)

    def _paint_synopsis(self, painter: QPainter, base: QFont, room: QRect, node: Node) -> None:
        font = _font(base, 12)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.soft))
        most = room.height() // metrics.lineSpacing()
        top = room.top() + metrics.ascent()
        for number, line in enumerate(self._lines(node.synopsis, font, room.width(), most)):
            painter.drawText(room.left(), top + number * metrics.lineSpacing(), line)

    def _lines(self, words: str, font: QFont, width: int, most: int) -> list[str]:
        """The first lines of a text; broken once for each text and size, so that scrolling only draws."""
        key = (words, f"{font.key()} {width} {most}")
        known = self._broken.get(key)
        if known is None:
            if len(self._broken) > MOST_KEPT:
                self._broken.clear()
            known = self._broken[key] = broken(words, font, width, most)
        return known


def broken(words: str, font: QFont, width: int, most: int) -> list[str]:
    """Break a text into at most so many lines of a width in pixels; the last is elided where there is more."""
    if not words or most < 1:
        return []
    # More could never be in sight, and a synopsis may be as long as a chapter.
    words = words[: most * 400]
    layout = QTextLayout(words, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        if len(found) == most - 1:
            rest = QFontMetrics(font).elidedText(words[start:], Qt.TextElideMode.ElideRight, width)
            found.append(rest)
            break
        found.append(words[start : start + length].rstrip())
    layout.endLayout()
    return found


def _font(base: QFont, pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


class Corkboard(QListView):
    """The cards of a board.

    Signals: `opened(id)`, `entered(id)` go into its cards, `left` go up, `menu_asked(position)`,
    `delete_asked`, `duplicate_asked`, `shift_asked(key)`, and `dropped(ids, id of the card before which, or "")`.
    """

    opened = Signal(str)
    entered = Signal(str)
    left = Signal()
    menu_asked = Signal(QPoint)
    delete_asked = Signal()
    duplicate_asked = Signal()
    shift_asked = Signal(int)
    dropped = Signal(object, str)

    def __init__(self, model: PlanModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._mark = QRect()
        self.board = Board(model)
        self.setModel(self.board)
        self.setItemDelegate(CardDelegate(theme, self))
        self.setAccessibleName(tr("The plan as cards"))
        self.setObjectName("corkboard")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(PlanRole.ID)))
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        theme.changed.connect(self.viewport().update)
        self._kept: tuple[list[str], str] = ([], "")

    def _remember(self) -> None:
        self._kept = (self.selected(), self.current_id())

    def _recall(self) -> None:
        if self.board.place not in ("", ALL_SCENES) and self.board.place not in self._model.manuscript.nodes:
            self.left.emit()
        self.select(*self._kept)

    def current_id(self) -> str:
        """The card that the keys act on; "" for none."""
        index = self.currentIndex()
        return index.data(PlanRole.ID) if index.isValid() else ""

    def selected(self) -> list[str]:
        """The ids of the chosen cards, in order."""
        rows = sorted(selected_rows(self.selectionModel()))
        return [self.board.index(row, 0).data(PlanRole.ID) for row in rows]

    def select(self, ids: Sequence[str], current: str = "") -> None:
        """Choose these cards, and have the keys act on one of them."""
        flag = QItemSelectionModel.SelectionFlag
        at = self.board.mapFromSource(self._model.index_of(current or (ids[0] if ids else "")))
        if at.isValid():
            self.selectionModel().setCurrentIndex(at, flag.NoUpdate)
        wanted = [self.board.mapFromSource(self._model.index_of(each)) for each in ids] or [at]
        rows = rows_of(wanted)
        if not rows.isEmpty():
            self.selectionModel().select(rows, flag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Ctrl+Down goes into a card, Ctrl+Up goes out, Alt and an arrow moves the cards."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        here = self.current_id()
        if key in ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift_asked.emit(key)
        elif control and key == Qt.Key.Key_Up:
            self.left.emit()
        elif not here:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        elif control and key == Qt.Key.Key_Down:
            self.entered.emit(here)
        elif opens(event):
            self.opened.emit(here)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_asked.emit()
        elif control and key == Qt.Key.Key_D:
            self.duplicate_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen cards."""
        at = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_asked.emit(at)
        event.accept()

    # dragging

    def before(self, point: QPoint) -> str:
        """The id of the card before which something at this point would go; "" for the end of the board."""
        row = self._row_at(point)
        return self.board.index(row, 0).data(PlanRole.ID) if row < self.board.rowCount() else ""

    def _row_at(self, point: QPoint) -> int:
        for row in range(self.board.rowCount()):
            rect = self.visualRect(self.board.index(row, 0))
            beside = rect.top() <= point.y() <= rect.bottom() and point.x() < rect.center().x()
            if beside or rect.top() > point.y():
                return row
        return self.board.rowCount()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Parts of the book come in, from here or from the outline."""
        super().dragEnterEvent(event)
        if event.mimeData().hasFormat(MIME_NODE) and not self._model.read_only:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the cards would go."""
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(MIME_NODE) and not self._model.read_only:
            event.acceptProposedAction()
            self._set_mark(self._mark_at(event.position().toPoint()))

    def _mark_at(self, point: QPoint) -> QRect:
        row, rows = self._row_at(point), self.board.rowCount()
        if not rows:
            return QRect()
        rect = self.visualRect(self.board.index(min(row, rows - 1), 0))
        left = rect.left() if row < rows else rect.left() + CARD.width() + GAP
        return QRect(left - 1, rect.top() + GAP // 2, 3, CARD.height())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """See QListView."""
        super().dragLeaveEvent(event)
        self._set_mark(QRect())

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move. Nothing is moved here: the cards follow when the new manuscript is shown."""
        self._set_mark(QRect())
        if event.mimeData().hasFormat(MIME_NODE) and not self._model.read_only:
            ids = bytes(event.mimeData().data(MIME_NODE).data()).decode().split("\n")
            before = self.before(event.position().toPoint())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if before not in ids:
                self.dropped.emit(ids, before)

    def _set_mark(self, rect: QRect) -> None:
        if rect != self._mark:
            self._mark = rect
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and the mark of a drop."""
        super().paintEvent(event)
        if not self._mark.isNull():
            painter = QPainter(self.viewport())
            painter.fillRect(self._mark, QColor(self._theme.tokens.accent))
            painter.end()
