"""The panel at the left: the manuscript with the button that adds, the tree and a hint; other tabs may stand beside."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inkwell.manuscript.counts import Unit
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr
from inkwell.ui.icons import Icons
from inkwell.ui.menu_letters import with_letters
from inkwell.ui.outline.model import OutlineModel
from inkwell.ui.outline.rows import place_for_new
from inkwell.ui.outline.tree import OutlineTree
from inkwell.ui.theme import MARGIN, Theme

NEW_KINDS = {
    NodeKind.SCENE: tr("New scene"),
    NodeKind.CHAPTER: tr("New chapter"),
    NodeKind.PART: tr("New part"),
    NodeKind.NOTE: tr("New note"),
}
HINT = tr("Nothing here yet. Add a chapter or a scene with the plus above.")


class Outline(QWidget):
    """Shows a manuscript and asks for what the author wants; it never changes the manuscript itself.

    Signals: `chosen(id)`; `beside_requested(id)`, to be opened on the other page;
    `add_requested(kind, parent or None, index)`; `rename_requested(id, title)`;
    `move_requested(id, parent or None, index)`, where the index does not count the moved node itself;
    `delete_requested(id)`; of several that are chosen `several_move_requested(ids, parent or None, index among the
    children as they are now)`, `several_shift_requested(ids, key of an arrow)`, `several_delete_requested(ids)` and
    `several_duplicate_requested(ids)`; `menu_made(QMenu, ids)` for whoever has more to offer for rows.
    """

    chosen = Signal(str)
    beside_requested = Signal(str)
    add_requested = Signal(str, object, int)
    rename_requested = Signal(str, str)
    move_requested = Signal(str, object, int)
    delete_requested = Signal(str)
    several_move_requested = Signal(object, object, int)
    several_shift_requested = Signal(object, int)
    several_delete_requested = Signal(object)
    several_duplicate_requested = Signal(object)
    menu_made = Signal(object, object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.setObjectName("outline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = OutlineModel(self)
        self.tree = OutlineTree(self.model, theme, icons, self)
        self.add_button = self._make_add_button()
        self.hint = QLabel(HINT)
        self.tabs = QTabBar()
        self._heading = QLabel(tr("MANUSCRIPT"))
        self._corners = QHBoxLayout()
        self._pages = QStackedWidget()
        self._tabs: list[tuple[QWidget, QWidget]] = []
        """Where the keys of each tab go, and what stands in the corner while it is shown."""
        self._lay_out()
        self._join()
        self._paint_ground()
        self._tint()
        theme.changed.connect(self._tint)
        self._show_hint()

    def _tint(self) -> None:
        self.add_button.setIcon(self._icons.icon("plus"))

    def _make_add_button(self) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tr("Add to the manuscript"))
        button.setAccessibleName(tr("Add to the manuscript"))
        button.setProperty("role", "ghost")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = self._fill_add_menu(QMenu(button))
        menu.aboutToShow.connect(lambda: with_letters(menu))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        self._heading.setProperty("role", "heading")
        self._heading.setAccessibleName(tr("Manuscript"))
        self.tabs.setProperty("role", "panel")
        self.tabs.setAccessibleName(tr("What is shown at the left"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.hide()
        self._corners.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN + 8, 0, MARGIN, 0)
        top.addWidget(self._heading)
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addLayout(self._corners)
        self.hint.setProperty("role", "soft")
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(MARGIN + 8, 4, MARGIN + 8, 0)
        own = QWidget()
        below = QVBoxLayout(own)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.hint)
        below.addWidget(self.tree, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, MARGIN)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        self.add_tab(tr("MANUSCRIPT"), own, self.tree, self.add_button)

    # tabs

    def add_tab(self, words: str, page: QWidget, keys: QWidget, corner: QWidget) -> int:
        """Add a tab with what it shows, the widget in it that takes the keys, and its corner; return its number."""
        number = self.tabs.addTab(words)
        self.tabs.setAccessibleTabName(number, words.capitalize())
        self._pages.addWidget(page)
        self._corners.addWidget(corner)
        self._tabs.append((keys, corner))
        self.tabs.setVisible(number > 0)
        self._heading.setVisible(number == 0)
        self._turn(self.tabs.currentIndex())
        return number

    def show_tab(self, number: int) -> None:
        """Bring a tab to the front; the manuscript's is the first, 0."""
        self.tabs.setCurrentIndex(number)

    @Slot(int)
    def _turn(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        for at, (keys, corner) in enumerate(self._tabs):
            corner.setVisible(at == number)
            if at == number:
                self.setFocusProxy(keys)

    def _join(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.tree.opened.connect(self.chosen)
        self.tree.move_asked.connect(self.move_requested)
        self.tree.delete_asked.connect(self.delete_requested)
        self.tree.several_shift_asked.connect(self.several_shift_requested)
        self.tree.several_delete_asked.connect(self.several_delete_requested)
        self.model.several_move_asked.connect(self.several_move_requested)
        self.tree.menu_asked.connect(self._pop_up)
        self.model.rename_asked.connect(self.rename_requested)
        self.model.move_asked.connect(self.move_requested)
        self._theme.changed.connect(self._paint_ground)

    def _paint_ground(self) -> None:
        self.setStyleSheet(f"#outline {{ background: {self._theme.tokens.panel}; }}")

    # what is shown

    def show_manuscript(self, manuscript: Manuscript, counts: Mapping[str, int]) -> None:
        """Show this value and the words of each node's own text; expansion, selection and scroll stay as they were."""
        first = not self.model.root.children
        self.model.show_manuscript(manuscript, counts)
        if first:
            self._unfold_parts()
        current = self.tree.currentIndex()
        above = current.parent()
        while above.isValid():
            self.tree.expand(above)
            above = above.parent()
        self._show_hint()

    def _unfold_parts(self) -> None:
        for entry in self.model.root.below():
            if entry.id and entry.node and entry.node.kind is NodeKind.PART:
                self.tree.expand(self.model.index_of(entry.id))

    def _show_hint(self) -> None:
        self.hint.setVisible(not self.model.root.children)

    def set_counts(self, counts: Mapping[str, int], unit: Unit = "words") -> None:
        """Show other counts of words or characters; nothing else changes."""
        self.model.unit = unit
        self.model.set_counts(counts)

    def select(self, node_id: str) -> None:
        """Mark this node as the open one and bring it into sight; it does not emit `chosen`."""
        self.model.choose(node_id)
        index = self.model.index_of(node_id)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.reveal(index)

    def edit(self, node_id: str) -> None:
        """Let the author rename this node in place."""
        index = self.model.index_of(node_id)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.rename(index)

    def set_read_only(self, read_only: bool) -> None:
        """Take away, or give back, everything that would change the book."""
        self.model.read_only = read_only
        self.add_button.setEnabled(not read_only)
        self.tree.setDragEnabled(not read_only)
        self.tree.setAcceptDrops(not read_only)

    # menus

    def _fill_add_menu(self, menu: QMenu) -> QMenu:
        for kind in NEW_KINDS:
            action = menu.addAction(NEW_KINDS[kind])
            action.setData(kind.value)
            action.setEnabled(not self.model.read_only)
            action.triggered.connect(lambda _checked=False, kind=kind: self.add(kind, self.tree.current_id()))
        return menu

    def add(self, kind: NodeKind, near: str) -> None:
        """Ask for a new node where an author would expect it: into or after the node `near` (empty: at the end)."""
        if not self.model.read_only:
            place = place_for_new(self.model.root, self.model.entry(near), kind)
            self.add_requested.emit(kind.value, place.parent, place.index)

    def context_menu(self, node_id: str) -> QMenu:
        """The menu for a row; for an empty id the menu that adds."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.model.entry(node_id) is None:
            return self._fill_add_menu(menu)
        several = self.tree.several()
        if node_id in several:
            return self._fill_menu_for(several, menu)
        can = not self.model.read_only
        tree = self.tree
        menu.addAction(tr("Open beside"), lambda: self.beside_requested.emit(node_id))
        menu.addSeparator()
        rename = menu.addAction(tr("Rename\tF2"), lambda: self.edit(node_id))
        rename.setEnabled(can)
        menu.addAction(tr("New scene here"), lambda: self.add(NodeKind.SCENE, node_id)).setEnabled(can)
        menu.addSeparator()
        for text, key in ((tr("Move up\tAlt+Up"), Qt.Key.Key_Up), (tr("Move down\tAlt+Down"), Qt.Key.Key_Down)):
            action = menu.addAction(text)
            action.setEnabled(tree.place_for_key(node_id, key) is not None)
            action.triggered.connect(lambda _checked=False, key=key: tree.move_by_key(node_id, key))
        menu.addSeparator()
        self.menu_made.emit(menu, [node_id])
        trash = menu.addAction(tr("Move to trash\tDel"), lambda: self.delete_requested.emit(node_id))
        trash.setEnabled(can)
        return menu

    def _fill_menu_for(self, ids: Sequence[str], menu: QMenu) -> QMenu:
        """What can be done with several rows at once."""
        can = not self.model.read_only
        for text, key in ((tr("Move up\tAlt+Up"), Qt.Key.Key_Up), (tr("Move down\tAlt+Down"), Qt.Key.Key_Down)):
            menu.addAction(text, lambda key=key: self.several_shift_requested.emit(ids, key)).setEnabled(can)
        menu.addSeparator()
        self.menu_made.emit(menu, list(ids))
        menu.addAction(tr("Duplicate"), lambda: self.several_duplicate_requested.emit(ids)).setEnabled(can)
        words = tr("Move {count} to trash\tDel", count=len(ids))
        menu.addAction(words, lambda: self.several_delete_requested.emit(ids)).setEnabled(can)
        return menu

    def _pop_up(self, node_id: str, where: QPoint) -> None:
        with_letters(self.context_menu(node_id)).popup(where)
