"""A table whose rows have an order that the author chooses: by a click on a head, or from a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from inkwell.translation import tr, within
from inkwell.ui.statistics.table import Table
from inkwell.ui.theme import GRID

NAME_WIDTH = 230
LEAST_ROWS, ROW = 6, 28


@dataclass(frozen=True)
class Line:
    """A row: by what it is known, its words, and by what each column is sorted (text, or a number)."""

    key: str
    words: tuple[str, ...]
    by: tuple[str | float, ...]


class SortedTable(QWidget):
    """`chosen(key)` when another row is; "" for none."""

    chosen = Signal(str)

    def __init__(self, name: str, heads: Sequence[str], sorted_by: int = 0) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._by, self._down = sorted_by, False
        self._key = ""
        self._heads = tuple(heads)
        self.table = Table(name, heads)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setMinimumHeight((LEAST_ROWS + 1) * ROW)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, NAME_WIDTH)
        header.setStretchLastSection(False)
        self.order = QComboBox()
        self.order.addItems([head for head in heads if head])
        self.order.setCurrentIndex(sorted_by)
        self.order.setAccessibleName(tr("Sort {name} by", name=within(name)))
        label = QLabel(tr("Sort by"))
        label.setProperty("role", "soft")
        label.setBuddy(self.order)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(label)
        row.addWidget(self.order)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.table.viewport().installEventFilter(self)
        header.sectionClicked.connect(self._clicked)
        header.sectionResized.connect(lambda column, *_: self._fit() if column else None)
        self.order.activated.connect(self._ordered)
        self.table.currentCellChanged.connect(lambda row, *_: self._moved(row))

    @property
    def key(self) -> str:
        """Of the row that is chosen."""
        return self._key

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; what is chosen stays chosen, and else the first is."""
        self._lines = list(lines)
        self._sort()

    def choose(self, key: str) -> None:
        """Have this row chosen, where there is one."""
        if any(line.key == key for line in self._lines):
            self._key = key
            self._sort()

    def _clicked(self, column: int) -> None:
        self._down = not self._down if column == self._by else isinstance(self._sample(column), float)
        self._by = column
        self.order.setCurrentIndex(column)
        self._sort()

    def _ordered(self, column: int) -> None:
        self._clicked(column)

    def _sample(self, column: int) -> str | float | None:
        return self._lines[0].by[column] if self._lines else None

    def _sort(self) -> None:
        """By the column, and what is equal there by name."""
        before = self._key
        self._lines.sort(key=lambda line: line.words[0].casefold())
        self._lines.sort(key=lambda line: _rank(line.by[self._by]), reverse=self._down)
        for column, head in enumerate(self._heads):
            mark = (" ↓" if self._down else " ↑") if column == self._by else ""
            if (item := self.table.horizontalHeaderItem(column)) is not None:
                item.setText(head + mark)
        blocked = self.table.blockSignals(True)
        self.table.set_rows([line.words for line in self._lines])
        keys = [line.key for line in self._lines]
        at = keys.index(before) if before in keys else min(0, len(keys) - 1)
        self.table.setCurrentCell(at, 0)
        self.table.blockSignals(blocked)
        self._fit()
        self._moved(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first column has what room there is, and never less than names need."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        header = self.table.horizontalHeader()
        others = sum(header.sectionSize(column) for column in range(1, header.count()))
        header.resizeSection(0, max(NAME_WIDTH, self.table.viewport().width() - others))

    def _moved(self, row: int) -> None:
        key = self._lines[row].key if 0 <= row < len(self._lines) else ""
        self._key = key
        self.chosen.emit(key)


def _rank(value: str | float) -> tuple[float, str]:
    return (value, "") if isinstance(value, float | int) else (0.0, value.casefold())
