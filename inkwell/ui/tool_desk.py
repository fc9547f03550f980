"""Writing tools on their desk: chosen from the sidebar, a menu, the page or Ctrl+P; asked for what they need; run."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from inkwell.app.generation import Engine
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.engine.client import EngineState
from inkwell.manuscript.node import NodeKind
from inkwell.story.forms import TITLES, Form, form_named
from inkwell.story.tool_results import ToolOrder, ToolPlace
from inkwell.story.tools import OutputKind, Reads, Tool
from inkwell.translation import shown, tr, within
from inkwell.ui.attempt import Attempt
from inkwell.ui.chat_desk import ChatDesk
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.partner_desk import PartnerDesk
from inkwell.ui.tools.form import Answers, Readiness, ToolForm
from inkwell.ui.tools.lettering import lettered
from inkwell.ui.tools.menu import fill_menu, for_selection
from inkwell.ui.tools.place import place_on, reads_in_words, selected_words

REST_MS = 250
"""A form says what it would read when the author has rested for so long."""
BEAT, CONTINUE = "beat", "continue"
"""The tools that have buttons of their own."""
KEYS = {BEAT: "Ctrl+Shift+J", "rewrite": "Ctrl+Shift+E"}


class ToolDesk(QObject):
    """Opens tools' forms and runs them; what comes out goes where `story.tools.OutputKind` says.

    `form_of` gives the form of writing of a scene ("" for prose).
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        shelf: ToolShelf,
        runner: ToolRunner,
        engine: Engine,
        writing: PartnerDesk,
        chat: ChatDesk,
        preferences: Preferences,
        commands: Commands,
        attempt: Attempt,
        manage: Callable[[], object],
        form_of: Callable[[str], str] = lambda _node: "",
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._shelf, self._runner = window, session, shelf, runner
        self._engine, self._writing, self._chat = engine, writing, chat
        self._preferences, self._commands, self._attempt = preferences, commands, attempt
        self.manage, self._form_of = manage, form_of
        self.form: ToolForm | None = None
        self._kept: dict[str, Answers] = {}
        """What the author said to each tool last."""
        self._actions: dict[str, QAction] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._follow)
        commands.separator(Menu.WRITE)
        self._submenu = commands.menu(Menu.WRITE).addMenu(tr("Writing &tools"))
        commands.add(Menu.WRITE, tr("&Your tools…"), manage, book=False, ai=True, name="tools")
        self._join()
        self._list_tools()

    def _join(self) -> None:
        sidebar, runner = self._window.sidebar, self._runner
        sidebar.beat_requested.connect(lambda: self.open(BEAT))
        menu = sidebar.buttons.menu
        menu.aboutToShow.connect(partial(self._fill, menu))
        self._shelf.changed.connect(self._list_tools)
        self._engine.status_changed.connect(self._follow)
        self._window.active_changed.connect(self._soon)
        self._session.shown.connect(self._soon)
        self._session.entered.connect(self._soon)
        self._session.closed.connect(self.close)
        self._session.opened.connect(self._follow_settings)
        self._session.closed.connect(self._follow_settings)
        self._preferences.changed.connect(self._follow_settings)
        for signal in (runner.began, runner.ended):
            signal.connect(self._follow)
        runner.trouble.connect(self._window.notifications.error)
        self._shelf.trouble.connect(self._window.notifications.error)
        self._follow_settings()

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Offer the tools in this page's menu, and follow what is selected on it."""
        page.add_to_menu(lambda menu, _position: self._fill_for_selection(menu, page))
        page.selectionChanged.connect(self._soon)

    # the tools in menus

    def tools(self) -> list[Tool]:
        """Those that are for the form of the scene, without Continue."""
        form = self._form_of(self._session.current or "") or Form.PROSE
        return [tool for tool in self._shelf.tools if tool.name != CONTINUE and tool.serves(form)]

    @Slot()
    def _list_tools(self) -> None:
        """A command for each tool, so that Ctrl+P and the Write menu have it."""
        titles = {tool.name: shown(tool.title) for tool in self._shelf.tools if tool.name != CONTINUE}
        for name in [each for each in self._actions if each not in titles]:
            self._commands.remove(self._actions.pop(name))
        for name, words in zip(titles, lettered(f"{title}…" for title in titles.values()), strict=True):
            if name not in self._actions:
                does, keys = partial(self.open, name), KEYS.get(name)
                self._actions[name] = self._commands.add(
                    Menu.WRITE, words, does, keys, ai=True, into=self._submenu, page=OnPage.COMES, name=f"tool-{name}"
                )
            self._actions[name].setText(words)
        if self.form is not None:
            self._renew_form()

    def _fill(self, menu: QMenu) -> None:
        """The sidebar's menu, as things are now."""
        menu.clear()
        fill_menu(menu, self.tools(), self.open)
        menu.addSeparator()
        menu.addAction(tr("Your tools…")).triggered.connect(lambda: self.manage())
        self._window.sidebar.buttons.add_choices(menu)

    def _fill_for_selection(self, menu: QMenu, page: Page) -> None:
        able = self._preferences.settings.ai and self._session.is_open
        if not able or not page.textCursor().hasSelection():
            return
        into = menu.addMenu(tr("Writing &tools"))
        fill_menu(into, for_selection(self.tools()), self.open)
        menu.addSeparator()

    # the form

    def open(self, name: str) -> None:
        """Show a tool's form, or the chat; a rewrite that has nothing to ask runs at once."""
        found = self._shelf.find(name)
        if found is None or not self._session.is_open or not self._preferences.settings.ai:
            return
        self._window.show_sidebar(True)
        if found.tool.output is OutputKind.CHAT:
            self._chat.open()
            return
        if self.form is None or self.form.tool != found.tool:
            self._make_form(found.tool)
        self._follow()
        if self.form is not None and self._runs_at_once(self.form):
            self.run(Answers())
        elif self.form is not None:
            self.form.begin()

    def _runs_at_once(self, form: ToolForm) -> bool:
        """Whether what it would do is plain: nothing to say to it, and the words that it works on are selected."""
        return form.tool.output is OutputKind.REWRITE and form.asks_nothing and not form.reason

    def write_from(self, beat: str) -> None:
        """Have this written out: the form for a beat, with it in the box."""
        self._kept[BEAT] = Answers(beat)
        self.close()
        self.open(BEAT)

    def _make_form(self, tool: Tool) -> None:
        self._keep()
        form = self.form = ToolForm(tool, self._window.icons, self._kept.get(tool.name))
        form.run_requested.connect(self.run)
        form.closed.connect(self.close)
        form.model_chosen.connect(self._window.sidebar.model_chosen)
        self._window.sidebar.open_tool(form)

    def _renew_form(self) -> None:
        """The tool may be another now, or gone."""
        name = self.form.tool.name if self.form is not None else ""
        found = self._shelf.find(name)
        if found is None:
            self.close()
        elif self.form is not None and found.tool != self.form.tool:
            self._make_form(found.tool)
            self._follow()

    def _keep(self) -> None:
        if self.form is not None:
            self._kept[self.form.tool.name] = self.form.answers

    @Slot()
    def close(self) -> None:
        """Put the form away; what was written into it is there the next time."""
        if self.form is None:
            return
        self._keep()
        had_keys = self._has_keys()
        self.form = None
        self._window.sidebar.open_tool(None)
        if had_keys:
            self._window.active_page.setFocus()

    def _has_keys(self) -> bool:
        return self.form is not None and self.form.isAncestorOf(self._window.focusWidget() or self._window)

    # how things stand

    @Slot()
    def _soon(self, *_: object) -> None:
        if self.form is not None:
            self._rest.start()

    @Slot()
    def _follow(self, *_: object) -> None:
        if self.form is None:
            self._chat.show_lack()
            return
        tool = self.form.tool
        self.form.show_state(self._readiness(tool), writing=bool(self._runner.running))

    @Slot()
    def _follow_settings(self, *_: object) -> None:
        ai = self._preferences.settings.ai
        if not ai:
            self.close()
            self._runner.stop()
        self._submenu.menuAction().setVisible(ai)
        self._submenu.menuAction().setEnabled(ai and self._session.is_open)

    def _readiness(self, tool: Tool) -> Readiness:
        page, node = self._window.active_page, self._node
        selected = selected_words(page)
        title = self._session.manuscript.nodes[node].title if node in self._session.manuscript.nodes else ""
        return Readiness(
            reads_in_words(tool, selected, title),
            self._runner.lacking(tool),
            self._why_not(tool, selected, page),
            self._chapter(tool, node) if not selected else "",
        )

    @property
    def _node(self) -> str:
        return self._window.active_page.current_section or self._session.current or ""

    def _chapter(self, tool: Tool, node: str) -> str:
        """The title of the chapter that could be read in the scene's place; "" for none."""
        if Reads.PASSAGE not in tool.reads or node not in self._session.manuscript.nodes:
            return ""
        above = self._session.manuscript.ancestors(node)
        return next((each.title for each in above if each.kind is NodeKind.CHAPTER), "")

    def _why_not(self, tool: Tool, selected: int, page: Page) -> str:
        status = self._engine.status
        state = status.state if status else EngineState.OFF
        if state in (EngineState.OFF, EngineState.SET_ASIDE):
            return tr("No model is loaded.")
        if state in (EngineState.STARTING, EngineState.RESTARTING):
            return tr("The model is still being loaded.")
        form = form_named(self._form_of(self._node))
        if not tool.serves(form):
            return tr("It is not for a text in this form: {titles}.", titles=within(TITLES[form]))
        if Reads.SELECTION in tool.reads and not selected:
            return tr("Select the words that it is to work on first.")
        if tool.output in (OutputKind.PROSE, OutputKind.REWRITE) and page.isReadOnly():
            return tr("This page is only read here.")
        return ""

    # running

    @Slot(object)
    def run(self, answers: Answers) -> None:
        """Run the tool whose form is open, for the place at the caret."""
        if self.form is None:
            return
        tool, page, node = self.form.tool, self._window.active_page, self._node
        self._kept[tool.name] = answers
        title = self._session.manuscript.nodes[node].title if node in self._session.manuscript.nodes else ""
        place = self._whole_chapter(node) if answers.chapter else place_on(page, node, title)
        order = ToolOrder(tool, place, answers.note, answers.choice, anyway=answers.anyway, form=self._form_of(node))
        if tool.output is OutputKind.PROSE:
            self._writing.turn_to(page)
        # What was pressed is switched off once the tool is at work, and an element that is off has no keys.
        had_keys = self._has_keys()
        if self._attempt(lambda: self._runner.run(order)):
            # What comes out has the room; what was said is there when the form is opened again.
            self.close()
            if had_keys:
                page.setFocus()

    def _whole_chapter(self, node: str) -> ToolPlace:
        above = self._session.manuscript.ancestors(node)
        chapter = next((each.id for each in above if each.kind is NodeKind.CHAPTER), node)
        return self._runner.place_of(chapter)
