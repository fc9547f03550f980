"""The dialog that asks for a collection by search: its name, and what must be said of a place to be in it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.node_collections import LONGEST_NAME, Collection, Wanted
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label

WIDTH = 460
SAID = tr("Whatever fits all of this is in the collection, also what is written later. Words in quotes stand together.")


class CollectionDialog(DialogFrame):
    """`offers(field)` is what stands in a field of the plan elsewhere in the book."""

    def __init__(
        self, first: Collection, offers: Callable[[str], Sequence[str]], yes: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Collection by search"), parent)
        self.setMinimumWidth(WIDTH)
        self._first = first
        wanted = first.wanted or Wanted()
        self.name = QLineEdit(first.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.text = QLineEdit(wanted.text)
        self.text.setPlaceholderText(tr("In the text, the title or any field"))
        self.status = _box(tr("Any status"), offers("status"), wanted.status)
        self.label = _box(tr("Any label"), offers("labels"), wanted.label)
        self.pov = _box(tr("Any point of view"), offers("pov"), wanted.pov)
        self.kind = QComboBox()
        for words, kind in ((tr("Any kind"), ""), *((each.label, each.value) for each in NodeKind)):
            self.kind.addItem(words, kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(wanted.kind)))
        form = self.add_form()
        for label, field in (
            (tr("&Name"), self.name),
            (tr("&Words"), self.text),
            (tr("&Status"), self.status),
            (tr("&Label"), self.label),
            (tr("&Point of view"), self.pov),
            (tr("&Kind"), self.kind),
        ):
            self.add_row(form, label, field)
        self.body.addWidget(text_label(SAID, "soft"))
        _, self._yes = self.add_buttons(tr("Cancel"), yes)
        self.name.textChanged.connect(self._follow)
        self._follow()
        self.name.setFocus()

    def _follow(self) -> None:
        self._yes.setEnabled(bool(self.name.text().strip()))

    def result_collection(self) -> Collection:
        """What was asked for."""
        wanted = Wanted(
            " ".join(self.text.text().split()),
            _said(self.status),
            _said(self.label),
            _said(self.pov),
            self.kind.currentData(),
        )
        return replace(self._first, name=" ".join(self.name.text().split()), wanted=wanted)


def _box(nothing: str, offered: Sequence[str], chosen: str) -> QComboBox:
    # Not the same words twice: on some systems a screen reader calls a box by what is chosen in it.
    box = QComboBox()
    box.addItem(nothing, "")
    for each in dict.fromkeys((*offered, *filter(None, (chosen,)))):
        box.addItem(each, each)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _said(box: QComboBox) -> str:
    return box.currentData()
