"""Two pages on one desk: the second page, its scribe, which of the two is meant, and what each of them shows."""

from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.outside import OutsideWatch
from inkwell.app.scribe import SaveState, Scribe
from inkwell.app.session import Session, Shown
from inkwell.app.side_pane import SidePane
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.counts import Size
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Span
from inkwell.translation import tr
from inkwell.ui import status_bar
from inkwell.ui.attempt import Attempt
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.editor.word_counter import WordCounter
from inkwell.ui.main_window import MainWindow

NOTHING_ELSE = tr("There is nothing else in this book yet that could stand beside the page.")
WORST_FIRST = (SaveState.FAILED, SaveState.CONFLICT, SaveState.EDITING, SaveState.SAVING)
RELOADED = tr("This scene was changed elsewhere; it is shown as it is now. Undo brings back what it was.")


class SplitDesk(QObject):
    """Opens nodes on the page that is meant, and keeps the second page as good as the first.

    The outline opens on the active page; what is open already is gone to, wherever it is.
    Signal: `asked`, a node is about to be put on a page, which is to be in sight then.
    """

    asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        side: SidePane,
        scribes: tuple[Scribe, Scribe],
        words: WordCounts,
        outside: OutsideWatch,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._side = side
        self._first, self._second = scribes
        self._words = words
        self._attempt = attempt
        self._page: Page | None = None
        self._states = {scribe: scribe.state for scribe in scribes}
        side.shown.connect(self._show)
        side.left.connect(self._leave)
        outside.reloaded.connect(self._reload)
        outside.renewed.connect(side.renew)
        window.outline.chosen.connect(self.open)
        window.outline.beside_requested.connect(self.open_beside)
        window.panes.close_asked.connect(self.close)
        window.panes.arranged.connect(self._arranged)
        window.active_changed.connect(self._follow_active)
        session.shown.connect(self._show_heads)
        session.entered.connect(self._follow_active)
        session.tree_changed.connect(self._show_heads)
        self._first.state_changed.connect(self._first_state)
        self._second.state_changed.connect(self._second_state)

    # which page is meant

    @property
    def split(self) -> bool:
        """Whether two pages are in sight."""
        return self._side.current is not None

    @property
    def page(self) -> Page | None:
        """The second page; None as long as there never was one."""
        return self._page

    def node_of(self, page: Page) -> str | None:
        """The node that the author is in on a page."""
        return self._side.current if page is self._page else self._session.current

    @property
    def node(self) -> str | None:
        """The node that the author is in."""
        return self.node_of(self._window.active_page)

    # opening

    @Slot(str)
    def open(self, node_id: str) -> None:
        """Put a node on the active page, or go to where it is open already."""
        self.asked.emit()
        if node_id == self._side.current and self._page is not None:
            self._page.setFocus()
        elif self._on_second() and node_id not in self._first.held:
            self._attempt(lambda: self._side.show(node_id))
        elif node_id == self._session.current or self._attempt(lambda: self._session.show(node_id)):
            self._window.page.setFocus()

    def _on_second(self) -> bool:
        return self.split and self._window.active_page is self._page

    @Slot(str)
    def open_beside(self, node_id: str) -> None:
        """Put a node on the page that is not the active one, which takes the keys then."""
        if node_id == self._side.current or node_id == self._session.current:
            self.open(node_id)
        elif self._on_second():
            self._attempt(lambda: self._session.show(node_id))
            self._window.page.setFocus()
        elif self._attempt(lambda: self._side.show(node_id)) and self._page is not None:
            self._page.setFocus()

    @Slot()
    def toggle(self) -> None:
        """Open what an author may want beside the page, or have one page again."""
        if self.split:
            self.close()
            return
        node_id = self._side.suggestion()
        if node_id is None:
            self._window.notifications.tell(NOTHING_ELSE)
        else:
            self.open_beside(node_id)

    @Slot()
    def close(self) -> None:
        """Have one page again; what is on the second one is saved."""
        self._side.close()

    @Slot()
    def turn(self) -> None:
        """Put the second page under the first, or at its right."""
        panes = self._window.panes
        self._side.arrange(not self._side.below, panes.share)
        if self._page is not None and self.split:
            panes.open(self._page, below=self._side.below, share=self._side.share)
            for page in (self._window.page, self._page):
                QTimer.singleShot(0, page, page.ensureCursorVisible)

    @Slot()
    def go_over(self) -> None:
        """Go to the other page."""
        if self.split and self._page is not None:
            (self._window.page if self._on_second() else self._page).setFocus()

    # the second page

    def _made(self) -> Page:
        """The second page, made when it is first wanted and kept from then on."""
        if self._page is None:
            page = self._page = Page(self._window.theme, self._window.icons)
            page.setAccessibleName(tr("Second page"))
            self._second.use_editor(page)
            page.edited.connect(self._second.edited)
            page.paste_done.connect(self._keep)
            page.accepted.connect(self._keep)
            page.paste_refused.connect(self._tell)
            self._counter = WordCounter(page.document(), self)
            self._counter.changed.connect(self._counted)
            self._window.add_page(page)
        return self._page

    @Slot(object)
    def _show(self, shown: Shown) -> None:
        page, text = self._made(), shown.text
        read_only = text.read_only or self._session.project.read_only
        page.load_sections(
            [SectionText(shown.node.id, shown.node.title, text.text, spans=shown.spans, read_only=read_only)],
            caret=shown.cursor,
        )
        if not self._window.panes.split or self._window.panes.below != self._side.below:
            self._window.panes.open(page, below=self._side.below, share=self._side.share)
            # With less room the line that was written may be out of sight.
            QTimer.singleShot(0, self._window.page, self._window.page.ensureCursorVisible)
        self._follow_active()
        if text.read_only and text.reason != self._session.project.why:
            self._tell(text.reason)
        self._window.beside_shown.emit(shown.node.id)

    @Slot()
    def _leave(self) -> None:
        if self._page is None:
            return
        had_focus = self._page.hasFocus()
        if self._page.has_proposal():
            self._page.discard_requested.emit()
        self._window.panes.close_second()
        # Nothing of it is kept in sight, nor can it be undone into a file that it is not of.
        self._page.load("", "", read_only=True)
        self._window.activate(self._window.page)
        if had_focus:
            self._window.page.setFocus()
        self._follow_active()

    @Slot(str, str, object)
    def _reload(self, node_id: str, text: str, spans: tuple[Span, ...]) -> None:
        if node_id != self._side.current or self._page is None:
            return
        if self._page.isReadOnly():
            self._side.renew({node_id})
        else:
            self._page.replace_text(text, spans)
        self._window.notifications.tell(RELOADED)

    @Slot()
    def _keep(self, *_: object) -> None:
        """More than a key came in."""
        self._second.journal_now()
        self._second.save()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._window.notifications.tell(sentence, "amber")

    @Slot(object)
    def _counted(self, size: Size) -> None:
        if self._side.current is not None:
            self._words.set(self._side.current, size)

    # what is shown of them

    @Slot()
    def _arranged(self) -> None:
        if self.split:
            self._side.arrange(self._window.panes.below, self._window.panes.share)

    @Slot()
    def _follow_active(self, *_: object) -> None:
        node = self.node
        tree = self._session.manuscript
        if node is not None and node in tree.nodes:
            self._window.outline.select(node)
            own = tree.node(node)
            chapter = next((up for up in tree.ancestors(node) if up.kind is NodeKind.CHAPTER), own)
            self._window.title_bar.set_place(self._session.project.info.title, chapter.title)
        self._show_heads()
        self._say_state()

    @Slot()
    def _show_heads(self, *_: object) -> None:
        nodes, window = self._session.manuscript.nodes, self._window
        for head, page in zip(window.panes.heads, (window.page, self._page), strict=False):
            node = nodes.get(self.node_of(page) or "") if page is not None else None
            if page is not None and node is not None:
                head.show_state(node.title, read_only=page.isReadOnly(), active=page is window.active_page)
                if page is self._page and page.title != node.title:
                    page.set_title(node.title)

    @Slot(object)
    def _first_state(self, state: SaveState) -> None:
        self._states[self._first] = state
        self._say_state()

    @Slot(object)
    def _second_state(self, state: SaveState) -> None:
        self._states[self._second] = state
        self._say_state()

    def _say_state(self) -> None:
        """Of two pages the one that is worse off counts; else the active one."""
        state = self._states[self._first]
        if self.split:
            states = self._states.values()
            own = self._states[self._second] if self._on_second() else state
            state = next((each for each in WORST_FIRST if each in states), own)
        self._window.status.set_save_state(cast("status_bar.SaveState", state.value))
