"""The talk about the story as the open book keeps it: read when the book is opened, written when something was said."""

from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.storage.chat_file import read_talk, write_talk
from inkwell.storage.project import Project
from inkwell.story.tool_results import Exchange


class Talks(QObject):
    """Signals: `found(tuple of Exchange)` what the book that was opened has kept; `trouble(InkwellError)`."""

    found = Signal(object)
    trouble = Signal(object)

    def __init__(self, session: Session, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lane = session, lane
        session.opened.connect(self._read)

    @Slot()
    def _read(self) -> None:
        project = self._session.project
        self._lane.submit(Job("chat", 0, partial(read_talk, project.folder), then=partial(self._take, project)))

    def _take(self, project: Project, done: Done) -> None:
        if not self._session.is_open or self._session.project is not project:
            return
        if done.error is not None:
            self.trouble.emit(done.error)
        elif done.value:
            self.found.emit(cast("tuple[Exchange, ...]", done.value))

    def keep(self, talk: tuple[Exchange, ...]) -> None:
        """Keep this with the open book in place of what was said before; nothing at all clears it. Returns at once.

        A book that is read-only here keeps nothing.
        """
        if not self._session.is_open or self._session.project.read_only:
            return
        project = self._session.project
        # The folder is asked for on the lane: the book may have been moved by then.
        self._lane.submit(Job("chat", 0, lambda: write_talk(project.folder, talk), then=self._kept))

    def _kept(self, done: Done) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)
