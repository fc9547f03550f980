"""Phrases are found as whole words whatever the case, the quotes and the white space, and however a text comes."""

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inkwell.engine.phrases import Found, Phrases, is_apostrophe, is_word, plain

LETTERS = "aAb ß'’n\n\tİé語é-.…\u0301"
PHRASES = st.lists(st.text("aAb ß'’n\né語-.…", min_size=1, max_size=5).filter(str.strip), max_size=4)


def spaced(text: str) -> str:
    return " ".join(plain(text).split())


def stands_alone(text: str, start: int, end: int) -> bool:
    """The definition, for a whole text: no letter touches an outer letter, nor one across an apostrophe."""
    before, inside, after = text[:start], text[start:end], text[end:]
    goes_on = is_word(after[:1] or " ") or (is_apostrophe(after[:1] or " ") and is_word(after[1:2] or " "))
    came = is_word(before[-1:] or " ") or (is_apostrophe(before[-1:] or " ") and is_word(before[-2:-1] or " "))
    return not (came and is_word(inside[0])) and not (goes_on and is_word(spaced(inside)[-1]))


def standing(text: str, phrases: list[str]) -> set[tuple[int, int]]:
    """Every phrase in a text, by trying all of its pieces."""
    wanted = {spaced(phrase) for phrase in phrases}
    return {
        (start, end)
        for start in range(len(text))
        for end in range(start + 1, len(text) + 1)
        if not text[start].isspace() and not text[end - 1].isspace()
        if spaced(text[start:end]) in wanted and stands_alone(text, start, end)
    }


def found(text: str, phrases: list[str], cuts: list[int], before: int = 0) -> list[Found]:
    matcher, running, seen = Phrases(phrases), (), []
    places = sorted({before, len(text), *(before + cut % (len(text) - before + 1) for cut in cuts)})
    for start, end in itertools.pairwise(places):
        running, more = matcher.read(text[:end], start, running)
        seen += more
    return seen


@given(st.text(LETTERS, max_size=14), PHRASES, st.lists(st.integers(0, 20)))
@example("it's, it", ["it"], [])
@example("a b", ["a"], [1])
@example("'a'", ["a"], [])
@example("groß", ["gross"], [])
def test_it_finds_what_stands_there_and_nothing_else(text, phrases, cuts):
    seen = found(text, phrases, cuts)
    # What only counts at the text's end counts here, with or without an apostrophe after it.
    at_end = {(item.start, item.end) for item in seen if not item.certain and item.end == len(text)}
    starts = {start for start, _ in at_end} | {item.start for item in seen if item.certain}
    assert starts == {start for start, _ in standing(text, phrases)}
    assert {(item.start, item.end) for item in seen if item.certain} <= standing(text, phrases)


@given(st.text(LETTERS, max_size=20), PHRASES, st.lists(st.integers(0, 20)))
def test_the_split_does_not_matter(text, phrases, cuts):
    assert found(text, phrases, cuts) == found(text, phrases, [])


def certain(text: str, *phrases: str) -> list[str]:
    return [text[item.start : item.end] for item in found(text + " ", list(phrases), []) if item.certain]


def test_a_phrase_that_begins_another_is_a_word_of_its_own():
    assert certain("It shivers.", "shiver") == []
    assert certain("A shiver. She shivers down \n her spine.", "shiver", "shivers down her spine") == [
        "shiver",
        "shivers down \n her spine",
    ]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("He didn’t know", "didn't know"),
        ("Well… no", "well..."),
        ("STRASSE", "straße"),
        ("“Shiver”", "shiver"),
        ("a 'shiver' there", "shiver"),
        ("她走了。", "走"),
        ("well-known", "known"),
        ("naïve", "NAÏVE"),
    ],
)
def test_what_counts_as_the_phrase(text, phrase):
    assert len(certain(text, phrase)) == 1


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("can't", "can"),
        ("o’clock", "clock"),
        ("cafe\u0301s", "cafe"),
        ("कहानियाँ", "कहा"),
        ("snake_case", "case"),
    ],
)
def test_what_does_not(text, phrase):
    assert certain(text, phrase) == []


def test_what_stood_before_the_answer_gives_the_word_but_does_not_count():
    assert found("un" + "real ", ["real"], [], before=2) == []
    assert [item.start for item in found("so " + "real ", ["real"], [], before=3) if item.certain] == [3]
    assert found("real " + "now ", ["real now"], [], before=5) == []


def test_a_listed_word_is_told_apart_unless_the_author_banned_it_too():
    _, seen = Phrases(["one"], ["one", "two"]).read("one two ", 0, ())
    assert [(item.start, item.listed) for item in seen if item.certain] == [(0, False), (4, True)]
