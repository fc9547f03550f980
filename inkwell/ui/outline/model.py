"""A Qt tree model over a `Manuscript` value that turns each new value into row insertions, moves and removals."""

import textwrap
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from inkwell.manuscript.counts import UNIT_NAMES, Unit
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import figure, tr
from inkwell.ui.outline.row_model import AnyIndex, RowModel
from inkwell.ui.outline.rows import Entry, Place, children_by_parent, place_of, shown_title

MIME_NODE = "application/x-inkwell-node"


TIP_LETTERS = 64
"""Letters of a line of a tooltip."""


class Role(IntEnum):
    """What the delegate and the view ask for, beside Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole + 1
    KIND = Qt.ItemDataRole.UserRole + 2
    COUNT = Qt.ItemDataRole.UserRole + 3
    """Words with those of what is below it; notes are not added to what holds them."""
    DEPTH = Qt.ItemDataRole.UserRole + 4
    CHOSEN = Qt.ItemDataRole.UserRole + 5
    """Whether this is the node that is open in the page."""
    TARGET = Qt.ItemDataRole.UserRole + 6
    """Words that it is to have; None for no target."""


class OutlineModel(RowModel):
    """The rows of the outline.

    `rename_asked(id, title)`, `move_asked(id, parent or None, index)` and `several_move_asked(ids, parent or None,
    index among the children as they are now)` are wishes: nothing changes here until the new manuscript is shown.
    """

    rename_asked = Signal(str, str)
    move_asked = Signal(str, object, int)
    several_move_asked = Signal(object, object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self.unit: Unit = "words"
        """What is counted."""
        self._chosen = ""

    # what Qt asks

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel; the further roles are in `Role`."""
        entry = self.at(index)
        if entry.node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_title(entry.node)
            case Qt.ItemDataRole.EditRole:
                return entry.node.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown_title(entry.node)}, {entry.node.kind.words}, {self._count_words(entry, entry.node)}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._more(entry, entry.node) or None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return entry.node.synopsis or None
            case _:
                return self._own_data(entry, entry.node, role)

    def _more(self, entry: Entry, node: Node) -> str:
        """What is said of it while it is pointed at: what happens there, and its words where it has a target."""
        counted = self._count_words(entry, node) if node.target else ""
        return "\n\n".join(filter(None, (textwrap.fill(node.synopsis, TIP_LETTERS), counted)))

    def _count_words(self, entry: Entry, node: Node) -> str:
        """Its words, and of how many where it has a target."""
        return (
            tr("{total:,} of {target:,} {unit}", total=entry.total, target=node.target, unit=UNIT_NAMES[self.unit])
            if node.target
            else f"{figure(entry.total)} {UNIT_NAMES[self.unit]}"
        )

    def _own_data(self, entry: Entry, node: Node, role: int) -> Any:
        match role:
            case Role.ID:
                return node.id
            case Role.KIND:
                return node.kind
            case Role.COUNT:
                return entry.total
            case Role.DEPTH:
                return entry.depth
            case Role.CHOSEN:
                return node.id == self._chosen
            case Role.TARGET:
                return node.target
            case _:
                return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See QAbstractItemModel."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags if self.read_only else flag.ItemIsDropEnabled
        plain = flag.ItemIsEnabled | flag.ItemIsSelectable
        if self.read_only:
            return plain
        return plain | flag.ItemIsEditable | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another title. False always: the row changes when the new manuscript is shown."""
        node = self.at(index).node
        title = str(value).strip()
        if role == Qt.ItemDataRole.EditRole and node and not self.read_only and title and title != node.title:
            self.rename_asked.emit(node.id, title)
        return False

    def supportedDropActions(self) -> Qt.DropAction:
        """See QAbstractItemModel."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """See QAbstractItemModel."""
        return [MIME_NODE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """See QAbstractItemModel: the ids of the nodes, a line for each."""
        data = QMimeData()
        ids = [self.at(index).id or "" for index in indexes]
        if ids:
            data.setData(MIME_NODE, QByteArray("\n".join(ids).encode()))
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Refuse what is no node of this book, and a node that would go into itself or below itself."""
        return self._drop(data, action, row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Ask for the move. False always, so that Qt removes nothing by itself."""
        found = self._drop(data, action, row, parent)
        if found is not None:
            entries, above, until = found
            if len(entries) > 1:
                self.several_move_asked.emit([each.id for each in entries], above.id, until)
            else:
                place = Place(above.id, sum(child is not entries[0] for child in above.children[:until]))
                if place != place_of(entries[0]):
                    self.move_asked.emit(entries[0].id, place.parent, place.index)
        return False

    def _drop(
        self, data: QMimeData, action: Qt.DropAction, row: int, parent: AnyIndex
    ) -> tuple[list[Entry], Entry, int] | None:
        """The rows that are dropped, what they go into, and before which of its children; None where they cannot."""
        if self.read_only or action != Qt.DropAction.MoveAction or not data.hasFormat(MIME_NODE):
            return None
        ids = bytes(data.data(MIME_NODE).data()).decode(errors="replace").split("\n")
        entries = [each for each in map(self.entry, ids) if each is not None]
        above = self.at(parent)
        if len(entries) < len(ids) or any(above is each or above in each.below() for each in entries):
            return None
        return entries, above, row if 0 <= row <= len(above.children) else len(above.children)

    # what the view asks

    @property
    def chosen(self) -> str:
        """The id of the node that is open in the page, or empty."""
        return self._chosen

    def choose(self, node_id: str) -> None:
        """Mark this node as the one that is open; an id that is not there (yet) marks none."""
        before, self._chosen = self._chosen, node_id
        for each in (before, node_id):
            index = self.index_of(each)
            if index.isValid():
                self.dataChanged.emit(index, index, [Role.CHOSEN])

    # new values

    def show_manuscript(self, manuscript: Manuscript, counts: Mapping[str, int]) -> None:
        """Become this tree, with row signals for what differs, so that views keep expansion, selection and scroll."""
        wanted = children_by_parent(manuscript)
        alive = {node.id for nodes in wanted.values() for node in nodes}
        self._remove_gone(self.root, alive)
        self._arrange(self.root, wanted)
        self._remove_gone(self.root, alive)
        self.set_counts(counts)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show other word counts (node id to words of its own text); only rows whose sum differs are repainted."""
        self._sum(self.root, counts)

    def _sum(self, above: Entry, counts: Mapping[str, int]) -> int:
        """Count what is below `above`; one signal for the span of its rows that differ."""
        below = 0
        differing: list[Entry] = []
        for entry in above.children:
            deeper = self._sum(entry, counts)
            own = counts.get(entry.id or "", 0)
            below += deeper if entry.node and entry.node.kind is NodeKind.NOTE else own + deeper
            if entry.total != own + deeper:
                entry.total = own + deeper
                differing.append(entry)
        if differing:
            self.dataChanged.emit(self.index_for(differing[0]), self.index_for(differing[-1]), [Role.COUNT])
        return below

    def _remove_gone(self, entry: Entry, alive: set[str]) -> None:
        """Remove rows that are gone; one that still holds living rows waits until they have been moved out."""
        for child in list(entry.children):
            if child.id in alive or any(each.id in alive for each in child.below()):
                self._remove_gone(child, alive)
            else:
                self.remove(child)

    def _arrange(self, above: Entry, wanted: Mapping[str | None, Sequence[Node]]) -> None:
        """Bring what belongs below `above` there, in order.

        From the top down, so that `above` and all that holds it are in place already and no row is ever moved below
        itself. Rows that do not belong here are left at the end: they are moved or removed later.
        """
        nodes = wanted.get(above.id, ())
        order = {node.id: place for place, node in enumerate(nodes)}
        for row, node in enumerate(nodes):
            self._push_down(above, row, node.id, order)
            entry = self.entry(node.id)
            if entry is None:
                self.insert(above, row, node)
            else:
                self.move(entry, above, row)
                self._refresh(entry, node)
        for child in above.children[: len(nodes)]:
            self._arrange(child, wanted)

    def _push_down(self, above: Entry, row: int, wanted_id: str, order: Mapping[str, int]) -> None:
        """Where one row went down its list, move that row instead of every row that it passed."""
        here = above.children[row : row + 2]
        if len(here) == 2 and here[0].id in order and here[0].id != wanted_id and here[1].id == wanted_id:
            self.move(here[0], above, min(order[here[0].id or ""], len(above.children) - 1))

    def _refresh(self, entry: Entry, node: Node) -> None:
        before, entry.node = entry.node, node
        if before != node:
            index = self.index_for(entry)
            self.dataChanged.emit(index, index)
