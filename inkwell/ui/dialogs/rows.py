"""A list whose rows have two lines: what it is, and what is known of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inkwell.translation import parted
from inkwell.ui.fonts import SMALL, TEXT, interface_font
from inkwell.ui.icons import Icons
from inkwell.ui.mirrored import mirrored
from inkwell.ui.theme import RADIUS_ROW

HIGH, HEADING_HIGH = 48, 32
"""Pixels of a row, and of a heading between rows."""
PAD, ICON = 10, 16
_ROW = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """One row, or with `heading` a line over the rows below it that cannot be chosen."""

    first: str
    second: str = ""
    icon: str = ""
    """A shipped icon's name; "" for none."""
    heading: bool = False

    @property
    def spoken(self) -> str:
        """Both lines, as a screen reader and the tooltip say them."""
        return parted(filter(None, (self.first, self.second)))


class RowList(QListWidget):
    """Shows `Row`s, long ones elided; the arrow keys move, headings are passed over."""

    def __init__(self, name: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self.setAccessibleName(name)
        self.setProperty("role", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(RowDelegate(icons, self))
        icons.theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, from the top."""
        return self._rows

    def set_rows(self, rows: Sequence[Row], chosen: int = 0) -> None:
        """Show these, and choose the row at `chosen` or the nearest that can be."""
        blocked = self.blockSignals(True)
        self.clear()
        for row in rows:
            self.addItem(_filled(QListWidgetItem(), row))
        self._rows = tuple(rows)
        self.blockSignals(blocked)
        self.setCurrentRow(self._nearest(chosen))

    def reword(self, rows: Sequence[Row]) -> None:
        """Show the same rows in other words; what is chosen stays chosen."""
        for place, row in enumerate(rows):
            _filled(self.item(place), row)
        self._rows = tuple(rows)

    def _nearest(self, wanted: int) -> int:
        free = [place for place, row in enumerate(self._rows) if not row.heading]
        return min(free, key=lambda place: (abs(place - wanted), place), default=-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens what is chosen, and does not press a button at the dialog's foot."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentItem() is not None:
                self.itemActivated.emit(self.currentItem())
        elif event.key() == Qt.Key.Key_Home:
            self.setCurrentRow(self._nearest(0))  # Qt's own Home stops at a heading
        else:
            super().keyPressEvent(event)


def _filled(item: QListWidgetItem, row: Row) -> QListWidgetItem:
    item.setText(row.first)
    item.setData(_ROW, row)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
    item.setToolTip("" if row.heading else row.spoken)
    if row.heading:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class RowDelegate(QStyledItemDelegate):
    """Paints rows in the theme's colours; what is chosen is bold too."""

    def __init__(self, icons: Icons, rows: RowList) -> None:
        super().__init__(rows)
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As wide as there is room."""
        return QSize(0, HEADING_HIGH if index.data(_ROW).heading else HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See QStyledItemDelegate."""
        row: Row = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            self._paint_heading(painter, option.rect, row)
        else:
            self._paint_ground(painter, option)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_lines(painter, option.rect.adjusted(PAD, 6, -PAD, -6), row, chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        place = rect.adjusted(PAD, 0, -PAD, -6)
        painter.setFont(interface_font(SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._icons.theme.tokens.soft))
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(place, bottom, _elided(row.first, painter, place.width()))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = self._icons.theme.tokens
        rect = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.chosen if chosen else tokens.tint))
            painter.drawRoundedRect(rect, RADIUS_ROW, RADIUS_ROW)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS_ROW, RADIUS_ROW)

    def _paint_lines(self, painter: QPainter, rect: QRect, row: Row, chosen: bool) -> None:
        tokens = self._icons.theme.tokens
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        upper = QRect(rect.left(), rect.top(), rect.width(), rect.height() // 2)
        lower = upper.translated(0, upper.height())
        if row.icon:
            slot = QRect(rect.right() - ICON + 1, upper.center().y() - ICON // 2 + 1, ICON, ICON)
            self._icons.icon(row.icon, "accent").paint(painter, mirrored(slot, rect))
            upper.setRight(slot.left() - 6)
        painter.setFont(interface_font(TEXT, QFont.Weight.DemiBold if chosen else QFont.Weight.Medium))
        painter.setPen(QColor(tokens.ink))
        painter.drawText(mirrored(upper, rect), left, _elided(row.first, painter, upper.width()))
        painter.setFont(interface_font(SMALL))
        painter.setPen(QColor(tokens.soft))
        painter.drawText(lower, left, _elided(row.second, painter, lower.width()))


def _elided(text: str, painter: QPainter, width: int) -> str:
    line = " ".join(text.split())
    return QFontMetrics(painter.font()).elidedText(line, Qt.TextElideMode.ElideRight, width)
