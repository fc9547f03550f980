"""Entries that were deleted from the bible, to be looked at and put back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from inkwell.storage.bible_files import DeletedEntry
from inkwell.story.bible import words_of
from inkwell.translation import tr
from inkwell.ui.bible.kinds import LOOKS, title_of
from inkwell.ui.bible.writing import GrowingText
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.moments import moment
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons

LIST = 260
NONE = tr("Nothing was deleted from the story bible.")
LOOKING = tr("Looking…")


class DeletedDialog(DialogFrame):
    """Shows what it is given by `show_deleted`; `restore_asked(DeletedEntry)` when one is to be put back."""

    restore_asked = Signal(object)

    def __init__(self, icons: Icons, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(tr("Deleted from the story bible"), parent)
        self._now = now
        self._deleted: tuple[DeletedEntry, ...] = ()
        self.resize(720, 460)
        self.list = RowList(tr("Deleted entries, newest first"), icons)
        self.list.setFixedWidth(LIST)
        self.text = GrowingText(tr("What it says"), least=14, most=200)
        self.text.setReadOnly(True)
        self.empty = EmptyPage()
        self.empty.say(LOOKING)
        self.pages = QStackedWidget()
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(both)
        self.body.addWidget(self.pages, 1)
        self.restore_button = self.add_button(tr("Put back"))
        self.close_button = self.add_close(tr("Close"))
        self.restore_button.setAutoDefault(False)
        self.restore_button.clicked.connect(self._restore)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self._restore)
        self._show(-1)

    @Slot(object)
    def show_deleted(self, deleted: Sequence[DeletedEntry]) -> None:
        """Show these."""
        at = self.list.currentRow()
        self._deleted = tuple(deleted)
        self.list.set_rows(
            [
                Row(title_of(each.entry), f"{LOOKS[each.entry.kind].one}, {moment(each.deleted, self._now)}")
                for each in self._deleted
            ],
            max(at, 0),
        )
        self.empty.say(NONE)
        self.pages.setCurrentIndex(1 if self._deleted else 0)
        self._show(self.list.currentRow())

    @Slot(int)
    def _show(self, row: int) -> None:
        there = 0 <= row < len(self._deleted)
        self.text.load(words_of(self._deleted[row].entry) if there else "")
        self.restore_button.setEnabled(there)

    @Slot()
    def _restore(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._deleted):
            self.restore_asked.emit(self._deleted[row])
