"""The measures of generated prose, by hand on small texts and by their bounds on any."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.story.measures import distinct, overlap, phrases_in, repetition, self_similarity, words_of

WORDS = st.lists(st.sampled_from("abcd"), max_size=30)


def test_distinct_counts_different_runs() -> None:
    assert distinct(words_of("the sea the sea"), 1) == 0.5
    assert distinct(words_of("the sea the sea"), 2) == pytest.approx(2 / 3)
    assert distinct((), 1) == 1.0


def test_repetition_knows_what_was_said_before() -> None:
    words = words_of("She looked at him. She looked at him again.")
    assert repetition(words) == pytest.approx(1 / 6)
    assert repetition(words, words_of("and she looked at him"), 4) == pytest.approx(2 / 6)
    assert repetition(words_of("Quite new words here")) == 0.0


def test_overlap_is_the_share_of_words_taken_over() -> None:
    book = words_of("one two three four five six seven eight nine ten")
    assert overlap(words_of("zero two three four five six seven eight nine"), book) == pytest.approx(8 / 9)
    assert overlap(words_of("two three four and no more"), book) == 0.0
    assert overlap((), book) == 0.0


def test_texts_are_alike_by_their_pairs_of_words() -> None:
    assert self_similarity([words_of("a b c"), words_of("a b d")]) == pytest.approx(1 / 3)
    assert self_similarity([words_of("a b c")]) == 0.0


def test_phrases_are_found_whole_in_any_case_and_with_either_apostrophe() -> None:
    text = words_of("A breath she didn’t know — a breath SHE DIDN'T know; unknown breath")
    assert phrases_in(text, ["she didn't know", "breath", "now", "", "…"]) == ("she didn't know",) * 2 + ("breath",) * 3
    assert phrases_in(words_of("no no no"), ["no"]) == ("no",) * 3


@given(WORDS, WORDS)
@settings(max_examples=50)
def test_all_are_shares(one: list[str], other: list[str]) -> None:
    for value in (distinct(one, 2), repetition(one, other), overlap(one, other, 3), self_similarity([one, other])):
        assert 0.0 <= value <= 1.0
    assert overlap(one, one, 2) in (0.0, 1.0)
    assert repetition(one, one) == (1.0 if len(one) >= 4 else 0.0)


def test_a_word_is_the_same_however_its_accents_are_written_and_a_sign_without_spaces_is_one() -> None:
    assert words_of("Café, l’été") == words_of("CAFE\u0301, l'e\u0301te\u0301") == ("café", "l'été")
    assert words_of("桥下的老人，OK？") == ("桥", "下", "的", "老", "人", "ok")
    assert words_of("か\u3099ん") == ("が", "ん")
