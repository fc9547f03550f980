"""A scene's results on the desk: the window that lists them, kept, run again and put in the page."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.generation import Engine
from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.run_history import Again, RunHistory, Runs
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.storage.runs import Run
from inkwell.storage.settings import Settings
from inkwell.story.segments import Segment
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.main_window import MainWindow
from inkwell.ui.partner_desk import PartnerDesk
from inkwell.ui.rewrite_desk import RewriteDesk
from inkwell.ui.runs.run_words import original_of
from inkwell.ui.runs.window import RunsWindow
from inkwell.ui.size_memory import SizeMemory
from inkwell.voice.using import Use

SOON_MS = 400
"""So long after something was written the list is looked up anew: its line is in the log by then."""
READ_ONLY = tr("This page is only read here, so nothing is put in it.")


class RunsDesk(QObject):
    """Shows the results of the scene that the author is in. `writers`: all that can write here; `titles`: the tools'.

    `blind_wanted(Run, title)`: it is to be made again by two, without knowing which is which.
    """

    blind_wanted = Signal(object, str)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        history: RunHistory,
        partner: Partner,
        engine: Engine,
        writing: PartnerDesk,
        preferences: Preferences,
        commands: Commands,
        attempt: Attempt,
        writers: Callable[[], Sequence[Use]],
        titles: Callable[[], Mapping[str, str]],
        rewrites: RewriteDesk | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._history = window, session, history
        self._partner, self._engine, self._writing = partner, engine, writing
        self._attempt, self._all, self._titles = attempt, writers, titles
        self._rewrites = rewrites
        self._placed: Run | None = None
        """What is to stand in the page as soon as it is known which words it was for."""
        self._listed = ""
        """The scene whose results are shown; the caret may be in another by now."""
        self.view: RunsWindow | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        commands.add(Menu.WRITE, tr("&Results in this scene…"), self.open, ai=True, page=OnPage.COMES, name="results")
        window.sidebar.runs_requested.connect(self.open)
        history.listed.connect(self._show)
        history.told.connect(self._take_told)
        history.changed.connect(self._show_again)
        history.trouble.connect(self._complain)
        engine.ended.connect(self._look_soon)
        session.shown.connect(self._look_soon)
        session.entered.connect(self._look_soon)
        session.restructured.connect(self._look_soon)
        session.closed.connect(self.close)
        self._preferences = preferences
        preferences.changed.connect(self._follow_settings)

    @property
    def _node(self) -> str:
        return self._window.active_page.current_section or self._session.current or ""

    @Slot()
    def open(self) -> None:
        """Show the results of the scene at the caret."""
        if not self._session.is_open:
            return
        if self.view is None:
            view = self.view = RunsWindow(self._window.theme, self._window.icons, self._window)
            SizeMemory(view, "results", self._preferences)
            view.told_wanted.connect(self._history.look_told)
            view.keep_changed.connect(self._keep)
            view.again_wanted.connect(self._run_again)
            view.blind_wanted.connect(self._compare_blind)
            view.wanted.connect(self._put_in_the_page)
        self.view.show_writers(self._all())
        self._look()
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    @Slot()
    def close(self) -> None:
        """Put the window away."""
        if self.view is not None:
            self.view.hide()

    @Slot()
    def _look_soon(self, *_: object) -> None:
        if self.view is not None and self.view.isVisible():
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        node = self._node
        if self._session.is_open and node in self._session.manuscript.nodes:
            self._history.look(node, *(each.id for each in self._session.manuscript.ancestors(node)))

    @Slot(object)
    def _show(self, runs: Runs) -> None:
        if self.view is not None and self._session.is_open and runs.node == self._node:
            nodes, self._listed = self._session.manuscript.nodes, runs.node
            title = nodes[runs.node].title if runs.node in nodes else ""
            self.view.show_runs(title, runs, self._titles(), datetime.now().astimezone())

    @Slot(object)
    def _show_again(self, again: Again) -> None:
        if self.view is not None:
            self.view.show_again(again)
            if not again.writing:
                self._look_soon()

    @Slot(str, bool)
    def _keep(self, run_id: str, kept: bool) -> None:
        if self._attempt(lambda: self._history.keep(run_id, kept=kept)):
            self._look()

    @Slot(object, object)
    def _run_again(self, run: Run, use: Use | None) -> None:
        if self.view is not None:
            self.view.message.attempt(lambda: self._history.run_again(self._at_home(run), use))

    @Slot(object)
    def _complain(self, error: InkwellError) -> None:
        """Where the author asked for it."""
        if self.view is not None and self.view.isVisible():
            self.view.message.complain(error.sentence)
        else:
            self._window.notifications.error(error)

    @Slot(object)
    def _compare_blind(self, run: Run) -> None:
        run, nodes = self._at_home(run), self._session.manuscript.nodes
        self.close()
        self.blind_wanted.emit(run, nodes[run.node].title if run.node in nodes else "")

    def _at_home(self, run: Run) -> Run:
        """A run of another scene, from before a split, say, as one of that in whose list it stands."""
        tree, node = self._session.manuscript, self._listed
        if node not in tree.nodes or run.node in (node, *(each.id for each in tree.ancestors(node))):
            return run
        return msgspec.structs.replace(run, node=node)

    @Slot(object)
    def _put_in_the_page(self, run: Run) -> None:
        """Let a result stand at the caret as a proposal, or as a rewrite of the words that it was for where those are.

        It enters the book when the author takes it.
        """
        page = self._window.active_page
        if page.isReadOnly():
            self._window.notifications.tell(READ_ONLY, "amber")
            return
        self.close()
        if self._rewrites is not None and "tool" in run.settings:
            self._placed = run
            self._history.look_told(run.id)
        else:
            self._propose(run)

    @Slot(str, object)
    def _take_told(self, run_id: str, told: tuple[Segment, ...] | InkwellError) -> None:
        if self.view is not None:
            self.view.show_told(run_id, told)
        run, self._placed = self._placed, None
        if run is None or run.id != run_id:
            self._placed = run
            return
        original = original_of(told) if isinstance(told, tuple) else ""
        stands = self._rewrites is not None and self._rewrites.bring_back(run.id, original, run.text)
        if not stands:
            self._propose(run)

    def _propose(self, run: Run) -> None:
        page = self._window.active_page
        if not page.has_proposal():
            self._writing.turn_to(page)
        self._partner.bring_back(run.id, run.text)
        page.setFocus()

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        if not settings.ai:
            self._history.stop()
            self._history.rest()
            self.close()
