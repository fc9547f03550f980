"""The story's own time as a table: a column for each moment, lines of the plot from left to right."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.plan_fields import sort_key
from inkwell.manuscript.story_time import StoryTime, story_time
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr
from inkwell.ui.planning.model import PlanRole

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MIME = "application/x-inkwell-moment"
NO_LINE = tr("No plot line")
NO_TIME = tr("Not dated")
NO_PLACE = tr("{} · no place in time")
UNREAD = tr(
    "This is no date that could be put in order, so it stands behind the others."
    " 1893-05-03, 3 May 1893, 44 BC and Day 3 can be."
)


@dataclass(frozen=True)
class Lane:
    """One row: the `number`th of a plot line, which has as many as scenes of it happen at the same moment."""

    plot: str
    number: int


@dataclass(frozen=True)
class Card:
    """A node in one of its plot lines, "" where it has none: what is chosen and carried in the timeline."""

    node: str
    plot: str


def moment_of(when: str) -> StoryTime | str:
    """What is one column: a moment, or words that are none."""
    return story_time(when) or " ".join(when.split()).casefold()


class Moments(QAbstractTableModel):
    """Scenes by plot line and moment. What is nowhere yet stands at the end, so that nothing is out of sight.

    Signals: `placed`, fields of nodes by id, for cards that were carried to another moment or plot line; then
    `carried`, a list of these as they are called there; `stuck` where there is no room for all of them.
    """

    placed = Signal(object)
    carried = Signal(object)
    stuck = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self.held: Card | None = None
        """The card that the hand is on while several are dragged."""
        self._lanes: list[Lane] = []
        self._lines: list[str] = []
        """The plot lines from above to below, each once."""
        self._times: list[str] = []
        """What each column's moment is called: the same moment may be written in more ways than one."""
        self._columns: dict[StoryTime | str, int] = {}
        self._cells: dict[tuple[int, int], Node] = {}
        self._places: dict[str, list[tuple[int, int]]] = {}
        """The cells of each node, one for each of its plot lines."""
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
        self._lanes, self._cells, self._places = [], {}, {}
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
                    self._places.setdefault(node.id, []).append((row, column))
        self._lines = list(dict.fromkeys(lane.plot for lane in self._lanes))

    @property
    def filled(self) -> Collection[tuple[int, int]]:
        """Rows and columns of the cells that have a card."""
        return self._cells.keys()

    def card_at(self, index: AnyIndex) -> Card | None:
        """The card in a cell; None in an empty one."""
        node = self._cells.get((index.row(), index.column())) if index.isValid() else None
        return Card(node.id, self._lanes[index.row()].plot) if node is not None else None

    def in_order(self, cards: Sequence[Card]) -> list[str]:
        """The ids of the nodes of these cards, each once, in the book's order."""
        wanted = {card.node for card in cards}
        return [node_id for node_id in self._nodes if node_id in wanted]

    def place_of(self, node_id: str, plot: str | None = None) -> QModelIndex:
        """The cell that a node is in: in this plot line, or the first."""
        places = self._places.get(node_id)
        if not places:
            return QModelIndex()
        return self.index(*next((each for each in places if self._lanes[each[0]].plot == plot), places[0]))

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
        return tr(
            "Nothing, {times}, {plot}",
            times=self._times[index.column()] or NO_TIME,
            plot=self._lanes[index.row()].plot or NO_LINE,
        )

    # dragging

    def mimeTypes(self) -> list[str]:
        """See QAbstractItemModel."""
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """See QAbstractItemModel: the cards, the one that the hand is on before the others."""
        cards = [card for card in map(self.card_at, indexes) if card is not None]
        cards.sort(key=lambda card: card != self.held)
        data = QMimeData()
        if cards:
            data.setData(MIME, QByteArray(json.dumps([[card.node, card.plot] for card in cards]).encode()))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """See QAbstractItemModel."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Refuse what is no card of this timeline."""
        return parent.isValid() and data.hasFormat(MIME) and not self.read_only

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Ask for other times and plot lines. False always, so that Qt removes nothing by itself."""
        if self.canDropMimeData(data, action, row, column, parent):
            self.place([Card(*each) for each in json.loads(bytes(data.data(MIME).data()))], parent)
        return False

    def place(self, cards: Sequence[Card], target: AnyIndex) -> None:
        """Ask for the first card to be in that cell, and the others as far from it as they are now."""
        lines, first = self._lines, cards[0]
        if first.node in self._nodes and first.plot in lines:
            right = target.column() - self._column_of(first)
            self.carry(cards, right, lines.index(self._lanes[target.row()].plot) - lines.index(first.plot))

    def carry(self, cards: Sequence[Card], right: int, down: int) -> None:
        """Ask for cards to be so many moments later and so many plot lines further down, all of them or none."""
        lines = self._lines
        cards = [card for card in cards if card.node in self._nodes and card.plot in lines]
        rows = [lines.index(card.plot) + down for card in cards]
        columns = [self._column_of(card) + right for card in cards]
        if any(not 0 <= row < len(lines) for row in rows) or any(not 0 <= each < len(self._times) for each in columns):
            self.stuck.emit()
            return
        there = [Card(card.node, lines[row]) for card, row in zip(cards, rows, strict=True)]
        wanted = self._wanted(cards, there, right)
        if wanted:
            self.placed.emit(wanted)
            self.carried.emit(there)

    def _wanted(self, cards: Sequence[Card], there: Sequence[Card], right: int) -> dict[str, dict[str, Any]]:
        """The fields that are to be others. A node may be carried out of several of its plot lines at once."""
        lines: dict[str, dict[str, str]] = {}
        for card, then in zip(cards, there, strict=True):
            lines.setdefault(card.node, {})[card.plot] = then.plot
        wanted: dict[str, dict[str, Any]] = {}
        for node_id, others in lines.items():
            node = self._nodes[node_id]
            # In its own column a moment stays as its author wrote it.
            when = self._times[self._columns[moment_of(node.when)] + right] if right else node.when
            plots = [others.get(plot, plot) for plot in node.plots or ("",)]
            fields = {"when": when, "plots": tuple(dict.fromkeys(filter(None, plots)))}
            changed = {name: value for name, value in fields.items() if value != getattr(node, name)}
            if changed:
                wanted[node_id] = changed
        return wanted

    def _column_of(self, card: Card) -> int:
        return self._columns[moment_of(self._nodes[card.node].when)]
