"""The story bible as values: what an entry says at a place in the book."""

import pytest

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import (
    Entry,
    EntryKind,
    Progression,
    Setting,
    Trigger,
    entry_at,
    is_drawn,
    is_off,
    names_of,
    new_entry,
    passed,
    setting_at,
    words_of,
)

MINA = Entry(
    id="mina",
    names=("Wilhelmina Murray", "Mina"),
    text="She keeps a journal in shorthand.",
    fields=(("Eyes", "grey"), ("Fears", "")),
    progressions=(
        Progression("two", "She limps."),
        Progression("three", "green", field="Eyes"),
        Progression("three", "married", field="Standing"),
    ),
)


@pytest.fixture
def book() -> Manuscript:
    tree = Manuscript({})
    for chapter in ("one", "two", "three"):
        tree = tree.add(chapter, NodeKind.CHAPTER, chapter, None)
        tree = tree.add(f"{chapter}-a", NodeKind.SCENE, "a", chapter).add(f"{chapter}-b", NodeKind.SCENE, "b", chapter)
    return tree


def test_what_has_begun_is_all_before_the_place_and_what_is_above_it(book: Manuscript) -> None:
    assert passed(book, "two-a") == {"one", "one-a", "one-b", "two", "two-a"}
    assert passed(book, "two") == {"one", "one-a", "one-b", "two"}
    assert passed(book, None) == passed(book, "gone") == set(book.nodes)


def test_a_progression_holds_from_its_chapter_on(book: Manuscript) -> None:
    assert entry_at(MINA, passed(book, "one-b")).text == MINA.text
    assert entry_at(MINA, passed(book, "two-a")).text == "She keeps a journal in shorthand.\n\nShe limps."
    assert entry_at(MINA, passed(book, "two-b")).fields == MINA.fields
    last = entry_at(MINA, passed(book, "three"))
    assert last.fields == (("Eyes", "green"), ("Fears", ""), ("Standing", "married"))
    assert last.progressions == ()


def test_a_moved_chapter_takes_its_progression_along(book: Manuscript) -> None:
    moved = book.move("two", None, 2)
    assert entry_at(MINA, passed(moved, "three-b")).text == MINA.text


def test_the_words_leave_out_questions_without_an_answer() -> None:
    assert words_of(MINA) == "Wilhelmina Murray (also Mina)\nEyes: grey\n\nShe keeps a journal in shorthand."
    assert words_of(Entry(id="x", names=("Whitby",))) == "Whitby"


def test_the_nearest_node_decides_and_off_wins() -> None:
    entry = Entry(id="x", off_in=("chapter", "both"), on_in=("scene", "both"))
    assert setting_at(entry, ["scene", "chapter"]) is Setting.ON
    assert setting_at(entry, ["other", "chapter"]) is Setting.OFF
    assert setting_at(entry, ["both"]) is Setting.OFF
    assert setting_at(entry, ["other"]) is Setting.AS_FOUND
    assert is_off(entry, ["other", "chapter"])
    assert is_off(Entry(id="x", on=False), ["other"])


def test_chance_is_the_same_for_the_same_scene() -> None:
    entry = Entry(id="x", trigger=Trigger(probability=0.5))
    drawn = [is_drawn(entry, f"scene {number}") for number in range(400)]
    assert drawn == [is_drawn(entry, f"scene {number}") for number in range(400)]
    assert 140 < sum(drawn) < 260
    never, always = Entry(id="x", trigger=Trigger(probability=0)), Entry(id="x")
    assert not any(is_drawn(never, str(number)) for number in range(50))
    assert all(is_drawn(always, str(number)) for number in range(50))


def test_styles_have_no_names() -> None:
    style = Entry(id="s", kind=EntryKind.STYLE, names=("Gothic",))
    assert names_of([MINA, style]) == ("Wilhelmina Murray", "Mina")


def test_style_is_told_always() -> None:
    assert new_entry(EntryKind.STYLE).always_on
    made = new_entry(EntryKind.PLACE, "Whitby")
    assert (made.name, made.aliases, made.always_on) == ("Whitby", (), False)
    assert new_entry(EntryKind.PLACE).name == ""
