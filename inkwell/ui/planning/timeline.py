"""The plan by the story's own time: a column for each moment, lines of the plot from left to right."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QStyle, QTableView

from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.plan_fields import sort_key
from inkwell.manuscript.story_time import StoryTime, story_time
from inkwell.manuscript.tree import Manuscript
from inkwell.ui.planning.cards import CARD, GAP, CardDelegate
from inkwell.ui.planning.model import PlanRole, opens
from inkwell.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MIME = "application/x-inkwell-moment"
NO_LINE = "No plot line"
NO_TIME = "Not dated"
NO_PLACE = "{} · no place in time"
UNREAD = (
    "This is no date that could be put in order, so it stands behind the others."
    " 1893-05-03, 3 May 1893, 44 BC and Day 3 can be."
)
PLAIN = (
    "QTableView { selection-background-color: transparent; }"
    " QTableView::item:selected, QTableView::item:hover { background: transparent; }"
    " QTableCornerButton::section { background: transparent; border: none; }"
)
"""The cards are painted as they are chosen; Qt's ground for cells would be a second."""


@dataclass(frozen=True)
class Lane:
    """One row: the `number`th of a plot line, which has as many as scenes of it happen at the same moment."""

    plot: str
    number: int


def moment_of(when: str) -> StoryTime | str:
    """What is one column: a moment, or words that are none."""
    return story_time(when) or " ".join(when.split()).casefold()


class Moments(QAbstractTableModel):
    """Scenes by plot line and moment. What is nowhere yet stands at the end, so that nothing is out of sight.

    Signal: `placed(id, when, plots)`, a card was dragged to another moment or plot line.
    """

    placed = Signal(str, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self._lanes: list[Lane] = []
        self._times: list[str] = []
        """What each column's moment is called: the same moment may be written in more ways than one."""
        self._columns: dict[StoryTime | str, int] = {}
        self._cells: dict[tuple[int, int], Node] = {}
        self._counts: Mapping[str, int] = {}
        self._nodes: dict[str, Node] = {}
        self._manuscript = Manuscript({})
        self._keeps: Callable[[Node], bool] | None = None

    def keep(self, keeps: Callable[[Node], bool] | None) -> None:
        """Show only these nodes; None for all."""
        self._keeps = keeps
        self.show(self._manuscript, self._counts)

    def show(self, manuscript: Manuscript, counts: Mapping[str, int]) -> None:
        """Show the scenes of this tree, and whatever else has a time or a plot line."""
        nodes = [n for _, n in manuscript.walk() if n.kind is NodeKind.SCENE or n.when or n.plots]
        if self._keeps is not None:
            nodes = list(filter(self._keeps, nodes))
        self._manuscript, self._counts = manuscript, counts
        if {node.id: node for node in nodes} == self._nodes:
            self._tell()
            return
        self.beginResetModel()
        self._nodes = {node.id: node for node in nodes}
        self._lay_out(nodes)
        self.endResetModel()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show other counts of words."""
        self._counts = counts
        self._tell()

    def _tell(self) -> None:
        if self._lanes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lanes) - 1, len(self._times) - 1))

    def _lay_out(self, nodes: list[Node]) -> None:
        dated = sorted((node for node in nodes if node.when), key=lambda node: sort_key(node, "when", 0))
        named: dict[StoryTime | str, str] = {}
        for node in dated:
            named.setdefault(moment_of(node.when), node.when)
        named[""] = ""
        self._times = list(named.values())
        self._columns = {moment: column for column, moment in enumerate(named)}
        plots = dict.fromkeys(plot for node in nodes for plot in node.plots)
        self._lanes, self._cells = [], {}
        for plot in (*plots, ""):
            first = len(self._lanes)
            depth: dict[int, int] = {}
            for node in nodes:
                if plot in node.plots or (not plot and not node.plots):
                    column = self._columns[moment_of(node.when)]
                    row = first + depth.get(column, 0)
                    depth[column] = depth.get(column, 0) + 1
                    if row == len(self._lanes):
                        self._lanes.append(Lane(plot, row - first))
                    self._cells[row, column] = node

    def lane(self, row: int) -> Lane:
        """The plot line of a row."""
        return self._lanes[row]

    def place_of(self, node_id: str) -> QModelIndex:
        """The first cell that a node is in."""
        found = next((place for place, node in self._cells.items() if node.id == node_id), None)
        return self.index(*found) if found else QModelIndex()

    # what Qt asks

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._lanes)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._times)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel: moments above, plot lines at the left, each once."""
        across = orientation is Qt.Orientation.Horizontal
        unread = across and bool(self._times[section]) and isinstance(moment_of(self._times[section]), str)
        if role == Qt.ItemDataRole.ToolTipRole:
            return UNREAD if unread else self._times[section] if across else self._lanes[section].plot
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if across:
            said = self._times[section] or NO_TIME
            return NO_PLACE.format(said) if unread else said
        lane = self._lanes[section]
        return "" if lane.number else lane.plot or NO_LINE

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See QAbstractItemModel."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        can = flag.NoItemFlags if self.read_only else flag.ItemIsDropEnabled
        node = self._cells.get((index.row(), index.column()))
        if node is None:
            return flag.ItemIsEnabled | can
        return flag.ItemIsEnabled | flag.ItemIsSelectable | can | (flag.ItemIsDragEnabled if can else can)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        node = self._cells.get((index.row(), index.column()))
        if node is None:
            return self._nothing(index) if role == Qt.ItemDataRole.AccessibleTextRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.title
            case Qt.ItemDataRole.ToolTipRole:
                return node.synopsis or None
            case Qt.ItemDataRole.AccessibleTextRole:
                line = self._lanes[index.row()].plot or NO_LINE
                return f"{node.title}, {node.when or NO_TIME}, {line}"
            case PlanRole.ID:
                return node.id
            case PlanRole.NODE:
                return node
            case PlanRole.COUNT:
                return self._counts.get(node.id, 0)
            case _:
                return None

    def _nothing(self, index: AnyIndex) -> str:
        """What a screen reader is told of an empty cell."""
        if not index.isValid():
            return ""
        return f"Nothing, {self._times[index.column()] or NO_TIME}, {self._lanes[index.row()].plot or NO_LINE}"

    # dragging

    def mimeTypes(self) -> list[str]:
        """See QAbstractItemModel."""
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """See QAbstractItemModel: the id of a node, and the plot line that it is dragged out of."""
        data = QMimeData()
        for index in indexes[:1]:
            words = f"{index.data(PlanRole.ID)}\n{self._lanes[index.row()].plot}"
            data.setData(MIME, QByteArray(words.encode()))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """See QAbstractItemModel."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Refuse what is no card of this timeline."""
        return parent.isValid() and data.hasFormat(MIME) and not self.read_only

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Ask for the other time and plot line. False always, so that Qt removes nothing by itself."""
        if self.canDropMimeData(data, action, row, column, parent):
            node_id, _, came_from = bytes(data.data(MIME).data()).decode().partition("\n")
            self.place(node_id, came_from, parent)
        return False

    def place(self, node_id: str, came_from: str, target: AnyIndex) -> None:
        """Ask for a node to be at the moment and in the plot line of a cell, and no longer in the one it came from."""
        node = self._nodes.get(node_id)
        if node is None:
            return
        when, plot = self._times[target.column()], self._lanes[target.row()].plot
        if moment_of(when) == moment_of(node.when):
            when = node.when
        plots = [plot if each == came_from else each for each in node.plots] if came_from else [*node.plots, plot]
        wanted = tuple(dict.fromkeys(filter(None, plots)))
        if (when, wanted) != (node.when, node.plots):
            self.placed.emit(node_id, when, wanted)


class Timeline(QTableView):
    """The scenes by time and plot line.

    Signals: `opened(id)`, `current_moved(id)`, `menu_asked(position)`, `delete_asked` and `duplicate_asked`.
    """

    opened = Signal(str)
    current_moved = Signal(str)
    menu_asked = Signal(QPoint)
    delete_asked = Signal()
    duplicate_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.moments = Moments(self)
        self.setModel(self.moments)
        self.setItemDelegate(_MomentDelegate(theme, self))
        self.setAccessibleName("The plan by the story's time")
        self.setObjectName("timeline")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        # The card that the keys act on; Qt drags only what is selected.
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setStyleSheet(PLAIN)
        for scroll in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            scroll(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultSectionSize(CARD.width() + GAP)
        self.verticalHeader().setDefaultSectionSize(CARD.height() + GAP)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._open)
        self._kept = ""
        self.moments.modelAboutToBeReset.connect(self._remember)
        self.moments.modelReset.connect(self._recall)

    def _remember(self) -> None:
        self._kept = self.current_id()

    def _recall(self) -> None:
        self.select(self._kept)

    def current_id(self) -> str:
        """The node in the current cell; "" for none."""
        return self.currentIndex().data(PlanRole.ID) or ""

    def select(self, node_id: str) -> None:
        """Go to a node's first cell."""
        index = self.moments.place_of(node_id)
        if index.isValid():
            self.setCurrentIndex(index)

    def _open(self, index: AnyIndex) -> None:
        if index.data(PlanRole.ID):
            self.opened.emit(index.data(PlanRole.ID))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """See QAbstractItemView."""
        super().currentChanged(current, previous)
        self.current_moved.emit(current.data(PlanRole.ID) or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; Alt and an arrow takes the card to the next cell that way."""
        arrows = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        step = arrows.get(Qt.Key(event.key()))
        index = self.currentIndex()
        if opens(event):
            self._open(index)
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and self.current_id():
            self._carry(index, *step)
        elif event.matches(QKeySequence.StandardKey.Delete) and self.current_id():
            self.delete_asked.emit()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.duplicate_asked.emit()
        else:
            super().keyPressEvent(event)

    def _carry(self, index: QModelIndex, down: int, right: int) -> None:
        model, row = self.moments, index.row() + down
        here = model.lane(index.row()).plot
        while down and 0 <= row < model.rowCount() and model.lane(row).plot == here:
            row += down
        target = model.index(row, index.column() + right)
        if target.isValid() and not model.read_only:
            model.place(self.current_id(), here, target)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card."""
        if self.current_id():
            at = event.globalPos()
            if event.reason() != QContextMenuEvent.Reason.Mouse:
                at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.menu_asked.emit(at)
        event.accept()


class _MomentDelegate(CardDelegate):
    """Cards in cells; an empty cell stays empty."""

    def paint(self, painter: Any, option: Any, index: AnyIndex) -> None:
        """See CardDelegate."""
        if not index.data(PlanRole.ID):
            return
        view = self.parent()
        if isinstance(view, QTableView) and view.currentIndex() == index:
            option.state |= QStyle.StateFlag.State_Selected
        else:
            option.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)
