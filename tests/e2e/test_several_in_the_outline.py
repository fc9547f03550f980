"""Several rows of the outline at once: chosen by mouse and keys, moved, dragged, copied, deleted, each one step."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.outline.tree import OutlineTree
from inkwell.ui.tree_desk import NO_FURTHER

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path) -> Novelist:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None).add("c2", NodeKind.CHAPTER, "Two", None)
    for name in "abcd":
        tree = tree.add(name, NodeKind.SCENE, name, "c1")
    texts = {name: f"Words of {name}." for name in "abcd"}
    Project.create_from(tmp_path / "Book", "Book", tree, texts)
    novelist.desk.session.open(tmp_path / "Book")
    novelist.desk.window.outline.tree.expandAll()
    return novelist


@pytest.fixture
def tree(writer: Novelist) -> OutlineTree:
    return writer.desk.window.outline.tree


def click(writer: Novelist, node: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    outline = writer.desk.window.outline
    place = outline.tree.visualRect(outline.model.index_of(node)).center()
    QTest.mouseClick(outline.tree.viewport(), Qt.MouseButton.LeftButton, held, place)


def rows(writer: Novelist) -> list[tuple[int, str]]:
    return [(depth, node.title) for depth, node in writer.desk.session.manuscript.walk()]


def undo(tree: OutlineTree) -> None:
    tree.setFocus()
    QTest.keySequence(tree, QKeySequence(QKeySequence.StandardKey.Undo))


def choose(writer: Novelist, tree: OutlineTree, *nodes: str) -> None:
    click(writer, nodes[0])
    for each in nodes[1:]:
        click(writer, each, CONTROL)
    tree.setFocus()
    assert tree.several() == sorted(nodes)


def test_ctrl_and_shift_choose_without_opening(writer: Novelist, tree: OutlineTree) -> None:
    click(writer, "a")
    assert tree.several() == []
    click(writer, "c", CONTROL)
    assert tree.several() == ["a", "c"]
    click(writer, "d", SHIFT)
    assert writer.desk.session.current == "a"
    click(writer, "b")
    assert tree.several() == []
    assert writer.desk.session.current == "b"


def test_shift_and_arrows_choose_by_keyboard(writer: Novelist, tree: OutlineTree) -> None:
    click(writer, "b")
    tree.setFocus()
    QTest.keyClick(tree, KEY.Key_Down, SHIFT)
    assert tree.several() == ["b", "c"]
    QTest.keyClick(tree, KEY.Key_Down, ALT)
    assert [title for _, title in rows(writer)] == ["One", "a", "d", "b", "c", "Two"]
    assert tree.several() == ["b", "c"]
    QTest.keyClick(tree, KEY.Key_Down, ALT)
    assert writer.sentence == NO_FURTHER
    undo(tree)
    assert [title for _, title in rows(writer)] == ["One", "a", "b", "c", "d", "Two"]


def test_they_go_a_level_out_and_in(writer: Novelist, tree: OutlineTree) -> None:
    before = rows(writer)
    choose(writer, tree, "b", "d")
    QTest.keyClick(tree, KEY.Key_Left, ALT)
    assert rows(writer)[3:] == [(0, "b"), (0, "d"), (0, "Two")]
    tree.setFocus()
    QTest.keyClick(tree, KEY.Key_Right, ALT)
    assert rows(writer) == [(0, "One"), (1, "a"), (1, "c"), (1, "b"), (1, "d"), (0, "Two")]
    undo(tree)
    undo(tree)
    assert rows(writer) == before


def test_they_are_dragged_together(writer: Novelist, tree: OutlineTree) -> None:
    before = rows(writer)
    choose(writer, tree, "a", "c")
    model = writer.desk.window.outline.model
    data = model.mimeData([model.index_of("c"), model.index_of("a")])
    move = Qt.DropAction.MoveAction
    assert not model.canDropMimeData(data, move, -1, 0, model.index_of("a"))
    assert model.canDropMimeData(data, move, -1, 0, model.index_of("c2"))
    model.dropMimeData(data, move, -1, 0, model.index_of("c2"))
    assert rows(writer) == [(0, "One"), (1, "b"), (1, "d"), (0, "Two"), (1, "a"), (1, "c")]
    undo(tree)
    assert rows(writer) == before
    model.dropMimeData(data, move, 2, 0, QModelIndex())
    assert rows(writer)[-2:] == [(0, "a"), (0, "c")]


def test_they_are_deleted_and_come_back_with_every_word(writer: Novelist, tree: OutlineTree) -> None:
    choose(writer, tree, "a", "c")
    QTest.keyClick(tree, KEY.Key_Delete)
    assert writer.answers.told[-1].startswith("2 parts of the book go")
    assert [title for _, title in rows(writer)] == ["One", "b", "d", "Two"]
    undo(tree)
    assert [title for _, title in rows(writer)] == ["One", "a", "b", "c", "d", "Two"]
    assert writer.desk.session.project.read_text("c").text == "Words of c."


def test_the_menus_mean_all_of_them(writer: Novelist, tree: OutlineTree) -> None:
    choose(writer, tree, "a", "b")
    menu = writer.desk.window.outline.context_menu("a")
    next(each for each in menu.actions() if each.text() == "Duplicate").trigger()
    menu.close()
    assert len(rows(writer)) == 8
    undo(tree)
    assert len(rows(writer)) == 6
    choose(writer, tree, "a", "b")
    command = next(each for each in writer.desk.commands.all if each.words == "Move down")
    command.action.trigger()
    assert [title for _, title in rows(writer)][1:4] == ["c", "a", "b"]
    choose(writer, tree, "a", "b")
    next(each for each in writer.desk.commands.all if each.words == "Move to trash").action.trigger()
    assert [title for _, title in rows(writer)] == ["One", "c", "d", "Two"]
