"""The names that are told: those out of sight, the last named first, the same until the text has moved on."""

from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.story.bible import Entry, EntryKind
from inkwell.story.cast import IN_SIGHT, MOST, STEP, cast_at
from inkwell.story.lore import LoreIndex

ENTRIES = (
    Entry(id="m", names=("Mina Harker", "Mina", "Madam Mina")),
    Entry(id="l", names=("Lucy",)),
    Entry(id="w", kind=EntryKind.PLACE, names=("Whitby",)),
    Entry(id="r", names=("Renfield",)),
    Entry(id="s", kind=EntryKind.STYLE, names=("Dry",)),
    Entry(id="x", kind=EntryKind.LORE, names=("Vampires",)),
    Entry(id="o", names=("Off",), on=False),
)
FILLER = "They went on and said nothing. " * (IN_SIGHT // 20)


def test_the_last_named_come_first_and_those_in_sight_not_at_all() -> None:
    text = f"Lucy walked to Whitby with Mina. {FILLER} Renfield shouted."
    text += " x" * (STEP - len(text) % STEP)
    assert cast_at(LoreIndex(ENTRIES), text) == ("Mina Harker", "Madam Mina", "Whitby", "Lucy")
    assert cast_at(LoreIndex(ENTRIES), "", [text]) == ("Mina Harker", "Madam Mina", "Whitby", "Lucy")
    assert cast_at(LoreIndex(ENTRIES), "")[:1] == ("Mina Harker",)
    assert cast_at(LoreIndex(()), text) == ()


def test_names_fit_between_commas_and_are_not_too_many() -> None:
    entries = [Entry(id=f"{n}", names=(f"Name\n{n}", f"Name {n}")) for n in range(100)]
    found = cast_at(LoreIndex(entries), "")
    assert len(found) == MOST
    assert found[:2] == ("Name 0", "Name 1")


def test_who_is_told_of_or_named_just_now_is_left_out() -> None:
    index = LoreIndex(ENTRIES)
    assert cast_at(index, "Lucy came", told={"m"}) == ("Whitby", "Renfield")


def test_a_name_in_a_comment_is_not_in_sight() -> None:
    index = LoreIndex(ENTRIES)
    for before, earlier in (
        ("She came. <!-- Lucy later -->", []),
        ("She came. <!-- Lucy la", []),
        ("She came.", ["<!-- Lucy -->"]),
    ):
        assert cast_at(index, before, earlier) == cast_at(index, "She came.")
        assert "Lucy" in cast_at(index, before, earlier)
    assert "Lucy" not in cast_at(index, "Lucy came. <!-- Lucy later -->")


def test_who_is_off_here_is_left_out() -> None:
    index = LoreIndex((*ENTRIES, Entry(id="k", names=("The Killer",), off_in=("part",))))
    assert "The Killer" in cast_at(index, "", lineage=("other",))
    assert "The Killer" not in cast_at(index, "", lineage=("scene", "part"))
    assert "Off" not in cast_at(index, "")


@given(st.text("Lucy Mina.\n", max_size=200), st.text("renfild why", max_size=60))
@settings(max_examples=40)
def test_a_few_more_letters_change_nothing(text: str, more: str) -> None:
    index = LoreIndex(ENTRIES)
    whole = text * 20
    whole += "x" * (-len(whole) % STEP)
    assert cast_at(index, whole) == cast_at(index, whole + more)
