"""The list of the search panel: how its rows are painted, and its keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inkwell.translation import figure, tr
from inkwell.ui.fonts import SMALL, TEXT, interface_font
from inkwell.ui.icons import Icons
from inkwell.ui.mirrored import in_pieces
from inkwell.ui.search_rows import ROW, Role, SearchRow, SearchRows
from inkwell.ui.theme import RADIUS_ROW

HIGH, SCENE_HIGH = 26, 32
"""Pixels of a row, and of a scene's."""
PAD, BOX = 10, 14
AnyIndex = QModelIndex | QPersistentModelIndex


class SearchList(QListView):
    """Rows of `SearchRows`. `opened(row)` by Return or a click, `left` when Up is pressed in the first row."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.rows = SearchRows(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("What was found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(SearchDelegate(icons, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Thousands of rows: none is asked for its height before it is seen.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        icons.theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Space turns a box, Up leaves the list at its top."""
        at = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.opened.emit(self.rows.rows[at])
        elif event.key() == Qt.Key.Key_Space and at >= 0:
            self.rows.toggle(at)
        elif event.key() == Qt.Key.Key_Up and at <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens, or turns the box."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        boxed = index.data(Qt.ItemDataRole.CheckStateRole) is not None
        if boxed and event.position().x() < self.visualRect(index).left() + 2 * PAD + BOX:
            self.rows.toggle(index.row())
        else:
            self.opened.emit(self.rows.rows[index.row()])


class SearchDelegate(QStyledItemDelegate):
    """Paints a scene's title with its count, and a match or a replacement lit in its line."""

    def __init__(self, icons: Icons, parent: QListView) -> None:
        super().__init__(parent)
        self._icons = icons
        self._font = interface_font()
        self._font.setPixelSize(TEXT)
        self._strong = QFont(self._font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self._font)
        self._small.setPixelSize(SMALL)
        self._metrics, self._strong_metrics = QFontMetrics(self._font), QFontMetrics(self._strong)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """See Qt."""
        row: SearchRow = index.data(ROW)
        return QSize(0, SCENE_HIGH if row.role is Role.SCENE else HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See Qt."""
        row: SearchRow = index.data(ROW)
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        in_pieces(painter)
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        ground = self._ground(state)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 1, -4, -1), RADIUS_ROW, RADIUS_ROW)
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        check = index.data(Qt.ItemDataRole.CheckStateRole)
        if check is not None:
            self._paint_box(painter, inner, check)
            inner.setLeft(inner.left() + BOX + PAD)
        elif row.role is not Role.SCENE:
            inner.setLeft(inner.left() + PAD)
        if row.role is Role.SCENE:
            self._paint_scene(painter, inner, row)
        else:
            painter.setClipRect(inner)
            self._paint_line(painter, inner, row)
        painter.restore()

    def _ground(self, state: QStyle.StateFlag) -> str:
        tokens = self._icons.theme.tokens
        if state & QStyle.StateFlag.State_Selected:
            return tokens.chosen
        return tokens.tint if state & QStyle.StateFlag.State_MouseOver else ""

    def _paint_box(self, painter: QPainter, inner: QRect, check: Qt.CheckState) -> None:
        tokens = self._icons.theme.tokens
        box = QRect(inner.left(), inner.center().y() - BOX // 2 + 1, BOX, BOX)
        empty = check == Qt.CheckState.Unchecked
        painter.setPen(QColor(tokens.faint if empty else tokens.accent))
        painter.setBrush(QColor(tokens.page if empty else tokens.accent))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if not empty:
            name = "check" if check == Qt.CheckState.Checked else "minus"
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(box.topLeft(), self._icons.pixmap(name, "on_accent", BOX, ratio))

    def _paint_scene(self, painter: QPainter, inner: QRect, row: SearchRow) -> None:
        tokens = self._icons.theme.tokens
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.soft))
        count = figure(row.count)
        wide = QFontMetrics(self._small).horizontalAdvance(count)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, count)
        painter.setFont(self._strong)
        painter.setPen(QColor(tokens.ink))
        room = inner.adjusted(0, 0, -wide - PAD, 0)
        shown = self._strong_metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, middle, shown)

    def _paint_line(self, painter: QPainter, inner: QRect, row: SearchRow) -> None:
        """Words, the match in bold on the accent's tint, and words; an old one struck through, a new one underlined."""
        tokens = self._icons.theme.tokens
        at = self._piece(painter, inner, inner.left(), row.before, self._font, tokens.soft)
        if row.role is Role.CHANGE:
            gone, come = QFont(self._font), QFont(self._strong)
            gone.setStrikeOut(True)
            come.setUnderline(True)
            at = self._piece(painter, inner, at, row.match, gone, tokens.red)
            if row.new:
                at = self._piece(painter, inner, at + 3, row.new, come, tokens.accent) + 1
        else:
            wide = self._strong_metrics.horizontalAdvance(row.match)
            box = QRectF(at - 1, inner.center().y() - self._metrics.height() / 2, wide + 2, self._metrics.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.tint))
            painter.drawRoundedRect(box, 3, 3)
            at = self._piece(painter, inner, at, row.match, self._strong, tokens.ink)
        self._piece(painter, inner, at, row.behind, self._font, tokens.soft)

    def _piece(self, painter: QPainter, inner: QRect, at: int, text: str, font: QFont, colour: str) -> int:
        """Paint a piece of the line from `at` on; return where it ends."""
        room = inner.right() - at
        if not text or room <= 0:
            return at
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRect(at, inner.top(), room, inner.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return at + metrics.horizontalAdvance(text)
