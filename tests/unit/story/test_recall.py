"""Excerpts cover a text in order; what is looked for are the words before the cursor; two orders become one."""

import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.story.recall import EXCERPT_WORDS, excerpts_of, fused, meant_by, query_of, shared

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


def test_a_script_without_spaces_is_parted_and_looked_for_as_well() -> None:
    sentence = "他把魔法戒指扔进了火山，索伦大叫。"
    found = excerpts_of(sentence * 200)
    # About as long as an excerpt of English: so much is read by a model too.
    assert all(len(each.text) <= EXCERPT_WORDS * 3 for each in found)
    assert "".join(each.text for each in found) == sentence * 200
    assert query_of("The 魔法戒指") == ("戒指", "法戒", "魔法", "the")
    assert meant_by("他走了。魔法戒指", 2) == "魔法戒指"
    assert len(query_of(sentence * 200)) < 40


def test_the_author_is_told_what_is_shared_in_one_piece() -> None:
    assert shared(query_of("The old lamp and the lantern"), "An old lantern. A lamp.") == ["lantern", "lamp"]
    assert shared(query_of("彼女は魔法の指輪のことを思い出した"), "彼は魔法の指輪を火に投げた。") == ["魔法の指輪"]
    assert shared(query_of("她想起了魔法戒指"), "戒指在火里。") == ["戒指"]
    assert shared(query_of("เธอนึกถึงแหวนวิเศษ"), "แหวนวิเศษอยู่ในไฟ") == ["แหวนวิเศษ"]


def test_what_is_meant_is_the_end_as_it_stands() -> None:
    assert meant_by("One two. Three, four!", 2) == "Three, four!"
    assert meant_by(" only ") == "only"


def test_what_both_orders_have_comes_first() -> None:
    assert fused([["a", "b", "c"], ["d", "b"]]) == ["b", "a", "d", "c"]
    assert fused([[], ["x"]]) == ["x"]
    assert fused([]) == []
