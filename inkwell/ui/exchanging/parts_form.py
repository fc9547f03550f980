"""Which parts of the book go out: a box for each part, chapter and scene; that of a chapter is for all in it."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP, text_label

_ID: Final = Qt.ItemDataRole.UserRole
OWN: Final = tr("What stands before these")
HINT: Final = tr("Before and behind the story something stands only where the whole book goes out.")


@dataclass(frozen=True)
class Row:
    """A part of the book, the id of what it is in ("" the book), and whether it has words of its own."""

    node: str
    title: str
    above: str
    worded: bool


class PartsForm(QWidget):
    """`changed` when the author chose others. All go out until then, and what is new in the book with them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("What goes out"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.every, self.none = QPushButton(tr("&All")), QPushButton(tr("&None"))
        self._rows: list[Row] = []
        self._branches: dict[str, QTreeWidgetItem] = {}
        self._leaves: dict[str, QTreeWidgetItem] = {}
        """The boxes that stand for words: what holds no others, and what such a one has of its own."""
        row = QHBoxLayout()
        for button, check in ((self.every, Qt.CheckState.Checked), (self.none, Qt.CheckState.Unchecked)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, check=check: self._set_all(check))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, 0)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        column.addWidget(text_label(HINT, "caption"))
        self.tree.itemChanged.connect(lambda _item, _column: self.changed.emit())

    def show_parts(self, tree: Manuscript, aside: Collection[str], worded: Callable[[str], bool]) -> None:
        """Offer what tells the story in this tree, without what is put `aside`; what was chosen stays so.

        `worded` says whether a part has words of its own: where it holds others, those have a box beside theirs.
        """
        rows = list(_rows(tree, aside, worded))
        if rows == self._rows:
            return
        before, full = self.nodes, {each for each, item in self._branches.items() if _checked(item)}
        known = set(self._leaves)
        self._rows = rows
        blocked = self.tree.blockSignals(True)
        self._fill(rows)
        if before is not None:
            for node_id, leaf in self._leaves.items():
                above = leaf.parent()
                stays = node_id in before if node_id in known else above is not None and above.data(0, _ID) in full
                leaf.setCheckState(0, Qt.CheckState.Checked if stays else Qt.CheckState.Unchecked)
        self.tree.blockSignals(blocked)
        self.tree.viewport().update()

    def _fill(self, rows: list[Row]) -> None:
        self.tree.clear()
        self._branches, self._leaves = {}, {}
        holds = {row.above for row in rows}
        for row in rows:
            item = self._add(self._branches.get(row.above, self.tree.invisibleRootItem()), row.node, row.title)
            self._branches[row.node] = item
            if row.node not in holds:
                self._leaves[row.node] = item
            elif row.worded:
                self._leaves[row.node] = self._add(item, row.node, OWN)
        if rows:
            self.tree.setCurrentItem(self._branches[rows[0].node])

    @staticmethod
    def _add(above: QTreeWidgetItem, node_id: str, words: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [words])
        item.setData(0, _ID, node_id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        item.setCheckState(0, Qt.CheckState.Checked)
        return item

    def _set_all(self, check: Qt.CheckState) -> None:
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            if item is not None:
                item.setCheckState(0, check)

    def choose(self, ids: Collection[str]) -> bool:
        """Choose these parts with all below them, and nothing else; False where there is none of them."""
        known = [self._branches[each] for each in ids if each in self._branches]
        if not known:
            return False
        blocked = self.tree.blockSignals(True)
        self._set_all(Qt.CheckState.Unchecked)
        for item in known:
            item.setCheckState(0, Qt.CheckState.Checked)
            above = item.parent()
            while above is not None:
                above.setExpanded(True)
                above = above.parent()
        self.tree.blockSignals(blocked)
        self.tree.setCurrentItem(known[0])
        self.tree.scrollToItem(known[0])
        self.tree.viewport().update()
        self.changed.emit()
        return True

    @property
    def nodes(self) -> frozenset[str] | None:
        """What is chosen, each by itself; None for the whole book, empty for nothing."""
        leaves = {node_id for node_id, leaf in self._leaves.items() if _checked(leaf)}
        if len(leaves) == len(self._leaves):
            return None
        return frozenset(leaves | {node_id for node_id, item in self._branches.items() if _checked(item)})


def _checked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) is Qt.CheckState.Checked


def _rows(tree: Manuscript, aside: Collection[str], worded: Callable[[str], bool]) -> Iterator[Row]:
    """The rows in the book's order; notes and what is never exported are not among them, nor is what is below those."""
    out: set[str] = set()
    for _, node in tree.walk():
        above = tree.shown_under(node.id) or ""
        if node.kind is NodeKind.NOTE or not node.exported or node.id in aside or above in out:
            out.add(node.id)
        else:
            yield Row(node.id, node.title, above, worded(node.id))
