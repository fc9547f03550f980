"""A dialog that asks for one name."""

from PySide6.QtWidgets import QLineEdit, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label

WIDTH = 420


class NameDialog(DialogFrame):
    """Asks for a line of words; the main button is off while there is none."""

    def __init__(self, title: str, words: str, first: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(WIDTH)
        self.body.addWidget(text_label(words, "soft"))
        self.line = QLineEdit(first)
        self.line.setAccessibleName(tr("Name"))
        self.line.selectAll()
        self.body.addWidget(self.line)
        _, self._yes = self.add_buttons(tr("Cancel"), yes)
        self.line.textChanged.connect(self._follow)
        self._follow()
        self.line.setFocus()

    def _follow(self) -> None:
        self._yes.setEnabled(bool(self.line.text().strip()))

    def result_name(self) -> str:
        """What was written."""
        return " ".join(self.line.text().split())
