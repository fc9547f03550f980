"""Searching and replacing in the whole book, joined: the panel, the search, the pages and the undo of all of it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Slot

from inkwell.app.replacing import BookReplace, Outcome, Preview
from inkwell.app.searching import BookSearch, Portion
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.replacing import Change, Template
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import figure, tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.blocks import selected_text
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.places import make_changes, select_in
from inkwell.ui.find_desk import FindDesk
from inkwell.ui.icons import IconButton
from inkwell.ui.main_window import MainWindow
from inkwell.ui.search_memory import SearchMemory
from inkwell.ui.search_panel import SearchPanel

LEAST_WIDE = 340
"""Pixels that the panel takes at the left, where the window has them."""
_NOTHING = tr("Nothing was replaced in the book that could be taken back.")


def titles_of(tree: Manuscript) -> dict[str, str]:
    """Each node's title with those it is under: "Chapter 3 / The letter"."""
    return {
        node_id: " / ".join([*(each.title for each in reversed(tree.ancestors(node_id))), node.title])
        for node_id, node in tree.nodes.items()
    }


class OpenPages:
    """The pages of the window as `BookReplace` sees them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def of(self, node_id: str) -> Page | None:
        """The page that a node is on."""
        return next((page for page in self._window.pages if page.sections.of(node_id) is not None), None)

    def holds(self, node_id: str) -> bool:
        """See `Pages`."""
        return self.of(node_id) is not None

    def locked(self, node_id: str) -> bool:
        """See `Pages`."""
        page = self.of(node_id)
        index = page.sections.of(node_id) if page is not None else None
        return page is not None and index is not None and page.sections[index].read_only

    def change(self, node_id: str, changes: Sequence[Change]) -> None:
        """See `Pages`."""
        page = self.of(node_id)
        if page is not None:
            make_changes(page, node_id, changes)

    def put(self, node_id: str, text: str, spans: Sequence[Span]) -> None:
        """See `Pages`."""
        page = self.of(node_id)
        if page is not None:
            page.replace_text(text, spans, node_id)


class SearchDesk(QObject):
    """`open_node` shows a node on the active page, or where it is open already."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        search: BookSearch,
        replace: BookReplace,
        finding: FindDesk,
        memory: SearchMemory,
        commands: Commands,
        open_node: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._search = search
        self._replace = replace
        self._finding = finding
        self._memory = memory
        self._commands = commands
        self._open_node = open_node
        self._sizes: list[int] = []
        self._titles: Mapping[str, str] = {}
        self._outline_shown = True
        self.panel = SearchPanel(window.outline, memory, window.icons)
        commands.add(Menu.EDIT, tr("&Search the book…"), self.open, "Ctrl+Shift+F", name="search-book")
        commands.add(Menu.EDIT, tr("Replace in the &book…"), self.open_replacing, name="replace-in-book")
        self.undo_action = commands.add(
            Menu.EDIT, tr("Un&do the replacing in the book"), replace.undo, name="undo-replacing"
        )
        self.button = IconButton(window.icons, "search", tr("Search the book"))
        window.title_bar.add_button(self.button)
        self._join()
        self._follow_undo()

    def _join(self) -> None:
        panel, search, replace = self.panel, self._search, self._replace
        self.button.clicked.connect(self.open)
        panel.asked.connect(self._ask)
        panel.opened.connect(self._show_match)
        panel.dismissed.connect(self.close)
        panel.preview_asked.connect(self._preview)
        panel.replace_asked.connect(self._do_replace)
        search.found.connect(self._take)
        replace.previewed.connect(self._show_preview)
        replace.done.connect(self._tell)
        replace.undo_changed.connect(self._follow_undo)
        self._session.closed.connect(self.close)

    # opening and closing

    @Slot()
    def open(self) -> None:
        """Show the panel; what is selected on the page is looked for."""
        self._open(replacing=False)

    @Slot()
    def open_replacing(self) -> None:
        """Show the panel with what is needed to replace."""
        self._open(replacing=True)

    def _open(self, replacing: bool) -> None:
        page = self._window.active_page
        cursor = page.textCursor()
        chosen = selected_text(cursor) if cursor.hasSelection() and page.hasFocus() else ""
        if self.panel.isHidden():
            self._outline_shown = not self._window.outline.isHidden()
            self._window.outline.setVisible(True)
            self._widen()
        self.panel.begin("" if "\n" in chosen else chosen, replacing)
        self._ask()

    def _widen(self) -> None:
        splitter = self._window.splitter
        self._sizes = sizes = splitter.sizes()
        more = max(LEAST_WIDE - sizes[0], 0)
        splitter.setSizes([sizes[0] + more, max(sizes[1] - more, 0), *sizes[2:]])

    @Slot()
    def close(self) -> None:
        """Put the panel away; the manuscript is there again, as wide as before."""
        if self.panel.isHidden():
            return
        self._search.rest()
        self._replace.stop()
        self._memory.remember(self.panel.field.text)
        if self._session.is_open:
            self._window.active_page.setFocus()
        self.panel.hide()
        self.panel.start_anew()
        self._window.outline.setVisible(self._outline_shown)
        if self._sizes:
            self._window.splitter.setSizes(self._sizes)

    # searching

    @Slot()
    def _ask(self) -> None:
        panel = self.panel
        if panel.isHidden():
            return
        self._replace.stop()
        trouble = ""
        try:
            if panel.field.text:
                self._titles = titles_of(self._session.manuscript)
                self._search.ask(self._memory.query(panel.field.text), panel.scope)
            else:
                self._search.stop()
        except InkwellError as error:
            trouble = error.sentence
        panel.start_anew(trouble)

    @Slot(object)
    def _take(self, portion: Portion) -> None:
        self.panel.take(portion, self._titles)

    @Slot(str, int, int)
    def _show_match(self, node_id: str, start: int, end: int) -> None:
        """Go to a match on its page, with the bar looking for the same."""
        self._memory.remember(self.panel.field.text)
        self._open_node(node_id)
        page = next((each for each in self._window.pages if each.sections.of(node_id) is not None), None)
        if page is None:
            return
        select_in(page, node_id, start, end)
        page.setFocus()
        if end > start:
            self._finding.of(page).stand_by(self.panel.field.text)

    # replacing

    @Slot()
    def _preview(self) -> None:
        panel = self.panel
        if not panel.field.text:
            panel.field.setFocus()
            return
        self._search.stop()
        self._memory.remember(panel.field.text)
        self._titles = titles_of(self._session.manuscript)
        query = self._memory.query(panel.field.text)
        template = Template(panel.template.text(), query.pattern, panel.keep_case.isChecked())
        try:
            self._replace.preview(query, template, panel.scope)
        except InkwellError as error:
            panel.tell(error.sentence, trouble=True)

    @Slot(object)
    def _show_preview(self, preview: Preview) -> None:
        self.panel.show_preview(preview, self._titles)
        if preview.plans:
            self.panel.list.setFocus()

    @Slot()
    def _do_replace(self) -> None:
        self._replace.replace(self.panel.chosen())

    @Slot(object)
    def _tell(self, outcome: Outcome) -> None:
        notices = self._window.notifications
        words, texts = figure(outcome.words), _texts(outcome.nodes)
        left = f" {self._left(outcome)}" if outcome.left else ""
        if outcome.undone:
            notices.tell(
                tr("{words} in {texts} are as they were before.{left}", words=words, texts=texts, left=left),
                "amber" if left else "info",
            )
        elif outcome.nodes:
            undo = (tr("Undo replace in {texts}", texts=texts), self._replace.undo)
            notices.tell(
                tr("{words} replaced in {texts}.{left}", words=words, texts=texts, left=left),
                "amber" if left else "info",
                undo,
            )
        else:
            notices.tell(tr("Nothing was replaced.{left}", left=left), "amber")
        if not self.panel.isHidden():
            self._ask()

    def _left(self, outcome: Outcome) -> str:
        titles = titles_of(self._session.manuscript)
        first, others = titles.get(outcome.left[0], tr("A text that is gone")), len(outcome.left) - 1
        if not others:
            return tr("“{first}” was changed in the meantime and left as it is.", first=first)
        return tr("“{first}” and {n} more were changed in the meantime and left as they are.", "", others, first=first)

    @Slot()
    def _follow_undo(self) -> None:
        count = self._replace.undoable
        words = tr("Un&do replace in {texts}", texts=_texts(count)) if count else tr("Un&do the replacing in the book")
        self.undo_action.setText(words)
        self._commands.block(self.undo_action, "" if count else _NOTHING)


def _texts(count: int) -> str:
    return tr("{n:,} scenes", "in so many", count)
