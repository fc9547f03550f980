"""Servers on the author's desk: the dialog that sets one up, and the book that is then written with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from inkwell.app.book_writer import Writer
from inkwell.app.preferences import Preferences
from inkwell.app.server_trial import ServerTrial
from inkwell.app.servers import Servers
from inkwell.app.session import Session
from inkwell.engine.server_address import parse_address
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.dialogs.server import ServerHands
from inkwell.ui.main_window import MainWindow


class ServerDesk(QObject):
    """The command, and what follows from it. `write_with` has a writer write in the open book."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        servers: Servers,
        trial: ServerTrial,
        preferences: Preferences,
        chooser: Chooser,
        commands: Commands,
        write_with: Callable[[Writer], object],
    ) -> None:
        super().__init__(window)
        self._session, self._servers, self._trial = session, servers, trial
        self._preferences, self._chooser, self._write_with = preferences, chooser, write_with
        self._notifications = window.notifications
        servers.trouble.connect(self._notifications.error)
        commands.add(Menu.WRITE, tr("Ser&ver of your own…"), self.open, book=False, ai=True, name="server")

    @Slot()
    def open(self) -> None:
        """Have a server set up, tried or forgotten."""
        usual = self._preferences.settings.context_tokens
        servers = self._servers
        hands = ServerHands(servers.known, self._trial, usual, servers.key_at, servers.remove)
        wish = self._chooser.server(hands)
        if wish is None:
            return
        if wish.key:
            servers.add(wish.server, wish.key)
        else:
            servers.change(wish.server)
        if self._session.is_open:
            self._write_with(Writer(wish.server.path, "server"))
        else:
            name = parse_address(wish.server.path).name
            self._notifications.tell(tr("{name} is set up; choose it in a book, among those who write.", name=name))
