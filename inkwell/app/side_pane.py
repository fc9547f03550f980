"""What is open beside the page: a second node with a scribe of its own, over the same drafts as the first."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.scribe import Scribe
from inkwell.app.session import Session, Shown
from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage.place import Beside


class SidePane(QObject):
    """The second page's part of the session: which node it holds, and what becomes of it when the book changes.

    No node is ever on both pages: one that goes on to the first page leaves this one, which takes what was there in
    exchange. `taking(str)` comes before a node is taken here, so that the first page lets go of it, and
    `settled(str or None)` when that is done or nothing is here any more; `shown(Shown)` tells what is to be shown,
    `left` that nothing is beside the page any more. Which node is open here, and how, is kept with the author's place
    in the book; at the next opening it is there again.
    """

    taking = Signal(str)
    settled = Signal(object)
    shown = Signal(object)
    left = Signal()

    def __init__(self, session: Session, scribe: Scribe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scribe = scribe
        self._current: str | None = None
        self._below = False
        self._share = 50
        self._awaited: str | None = None
        """What is to be shown as soon as the first page has its own node."""
        session.opened.connect(self._come_back)
        session.turning.connect(self._make_way)
        session.shown.connect(self._show_awaited)
        session.emptied.connect(self.close)
        session.tree_changed.connect(self._follow_tree)
        session.ending.connect(self._end)

    @property
    def current(self) -> str | None:
        """The id of the node beside the page, None for none."""
        return self._current

    @property
    def below(self) -> bool:
        """Whether the second page is under the first one, rather than at its right."""
        return self._below

    @property
    def share(self) -> int:
        """What the first page has of the room, in per cent."""
        return self._share

    def show(self, node_id: str) -> None:
        """Put a node beside the page; what is there now is saved first. Nothing happens if it is on the page itself.

        Raises:
            InkwellError: when it cannot be read, or there is no such node.
        """
        if node_id in (self._session.current, self._current):
            return
        node = self._session.manuscript.node(node_id)
        self.taking.emit(node_id)
        try:
            text, spans = self._session.words_of(node_id)
        except InkwellError:
            self.settled.emit(self._current)
            raise
        self._leave()
        self._current = node_id
        self._scribe.begin(node_id, text, spans)
        self._remember()
        self.settled.emit(node_id)
        self.shown.emit(Shown(node, text, spans, self._session.place.cursors.get(node_id, 0)))

    def arrange(self, below: bool, share: int) -> None:
        """Keep in mind where the second page is, and what the first one has of the room (per cent)."""
        if (below, share) != (self._below, self._share):
            self._below, self._share = below, share
            if self._current is not None:
                self._remember()

    @Slot()
    def close(self) -> None:
        """Save what is beside the page, and have nothing there."""
        if self._current is None:
            return
        self._leave()
        self._remember()
        self._tell_left()

    def _tell_left(self) -> None:
        self.left.emit()
        self.settled.emit(None)

    def suggestion(self) -> str | None:
        """What an author may want beside the page: the scene after it, else another scene, else anything else."""
        order = [node for _, node in self._session.manuscript.walk()]
        here = next((at for at, node in enumerate(order) if node.id == self._session.current), -1)
        others = [*order[here + 1 :], *order[: max(here, 0)]]
        scenes = [node for node in others if node.kind is NodeKind.SCENE]
        return next((node.id for node in (*scenes, *others)), None)

    @Slot(object)
    def renew(self, changed: AbstractSet[str]) -> None:
        """These nodes were written elsewhere, and nothing of them is kept here: show what is there now."""
        node_id = self._current
        if node_id is not None and node_id in changed:
            self._leave()
            self._show_quietly(node_id)

    def _leave(self) -> None:
        if self._current is not None:
            cursors = {self._current: self._scribe.cursor_offset}
            self._session.bookmark.keep_beside(self._session.bookmark.place.beside, cursors)
            self._scribe.leave()
            self._current = None

    def _remember(self) -> None:
        beside = Beside(self._current, self._below, self._share) if self._current is not None else None
        self._session.bookmark.keep_beside(beside, {})

    def _show_quietly(self, node_id: str) -> None:
        """Nobody asked for it just now: what cannot be shown stays away, and the author is told."""
        try:
            self.show(node_id)
        except InkwellError as error:
            self._tell_left()
            self._session.trouble.emit(error)

    # what the session says

    @Slot()
    def _come_back(self) -> None:
        beside = self._session.bookmark.place.beside
        if beside is not None:
            self._below, self._share, self._awaited = beside.below, beside.share, beside.node

    @Slot(str)
    def _make_way(self, node_id: str) -> None:
        if node_id == self._current:
            self._awaited = self._session.current
            self._leave()
            self._remember()
            self._tell_left()

    @Slot()
    def _show_awaited(self, *_: object) -> None:
        node_id, self._awaited = self._awaited, None
        if node_id is None:
            return
        if node_id in self._session.manuscript.nodes and node_id != self._session.current:
            self._show_quietly(node_id)
        else:
            self._remember()

    @Slot()
    def _follow_tree(self) -> None:
        if self._current is not None and self._current not in self._session.manuscript.nodes:
            # Its words are in the trash or in the history; there is no file any more that they could be saved to.
            self._scribe.end()
            self._current = None
            self._remember()
            self._tell_left()

    @Slot()
    def _end(self) -> None:
        if self._current is not None:
            cursors = {self._current: self._scribe.cursor_offset}
            self._session.bookmark.keep_beside(self._session.bookmark.place.beside, cursors)
            self._scribe.end()
            self._current = None
        self._awaited = None
        self.left.emit()
