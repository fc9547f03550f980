"""Several rows of the outline at once: what is asked for there is one step of the book's structure."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot

from inkwell.app.plan_acts import PlanActs
from inkwell.app.session import Session
from inkwell.manuscript.shifting import Way
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.main_window import MainWindow
from inkwell.ui.tree_desk import NO_FURTHER

WAYS = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Left: Way.OUT,
    Qt.Key.Key_Right: Way.IN,
}


class SeveralDesk(QObject):
    """Moves, copies and deletes what is chosen together in the outline."""

    def __init__(
        self, window: MainWindow, session: Session, acts: PlanActs, chooser: Chooser, attempt: Attempt
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._acts = window, session, acts
        self._chooser, self._attempt = chooser, attempt
        outline = window.outline
        outline.several_move_requested.connect(self._move)
        outline.several_shift_requested.connect(self._shift)
        outline.several_delete_requested.connect(self._delete)
        outline.several_duplicate_requested.connect(self._duplicate)

    @Slot(object, object, int)
    def _move(self, ids: Sequence[str], parent: str | None, index: int) -> None:
        self._attempt(lambda: self._acts.move(ids, parent, index))

    @Slot(object, int)
    def _shift(self, ids: Sequence[str], key: int) -> None:
        def work() -> None:
            if not self._acts.shift(ids, WAYS[Qt.Key(key)]):
                self._window.notifications.tell(NO_FURTHER)

        self._attempt(work)

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        tops = self._acts.tops(ids)
        if self._session.project.read_only:
            self._window.notifications.tell(self._session.project.why)
        elif tops:
            title = self._session.manuscript.node(tops[0]).title
            text = tr(
                "{n} parts of the book go to the trash folder of this book, with all that is below.",
                "",
                len(tops),
                title=title,
            )
            if self._chooser.confirm(tr("Move to the trash"), text, tr("Move to trash"), tr("Keep")):
                self._attempt(lambda: self._acts.delete(tops))

    @Slot(object)
    def _duplicate(self, ids: Sequence[str]) -> None:
        self._attempt(lambda: self._acts.duplicate(ids))
