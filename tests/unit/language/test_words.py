"""The words of a paragraph, as dictionaries are asked for them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.language.prose import LONGEST, not_sentences, not_words
from inkwell.language.words import fold, scripts_of, words_of


def found(text: str) -> list[str]:
    return [word.folded for word in words_of(text, not_words(text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He didn’t go.", ["He", "didn't", "go"]),
        ("‘It’s well-known,’ she said", ["It's", "well-known", "she", "said"]),
        ("non\u2011breaking co\u00adoperate", ["non-breaking", "cooperate"]),
        ("cafe\u0301 is café", ["café", "is", "café"]),
        ("the ﬁnd of the oﬃce", ["the", "find", "of", "the", "office"]),
        ("1st of May 2024, B52 and 20kg", ["of", "May", "and"]),
        ("I saw a b c", ["saw"]),
        ("_word_ and **strong**", ["word", "and", "strong"]),
        ("un*believ*able stays whole", ["stays", "whole"]),
        ("Привет, мир", ["Привет", "мир"]),
        ("שָׁלוֹם עולם", ["שָׁלוֹם", "עולם"]),
        ("l’homme d’État", ["l'homme", "d'État"]),
        ('צה״ל צה"ל "שלום"', ['צה"ל', 'צה"ל', "שלום"]),
        ("a" * 61 + " short", ["short"]),
        ("", []),
    ],
)
def test_words_are_found_and_folded(text, words):
    assert found(text) == [fold(word) for word in words]


@pytest.mark.parametrize(
    "text",
    [
        "`codde`",
        "[](http://example.org/pathh)",
        "https://exampel.org/a_b?q=wrod",
        "www.exampel.org/x",
        "somebody@exampel.org",
        "example.com/zzyx",
        "<!-- a commment -->",
        "%%a commment%%",
        "/usr/shaer/thing",
        "[^notte]",
        "* * *",
    ],
)
def test_what_is_no_prose_is_left_out(text):
    assert found(text) == []
    assert found(f"Before {text} after") == ["Before", "after"]


def test_an_address_behind_dots_is_one_too():
    assert found("Look ...exampel.com there") == ["Look", "there"]


@pytest.mark.parametrize("piece", ["a", "a.b", "a.", "a-", ".", "a@", "/a"])
def test_no_run_of_letters_takes_long(piece):
    text = piece * (LONGEST // len(piece) - 2) + " @"
    start = time.process_time()
    not_words(text)
    assert time.process_time() - start < 0.5


def test_the_words_of_a_link_are_prose_and_its_address_is_not():
    assert found("See [the hosue](http://hosue.example/x) there") == ["See", "the", "hosue", "there"]


def test_emphasis_is_within_a_sentence_and_comments_are_not():
    text = "He *was* there. <!-- they was -->"
    assert all(text[start:end].strip("*") != "was" for start, end in not_sentences(text))
    assert any("they was" in text[start:end] for start, end in not_sentences(text))


def test_what_touches_a_word_is_told():
    twas, _ = words_of("’twas thus")
    assert (twas.before, twas.after) == ("'", " ")


@given(st.text(max_size=300))
def test_any_text_gives_words_that_are_in_it(text):
    last = 0
    for word in words_of(text, not_words(text)):
        assert last <= word.start < word.end <= len(text)
        assert fold(text[word.start : word.end]) == word.folded
        last = word.end


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=60))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


def test_scripts_are_told_apart():
    assert scripts_of("naïve 12") == {"LATIN"}
    assert scripts_of("мир and 世界") == {"LATIN", "CYRILLIC", "CJK"}
