"""Go to anything, joined: what the palette offers, and what happens when something is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QTextCursor

from inkwell.app.session import Session
from inkwell.manuscript.node import NodeKind
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.places import bring_to_eye
from inkwell.ui.editor.shape import is_heading
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.main_window import MainWindow
from inkwell.ui.menu_letters import unmarked
from inkwell.ui.palette import Offers, Palette
from inkwell.ui.palette_rows import Entry, Place
from inkwell.ui.search_desk import titles_of

ICONS = {NodeKind.NOTE: "sticky-note", NodeKind.SCENE: "file-text"}
_REMEMBERED = 50


class GoDesk(QObject):
    """`open_node` shows a node on the active page, `open_beside` on the other one."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        commands: Commands,
        keys: KeyBindings,
        open_node: Callable[[str], object],
        open_beside: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._commands, self._keys = commands, keys
        self._open_node = open_node
        self._open_beside = open_beside
        self._visited: list[str] = []
        self._sources: list[Callable[[], Sequence[Entry]]] = []
        self.palette = Palette(
            window, Offers(self._places, self._offered, self._headings, self._paragraphs), window.icons
        )
        self.palette.chosen.connect(self._go)
        self.action = commands.add(Menu.EDIT, tr("&Go to anything…"), self.open, "Ctrl+P", book=False, name="go-to")
        session.shown.connect(lambda shown: self._visit(shown.node.id))
        session.entered.connect(self._visit)
        window.beside_shown.connect(self._visit)
        session.closed.connect(self._visited.clear)
        session.closed.connect(self.palette.dismiss)
        if session.is_open and session.current is not None:
            self._visit(session.current)

    @Slot()
    def open(self) -> None:
        """Show the palette."""
        self.palette.open("" if self._session.is_open else ">")

    def add_places(self, source: Callable[[], Sequence[Entry]]) -> None:
        """Offer more places behind those of the manuscript: asked each time that the palette opens."""
        self._sources.append(source)

    @Slot(str)
    def _visit(self, node_id: str) -> None:
        if node_id in self._visited:
            self._visited.remove(node_id)
        self._visited.insert(0, node_id)
        del self._visited[_REMEMBERED:]

    # what is offered

    def _places(self) -> list[Entry]:
        tree = self._session.manuscript
        paths = titles_of(tree)
        entries = {
            node.id: Entry(
                node.title or tr("Untitled"),
                paths[node.id][: -len(node.title) - 3] if depth else "",
                ICONS.get(node.kind, "book-open"),
                target=node.id,
            )
            for depth, node in tree.walk()
        }
        # Where the author is comes last of those visited: one goes back from there, not to it.
        visited = [each for each in self._visited if each in entries]
        first = [*visited[1:], *visited[:1]]
        there = [*(entries[each] for each in first), *(entry for each, entry in entries.items() if each not in first)]
        return there + [entry for source in self._sources for entry in source()]

    def _offered(self) -> list[Entry]:
        return [
            Entry(
                each.words,
                unmarked(each.menu.value),
                "chevron-right",
                self._keys.first(each.name),
                each.action,
            )
            for each in self._commands.all
            if each.action.isEnabled() and each.action is not self.action
        ]

    def _headings(self) -> list[Entry]:
        page = self._window.active_page
        start, end = page.bounds()
        found: list[Entry] = []
        block = page.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            text = block.text()
            if text.startswith("#") and is_heading(text):
                level = len(text) - len(text.lstrip("#"))
                words = text.lstrip("#").strip()
                found.append(Entry(words, "", "hash", f"H{level}", Place(block.position())))
            block = block.next()
        return found

    def _paragraphs(self) -> int:
        page = self._window.active_page
        index = page.sections.of(page.current_section)
        if index is None or not self._session.is_open:
            return 0
        first, behind = page.sections.blocks(index)
        return behind - first

    # going there

    @Slot(object, bool)
    def _go(self, entry: Entry, beside: bool) -> None:
        target = entry.target
        if isinstance(target, QAction):
            target.trigger()
        elif isinstance(target, str):
            (self._open_beside if beside else self._open_node)(target)
        elif callable(target):
            target()
        else:
            self._move(target.position if isinstance(target, Place) else self._start_of(target))

    def _start_of(self, paragraph: int) -> int:
        page = self._window.active_page
        index = page.sections.of(page.current_section) or 0
        first, _behind = page.sections.blocks(index)
        return page.document().findBlockByNumber(first + paragraph - 1).position()

    def _move(self, position: int) -> None:
        page = self._window.active_page
        cursor = QTextCursor(page.document())
        cursor.setPosition(position)
        page.setTextCursor(cursor)
        bring_to_eye(page)
        page.setFocus()
