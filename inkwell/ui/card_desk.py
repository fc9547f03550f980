"""Proposals on the desk beyond taking them: another with a note, keeping one, all side by side, a mix of several."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.run_history import RunHistory
from inkwell.manuscript.spans import Span
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.panel_ring import enter
from inkwell.ui.runs.side_by_side import Column, SideBySide

FOLLOW_MS = 200
"""The columns follow what is written five times a second."""


class CardDesk(QObject):
    """Does what the cards' menu offers. The drawer with the columns is made when it is first wanted."""

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
        self._preferences, self._attempt = preferences, attempt
        self.columns: SideBySide | None = None
        self._due = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._due.timeout.connect(self._follow)
        commands.separator(Menu.WRITE)
        on = preferences.settings.side_by_side
        self.action = commands.add(
            Menu.WRITE, tr("Proposals side by s&ide"), self.toggle, ai=True, checked=on, name="side-by-side"
        )
        sidebar = window.sidebar
        sidebar.card_remarked.connect(self.retry_with)
        sidebar.card_kept.connect(self.keep)
        sidebar.compare_requested.connect(self.compare)
        partner.changed.connect(self._soon)
        preferences.changed.connect(self._follow_settings)

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
        """Show all proposals side by side, as they are written, and go there."""
        self._preferences.change(side_by_side=True)
        self._follow()
        if self.columns is not None and self.columns.isVisible():
            enter(self.columns)

    def toggle(self) -> None:
        """Show several proposals side by side from now on, or in their cards alone."""
        self._preferences.change(side_by_side=not self._preferences.settings.side_by_side)

    @Slot()
    def _close(self) -> None:
        self._preferences.change(side_by_side=False)
        self._page.setFocus()

    def _made(self) -> SideBySide:
        window = self._window
        columns = SideBySide(window.theme, window.icons)
        columns.hide()
        window.add_drawer(columns)
        columns.chosen.connect(self._choose)
        columns.mixed.connect(self._take_mix)
        columns.closed.connect(self._close)
        return columns

    def _as_columns(self) -> Sequence[Column]:
        proposals = self._partner.proposals
        return [
            Column(each.key, tr("{number} of {count}", number=number, count=len(proposals)), each.text, each.writing)
            for number, each in enumerate(proposals, start=1)
        ]

    @Slot()
    def _soon(self) -> None:
        if not self._due.isActive():
            self._due.start()

    @Slot()
    def _follow(self) -> None:
        """The drawer is there while there is something to compare."""
        columns, settings = self._as_columns(), self._preferences.settings
        wanted = settings.side_by_side and settings.ai and len(columns) > 1
        if self.columns is None and wanted:
            self.columns = self._made()
        if self.columns is None:
            return
        if wanted:
            self.columns.show_columns(columns)
        if wanted != self.columns.isVisibleTo(self._window):
            self._show(self.columns, wanted)

    def _show(self, columns: SideBySide, shown: bool) -> None:
        if not shown and columns.isAncestorOf(QApplication.focusWidget() or self._window):
            self._page.setFocus()
        columns.setVisible(shown)
        # The page is lower or higher now: what stands in it stays in sight.
        page = self._page
        QTimer.singleShot(0, page, page.ensureCursorVisible)
        QTimer.singleShot(0, page, page.bring_proposal)

    @Slot(str)
    def _choose(self, key: str) -> None:
        index = next((at for at, each in enumerate(self._partner.proposals) if each.key == key), None)
        if index is not None:
            self._partner.choose(index)
            self._page.accept_all()
            self._page.setFocus()

    @Slot(str, object)
    def _take_mix(self, text: str, spans: Sequence[Span]) -> None:
        page = self._page
        page.accept_mixed(text, spans)
        page.setFocus()

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        self.action.setChecked(settings.side_by_side)
        self._follow()
