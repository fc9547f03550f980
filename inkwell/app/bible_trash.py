"""Entries that were taken out of the story bible, and bringing them back."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Signal

from inkwell.app.bible import Bible
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.bible_files import DeletedEntry
from inkwell.storage.series import series_folder
from inkwell.storage.shared_bible import SharedBible


class BibleTrash(QObject):
    """`listed(tuple of DeletedEntry)` answers `look`, newest first; `trouble(InkwellError)` where something fails."""

    listed = Signal(object)
    trouble = Signal(object)

    def __init__(self, session: Session, bible: Bible, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._bible, self._lane = session, bible, lane

    def look(self) -> None:
        """Look what is there. Raises NOT_FOUND when no book is open."""
        files = self._files()
        self._lane.submit(Job("bible trash", 0, files.deleted, then=self._listed))

    def restore(self, deleted: DeletedEntry) -> None:
        """Bring an entry back; the bible shows it when that is done. Raises READ_ONLY, NOT_FOUND without a book."""
        project = self._session.project
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why, str(project.folder))
        files = self._files()
        then: Callable[[Done], object] = self._restored
        self._lane.submit(Job("bible trash", 0, lambda: files.restore(deleted), then=then))

    def _files(self) -> SharedBible:
        project = self._session.project
        return SharedBible(project.folder, lambda: series_folder(project.info, project.folder))

    def _listed(self, done: Done) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)
        else:
            self.listed.emit(cast("tuple[DeletedEntry, ...]", done.value))

    def _restored(self, done: Done) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)
        elif self._session.is_open:
            self._bible.look_again()
            self.look()
