"""Paints one row of the outline and gives it a line to be renamed in."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from inkwell.manuscript.node import NodeKind
from inkwell.translation import figure, tr
from inkwell.ui.icons import Icons
from inkwell.ui.mirrored import mirrored, turns_round
from inkwell.ui.outline.model import Role
from inkwell.ui.theme import MARGIN, RADIUS_ROW, ROW, Theme

AnyIndex = QModelIndex | QPersistentModelIndex

ICON = 16
STEP = 18
"""Pixels that each level is set in."""
GLYPH = 19
"""Left edge of the chevron or icon of a row at the root."""
TITLE = 24
"""From the left edge of the glyph to that of the title."""
COUNT_EDGE = 8
"""From the count to the right edge of the row."""
PROGRESS = 32
"""Width of the line that shows how near a target is."""
ICON_NAMES = {NodeKind.SCENE: "file-text", NodeKind.NOTE: "sticky-note"}


def row_rect(cell: QRect) -> QRect:
    """The rounded row inside its cell: one pixel of air between rows, 12 pixels at both sides."""
    return QRect(cell.left() + MARGIN, cell.top(), cell.width() - 2 * MARGIN, ROW)


def glyph_rect(cell: QRect, depth: int) -> QRect:
    """Where the chevron stands, or the icon of a row that has none; reckoned from the left (`mirrored`)."""
    return QRect(cell.left() + GLYPH + depth * STEP, cell.top() + (ROW - ICON) // 2, ICON, ICON)


class OutlineDelegate(QStyledItemDelegate):
    """Chevron, icon, title, count."""

    def __init__(self, theme: Theme, icons: Icons, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._theme = theme
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """A row and the pixel below it."""
        return QSize(0, ROW + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See QStyledItemDelegate."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        self._paint_glyphs(painter, option, index)
        left = self._title_left(option, index)
        right = self._paint_count(painter, option, index)
        self._paint_title(painter, option, index, left, right)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens = self._theme.tokens
        rect = QRectF(row_rect(option.rect))
        together = (
            option.state & QStyle.StateFlag.State_Selected and len(self._tree.selectionModel().selectedRows()) > 1
        )
        if index.data(Role.CHOSEN) or together:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.chosen))
            painter.drawRoundedRect(rect, RADIUS_ROW, RADIUS_ROW)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(tokens.chosen)
            ground.setAlphaF(0.4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, RADIUS_ROW, RADIUS_ROW)
        if together:
            # A bar before each row that is chosen with others: no colour alone says so.
            row = rect.toRect()
            bar = QRect(row.left(), row.top() + 5, 3, row.height() - 10)
            painter.fillRect(mirrored(bar, option.rect), QColor(tokens.accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_ROW, RADIUS_ROW)

    def _paint_glyphs(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        slot = glyph_rect(option.rect, index.data(Role.DEPTH))
        if has_rows(index):
            is_open = self._tree.isExpanded(index)
            closed = "chevron-left" if turns_round() else "chevron-right"
            self._icons.icon("chevron-down" if is_open else closed).paint(painter, mirrored(slot, option.rect))
            slot = slot.translated(ICON + 4, 0)
        name = ICON_NAMES.get(index.data(Role.KIND))
        if name:
            self._icons.icon(name, "accent" if index.data(Role.CHOSEN) else "soft").paint(
                painter, mirrored(slot, option.rect)
            )

    def _title_left(self, option: QStyleOptionViewItem, index: AnyIndex) -> int:
        both = has_rows(index) and index.data(Role.KIND) in ICON_NAMES
        return glyph_rect(option.rect, index.data(Role.DEPTH)).left() + TITLE + (ICON + 4 if both else 0)

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> int:
        """Returns where the title has to end."""
        rect = row_rect(option.rect).adjusted(0, 0, -COUNT_EDGE, 0)
        count = index.data(Role.COUNT)
        if not count:
            return rect.right()
        font = QFont(option.font)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.soft))
        shown = mirrored(rect, option.rect)
        painter.drawText(shown, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure(count))
        if index.data(Role.TARGET):
            self._paint_progress(painter, rect, option.rect, count / index.data(Role.TARGET))
        return rect.right() - QFontMetrics(font).horizontalAdvance(figure(count)) - 8

    def _paint_progress(self, painter: QPainter, rect: QRect, cell: QRect, share: float) -> None:
        """A thin line below the count that fills as the target comes nearer; the figures are in the tooltip."""
        track = QRect(rect.right() - PROGRESS, rect.bottom() - 4, PROGRESS, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.faint))
        painter.setOpacity(0.35)
        painter.drawRoundedRect(mirrored(track, cell), 1, 1)
        painter.setOpacity(1.0)
        painter.setBrush(QColor(self._theme.tokens.accent))
        track.setWidth(round(PROGRESS * min(share, 1.0)))
        painter.drawRoundedRect(mirrored(track, cell), 1, 1)

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, left: int, right: int
    ) -> None:
        font = title_font(option.font, index)
        rect = QRect(left, option.rect.top(), max(0, right - left), ROW)
        title = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.ink))
        shown = mirrored(rect, option.rect)
        painter.drawText(shown, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A line for the title."""
        line = QLineEdit(parent)
        tokens = self._theme.tokens
        line.setAccessibleName(tr("Title"))
        line.setFrame(False)
        line.setStyleSheet(
            f"QLineEdit {{ background: {tokens.page}; color: {tokens.ink}; border: 1px solid {tokens.accent};"
            f" border-radius: {RADIUS_ROW}px; padding: 0 3px; margin: 0; min-height: 0; }}"
        )
        return line

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """See QStyledItemDelegate. Qt asks again when the row changes; what the author has typed or chosen stays."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            title = index.data(Qt.ItemDataRole.EditRole)
            if editor.text() != title:
                editor.setText(title)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Ask for the new title."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Over the title, to the end of the row."""
        row = row_rect(option.rect)
        left = self._title_left(option, index) - 4
        editor.setGeometry(mirrored(QRect(left, row.top() + 1, row.right() - left - 2, ROW - 2), option.rect))


def has_rows(index: AnyIndex) -> bool:
    """Whether anything is below this row."""
    return index.model().rowCount(index) > 0


def title_font(base: QFont, index: AnyIndex) -> QFont:
    """600 for parts, chapters and what is chosen."""
    font = QFont(base)
    font.setPixelSize(13)
    if index.data(Role.CHOSEN) or index.data(Role.KIND) not in ICON_NAMES:
        font.setWeight(QFont.Weight.DemiBold)
    return font
