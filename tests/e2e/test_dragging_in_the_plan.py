"""What Qt asks before it lets something be dragged: answered so that cards can be taken, here and from the outline."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.plan_desk import PlanDesk
from inkwell.ui.planning.page import PlanPage

MOVE, LEFT, NONE = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def plan(novelist: Novelist, tmp_path: Path) -> PlanPage:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None).add("c2", NodeKind.CHAPTER, "Two", None)
    for name, chapter in (("a", "c1"), ("b", "c1"), ("c", "c2")):
        tree = tree.add(name, NodeKind.SCENE, f"Scene {name}", chapter)
    Project.create_from(tmp_path / "Book", "Book", tree, {})
    novelist.desk.session.open(tmp_path / "Book")
    desk = novelist.desk.equipment.parts["plan"]
    assert isinstance(desk, PlanDesk)
    desk.open()
    return desk.page


def drop(view: QAbstractItemView, data: QMimeData, at: QPoint, actions: Qt.DropAction) -> bool:
    """Whether it would take them, as Qt asks when they come in; then they are let go over it."""
    target: QWidget = view.viewport()
    enter = QDragEnterEvent(at, actions, data, LEFT, NONE)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(at), actions, data, LEFT, NONE))
    return enter.isAccepted()


def children(novelist: Novelist, parent: str) -> list[str]:
    return [node.id for node in novelist.desk.session.manuscript.children(parent)]


def test_cards_are_moved_and_never_copied_by_a_drag(novelist: Novelist, plan: PlanPage) -> None:
    plan.show_view(1)
    plan.show_board("c1")
    cards, board = plan.cards, plan.cards.board
    assert board.supportedDragActions() == board.supportedDropActions() == MOVE
    data = board.mimeData([board.index(1, 0)])
    at = cards.visualRect(board.index(0, 0)).center() - QPoint(40, 0)
    assert drop(cards, data, at, board.supportedDragActions())
    assert children(novelist, "c1") == ["b", "a"]


def test_rows_of_the_outline_go_to_the_cards_and_back(novelist: Novelist, plan: PlanPage) -> None:
    plan.show_view(1)
    plan.show_board("c1")
    outline = novelist.desk.window.outline
    data = outline.model.mimeData([outline.model.index_of("c")])
    assert drop(plan.cards, data, QPoint(5, 2000), outline.model.supportedDragActions())
    assert children(novelist, "c1") == ["a", "b", "c"]
    back = plan.cards.board.mimeData([plan.cards.board.index(0, 0)])
    tree = outline.tree
    assert tree.dragDropMode() is QAbstractItemView.DragDropMode.DragDrop
    assert drop(tree, back, tree.visualRect(outline.model.index_of("c2")).center(), MOVE)
    assert children(novelist, "c2") == ["a"]


def test_a_card_of_the_timeline_is_selected_where_it_is_taken(plan: PlanPage) -> None:
    plan.show_view(2)
    timeline = plan.timeline
    timeline.select(["b"])
    assert timeline.selectionModel().selectedIndexes() == [timeline.moments.place_of("b")]
    assert timeline.moments.supportedDragActions() == MOVE


def test_nothing_comes_into_a_book_that_can_only_be_read(novelist: Novelist, plan: PlanPage) -> None:
    plan.show_view(1)
    plan.show_board("c1")
    data = plan.cards.board.mimeData([plan.cards.board.index(0, 0)])
    novelist.desk.session.project.forbid_writing("Another Inkwell has this book.")
    novelist.desk.session.tree_changed.emit()
    drop(plan.cards, data, QPoint(5, 2000), MOVE)
    assert children(novelist, "c1") == ["a", "b"]
