"""The plan by the story's own time: cards in columns of moments, several of them to choose and to move together."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QTableView

from inkwell.translation import tr
from inkwell.ui.planning.cards import CARD, GAP, CardDelegate
from inkwell.ui.planning.model import PlanRole, opens
from inkwell.ui.planning.moments import Card, Moments
from inkwell.ui.theme import RADIUS_CARD, Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_ROUND = (RADIUS_CARD, RADIUS_CARD)
PLAIN = (
    "QTableView { selection-background-color: transparent; }"
    " QTableView::item:selected, QTableView::item:hover { background: transparent; }"
    " QTableCornerButton::section { background: transparent; border: none; }"
)
"""The cards are painted as they are chosen; Qt's ground for cells would be a second."""


class Timeline(QTableView):
    """The scenes by time and plot line.

    Signals: `opened(id)`, `menu_asked(position)`, `delete_asked` and `duplicate_asked`.
    """

    opened = Signal(str)
    menu_asked = Signal(QPoint)
    delete_asked = Signal()
    duplicate_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.moments = Moments(self)
        self.setModel(self.moments)
        self.setItemDelegate(_MomentDelegate(theme, self))
        self.setAccessibleName(tr("The plan by the story's time"))
        self.setObjectName("timeline")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setHighlightSections(False)
        self.doubleClicked.connect(self._open)
        self._pressed = QPersistentModelIndex()
        """The cell that the mouse was pressed in."""
        self._kept: tuple[list[Card], Card | None] = ([], None)
        self.moments.modelAboutToBeReset.connect(self._remember)
        self.moments.modelReset.connect(self._recall)
        self.moments.carried.connect(self._follow)

    def _remember(self) -> None:
        self._kept = (self.cards(), self.moments.card_at(self.currentIndex()))

    def _recall(self) -> None:
        self.choose(*self._kept)

    def _follow(self, cards: Sequence[Card]) -> None:
        self.choose(cards, cards[0])

    # what is chosen

    def current_id(self) -> str:
        """The node in the current cell; "" for none."""
        return self.currentIndex().data(PlanRole.ID) or ""

    def cards(self) -> list[Card]:
        """The chosen cards, the current one before the others."""
        here = self.moments.card_at(self.currentIndex())
        found = [card for card in map(self.moments.card_at, self.selectedIndexes()) if card is not None]
        return sorted(found, key=lambda card: card != here)

    def selectedIndexes(self) -> list[QModelIndex]:
        """See QAbstractItemView. Cards only: Qt would ask for each of the empty cells between them."""
        model, chosen = self.moments, self.selectionModel().selection()
        spans = [chosen.at(number) for number in range(chosen.count())]
        # Cards that were chosen one by one are spans of one cell: there may be as many of those as there are cards.
        single = {(each.top(), each.left()) for each in spans if each.width() == each.height() == 1}
        wide = [each for each in spans if each.width() * each.height() > 1]
        return [
            model.index(row, column)
            for row, column in model.filled
            if (row, column) in single or any(each.contains(row, column, QModelIndex()) for each in wide)
        ]

    def selected(self) -> list[str]:
        """The ids of the chosen cards' nodes, in the book's order."""
        return self.moments.in_order(self.cards())

    def select(self, ids: Sequence[str]) -> None:
        """Choose these nodes, each in its first cell."""
        self.choose([Card(each, "") for each in ids])

    def choose(self, cards: Sequence[Card], current: Card | None = None) -> None:
        """Choose these cards, and have the keys act on one of them; where one is gone, its node in another line."""
        flag = QItemSelectionModel.SelectionFlag
        current = current or (cards[0] if cards else None)
        at = self.moments.place_of(current.node, current.plot) if current is not None else QModelIndex()
        if at.isValid():
            self.selectionModel().setCurrentIndex(at, flag.NoUpdate)
        selection = QItemSelection()
        for card in cards:
            place = self.moments.place_of(card.node, card.plot)
            if place.isValid() and not selection.contains(place):
                selection.select(place, place)
        if not selection.isEmpty():
            self.selectionModel().select(selection, flag.ClearAndSelect)

    def _open(self, index: AnyIndex) -> None:
        if index.data(PlanRole.ID):
            self.opened.emit(index.data(PlanRole.ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; Alt and an arrow takes the chosen cards to the next moment or plot line that way."""
        arrows = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        step = arrows.get(Qt.Key(event.key()))
        cards = self.cards()
        if opens(event):
            self._open(self.currentIndex())
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if cards:
                self.moments.carry(cards, *step)
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Delete) and cards:
            self.delete_asked.emit()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.duplicate_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QTableView."""
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose all cards between an empty cell and here; Qt looks anew over cards only."""
        super().mouseMoveEvent(event)
        here = self.indexAt(event.position().toPoint())
        drawn = bool(event.buttons() & Qt.MouseButton.LeftButton) and here.isValid() and self._pressed.isValid()
        if drawn and not self.moments.card_at(self._pressed) and not self.moments.card_at(here):
            between = QItemSelection(*self._corners(self._pressed, here))
            more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(between, flag.Select if more else flag.ClearAndSelect)

    def _corners(self, one: AnyIndex, other: AnyIndex) -> tuple[QModelIndex, QModelIndex]:
        rows, columns = sorted((one.row(), other.row())), sorted((one.column(), other.column()))
        return self.moments.index(rows[0], columns[0]), self.moments.index(rows[1], columns[1])

    def startDrag(self, actions: Qt.DropAction) -> None:
        """See QAbstractItemView: what is dropped goes where the hand is."""
        self.moments.held = self.moments.card_at(self.currentIndex())
        super().startDrag(actions)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen cards."""
        if self.selected():
            at = event.globalPos()
            if event.reason() != QContextMenuEvent.Reason.Mouse:
                at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.menu_asked.emit(at)
        event.accept()


class _MomentDelegate(CardDelegate):
    """Cards in cells; an empty cell stays empty, but for a frame while the keys are there."""

    def paint(self, painter: Any, option: Any, index: AnyIndex) -> None:
        """See CardDelegate."""
        if index.data(PlanRole.ID):
            super().paint(painter, option, index)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRect(option.rect.topLeft(), CARD).translated(GAP // 2, GAP // 2), *_ROUND)
