"""Order keys always leave room, and sort as plain strings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.order import between, is_key, spread

KEYS = st.text("0123456789ABYZabyz", min_size=1, max_size=8).filter(is_key)


@given(KEYS, KEYS)
def test_between_is_strictly_between(one: str, other: str) -> None:
    low, high = sorted((one, other))
    if low == high:
        with pytest.raises(ValueError, match="no room"):
            between(low, high)
        return
    assert low < between(low, high) < high
    assert is_key(between(low, high))


@given(KEYS)
def test_open_ends(key: str) -> None:
    assert between(None, key) < key < between(key, None)


@given(st.lists(st.integers(0, 1000), max_size=150))
def test_inserting_anywhere_keeps_keys_sorted_and_distinct(places: list[int]) -> None:
    keys: list[str] = []
    for each in places:
        place = each % (len(keys) + 1)
        low = keys[place - 1] if place else None
        high = keys[place] if place < len(keys) else None
        keys.insert(place, between(low, high))
    assert keys == sorted(set(keys))


@given(st.integers(0, 5000))
def test_spread_is_sorted_short_and_has_room(n: int) -> None:
    keys = spread(n)
    assert len(keys) == n
    assert list(keys) == sorted(set(keys))
    assert all(is_key(key) and len(key) <= 3 for key in keys)
    if n:
        assert between(None, keys[0]) < keys[0]


@pytest.mark.parametrize("bad", ["", "a0", "é", "a-b"])
def test_what_is_no_key_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="not an order key"):
        between(bad, None)
