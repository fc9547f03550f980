"""Earlier words of the open book: versions of scenes, named versions of the whole, the trash, what was damaged."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from inkwell.app.drafts import Drafts
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.tree_lane import AT_ONCE
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.damage import Finding, inspect, repair_all
from inkwell.storage.history import BookVersion, History, Version
from inkwell.storage.project import Project
from inkwell.storage.restoring import restore_book
from inkwell.storage.shared_versions import SharedVersions, SharedWay
from inkwell.storage.trash import Trash, TrashEntry

"""A repair can bring more to light: a chapter that is back may lie in another that is gone."""


class Archive(QObject):
    """What an author looks up and gets back. Every method raises `InkwellError` when disk or book are in the way.

    It works while the author waits: each is asked for by name, and rare.
    """

    def __init__(self, session: Session, scribe: Scribe, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scribe = scribe
        self._drafts = drafts

    @property
    def _history(self) -> History:
        return History(self._session.project.folder)

    @property
    def _trash(self) -> Trash:
        return Trash(self._session.project.folder)

    # scenes

    def versions(self, node_id: str) -> tuple[Version, ...]:
        """A scene's versions, newest first."""
        return self._history.versions(node_id)

    def read(self, version: Version) -> tuple[str, tuple[Span, ...]]:
        """The text as it was, and which of its words came from which run."""
        return self._history.read(version)

    def keep_present(self, node_id: str) -> None:
        """Put the words that a scene has now into its history, before they give way to others."""
        self._scribe.take()
        draft = self._drafts.of(node_id)
        if draft is not None:
            now = draft.snapshot()
            self._drafts.keep(node_id, now.text(), now.spans())

    # the whole book

    def book_versions(self) -> tuple[BookVersion, ...]:
        """Named versions of the book, newest first."""
        return self._history.book_versions()

    def name_book(self, label: str) -> None:
        """Keep the book as it is now under a name."""
        self._refuse_read_only()
        self._scribe.flush()
        self._history.name_book(label, datetime.now(UTC))

    def forget_book(self, version: BookVersion) -> None:
        """Let a name go; the scenes' own versions stay."""
        self._refuse_read_only()
        self._history.forget_book(version)

    def others_in_series(self, version: BookVersion) -> Sequence[str]:
        """The names of the entries of the book's series that are other now than in a version."""
        found = SharedVersions(self._session.project.folder).others(version.shared or {})
        return sorted(found.values(), key=str.casefold)

    def go_back(self, version: BookVersion, shared: SharedWay = SharedWay.LEFT) -> Sequence[str]:
        """Make the whole book what it was; as it is now, it is kept under a name. Return what could not be done.

        `shared` says what becomes of entries of its series.
        """
        self._refuse_read_only()
        self._scribe.flush()
        project, place = self._session.project, self._session.place
        left = restore_book(project, version, datetime.now(UTC), shared)
        self._session.open(project.folder)
        if place.node in self._session.manuscript.nodes and place.node is not None:
            self._session.show(place.node)
        return left

    # the trash

    def trash(self) -> tuple[TrashEntry, ...]:
        """What was deleted, newest first."""
        return self._trash.entries()

    def trashed_text(self, entry: TrashEntry) -> str:
        """All text of an entry, in order."""
        texts = [self._trash.text(entry, node_id) for node_id in entry.ids]
        return "\n\n".join(text for text in texts if text.strip())

    def put_back(self, entry: TrashEntry) -> None:
        """Put what was deleted back into the book; of much the tree has it at once, and the save lane brings it."""
        self._refuse_read_only()
        tree = self._session.manuscript
        if entry.nodes > AT_ONCE and tree.nodes.keys().isdisjoint(entry.ids):
            back = {node.id: node for node in self._trash.nodes(entry)}
            self._session.change(Manuscript({**tree.nodes, **back}), restored=back.keys())
            return
        self._trash.restore(entry)
        self._session.take_survey(self._session.project.survey())

    def erase(self, entry: TrashEntry) -> None:
        """Delete for good."""
        self._refuse_read_only()
        self._session.project.finish()
        self._trash.erase(entry)

    def empty_trash(self) -> None:
        """Delete everything in the trash for good."""
        self._refuse_read_only()
        # What is on its way back into the book is in the trash no longer.
        self._session.project.finish()
        self._trash.empty()

    # what is damaged

    def findings(self) -> tuple[Finding, ...]:
        """Everything that is wrong with the book's folder now; all words are saved first."""
        self._scribe.flush()
        return inspect(self._session.project.folder)

    def repair(self) -> tuple[str, ...]:
        """Put right what can be, and show the book as it is then, at the same place. Return what was done.

        Raises:
            InkwellError: READ_ONLY, DISK; the book is then shown as far as it was repaired.
        """
        self._refuse_read_only()
        self._scribe.flush()
        project, place = self._session.project, self._session.place
        try:
            return repair_all(project.folder, datetime.now(UTC), "" if project.info.lost else project.info.id)[0]
        finally:
            self._session.adopt(Project.open(project.folder), place)

    def _refuse_read_only(self) -> None:
        project = self._session.project
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why)
