"""Asks what a book is called, who wrote it and in which language: of a book that is open, or that lost its file."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.dialogs.new_project import LANGUAGES
from inkwell.ui.labels import ElidedLabel, WrappedLabel


@dataclass(frozen=True)
class Identity:
    """What project.json says of a book; `language` is a BCP 47 tag."""

    title: str
    author: str
    language: str


class IdentityDialog(DialogFrame):
    """Title, author and language, with what is known of them; `words` stand above them, a line for each."""

    def __init__(
        self, title: str, known: Identity, words: Sequence[str], buttons: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(520)
        self.title_line = QLineEdit(known.title)
        self.author_line = QLineEdit(known.author)
        self.language_box = QComboBox()
        self._fill_languages(known.language)
        self.reason_label = text_label("", "trouble")
        self.body.addWidget(ElidedLabel(title, "strong"))
        for each in words:
            self.body.addWidget(WrappedLabel(each, "soft"))
        form = self.add_form()
        self.add_row(form, tr("&Title"), self.title_line)
        self.add_row(form, tr("&Author"), self.author_line)
        self.add_row(form, tr("&Language"), self.language_box)
        self.body.addWidget(self.reason_label)
        self.body.addStretch(1)
        self.cancel_button, self.use_button = self.add_buttons(*buttons)
        self.title_line.textChanged.connect(self._check)
        self._check()
        self.title_line.setFocus()
        self.title_line.selectAll()

    def _fill_languages(self, tag: str) -> None:
        for name, each in LANGUAGES:
            self.language_box.addItem(name, each)
        if tag and self.language_box.findData(tag) < 0:
            self.language_box.addItem("English" if tag == "en" else tag, tag)
        self.language_box.setCurrentIndex(max(0, self.language_box.findData(tag)))

    def _check(self) -> None:
        reason = "" if self.title_line.text().strip() else tr("Give the book a title; it can be changed later.")
        self.reason_label.setText(reason)
        self.reason_label.setVisible(bool(reason))
        self.use_button.setEnabled(not reason)
        self.use_button.setToolTip(reason)

    def identity(self) -> Identity:
        """What the author says; only meaningful when the dialog was accepted."""
        return Identity(
            title=self.title_line.text().strip(),
            author=self.author_line.text().strip(),
            language=self.language_box.currentData(),
        )
