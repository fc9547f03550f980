"""Collections in the plan: made by hand and by search, shown in grid and cards, filled, renamed, deleted."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.node_collections import Collection, Wanted
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.collection_desk import CollectionDesk
from inkwell.ui.plan_desk import PlanDesk
from inkwell.ui.planning.collection_dialog import CollectionDialog
from inkwell.ui.planning.model import PlanRole
from inkwell.ui.planning.page import PlanPage


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
    writer.desk.equipment.parts["plan"].switch.trigger()  # type: ignore[attr-defined]
    return desk_of(writer).page


def desk_of(writer: Novelist) -> PlanDesk:
    desk = writer.desk.equipment.parts["plan"]
    assert isinstance(desk, PlanDesk)
    return desk


def entry(menu: QMenu, words: str):
    menu.aboutToShow.emit()
    return next(each for each in menu.actions() if bare(each.text()) == words)


def bare(words: str) -> str:
    """Words of a menu without the mark of their letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def press(menu: QMenu, *path: str) -> None:
    for words in path[:-1]:
        menu = entry(menu, words).menu()  # type: ignore[assignment]
    action = entry(menu, path[-1])
    assert action.isEnabled()
    action.trigger()


def rows(plan: PlanPage) -> list[str]:
    model = plan.grid.plan
    return [model.index(row, 0).data(PlanRole.ID) for row in range(model.rowCount())]


def cards(plan: PlanPage) -> list[str]:
    board = plan.cards.board
    return [board.index(row, 0).data(PlanRole.ID) for row in range(board.rowCount())]


def choose(plan: PlanPage, name: str) -> None:
    at = plan.collections.findText(name)
    assert at >= 0
    plan.collections.setCurrentIndex(at)
    plan.collections.activated.emit(at)


def test_one_is_made_by_hand_filled_and_emptied(writer: Novelist, plan: PlanPage) -> None:
    desk = desk_of(writer)
    writer.answers.named.append("Rain & sea")
    press(desk.menu_for(["c", "a"]), "Add to a collection", "New collection…")
    choose(plan, "Rain & sea")
    assert rows(plan) == ["a", "c"]
    press(desk.menu_for(["b"]), "Add to a collection", "Rain && sea")
    assert rows(plan) == ["a", "b", "c"]
    press(desk.menu_for(["a"]), "Take out of “Rain && sea”")
    assert rows(plan) == ["b", "c"]
    plan.search.setText("scene c")
    assert rows(plan) == ["c"]
    plan.search.clear()
    choose(plan, "Whole plan")
    assert len(rows(plan)) == 5


def test_one_by_search_follows_what_is_written(writer: Novelist, plan: PlanPage) -> None:
    writer.answers.collects = lambda first: Collection("To do", Wanted(status="to do"), first.ids)
    press(plan.more.menu(), "New collection by search…")
    assert plan.collections.currentText() == "To do"
    assert rows(plan) == []
    plan.fields_asked.emit(["b", "c"], "status", "To do")
    assert rows(plan) == ["b", "c"]
    plan.fields_asked.emit(["c"], "synopsis", "The whale is seen.")
    writer.answers.collects = lambda first: Collection(first.name, Wanted(text="WHALE scene"))
    press(plan.more.menu(), "Change the collection’s search…")
    assert rows(plan) == ["c"]
    assert "Take out of “To do”" not in [bare(each.text()) for each in desk_of(writer).menu_for(["c"]).actions()]


def test_one_by_search_reads_the_texts_too_as_they_are_on_the_page(writer: Novelist, plan: PlanPage) -> None:
    writer.answers.collects = lambda first: Collection("Wet", Wanted(text="rained"))
    press(plan.more.menu(), "New collection by search…")
    writer.qtbot.waitUntil(lambda: rows(plan) == ["b"])
    desk_of(writer).close()
    writer.desk.session.show("c")
    writer.page.setPlainText("How it rained.")
    desk_of(writer).open()
    writer.qtbot.waitUntil(lambda: rows(plan) == ["b", "c"])
    plan.show_view(2)
    moments = plan.timeline.moments
    assert {moments.place_of(each).isValid() for each in ("b", "c")} == {True}
    assert not moments.place_of("a").isValid()
    choose(plan, "Whole plan")
    assert moments.place_of("a").isValid()


def test_what_is_done_to_one_is_taken_back_by_the_plans_keys(writer: Novelist, plan: PlanPage) -> None:
    writer.answers.named.append("Sea")
    press(desk_of(writer).menu_for(["c", "a"]), "Add to a collection", "New collection…")
    assert writer.sentence == "Now in the collection “Sea”: 2 parts of the book."
    choose(plan, "Sea")
    press(desk_of(writer).menu_for(["a"]), "Take out of “Sea”")
    plan.view.setFocus()
    QTest.keyClick(plan.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(plan) == ["a", "c"]
    QTest.keyClick(plan.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert plan.collection is None
    assert plan.collections.count() == 1


def test_cards_of_all_levels_are_on_its_board_and_can_be_moved(writer: Novelist, plan: PlanPage) -> None:
    collecting = writer.desk.equipment.parts["collecting"]
    collecting.put(Collection("Some", None, ("a", "c")))  # type: ignore[attr-defined]
    plan.show_view(1)
    plan.show_board("")
    assert cards(plan) == ["c1", "c2"]
    choose(plan, "Some")
    assert cards(plan) == ["a", "c"]
    plan.cards.dropped.emit(["a"], "")
    assert [each.id for each in writer.desk.session.manuscript.children("c2")] == ["c", "a"]
    assert cards(plan) == ["c", "a"]
    plan.show_board("c1")
    assert cards(plan) == []


def test_it_is_renamed_and_deleted_and_is_there_after_the_book_was_closed(writer: Novelist, plan: PlanPage) -> None:
    folder = writer.desk.session.project.folder
    writer.answers.named += ["Sea", "Ocean"]
    plan.select(["a"])
    press(plan.more.menu(), "New collection from what is chosen…")
    choose(plan, "Sea")
    press(plan.more.menu(), "Rename the collection…")
    assert plan.collections.currentText() == "Ocean"
    assert rows(plan) == ["a"]
    for keys, called in ((QKeySequence.StandardKey.Undo, "Sea"), (QKeySequence.StandardKey.Redo, "Ocean")):
        QTest.keySequence(plan.view, QKeySequence(keys))
        assert plan.collections.currentText() == called
        assert plan.collection is not None
        assert (plan.collection.name, rows(plan)) == (called, ["a"])
    writer.desk.session.close()
    writer.desk.session.open(folder)
    desk_of(writer).open()
    choose(plan, "Ocean")
    assert rows(plan) == ["a"]
    press(plan.more.menu(), "Delete the collection…")
    assert plan.collection is None
    assert plan.collections.count() == 1
    assert len(rows(plan)) == 5


def test_rows_of_the_outline_go_into_one_too(writer: Novelist) -> None:
    outline = writer.desk.window.outline
    writer.answers.named.append("Sea")
    press(outline.context_menu("a"), "Add to a collection", "New collection…")
    assert writer.sentence == "Now in the collection “Sea”: “Scene a”."
    press(outline.context_menu("b"), "Add to a collection", "Sea")
    desk_of(writer).open()
    choose(desk_of(writer).page, "Sea")
    assert rows(desk_of(writer).page) == ["a", "b"]
    assert "Take out of “Sea”" not in [bare(each.text()) for each in outline.context_menu("c").actions()]
    press(outline.context_menu("b"), "Take out of “Sea”")
    assert rows(desk_of(writer).page) == ["a"]


def test_a_name_that_is_taken_is_said_and_nothing_else_happens(writer: Novelist, plan: PlanPage) -> None:
    desk = writer.desk.equipment.parts["collections"]
    assert isinstance(desk, CollectionDesk)
    writer.answers.named += ["Sea", "SEA"]
    desk.make(["a"])
    desk.make(["b"])
    assert "already" in writer.sentence
    assert plan.collections.count() == 2


def test_the_dialog_asks_for_what_the_book_says(writer: Novelist, plan: PlanPage) -> None:
    said = {"status": ("Draft", "Done"), "labels": ("sea",), "pov": ()}
    first = Collection("Old", Wanted(status="Lost", kind="scene"), extra={"colour": "red"})
    dialog = CollectionDialog(first, lambda field: said[field], "Change it", writer.desk.window)
    assert [dialog.status.itemText(at) for at in range(dialog.status.count())] == [
        "Any status",
        "Draft",
        "Done",
        "Lost",
    ]
    assert dialog.result_collection() == first
    dialog.name.setText("  New   name ")
    dialog.text.setText(" hens ")
    dialog.status.setCurrentIndex(0)
    dialog.label.setCurrentIndex(1)
    made = dialog.result_collection()
    assert (made.name, made.wanted) == ("New name", Wanted(text="hens", label="sea", kind="scene"))
    assert made.extra == {"colour": "red"}
    dialog.deleteLater()
