"""The plan in the window: as grid, cards and timeline, by keyboard and by dragging, each change to be taken back."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.plan_desk import PlanDesk
from inkwell.ui.planning.cards import ALL_SCENES, CARD
from inkwell.ui.planning.model import PlanRole
from inkwell.ui.planning.page import PlanPage
from inkwell.ui.template_desk import TemplateDesk
from inkwell.ui.tree_desk import NO_FURTHER

KEY = Qt.Key


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path) -> Novelist:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None).add("c2", NodeKind.CHAPTER, "Two", None)
    for name, chapter in (("a", "c1"), ("b", "c1"), ("c", "c2")):
        tree = tree.add(name, NodeKind.SCENE, f"Scene {name}", chapter)
    Project.create_from(tmp_path / "Book", "Book", tree, {"a": "It was late.", "b": "It rained.", "c": "Morning."})
    novelist.desk.session.open(tmp_path / "Book")
    return novelist


@pytest.fixture
def plan(writer: Novelist) -> PlanPage:
    desk = writer.desk.equipment.parts["plan"]
    assert isinstance(desk, PlanDesk)
    desk.switch.trigger()
    assert desk.shown
    return desk.page


def rows(writer: Novelist) -> list[str]:
    return [node.title for _, node in writer.desk.session.manuscript.walk()]


def undo(plan: PlanPage) -> None:
    QTest.keySequence(plan.view, QKeySequence(QKeySequence.StandardKey.Undo))


def cell(plan: PlanPage, node: str, field: str) -> QModelIndex:
    column = [each.name for each in plan.model.fields].index(field)
    return plan.grid.plan.mapFromSource(plan.model.index_of(node, column))


def test_a_field_is_written_in_the_grid_and_taken_back(writer: Novelist, plan: PlanPage) -> None:
    grid = plan.grid
    assert grid.hasFocus()
    grid.setCurrentIndex(cell(plan, "b", "status"))
    QTest.keyClicks(grid, "D")
    editor = grid.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "raft")
    QTest.keyClick(editor, KEY.Key_Return)
    writer.qtbot.waitUntil(lambda: writer.desk.session.manuscript.node("b").status == "Draft")
    assert cell(plan, "b", "status").data() == "Draft"
    writer.qtbot.waitUntil(grid.hasFocus)
    undo(plan)
    assert writer.desk.session.manuscript.node("b").status == ""
    assert writer.sentence == "Taken back: Status of “Scene b”."
    QTest.keyClick(grid, KEY.Key_Return)
    assert writer.desk.session.current == "b"
    assert writer.page.hasFocus()


def test_what_cannot_be_is_said_and_stands_as_it_was(writer: Novelist, plan: PlanPage) -> None:
    plan.select(["a"])
    target = plan.form.entry("target")
    assert isinstance(target, QLineEdit)
    target.setFocus()
    QTest.keyClicks(target, "many")
    QTest.keyClick(target, KEY.Key_Return)
    assert "“many” is none" in writer.sentence
    assert target.text() == ""
    assert writer.desk.session.manuscript.node("a").target is None


def test_the_form_writes_every_field_of_one_and_of_several(writer: Novelist, plan: PlanPage) -> None:
    nodes = writer.desk.session.manuscript.nodes
    plan.select(["a"])
    synopsis, status, exported = (plan.form.entry(each) for each in ("synopsis", "status", "exported"))
    assert isinstance(synopsis, QPlainTextEdit)
    assert isinstance(status, QLineEdit)
    assert isinstance(exported, QCheckBox)
    synopsis.setFocus()
    QTest.keyClicks(synopsis, "They come.")
    QTest.keyClick(synopsis, KEY.Key_Tab)
    assert writer.desk.session.manuscript.node("a").synopsis == "They come."
    plan.select(["a", "b"])
    assert plan.form.ids == ("a", "b")
    assert not synopsis.isVisible()
    status.setFocus()
    QTest.keyClicks(status, "Done")
    QTest.keyClick(status, KEY.Key_Return)
    exported.click()
    after = writer.desk.session.manuscript.nodes
    assert {(after[each].status, after[each].exported) for each in "ab"} == {("Done", False)}
    plan.grid.setFocus()
    for _ in range(3):
        undo(plan)
    assert writer.desk.session.manuscript.nodes == nodes


def test_rows_are_sorted_and_looked_for(plan: PlanPage) -> None:
    plan.grid.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    shown = [plan.grid.plan.index(row, 0).data() for row in range(plan.grid.plan.rowCount())]
    assert shown == ["Two", "Scene c", "Scene b", "Scene a", "One"]
    plan.search.setText("SCENE B")
    assert plan.grid.plan.rowCount() == 1
    plan.search.clear()
    plan.grid.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert plan.grid.plan.index(0, 0).data() == "One"


def test_a_column_of_ones_own_is_there_for_the_whole_book(writer: Novelist, plan: PlanPage) -> None:
    writer.answers.named = ["Mood"]
    plan.more.menu().actions()[0].trigger()
    assert not plan.grid.isColumnHidden(len(plan.model.fields) - 1)
    assert plan.model.fields[-1].title == "Mood"
    plan.grid.model().setData(cell(plan, "a", "own:Mood"), "grim")
    assert writer.desk.session.manuscript.node("a").own == (("Mood", "grim"),)
    assert Project.open(writer.desk.session.project.folder).info.extra["fields"] == ["Mood"]


def test_rows_move_are_copied_and_deleted_by_keys(writer: Novelist, plan: PlanPage) -> None:
    plan.grid.select(["a", "b"])
    QTest.keyClick(plan.grid, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert "no further" in writer.sentence or "any further" in writer.sentence
    plan.grid.select(["a"])
    QTest.keyClick(plan.grid, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows(writer) == ["One", "Scene b", "Scene a", "Two", "Scene c"]
    assert plan.chosen() == ["a"]
    QTest.keyClick(plan.grid, KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert rows(writer)[3] == "Scene a (copy)"
    assert writer.desk.session.words_of(plan.chosen()[0])[0].text == "It was late."
    QTest.keyClick(plan.grid, KEY.Key_Delete)
    assert rows(writer) == ["One", "Scene b", "Scene a", "Two", "Scene c"]
    for _ in range(3):
        undo(plan)
    assert rows(writer) == ["One", "Scene a", "Scene b", "Two", "Scene c"]


def test_cards_go_into_a_chapter_and_are_dropped_before_another(writer: Novelist, plan: PlanPage) -> None:
    plan.show_view(1)
    cards = plan.cards
    plan.show_board("")
    cards.select(["c1"])
    QTest.keyClick(cards, KEY.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert [cards.board.index(row, 0).data(PlanRole.ID) for row in range(cards.board.rowCount())] == ["a", "b"]
    assert plan.chosen() == ["a"]
    QTest.keyClick(cards, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert rows(writer)[1:3] == ["Scene b", "Scene a"]
    plan.show_board(ALL_SCENES)
    rect = cards.visualRect(cards.board.index(0, 0))
    assert cards.before(rect.topLeft() + QPoint(10, 10)) == "b"
    assert cards.before(QPoint(5, 2000)) == ""
    cards.dropped.emit(["c"], "a")
    assert rows(writer) == ["One", "Scene b", "Scene c", "Scene a", "Two"]
    cards.dropped.emit(["b", "c"], "")
    assert rows(writer) == ["One", "Scene a", "Two", "Scene b", "Scene c"]
    cards.dropped.emit(["b"], "")
    assert rows(writer) == ["One", "Scene a", "Two", "Scene c", "Scene b"]
    for _ in range(2):
        undo(plan)
    cards.dropped.emit(["c"], "c2")
    assert rows(writer) == ["One", "Scene b", "Scene a", "Scene c", "Two"]
    plan.show_board("c1")
    QTest.keyClick(cards, KEY.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert plan.chosen() == ["c1"]
    assert QRect(QPoint(), CARD).width() < rect.width()


def test_cards_at_the_end_of_a_chapter_go_on_into_the_next_by_keys(writer: Novelist, plan: PlanPage) -> None:
    plan.show_view(1)
    cards = plan.cards
    plan.show_board("c1")
    cards.select(["b"])
    QTest.keyClick(cards, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert rows(writer) == ["One", "Scene a", "Two", "Scene b", "Scene c"]
    assert (cards.board.place, plan.chosen()) == ("c2", ["b"])
    QTest.keyClick(cards, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert rows(writer) == ["One", "Scene a", "Scene b", "Two", "Scene c"]
    assert (cards.board.place, plan.chosen()) == ("c1", ["b"])
    plan.show_board(ALL_SCENES)
    cards.select(["a", "b"])
    QTest.keyClick(cards, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows(writer) == ["One", "Two", "Scene a", "Scene b", "Scene c"]
    assert plan.chosen() == ["a", "b"]
    undo(plan)
    assert rows(writer) == ["One", "Scene a", "Scene b", "Two", "Scene c"]
    cards.select(["c"])
    QTest.keyClick(cards, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert writer.sentence == NO_FURTHER


def test_time_goes_from_left_to_right_and_a_card_to_another_moment(writer: Novelist, plan: PlanPage) -> None:
    acts = writer.desk.equipment.parts["plan_acts"]
    acts.set_fields(  # type: ignore[attr-defined]
        {
            "a": {"when": "1893-05-03", "plots": ("War",)},
            "b": {"when": "1066"},
            "c": {"when": "1066", "plots": ("War",)},
        },
        "x",
    )
    plan.show_view(2)
    moments, timeline = plan.timeline.moments, plan.timeline
    across = [moments.headerData(n, Qt.Orientation.Horizontal) for n in range(moments.columnCount())]
    down = [moments.headerData(n, Qt.Orientation.Vertical) for n in range(moments.rowCount())]
    assert (across, down) == (["1066", "1893-05-03", "Not dated"], ["War", "No plot line"])
    timeline.select(["b"])
    QTest.keyClick(timeline, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert writer.desk.session.manuscript.node("b").when == "1893-05-03"
    assert timeline.current_id() == "b"
    QTest.keyClick(timeline, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert writer.desk.session.manuscript.node("b").plots == ("War",)
    data = moments.mimeData([moments.place_of("a")])
    target = moments.place_of("c")
    assert not moments.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    assert writer.desk.session.manuscript.node("a").when == "1066"
    undo(plan)
    assert writer.desk.session.manuscript.node("a").when == "1893-05-03"


def test_a_template_is_laid_out_and_the_outline_kept_as_one(writer: Novelist) -> None:
    desk = writer.desk.equipment.parts["templates"]
    assert isinstance(desk, TemplateDesk)
    writer.answers.named = ["My plan"]
    desk.keep()
    desk.fill()
    names = [each.text() for each in desk.menu.actions() if each.text()]
    assert names[0] == "&1  Three acts"
    assert names[-2:] == ["&5  My plan", "&Delete a template of your own…"]
    desk.menu.actions()[0].trigger()
    assert rows(writer)[3] == "Act one: how it was"
    assert "is laid out" in writer.sentence


def test_in_a_book_that_can_only_be_read_nothing_is_written(writer: Novelist, plan: PlanPage) -> None:
    writer.desk.session.project.forbid_writing("Another Inkwell has this book.")
    writer.desk.session.tree_changed.emit()
    plan.grid.select(["a"])
    QTest.keyClick(plan.grid, KEY.Key_Delete)
    assert writer.sentence == "Another Inkwell has this book."
    assert not plan.form.entry("status").isEnabled()
    assert not plan.grid.model().flags(cell(plan, "a", "status")) & Qt.ItemFlag.ItemIsEditable
    QTest.keyClick(plan.grid, KEY.Key_Escape)
    assert writer.page.hasFocus()
