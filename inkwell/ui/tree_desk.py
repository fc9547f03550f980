"""The manuscript tree on its desk: what the outline asks for, done through the session."""

from PySide6.QtCore import QObject, Qt, Slot

from inkwell.app.session import Session
from inkwell.manuscript.node import NodeKind
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.main_window import MainWindow

DEFAULT_TITLES = {
    NodeKind.PART: tr("New part"),
    NodeKind.CHAPTER: tr("New chapter"),
    NodeKind.SCENE: tr("New scene"),
    NodeKind.NOTE: tr("New note"),
}

NO_FURTHER = tr("It cannot be moved any further that way.")


class TreeDesk(QObject):
    """Choosing, adding, naming, moving and deleting nodes."""

    def __init__(self, window: MainWindow, session: Session, chooser: Chooser, attempt: Attempt) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._chooser = chooser
        self._attempt = attempt
        outline = window.outline
        outline.add_requested.connect(self._add)
        outline.rename_requested.connect(self._rename)
        outline.move_requested.connect(self._move)
        outline.delete_requested.connect(self.delete)

    @Slot(str, object, int)
    def _add(self, kind: str, parent: str | None, index: int) -> None:
        self.add(NodeKind(kind), parent, index)

    def add(self, kind: NodeKind, parent: str | None, index: int | None) -> None:
        """Add a node there, open it, and let the author name it."""

        def work() -> None:
            node_id = self._session.add(kind, DEFAULT_TITLES[kind], parent, index)
            self._window.outline.chosen.emit(node_id)
            self._window.outline.edit(node_id)

        self._attempt(work)

    def add_here(self, kind: NodeKind) -> None:
        """Add a node where an author would expect it, seen from the page."""
        self._window.outline.add(kind, self._here or "")

    @property
    def _here(self) -> str | None:
        """The node that the author is in, on whichever page."""
        return self._window.active_page.current_section or self._session.current

    @Slot(str, str)
    def _rename(self, node_id: str, title: str) -> None:
        self._attempt(lambda: self._session.rename(node_id, title))

    @Slot(str, object, int)
    def _move(self, node_id: str, parent: str | None, index: int) -> None:
        self._attempt(lambda: self._session.move(node_id, parent, index))

    @Slot(str)
    def delete(self, node_id: str) -> None:
        """Ask, then move a node and what is below it to the trash."""
        tree = self._session.manuscript
        below = len(tree.descendants(node_id))
        title = tree.node(node_id).title
        text = (
            tr("“{title}” and the {n} below it go to the trash folder of this book.", "", below, title=title)
            if below
            else tr("“{title}” goes to the trash folder of this book.", title=title)
        )
        if self._chooser.confirm(tr("Move to the trash"), text, tr("Move to trash"), tr("Keep")):
            self._attempt(lambda: self._session.delete(node_id))

    @property
    def _meant(self) -> str | None:
        """The row that the keys are at in the outline; the node on the page while they are elsewhere."""
        tree = self._window.outline.tree
        return (tree.current_id() if tree.hasFocus() else "") or self._here

    def rename_current(self) -> None:
        """Name the node that is meant, in the outline."""
        if self._meant is not None:
            self._window.outline.edit(self._meant)

    def move_current(self, arrow: Qt.Key) -> None:
        """Move the node that is meant as Alt and this arrow do in the outline."""
        tree = self._window.outline.tree
        if tree.hasFocus() and tree.several():
            tree.move_by_key(tree.several()[0], arrow)
        elif self._meant is None or tree.place_for_key(self._meant, arrow) is None:
            self._window.notifications.tell(NO_FURTHER)
        else:
            tree.move_by_key(self._meant, arrow)

    def delete_current(self) -> None:
        """Move the node that is meant to the trash, after asking; or all that are chosen in the outline."""
        outline = self._window.outline
        if outline.tree.hasFocus() and outline.tree.several():
            outline.several_delete_requested.emit(outline.tree.several())
        elif self._meant is not None:
            self.delete(self._meant)
