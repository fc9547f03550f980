"""A dialog that asks for the order of several."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.dialogs.movable_list import MovableList
from inkwell.ui.dialogs.pick import EDGES, MOST_ROWS, WIDTH
from inkwell.ui.theme import ROW

_PLACE = Qt.ItemDataRole.UserRole


class OrderDialog(DialogFrame):
    """Shows what there is in its order, to be moved with the mouse, the buttons, or Alt and an arrow."""

    def __init__(self, title: str, words: str, offers: Sequence[str], yes: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(WIDTH)
        self.body.addWidget(text_label(words, "soft"))
        self.rows = MovableList(words)
        listed = self.rows.list
        for place, offer in enumerate(offers):
            item = QListWidgetItem(offer)
            item.setData(_PLACE, place)
            item.setSizeHint(QSize(0, ROW))
            # A row is put between others, never into one.
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            listed.addItem(item)
        listed.setFixedHeight(ROW * min(max(len(offers), 3), MOST_ROWS) + EDGES)
        self.body.addWidget(self.rows)
        _, self._yes = self.add_buttons(tr("Cancel"), yes)
        self.rows.changed.connect(self._follow)
        listed.setCurrentRow(0)
        self._follow()
        listed.setFocus()

    def _follow(self) -> None:
        places = self.result_places()
        self._yes.setEnabled(list(places) != sorted(places))

    def result_places(self) -> tuple[int, ...]:
        """The places that the rows had at first, in their order now."""
        listed = self.rows.list
        return tuple(int(listed.item(row).data(_PLACE)) for row in range(listed.count()))
