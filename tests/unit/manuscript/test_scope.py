"""Which nodes are on the page together."""

import pytest

from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.scope import Scope, chapter_of, scope_named, together
from inkwell.manuscript.tree import Manuscript

PART, CHAPTER, SCENE, NOTE = NodeKind.PART, NodeKind.CHAPTER, NodeKind.SCENE, NodeKind.NOTE
ROWS = [
    ("part", PART, None),
    ("one", CHAPTER, "part"),
    ("one.a", SCENE, "one"),
    ("one.note", NOTE, "one"),
    ("one.note.a", SCENE, "one.note"),
    ("one.b", SCENE, "one"),
    ("two", CHAPTER, "part"),
    ("loose.a", SCENE, "part"),
    ("loose.b", SCENE, "part"),
    ("note", NOTE, None),
    ("last", SCENE, None),
]


@pytest.fixture
def tree() -> Manuscript:
    nodes = {node: Node(node, kind, node, parent, f"a{number:02}") for number, (node, kind, parent) in enumerate(ROWS)}
    return Manuscript(nodes)


def ids(tree: Manuscript, node: str, scope: Scope) -> list[str]:
    return [each.id for each in together(tree, node, scope)]


@pytest.mark.parametrize("node", [node for node, _, _ in ROWS])
def test_a_scene_is_by_itself(tree: Manuscript, node: str) -> None:
    assert ids(tree, node, Scope.SCENE) == [node]


@pytest.mark.parametrize("node", ["one", "one.a", "one.b"])
def test_a_chapter_is_its_text_and_its_scenes(tree: Manuscript, node: str) -> None:
    assert ids(tree, node, Scope.CHAPTER) == ["one", "one.a", "one.b"]


def test_a_scene_in_no_chapter_is_with_those_beside_it(tree: Manuscript) -> None:
    assert ids(tree, "loose.b", Scope.CHAPTER) == ["loose.a", "loose.b"]
    assert ids(tree, "last", Scope.CHAPTER) == ["last"]
    assert ids(tree, "part", Scope.CHAPTER) == ["part"]


@pytest.mark.parametrize("node", ["part", "two", "one.b", "last"])
def test_the_book_is_all_but_the_notes(tree: Manuscript, node: str) -> None:
    wanted = ["part", "one", "one.a", "one.b", "two", "loose.a", "loose.b", "last"]
    assert ids(tree, node, Scope.BOOK) == wanted


@pytest.mark.parametrize("node", ["note", "one.note", "one.note.a"])
@pytest.mark.parametrize("scope", list(Scope))
def test_a_note_is_by_itself(tree: Manuscript, node: str, scope: Scope) -> None:
    assert ids(tree, node, scope) == [node]


def test_names_are_read_back_and_odd_ones_mean_a_scene() -> None:
    assert [scope_named(scope.value) for scope in Scope] == list(Scope)
    assert scope_named("volume") is Scope.SCENE


def test_the_chapter_of_a_node(tree: Manuscript) -> None:
    found = {node: chapter_of(tree, node) for node in ("one.b", "two", "loose.a")}
    assert {node: each.id if each else None for node, each in found.items()} == {
        "one.b": "one",
        "two": "two",
        "loose.a": None,
    }
