"""The plan on its desk: it comes into the middle of the window, and what is asked for there is done to the book."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu

from inkwell.app.plan_acts import PlanActs
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.plan_fields import NO, YES, changes, fields_of, in_use
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow
from inkwell.ui.menu_letters import with_letters
from inkwell.ui.planning.cards import Corkboard
from inkwell.ui.planning.page import PlanPage
from inkwell.ui.structure_desk import StructureDesk
from inkwell.ui.tree_desk import NO_FURTHER

COUNTS_AFTER = 400
"""Milliseconds of typing that the words in the plan may be behind."""
MOST_OFFERED = 12
IN_FRONT = tr("The plan is in front of the page. Go back to the page first, with Escape.")
SORTED = tr("The rows are sorted by a column. They can be moved when they stand in the book’s order: Columns, Sort by.")
OFFERED = (
    ("status", tr("Status")),
    ("labels", tr("Labels")),
    ("pov", tr("Point of view")),
    ("plots", tr("Plot lines")),
)
"""Fields that the menu of a row or card sets."""
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)


class PlanDesk(QObject):
    """The page of the plan, made when it is first asked for. `open_node` shows a node on the page.

    `made(PlanPage)` when it is; `menu_made(QMenu, ids)` for whoever has more to offer for rows and cards.
    """

    made = Signal(object)
    menu_made = Signal(object, object)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        acts: PlanActs,
        words: WordCounts,
        steps: StructureDesk,
        commands: Commands,
        chooser: Chooser,
        attempt: Attempt,
        open_node: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._acts, self._words = window, session, acts, words
        self._steps, self._chooser, self._attempt = steps, chooser, attempt
        self._commands = commands
        self._open_node = open_node
        self._page: PlanPage | None = None
        commands.separator(Menu.VIEW)
        self.switch = commands.add(
            Menu.VIEW, tr("P&lan of the book"), self.toggle, "Ctrl+Shift+O", checked=False, name="plan"
        )
        commands.separator(Menu.MANUSCRIPT)
        commands.add(Menu.MANUSCRIPT, tr("Duplicat&e in the manuscript"), self.duplicate_here, name="duplicate-node")
        self._late = QTimer(self, singleShot=True, interval=COUNTS_AFTER)
        self._late.timeout.connect(self._show_counts)
        session.tree_changed.connect(self._refresh)
        session.ending.connect(self._settle)
        session.closed.connect(self.close)
        commands.page_wanted.connect(self.close)
        window.middle.currentChanged.connect(self._cover)
        words.changed.connect(self._note_counts)

    @property
    def page(self) -> PlanPage:
        """The plan."""
        if self._page is None:
            self._page = self._make()
            self.made.emit(self._page)
        return self._page

    @property
    def shown(self) -> bool:
        """Whether the plan is in the middle of the window."""
        return self._page is not None and self._window.middle.currentWidget() is self._page

    @Slot()
    def _cover(self) -> None:
        self._commands.cover(IN_FRONT if self.shown else "")

    def _make(self) -> PlanPage:
        page = PlanPage(self._window.theme, self._window.icons)
        self._window.middle.addWidget(page)
        self._window.focused_undo.add(page, self._steps.undo, self._steps.redo)
        page.opened.connect(self._open)
        page.closed.connect(self.close)
        page.fields_asked.connect(self._set)
        page.move_asked.connect(lambda ids, parent, index: self._attempt(lambda: self._acts.move(ids, parent, index)))
        page.shift_asked.connect(self._shift)
        page.delete_asked.connect(self._delete)
        page.duplicate_asked.connect(self._duplicate)
        page.placed.connect(self._place)
        page.stuck.connect(lambda: self._window.notifications.tell(NO_FURTHER))
        page.menu_asked.connect(self._pop_up)
        page.more.setMenu(self._more_menu(page))
        return page

    # coming and going

    def toggle(self) -> None:
        """Show the plan, or the page again."""
        if self.shown:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the plan at the place where the author is."""
        page = self.page
        self._window.middle.setCurrentWidget(page)
        self.switch.setChecked(True)
        self._refresh()
        here = self._window.active_page.current_section or self._session.current
        if here is not None and here not in page.chosen():
            page.select([here])
        page.view.setFocus()

    def find(self) -> bool:
        """Go to the plan's search, where it is shown; whether it is."""
        if self.shown:
            self.page.look_for_rows()
        return self.shown

    @Slot()
    def close(self) -> None:
        """Show the page again."""
        if self.shown and self._page is not None:
            self.switch.setChecked(False)
            self._page.form.settle()
            self._window.middle.setCurrentWidget(self._window.panes)
            self._window.active_page.setFocus()

    @Slot()
    def _settle(self) -> None:
        """The book is about to go: what was written is in it."""
        if self.shown and self._page is not None:
            self._page.form.settle()

    def _open(self, node_id: str) -> None:
        self.close()
        self._open_node(node_id)

    @Slot()
    def _refresh(self) -> None:
        if self.shown and self._page is not None and self._session.is_open:
            tree = self._session.manuscript
            fields = fields_of(tree, self._acts.declared)
            self._page.show_plan(tree, self._words.counts, fields, read_only=self._session.project.read_only)

    @Slot()
    def _note_counts(self) -> None:
        if self.shown and not self._late.isActive():
            self._late.start()

    @Slot()
    def _show_counts(self) -> None:
        if self.shown and self._page is not None:
            self._page.model.set_counts(self._words.counts)
            self._page.timeline.moments.set_counts(self._words.counts)

    # what is asked for

    @Slot(object, str, str)
    def _set(self, ids: Sequence[str], name: str, words: str) -> None:
        def work() -> None:
            nodes = self._session.manuscript.nodes
            wanted = {each: changes(nodes[each], name, words) for each in ids if each in nodes}
            titles = {field.name: field.title for field in fields_of(self._session.manuscript, self._acts.declared)}
            what = titles.get(name, name)
            said = (
                f"“{nodes[ids[0]].title}”" if len(ids) == 1 and ids[0] in nodes else tr("{count} parts", count=len(ids))
            )
            self._acts.set_fields(wanted, tr("{what} of {said}", what=what, said=said))

        if not self._attempt(work) and self._page is not None:
            self._page.show_chosen()

    @Slot(object)
    def _place(self, wanted: Mapping[str, Mapping[str, Any]]) -> None:
        """Have cards of the timeline at other moments and in other plot lines, as one step."""
        title = self._session.manuscript.nodes[next(iter(wanted))].title
        if any("when" in fields for fields in wanted.values()):
            said = tr("When {n} scenes happen", "", len(wanted), title=title)
        else:
            said = tr("Plot lines of {n} scenes", "", len(wanted), title=title)
        self._attempt(lambda: self._acts.set_fields(wanted, said))

    @Slot(object, int)
    def _shift(self, ids: Sequence[str], key: int) -> None:
        arrow = Qt.Key(key)
        if self.page.view is self.page.grid and not self.page.grid.in_order:
            self._window.notifications.tell(SORTED)
            return
        if isinstance(self.page.view, Corkboard):
            arrow = Qt.Key.Key_Up if arrow in _BACK else Qt.Key.Key_Down
        tops = self._acts.tops(ids)
        tree = self._session.manuscript
        parents = {tree.shown_under(each) for each in tops}
        if len(tops) == 1 and arrow in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            place = self._window.outline.tree.place_for_key(tops[0], arrow)
            if place is not None:
                self._attempt(lambda: self._session.move(tops[0], place.parent, place.index))
                return
        elif len(parents) == 1 and arrow in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            parent = parents.pop()
            row = [each.id for each in tree.children(parent)]
            index = row.index(tops[0]) - 1 if arrow == Qt.Key.Key_Up else row.index(tops[-1]) + 2
            if 0 <= index <= len(row):
                self._attempt(lambda: self._acts.move(tops, parent, index))
                return
            if isinstance(self.page.view, Corkboard) and self._shift_on(tops, parent, arrow):
                return
        self._window.notifications.tell(NO_FURTHER)

    def _shift_on(self, tops: Sequence[str], board: str | None, arrow: Qt.Key) -> bool:
        """Cards at an end of their board go on to the next board of its kind, and are shown there."""
        tree = self._session.manuscript
        if board is None or board not in tree.nodes:
            return False
        kind = tree.node(board).kind
        boards = [node.id for _, node in tree.walk() if node.kind is kind]
        at = boards.index(board) + (-1 if arrow == Qt.Key.Key_Up else 1)
        if not 0 <= at < len(boards):
            return False
        index = len(tree.children(boards[at])) if arrow == Qt.Key.Key_Up else 0
        self._attempt(lambda: self._acts.move(tops, boards[at], index))
        self.page.select(tops)
        return True

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        tops = self._acts.tops(ids)
        if self._session.project.read_only:
            self._window.notifications.tell(self._session.project.why)
        elif tops:
            tree = self._session.manuscript
            what = tr("{n} parts of the book", "one: “{title}”", len(tops), title=tree.node(tops[0]).title)
            text = tr("{what}, with all that is below, to the trash folder of this book?", what=what)
            if self._chooser.confirm(tr("Move to the trash"), text, tr("Move to trash"), tr("Keep")):
                self._attempt(lambda: self._acts.delete(tops))

    @Slot(object)
    def _duplicate(self, ids: Sequence[str]) -> None:
        if ids:
            self._attempt(lambda: self.page.select(self._acts.duplicate(ids)))

    def duplicate_here(self) -> None:
        """Copy what is chosen in the plan, or the node that the author is in."""
        here = self._window.active_page.current_section or self._session.current
        outline = self._window.outline
        if outline.tree.hasFocus() and outline.tree.several():
            outline.several_duplicate_requested.emit(outline.tree.several())
        elif self.shown:
            self._duplicate(self.page.chosen())
        elif here is not None:
            self._attempt(lambda: self._open_node(self._acts.duplicate([here])[0]))

    # menus

    def _more_menu(self, page: PlanPage) -> QMenu:
        menu = QMenu(page.more)
        menu.addAction(tr("Duplicate\tCtrl+D"), lambda: self._duplicate(page.chosen()))
        menu.addAction(tr("Move to trash\tDel"), lambda: self._delete(page.chosen()))
        # Others have more to offer there by the time that it is shown.
        menu.aboutToShow.connect(lambda: with_letters(menu))
        return menu

    @Slot(object, QPoint)
    def _pop_up(self, ids: Sequence[str], at: QPoint) -> None:
        with_letters(self.menu_for(ids)).popup(at)

    def menu_for(self, ids: Sequence[str]) -> QMenu:
        """The menu of these rows or cards."""
        menu = QMenu(self.page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        can = bool(ids) and not self._session.project.read_only
        if len(ids) == 1:
            menu.addAction(tr("Open\tReturn"), lambda: self._open(ids[0]))
        for name, words in OFFERED:
            below = menu.addMenu(words)
            below.setEnabled(can)
            for said in in_use(self._session.manuscript, name)[:MOST_OFFERED]:
                below.addAction(said.replace("&", "&&"), lambda name=name, said=said: self._set(ids, name, said))
            below.addAction(tr("None"), lambda name=name: self._set(ids, name, ""))
        below = menu.addMenu(tr("In exports"))
        below.setEnabled(can)
        for said in (YES, NO):
            below.addAction(said, lambda said=said: self._set(ids, "exported", said))
        self.menu_made.emit(menu, ids)
        menu.addSeparator()
        menu.addAction(tr("Duplicate\tCtrl+D"), lambda: self._duplicate(ids)).setEnabled(can)
        menu.addAction(tr("Move to trash\tDel"), lambda: self._delete(ids)).setEnabled(can)
        return menu
