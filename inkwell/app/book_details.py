"""Title, author and language of the open book, changed after it was begun."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.project_info import ProjectInfo
from inkwell.translation import tr

STEP = tr("Title, author and language")
NO_TITLE = tr("A book needs a title.")
OTHERS = tr("Title, author or language of this book are others by now; they stay so.")


class BookDetails(QObject):
    """What project.json says of the book, told to all who show it or go by it.

    Signal: `changed` after any of the three became another, also by taking it back; the session's `tree_changed` comes
    before it.
    """

    changed = Signal()

    def __init__(self, session: Session, structure: Structure, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._structure = session, structure

    def change(self, title: str, author: str, language: str) -> None:
        """Let the book be called so, as one step of its structure.

        Raises:
            InkwellError: BAD_INPUT without a title; READ_ONLY, DISK, CONFLICT as `Project.set_info`.
        """
        if not title.strip():
            raise InkwellError(ErrorKind.BAD_INPUT, NO_TITLE)
        project = self._session.project
        before = project.info
        wanted = before.known_as(title.strip(), author.strip(), language)
        if wanted == before:
            return
        if before.lost:
            # The book has an id of its own from now on, and its journal is found by that.
            project.set_info(wanted)
            self._session.open(project.folder)
            return
        forth, back = self._way(before, wanted), self._way(wanted, before)
        forth()
        self._structure.keep(STEP, back, forth)

    def _way(self, before: ProjectInfo, after: ProjectInfo) -> Callable[[], None]:
        return partial(self._put, _said(before), _said(after))

    def _put(self, before: tuple[str, str, str], after: tuple[str, str, str]) -> None:
        project = self._session.project
        if _said(project.info) != before:
            raise InkwellError(ErrorKind.NOT_FOUND, OTHERS)
        title, author, language = after
        project.set_info(replace(project.info, title=title, author=author, language=language))
        self._session.tree_changed.emit()
        self.changed.emit()


def _said(info: ProjectInfo) -> tuple[str, str, str]:
    return info.title, info.author, info.language
