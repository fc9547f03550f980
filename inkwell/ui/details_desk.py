"""Title, author and language of the open book on their desk: asked for, changed, and shown wherever they stand."""

from PySide6.QtCore import QObject, Slot

from inkwell.app.book_details import BookDetails
from inkwell.app.session import Session
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.file_menu import put_behind
from inkwell.ui.main_window import MainWindow


class DetailsDesk(QObject):
    """One command of the File menu."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        details: BookDetails,
        commands: Commands,
        chooser: Chooser,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._details = window, session, details
        self._chooser, self._attempt = chooser, attempt
        action = commands.add(Menu.FILE, tr("Title, author and lan&guage…"), self.ask, name="book-details")
        put_behind(commands, "move-book", action)

    @Slot()
    def ask(self) -> None:
        """Ask for them, as they are now, and change what is otherwise."""
        from inkwell.ui.dialogs.identity import Identity

        project = self._session.project
        if project.read_only:
            self._window.notifications.tell(project.why)
            return
        info = project.info
        said = self._chooser.identity(Identity(info.title, info.author, info.language), "")
        if said is not None:
            self._attempt(lambda: self._details.change(said.title, said.author, said.language))
