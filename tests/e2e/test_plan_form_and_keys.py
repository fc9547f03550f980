"""The plan's form and keys at the window: nothing is written that nobody wrote, nothing written is lost."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QPlainTextEdit

from inkwell.app.plan_acts import PlanActs
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.find_desk import FindDesk
from inkwell.ui.panel_ring import PanelRing
from inkwell.ui.plan_desk import PlanDesk
from inkwell.ui.plan_memory import PlanMemory
from inkwell.ui.planning.page import PlanPage

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(novelist: Novelist, tmp_path: Path) -> PlanDesk:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None).add("c2", NodeKind.CHAPTER, "Two", None)
    for name, chapter in (("a", "c1"), ("b", "c1"), ("c", "c2")):
        tree = tree.add(name, NodeKind.SCENE, f"Scene {name}", chapter)
    Project.create_from(tmp_path / "Book", "Book", tree, {"a": "It was late.", "b": "It rained.", "c": "Morning."})
    novelist.desk.session.open(tmp_path / "Book")
    made = novelist.desk.equipment.parts["plan"]
    assert isinstance(made, PlanDesk)
    made.switch.trigger()
    return made


@pytest.fixture
def plan(desk: PlanDesk) -> PlanPage:
    return desk.page


def node(writer: Novelist, node_id: str) -> Node:
    return writer.desk.session.manuscript.node(node_id)


def put(writer: Novelist, **fields: dict[str, object]) -> None:
    acts = writer.desk.equipment.parts["plan_acts"]
    assert isinstance(acts, PlanActs)
    acts.set_fields(fields, "x")


def line(plan: PlanPage, name: str) -> QLineEdit:
    found = plan.form.entry(name)
    assert isinstance(found, QLineEdit)
    return found


def test_looking_at_several_changes_none_of_them(novelist: Novelist, plan: PlanPage) -> None:
    put(novelist, a={"exported": False, "synopsis": "Quoi\u00a0?\u2028Rien."}, b={"status": "Draft"})
    before = novelist.desk.session.manuscript
    for ids in (["a"], ["a", "b"], ["b"], ["a", "b", "c"], ["a"]):
        plan.select(ids)
        assert plan.form.ids == tuple(ids)
        plan.form.settle()
    assert novelist.desk.session.manuscript == before
    plan.select(["a", "b"])
    box = plan.form.entry("exported")
    assert isinstance(box, QCheckBox)
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    box.click()
    assert node(novelist, "a").exported is node(novelist, "b").exported is True


def test_what_is_written_is_sent_when_another_row_is_chosen_and_when_the_book_is_closed(
    novelist: Novelist, plan: PlanPage
) -> None:
    plan.select(["a"])
    line(plan, "status").setFocus()
    QTest.keyClicks(line(plan, "status"), "Draft")
    plan.select(["a", "b"])
    assert (node(novelist, "a").status, node(novelist, "b").status) == ("Draft", "")
    assert line(plan, "status").placeholderText() == "Various"
    plan.select(["b"])
    synopsis = plan.form.entry("synopsis")
    assert isinstance(synopsis, QPlainTextEdit)
    synopsis.setFocus()
    QTest.keyClicks(synopsis, "They go.")
    folder = novelist.desk.session.project.folder
    novelist.desk.session.close()
    assert Project.open(folder).manuscript.node("b").synopsis == "They go."


def test_a_change_elsewhere_leaves_alone_what_is_being_written(novelist: Novelist, plan: PlanPage) -> None:
    plan.select(["a"])
    line(plan, "pov").setFocus()
    QTest.keyClicks(line(plan, "pov"), "Ne")
    put(novelist, a={"status": "Draft"})
    assert line(plan, "status").text() == "Draft"
    assert node(novelist, "a").pov == ""
    QTest.keyClicks(line(plan, "pov"), "ll")
    QTest.keyClick(line(plan, "pov"), KEY.Key_Return)
    assert node(novelist, "a").pov == "Nell"


def test_what_is_taken_from_the_offers_is_kept(novelist: Novelist, plan: PlanPage) -> None:
    put(novelist, b={"status": "Draft"})
    plan.select(["a"])
    line(plan, "status").setFocus()
    # As a completer does with what is chosen in it.
    line(plan, "status").setText("Draft")
    plan.select(["b"])
    assert node(novelist, "a").status == "Draft"


def test_escape_takes_back_what_was_written_then_leaves_the_form_then_the_plan(
    novelist: Novelist, desk: PlanDesk, plan: PlanPage
) -> None:
    plan.select(["a"])
    pov = line(plan, "pov")
    pov.setFocus()
    QTest.keyClicks(pov, "Nell")
    QTest.keyClick(pov, KEY.Key_Escape)
    assert pov.text() == ""
    assert pov.hasFocus()
    QTest.keyClick(pov, KEY.Key_Escape)
    assert plan.grid.hasFocus()
    assert node(novelist, "a").pov == ""
    plan.search.setFocus()
    plan.search.setText("Scene b")
    QTest.keyClick(plan.search, KEY.Key_Escape)
    assert plan.grid.hasFocus()
    assert plan.grid.plan.rowCount() == 5
    QTest.keyClick(plan.grid, KEY.Key_Escape)
    assert not desk.shown


def test_undo_in_a_line_is_the_lines_and_in_the_grid_the_outlines(novelist: Novelist, plan: PlanPage) -> None:
    put(novelist, b={"status": "Draft"})
    plan.select(["a"])
    pov = line(plan, "pov")
    pov.setFocus()
    QTest.keyClicks(pov, "Nell")
    QTest.keyClick(pov, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pov.text() == ""
    assert node(novelist, "b").status == "Draft"
    plan.grid.setFocus()
    QTest.keyClick(plan.grid, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert node(novelist, "b").status == ""


def test_only_arrows_move_with_alt(novelist: Novelist, plan: PlanPage) -> None:
    before = novelist.desk.session.manuscript
    for view in range(3):
        plan.show_view(view)
        plan.select(["a"])
        novelist.desk.window.notifications.dismiss()
        for key in (KEY.Key_Alt, KEY.Key_Q):
            QTest.keyClick(plan.view, key, ALT)
        assert novelist.desk.session.manuscript == before
        assert novelist.sentence == ""


def test_tab_goes_on_to_the_form_and_back(plan: PlanPage) -> None:
    for view in range(3):
        plan.show_view(view)
        plan.select(["a"])
        QTest.keyClick(plan.view, KEY.Key_Tab)
        assert plan.form.entry("title").hasFocus()
        QTest.keyClick(plan.form.entry("title"), KEY.Key_Backtab)
        assert plan.view.hasFocus()


def test_a_card_of_the_timeline_is_copied_and_deleted_by_keys(novelist: Novelist, plan: PlanPage) -> None:
    plan.show_view(2)
    plan.select(["a"])
    QTest.keyClick(plan.view, KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "Scene a (copy)" in [each.title for _, each in novelist.desk.session.manuscript.walk()]
    plan.select(["b"])
    QTest.keyClick(plan.view, KEY.Key_Delete)
    assert "b" not in novelist.desk.session.manuscript.nodes


def test_what_is_chosen_in_the_outline_comes_to_the_page(novelist: Novelist, desk: PlanDesk) -> None:
    novelist.desk.window.outline.chosen.emit("c")
    assert not desk.shown
    assert not desk.switch.isChecked()
    assert novelist.desk.session.current == "c"
    assert novelist.page.hasFocus()
    desk.page.select(["a"])
    desk.open()
    assert desk.page.chosen() == ["c"]


def test_the_cell_that_keys_write_in_is_seen_and_rows_say_what_they_are(novelist: Novelist, plan: PlanPage) -> None:
    plan.select(["a"])
    grid = plan.grid
    cell = grid.visualRect(grid.currentIndex())
    colour = grid.viewport().grab().toImage().pixelColor(cell.left() + 1, cell.center().y()).name()
    assert colour == QColor(novelist.desk.window.theme.tokens.accent).name()
    assert grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Scene a, scene"


def test_sorted_rows_are_not_moved_unseen_and_keys_sort_and_unsort(novelist: Novelist, plan: PlanPage) -> None:
    orders = plan.grid.columns_menu().actions()[0].menu()
    assert isinstance(orders, QMenu)
    orders.actions()[1].trigger()
    assert not plan.grid.in_order
    before = novelist.desk.session.manuscript
    plan.select(["b"])
    QTest.keyClick(plan.grid, KEY.Key_Up, ALT)
    assert "sorted by a column" in novelist.sentence
    assert novelist.desk.session.manuscript == before
    orders.actions()[0].trigger()
    assert plan.grid.in_order
    QTest.keyClick(plan.grid, KEY.Key_Up, ALT)
    assert novelist.desk.session.manuscript.node("b").order < novelist.desk.session.manuscript.node("a").order


def test_columns_their_widths_and_the_view_are_remembered(novelist: Novelist, plan: PlanPage) -> None:
    plan.grid.set_columns(["title", "when"])
    plan.grid.setColumnWidth(0, 333)
    put(novelist, a={"own": (("Mood", "grim"),)})
    assert plan.grid.columnWidth(0) == 333
    plan.show_view(1)
    head = plan.grid.horizontalHeader()
    head.moveSection(head.visualIndex(0), 2)
    names = [field.name for field in plan.model.fields]
    novelist.desk.window.closing.emit([])
    again = PlanPage(novelist.desk.window.theme, novelist.desk.window.icons)
    novelist.qtbot.addWidget(again)
    PlanMemory(novelist.desk.window, novelist.desk.preferences).attach(again)
    assert again.view is again.cards
    assert again.grid.columns == ("title", "when")
    assert again.grid.columnWidth(0) == 333
    # A field of one's own that came since stands behind the others.
    assert again.grid.horizontalHeader().visualIndex(0) == 2
    assert again.grid.order == tuple(each for each in (*names[1:3], names[0], *names[3:]))
    novelist.desk.preferences.remember(plan="no such thing")
    PlanMemory(novelist.desk.window, novelist.desk.preferences).attach(again)
    assert again.grid.columns == ("title", "when")


def test_f6_goes_to_the_plan_where_it_stands_for_the_page(novelist: Novelist, plan: PlanPage) -> None:
    ring = novelist.desk.equipment.parts["ring"]
    assert isinstance(ring, PanelRing)
    plan.form.entry("title").setFocus()
    assert ring.current is plan
    for _ in ring.panels:
        ring.go(1)
    assert ring.current is plan
    assert plan in ring.panels
    assert novelist.page not in ring.panels


def test_escape_in_the_outline_goes_back_to_the_plan_that_is_shown(novelist: Novelist, plan: PlanPage) -> None:
    tree = novelist.desk.window.outline.tree
    tree.setFocus()
    QTest.keyClick(tree, KEY.Key_Escape)
    assert plan.grid.hasFocus()


def test_ctrl_f_looks_for_rows_where_the_plan_is_in_front_and_the_rest_goes_to_the_page(
    novelist: Novelist, desk: PlanDesk, plan: PlanPage
) -> None:
    finding = novelist.desk.equipment.parts["finding"]
    assert isinstance(finding, FindDesk)
    plan.show_view(1)
    finding.find_action.trigger()
    assert plan.search.hasFocus()
    assert plan.view is plan.grid
    finding.find_next()
    assert not desk.shown
    finding.find_action.trigger()
    assert finding.active.bar.isVisible()


def test_ctrl_return_sends_a_synopsis_and_escape_does_not(novelist: Novelist, plan: PlanPage) -> None:
    plan.select(["a"])
    synopsis = plan.form.entry("synopsis")
    assert isinstance(synopsis, QPlainTextEdit)
    synopsis.setFocus()
    QTest.keyClicks(synopsis, "They come.")
    QTest.keyClick(synopsis, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert node(novelist, "a").synopsis == "They come."
    assert plan.grid.hasFocus()
    synopsis.setFocus()
    QTest.keyClicks(synopsis, "No. ")
    QTest.keyClick(synopsis, KEY.Key_Escape)
    assert synopsis.toPlainText() == "They come."
    grid = plan.grid
    for key, said in ((KEY.Key_Escape, "They come."), (KEY.Key_Return, "Xy")):
        grid.setFocus()
        column = [each.name for each in plan.model.fields].index("synopsis")
        grid.setCurrentIndex(grid.plan.mapFromSource(plan.model.index_of("a", column)))
        QTest.keyClicks(grid, "X")
        editor = grid.findChild(QPlainTextEdit)
        assert editor is not None
        editor.setPlainText("Xy")
        QTest.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier if key == KEY.Key_Return else NONE)
        novelist.qtbot.waitUntil(lambda: grid.findChild(QPlainTextEdit) is None)
        assert node(novelist, "a").synopsis == said


def test_all_rows_can_be_chosen_and_changed_together(novelist: Novelist, plan: PlanPage) -> None:
    plan.grid.selectAll()
    assert len(plan.form.ids) == 5
    line(plan, "status").setFocus()
    put(novelist, a={"status": "Draft"})
    assert len(plan.chosen()) == 5
    completer = line(plan, "status").completer()
    assert completer is not None
    QTest.keyClicks(line(plan, "status"), "Done")
    QTest.keyClick(line(plan, "status"), KEY.Key_Return)
    assert {each.status for each in novelist.desk.session.manuscript.nodes.values()} == {"Done"}
    line(plan, "pov").setFocus()
    line(plan, "status").setFocus()
    assert line(plan, "status").completer().model().rowCount() == 1
