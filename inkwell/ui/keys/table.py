"""The table of all commands with their keys, menu by menu."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from inkwell.settings.finding import folded, words_of
from inkwell.translation import tr

HEAD: Final = (tr("Command"), tr("Keys"))
NO_KEYS: Final = tr("no keys")
_NAME: Final = Qt.ItemDataRole.UserRole
_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole


@dataclass(frozen=True)
class Line:
    """One line of the table, in words."""

    name: str
    place: str
    title: str
    keys: str
    changed: bool

    @property
    def shown_keys(self) -> str:
        """The keys, and whether the author changed them: never by letters alone that are bold."""
        if not self.changed:
            return self.keys
        return tr("{keys} (changed)", keys=self.keys) if self.keys else tr("none (changed)")


class KeyTable(QTreeWidget):
    """`chosen` carries the name of the line that the author is at, "" for none; `opened`: Return was pressed there."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setColumnCount(len(HEAD))
        self.setHeaderLabels(HEAD)
        self.setAccessibleName(tr("Commands and their keys"))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionsClickable(False)
        self.currentItemChanged.connect(self._tell)
        self.itemDoubleClicked.connect(lambda item, _column: self._open(item))

    @property
    def current(self) -> str:
        """The name of the line that the author is at."""
        item = self.currentItem()
        return item.data(0, _NAME) or "" if item is not None else ""

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the author stays where they were, if that is still there."""
        before, blocked = self.current, self.blockSignals(True)
        scrolled = self.verticalScrollBar().value()
        self.clear()
        self._items.clear()
        heads: dict[str, QTreeWidgetItem] = {}
        for line in lines:
            if line.place not in heads:
                heads[line.place] = self._head(line.place)
            item = QTreeWidgetItem(heads[line.place], [line.title, line.shown_keys])
            item.setData(1, _SPOKEN, line.shown_keys or NO_KEYS)
            item.setData(0, _NAME, line.name)
            self._items[line.name] = item
            if line.changed:
                item.setFont(1, _bold(item.font(1)))
        self.expandAll()
        self.blockSignals(blocked)
        self.verticalScrollBar().setValue(scrolled)
        self.go_to(before)

    def go_to(self, name: str) -> None:
        """Be at this line, or at the first if it is not there."""
        found = self._items.get(name) or next(iter(self._items.values()), None)
        if found is not None:
            self.setCurrentItem(found)
            self.scrollToItem(found)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return asks for other keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight when more is said of it below."""
        super().resizeEvent(event)
        item = self.currentItem()
        if item is not None:
            self.scrollToItem(item)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go past the names of menus."""
        found = super().moveCursor(action, modifiers)
        if not found.isValid() or found.parent().isValid():
            return found
        back = action in (QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MovePageUp)
        beyond = self.indexAbove(found) if back else self.indexBelow(found)
        return beyond if beyond.isValid() else self.currentIndex()

    def _head(self, words: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem(self, [words])
        # Not off: what is below it would be off as well.
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFirstColumnSpanned(True)
        head.setData(1, _SPOKEN, words)
        head.setFont(0, _bold(self.font()))
        return head

    def _open(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _NAME):
            self.opened.emit(item.data(0, _NAME))

    def _tell(self, *_: object) -> None:
        self.chosen.emit(self.current)


def found_in(lines: Sequence[Line], query: str) -> list[Line]:
    """The lines in which every word stands: in the command, its menu or its keys."""
    words = words_of(query)
    return [line for line in lines if all(word in folded(f"{line.place} {line.title} {line.keys}") for word in words)]


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
