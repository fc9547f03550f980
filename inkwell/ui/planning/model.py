"""One table over the whole tree: a row for each part of the book in reading order, a column for each field."""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent

from inkwell.manuscript.node import Node
from inkwell.manuscript.plan_fields import COUNT, FIELDS, Entry, Field, shown, sort_key
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import figure, tr

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
# Put together once: Qt asks for them for every cell.
_READ: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_SHOWN: Final = _READ | Qt.ItemFlag.ItemIsDragEnabled
_WRITTEN: Final = _SHOWN | Qt.ItemFlag.ItemIsEditable


class PlanRole(IntEnum):
    """What views and delegates ask for, beside Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole + 1
    NODE = Qt.ItemDataRole.UserRole + 2
    SORT = Qt.ItemDataRole.UserRole + 3
    DEPTH = Qt.ItemDataRole.UserRole + 4
    COUNT = Qt.ItemDataRole.UserRole + 5
    """Words of its own text."""
    FIELD = Qt.ItemDataRole.UserRole + 6


def rows_of(indexes: Iterable[QModelIndex]) -> QItemSelection:
    """The rows of these indexes to be selected in one act: one by one, whoever follows would follow each of them."""
    at = {index.row(): index for index in indexes if index.isValid()}
    selection = QItemSelection()
    first: QModelIndex | None = None
    for row in sorted(at):
        first = first if first is not None else at[row]
        if row + 1 not in at:
            selection.select(first, at[row])
            first = None
    return selection


def opens(event: QKeyEvent) -> bool:
    """Whether a key opens what is chosen: Return alone, for with others it belongs to commands of the window."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def selected_rows(selection: QItemSelectionModel | None) -> set[int]:
    """The rows that are selected; Qt's own list of them asks the model for every cell."""
    ranges = selection.selection() if selection is not None else QItemSelection()
    spans = [ranges.at(number) for number in range(ranges.count())]
    return {row for each in spans for row in range(each.top(), each.bottom() + 1)}


class PlanModel(QAbstractTableModel):
    """`field_asked(id, name of the field, words)`: the author wrote something there."""

    field_asked = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self._tree = Manuscript({})
        self._rows: list[tuple[int, Node]] = []
        self._places: dict[str, int] = {}
        self._fields: tuple[Field, ...] = FIELDS
        self._counts: Mapping[str, int] = {}

    @property
    def manuscript(self) -> Manuscript:
        """The tree that is shown."""
        return self._tree

    @property
    def fields(self) -> tuple[Field, ...]:
        """The columns."""
        return self._fields

    def show(self, manuscript: Manuscript, counts: Mapping[str, int], fields: tuple[Field, ...]) -> None:
        """Show these; rows and columns stay where only what they say is another."""
        rows = list(manuscript.walk())
        same = fields == self._fields and [(d, n.id) for d, n in rows] == [(d, n.id) for d, n in self._rows]
        before = self._rows
        if not same:
            self.beginResetModel()
        self._tree, self._rows, self._fields, self._counts = manuscript, rows, fields, counts
        self._places = {node.id: row for row, (_, node) in enumerate(rows)}
        if not same:
            self.endResetModel()
            return
        changed = [row for row, (old, new) in enumerate(zip(before, rows, strict=True)) if old != new]
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(fields) - 1))

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show other counts of words."""
        self._counts = counts
        column = self._fields.index(COUNT)
        if self._rows:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))

    def index_of(self, node_id: str, column: int = 0) -> QModelIndex:
        """Where a node is; an invalid index where it is not."""
        row = self._places.get(node_id)
        return self.index(row, column) if row is not None else QModelIndex()

    def node_at(self, row: int) -> Node:
        """The node of a row."""
        return self._rows[row][1]

    def id_at(self, row: int) -> str:
        """The id of a row's node."""
        return self._rows[row][1].id

    # what Qt asks

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._fields[section].title
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See QAbstractItemModel."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags if self.read_only else Qt.ItemFlag.ItemIsDropEnabled
        if self.read_only:
            return _READ
        return _WRITTEN if self._fields[index.column()].entry is not Entry.NONE else _SHOWN

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel; the further roles are in `PlanRole`."""
        if not index.isValid():
            return None
        (depth, node), field = self._rows[index.row()], self._fields[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(node, field)
            case Qt.ItemDataRole.EditRole:
                return shown(node, field.name)
            case Qt.ItemDataRole.ToolTipRole:
                return node.synopsis or None
            case Qt.ItemDataRole.AccessibleTextRole:
                if field is self._fields[0]:
                    return f"{node.title}, {node.kind.words}"
                return f"{self._shown(node, field) or tr('nothing')}, {field.title}, {node.title}"
            case Qt.ItemDataRole.TextAlignmentRole if field.entry is Entry.NUMBER or field is COUNT:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return self._own_data(node, depth, field, role)

    def _own_data(self, node: Node, depth: int, field: Field, role: int) -> Any:
        match role:
            case PlanRole.ID:
                return node.id
            case PlanRole.NODE:
                return node
            case PlanRole.SORT:
                return sort_key(node, field.name, self._counts.get(node.id, 0))
            case PlanRole.DEPTH:
                return depth
            case PlanRole.COUNT:
                return self._counts.get(node.id, 0)
            case PlanRole.FIELD:
                return field
            case _:
                return None

    def _shown(self, node: Node, field: Field) -> str:
        if field is COUNT:
            count = self._counts.get(node.id, 0)
            return figure(count) if count else ""
        words = shown(node, field.name)
        return node.kind.label if field.name == "kind" else words

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for it. False always: the row changes when the new manuscript is shown."""
        if role == Qt.ItemDataRole.EditRole and index.isValid() and not self.read_only:
            node, field = self._rows[index.row()][1], self._fields[index.column()]
            if str(value) != shown(node, field.name):
                self.field_asked.emit(node.id, field.name, str(value))
        return False
