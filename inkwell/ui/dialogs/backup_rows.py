"""The settings of backups: where they go, how many are kept, and how often one is made."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QSpinBox

from inkwell.storage.settings import Settings
from inkwell.ui.icons import Icons

OFTEN = (
    ("Only when a book is closed", 0),
    ("After 10 minutes of writing", 10),
    ("After 30 minutes of writing", 30),
    ("After 1 hour of writing", 60),
    ("After 2 hours of writing", 120),
)
"""In minutes, as `Settings.backup_minutes` counts."""
HINT = (
    "A backup is one file with the whole book, made when the book is closed too. "
    "A folder on another disk or in a synced place is safest."
)
MOST = 100


class BackupRows:
    """The fields and what they say; the dialog lays them out."""

    def __init__(self, settings: Settings, icons: Icons) -> None:
        self.folder_line = QLineEdit(settings.backup_folder)
        self.folder_line.setPlaceholderText("The usual folder")
        self.folder_line.setAccessibleName("Folder for backups; empty for the usual one")
        self.browse_button = QPushButton(icons.icon("folder-open"), "Choose…")
        self.browse_button.setAccessibleName("Choose the folder for backups")
        self.browse_button.setAutoDefault(False)
        self.kept_box = QSpinBox()
        self.kept_box.setRange(1, MOST)
        self.kept_box.setSuffix(" of each book")
        self.kept_box.lineEdit().setTextMargins(5, 0, 0, 0)
        self.kept_box.setValue(settings.backups_kept)
        self.often_box = QComboBox()
        self._fill_often(settings.backup_minutes)
        self.browse_button.clicked.connect(self._browse)

    def _fill_often(self, minutes: int) -> None:
        for words, each in OFTEN:
            self.often_box.addItem(words, each)
        if self.often_box.findData(minutes) < 0:
            # Written into the file by hand: kept, and offered like the others.
            self.often_box.addItem(f"After {minutes} minutes of writing", minutes)
        self.often_box.setCurrentIndex(self.often_box.findData(minutes))

    @property
    def folder(self) -> str:
        """As `Settings.backup_folder`."""
        return self.folder_line.text().strip()

    @property
    def reason(self) -> str:
        """One sentence why these cannot be the settings; empty when they can."""
        if self.folder and not Path(self.folder).expanduser().is_absolute():
            return "The folder for backups needs its whole path."
        return ""

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(self.folder_line, "Where backups go", self.folder or str(Path.home()))
        if found:
            self.folder_line.setText(found)
