"""What goes out of a book: the story in its order, what was chosen of it, and what stands before and behind it."""

from dataclasses import replace

import msgspec
import pytest
from ferry import ferry
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.compiling import Choice, Place, choice_of, compiled, heading_text, in_words, roman
from inkwell.exchange.presets import MANUSCRIPT, PLAIN
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.publication import Publication


def told(conditions=(), preset=MANUSCRIPT, book=None):
    sections = compiled(book or ferry(), choice_of(conditions), preset)
    return [(each.node.id, each.place.value, each.level, each.heading, each.with_text) for each in sections]


def test_the_story_stands_between_its_front_and_back_matter() -> None:
    assert told() == [
        ("ded", "front", 1, "Dedication", True),
        ("p1", "body", 1, "The River", True),
        ("c1", "body", 2, "The Ferryman", True),
        ("s1", "body", 0, "", True),
        ("s2", "body", 0, "", True),
        ("c2", "body", 2, "What the Water Said", True),
        ("s3", "body", 0, "", True),
        ("thanks", "back", 1, "Acknowledgements", True),
    ]


def test_scenes_have_headings_where_the_preset_has_them() -> None:
    assert ("s1", "body", 3, "Evening", True) in told(preset=PLAIN)


@pytest.mark.parametrize(
    ("conditions", "scenes"),
    [
        (["status=done"], ["s1"]),
        (["status=draft"], ["s2", "s3"]),
        (["status=draft", "status=DONE"], ["s1", "s2", "s3"]),
        (["status=draft", "label=river"], ["s2"]),
        (["label=night"], ["s1"]),
        (["kind=scene"], ["s1", "s2", "s3"]),
        (["id=c2"], ["s3"]),
        (["kind=note", "kind=scene"], ["s1", "s2", "s3", "n1", "n2"]),
    ],
)
def test_what_is_chosen_goes_out_under_its_headings(conditions: list[str], scenes: list[str]) -> None:
    found = told(conditions)
    assert [each[0] for each in found if each[4] and each[0][0] in "sn"] == scenes
    # A chapter whose own text was not asked for is its heading alone.
    parents = {"s1": "c1", "s2": "c1", "s3": "c2"}
    assert {parents[each] for each in scenes if each in parents} <= {each[0] for each in found}


def test_a_choice_by_status_or_label_leaves_the_other_matter_out() -> None:
    assert {each[1] for each in told(["status=draft"])} == {"body"}
    assert {each[1] for each in told(["kind=scene"])} == {"front", "body", "back"}


@pytest.mark.parametrize("condition", ["", "status", "status=", "colour=red", "kind=verse"])
def test_what_chooses_nothing_is_refused_in_a_sentence(condition: str) -> None:
    with pytest.raises(InkwellError) as raised:
        choice_of([condition])
    assert raised.value.kind is ErrorKind.BAD_INPUT


def test_an_export_of_nothing_is_refused() -> None:
    with pytest.raises(InkwellError, match="Nothing in this book fits"):
        told(["status=published"])


def test_a_branch_that_is_not_there_is_refused() -> None:
    with pytest.raises(InkwellError) as raised:
        told(["id=nowhere"])
    assert raised.value.kind is ErrorKind.NOT_FOUND


def test_matter_that_was_deleted_is_passed_over() -> None:
    book = replace(ferry(), publication=Publication(front=("gone", "ded", "ded")))
    assert [each.node.id for each in compiled(book, Choice(), MANUSCRIPT) if each.place is Place.FRONT] == ["ded"]


def test_chapters_keep_their_numbers_whatever_is_chosen() -> None:
    preset = msgspec.structs.replace(MANUSCRIPT, chapter_heading="Chapter {number}\n{title}", part_heading="{roman}")
    headings = {each[0]: each[3] for each in told(["id=c2"], preset)}
    assert headings["c2"] == "Chapter 2\nWhat the Water Said"
    assert headings["p1"] == "I"


@pytest.mark.parametrize(
    ("pattern", "title", "heading"),
    [
        ("{title}", "Sea", "Sea"),
        ("{word}", "Sea", "Twenty-one"),
        ("{roman}. {title}", "Sea", "XXI. Sea"),
        ("{number}\n{title}", "", "21"),
        ("{title}", "{number}", "{number}"),
        ("", "Sea", "Sea"),
        ("{colour}", "Sea", "{colour}"),
    ],
)
def test_headings_follow_their_pattern(pattern: str, title: str, heading: str) -> None:
    assert heading_text(pattern, title, 21) == heading


@given(st.integers(1, 3999))
@settings(max_examples=50)
def test_roman_figures_are_read_back(number: int) -> None:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    figures = [values[each] for each in roman(number)]
    signed = [-a if a < b else a for a, b in zip(figures, [*figures[1:], 0], strict=True)]
    assert sum(signed) == number


def test_numbers_in_words_are_all_different() -> None:
    assert len({in_words(number) for number in range(1, 100)}) == 99
    assert in_words(40) == "Forty"
    assert in_words(100) == "100"


def test_the_form_of_writing_goes_along() -> None:
    book = ferry()
    tree = book.manuscript.replace(replace(book.manuscript.node("c1"), form="poem"))
    forms = {each.node.id: each.form for each in compiled(replace(book, manuscript=tree), Choice(), MANUSCRIPT)}
    assert (forms["s1"], forms["s3"]) == ("poem", "prose")


def test_a_choice_knows_its_nodes() -> None:
    scene = ferry().manuscript.node("s1")
    assert Choice(statuses=frozenset({"DONE"})).takes(scene)
    assert not Choice(kinds=frozenset({NodeKind.PART})).takes(scene)
