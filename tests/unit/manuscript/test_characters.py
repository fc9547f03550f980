"""Special characters by name and code, and words in the capitals of others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.capitals import as_written
from inkwell.manuscript.characters import GROUPS, SHORT, code_of, find_characters, name_of


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("em dash", "—"), ("Em Dash", "—"), ("e acute", "é"), ("ellipsis", "…"), ("u+2014", "—"), ("2014", "—"),
        ("no-break space", "\u00a0"), ("narrow no", "\u202f"), ("left right arrow", "↔"), ("é", "é"), ("—", "—"),
        ("soft hyphen", "\u00ad"), ("snowman", "☃"),
    ],
)  # fmt: skip
def test_found_by_name_code_or_itself(wanted: str, first: str) -> None:
    assert find_characters(wanted)[0] == first


@pytest.mark.parametrize("wanted", ["", "  ", "no such thing", "u+110000", "u+d800", "0000"])
def test_nothing_is_nothing(wanted: str) -> None:
    assert find_characters(wanted) == ()


@given(st.text(max_size=12))
def test_only_what_can_stand_in_a_text_is_found(wanted: str) -> None:
    found = find_characters(wanted, 50)
    assert len(found) == len(set(found)) <= 50
    for character in found:
        character.encode("utf-8") if wanted.isascii() else None
        assert len(character) == 1


def test_the_groups_hold_each_once_and_all_have_names() -> None:
    every = [character for _, group in GROUPS for character in group]
    assert all(map(name_of, every))
    assert len({name for name, _ in GROUPS}) == len(GROUPS)
    assert all(len(set(group)) == len(group) for _, group in GROUPS)
    assert set(SHORT) <= set(every)
    assert code_of("—") == "U+2014"


@pytest.mark.parametrize(
    ("word", "model", "written"),
    [
        ("lantern", "lamp", "lantern"), ("lantern", "Lamp", "Lantern"), ("lantern", "LAMP", "LANTERN"),
        ("The Hague", "city", "The Hague"), ("élan", "A", "Élan"), ("ǆ", "Lamp", "ǅ"), ("lantern", "", "lantern"),
        ("lantern", "“Lamp", "Lantern"),
    ],
)  # fmt: skip
def test_capitals_are_kept(word: str, model: str, written: str) -> None:
    assert as_written(word, model) == written
