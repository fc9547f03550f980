"""Whole-chapter and whole-book view on the desk: several texts go on to the page, and the page says where one is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup

from inkwell.app.continuous import Continuous, Passage
from inkwell.app.drafts import Drafts
from inkwell.app.session import Session
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.scope import Scope, chapter_of
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.sections import Level, SectionText
from inkwell.ui.main_window import MainWindow

LEVELS = {
    NodeKind.PART: Level.PART,
    NodeKind.CHAPTER: Level.CHAPTER,
    NodeKind.SCENE: Level.SCENE,
    NodeKind.NOTE: Level.SCENE,
}
COMMANDS = (
    (Scope.SCENE, tr("This &scene"), "Ctrl+Alt+S", "this-scene"),
    (Scope.CHAPTER, tr("Whole &chapter"), "Ctrl+Alt+C", "whole-chapter"),
    (Scope.BOOK, tr("Whole &book"), "Ctrl+Alt+B", "whole-book"),
)
CONFLICT = tr("Changed here and elsewhere; what you write is kept, and saved when you have decided.")


class ContinuousDesk(QObject):
    """Joins `Continuous` with the first page, and adds the three commands."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        continuous: Continuous,
        drafts: Drafts,
        commands: Commands,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._page = window.page
        self._outline = window.outline
        self._session = session
        self._continuous = continuous
        self._drafts = drafts
        self._attempt = attempt
        self._switches = {
            scope: commands.add(
                Menu.VIEW,
                words,
                lambda scope=scope: self.show(scope),
                keys,
                checked=False,
                page=OnPage.COMES,
                name=name,
            )
            for scope, words, keys, name in COMMANDS
        }
        one_of = QActionGroup(self)
        for switch in self._switches.values():
            one_of.addAction(switch)
        commands.separator(Menu.VIEW)
        continuous.spread.connect(self._spread)
        continuous.arranged.connect(self._arrange)
        continuous.retitled.connect(self._retitle)
        continuous.scope_changed.connect(self._follow_scope)
        session.gone_to.connect(self._go_to)
        session.entered.connect(self._outline.select)
        self._page.section_entered.connect(self._entered)
        drafts.changed.connect(self._note_conflicts)
        self._follow_scope(continuous.scope)

    def show(self, scope: Scope) -> None:
        """Show so much of the book on the page."""
        self._attempt(lambda: self._continuous.set_scope(scope))
        self._follow_scope(self._continuous.scope)
        self._page.setFocus()

    @Slot(object)
    def _follow_scope(self, scope: Scope) -> None:
        for each, switch in self._switches.items():
            switch.setChecked(each is scope)

    # on to the page

    @Slot(object)
    def _spread(self, passages: Sequence[Passage]) -> None:
        """The page holds one of these; the others come around it, and the eye stays where it is."""
        page, here = self._page, self._session.current or ""
        place, height = page.cursor_offset(), page.cursorRect().top()
        scrolled = page.verticalScrollBar().value() > 0
        page.load_sections([self._section(passage) for passage in passages], self._title(), here, place)
        if place == 0 and not scrolled:
            self._show_title(here)
        else:
            self._scroll_by(page.cursorRect().top() - height)
        self._note_conflicts()

    @Slot(object, object)
    def _arrange(self, order: Sequence[str], passages: Sequence[Passage]) -> None:
        self._page.arrange(order, {passage.node.id: self._section(passage) for passage in passages})
        self._retitle()

    def _section(self, passage: Passage) -> SectionText:
        node, text = passage.node, passage.text
        # That the whole book is read-only was said when it opened.
        note = text.reason if text.read_only and text.reason != self._session.project.why else ""
        return SectionText(node.id, node.title, text.text, passage.spans, self._level(node), text.read_only, note)

    def _level(self, node: Node) -> Level:
        """A chapter that is on the page alone has its title over the page."""
        return Level.HIDDEN if self._top() == node.id else LEVELS[node.kind]

    def _top(self) -> str | None:
        """The node whose title is the page's; None where that is the book's."""
        current = self._session.current
        if self._continuous.scope is not Scope.CHAPTER or current is None:
            return None
        chapter = chapter_of(self._session.manuscript, current)
        return chapter.id if chapter is not None else None

    def _title(self) -> str:
        top = self._top()
        return self._session.manuscript.node(top).title if top is not None else self._session.project.info.title

    @Slot()
    def _retitle(self) -> None:
        if not self._page.sections.several:
            return
        nodes = self._session.manuscript.nodes
        self._page.retitle({each: node.title for each, node in nodes.items()})
        self._page.set_title(self._title())

    @Slot()
    def _note_conflicts(self) -> None:
        """Say under its title which text waits for the author."""
        if self._page.sections.several:
            for draft in self._drafts:
                if draft.shown:
                    self._page.set_note(draft.node, CONFLICT if draft.conflict else "")

    # where the author is

    @Slot(str)
    def _entered(self, node_id: str) -> None:
        self._session.enter(node_id)

    @Slot(str)
    def _go_to(self, node_id: str) -> None:
        if self._page.sections.of(node_id) is not None:
            self._page.go_to(node_id, 0)
            self._show_title(node_id)

    def _show_title(self, node_id: str) -> None:
        """Bring the start of a text to the top of the page, its title included."""
        self._scroll_by(self._page.title_top(node_id))

    def _scroll_by(self, pixels: float) -> None:
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + round(pixels))
