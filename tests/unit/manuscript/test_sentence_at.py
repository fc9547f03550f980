"""The sentence that a place is in, in the ways that different languages close one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.sentences import sentence_at, sentences

TWO = [
    ("He came. She left.", "He came."),
    ("“Where?” she asked. Nobody knew.", "“Where?” she asked."),
    ("Mr. Hale came at 3.30 p.m. with J. R. Reed. She left.", "Mr. Hale came at 3.30 p.m. with J. R. Reed."),
    ("„Komm her!“ Er kam nicht.", "„Komm her!“"),
    ("»Komm her!« Er kam nicht.", "»Komm her!«"),
    ("Er kam. »Nein«, sagte sie.", "Er kam."),
    ("« Viens\u202f!\u00a0» Il ne vint pas.", "« Viens\u202f!\u00a0»"),
    ("¿Vienes? No vino.", "¿Vienes?"),
    ("他来了。她走了。", "他来了。"),
    ("“他来了。”她走了。", "“他来了。”"),
    ("「行くの？」と彼は言った。誰も来なかった。", "「行くの？」と彼は言った。"),
    ("「行くの？」誰も来なかった。", "「行くの？」"),
    ("هل جاء؟ لم يأت.", "هل جاء؟"),
    ("He waited… and waited. She left.", "He waited… and waited."),
    ("*Never.* She left.", "*Never.*"),
]


@pytest.mark.parametrize(("text", "first"), TWO)
def test_the_first_and_the_second_sentence(text: str, first: str) -> None:
    start, end = sentence_at(text, 1)
    assert text[start:end] == first
    start, end = sentence_at(text, len(text) - 1)
    assert text[start:end] == text[len(first) :].strip()


def test_the_space_behind_a_sentence_is_in_it_until_the_next_begins() -> None:
    assert sentence_at("He came. ", 9) == (0, 8)
    assert sentence_at("He came. S", 9) == (9, 10)
    assert sentence_at("He came. S", 8) == (0, 8)
    assert sentence_at("  He came. She left.", 0) == (2, 10)


def test_what_is_no_sentence_is_lit_as_a_whole() -> None:
    assert sentence_at("", 0) == (0, 0)
    assert sentence_at("* * *", 2) == (0, 5)


@given(st.text(alphabet="Ab .!?…“”„»«」。\u00a0と", max_size=40), st.integers(0, 40))
def test_a_place_is_in_one_of_the_sentences(text: str, place: int) -> None:
    found = sentence_at(text, min(place, len(text)))
    assert found in [*sentences(text), (0, len(text))]
    if found[0] > place:
        # Before the first one nothing else is nearer.
        assert found == next(sentences(text))
