"""What the model is told, on the author's desk: the inspector, the notes kept beside the book, what is told at all."""

import msgspec
from PySide6.QtCore import QObject, Qt, Slot

from inkwell.app.book_notes import BookNotes
from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.run_records import OpenRun
from inkwell.app.session import Session
from inkwell.app.told_parts import parts_of
from inkwell.app.tool_runs import ToolRunner
from inkwell.engine.types import Ledger
from inkwell.storage.settings import Settings
from inkwell.story.context import Plan
from inkwell.story.notes import Notes
from inkwell.story.segments import Segment
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.inspector.sections_dialog import SectionsDialog
from inkwell.ui.inspector.story_page import StoryPage
from inkwell.ui.inspector.window import InspectorWindow
from inkwell.ui.main_window import MainWindow
from inkwell.ui.partner_desk import PartnerDesk
from inkwell.ui.size_memory import SizeMemory

STORY = tr("Story")
"""The name of the sidebar's page."""


class ToldDesk(QObject):
    """Joins the inspector and the page of notes with the partner and the open book."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        partner: Partner,
        notes: BookNotes,
        writing: PartnerDesk,
        preferences: Preferences,
        runner: ToolRunner,
        commands: Commands,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._partner = partner
        self._notes = notes
        self._writing = writing
        self._attempt = attempt
        self._preferences = preferences
        self._runner = runner
        self._tool: tuple[OpenRun, Ledger] | None = None
        """What was told last, where that was for a tool whose answer is no proposal."""
        self._inspector: InspectorWindow | None = None
        self._shown_of = ""
        """The scene that the words in the inspector are told for."""
        self.page = StoryPage(window.icons)
        window.sidebar.tabs.add(STORY, self.page)
        self._join()
        self._add_commands(commands)
        self._show_notes()

    def _join(self) -> None:
        self.page.changed.connect(self._keep)
        self.page.sample_requested.connect(self.add_sample)
        self.page.sections_requested.connect(self.choose_sections)
        self.page.inspector_requested.connect(self.inspect)
        self._notes.changed.connect(self._show_notes)
        self._session.ending.connect(self.page.flush)
        self._session.closed.connect(self._close)
        self._preferences.changed.connect(self._follow_settings)
        self._window.sidebar.ledger.whole_requested.connect(self.inspect)
        self._partner.told.connect(self._follow)
        self._runner.told.connect(self._follow_tool)

    def _add_commands(self, commands: Commands) -> None:
        commands.separator(Menu.WRITE)
        commands.add(Menu.WRITE, tr("&What the model was told…"), self.inspect, "Ctrl+Alt+I", ai=True, name="told")
        commands.add(
            Menu.WRITE, tr("What is told, a&nd how much of it…"), self.choose_sections, ai=True, name="told-sections"
        )
        commands.add(Menu.WRITE, tr("&Memory and author's note"), self.show_page, "Ctrl+Alt+N", ai=True, name="memory")
        commands.add(
            Menu.WRITE,
            tr("So&und like the selected passage"),
            self.add_sample,
            ai=True,
            page=OnPage.SEEN,
            name="sound-like",
        )

    # the inspector

    @property
    def inspector(self) -> InspectorWindow | None:
        """The window, once it was asked for."""
        return self._inspector

    @Slot()
    def inspect(self) -> None:
        """Show every word that was told for the proposal in the page; without one, what would be told."""
        if not self._session.is_open:
            return
        if self._inspector is None:
            self._inspector = InspectorWindow(self._window.icons, self._window)
            self._inspector.asked.connect(self._ask)
            self._inspector.may_ask = self._may_ask
            SizeMemory(self._inspector, "inspector", self._preferences)
        self._show_told()
        self._inspector.show()
        self._inspector.raise_()
        self._inspector.activateWindow()

    def _show_told(self) -> None:
        # Words that are being changed stay.
        if self._inspector is None or self._inspector.changing:
            return
        told = self._tool or self._told_for_proposal()
        if told is None:
            segments = self._would_be_told()
            self._shown_of = self._window.active_page.current_section or ""
            self._inspector.show_told(segments, parts_of(segments, None), None)
            return
        run, ledger = told
        segments, self._shown_of = run.request.segments, run.passage.node
        begun = run.begun if run.request.asked.begin else ""
        # A tool has a form of its own to be asked with.
        self._inspector.show_told(segments, parts_of(segments, ledger, begun), ledger, can_change=not self._tool)

    def _told_for_proposal(self) -> tuple[OpenRun, Ledger | None] | None:
        run, shown = self._partner.run, self._partner.shown
        return (run, shown.ledger) if run is not None and shown is not None else None

    def _would_be_told(self) -> tuple[Segment, ...]:
        page = self._window.active_page
        passage = self._partner.passage(
            page.text_before_caret(), self._window.sidebar.note, page.current_section or None
        )
        return passage.segments() if passage is not None else ()

    @Slot(object)
    def _follow(self, _ledger: Ledger | None) -> None:
        self._tool = None
        self._show_if_seen()

    @Slot(str, object)
    def _follow_tool(self, run: str, ledger: Ledger) -> None:
        asked = self._runner.asked(run)
        if asked is not None:
            self._tool = asked, ledger
            self._window.sidebar.show_ledger(ledger)
            self._show_if_seen()

    def _show_if_seen(self) -> None:
        if self._inspector is not None and self._inspector.isVisible() and self._session.is_open:
            self._show_told()

    def _may_ask(self) -> bool:
        """Whether the words in the inspector are for the scene that the answer would stand in; says so where not."""
        run, nodes = self._partner.run, self._session.manuscript.nodes
        here = run.passage.node if run is not None else self._window.active_page.current_section or ""
        if self._shown_of in (here, ""):
            return True
        sentence = tr("The scene that these words are for is gone, so they are not asked.")
        if self._shown_of in nodes:
            title = nodes[self._shown_of].title
            sentence = tr("These words are for “{title}”; go back there, and ask with them then.", title=title)
        self._window.notifications.tell(sentence, "amber")
        return False

    @Slot(object)
    def _ask(self, segments: tuple[Segment, ...]) -> None:
        if self._partner.run is not None:
            self._attempt(lambda: self._partner.ask_with(segments))
            return
        page = self._window.active_page
        self._writing.turn_to(page)
        before, note, node = page.text_before_caret(), self._window.sidebar.note, page.current_section or None
        self._attempt(lambda: self._partner.continue_from(before, note, node, segments))

    @Slot()
    def _close(self) -> None:
        self._tool = None
        if self._inspector is not None:
            # Words for a book that is closed are for nothing any more.
            self._inspector.change_button.setChecked(False)
            self._inspector.reject()

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        if not settings.ai:
            self._close()

    # notes

    @Slot()
    def show_page(self) -> None:
        """Bring the page of notes into sight, the keyboard in the memory."""
        self._window.show_sidebar(True)
        self._window.sidebar.tabs.show_page(STORY)
        self.page.memory.setFocus()

    @Slot()
    def _show_notes(self) -> None:
        is_open = self._session.is_open
        self.page.show_notes(self._notes.notes, can_change=is_open and not self._session.project.read_only)

    @Slot(object)
    def _keep(self, notes: Notes) -> None:
        if self._session.is_open:
            self._attempt(lambda: self._notes.set(notes))

    @Slot()
    def add_sample(self) -> None:
        """Keep the passage that is selected on the page as one to sound like."""
        page = self._window.active_page
        node = page.current_section or self._session.current
        if not self._session.is_open or node is None:
            return
        # What is being typed beside it is kept with it.
        self.page.flush()
        title = self._session.manuscript.node(node).title
        if self._attempt(lambda: self._notes.add_sample(title, page.selected()[0])):
            self._window.notifications.tell(
                tr("The model is told to sound like that passage from “{title}” now.", title=title)
            )

    @Slot()
    def choose_sections(self) -> None:
        """Ask what shall be told at all, and how much of it."""
        if not self._session.is_open:
            return
        dialog = SectionsDialog(self._notes.notes.plan, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep_plan(dialog.plan))
        self._session.closed.connect(dialog.reject)
        dialog.open()

    def _keep_plan(self, plan: Plan) -> None:
        self.page.flush()
        self._keep(msgspec.structs.replace(self._notes.notes, plan=plan))
