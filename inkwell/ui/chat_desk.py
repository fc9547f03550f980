"""The chat about the story on its desk: questions become runs of the chat's tool, answers name scenes to go to."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from inkwell.app.generation import Engine
from inkwell.app.session import Session
from inkwell.app.talks import Talks
from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.storage.project import Project
from inkwell.story.proposal import next_sentence
from inkwell.story.tool_results import Exchange, ToolOrder, ToolResult, Turn
from inkwell.story.tools import OutputKind, Tool
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.main_window import MainWindow
from inkwell.ui.tools.chat import ChatPanel, ShownTurn
from inkwell.ui.tools.critique_body import Passage
from inkwell.ui.tools.place import place_on

CHAT: Final = tr("Chat")
"""The name of the sidebar's page."""
REMEMBERED: Final = 6
"""Turns of the talk that are told with the next question."""
SHOW_MS: Final = 100


@dataclass
class _Talk:
    """One turn, as it comes."""

    said: Exchange
    run: str = ""
    writing: bool = True
    _shown: ShownTurn | None = None
    """As it is shown, made once: of a long talk only the last turn changes."""

    def take(self, result: ToolResult) -> None:
        """What has come of it."""
        variant = result.variants[0] if result.variants else None
        faults = variant.faults if variant is not None and not self.writing and not result.stopped else ()
        trouble = " ".join(filter(None, (result.trouble, *faults)))
        self._shown = None
        self.said = replace(
            self.said, answer=variant.text.strip() if variant else "", sources=result.sources, trouble=trouble
        )

    def shown(self) -> ShownTurn:
        if self._shown is None:
            said = self.said
            sources = tuple(Passage(_opening(each.text), each.node, title=each.title) for each in said.sources)
            self._shown = ShownTurn(said.question, said.answer, sources, self.writing, said.trouble)
        return self._shown


def _opening(text: str) -> str:
    """The first sentence of an excerpt: enough to go to."""
    return next_sentence(text.strip()).strip() or text


class ChatDesk(QObject):
    """Holds the talk about the open book, which keeps it. `panel` is the sidebar's page."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        shelf: ToolShelf,
        runner: ToolRunner,
        engine: Engine,
        kept: Talks,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._shelf, self._runner = window, session, shelf, runner
        self._kept, self._attempt = kept, attempt
        self._talks: list[_Talk] = []
        self.panel = ChatPanel(window.theme, window.icons)
        window.sidebar.tabs.add(CHAT, self.panel)
        self._due = QTimer(self, singleShot=True, interval=SHOW_MS)
        self._due.timeout.connect(self._show)
        self.panel.asked.connect(self.ask)
        self.panel.stopped.connect(self.stop)
        self.panel.fresh.connect(self.clear)
        self.panel.model_chosen.connect(window.sidebar.model_chosen)
        runner.began.connect(self._take)
        runner.changed.connect(self._take)
        runner.ended.connect(self._end)
        kept.found.connect(self._bring_back)
        kept.trouble.connect(window.notifications.error)
        session.ending.connect(self.stop)
        session.closed.connect(self._forget)
        shelf.changed.connect(self.show_lack)
        engine.status_changed.connect(self.show_lack)

    @property
    def tool(self) -> Tool | None:
        """The tool that answers: the first of this kind."""
        return next((each for each in self._shelf.tools if each.output is OutputKind.CHAT), None)

    def open(self) -> None:
        """Bring the talk into sight, with the keys in its box."""
        self._window.sidebar.tabs.show_page(CHAT)
        self.show_lack()
        self.panel.box.setFocus()

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask; an answer that is being written is waited for."""
        tool, page = self.tool, self._window.active_page
        if tool is None or not self._session.is_open:
            return
        node = page.current_section or self._session.current or ""
        said = tuple(Turn(each.said.question, each.said.answer) for each in self._talks if each.said.answer)
        lacks = self._runner.lacking(tool)
        order = ToolOrder(
            *(tool, place_on(page, node, ""), question),
            conversation=said[-REMEMBERED:],
            anyway=lacks is not None and not lacks.hard,
        )
        talk = _Talk(Exchange(question))
        self._talks.append(talk)
        if not self._attempt(lambda: self._runner.run(order)):
            self._talks.remove(talk)
            self.panel.give_back(question)
        self._show()

    @Slot()
    def stop(self) -> None:
        """Stop the answer, and keep what there is of it."""
        for each in self._talks:
            if each.writing and each.run:
                self._runner.stop(each.run)

    @Slot()
    def clear(self) -> None:
        """Begin anew: what was said is kept no longer, but for a moment in which the author can have it back."""
        self.stop()
        said = self._said()
        self._forget()
        self._kept.keep(())
        if said:
            back = (tr("Take it back"), partial(self._take_back, self._session.project, said))
            self._window.notifications.tell(tr("The chat is cleared, and no longer kept with the book."), "info", back)

    def _take_back(self, project: Project, said: tuple[Exchange, ...]) -> None:
        if self._session.is_open and self._session.project is project:
            self._bring_back(said)
            self._kept.keep(self._said())

    @Slot(object)
    def _bring_back(self, said: tuple[Exchange, ...]) -> None:
        """What was said before stands before what was said since."""
        self._talks[:0] = [_Talk(each, writing=False) for each in said]
        self._show()

    @Slot()
    def _forget(self) -> None:
        self._talks.clear()
        self._show()

    def _said(self) -> tuple[Exchange, ...]:
        return tuple(each.said for each in self._talks if not each.writing)

    @Slot()
    def show_lack(self, *_: object) -> None:
        """Say what the model lacks for it, while this is in sight."""
        tool = self.tool
        lacks = self._runner.lacking(tool) if tool is not None else None
        self.panel.show_shortfall(str(lacks) if lacks else "", hard=lacks is not None and lacks.hard)

    # what the runner says

    def _of(self, result: ToolResult) -> _Talk | None:
        if result.order.tool.output is not OutputKind.CHAT:
            return None
        found = next((each for each in self._talks if each.run == result.run), None)
        if found is None:
            # It tells that it began before it has said which run it is.
            found = next((each for each in self._talks if each.writing and not each.run), None)
            if found is not None:
                found.run = result.run
        return found

    @Slot(object)
    def _take(self, result: ToolResult) -> None:
        talk = self._of(result)
        if talk is not None:
            talk.take(result)
            if not self._due.isActive():
                self._due.start()

    @Slot(object)
    def _end(self, result: ToolResult) -> None:
        talk = self._of(result)
        if talk is not None:
            talk.writing = False
            talk.take(result)
            self._show()
            self._kept.keep(self._said())
            if talk.said.answer:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.panel, talk.said.answer))

    @Slot()
    def _show(self) -> None:
        self.panel.show_turns([each.shown() for each in self._talks])
