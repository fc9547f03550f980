"""Several places of the book are moved a step together."""

import pytest

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.shifting import Way, shifted
from inkwell.manuscript.tree import Manuscript


@pytest.fixture
def tree() -> Manuscript:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None).add("c2", NodeKind.CHAPTER, "Two", None)
    for name in "abcd":
        tree = tree.add(name, NodeKind.SCENE, name, "c1")
    return tree


@pytest.mark.parametrize(
    ("tops", "way", "place"),
    [
        (["b", "c"], Way.UP, ("c1", 0)),
        (["b", "c"], Way.DOWN, ("c1", 4)),
        (["a", "b"], Way.UP, None),
        (["a", "c"], Way.UP, ("c1", 0)),
        (["c", "d"], Way.DOWN, None),
        (["b", "d"], Way.DOWN, ("c1", 4)),
        (["b", "c"], Way.OUT, (None, 1)),
        (["c1"], Way.OUT, None),
        (["b", "c"], Way.IN, ("a", 0)),
        (["c2"], Way.IN, ("c1", 4)),
        (["a", "b"], Way.IN, None),
        (["a", "c2"], Way.UP, None),
    ],
)
def test_where_they_go(tree: Manuscript, tops: list[str], way: Way, place: tuple[str | None, int] | None) -> None:
    assert shifted(tree, tops, way) == place
