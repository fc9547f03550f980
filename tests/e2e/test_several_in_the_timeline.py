"""Several cards of the timeline in the window: one step for all, their fields, the trash, the choice in each view."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from inkwell.app.plan_acts import PlanActs
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.plan_desk import PlanDesk
from inkwell.ui.planning.page import PlanPage
from inkwell.ui.tree_desk import NO_FURTHER

KEY = Qt.Key
ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
GRID, CARDS, TIMELINE = range(3)


@pytest.fixture
def desk(novelist: Novelist, tmp_path: Path) -> PlanDesk:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None)
    for name in "abc":
        tree = tree.add(name, NodeKind.SCENE, f"Scene {name}", "c1")
    Project.create_from(tmp_path / "Book", "Book", tree, {"a": "It was late."})
    novelist.desk.session.open(tmp_path / "Book")
    acts, made = (novelist.desk.equipment.parts[each] for each in ("plan_acts", "plan"))
    assert isinstance(acts, PlanActs)
    assert isinstance(made, PlanDesk)
    acts.set_fields(
        {
            "a": {"when": "Day 1", "plots": ("War",), "status": "Draft"},
            "b": {"when": "Day 2", "plots": ("War",)},
            "c": {"when": "Day 3", "plots": ("Love",)},
        },
        "x",
    )
    made.open()
    made.page.show_view(TIMELINE)
    return made


@pytest.fixture
def plan(desk: PlanDesk) -> PlanPage:
    return desk.page


def nodes(novelist: Novelist, *ids: str) -> list[Node]:
    return [novelist.desk.session.manuscript.node(each) for each in ids]


def undo(plan: PlanPage) -> None:
    QTest.keySequence(plan.view, QKeySequence(QKeySequence.StandardKey.Undo))


def test_several_are_carried_in_one_step_and_taken_back(novelist: Novelist, plan: PlanPage) -> None:
    before = novelist.desk.session.manuscript.nodes
    plan.timeline.select(["a"])
    QTest.keyClick(plan.timeline, KEY.Key_Right, SHIFT)
    assert plan.form.ids == ("a", "b")
    QTest.keyClick(plan.timeline, KEY.Key_Right, ALT)
    assert [node.when for node in nodes(novelist, "a", "b")] == ["Day 2", "Day 3"]
    assert plan.chosen() == ["a", "b"]
    undo(plan)
    assert novelist.sentence == "Taken back: When 2 scenes happen."
    assert novelist.desk.session.manuscript.nodes == before
    QTest.keyClick(plan.timeline, KEY.Key_Down, ALT)
    assert [node.plots for node in nodes(novelist, "a", "b")] == [("Love",), ("Love",)]
    undo(plan)
    assert novelist.sentence == "Taken back: Plot lines of 2 scenes."
    QTest.keyClick(plan.timeline, KEY.Key_Left, ALT)
    assert novelist.sentence == NO_FURTHER
    assert novelist.desk.session.manuscript.nodes == before


def test_fields_copies_and_the_trash_are_for_all_that_are_chosen(
    novelist: Novelist, desk: PlanDesk, plan: PlanPage
) -> None:
    QTest.keyClick(plan.timeline, KEY.Key_A, CONTROL)
    menu = desk.menu_for(plan.chosen())
    status = next(each.menu() for each in menu.actions() if each.text().replace("&", "") == "Status")
    assert isinstance(status, QMenu)
    next(each for each in status.actions() if each.text() == "Draft").trigger()
    assert {node.status for node in nodes(novelist, *"abc")} == {"Draft"}
    labels = plan.form.entry("labels")
    assert isinstance(labels, QLineEdit)
    labels.setFocus()
    QTest.keyClicks(labels, "sea")
    QTest.keyClick(labels, KEY.Key_Return)
    assert {node.labels for node in nodes(novelist, *"abc")} == {("sea",)}
    plan.timeline.setFocus()
    plan.timeline.select(["a", "c"])
    QTest.keyClick(plan.timeline, KEY.Key_D, CONTROL)
    assert len(plan.chosen()) == 2
    assert not {"a", "c"} & set(plan.chosen())
    QTest.keyClick(plan.timeline, KEY.Key_Delete)
    assert [node.id for node in novelist.desk.session.manuscript.nodes.values() if node.kind is NodeKind.SCENE] == [
        *"abc"
    ]
    undo(plan)
    assert len(novelist.desk.session.manuscript.nodes) == 6


def test_what_is_chosen_in_one_view_is_chosen_in_the_others(plan: PlanPage) -> None:
    plan.timeline.select(["a", "b"])
    plan.show_view(GRID)
    assert plan.grid.selected() == ["a", "b"]
    plan.grid.select(["c1", "b", "c"])
    plan.show_view(TIMELINE)
    # A chapter without a time has no card there.
    assert plan.timeline.selected() == ["b", "c"]
    plan.show_view(CARDS)
    assert plan.cards.selected() == ["b", "c"]


def test_in_a_book_that_can_only_be_read_cards_stay_where_they_are(novelist: Novelist, plan: PlanPage) -> None:
    before = novelist.desk.session.manuscript.nodes
    novelist.desk.session.project.forbid_writing("Another Inkwell has this book.")
    novelist.desk.session.tree_changed.emit()
    plan.timeline.select(["a", "b"])
    for key, modifier in ((KEY.Key_Right, ALT), (KEY.Key_Delete, Qt.KeyboardModifier.NoModifier)):
        novelist.desk.window.notifications.tell("Nothing yet.")
        QTest.keyClick(plan.timeline, key, modifier)
        assert novelist.sentence == "Another Inkwell has this book."
    assert novelist.desk.session.manuscript.nodes == before
    assert plan.chosen() == ["a", "b"]
