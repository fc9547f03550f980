"""Echoes on the desk: one switch in the Tools menu for all pages, kept in the settings."""

from PySide6.QtCore import QObject, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.echo_search import EchoSearch
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.echo_marks import EchoMarks
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow


class EchoDesk(QObject):
    """Gives each page its marks."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        drafts: Drafts,
        preferences: Preferences,
        lane: SaveLane,
        commands: Commands,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._drafts = drafts
        self._preferences = preferences
        self._lane = lane
        self._marks: dict[Page, EchoMarks] = {}
        on = preferences.settings.echoes
        self._switch = commands.add(Menu.TOOLS, tr("Mark ec&hoes"), self.toggle, checked=on, name="echoes")
        self._distance = preferences.settings.echo_distance
        preferences.changed.connect(self._follow)
        session.shown.connect(self._renew)
        session.closed.connect(self._renew)
        window.beside_shown.connect(self._renew)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Mark the echoes on a page."""
        search = EchoSearch(self._session, self._drafts, self._preferences, self._lane, page)
        made = self._marks[page] = EchoMarks(page, search, lambda: self._nodes(page), self._window.theme)
        made.set_on(on=self._preferences.settings.echoes)

    def marks_of(self, page: Page) -> EchoMarks:
        """The marks of a page."""
        return self._marks[page]

    def toggle(self) -> None:
        """Mark them, or do not."""
        self._preferences.change(echoes=not self._preferences.settings.echoes)

    def _nodes(self, page: Page) -> list[str]:
        """The texts on a page."""
        held = [section.node for section in page.sections if section.node]
        return held or [node for node in (self._session.current,) if node is not None and page is self._window.page]

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        self._switch.setChecked(settings.echoes)
        for marks in self._marks.values():
            marks.set_on(on=settings.echoes)
        if settings.echo_distance != self._distance:
            self._distance = settings.echo_distance
            self._renew()

    @Slot()
    def _renew(self, *_: object) -> None:
        for marks in self._marks.values():
            marks.renew()
