"""The plan in the middle of the window: three views of one model, what is looked for, and the form at the right."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.node_collections import Collection, Says, unread
from inkwell.manuscript.plan_fields import Field, in_use
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr
from inkwell.ui.fonts import TEXT, interface_font
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.planning.cards import ALL_SCENES, Corkboard
from inkwell.ui.planning.details import PlanForm
from inkwell.ui.planning.grid import PlanGrid
from inkwell.ui.planning.model import PlanModel, PlanRole
from inkwell.ui.planning.timeline import Timeline
from inkwell.ui.theme import GRID, MARGIN, Theme

VIEWS = (tr("Grid"), tr("Cards"), tr("Timeline"))
WHOLE = tr("Whole plan")
FORM = 264
LEAST = 360
_AROUND = 24
"""Pixels of a view's button beside its words."""
_OUT_OF_SEARCH = (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlanPage(QWidget):
    """The three views and the form.

    Signals: `opened(id)`, `closed`; `fields_asked(ids, name of the field, words)`, `move_asked(ids, parent or None,
    index)`, `shift_asked(ids, key of an arrow)`, `delete_asked(ids)`, `duplicate_asked(ids)`, `columns_changed(names)`,
    `menu_asked(ids, position)`, `collection_shown` another collection or the whole plan, `placed(fields by id)` for
    cards that were taken to another moment or plot line, and `stuck` where they cannot go any further that way.
    """

    opened = Signal(str)
    closed = Signal()
    fields_asked = Signal(object, str, str)
    move_asked = Signal(object, object, int)
    shift_asked = Signal(object, int)
    delete_asked = Signal(object)
    duplicate_asked = Signal(object)
    placed = Signal(object)
    stuck = Signal()
    menu_asked = Signal(object, QPoint)
    columns_changed = Signal(object)
    collection_shown = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("plan")
        self.model = PlanModel(self)
        self.grid = PlanGrid(self.model, self._offers, theme)
        self.cards = Corkboard(self.model, theme)
        self.timeline = Timeline(theme)
        self.form = PlanForm(self._offers)
        self.search = QLineEdit()
        self.collections = QComboBox()
        self.boards = QComboBox()
        self.columns = QToolButton()
        self.more = QToolButton()
        self._close = IconButton(icons, "x", tr("Back to the page"))
        self._views = QStackedWidget()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        """The views, and the form beside them."""
        self._buttons = QButtonGroup(self)
        self._collection: Collection | None = None
        self._offered: dict[str, Collection] = {}
        self.says: Says = unread
        """What texts hold, for collections by search."""
        self._lay_out()
        self._join()
        self._turn(0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 2 * GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        for number, words in enumerate(VIEWS):
            button = QPushButton(words)
            button.setProperty("role", "section")
            button.setCheckable(True)
            button.setChecked(number == 0)
            # The one in front is bold, and wider so; the others do not move for it.
            bold = QFontMetrics(interface_font(TEXT, QFont.Weight.DemiBold))
            button.setMinimumWidth(bold.horizontalAdvance(words) + _AROUND)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        self.search.setPlaceholderText(tr("Look for …"))
        self.search.setAccessibleName(tr("Look for rows"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(88)
        self.search.setMaximumWidth(220)
        self.boards.setAccessibleName(tr("Whose cards"))
        self.collections.setAccessibleName(tr("Collection"))
        self.collections.setToolTip(tr("Show only what is in a collection"))
        for box, letters in ((self.boards, 11), (self.collections, 7)):
            box.setMinimumContentsLength(letters)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.columns.setText(tr("Columns"))
        self.more.setText(tr("More"))
        self.more.setAccessibleName(tr("More for the plan"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addSpacing(MARGIN)
        row.addWidget(self.search, 1)
        row.addWidget(self.boards, 1)
        row.addWidget(self.collections, 1)
        row.addStretch(1)
        for each in (self.columns, self.more, self._close):
            row.addWidget(each)
        split = self.split
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        for view in (self.grid, self.cards, self.timeline):
            view.setFrameShape(QFrame.Shape.NoFrame)
            view.setMinimumWidth(LEAST // 2)
            self._views.addWidget(view)
        self._views.setMinimumWidth(LEAST // 2)
        split.addWidget(self._views)
        split.addWidget(self.form)
        split.setStretchFactor(0, 1)
        split.setSizes([LEAST * 3, FORM])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(split, 1)
        tops = (*self._buttons.buttons(), self.search, self.boards, self.collections, self.columns, self.more)
        line: list[QWidget] = [*tops, self._close, self.grid, self.cards, self.timeline, self.form]
        for before, after in pairwise(line):
            self.setTabOrder(before, after)

    def _join(self) -> None:
        self._buttons.idClicked.connect(self._turn)
        self._close.clicked.connect(self.closed)
        self.search.textChanged.connect(self.grid.plan.look_for)
        self.columns.clicked.connect(
            lambda: self.grid.pop_up_columns(self.columns.mapToGlobal(self.columns.rect().bottomLeft()))
        )
        self.boards.activated.connect(lambda at: self.show_board(self.boards.itemData(at)))
        self.collections.activated.connect(lambda at: self.show_collection(self.collections.itemData(at)))
        self.grid.columns_changed.connect(self.columns_changed)
        self.model.field_asked.connect(lambda node, name, words: self.fields_asked.emit([node], name, words))
        self.form.asked.connect(self.fields_asked)
        self.form.left.connect(lambda: self.view.setFocus())
        self.search.installEventFilter(self)
        self.timeline.moments.placed.connect(self.placed)
        self.timeline.moments.stuck.connect(self.stuck)
        self.cards.entered.connect(self._enter)
        self.cards.left.connect(self._leave)
        self.cards.dropped.connect(self._drop)
        for view in (self.grid, self.cards, self.timeline):
            view.opened.connect(self.opened)
            view.menu_asked.connect(lambda at: self.menu_asked.emit(self.chosen(), at))
            view.delete_asked.connect(lambda: self.delete_asked.emit(self.chosen()))
            view.duplicate_asked.connect(lambda: self.duplicate_asked.emit(self.chosen()))
            view.selectionModel().selectionChanged.connect(lambda *_: self.show_chosen())
        for view in (self.grid, self.cards):
            view.shift_asked.connect(lambda key: self.shift_asked.emit(self.chosen(), key))

    # what is shown

    @property
    def view(self) -> PlanGrid | Corkboard | Timeline:
        """The view in front."""
        return (self.grid, self.cards, self.timeline)[self._views.currentIndex()]

    @property
    def view_number(self) -> int:
        """Which of `VIEWS` is in front."""
        return self._views.currentIndex()

    def show_view(self, number: int) -> None:
        """Bring a view of `VIEWS` to the front, with the keys; what was chosen stays chosen."""
        self._buttons.button(number).setChecked(True)
        self._turn(number)

    def _turn(self, number: int) -> None:
        ids = self.chosen()
        self._views.setCurrentIndex(number)
        self.search.setVisible(number == 0)
        self.columns.setVisible(number == 0)
        self.boards.setVisible(number == 1)
        self.select(ids)
        self.setFocusProxy(self.view)
        self.view.setFocus()

    def show_plan(
        self, manuscript: Manuscript, counts: Mapping[str, int], fields: tuple[Field, ...], *, read_only: bool
    ) -> None:
        """Show this plan; what is chosen stays chosen."""
        self.model.read_only = self.timeline.moments.read_only = read_only
        self.model.show(manuscript, counts, fields)
        self.timeline.moments.show(manuscript, counts)
        self._fill_boards()
        self.show_chosen()

    def chosen(self) -> list[str]:
        """The ids of what is chosen in the view in front."""
        return self.view.selected()

    def select(self, ids: Sequence[str]) -> None:
        """Choose these in the view in front, as far as it shows them."""
        view = self.view
        if isinstance(view, Corkboard) and ids and not view.board.flat:
            parents = {self.model.manuscript.shown_under(each) for each in ids if each in self.model.manuscript.nodes}
            if len(parents) == 1:
                self.show_board(parents.pop() or "")
        view.select(list(ids))

    def show_chosen(self) -> None:
        """Have the form show what is chosen; what was written there for others is sent first."""
        ids = self.chosen()
        if self.form.ids != tuple(ids):
            self.form.settle()
        nodes = self.model.manuscript.nodes
        chosen = [nodes[each] for each in ids if each in nodes]
        self.form.show_nodes(chosen, self.model.fields, read_only=self.model.read_only)

    def _offers(self, field: Field) -> Sequence[str]:
        return in_use(self.model.manuscript, field.name)

    def look_for_rows(self) -> None:
        """Let the author look for rows, in the grid: it shows all that is planned."""
        if self.view is not self.grid:
            self.show_view(0)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # collections

    @property
    def collection(self) -> Collection | None:
        """The collection that grid and cards show; None for the whole plan."""
        return self._collection

    def show_collections(self, collections: Sequence[Collection], now_called: str = "") -> None:
        """Offer these; the one that is shown is shown as it is, and is called, now: the whole plan where it is gone."""
        here = now_called or (self._collection.name if self._collection is not None else "")
        blocker = QSignalBlocker(self.collections)
        self.collections.clear()
        self.collections.addItem(WHOLE, "")
        for each in collections:
            self.collections.addItem(each.name, each.name)
        blocker.unblock()
        self._offered = {each.name: each for each in collections}
        if self._collection != self._offered.get(here):
            self.show_collection(here)
        self.collections.setCurrentIndex(max(0, self.collections.findData(here)))

    def show_collection(self, name: str) -> None:
        """Show only what is in a collection, "" for the whole plan; what is chosen stays chosen where it is shown."""
        self._collection = self._offered.get(name)
        self.collections.setCurrentIndex(max(0, self.collections.findData(name)))
        self.collection_shown.emit()
        self.look_again()

    def look_again(self) -> None:
        """Show what is in the collection now."""
        ids, found = self.chosen(), self._collection
        members = frozenset(found.ids) if found is not None else frozenset[str]()
        keeps = (
            None
            if found is None
            else (lambda node: node.id in members)
            if found.by_hand
            else (lambda node: found.holds(node, self.says))
        )
        for each in (self.grid.plan, self.cards.board, self.timeline.moments):
            each.keep(keeps)
        self.select(ids)
        self.show_chosen()

    # boards

    def _fill_boards(self) -> None:
        tree, here = self.model.manuscript, self.cards.board.place
        rows = [(tr("The book"), ""), (tr("All scenes"), ALL_SCENES)]
        rows += [
            (f"{'  ' * (depth + 1)}{node.title}", node.id) for depth, node in tree.walk() if tree.children(node.id)
        ]
        blocker = QSignalBlocker(self.boards)
        self.boards.clear()
        for words, place in rows:
            self.boards.addItem(words, place)
        self.boards.setCurrentIndex(max(0, self.boards.findData(here)))
        blocker.unblock()

    def show_board(self, place: str) -> None:
        """Show the cards below a node, "" for the book's own, or `ALL_SCENES`."""
        self.cards.board.show(place)
        self.boards.setCurrentIndex(max(0, self.boards.findData(place)))

    def _enter(self, node_id: str) -> None:
        self.show_board(node_id)
        first = self.cards.board.index(0, 0)
        if first.isValid():
            self.cards.setCurrentIndex(first)

    def _leave(self) -> None:
        place, tree = self.cards.board.place, self.model.manuscript
        if place in tree.nodes:
            self.show_board(tree.shown_under(place) or "")
            self.cards.select([place])
        elif place:
            self.show_board("")

    def _drop(self, ids: Sequence[str], before: str) -> None:
        tree, place = self.model.manuscript, self.cards.board.place
        if self.cards.board.flat and (not before or tree.node(before).kind is not NodeKind.SCENE):
            parent, index = self._behind_card(before)
        elif before:
            parent = tree.shown_under(before)
            index = [each.id for each in tree.children(parent)].index(before)
        else:
            parent, index = place or None, len(tree.children(place or None))
        self.move_asked.emit(list(ids), parent, index)

    def _behind_card(self, before: str) -> tuple[str | None, int]:
        """Behind the scene that is the last before a card, "" for the board's end; into a chapter that has none yet."""
        tree, board = self.model.manuscript, self.cards.board
        row = self.cards.board.mapFromSource(self.model.index_of(before)).row() if before else board.rowCount()
        if row < 1:
            return None, 0
        node = tree.node(board.index(row - 1, 0).data(PlanRole.ID))
        if node.kind is not NodeKind.SCENE:
            return node.id, 0
        parent = tree.shown_under(node.id)
        return parent, [each.id for each in tree.children(parent)].index(node.id) + 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape ends a search, Down and Return go to what was found."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is not self.search or pressed not in _OUT_OF_SEARCH:
            return super().eventFilter(watched, event)
        if pressed == Qt.Key.Key_Escape:
            self.search.clear()
        self.view.setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
