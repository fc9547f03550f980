"""Which backup to restore: of this book, of another, or a file that lies elsewhere."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from inkwell.storage.backup import Backup
from inkwell.translation import tr
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.moments import file_size, moment
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.theme import Theme

HINT = tr("A backup becomes a book in a folder of its own; nothing that is there now is changed.")
NONE_YET = tr("There is no backup yet. Inkwell makes one when a book is closed, and while you write.")


class RestoreBackupDialog(DialogFrame):
    """Lists backups, those of the open book (`own`) first, each newest first. Nothing is restored here."""

    def __init__(
        self,
        own: Sequence[Backup],
        others: Sequence[Backup],
        theme: Theme,
        icons: Icons,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Restore a backup"), parent)
        self.resize(560, 520)
        self._own, self._others = tuple(own), tuple(others)
        self._now = now
        self._file: Path | None = None
        self._paths: list[Path | None] = []
        self.list = RowList(tr("Backups, newest first"), icons)
        self.empty = EmptyPage(NONE_YET)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.body.addWidget(ElidedLabel(tr("Restore a backup"), "strong"))
        self.body.addWidget(WrappedLabel(HINT, "soft"))
        self.body.addWidget(self.stack, 1)
        self.file_button = self.add_button(tr("Choose a &file…"), left=True)
        self.cancel_button, self.restore_button = self.add_buttons(tr("&Cancel"), tr("&Restore into a new folder…"))
        self.file_button.clicked.connect(self._choose_file)
        self.list.currentRowChanged.connect(self._allow)
        self.list.itemActivated.connect(lambda: self.restore_button.click())
        self._fill(0)

    def _fill(self, chosen: int) -> None:
        rows: list[tuple[Row, Path | None]] = []
        if self._file is not None:
            rows.append((Row(tr("FROM A FILE"), heading=True), None))
            rows.append((Row(self._file.name, str(self._file.parent), icon="file-text"), self._file))
        if self._own:
            rows.append((Row(tr("THIS BOOK"), heading=True), None))
            rows += ((_own_row(each, self._now), each.path) for each in self._own)
        if self._others:
            rows.append((Row(tr("OTHER BOOKS") if self._own else tr("BACKUPS"), heading=True), None))
            rows += ((_other_row(each, self._now), each.path) for each in self._others)
        self._paths = [path for _row, path in rows]
        self.stack.setCurrentWidget(self.list if rows else self.empty)
        self.list.set_rows([row for row, _path in rows], chosen)
        self._allow()
        (self.list if rows else self.file_button).setFocus()

    def _allow(self) -> None:
        self.restore_button.setEnabled(self.result_path() is not None)

    def _choose_file(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a backup"), str(Path.home()), tr("Backups (*.zip);;All files (*)")
        )
        if found:
            self._file = Path(found)
            self._fill(0)

    def result_path(self) -> Path | None:
        """The chosen backup's zip; None when there is none to choose."""
        place = self.list.currentRow()
        return self._paths[place] if 0 <= place < len(self._paths) else None


def _own_row(backup: Backup, now: datetime) -> Row:
    return Row(moment(backup.time, now), f"{backup.title} · {_details(backup)}")


def _other_row(backup: Backup, now: datetime) -> Row:
    return Row(backup.title, f"{moment(backup.time, now)} · {_details(backup)}")


def _details(backup: Backup) -> str:
    missing = len(backup.left_out)
    lacking = tr(" · {value} could not be read then", value=tr("{n} files", "", missing)) if missing else ""
    return file_size(backup.size) + lacking
