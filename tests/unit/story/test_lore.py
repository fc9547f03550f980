"""Which entries a text names and calls for, and why."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import NORMAL_DEPTH, WHOLE_SCENE, Entry, EntryKind, Progression, Trigger
from inkwell.story.latch import STEP
from inkwell.story.lore import NOWHERE, Cause, LoreIndex, Match, Named, Place, Source, circle_sentence, place_of

MINA = Entry(id="mina", names=("Mina", "Wilhelmina Murray", "Murray"))
JONATHAN = Entry(id="jonathan", names=("Jonathan Harker", "Harker"), text="He is engaged to Mina.")
HARKER = Entry(id="firm", kind=EntryKind.LORE, names=("Hawkins and Harker",))
WHITBY = Entry(id="whitby", kind=EntryKind.PLACE, names=("Whitby",), trigger=Trigger(any=("abbey", "harbour")))


def entry(name: str, text: str = "", **trigger: Any) -> Entry:
    return Entry(id=name.lower(), names=(name,), text=text, trigger=Trigger(**trigger))


def ids(matches: tuple[Match, ...]) -> list[str]:
    return [match.entry.id for match in matches]


def triggered(entries: list[Entry], scene: str, *beside: Source, place: Place = NOWHERE) -> list[str]:
    return ids(LoreIndex(entries).triggered(scene, beside, place))


class TestNames:
    def test_the_longest_name_counts(self) -> None:
        index = LoreIndex([MINA, JONATHAN, HARKER])
        text = "Wilhelmina Murray wrote to Hawkins and Harker, not to Harker.\nMurray it was."
        assert [(text[at.start : at.end], at.entry) for at in index.names_in(text)] == [
            ("Wilhelmina Murray", "mina"),
            ("Hawkins and Harker", "firm"),
            ("Harker", "jonathan"),
            ("Murray", "mina"),
        ]

    def test_what_two_are_called_is_told_of_both(self) -> None:
        index = LoreIndex([MINA, entry("Mina Two")])
        also = LoreIndex([MINA, Entry(id="other", names=("Mina",))])
        assert [at.entry for at in index.names_in("Mina Two")] == ["mina two"]
        assert also.names_in("Mina") == [Named(0, 4, "mina"), Named(0, 4, "other")]

    def test_styles_and_keys_are_no_names(self) -> None:
        index = LoreIndex([Entry(id="s", kind=EntryKind.STYLE, names=("Gothic",)), WHITBY])
        assert [at.entry for at in index.names_in("A Gothic abbey at Whitby")] == ["whitby"]


class TestKeys:
    @pytest.mark.parametrize(
        ("trigger", "scene", "is_told"),
        [
            ({"any": ("abbey",)}, "the abbey", True),
            ({"any": ("abbey",)}, "abbeys", False),
            ({"any": ("abbey",), "whole_words": False}, "abbeys", True),
            ({"any": ("Abbey",), "match_case": True}, "the abbey", False),
            ({}, "So X marks it", True),
            ({"by_name": False}, "So X marks it", False),
            ({"any": ("a1",), "all": ("b1", "c1")}, "a1 c1 b1", True),
            ({"any": ("a1",), "all": ("b1", "c1")}, "a1 b1", False),
            ({"any": ("a1",), "with_any": ("b1", "c1")}, "c1 a1", True),
            ({"any": ("a1",), "with_any": ("b1", "c1")}, "a1", False),
            ({"any": ("a1",), "none": ("n1",)}, "a1 n1", False),
            ({"by_name": False, "all": ("b1", "c1")}, "b1 c1", True),
            ({"by_name": False, "none": ("n1",)}, "words", False),
            ({"any": ("a1",), "all": ("b1",), "scan_depth": 10}, "a1 and then, later, b1", False),
            ({"any": ("a1",), "all": ("b1",), "scan_depth": WHOLE_SCENE}, "a1 and then, later, b1", True),
        ],
    )
    def test_and_or_not(self, trigger: dict[str, Any], scene: str, is_told: bool) -> None:
        assert triggered([entry("X", **trigger)], scene) == (["x"] if is_told else [])

    def test_what_was_called_for_stays_while_the_scene_lasts(self) -> None:
        entries = [entry("X", any=("a1",), all=("b1",), scan_depth=10)]
        assert triggered(entries, "a1 b1" + " and on" * 50) == ["x"]

    @pytest.mark.parametrize(("depth", "lasts"), [(1000, False), (NORMAL_DEPTH, True), (WHOLE_SCENE, True)])
    def test_what_was_called_for_is_let_go_where_the_author_set_how_far_back(self, depth: int, lasts: bool) -> None:
        index = LoreIndex([entry("X", any=("a1",), scan_depth=depth)])
        scene = "Then a1.\n\n" + "He went on and on.\n\n" * 400
        told = [bool(index.triggered(scene[:end])) for end in range(10, len(scene), 10)]
        assert told == sorted(told, reverse=True)
        assert told[-1] == lasts
        # It is never let go within its reach, and at the latest a step beyond it.
        assert lasts or 1000 <= 10 * sum(told) <= 1000 + STEP + 20
        again = index.triggered(scene + "And a1 again.")
        assert [match.start for match in again] == [5 if lasts else len(scene) + 4]

    def test_all_that_is_asked_for_has_to_be_in_reach_again(self) -> None:
        (both,) = entries = [entry("X", any=("a1",), all=("b1",), scan_depth=20)]
        assert both.trigger.scan_depth != NORMAL_DEPTH
        scene = "a1 and b1." + " and on" * 600
        assert triggered(entries, scene[:500]) == ["x"]
        assert triggered(entries, scene) == triggered(entries, scene + " b1") == []
        assert triggered(entries, scene + " b1 with a1") == ["x"]

    def test_what_stands_against_it_counts_as_long_as_it_is_near(self) -> None:
        entries = [entry("X", any=("a1",), none=("n1",), scan_depth=20)]
        assert triggered(entries, "a1 at first, then n1.") == []
        assert triggered(entries, "a1 at first, then n1." + " and on" * 5) == ["x"]
        assert triggered(entries, "n1 and a1" + " and on") == []
        assert triggered(entries, "n1 and a1" + " and on" * 2) == ["x"]
        assert triggered(entries, "n1 and a long time a1") == ["x"]

    def test_what_stands_beside_the_scene_counts_now(self) -> None:
        note = Source("your note", "Have Mina go to the abbey.")
        (match, other) = LoreIndex([MINA, WHITBY]).triggered("Rain.", [note])
        assert (match.key, match.source, match.cause) == ("Mina", "your note", Cause.KEY)
        assert other.why == "“abbey” stands in your note"
        entries = [entry("X", any=("a1",), all=("b1",))]
        assert triggered(entries, "a1.", Source("the synopsis", "b1")) == ["x"]
        assert triggered([entry("Y", any=("a1",), none=("b1",))], "a1.", Source("the synopsis", "b1")) == []

    def test_those_that_came_last_are_at_the_end(self) -> None:
        assert triggered([MINA, WHITBY, JONATHAN], "Harker left the abbey.") == ["jonathan", "whitby"]
        assert triggered([MINA, WHITBY, JONATHAN], "Harker left the abbey. Mina") == ["jonathan", "whitby", "mina"]

    def test_it_says_which_key_stands_where(self) -> None:
        (match,) = LoreIndex([WHITBY]).triggered("Rain.\n\nThe ABBEY again.")
        assert (match.key, match.start, match.end) == ("ABBEY", 11, 16)
        assert match.why == "“ABBEY” stands in this scene"

    def test_of_an_endless_scene_the_last_part_counts(self) -> None:
        scene = "abbey " + "and on " * 40_000
        assert triggered([WHITBY], scene) == []
        (match,) = LoreIndex([WHITBY]).triggered(scene + "harbour")
        assert (scene + "harbour")[match.start : match.end] == "harbour"


class TestPlaces:
    def test_off_here_and_chosen_here(self) -> None:
        off = msgspec.structs.replace(MINA, off_in=("chapter",))
        chosen = msgspec.structs.replace(WHITBY, on_in=("scene",))
        place = Place(("scene", "chapter"))
        (match,) = LoreIndex([off, chosen]).triggered("Mina.", (), place)
        assert (match.entry.id, match.cause, match.why) == ("whitby", Cause.HERE, "Chosen for this scene")
        assert triggered([off], "Mina.") == ["mina"]
        assert triggered([msgspec.structs.replace(MINA, on=False)], "Mina.") == []

    def test_what_is_always_told_is_not_called_for(self) -> None:
        index = LoreIndex([msgspec.structs.replace(MINA, always_on=True), WHITBY])
        assert ids(index.standing(Place())) == ["mina"]
        assert index.standing(Place())[0].why == "Always told"
        assert ids(index.triggered("Mina")) == []
        off = LoreIndex([msgspec.structs.replace(MINA, always_on=True, off_in=("scene",))])
        assert off.standing(Place(("scene",))) == ()

    def test_entries_are_as_they_are_there(self) -> None:
        limps = msgspec.structs.replace(MINA, progressions=(Progression("two", "She limps."),))
        tree = Manuscript({}).add("one", NodeKind.CHAPTER, "One", None).add("two", NodeKind.CHAPTER, "Two", None)
        tree = tree.add("scene", NodeKind.SCENE, "Scene", "two")
        assert place_of(tree, "scene").lineage == ("scene", "two")
        texts = [LoreIndex([limps]).triggered("Mina", (), place_of(tree, at))[0].entry.text for at in ("one", "scene")]
        assert texts == ["", "She limps."]

    def test_chance_is_drawn_once_for_a_scene(self) -> None:
        entries = [entry(f"N{number}", any=("rain",), probability=0.5) for number in range(100)]
        first = triggered(entries, "rain", place=Place(seed="one"))
        assert first == triggered(entries, "rain and rain", place=Place(seed="one"))
        assert first != triggered(entries, "rain", place=Place(seed="two"))
        assert 25 < len(first) < 75


class TestCalls:
    def test_an_entry_is_called_by_anothers_words(self) -> None:
        called = msgspec.structs.replace(MINA, trigger=Trigger(recursion=1))
        matches = LoreIndex([called, JONATHAN]).triggered("Harker left.")
        assert ids(matches) == ["jonathan", "mina"]
        why = {match.entry.id: match.why for match in matches}
        assert why["mina"] == "“Mina” stands in the entry “Jonathan Harker”"
        assert triggered([MINA, JONATHAN], "Harker left.") == ["jonathan"]

    def test_an_entry_can_be_kept_from_calling(self) -> None:
        silent = msgspec.structs.replace(JONATHAN, trigger=Trigger(calls=False))
        called = msgspec.structs.replace(MINA, trigger=Trigger(recursion=5))
        assert triggered([called, silent], "Harker left.") == ["jonathan"]

    def test_what_is_always_told_calls_too(self) -> None:
        standing = msgspec.structs.replace(JONATHAN, always_on=True)
        assert triggered([msgspec.structs.replace(MINA, trigger=Trigger(recursion=1)), standing], "") == ["mina"]

    @pytest.mark.parametrize("steps", range(6))
    def test_no_entry_is_called_over_more_others_than_it_allows(self, steps: int) -> None:
        chain = [entry(f"N{number}", f"N{number + 1}.", recursion=steps) for number in range(8)]
        assert triggered(chain, "N0") == [f"n{number}" for number in range(steps + 1)]

    def test_a_circle_ends_and_is_told_of(self) -> None:
        circle = [entry(f"N{number}", f"N{(number + 1) % 3}.", recursion=5) for number in range(3)]
        index = LoreIndex([*circle, entry("Alone", "N0 and Alone.", recursion=1)])
        assert sorted(ids(index.triggered("N1"))) == ["n0", "n1", "n2"]
        (found,) = index.circles()
        assert circle_sentence(found) == "“N0”, “N1” and “N2” call each other in a circle, so each is told once."

    def test_a_part_of_what_is_asked_for_may_stand_on_the_page(self) -> None:
        entries = [entry("X", any=("a1",), all=("b1",), recursion=1, by_name=False), entry("Y", "b1.")]
        assert triggered(entries, "a1 and Y") == ["y", "x"]
        assert triggered(entries, "Y") == ["y"]


words = st.sampled_from(["a1", "b1", "c1", "n1", "n2", "and", "\n", "some more words"])
scenes = st.lists(words, max_size=25).map(" ".join)
groups = st.lists(st.sampled_from(["a1", "b1", "c1"]), max_size=2).map(tuple)
wishes = st.builds(
    Trigger,
    any=groups,
    all=groups,
    with_any=groups,
    none=st.lists(st.sampled_from(["n1", "n2"]), max_size=2).map(tuple),
    by_name=st.just(False),
    scan_depth=st.sampled_from([WHOLE_SCENE, 5, 12, 40]),
)


def as_if_asked_after_each_letter(trigger: Trigger, scene: str) -> bool:
    """The rule itself: told once, told for the scene, unless something stands against it now."""

    def near(key: str, end: int) -> bool:
        start = max(end - trigger.scan_depth, 0) if trigger.scan_depth else 0
        return scene.find(key, start, end) >= 0

    def asked(end: int) -> bool:
        if not (trigger.any or trigger.all or trigger.with_any):
            return False
        groups = [group for group in (trigger.any, trigger.with_any, *((each,) for each in trigger.all)) if group]
        return all(any(near(key, end) for key in group) for group in groups) and not against(end)

    def against(end: int) -> bool:
        return any(near(key, end) for key in trigger.none)

    return not against(len(scene)) and any(asked(end) for end in range(len(scene) + 1))


@given(wishes, scenes)
@settings(max_examples=100)
def test_what_is_told_is_what_asking_after_each_letter_gives(trigger: Trigger, scene: str) -> None:
    index = LoreIndex([Entry(id="x", names=("X",), trigger=trigger)])
    assert bool(index.triggered(scene)) == as_if_asked_after_each_letter(trigger, scene)


called = st.builds(
    Entry,
    id=st.just("x"),
    names=st.just(("X",)),
    text=scenes,
    trigger=st.builds(
        lambda trigger, steps: msgspec.structs.replace(trigger, recursion=steps), wishes, st.sampled_from([0, 0, 1, 2])
    ),
    always_on=st.sampled_from([False, False, False, True]),
    off_in=st.sampled_from([(), (), ("one",)]),
    on_in=st.sampled_from([(), (), ("two",)]),
)
notes = st.sampled_from([(), (), (Source("your note", "a1 n2"),), (Source("your note", "b1"),)])
places = st.sampled_from([Place(("one",), seed="one"), Place(("two",), seed="two")])


@given(
    st.lists(called, min_size=1, max_size=5),
    st.lists(st.tuples(scenes, notes, places), min_size=1, max_size=6),
)
@settings(max_examples=100)
def test_an_index_that_was_asked_before_says_what_a_new_one_says(
    bible: list[Entry], asked: list[tuple[str, tuple[Source, ...], Place]]
) -> None:
    entries = [msgspec.structs.replace(each, id=str(number)) for number, each in enumerate(bible)]
    index = LoreIndex(entries)
    grown = ""
    for scene, beside, place in asked:
        grown = f"{grown}\n{scene}"
        for written in (grown, grown + " a1", grown, scene):
            assert index.triggered(written, beside, place) == LoreIndex(entries).triggered(written, beside, place)


@given(st.lists(called, min_size=1, max_size=4), st.lists(st.tuples(scenes, st.integers(0, 300)), max_size=6))
@settings(max_examples=50)
def test_what_is_let_go_follows_from_the_text_alone(bible: list[Entry], parts: list[tuple[str, int]]) -> None:
    entries = [msgspec.structs.replace(each, id=str(number)) for number, each in enumerate(bible)]
    index = LoreIndex(entries)
    grown = ""
    for scene, more in parts:
        grown = f"{grown}\n{scene}{' or so' * more}"
        for written in (grown, f"{grown} a1"):
            assert index.triggered(written) == LoreIndex(entries).triggered(written)


def test_the_last_part_of_an_endless_scene_begins_at_the_same_place_for_a_while() -> None:
    index = LoreIndex([WHITBY])
    scene = "abbey\n" + "and on\n" * 40_000 + "harbour and "
    first = index.triggered(scene)
    assert [match.key for match in first] == ["harbour"]
    assert index.triggered(scene + "x") == first
    assert (scene + "x")[first[0].start : first[0].end] == "harbour"
