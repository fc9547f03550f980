"""Asks what a book is called again, when the file that says so is lost or damaged."""

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.dialogs.new_project import LANGUAGES
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.theme import Theme

SAFE = tr("The text itself is all there: scenes, chapters and notes lie in files of their own.")


@dataclass(frozen=True)
class Identity:
    """What project.json says of a book; `language` is a BCP 47 tag."""

    title: str
    author: str
    language: str


class LostIdentityDialog(DialogFrame):
    """Title, author and language, with what is still known of them. `sentence` says what was wrong."""

    def __init__(
        self, known: Identity, sentence: str, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("What is this book called?"), parent)
        self.setMinimumWidth(520)
        self.title_line = QLineEdit(known.title)
        self.author_line = QLineEdit(known.author)
        self.language_box = QComboBox()
        self._fill_languages(known.language)
        self.reason_label = text_label("", "trouble")
        self.body.addWidget(ElidedLabel(tr("What is this book called?"), "strong"))
        self.body.addWidget(WrappedLabel(sentence, "soft"))
        self.body.addWidget(WrappedLabel(SAFE, "soft"))
        form = self.add_form()
        self.add_row(form, tr("&Title"), self.title_line)
        self.add_row(form, tr("&Author"), self.author_line)
        self.add_row(form, tr("&Language"), self.language_box)
        self.body.addWidget(self.reason_label)
        self.body.addStretch(1)
        self.cancel_button, self.use_button = self.add_buttons(tr("&Not now"), tr("&Use these"))
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
