"""The palette of special characters: picked by eye, or found by their names; Enter puts one into the text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListView, QListWidget, QListWidgetItem, QWidget

from inkwell.manuscript.characters import GROUPS, SHORT, code_of, find_characters, name_of
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.fonts import book_font, interface_font
from inkwell.ui.labels import ElidedLabel

RECENT = tr("Recently used")
CELL = QSize(58, 52)
"""Pixels of one character's place."""
_CHARACTER = Qt.ItemDataRole.UserRole
LARGE, SMALL = 24, 10


class CharactersDialog(DialogFrame):
    """Stays beside the page. `chosen(character)` is to go into the text."""

    chosen = Signal(str)

    def __init__(self, recent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Special characters"), parent)
        self.resize(560, 520)
        self._recent = tuple(recent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("A name, as em dash or e acute, or a code"))
        self.search.setAccessibleName(tr("Find a character by its name"))
        self.search.setClearButtonEnabled(True)
        self.group = QComboBox()
        self.group.setAccessibleName(tr("Group of characters"))
        self.group.addItems([RECENT, *(name for name, _ in GROUPS)])
        self.grid = QListWidget()
        self.name = ElidedLabel("", "soft")
        self._lay_out()
        self._join()
        self.group.setCurrentIndex(0 if self._recent else 1)
        self._fill()

    def _lay_out(self) -> None:
        self.grid.setAccessibleName(tr("Characters", "letters"))
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setUniformItemSizes(True)
        self.grid.setGridSize(CELL)
        self.grid.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.group)
        self.body.addLayout(top)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self.name)
        self.close_button = self.add_button(tr("&Close"))
        self.close_button.setAutoDefault(False)
        self.insert_button = self.add_button(tr("&Insert"), "primary")
        self.insert_button.setAutoDefault(False)

    def _join(self) -> None:
        self.search.textEdited.connect(self._fill)
        self.search.returnPressed.connect(self.insert)
        self.search.installEventFilter(self)
        self.grid.installEventFilter(self)
        self.group.currentIndexChanged.connect(self._choose_group)
        self.grid.currentItemChanged.connect(self._follow)
        self.grid.itemDoubleClicked.connect(self.insert)
        self.insert_button.clicked.connect(self.insert)
        self.close_button.clicked.connect(self.reject)

    def set_recent(self, recent: Sequence[str]) -> None:
        """These were used last, newest first; what is on show stays as it is until another group is chosen."""
        self._recent = tuple(recent)

    @property
    def character(self) -> str:
        """The one that is picked, "" for none."""
        item = self.grid.currentItem()
        return str(item.data(_CHARACTER)) if item is not None else ""

    @Slot()
    def insert(self) -> None:
        """Put what is picked into the text."""
        if character := self.character:
            self.chosen.emit(character)

    @Slot()
    def _choose_group(self) -> None:
        self.search.clear()
        self._fill()

    @Slot()
    def _fill(self) -> None:
        wanted = self.search.text()
        self.group.setEnabled(not wanted.strip())
        if wanted.strip():
            self._show(find_characters(wanted))
        elif self.group.currentIndex() == 0:
            self._show(self._recent)
        else:
            self._show(GROUPS[self.group.currentIndex() - 1][1])

    def _show(self, characters: Sequence[str]) -> None:
        self.grid.clear()
        large, small = book_font(LARGE), interface_font(SMALL)
        for character in characters:
            item = QListWidgetItem(SHORT.get(character, character))
            item.setData(_CHARACTER, character)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name_of(character))
            item.setFont(small if character in SHORT else large)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setSizeHint(CELL)
            item.setToolTip(f"{name_of(character)} ({code_of(character)})")
            self.grid.addItem(item)
        if self.grid.count():
            self.grid.setCurrentRow(0)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        character = self.character
        self.insert_button.setEnabled(bool(character))
        if character:
            self.name.set_text(f"{name_of(character)} · {code_of(character)}")
        elif self.search.text().strip():
            self.name.set_text(tr("No character has such a name."))
        else:
            self.name.set_text(tr("Nothing has been used yet.") if self.group.currentIndex() == 0 else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the line to the characters, Return inserts, and a letter typed there searches."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search and event.key() == Qt.Key.Key_Down and self.grid.count():
                self.grid.setFocus()
                return True
            if watched is self.grid:
                return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.insert()
            return True
        if event.text().isprintable() and event.text().strip() and not event.modifiers() & ~_SHIFT:
            # Another search, not the end of the last one.
            self.search.setFocus()
            self.search.setText(event.text())
            self._fill()
            return True
        return False


_SHIFT = Qt.KeyboardModifier.ShiftModifier
