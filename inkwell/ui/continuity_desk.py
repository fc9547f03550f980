"""Continuity on the author's desk: the command, its window beside the page, and the way to a passage."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from inkwell.app.bible import Bible
from inkwell.app.continuity import Continuity
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.errors import InkwellError
from inkwell.storage.settings import Settings
from inkwell.story.continuity.finding import Finding, State
from inkwell.story.tool_results import ToolOrder, ToolResult
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.bible.kinds import title_of
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.continuity.window import ContinuityWindow
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.search_desk import titles_of
from inkwell.ui.size_memory import SizeMemory
from inkwell.ui.tools.critique_body import Passage
from inkwell.ui.tools.place import place_on

TOOL = "continuity"
"""The tool that a model looks with."""


class ContinuityDesk(QObject):
    """One window. While it is open the book is looked at again after each change; closed, nothing is read."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        continuity: Continuity,
        bible: Bible,
        commands: Commands,
        attempt: Attempt,
        show_passage: Callable[[Passage], object],
        show_entry: Callable[[str], object],
        preferences: Preferences,
        runner: ToolRunner,
        shelf: ToolShelf,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self.continuity = window, session, continuity
        self._bible, self._attempt = bible, attempt
        self._show_passage, self._show_entry = show_passage, show_entry
        self._preferences, self._runner, self._shelf = preferences, runner, shelf
        self._asked = ""
        """The run of the tool that is waited for."""
        self.view: ContinuityWindow | None = None
        commands.add(Menu.TOOLS, tr("Check continuit&y…"), self.open, name="continuity")
        continuity.changed.connect(self._show)
        continuity.working.connect(self._say)
        continuity.trouble.connect(self._complain)
        continuity.proven.connect(self._say_proven)
        runner.ended.connect(self._hear)
        preferences.changed.connect(self._follow)
        session.ending.connect(self.close)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """What is written on a page is followed."""
        page.wrote_on.connect(self.continuity.moved)

    @Slot()
    def open(self) -> None:
        """Show what was found, and look at the book as it is now."""
        if not self._session.is_open:
            return
        if self.view is None:
            view = self.view = ContinuityWindow(self._window.theme, self._window.icons, self._window)
            SizeMemory(view, "continuity", self._preferences)
            view.judged.connect(self._judge)
            view.passage_wanted.connect(self._show_passage)
            view.entry_wanted.connect(self._show_entry)
            view.model_wanted.connect(self.ask_model)
            view.finished.connect(self._rest)
        self.view.message.say("")
        self.view.set_read_only(self._session.project.why)
        self.view.set_model(on=self._preferences.settings.ai)
        self._show()
        self.continuity.watch(on=True)
        self.continuity.look()
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    @Slot()
    def close(self) -> None:
        """Put the window away."""
        if self.view is not None and self.view.isVisible():
            self.view.reject()

    @Slot()
    def _rest(self, *_: object) -> None:
        self.continuity.watch(on=False)

    @Slot()
    def _show(self) -> None:
        if self.view is not None:
            titles = titles_of(self._session.manuscript) | {each.id: title_of(each) for each in self._bible.entries}
            self.view.show_findings(self.continuity.findings, titles, looked=self.continuity.looked)

    @Slot(bool)
    def _say(self, working: bool) -> None:
        if self.view is not None:
            self.view.show_reading(on=working)

    @Slot(object, object)
    def _judge(self, finding: Finding, state: State | None) -> None:
        self._attempt(lambda: self.continuity.judge(finding, state))

    # what a model finds

    @Slot(bool)
    def ask_model(self, anyway: bool = False) -> None:
        """Have the model look at what is selected, or at the scene at the caret.

        One that is too small for that is asked `anyway` or not at all.
        """
        page = self._window.active_page
        node = page.current_section or self._session.current or ""
        shelved = self._shelf.find(TOOL)
        if self.view is None or node not in self._session.manuscript.nodes or shelved is None:
            return
        lacks = self._runner.lacking(shelved.tool)
        if lacks is not None and not lacks.hard and not anyway:
            self.view.show_too_small(str(lacks))
            return
        title = self._session.manuscript.nodes[node].title
        order = ToolOrder(shelved.tool, place_on(page, node, title), anyway=anyway)
        if self.view.message.attempt(lambda: self._run(order)):
            self.view.show_asking(on=True)
            self.view.message.say(tr("The model looks at “{title}”; what it says is in the sidebar too.", title=title))

    def _run(self, order: ToolOrder) -> None:
        self._asked = self._runner.run(order)

    @Slot(object)
    def _hear(self, result: ToolResult) -> None:
        if result.order.tool.name != TOOL:
            return
        if not result.trouble:
            self.continuity.hear(result.order.place.node, "\n\n".join(each.text for each in result.variants))
        if self.view is None:
            return
        if result.run == self._asked:
            self.view.show_asking(on=False)
        if result.trouble:
            self.view.message.complain(result.trouble)

    @Slot(int, int)
    def _say_proven(self, kept: int, said: int) -> None:
        if self.view is not None:
            self.view.message.say(_proven(kept, said))

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if self.view is not None:
            self.view.set_model(on=settings.ai)

    @Slot(object)
    def _complain(self, error: InkwellError) -> None:
        if self.view is not None and self.view.isVisible():
            self.view.message.complain(error.sentence)
        else:
            self._window.notifications.error(error)


def _proven(kept: int, said: int) -> str:
    if not said:
        return tr("The model said nothing of two passages.")
    if said == 1:
        return (
            tr("What the model said is listed.")
            if kept
            else tr("What the model said does not quote the book, so it is left out.")
        )
    if not kept:
        return tr(
            "The model said {said} things; none of them quotes two passages of the book, so they are left out.",
            said=said,
        )
    listed = tr("{n} of them quote two passages of the book, and are", "", kept)
    return tr("The model said {said} things; {listed} listed.", said=said, listed=listed)
