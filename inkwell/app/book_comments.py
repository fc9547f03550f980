"""The comments and bookmarks of the open book, gathered on a lane: a scene that did not change is read only once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.following import BookFollower, GivenUpError, pausing
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.comments import Comment, comments_in
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.storage.project import Project
from inkwell.storage.tree_reading import seen_stamp

SETTLE_MS: Final = 600
"""After the last change, before a book that is watched is looked at again."""


class Noted(NamedTuple):
    """A comment, and the node that it is in."""

    node: str
    comment: Comment


@dataclass(frozen=True)
class _Asked:
    project: Project
    nodes: tuple[str, ...]
    unsaved: Mapping[str, Snapshot]
    wanted: Callable[[], bool]


class BookComments(QObject):
    """Looks when asked, and while it is watched again after each change.

    Signals: `changed()` the book was read, or is closed; `trouble(InkwellError)` nothing could be read.
    """

    changed = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        drafts: Drafts,
        lane: SaveLane,
        parent: QObject | None = None,
        settle_ms: int = SETTLE_MS,
    ) -> None:
        super().__init__(parent)
        self._session, self._drafts = session, drafts
        self._reader = Reader()
        self._found: tuple[Noted, ...] | None = None
        self._follower = BookFollower("comments", session, drafts, lane, self._asking, settle_ms, self)
        self._follower.read.connect(self._take)
        self._follower.trouble.connect(self.trouble)
        session.closed.connect(self._close)

    @property
    def found(self) -> tuple[Noted, ...]:
        """What was found last, in the order of the book."""
        return self._found or ()

    @property
    def looked(self) -> bool:
        """Whether the open book was looked at once."""
        return self._found is not None

    def watch(self, *, on: bool) -> None:
        """Follow changes from now on, or no more; what is being read is given up then."""
        self._follower.watch(on=on)

    @Slot()
    def moved(self, *_: object) -> None:
        """Something in the book changed; cheap, as it follows keys."""
        self._follower.moved()

    @Slot()
    def look(self) -> None:
        """Look at the whole book as it is now, words on the pages included. A newer question ends an older one."""
        self._follower.look()

    def _asking(self, wanted: Callable[[], bool]) -> Callable[[], object]:
        nodes = tuple(node.id for _, node in self._session.manuscript.walk())
        unsaved = {draft.node: draft.snapshot() for draft in self._drafts}
        return partial(self._reader.look, _Asked(self._session.project, nodes, unsaved, wanted))

    @Slot(object)
    def _take(self, found: tuple[Noted, ...]) -> None:
        # Also where they are the same: the titles of what they are in may be others.
        self._found = found
        self.changed.emit()

    @Slot()
    def _close(self) -> None:
        self.watch(on=False)
        self._found = None
        self._reader = Reader()
        self.changed.emit()


class Reader:
    """One book as the lane's thread reads it."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, tuple[Comment, ...]]] = {}

    def look(self, asked: _Asked) -> tuple[Noted, ...] | None:
        """All comments of the book; None when nobody waits for them any more."""
        pause = pausing(asked.wanted)
        found: list[Noted] = []
        try:
            for node_id in asked.nodes:
                pause()
                found += (Noted(node_id, each) for each in self._of(asked, node_id))
        except GivenUpError:
            return None
        here = set(asked.nodes)
        self._known = {each: known for each, known in self._known.items() if each in here}
        return tuple(found)

    def _of(self, asked: _Asked, node_id: str) -> tuple[Comment, ...]:
        snapshot = asked.unsaved.get(node_id)
        if snapshot is not None:
            return comments_in(snapshot.text())
        stamp = seen_stamp(asked.project.folder / "text" / f"{node_id}.md")
        if node_id not in self._known or self._known[node_id][0] != stamp:
            self._known[node_id] = stamp, comments_in(_read(asked.project, node_id))
        return self._known[node_id][1]


def _read(project: Project, node_id: str) -> str:
    try:
        return project.read_text(node_id).text
    except InkwellError as error:
        if error.kind is ErrorKind.NOT_FOUND:
            return ""  # It was deleted a moment ago.
        raise
