"""A Qt model of rows with an identity of their own, and the three things that can happen to one."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from inkwell.manuscript.node import Node
from inkwell.ui.outline.rows import Entry

TOP = QModelIndex()
"""Qt's name for the root."""

AnyIndex = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractItemModel):
    """One column of `Entry` rows below `root`; each change of a row gives Qt its signals."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.root = Entry(0, None, None)
        self._numbers: dict[int, Entry] = {}
        self._ids: dict[str, Entry] = {}
        self._last_number = 0

    def index(self, row: int, column: int, parent: AnyIndex = TOP) -> QModelIndex:
        """See QAbstractItemModel."""
        above = self.at(parent)
        if column != 0 or not 0 <= row < len(above.children):
            return QModelIndex()
        return self.createIndex(row, 0, above.children[row].number)

    def parent(self, child: AnyIndex = TOP) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]  # Qt overloads QObject.parent
        """See QAbstractItemModel."""
        above = self.at(child).parent
        return self.index_for(above) if above else QModelIndex()

    def rowCount(self, parent: AnyIndex = TOP) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.column() > 0 else len(self.at(parent).children)

    def columnCount(self, parent: AnyIndex = TOP) -> int:
        """See QAbstractItemModel."""
        return 1

    def entry(self, node_id: str) -> Entry | None:
        """The row of this node, or None."""
        return self._ids.get(node_id)

    def index_of(self, node_id: str) -> QModelIndex:
        """The index of this node; invalid when it is not shown."""
        entry = self._ids.get(node_id)
        return self.index_for(entry) if entry else QModelIndex()

    def insert(self, above: Entry, row: int, node: Node) -> None:
        """Add a row for `node` below `above`."""
        self._last_number += 1
        entry = Entry(self._last_number, node, above)
        self.beginInsertRows(self.index_for(above), row, row)
        above.children.insert(row, entry)
        self._numbers[entry.number] = entry
        self._ids[node.id] = entry
        self.endInsertRows()

    def move(self, entry: Entry, above: Entry, row: int) -> None:
        """Put a row below `above`, to stand at `row`; nothing happens where it stands there already."""
        old, before = entry.parent, entry.row
        if old is None or (old is above and before == row):
            return
        target = row + 1 if old is above and row > before else row
        self.beginMoveRows(self.index_for(old), before, before, self.index_for(above), target)
        old.children.pop(before)
        above.children.insert(row, entry)
        entry.parent = above
        self.endMoveRows()

    def remove(self, entry: Entry) -> None:
        """Take a row away with all that is below it."""
        if entry.parent is None:
            return
        row = entry.row
        self.beginRemoveRows(self.index_for(entry.parent), row, row)
        entry.parent.children.pop(row)
        for each in (entry, *entry.below()):
            del self._numbers[each.number]
            self._ids.pop(each.id or "", None)
        self.endRemoveRows()

    def index_for(self, entry: Entry) -> QModelIndex:
        """The index of a row; invalid for the root."""
        return self.createIndex(entry.row, 0, entry.number) if entry.parent else QModelIndex()

    def at(self, index: AnyIndex) -> Entry:
        """The row of an index; the root for an invalid one."""
        return self._numbers[index.internalId()] if index.isValid() else self.root
