"""A dialog that asks for one of several."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.theme import ROW

WIDTH = 420
MOST_ROWS = 8
"""So many rows are in sight; of more the list scrolls."""
EDGES = 14
"""Pixels above the first row and below the last one, together."""


class PickDialog(DialogFrame):
    """Shows what there is, the first of it chosen; Return or a double click takes what is chosen."""

    def __init__(self, title: str, words: str, offers: Sequence[str], yes: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(WIDTH)
        self.body.addWidget(text_label(words, "soft"))
        self.list = QListWidget()
        self.list.setAccessibleName(words)
        self.list.addItems(list(offers))
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, ROW))
        self.list.setMinimumHeight(ROW * min(max(len(offers), 3), MOST_ROWS) + EDGES)
        self.list.setMaximumHeight(self.list.minimumHeight())
        self.list.setCurrentRow(0)
        self.list.itemDoubleClicked.connect(self.accept)
        self.body.addWidget(self.list)
        _, self._yes = self.add_buttons(tr("Cancel"), yes)
        self.list.currentRowChanged.connect(self._follow)
        self._follow()
        self.list.setFocus()

    def _follow(self) -> None:
        self._yes.setEnabled(self.list.currentRow() >= 0)

    def result_place(self) -> int | None:
        """The place of what was chosen; None for nothing."""
        row = self.list.currentRow()
        return row if row >= 0 else None
