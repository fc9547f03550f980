"""The fields of a plan: shown as lines, read from what is written, sorted as an author expects."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import InkwellError
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.plan_fields import FIELDS, Entry, changes, fields_of, in_use, own_field, shown, sort_key
from inkwell.manuscript.tree import Manuscript

PLAIN = Node("a", NodeKind.SCENE, "Arrival", None, "V")
FULL = replace(
    PLAIN,
    synopsis="They come.",
    status="Draft",
    labels=("night", "rain"),
    pov="Ann",
    target=1500,
    when="1893-05-03",
    plots=("War",),
    own=(("Mood", "grim"),),
    exported=False,
)


def test_every_field_is_shown_as_a_line() -> None:
    book = Manuscript({"a": FULL})
    assert [(each.name, shown(FULL, each.name)) for each in fields_of(book, ["Season"])] == [
        ("title", "Arrival"), ("kind", "scene"), ("synopsis", "They come."), ("status", "Draft"),
        ("labels", "night, rain"), ("pov", "Ann"), ("count", ""), ("target", "1,500"), ("when", "1893-05-03"),
        ("plots", "War"), ("exported", "No"), ("own:Season", ""), ("own:Mood", "grim"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", [each.name for each in FIELDS if each.entry is not Entry.NONE] + ["own:Mood"])
def test_what_is_shown_can_be_written_back(name: str) -> None:
    assert changes(FULL, name, shown(FULL, name)) == {}
    bare = replace(PLAIN, title="Other")
    assert replace(bare, **changes(bare, name, shown(FULL, name))) != bare
    assert shown(replace(bare, **changes(bare, name, shown(FULL, name))), name) == shown(FULL, name)


def test_what_an_author_writes_is_understood() -> None:
    assert changes(PLAIN, "labels", " night,, rain , night") == {"labels": ("night", "rain")}
    assert changes(PLAIN, "target", "12.000") == {"target": 12_000}
    assert changes(FULL, "target", "0") == {"target": None}
    assert changes(FULL, "exported", "yes") == {"exported": True}
    assert changes(FULL, "own:Mood", "") == {"own": ()}
    assert changes(FULL, "own:Season", "winter\n") == {"own": (("Mood", "grim"), ("Season", "winter"))}


@pytest.mark.parametrize(
    ("name", "words"), [("title", " "), ("target", "many"), ("target", "-4"), ("target", "9" * 30)]
)
def test_what_it_cannot_be_is_said(name: str, words: str) -> None:
    with pytest.raises(InkwellError):
        changes(PLAIN, name, words)


@pytest.mark.parametrize("name", ["", " ", "a=b"])
def test_a_field_needs_a_name(name: str) -> None:
    with pytest.raises(InkwellError):
        own_field(name)


def test_what_stands_elsewhere_is_offered_the_most_frequent_first() -> None:
    said = [("Draft", ("rain",)), ("Done", ("rain", "night")), ("Done", ()), ("", ())]
    nodes = [replace(FULL, id=str(n), status=status, labels=labels) for n, (status, labels) in enumerate(said)]
    book = Manuscript({each.id: each for each in nodes})
    assert in_use(book, "status") == ("Done", "Draft")
    assert in_use(book, "labels") == ("rain", "night")
    assert in_use(book, "own:Mood") == ("grim",)


def test_rows_are_sorted_by_what_they_mean() -> None:
    def order(name: str, *nodes: Node) -> list[Node]:
        return sorted(nodes, key=lambda each: sort_key(each, name, int(each.order)))

    times = [replace(PLAIN, when=each) for each in ("-44", "1066", "1893-05-03", "Day 2", "Day 10", "Spring", "")]
    assert order("when", *(replace(each, order="0") for each in reversed(times))) == [
        replace(t, order="0") for t in times
    ]
    small, large, none = (replace(PLAIN, order="0", target=each) for each in (900, 12_000, None))
    assert order("target", none, large, small) == [small, large, none]
    few, many = replace(PLAIN, order="9"), replace(PLAIN, order="80")
    assert order("count", many, few) == [few, many]
    assert order("title", replace(few, title="b"), replace(few, title="A")) == [replace(few, title=t) for t in "Ab"]


@given(
    st.sampled_from([each.name for each in FIELDS if each.entry not in (Entry.NONE, Entry.SWITCH)]),
    st.text(max_size=20),
)
def test_anything_may_be_written_in_a_field(name: str, words: str) -> None:
    try:
        made = replace(PLAIN, **changes(PLAIN, name, words))
    except InkwellError:
        return
    assert changes(made, name, shown(made, name)) == {}
