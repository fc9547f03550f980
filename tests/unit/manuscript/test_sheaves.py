"""A row of strings in sheaves is a row of strings: whatever is done to it, it answers as a list would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.sheaves import Sheaves

LONG = st.integers(0, 700).map(lambda count: [f"{number} " for number in range(count)])
"""Long enough for several sheaves, and short enough for none."""
PLACE = st.integers(0, 1000)


@given(LONG, st.lists(st.tuples(PLACE, PLACE, LONG | st.lists(st.text(max_size=3), max_size=3)), max_size=6))
def test_it_changes_as_a_list_does(texts: list[str], changes: list[tuple[int, int, list[str]]]) -> None:
    row, plain = Sheaves(texts), list(texts)
    for place, many, new in changes:
        first = place % (len(plain) + 1)
        removed = many % (len(plain) - first + 1)
        before, kept = list(plain), row.kept()
        at, old = row.splice(first, removed, new)
        plain[first : first + removed] = new
        assert (at, list(old)) == (len("".join(before[:first])), before[first : first + removed])
        assert (list(row), len(row)) == (plain, len(plain))
        assert [text for sheaf in kept for text in sheaf] == before


@pytest.mark.parametrize("place", [0, 600, 1199])
def test_a_sheaf_that_keeps_growing_is_parted(place: int) -> None:
    row = Sheaves(["a"] * 1200)
    for _ in range(2000):
        row.splice(place, 0, ["b"])
    assert max(map(len, row.kept())) < 300


def test_of_a_change_all_other_sheaves_are_kept() -> None:
    row = Sheaves(["a"] * 1200)
    before = row.kept()
    row.splice(600, 1, ["b"])
    assert sum(one is other for one, other in zip(before, row.kept(), strict=True)) == len(before) - 1
