"""Proposals on the desk beyond taking them: another with a note, keeping one, all side by side, a mix of several."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.run_history import RunHistory
from inkwell.manuscript.spans import Span
from inkwell.storage.settings import Settings
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.runs.side_by_side import Column, SideBySide

FOLLOW_MS = 200
"""The columns follow what is written five times a second."""
ONE_ALONE = "Two proposals at least are compared; there are not so many now."


class CardDesk(QObject):
    """Does what the cards' menu offers. The window of columns is made when it is first wanted."""

    def __init__(
        self,
        window: MainWindow,
        partner: Partner,
        history: RunHistory,
        preferences: Preferences,
        commands: Commands,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._partner, self._history = window, partner, history
        self._preferences, self._commands, self._attempt = preferences, commands, attempt
        self.columns: SideBySide | None = None
        self._due = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._due.timeout.connect(self._follow)
        commands.separator(Menu.WRITE)
        self.action = commands.add(Menu.WRITE, "Proposals side by s&ide…", self.compare, ai=True)
        sidebar = window.sidebar
        sidebar.card_remarked.connect(self.retry_with)
        sidebar.card_kept.connect(self.keep)
        sidebar.compare_requested.connect(self.compare)
        partner.changed.connect(self._soon)
        preferences.changed.connect(self._follow_settings)
        self._allow()

    @property
    def _page(self) -> Page:
        """The page on which the proposals stand."""
        return next((page for page in self._window.pages if page.has_proposal()), self._window.active_page)

    @Slot(int, str)
    def retry_with(self, index: int, remark: str) -> None:
        """Write another in place of a proposal, told what shall be otherwise."""
        if 0 <= index < len(self._partner.proposals):
            before, note = self._page.text_before_proposal(), self._window.sidebar.note
            self._attempt(lambda: self._partner.retry(index, before, note, remark))

    @Slot(int, bool)
    def keep(self, index: int, kept: bool) -> None:
        """Keep a proposal for later, in the scene's results; or no longer."""
        if not 0 <= index < len(self._partner.proposals):
            return
        key = self._partner.proposals[index].key
        if self._attempt(lambda: self._history.keep(key, kept=kept)):
            self._partner.keep(index, kept=kept)

    # side by side

    @Slot()
    def compare(self) -> None:
        """Show all proposals side by side, as they are written."""
        if len(self._partner.proposals) < 2:
            return
        if self.columns is None:
            window = self._window
            self.columns = SideBySide(window.theme, window.icons, window)
            self.columns.chosen.connect(self._choose)
            self.columns.mixed.connect(self._take_mix)
        self.columns.show_columns(self._as_columns())
        self.columns.show()
        self.columns.raise_()
        self.columns.activateWindow()

    def _as_columns(self) -> Sequence[Column]:
        proposals = self._partner.proposals
        return [
            Column(each.key, f"{number} of {len(proposals)}", each.text, each.writing)
            for number, each in enumerate(proposals, start=1)
        ]

    @Slot()
    def _soon(self) -> None:
        if not self._due.isActive():
            self._due.start()

    @Slot()
    def _follow(self) -> None:
        self._allow()
        if self.columns is None or not self.columns.isVisible():
            return
        columns = self._as_columns()
        if columns:
            self.columns.show_columns(columns)
        else:
            self.columns.hide()

    def _allow(self) -> None:
        self._commands.block(self.action, "" if len(self._partner.proposals) > 1 else ONE_ALONE)

    @Slot(str)
    def _choose(self, key: str) -> None:
        index = next((at for at, each in enumerate(self._partner.proposals) if each.key == key), None)
        if index is not None:
            self._partner.choose(index)
            if self.columns is not None:
                self.columns.hide()
            self._page.accept_all()
            self._page.setFocus()

    @Slot(str, object)
    def _take_mix(self, text: str, spans: Sequence[Span]) -> None:
        page = self._page
        page.accept_mixed(text, spans)
        page.setFocus()

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        if not settings.ai and self.columns is not None:
            self.columns.hide()
