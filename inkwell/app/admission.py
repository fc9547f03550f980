"""A book that could only be opened in part: another Inkwell has it, or the file that names it is lost."""

from PySide6.QtCore import QObject

from inkwell.app.custody import Custody
from inkwell.app.session import Session
from inkwell.storage.lock import HeldElsewhereError


class Admission(QObject):
    """Why the open book is not wholly the author's, and how it becomes so."""

    def __init__(self, session: Session, custody: Custody, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._custody = custody

    @property
    def held(self) -> HeldElsewhereError | None:
        """Why the open book is only read, where another Inkwell has it."""
        return self._custody.held if self._session.is_open else None

    def try_again(self) -> bool:
        """Take the book if the other Inkwell has let it go; True when it can be written now."""
        if self.held is None or not self._custody.could_take(self._session.project):
            return False
        self._session.open(self._session.project.folder)
        return not self._session.project.read_only

    def take_over(self) -> None:
        """Take the book from another machine, of which nobody here can say whether it still has it."""
        self._session.open(self._session.project.folder, force=True)

    def identify(self, title: str, author: str, language: str) -> None:
        """Say again what a book is called whose own file does not. Raises READ_ONLY, DISK."""
        project = self._session.project
        project.set_info(project.info.known_as(title, author, language))
        self._session.open(project.folder)
