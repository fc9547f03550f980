"""The questions that stop and wait for the author: folders, files, a plain choice. Tests put their answers here."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from inkwell.engine.types import ModelRef
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.about import AboutDialog
from inkwell.ui.dialogs.confirm import confirm
from inkwell.ui.dialogs.new_project import NewProject, NewProjectDialog
from inkwell.ui.dialogs.settings import SettingsDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


class Chooser(Protocol):
    """Every modal question. None or False means that the author thought better of it."""

    def new_project(self) -> NewProject | None:
        """Title, author, language and folder of a new book."""
        ...

    def open_folder(self, title: str) -> Path | None:
        """An existing folder."""
        ...

    def new_folder(self, title: str, name: str) -> Path | None:
        """A folder that is not there yet, `name` offered."""
        ...

    def markdown_file(self) -> Path | None:
        """A Markdown file to import."""
        ...

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        """A plain question with two named answers."""
        ...

    def settings(self, settings: Settings, models: Sequence[ModelRef]) -> Settings | None:
        """The settings, changed."""
        ...

    def about(self) -> None:
        """Show what this program is."""
        ...


class DialogChooser:
    """Asks with dialogs over the window."""

    def __init__(self, window: QWidget, theme: Theme, icons: Icons) -> None:
        self._window = window
        self._theme = theme
        self._icons = icons

    def new_project(self) -> NewProject | None:
        """See `Chooser`."""
        dialog = NewProjectDialog(self._theme, self._icons, parent=self._window)
        return dialog.result_project() if dialog.exec() else None

    def open_folder(self, title: str) -> Path | None:
        """See `Chooser`."""
        found = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        return Path(found) if found else None

    def new_folder(self, title: str, name: str) -> Path | None:
        """See `Chooser`."""
        parent = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        return _free_name(Path(parent), name) if parent else None

    def markdown_file(self) -> Path | None:
        """See `Chooser`."""
        found, _ = QFileDialog.getOpenFileName(
            self._window, "Import a Markdown file", str(Path.home()), "Markdown (*.md *.markdown *.txt);;All files (*)"
        )
        return Path(found) if found else None

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        """See `Chooser`."""
        return confirm(self._window, title, text, yes, no)

    def settings(self, settings: Settings, models: Sequence[ModelRef]) -> Settings | None:
        """See `Chooser`."""
        dialog = SettingsDialog(settings, models, self._theme, self._icons, parent=self._window)
        return dialog.result_settings() if dialog.exec() else None

    def about(self) -> None:
        """See `Chooser`."""
        AboutDialog(self._theme, self._icons, parent=self._window).exec()


def _free_name(parent: Path, name: str) -> Path:
    """The first of `name`, `name 2`, `name 3` … that is not there."""
    candidate, number = parent / name, 2
    while candidate.exists():
        candidate, number = parent / f"{name} {number}", number + 1
    return candidate
