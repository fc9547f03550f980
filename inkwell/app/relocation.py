"""The book as a folder: a copy beside it, a copy to go on in, another place, and a way out when its disk fails."""

from pathlib import Path

from PySide6.QtCore import QObject

from inkwell.app.drafts import Drafts
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.project import Project
from inkwell.storage.rescue import rescue
from inkwell.translation import tr


class Relocation(QObject):
    """Every method saves first, and raises `InkwellError` as `Project` does; then nothing has changed."""

    def __init__(
        self, session: Session, scribe: Scribe, drafts: Drafts, lane: SaveLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._scribe = scribe
        self._drafts = drafts
        self._lane = lane

    def save_as(self, folder: Path) -> None:
        """Write a copy elsewhere and go on in the copy. Also raises CONFLICT while a decision waits."""
        self._scribe.flush()
        for draft in self._drafts:
            if draft.conflict and draft.dirty:
                # Its words are not in the file, and so they would not be in the copy in which the author goes on.
                title = self._session.manuscript.node(draft.node).title
                sentence = tr("“{title}” was changed here and elsewhere; compare the two versions first.", title=title)
                raise InkwellError(ErrorKind.CONFLICT, sentence)
        self._session.adopt(self._session.project.save_as(folder), self._session.place)

    def duplicate(self, folder: Path) -> None:
        """Write a copy elsewhere and go on here."""
        self._scribe.flush()
        self._session.project.save_as(folder)

    def move(self, folder: Path) -> None:
        """Move the whole project elsewhere and go on there."""
        self._scribe.flush()
        place = self._session.place
        self._lane.drain(30.0)
        self._session.adopt(self._session.project.move(folder), place)

    def rescue(self, folder: Path) -> tuple[str, ...]:
        """Write elsewhere what can be read of the book, with all words as they are here, and go on there.

        Return sentences on what could not be brought along. The old folder is left as it is.
        """
        self._scribe.take()
        place = self._session.place
        words = {draft.node: draft.snapshot() for draft in self._drafts}
        texts = {node: (now.text(), now.spans()) for node, now in words.items()}
        left = rescue(self._session.project, Path(folder), texts)
        # All words are in the copy; in the old book's journal they wait for the old folder.
        self._session.abandon()
        self._session.adopt(Project.open(folder), place)
        return left
