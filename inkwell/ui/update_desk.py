"""Looking for a newer Inkwell: asked for by hand, after a plain question, and told in one sentence."""

from typing import Final, cast

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices

from inkwell import __version__
from inkwell.app.preferences import Preferences
from inkwell.app.updates import Updates
from inkwell.errors import InkwellError
from inkwell.library.updates import NOWHERE, Latest
from inkwell.manuscript.dates import plain_date
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands
from inkwell.ui.main_window import MainWindow

TITLE: Final = tr("Look for a newer Inkwell?")
YES: Final = tr("Look now")
NO: Final = tr("Do not look")
LOOKING: Final = tr("Looking for a newer Inkwell…")
NOTES: Final = tr("Open what is new in the browser")


class UpdateDesk(QObject):
    """The command is blocked where there is no address to ask."""

    def __init__(self, window: MainWindow, updates: Updates, preferences: Preferences, chooser: Chooser) -> None:
        super().__init__(window)
        self._window, self._updates = window, updates
        self._preferences, self._chooser = preferences, chooser
        updates.found.connect(self._tell)
        updates.failed.connect(self._fail)

    def guard(self, commands: Commands, action: QAction) -> None:
        """Say why it cannot be asked, where it cannot."""
        if not self._updates.address:
            commands.block(action, NOWHERE)

    @Slot()
    def look(self) -> None:
        """Ask, after the author has agreed to it once."""
        if self._updates.looking or not (self._preferences.settings.ask_for_updates or self._agreed()):
            return
        self._window.notifications.tell(LOOKING)
        self._updates.look()

    def _agreed(self) -> bool:
        words = tr(
            "Inkwell asks {place} for one small file that names the newest version. Nothing of yours is sent; the "
            "other side sees your address on the net, as with every page that you open. Nothing is downloaded or "
            "installed. Inkwell never looks by itself; it is asked only when you choose this command, and from now on "
            "without this question. The settings have the switch, under “Inkwell itself”.",
            place=self._updates.place,
        )
        if not self._chooser.confirm(TITLE, words, YES, NO):
            return False
        self._preferences.change(ask_for_updates=True)
        return True

    @Slot(object)
    def _tell(self, answer: object) -> None:
        latest = cast("Latest", answer)
        notifications = self._window.notifications
        if not latest.newer_than(__version__):
            notifications.tell(tr("You have the newest Inkwell, {version}.", version=__version__))
            return
        day = plain_date(latest.date)
        sentence = tr(
            "There is a newer Inkwell: {version}, of {day}. You have {own}. It comes from where you got this one.",
            version=latest.version,
            day=day,
            own=__version__,
        )
        notes = latest.notes
        notifications.tell(sentence, "info", (NOTES, lambda: self._open(notes)) if notes else None)

    @Slot(object)
    def _fail(self, error: InkwellError) -> None:
        self._window.notifications.error(error)

    @staticmethod
    def _open(address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))
