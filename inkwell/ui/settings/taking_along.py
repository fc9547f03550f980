"""Settings taken along: written into a file, and taken over from one after a look at what would change."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from inkwell.app.preferences import Preferences
from inkwell.errors import InkwellError
from inkwell.settings.exchange import exported, offered
from inkwell.storage.atomic import write_atomic
from inkwell.storage.settings import read_whole
from inkwell.translation import tr
from inkwell.ui.icons import Icons
from inkwell.ui.settings.import_dialog import ImportSettingsDialog, notes_on

NAME = "inkwell-settings.json"
FILES = tr("Settings (*.json);;All files (*)")


class TakingAlong(QObject):
    """A button with a menu. `said(sentence)` what was done, `failed(sentence)` why it could not be; `taken` after both.

    What was taken over can be taken back in one step until the window is closed.
    """

    said = Signal(str)
    failed = Signal(str)
    taken = Signal()

    def __init__(self, preferences: Preferences, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._preferences, self._icons, self._window = preferences, icons, window
        self._before = (preferences.usual, preferences.own)
        self.button = QPushButton(tr("Take along"))
        menu = QMenu(self.button)
        self.take_over = menu.addAction(tr("&Import settings…"))
        self.write = menu.addAction(tr("&Export settings…"))
        self.write_all = menu.addAction(tr("Export with the &paths and models of this machine…"))
        menu.addSeparator()
        self.undo = menu.addAction(tr("&Undo the import"))
        self.undo.setEnabled(False)
        self.button.setMenu(menu)
        self.take_over.triggered.connect(self._import)
        self.write.triggered.connect(lambda: self._export(machine=False))
        self.write_all.triggered.connect(lambda: self._export(machine=True))
        self.undo.triggered.connect(self._undo)

    def _export(self, machine: bool) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Export settings"), str(Path.home() / NAME), FILES)
        if not chosen:
            return
        path = Path(chosen)
        try:
            write_atomic(path, exported(self._preferences.usual, machine).encode())
        except InkwellError as error:
            self.failed.emit(error.sentence)
        else:
            self.said.emit(tr("All settings are in {name}.", name=path.name))

    @Slot()
    def _import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Import settings"), str(Path.home()), FILES)
        if not chosen:
            return
        path = Path(chosen)
        try:
            offer = offered(read_whole(path), self._preferences.usual)
        except InkwellError as error:
            self.failed.emit(error.sentence)
            return
        if not offer.changes:
            self.said.emit(
                tr(
                    "All settings are as in {name} already. {notes_on}", name=path.name, notes_on=notes_on(offer)
                ).strip()
            )
            return
        dialog = ImportSettingsDialog(path.name, offer, self._preferences.usual, self._icons, self._window)
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            self._before = (self._preferences.usual, self._preferences.own)
            self._preferences.change_for_all(**offer.changes)
            self.undo.setEnabled(True)
            self.said.emit(tr("The settings of {name} are taken over. “Take along” can undo that.", name=path.name))
            self.taken.emit()

    @Slot()
    def _undo(self) -> None:
        self._preferences.put_back(*self._before)
        self.undo.setEnabled(False)
        self.said.emit(tr("The import is undone."))
        self.taken.emit()
