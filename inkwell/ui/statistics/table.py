"""A plain table of figures: read-only, in the look of the house, with a way to copy it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem


class Table(QTableWidget):
    """Rows of words; the first column is at the left and takes what room there is, the others stand at the right."""

    def __init__(self, name: str, heads: Sequence[str]) -> None:
        super().__init__(0, len(heads))
        self._heads = tuple(heads)
        self._rows: list[list[str]] = []
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, head in enumerate(self._heads):
            self.setHorizontalHeaderItem(column, cell := _cell(head, column))
            cell.setData(Qt.ItemDataRole.AccessibleTextRole, head or name)

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these; what is chosen stays chosen by its number."""
        chosen = self.currentRow()
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                item = _cell(words, column)
                head = self._heads[column]
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{head}: {words}" if head else words)
                self.setItem(at, column, item)
        self._rows = [list(row) for row in rows]
        if rows and chosen >= 0:
            self.setCurrentCell(min(chosen, len(rows) - 1), 0)

    def rows(self) -> list[list[str]]:
        """What is shown."""
        return [list(row) for row in self._rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy puts the whole table on the clipboard, tabs between its columns."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in [self._heads, *self._rows]))
            return
        super().keyPressEvent(event)


def _cell(words: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
