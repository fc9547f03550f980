"""Whatever is done to the tree, every node stays in it exactly once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.tree import Manuscript

IDS = list("abcdefgh")


@st.composite
def any_trees(draw: st.DrawFn) -> Manuscript:
    """Trees as two machines and a text editor may leave them: cycles, missing parents, shared keys."""
    nodes = {
        each: Node(
            each,
            draw(st.sampled_from(NodeKind)),
            each.upper(),
            draw(st.sampled_from([None, "gone", *IDS])),
            draw(st.sampled_from(["", "B", "V", "Vk", "not a key"])),
        )
        for each in draw(st.lists(st.sampled_from(IDS), unique=True))
    }
    return Manuscript(nodes)


def shown(tree: Manuscript) -> list[str]:
    return [node.id for _, node in tree.walk()]


@given(any_trees())
def test_every_node_is_shown_exactly_once(tree: Manuscript) -> None:
    assert sorted(shown(tree)) == sorted(tree.nodes)


@given(any_trees())
def test_ancestors_and_descendants_agree(tree: Manuscript) -> None:
    for node in tree.nodes.values():
        for below in tree.descendants(node.id):
            assert node in tree.ancestors(below.id)
        for above in tree.ancestors(node.id):
            assert node in tree.descendants(above.id)


@given(any_trees(), st.data())
def test_a_move_keeps_every_node_and_puts_it_there(tree: Manuscript, data: st.DataObject) -> None:
    if not tree.nodes:
        return
    moved = data.draw(st.sampled_from(sorted(tree.nodes)))
    parent = data.draw(st.sampled_from([None, *sorted(tree.nodes)]))
    index = data.draw(st.integers(0, 9))
    inside = {moved, *(each.id for each in tree.descendants(moved))}
    if parent in inside:
        with pytest.raises(InkwellError) as refused:
            tree.move(moved, parent, index)
        assert refused.value.kind is ErrorKind.BAD_INPUT
        return
    before = [each.id for each in tree.children(parent) if each.id != moved]
    after = tree.move(moved, parent, index)
    assert sorted(shown(after)) == sorted(tree.nodes)
    before.insert(min(index, len(before)), moved)
    row = [each.id for each in after.children(parent)]
    # A node whose broken cycle the move mends may leave the root's row again.
    assert [each for each in before if each in row] == [each for each in row if each in before]
    assert moved in row


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 9)), max_size=25))
def test_a_move_in_a_sound_tree_changes_one_node(moves: list[tuple[int, int, int]]) -> None:
    tree = Manuscript({})
    for place, each in enumerate(IDS):
        tree = tree.add(each, NodeKind.SCENE, each, IDS[place // 2] if place % 3 else None)
    for which, where, index in moves:
        moved = IDS[which % len(IDS)]
        parent = [None, *IDS][where % 9]
        if parent in {moved, *(each.id for each in tree.descendants(moved))}:
            continue
        after = tree.move(moved, parent, index)
        assert {each.id for each in after.changed(tree)} <= {moved}
        tree = after


def test_add_inserts_before_the_child_at_index() -> None:
    tree = Manuscript({})
    for name in "ac":
        tree = tree.add(name, NodeKind.CHAPTER, name, None)
    tree = tree.add("b", NodeKind.CHAPTER, "b", None, 1)
    assert shown(tree) == ["a", "b", "c"]


def test_remove_takes_what_is_below() -> None:
    tree = Manuscript({}).add("a", NodeKind.PART, "A", None).add("b", NodeKind.SCENE, "B", "a")
    tree = tree.add("c", NodeKind.SCENE, "C", None)
    assert shown(tree.remove("a")) == ["c"]


def test_rename_changes_one_node() -> None:
    tree = Manuscript({}).add("a", NodeKind.PART, "A", None).add("b", NodeKind.SCENE, "B", "a")
    assert [node.title for node in tree.rename("b", "New").changed(tree)] == ["New"]


def test_unknown_nodes_are_refused_with_a_sentence() -> None:
    for operation in (
        lambda: Manuscript({}).node("x"),
        lambda: Manuscript({}).remove("x"),
        lambda: Manuscript({}).add("a", NodeKind.NOTE, "A", "x"),
    ):
        with pytest.raises(InkwellError) as refused:
            operation()
        assert refused.value.kind is ErrorKind.NOT_FOUND


def test_a_taken_id_is_refused() -> None:
    tree = Manuscript({}).add("a", NodeKind.PART, "A", None)
    with pytest.raises(InkwellError):
        tree.add("a", NodeKind.PART, "Again", None)


def test_new_ids_are_file_names_anywhere() -> None:
    ids = {new_id() for _ in range(200)}
    assert len(ids) == 200
    assert all(len(each) == 12 and each.isascii() and each.isalnum() and each == each.lower() for each in ids)
