"""What is offered of an answer: one sentence of prose, or nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.story.offer import offer_of, rest_of


@pytest.mark.parametrize(
    ("answer", "offered"),
    [
        (" She put down her cup. Nobody spoke.", " She put down her cup."),
        ("and waited", "and waited"),
        ("\n\n“Mr. Ames,” he said. “Come in.”", "\n\n“Mr. Ames,” he said."),
        ("\n \n\nThe rain stopped.\n\nNext", "\n\nThe rain stopped."),
        ("\nThe rain", "\n\nThe rain"),
        ("   three spaces", " three spaces"),
        (" goes on\nin a new line.", " goes on"),
        ("\n\n# Chapter two", ""),
        ("\n\n* * *\n\nLater", ""),
        ("\n\n> quoted", ""),
        (" …", ""),
        ("", ""),
        ("\n\n", ""),
    ],
)
def test_a_sentence_at_most(answer: str, offered: str) -> None:
    assert offer_of(answer) == offered


@given(st.text(alphabet="ab .!?\n\t#>*“”'1", max_size=60))
def test_it_is_one_paragraph_and_words_of_the_answer(answer: str) -> None:
    offered = offer_of(answer)
    words = offered.strip()
    assert words in answer
    assert "\n" not in words
    assert offered in ("", words, f" {words}", f"\n\n{words}")


@pytest.mark.parametrize(
    ("words", "typed", "rest"),
    [
        (" He put", "", " He put"),
        (" He put", " He", " put"),
        (" He put", " he", ""),
        (" He put", " He put", ""),
        (" He put", " He put it", ""),
        ("“Don’t,” he", '"', "Don’t,” he"),
        ("“Don’t,” he", "“Don't", ",” he"),
        ("“Don’t,” he", "„Don’t,“ ", "he"),
        ("no— yes", "no-", " yes"),
        ("no— yes", "no--", " yes"),
        ("no— yes", "no–", " yes"),
        ("no— yes", "no-y", ""),
        ("well-known man", "well-", "known man"),
        ("and… then", "and.", " then"),
        ("and… then", "and... ", "then"),
        ("Bon\u00a0! said", "Bon !", " said"),
        ("\n\nThe rain", "\n\nT", "he rain"),
    ],
)
def test_what_is_typed_need_not_be_offered(words: str, typed: str, rest: str) -> None:
    assert rest_of(words, typed) == rest


@given(st.text(max_size=20), st.text(max_size=20))
def test_typing_the_words_themselves_leaves_the_others(typed: str, others: str) -> None:
    assert rest_of(typed + others, typed) == others
