"""What comes into the story bible from elsewhere: lorebooks of other programs, and what was deleted."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMenu

from inkwell.app.bible import Bible
from inkwell.app.bible_import import BibleImport
from inkwell.app.bible_trash import BibleTrash
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.story.bible import Entry
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.bible.deleted_dialog import DeletedDialog
from inkwell.ui.bible.import_dialog import ImportDialog
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.main_window import MainWindow

if TYPE_CHECKING:
    from inkwell.exchange.lorebooks import Lorebook

LARGE: Final = 500
"""Entries of an import of which it is said how far it is."""
STEP: Final = 500
SAVING: Final = tr("Imported into the story bible: {:,} of {:,} entries are saved.")


class BibleIntake(QObject):
    """Two commands in a menu. `lane` reads lorebooks, `show` brings the bible into sight when something came."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        bible: Bible,
        trash: BibleTrash,
        commands: Commands,
        chooser: Chooser,
        attempt: Attempt,
        lane: SaveLane,
        show: Callable[[], object],
        menu: QMenu,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._bible, self._trash = window, session, bible, trash
        self._commands, self._chooser, self._attempt = commands, chooser, attempt
        self._lane, self._show = lane, show
        self._intake = BibleImport(session, bible, lane, self)
        self._intake.trouble.connect(window.notifications.error)
        self._dialog: DialogFrame | None = None
        self._imported = 0
        """Entries of a large import that are being written; 0 for none."""
        self._said = ""
        self._import = commands.add(
            Menu.MANUSCRIPT, tr("&Import a lorebook…"), self.import_lorebook, into=menu, name="import-lorebook"
        )
        commands.add(
            Menu.MANUSCRIPT, tr("&Deleted bible entries…"), self.show_deleted, into=menu, name="deleted-entries"
        )
        trash.trouble.connect(window.notifications.error)
        bible.changed.connect(self._follow)
        bible.saved.connect(self._say_saved)
        session.closed.connect(self._closed)

    @Slot()
    def _follow(self) -> None:
        read_only = self._session.is_open and self._session.project.read_only
        self._commands.block(self._import, self._session.project.why if read_only else "")

    # lorebooks

    @Slot()
    def import_lorebook(self) -> None:
        """Ask for a file, show what is in it, and take what the author chooses."""
        path = self._chooser.lorebook_file()
        if path is not None:
            self._lane.submit(Job("lorebook", 0, partial(_read, path), then=self._take))

    def _take(self, done: Done) -> None:
        if done.error is not None:
            self._window.notifications.error(done.error)
        elif self._bible.can_change:
            self._offer(cast("Lorebook", done.value))

    def _offer(self, book: "Lorebook") -> None:
        known = [name for entry in self._bible.entries for name in entry.names]
        dialog = ImportDialog(book.entries, book.sentence, known, self._window.icons, self._window)
        dialog.accepted.connect(lambda: self._take_in(dialog.chosen))
        self._open(dialog)

    def _take_in(self, chosen: Sequence[Entry]) -> None:
        self._attempt(lambda: self._intake.take_in(chosen, lambda: self._took_in(len(chosen))))

    def _took_in(self, number: int) -> None:
        self._show()
        self._said = self._window.notifications.sentence
        self._imported = number if number >= LARGE else 0
        if self._imported:
            self._say_saved(number)
        else:
            self._say_imported(number)

    def _say_imported(self, number: int) -> None:
        self._say(tr("{n:,} entries imported into the story bible.", "", number))

    @Slot(int)
    def _say_saved(self, left: int) -> None:
        """How far a large import is: what is in the bible already is written while the author goes on."""
        if self._imported and left:
            done = max(self._imported - left, 0) // STEP * STEP
            self._say(SAVING.format(done, self._imported))
        elif self._imported:
            number, self._imported = self._imported, 0
            self._say_imported(number)

    def _say(self, words: str) -> None:
        shown = self._window.notifications.sentence
        # What else the author is told meanwhile is not to go because some more entries are saved.
        if shown in ("", self._said) and shown != words:
            self._said = words
            self._window.notifications.tell(words)

    # what was deleted

    @Slot()
    def show_deleted(self) -> None:
        """Show what was deleted, to be put back."""
        dialog = DeletedDialog(self._window.icons, datetime.now(UTC), self._window)
        self._trash.listed.connect(dialog.show_deleted)
        dialog.restore_asked.connect(lambda deleted: self._attempt(lambda: self._trash.restore(deleted)))
        self._open(dialog)
        self._attempt(self._trash.look)

    def _open(self, dialog: DialogFrame) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._shown)
        dialog.open()

    @Slot()
    def _shown(self, *_: object) -> None:
        self._dialog = None

    @Slot()
    def _closed(self) -> None:
        self._imported = 0
        if self._dialog is not None:
            self._dialog.close()


def _read(path: Path) -> "Lorebook":
    """On the lane; the readers are loaded when they are first asked for."""
    from inkwell.exchange.lorebooks import read_lorebook

    return read_lorebook(path)
