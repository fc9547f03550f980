"""Taking back changes of the outline: from the Edit menu, and by the keys of Undo while the outline is in focus."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Slot

from inkwell.app.structure import Structure
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow

NOTHING_DONE: Final = tr("Nothing of the book’s shape was changed since it was opened.")
NOTHING_UNDONE: Final = tr("Nothing of the book’s shape was taken back.")


class StructureDesk(QObject):
    """The two commands. Their names say what they would do."""

    def __init__(self, window: MainWindow, structure: Structure, commands: Commands, attempt: Attempt) -> None:
        super().__init__(window)
        self._window = window
        self._structure = structure
        self._commands = commands
        self._attempt = attempt
        commands.separator(Menu.EDIT)
        self.undo_action = commands.add(Menu.EDIT, tr("Undo &in the manuscript"), self.undo, name="undo-outline")
        self.redo_action = commands.add(Menu.EDIT, tr("Redo in the &manuscript"), self.redo, name="redo-outline")
        structure.changed.connect(self._follow)
        self._follow()

    def undo(self) -> None:
        """Take the last change back, and say what it was."""
        self._walk(self._structure.undo, tr("Taken back: {}."), NOTHING_DONE)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._walk(self._structure.redo, tr("Done again: {}."), NOTHING_UNDONE)

    def _walk(self, walk: Callable[[], str], told: str, nothing: str) -> None:
        def work() -> None:
            words = walk()
            self._window.notifications.tell(told.format(words) if words else nothing)

        self._attempt(work)

    @Slot()
    def _follow(self) -> None:
        undo, redo = self._structure.undo_words, self._structure.redo_words
        self.undo_action.setText(
            tr("Undo &in the manuscript: {plain}", plain=_plain(undo)) if undo else tr("Undo &in the manuscript")
        )
        self.redo_action.setText(
            tr("Redo in the &manuscript: {plain}", plain=_plain(redo)) if redo else tr("Redo in the &manuscript")
        )
        self._commands.block(self.undo_action, "" if undo else NOTHING_DONE)
        self._commands.block(self.redo_action, "" if redo else NOTHING_UNDONE)


def _plain(words: str) -> str:
    """Words of the author's in a menu: an ampersand is one, and no mark of a letter."""
    return words.replace("&", "&&")
