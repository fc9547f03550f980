"""Excerpts cover a text in order; what is looked for are the words before the cursor; two orders become one."""

import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.story.recall import EXCERPT_WORDS, excerpts_of, fused, meant_by, query_of

WORDS = re.compile(r"[^\W_]+")
PROSE = st.text(alphabet=st.sampled_from("ab .!?’\n\n\u2029é*#0\ud800"), max_size=400)


@given(PROSE, st.integers(1, 60))
@settings(max_examples=50)
def test_excerpts_hold_every_word_once_and_in_order(text: str, times: int) -> None:
    whole = text * times
    found = excerpts_of(whole)
    assert all(whole[each.start : each.end] == each.text for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert [word for each in found for word in WORDS.findall(each.text)] == WORDS.findall(whole)


def test_an_excerpt_ends_with_a_paragraph_and_a_long_paragraph_is_parted() -> None:
    paragraph = "She went down to the quay again. " * 8
    short = excerpts_of("\n\n".join([paragraph.strip()] * 8))
    assert all(each.text.endswith(".") for each in short)
    assert max(len(each.text.split()) for each in short) <= EXCERPT_WORDS + 56
    parted = excerpts_of(paragraph * 10)
    assert len(parted) > 4
    assert all(len(each.text.split()) <= EXCERPT_WORDS + 7 for each in parted)


def test_the_nearest_words_are_looked_for_first() -> None:
    assert query_of("The lamp, the LAMP and Mina’s diary", 4) == ("diary", "mina’s", "and", "lamp")
    assert query_of("") == ()
    assert query_of("x" * 100_000)[0] == "x" * (60 * 24)


def test_what_is_meant_is_the_end_as_it_stands() -> None:
    assert meant_by("One two. Three, four!", 2) == "Three, four!"
    assert meant_by(" only ") == "only"


def test_what_both_orders_have_comes_first() -> None:
    assert fused([["a", "b", "c"], ["d", "b"]]) == ["b", "a", "d", "c"]
    assert fused([[], ["x"]]) == ["x"]
    assert fused([]) == []
