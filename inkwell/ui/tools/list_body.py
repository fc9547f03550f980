"""A list to pick from: each item can go to the cursor, be written out, or be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import GRID

SIDE = 24
"""Pixels of a button's side."""


class ListBody(QWidget):
    """Shows items. Signals: `inserted(str)` an item goes to the cursor as it is; `written_from(str)`; `copied(str)`."""

    inserted = Signal(str)
    written_from = Signal(str)
    """An item is what should happen next: it is to be written out."""
    copied = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.rows: list[ItemRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID)

    def show_items(self, items: Sequence[str], *, writing: bool = False) -> None:
        """Show these; while it is written the last item can still grow, and is not to be taken yet."""
        while len(self.rows) > len(items):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(items):
            self._append()
        for number, (row, item) in enumerate(zip(self.rows, items, strict=True), 1):
            row.show_item(item, number, ready=not writing or number < len(items))

    def _append(self) -> None:
        row = ItemRow(self._icons)
        row.insert.clicked.connect(lambda: self.inserted.emit(row.text))
        row.write.clicked.connect(lambda: self.written_from.emit(row.text))
        row.copy_button.clicked.connect(lambda: self.copied.emit(row.text))
        self.rows.append(row)
        self._column.addWidget(row)


class ItemRow(QWidget):
    """One item, with what can be done with it."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._words = WrappedLabel(role="quoted")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.insert = QPushButton(tr("Insert"))
        self.insert.setToolTip(tr("Put it in at the cursor"))
        self.write = QPushButton(tr("Write from it"))
        self.write.setToolTip(tr("Have the scene go on this way"))
        for link in (self.insert, self.write):
            link.setProperty("role", "link")
        self.copy_button = IconButton(icons, "copy", tr("Copy"))
        self.copy_button.setFixedSize(SIDE, SIDE)
        foot = QHBoxLayout()
        foot.setSpacing(3 * GRID)
        foot.addWidget(self.insert)
        foot.addWidget(self.write)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addLayout(foot)

    @property
    def text(self) -> str:
        """The item."""
        return self._words.full_text

    def show_item(self, text: str, number: int, *, ready: bool) -> None:
        """Show an item, the `number`th of its list; one that is not ready cannot be taken."""
        if text != self.text:
            self._words.set_text(text)
        self.insert.setAccessibleName(tr("Insert item {number}: {text}", number=number, text=text))
        self.write.setAccessibleName(tr("Write from item {number}: {text}", number=number, text=text))
        self.copy_button.set_words(tr("Copy item {number}", number=number))
        for button in (self.insert, self.write, self.copy_button):
            button.setEnabled(ready)
