"""The rows of the palette: what each leads to, and how it is painted with the letters lit that were asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inkwell.translation import parted
from inkwell.ui.fonts import SMALL, TEXT, interface_font
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.mirrored import in_pieces
from inkwell.ui.theme import RADIUS_ROW

HIGH = 32
"""Pixels of a row."""
PAD = 10
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """One thing to go to.

    `target` is a node's id, a command's action, a document position of a heading, a number of a paragraph, or what
    opens what is meant; `keys` are a command's.
    """

    title: str
    path: str = ""
    """Where it is: the chapter of a scene, the menu of a command."""
    icon: str = ""
    keys: str = ""
    target: "str | int | QAction | Place | Callable[[], object]" = ""
    lit: tuple[int, ...] = ()
    """Code points of `whole` that were asked for."""

    @property
    def whole(self) -> str:
        """What the letters are looked for in."""
        return f"{self.path} / {self.title}" if self.path else self.title

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return parted(filter(None, (self.title, self.path, self.keys)))


@dataclass(frozen=True)
class Place:
    """A document position on the active page."""

    position: int


class PaletteRows(QAbstractListModel):
    """Entries as a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown, from the top."""
        return self._entries

    def start_anew(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """See Qt."""
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.spoken
        return entry if role == _ENTRY else None


class PaletteDelegate(QStyledItemDelegate):
    """Icon, title and path, and a command's keys at the right."""

    def __init__(self, icons: Icons, parent: QListView) -> None:
        super().__init__(parent)
        self._icons = icons
        self._font = interface_font()
        self._font.setPixelSize(TEXT)
        self._lit = QFont(self._font)
        self._lit.setWeight(QFont.Weight.Bold)
        self._lit.setUnderline(True)
        self._small = QFont(self._font)
        self._small.setPixelSize(SMALL)
        icons.theme.changed.connect(parent.viewport().update)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """See Qt."""
        return QSize(0, HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See Qt."""
        entry: Entry = index.data(_ENTRY)
        tokens = self._icons.theme.tokens
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        in_pieces(painter)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.chosen if chosen else tokens.tint))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), RADIUS_ROW, RADIUS_ROW)
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        if entry.icon:
            ratio = painter.device().devicePixelRatioF()
            at = inner.center().y() - SIZE // 2 + 1
            painter.drawPixmap(inner.left(), at, self._icons.pixmap(entry.icon, "soft", SIZE, ratio))
        inner.setLeft(inner.left() + SIZE + PAD)
        if entry.keys:
            inner.setRight(self._paint_keys(painter, inner, entry.keys) - PAD)
        self._paint_words(painter, inner, entry)
        painter.restore()

    def _paint_keys(self, painter: QPainter, inner: QRect, keys: str) -> int:
        painter.setFont(self._small)
        painter.setPen(QColor(self._icons.theme.tokens.soft))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)
        return inner.right() - QFontMetrics(self._small).horizontalAdvance(keys)

    def _paint_words(self, painter: QPainter, inner: QRect, entry: Entry) -> None:
        """The title in ink, then its path in soft ink; letters asked for are bold and underlined in both."""
        tokens = self._icons.theme.tokens
        lead = len(entry.path) + 3 if entry.path else 0
        title = {each - lead for each in entry.lit if each >= lead}
        at = self._paint_lit(painter, inner, inner.left(), entry.title, title, tokens.ink)
        if entry.path:
            path = {each for each in entry.lit if each < len(entry.path)}
            self._paint_lit(painter, inner, at + PAD, entry.path, path, tokens.soft)

    def _paint_lit(self, painter: QPainter, inner: QRect, at: int, text: str, lit: set[int], colour: str) -> int:
        painter.setPen(QColor(colour))
        for piece, bright in _pieces(text, lit):
            font = self._lit if bright else self._font
            metrics = QFontMetrics(font)
            room = inner.right() - at
            if room <= 0:
                return at
            painter.setFont(font)
            shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(at, inner.top(), room, inner.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            at += metrics.horizontalAdvance(piece)
        return at


def _pieces(text: str, lit: set[int]) -> list[tuple[str, bool]]:
    """A text in pieces that are lit or are not."""
    found: list[tuple[str, bool]] = []
    for number, letter in enumerate(text):
        bright = number in lit
        if found and found[-1][1] == bright:
            found[-1] = (found[-1][0] + letter, bright)
        else:
            found.append((letter, bright))
    return found
