"""Collections of nodes: what is in one, how it is named, and how it is kept."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.node_collections import LONGEST_NAME, Collection, Wanted, collections_from, named

SCENE = Node(
    "a",
    NodeKind.SCENE,
    "The harbour",
    None,
    "m",
    synopsis="Nell finds the pump.",
    status="Draft",
    labels=("money", "Evening"),
    pov="Nell",
    own=(("Weather", "Fog"),),
)


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Wanted(), True),
        (Wanted(text="pump HARBOUR"), True),
        (Wanted(text="fog"), True),
        (Wanted(text="pump whale"), False),
        (Wanted(status="draft"), True),
        (Wanted(status="Done"), False),
        (Wanted(label="evening"), True),
        (Wanted(label="even"), False),
        (Wanted(pov="Nell", kind="scene"), True),
        (Wanted(pov="Nell", kind="note"), False),
    ],
)
def test_a_search_asks_for_all_that_it_says(wanted: Wanted, fits: bool) -> None:
    assert Collection("c", wanted).holds(SCENE) is fits


def test_words_may_stand_in_the_text_and_in_quotes_stand_together() -> None:
    wanted = Wanted(text='pump “Long  Boat” "old man" pump')
    assert wanted.words == ("pump", "long boat", "old man")
    asked: list[tuple[str, str]] = []

    def says(node: str, words: str) -> bool:
        asked.append((node, words))
        return words != "old man"

    assert not wanted.fits(SCENE, says)
    assert asked == [("a", "long boat"), ("a", "old man")]
    assert Wanted(text="whale").fits(SCENE, says)
    assert not Wanted(text="whale", status="Done").fits(SCENE, says)


def test_accents_and_the_look_of_quotes_do_not_count() -> None:
    node = replace(SCENE, synopsis="It’s Zoë, in a café.")
    assert Wanted(text="IT'S zoe cafe").fits(node)


def test_by_hand_it_holds_what_was_put_in() -> None:
    made = Collection("c").with_ids(["a", "b", "a"])
    assert made.by_hand
    assert made.ids == ("a", "b")
    assert made.holds(SCENE)
    assert not made.without_ids(["a"]).holds(SCENE)


def test_names_are_single_and_not_empty() -> None:
    assert named("  The  sea ") == "The sea"
    assert len(named("x" * 200)) == LONGEST_NAME
    for name in (" ", "the SEA"):
        with pytest.raises(InkwellError) as caught:
            named(name, [Collection("The sea")])
        assert caught.value.kind is ErrorKind.BAD_INPUT


def test_what_is_no_collection_is_passed_over() -> None:
    kept = [
        3,
        {"name": ""},
        {"name": "By hand", "nodes": ["a", 3, "b", "a"], "colour": "red"},
        {"name": "by HAND", "nodes": []},
        {"name": "Found", "search": {"status": "Draft", "pov": 3}},
        {"name": "Strange", "search": {"kind": "volume"}},
    ]
    hand, found = collections_from(kept)
    assert (hand.ids, hand.extra) == (("a", "b"), {"colour": "red"})
    assert found.wanted == Wanted(status="Draft")
    assert collections_from({"name": "x"}) == collections_from(None) == ()


WORDS = st.text(max_size=12)
SEARCHES = st.builds(Wanted, WORDS, WORDS, WORDS, WORDS, st.sampled_from(["", *(each.value for each in NodeKind)]))
NAMES = st.text(min_size=1, max_size=12).filter(str.strip)
MADE = st.one_of(st.builds(Collection, NAMES, SEARCHES), NAMES.map(lambda name: Collection(name, None, ("a", "b"))))


@given(MADE)
@settings(max_examples=50, deadline=None)
def test_what_is_kept_is_read_back(made: Collection) -> None:
    assert collections_from([made.told()]) == (made,)
