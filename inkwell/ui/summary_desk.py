"""Summaries of chapters on the author's desk: their window, and whether they are kept fresh in the background."""

from PySide6.QtCore import QObject, Qt, Slot

from inkwell.app.planning import Planning
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.app.summaries import Summaries
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.dialogs.summaries import Hands, SummariesDialog
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.size_memory import SizeMemory


class SummaryDesk(QObject):
    """One window, which stays beside the page."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        summaries: Summaries,
        planning: Planning,
        preferences: Preferences,
        commands: Commands,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._summaries = window, session, summaries
        self._planning, self._preferences = planning, preferences
        self.dialog: SummariesDialog | None = None
        commands.add(Menu.WRITE, tr("Summaries o&f chapters…"), self.open, ai=True, name="summaries")
        session.ending.connect(self.close)
        summaries.trouble.connect(window.notifications.error)
        preferences.changed.connect(self._follow)
        self._attempt = attempt

    @Slot(object)
    def attach(self, page: Page) -> None:
        """The author's hand at a page gives the model back."""
        page.moved_on.connect(self._summaries.moved)

    @Slot()
    def open(self) -> None:
        """Show them, at the chapter that the author is in."""
        if not self._session.is_open:
            return
        if self.dialog is None:
            self.dialog = self._made()
        here = self._summaries.of(self._session.current or "")
        if here is not None:
            self.dialog.choose(here.node)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _made(self) -> SummariesDialog:
        summaries = self._summaries
        hands = Hands(
            lambda: summaries.chapters,
            *(summaries.edit, summaries.confirm, summaries.remake, self._planning.set_synopsis),
            lambda on: self._preferences.change(summaries=on),
        )
        fresh = self._preferences.settings.summaries
        made = SummariesDialog(hands, self._window.icons, fresh, not self._session.project.read_only, self._window)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        SizeMemory(made, "summaries", self._preferences)
        summaries.changed.connect(made.refresh)
        summaries.working.connect(made.show_working)
        made.destroyed.connect(self._gone)
        return made

    @Slot()
    def _gone(self) -> None:
        self.dialog = None

    @Slot()
    def close(self) -> None:
        """Keep what was typed, and close the window."""
        if self.dialog is not None:
            self.dialog.close()

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if not settings.ai:
            self.close()
