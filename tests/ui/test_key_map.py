"""Who has which keys: what the author wants comes first, nobody shares what they hear, and nothing is ever lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.ui.keys.key_map import Keyed, Where, is_bare, resolved

WINDOW, PROPOSAL, GREY = Where.WINDOW, Where.PROPOSAL, Where.GREY
NEW = Keyed("new", ("Ctrl+N",))
STRONG = Keyed("strong", ("Ctrl+B",))
FIND = Keyed("find", ("F3", "Ctrl+G"))
ACCEPT = Keyed("accept", ("Tab",), frozenset((WINDOW, PROPOSAL)))
WORD = Keyed("word", ("Ctrl+Right",), frozenset((PROPOSAL,)))
GREY_WORD = Keyed("grey", ("Ctrl+Right",), frozenset((GREY,)))
EVERY = (NEW, STRONG, FIND, ACCEPT, WORD, GREY_WORD)
KEYS = st.sampled_from(("Ctrl+N", "Ctrl+B", "F3", "Ctrl+G", "Tab", "Ctrl+Right", "Ctrl+J"))
OWN = st.dictionaries(st.sampled_from(("new", "strong", "find", "accept", "word", "grey", "gone")), st.lists(KEYS))


@pytest.mark.parametrize(
    ("keys", "bare"),
    [
        ("A", True), ("Shift+Tab", True), ("Esc", True), ("+", True), ("Shift++", True), ("F", True),
        ("F12", False), ("Shift+F7", False), ("Ctrl+A", False), ("Ctrl++", False), ("Alt+Left", False),
    ],
)  # fmt: skip
def test_what_writes_or_moves_is_told_from_what_commands(keys: str, bare: bool) -> None:
    assert is_bare(keys) is bare


def test_unchanged_everybody_has_what_is_usual() -> None:
    now = resolved(EVERY, {})
    assert now.keys == {each.name: each.usual for each in EVERY}
    assert now.lost == ()
    assert now.at(PROPOSAL, "Tab") == "accept"
    # What moves is never taken from the whole window.
    assert now.at(WINDOW, "Tab") == ""


def test_a_command_can_have_several_keys_or_none() -> None:
    now = resolved(EVERY, {"new": ("F2", "Ctrl+J"), "strong": ()})
    assert now.keys["new"] == ("F2", "Ctrl+J")
    assert now.keys["strong"] == ()
    assert now.at(WINDOW, "Ctrl+B") == ""


def test_what_the_author_wants_stands_against_what_is_usual_in_a_new_version() -> None:
    newer = Keyed("newer", ("Ctrl+J",))
    now = resolved((newer, *EVERY), {"new": ("Ctrl+J",)})
    assert now.at(WINDOW, "Ctrl+J") == "new"
    assert now.keys["newer"] == ()
    assert [(each.name, each.keys, each.to) for each in now.lost] == [("newer", "Ctrl+J", "new")]


def test_the_same_keys_may_mean_something_else_elsewhere_on_the_page() -> None:
    now = resolved(EVERY, {})
    assert now.in_the_way("grey", "Ctrl+Right") == ()
    assert now.elsewhere("grey", "Ctrl+Right") == ("word",)
    assert now.in_the_way("accept", "Ctrl+Right") == ("word",)
    assert now.in_the_way("new", "Ctrl+B") == ("strong",)


def test_keys_that_are_given_are_taken_from_whoever_had_them_and_can_be_put_back() -> None:
    now = resolved(EVERY, {})
    own = now.given({}, "new", "F3")
    assert own == {"new": ("Ctrl+N", "F3"), "find": ("Ctrl+G",)}
    then = resolved(EVERY, own)
    assert then.at(WINDOW, "F3") == "new"
    back = then.given(own, "find", "F3")
    assert resolved(EVERY, back).keys == now.keys
    assert back == {}


def test_keys_can_be_given_instead() -> None:
    now = resolved(EVERY, {})
    assert now.given({}, "find", "Ctrl+J", instead=True) == {"find": ("Ctrl+J",)}


@given(OWN)
def test_nobody_shares_keys_where_both_hear_them_whatever_a_file_says(own: dict[str, list[str]]) -> None:
    now = resolved(EVERY, own)
    heard = [
        (where, keys) for each in EVERY for keys in now.keys[each.name] for where in now.keyed[each.name].heard(keys)
    ]
    assert len(heard) == len(set(heard))
    assert set(now.keys) == {each.name for each in EVERY}


@given(OWN, st.sampled_from(EVERY), KEYS, st.booleans())
def test_what_is_given_is_had_and_what_is_unknown_stays(
    own: dict[str, list[str]], one: Keyed, keys: str, instead: bool
) -> None:
    before = resolved(EVERY, own)
    wanted = before.given(own, one.name, keys, instead)
    after = resolved(EVERY, wanted)
    assert (keys in after.keys[one.name]) == bool(one.heard(keys))
    assert wanted.get("gone") == (tuple(own["gone"]) if "gone" in own else None)
    # Of all others only those lost anything that were in the way.
    for each in EVERY if not before.lost else ():
        if each is not one and each.name not in before.in_the_way(one.name, keys):
            assert after.keys[each.name] == before.keys[each.name]
    assert resolved(EVERY, after.as_usual(wanted, one.name)).keys.keys() == after.keys.keys()


@given(OWN, st.sampled_from(EVERY))
def test_what_is_taken_is_gone(own: dict[str, list[str]], one: Keyed) -> None:
    now = resolved(EVERY, own)
    for keys in now.keys[one.name]:
        assert keys not in resolved(EVERY, now.taken(own, one.name, keys)).keys[one.name]
