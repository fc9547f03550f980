"""The outline's model: real row signals for every change of the manuscript, checked by Qt's own model tester."""

from dataclasses import replace

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.ui.outline.model import OutlineModel, Role
from inkwell.ui.outline.rows import Place, place_for_new

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def book() -> Manuscript:
    tree = Manuscript({})
    for chapter in ("a", "b", "c"):
        tree = tree.add(chapter, NodeKind.CHAPTER, f"Chapter {chapter}", None)
        for scene in ("1", "2", "3"):
            tree = tree.add(chapter + scene, NodeKind.SCENE, f"Scene {scene}", chapter)
    return tree


def rows(model: OutlineModel, parent: QModelIndex | None = None, depth: int = 0) -> list[tuple[int, str, str]]:
    """What a view would see: depth, id and title of every row."""
    above = parent or QModelIndex()
    found: list[tuple[int, str, str]] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found.append((depth, index.data(Role.ID), index.data(Qt.ItemDataRole.EditRole)))
        found.extend(rows(model, index, depth + 1))
    return found


def walked(tree: Manuscript) -> list[tuple[int, str, str]]:
    return [(depth, node.id, node.title) for depth, node in tree.walk()]


@pytest.fixture
def model(qapp):
    made = OutlineModel()
    tester = QAbstractItemModelTester(made, FATAL)
    made.show_manuscript(book(), {})
    yield made
    tester.deleteLater()


def test_the_rows_are_the_manuscript(model):
    assert rows(model) == walked(book())


def test_one_move_is_one_row_move_and_keeps_identity(model, qtbot):
    kept = QPersistentModelIndex(model.index_of("a1"))
    moves, inserts, removals = [], [], []
    model.rowsMoved.connect(lambda *_: moves.append(1))
    model.rowsInserted.connect(lambda *_: inserts.append(1))
    model.rowsRemoved.connect(lambda *_: removals.append(1))
    tree = book().move("a1", "a", 2)
    model.show_manuscript(tree, {})
    assert rows(model) == walked(tree)
    assert (len(moves), inserts, removals) == (1, [], [])
    assert kept.data(Role.ID) == "a1"
    assert kept.row() == 2


def test_removed_rows_go_with_what_is_below_them(model):
    tree = book().remove("b")
    model.show_manuscript(tree, {})
    assert rows(model) == walked(tree)
    assert not model.index_of("b2").isValid()


def test_a_child_that_outlives_its_parent_is_moved_before_the_parent_goes(model):
    tree = book().move("b2", None, 0).remove("b")
    kept = QPersistentModelIndex(model.index_of("b2"))
    model.show_manuscript(tree, {})
    assert rows(model) == walked(tree)
    assert kept.isValid()


def test_parent_and_child_can_change_places(model):
    tree = book().move("a1", None, 0).move("a", "a1", 0)
    model.show_manuscript(tree, {})
    assert rows(model) == walked(tree)


STEPS = st.lists(
    st.tuples(st.sampled_from("arm"), st.integers(0, 99), st.integers(0, 99), st.integers(0, 99)), max_size=12
)


def altered(tree: Manuscript, steps: list[tuple[str, int, int, int]], name: str) -> Manuscript:
    for number, (what, which, where, index) in enumerate(steps):
        ids = sorted(tree.nodes)
        parent = [None, *ids][where % (len(ids) + 1)]
        if what == "a" or not ids:
            tree = tree.add(f"{name}{number}", list(NodeKind)[which % 4], f"New {which}", parent, index % 5)
        elif what == "r":
            tree = tree.remove(ids[which % len(ids)])
        else:
            try:
                tree = tree.move(ids[which % len(ids)], parent, index % 5)
            except InkwellError:
                continue  # into itself: the manuscript refuses
    return tree


@settings(max_examples=60, deadline=None)
@given(first=STEPS, second=STEPS)
def test_any_tree_becomes_any_other(qapp, first, second):
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, FATAL)
    start = altered(book(), first, "x")
    end = altered(start, second, "y")
    for tree in (book(), start, end, book()):
        model.show_manuscript(tree, {})
        assert rows(model) == walked(tree)
    tester.deleteLater()


def test_counts_are_summed_without_notes_and_reset_nothing(model):
    tree = book().add("n", NodeKind.NOTE, "Note", "a")
    model.show_manuscript(tree, {})
    changed: list[str] = []
    resets: list[int] = []
    model.dataChanged.connect(
        lambda top, bottom, _roles: changed.extend(
            top.siblingAtRow(row).data(Role.ID) for row in range(top.row(), bottom.row() + 1)
        )
    )
    model.modelReset.connect(lambda: resets.append(1))
    model.set_counts({"a": 5, "a1": 1000, "a2": 200, "n": 77})
    assert model.index_of("a").data(Role.COUNT) == 1205
    assert model.index_of("n").data(Role.COUNT) == 77
    assert {"a", "a1", "a2", "n"} <= set(changed)
    assert "b" not in changed
    changed.clear()
    model.set_counts({"a": 5, "a1": 1001, "a2": 200, "n": 77})
    assert sorted(changed) == ["a", "a1"]
    assert resets == []


def test_accessible_text_says_what_is_painted(model):
    model.set_counts({"a1": 1116})
    assert model.index_of("a1").data(Qt.ItemDataRole.AccessibleTextRole) == "Scene 1, scene, 1,116 words"
    assert model.index_of("a1").data(Qt.ItemDataRole.ToolTipRole) is None
    model.unit = "characters"
    assert model.index_of("a1").data(Qt.ItemDataRole.AccessibleTextRole) == "Scene 1, scene, 1,116 characters"


def test_a_target_is_said_beside_the_count(model):
    tree = book()
    model.show_manuscript(tree.replace(replace(tree.node("a1"), target=1500)), {"a1": 1116})
    index = model.index_of("a1")
    assert index.data(Role.TARGET) == 1500
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "1,116 of 1,500 words"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Scene 1, scene, 1,116 of 1,500 words"


def test_what_happens_in_a_scene_is_said_while_it_is_pointed_at(model):
    tree = book()
    scene = replace(tree.node("a1"), synopsis="They come. " * 12)
    model.show_manuscript(tree.replace(scene), {"a1": 3})
    tip = model.index_of("a1").data(Qt.ItemDataRole.ToolTipRole)
    assert tip.split() == scene.synopsis.split()
    assert max(len(line) for line in tip.splitlines()) <= 64
    assert model.index_of("a1").data(Qt.ItemDataRole.AccessibleDescriptionRole) == scene.synopsis


def drop(model: OutlineModel, node_id: str, row: int, parent: str | None) -> bool:
    data = model.mimeData([model.index_of(node_id)])
    above = model.index_of(parent) if parent else QModelIndex()
    allowed = model.canDropMimeData(data, Qt.DropAction.MoveAction, row, 0, above)
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, above) is False
    return allowed


@pytest.mark.parametrize(
    ("node_id", "row", "parent", "asked"),
    [
        ("a1", -1, "b", ("a1", "b", 3)),
        ("a1", 1, "b", ("a1", "b", 1)),
        ("a1", 3, "a", ("a1", "a", 2)),
        ("a3", 0, "a", ("a3", "a", 0)),
        ("c", 0, None, ("c", None, 0)),
    ],
)
def test_a_drop_asks_for_the_place_without_the_moved_row(model, node_id, row, parent, asked):
    heard: list[tuple[str, str | None, int]] = []
    model.move_asked.connect(lambda *args: heard.append(args))
    assert drop(model, node_id, row, parent)
    assert heard == [asked]
    assert rows(model) == walked(book())
    tree = book().move(*asked)
    model.show_manuscript(tree, {})
    assert rows(model) == walked(tree)


def test_a_drop_into_itself_or_in_a_read_only_book_is_refused(model):
    heard: list[object] = []
    model.move_asked.connect(lambda *args: heard.append(args))
    assert not drop(model, "a", -1, "a")
    assert not drop(model, "a", 0, "a2")
    assert drop(model, "a", 1, None)  # where it stands already: allowed, but nothing to ask for
    model.read_only = True
    assert not drop(model, "a1", -1, "b")
    assert heard == []


@pytest.mark.parametrize(
    ("kind", "near", "place"),
    [
        (NodeKind.SCENE, "a", Place("a", 3)),
        (NodeKind.SCENE, "a1", Place("a", 1)),
        (NodeKind.NOTE, "a1", Place("a", 1)),
        (NodeKind.CHAPTER, "a2", Place(None, 1)),
        (NodeKind.CHAPTER, "b", Place(None, 2)),
        (NodeKind.PART, "c3", Place(None, 3)),
        (NodeKind.SCENE, "", Place(None, 3)),
    ],
)
def test_new_nodes_go_where_an_author_expects(model, kind, near, place):
    assert place_for_new(model.root, model.entry(near), kind) == place
