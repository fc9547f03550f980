"""What stands before the story and behind it: dedication, preface, thanks; each is a part of the book or a note."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from inkwell.translation import tr

BEFORE: Final = 1
BEHIND: Final = 2
HEIGHT: Final = 132
_ID: Final = Qt.ItemDataRole.UserRole


class MatterTable(QTreeWidget):
    """A row for each part with two boxes, of which one at most is checked. `changed` when the author checked one."""

    changed = Signal()

    def __init__(self, parts: Sequence[tuple[str, str]], front: Sequence[str], back: Sequence[str]) -> None:
        """`parts`: ids with titles, in the order of the book."""
        super().__init__()
        self.setAccessibleName(tr("Before the story and behind it"))
        self.setHeaderLabels([tr("Part or note"), tr("Before"), tr("Behind")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFixedHeight(HEIGHT)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (BEFORE, BEHIND):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for node_id, title in parts:
            item = QTreeWidgetItem([title])
            item.setData(0, _ID, node_id)
            for column, chosen, words in (
                (BEFORE, front, tr("{title} before the story", title=title)),
                (BEHIND, back, tr("{title} behind the story", title=title)),
            ):
                item.setData(column, Qt.ItemDataRole.AccessibleTextRole, words)
                item.setCheckState(column, Qt.CheckState.Checked if node_id in chosen else Qt.CheckState.Unchecked)
            self.addTopLevelItem(item)
        self._kept = {BEFORE: tuple(front), BEHIND: tuple(back)}
        self.itemChanged.connect(self._follow)

    def _follow(self, item: QTreeWidgetItem, column: int) -> None:
        other = BEHIND if column == BEFORE else BEFORE
        if column and item.checkState(column) is Qt.CheckState.Checked:
            self.blockSignals(True)
            item.setCheckState(other, Qt.CheckState.Unchecked)
            self.blockSignals(False)
        if column:
            self.changed.emit()

    def chosen(self, column: int) -> tuple[str, ...]:
        """The ids that are checked in a column: those of before in the order that they had, new ones behind them."""
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        found = [
            item.data(0, _ID) for item in items if item is not None and item.checkState(column) is Qt.CheckState.Checked
        ]
        kept = [each for each in self._kept[column] if each in found]
        return (*kept, *(each for each in found if each not in kept))
