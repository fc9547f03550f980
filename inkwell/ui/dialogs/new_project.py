"""Asks for what a new book needs: title, author, language, and where its folder goes."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from inkwell.storage.folder_name import folder_name
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

LANGUAGES = (
    (tr("English (US)"), "en-US"),
    (tr("English (UK)"), "en-GB"),
    ("Čeština", "cs"),
    (tr("Dansk"), "da"),
    ("Deutsch", "de"),
    (tr("Deutsch (Schweiz)"), "de-CH"),
    ("Español", "es"),
    ("Français", "fr"),
    ("Italiano", "it"),
    (tr("Magyar"), "hu"),
    ("Nederlands", "nl"),
    (tr("Norsk bokmål"), "nb"),
    ("Polski", "pl"),
    ("Português", "pt"),
    (tr("Português (Brasil)"), "pt-BR"),
    ("Română", "ro"),
    (tr("Suomi"), "fi"),
    ("Svenska", "sv"),
    ("Türkçe", "tr"),
    ("Ελληνικά", "el"),
    ("Русский", "ru"),
    ("Українська", "uk"),
    ("中文", "zh"),
    ("日本語", "ja"),
    ("한국어", "ko"),
)


@dataclass(frozen=True)
class NewProject:
    """What was asked for; `folder` is the project's own folder, which is not there yet or is empty."""

    title: str
    author: str
    language: str
    """A BCP 47 tag, such as "en-GB"."""
    folder: Path


class NewProjectDialog(DialogFrame):
    """Title, author, language and folder of a new book. Nothing is created here."""

    def __init__(
        self, theme: Theme, icons: Icons, where: Path | None = None, author: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("New book"), parent)
        self.setMinimumWidth(520)
        self.title_line = QLineEdit()
        self.title_line.setPlaceholderText(tr("What is the book called?"))
        self.author_line = QLineEdit(author)
        self.language_box = QComboBox()
        for name, tag in LANGUAGES:
            self.language_box.addItem(name, tag)
        self.folder_line = QLineEdit(str(where or _usual_place()))
        self.browse_button = QPushButton(icons.icon("folder-open"), tr("Choose…"))
        self.browse_button.setAutoDefault(False)
        self.path_label = text_label("", "soft")
        self.reason_label = text_label("", "trouble")
        self._lay_out()
        self.cancel_button, self.create_button = self.add_buttons(tr("Cancel"), tr("Create book"))
        self.title_line.textChanged.connect(self._check)
        self.folder_line.textChanged.connect(self._check)
        self.browse_button.clicked.connect(self._browse)
        self._check()
        self.title_line.setFocus()

    def _lay_out(self) -> None:
        form = self.add_form()
        self.add_row(form, tr("&Title"), self.title_line)
        self.add_row(form, tr("&Author"), self.author_line)
        self.add_row(form, tr("&Language"), self.language_box)
        self.add_row(form, tr("&Put it in"), self.folder_line, beside=self.browse_button)
        self.body.addWidget(self.path_label)
        self.body.addWidget(self.reason_label)
        self.body.addStretch(1)

    def result_project(self) -> NewProject:
        """What the author asked for; only meaningful while `reason` is empty."""
        return NewProject(
            title=self.title_line.text().strip(),
            author=self.author_line.text().strip(),
            language=self.language_box.currentData(),
            folder=self._folder(),
        )

    def reason(self) -> str:
        """One sentence why the book cannot be created yet; empty when it can."""
        if not self.title_line.text().strip():
            return tr("Give the book a title; it can be changed later.")
        if not folder_name(self.title_line.text()):
            return tr("The title needs a letter or a digit, to name the folder by.")
        where = Path(self.folder_line.text().strip()).expanduser()
        return _reason_against(where, self._folder())

    def _folder(self) -> Path:
        return Path(self.folder_line.text().strip()).expanduser() / folder_name(self.title_line.text())

    def _check(self) -> None:
        reason = self.reason()
        named = bool(folder_name(self.title_line.text()))
        self.path_label.setText(
            tr("The book will be in {folder}", folder=self._folder())
            if named
            else tr("The book gets a folder of its own.")
        )
        self.reason_label.setText(reason)
        self.create_button.setEnabled(not reason)
        self.create_button.setToolTip(reason)

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(self, tr("Where to put the book"), self.folder_line.text())
        if found:
            self.folder_line.setText(found)


def _reason_against(where: Path, folder: Path) -> str:
    try:
        if not where.is_absolute() or not where.is_dir():
            return tr("There is no such folder to put it in.")
        if not os.access(where, os.W_OK):
            return tr("Nothing can be written in that folder.")
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            return tr("There is something with that name already; choose another title or folder.")
    except (OSError, ValueError):
        return tr("That folder cannot be read.")
    return ""


def _usual_place() -> Path:
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()
