"""How the book was written, as a form asks for it: a paragraph, a table, and files to save."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from inkwell.story.disclosure import Disclosure
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.statistics.table import Table

HINT = tr(
    "What the record of this book says. Copy the paragraph into a publisher’s or a contest’s "
    "form, or save it with all tables. Inkwell sends it nowhere."
)
COPIED = tr("The paragraph and the table are on the clipboard.")


class DisclosureDialog(DialogFrame):
    """Shows a disclosure. `save` is asked to write it, with every run or without; it says what came of it."""

    def __init__(self, told: Disclosure, save: Callable[[bool], str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Disclosure"), parent)
        self.resize(640, 620)
        self._told, self._save = told, save
        self.words = QPlainTextEdit(told.sentence())
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(tr("How the book was written, in a paragraph"))
        self.words.setMinimumHeight(72)
        self.table = Table(tr("Words by origin"), ("", tr("Words"), tr("Share")))
        self.table.set_rows(told.rows())
        self.table.setMinimumHeight(4 * 28)
        self.with_runs = QCheckBox(tr("Also list &every run of a model, with its seed and date, in the saved file"))
        if not told.runs:
            self.with_runs.hide()
        self.message = WrappedLabel("", "soft")
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addWidget(ElidedLabel(tr("How “{title}” was written", title=self._told.title), "strong"))
        self.body.addWidget(WrappedLabel(HINT, "soft"))
        self.body.addWidget(self.words, 1)
        self.body.addWidget(self.table, 2)
        self.body.addWidget(self.with_runs)
        self.body.addWidget(self.message)
        self.copy_button = self.add_button(tr("&Copy"), left=True)
        self.save_button = self.add_button(tr("&Save as…"))
        self.close_button = self.add_close(tr("Close"))
        self.copy_button.setAutoDefault(False)
        self.save_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._write)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._told.plain())
        self.message.set_text(COPIED)

    def _write(self) -> None:
        said = self._save(self.with_runs.isChecked())
        if said:
            self.message.set_text(said)
