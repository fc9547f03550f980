"""Moving parts into another book of the series, from the plan or from where the author is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from inkwell.app.book_moving import BookMoving
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow
from inkwell.ui.plan_desk import PlanDesk

WORDS = tr(
    "It goes to the end of that book with its words, who wrote them and earlier versions, and here into the trash."
)
NO_OTHER = tr("The series has no other book that is there now.")


class MovingDesk(QObject):
    """A command, and an entry in the menu of the plan's rows and cards."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        moving: BookMoving,
        plan: PlanDesk,
        commands: Commands,
        chooser: Chooser,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._moving, self._plan = window, session, moving, plan
        self._chooser, self._attempt = chooser, attempt
        commands.add(Menu.MANUSCRIPT, tr("Move to another book o&f the series…"), self.move_here, name="move-to-book")
        plan.menu_made.connect(self._offer)
        moving.moved.connect(self._moved)
        moving.trouble.connect(window.notifications.error)

    @Slot()
    def move_here(self) -> None:
        """Move what is chosen in the plan, or the node that the author is in."""
        here = self._window.active_page.current_section or self._session.current
        self.move(self._plan.page.chosen() if self._plan.shown else [here] if here is not None else [])

    @Slot(object, object)
    def _offer(self, menu: QMenu, ids: Sequence[str]) -> None:
        menu.addAction(tr("Move to another book of the series…"), lambda: self.move(ids)).setEnabled(
            bool(ids) and not self._session.project.read_only
        )

    def move(self, ids: Sequence[str]) -> None:
        """Ask for the book, and move these there."""
        try:
            books = self._moving.books()
        except InkwellError as error:
            self._window.notifications.error(error)
            return
        if not books:
            self._window.notifications.tell(NO_OTHER)
            return
        place = self._chooser.pick(tr("Move to another book"), WORDS, [each.title for each in books], tr("Move"))
        if place is not None:
            self._attempt(lambda: self._moving.move(ids, books[place].folder))

    @Slot(str)
    def _moved(self, book: str) -> None:
        self._window.notifications.tell(
            tr("That is in “{book}” now, at its end; a copy is in the trash here.", book=book)
        )
