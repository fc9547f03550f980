"""What a lorebook would bring: a list to look through, of which kind each is, and what could not be carried over."""

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from inkwell.story.bible import Entry, EntryKind, words_of
from inkwell.translation import tr, within
from inkwell.ui.bible.kinds import LOOKS, title_of
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel, tip

THERE = tr("there is one of this name already")


class ImportDialog(DialogFrame):
    """Shows entries with a box each; `chosen` are those that are ticked, each of the kind that was set.

    `known` are the names that the bible has: an entry with one of them is not ticked at first.
    """

    def __init__(
        self, entries: Sequence[Entry], left_out: str, known: Iterable[str], icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Import a lorebook"), parent)
        self._icons = icons
        self._entries = list(entries)
        self._known = {each.casefold() for each in known}
        self.status = WrappedLabel(role="soft")
        self.list = QListWidget()
        self.kind = QComboBox()
        self._lay_out(left_out)
        _leave, self.go = self.add_buttons(tr("Cancel"), tr("Import"))
        self._fill()
        self.list.itemChanged.connect(self._count)
        self.list.currentRowChanged.connect(self._show_kind)
        self.kind.activated.connect(self._set_kind)
        self.list.setCurrentRow(0)
        self._count()

    def _lay_out(self, left_out: str) -> None:
        self.resize(620, 560)
        self.list.setAccessibleName(tr("What the lorebook holds"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for kind, look in LOOKS.items():
            self.kind.addItem(look.one, kind)
        self.kind.setAccessibleName(tr("Kind of what is selected"))
        label = QLabel(tr("&Selected rows are"))
        label.setProperty("role", "soft")
        label.setBuddy(self.kind)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.kind)
        row.addStretch(1)
        self.body.addWidget(self.status)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row)
        if left_out:
            self.body.addWidget(WrappedLabel(left_out, "soft"))

    def _fill(self) -> None:
        for entry in self._entries:
            item = QListWidgetItem(self._words(entry))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            there = self._is_there(entry)
            item.setCheckState(Qt.CheckState.Unchecked if there else Qt.CheckState.Checked)
            item.setToolTip(tip(words_of(entry)))
            self.list.addItem(item)

    def _is_there(self, entry: Entry) -> bool:
        return bool(entry.name) and entry.name.casefold() in self._known

    def _words(self, entry: Entry) -> str:
        keys = len(entry.trigger.any)
        parts = (
            within(LOOKS[entry.kind].one),
            tr("always told") if entry.always_on else "",
            tr("{n} keys", "", keys) if keys else "",
            "" if entry.on else tr("switched off"),
            THERE if self._is_there(entry) else "",
        )
        return f"{' '.join(title_of(entry).split())} · {', '.join(filter(None, parts))}"

    @property
    def chosen(self) -> tuple[Entry, ...]:
        """What is to be imported."""
        rows = (self.list.item(row).checkState() for row in range(self.list.count()))
        return tuple(entry for entry, state in zip(self._entries, rows, strict=True) if state is Qt.CheckState.Checked)

    def _count(self) -> None:
        chosen, all_of_them = len(self.chosen), len(self._entries)
        self.status.set_text(
            tr("{chosen:,} of {all_of_them:,} entries are ticked.", chosen=chosen, all_of_them=all_of_them)
        )
        self.go.setText(tr("Import {chosen:,}", chosen=chosen))
        self.go.setEnabled(chosen > 0)

    def _show_kind(self, row: int) -> None:
        if 0 <= row < len(self._entries):
            self.kind.setCurrentIndex(self.kind.findData(self._entries[row].kind))

    def _set_kind(self) -> None:
        kind = EntryKind(self.kind.currentData())
        # To count the ticks anew for each row would take minutes in a large lorebook.
        blocked = self.list.blockSignals(True)
        for item in self.list.selectedItems() or [self.list.currentItem()]:
            row = self.list.row(item)
            self._entries[row] = msgspec.structs.replace(self._entries[row], kind=kind)
            item.setText(self._words(self._entries[row]))
        self.list.blockSignals(blocked)
        self.list.viewport().update()
