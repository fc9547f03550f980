"""The marks that are in sight as a list: for those who cannot see a line under a word, and for a quick look."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from inkwell.language.remarks import RemarkKind
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.editor.marks import Mark
from inkwell.ui.icons import Icons

KINDS = {RemarkKind.SPELLING: tr("Spelling"), RemarkKind.GRAMMAR: tr("Grammar"), RemarkKind.STYLE: tr("Style")}
NOTHING = tr("Nothing on this part of the page is marked.")


def said(mark: Mark) -> str:
    """What there is to say of a mark, in one sentence."""
    return mark.remark.message or tr("“{words}” is not in the dictionary.", words=mark.words)


class ProblemsDialog(DialogFrame):
    """Lists marks; Return, or a double click, goes to one."""

    def __init__(
        self, marks: Sequence[Mark], go: Callable[[Mark], object], icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Problems on this page"), parent)
        self.setMinimumSize(460, 380)
        self._marks = tuple(marks)
        self._go = go
        self.list = RowList(tr("Problems on this page"), icons)
        self.list.set_rows([Row(mark.words.strip() or tr("Space"), _second(mark)) for mark in marks])
        self.nothing = text_label(NOTHING, "soft")
        # What has no parent yet must only be hidden, never shown: it would be a window for a moment.
        (self.nothing if marks else self.list).hide()
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        self.close_button, self.go_button = self.add_buttons(tr("Close"), tr("Go there"))
        self.go_button.setEnabled(bool(marks))
        self.list.itemActivated.connect(lambda _item: self.accept())
        (self.list if marks else self.close_button).setFocus()

    def accept(self) -> None:
        """Go to what is chosen."""
        super().accept()
        row = self.list.currentRow()
        if 0 <= row < len(self._marks):
            self._go(self._marks[row])


def _second(mark: Mark) -> str:
    return f"{KINDS[mark.remark.kind]}: {said(mark)}"
