"""Many keys found at once: what one expression for each would find, and nothing else."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.story.keys import LONGEST_KEY, Case, Key, KeyFinder

letters = st.sampled_from("abAB éÉ-'_ 漢ⒶⒷⓐ")
texts = st.lists(letters, max_size=40).map("".join)
keys = st.builds(
    Key, st.lists(letters, min_size=1, max_size=4).map("".join), st.booleans(), st.sampled_from([Case.ANY, Case.EXACT])
)


def found(text: str, *given: Key | str) -> list[str]:
    """What is found, as it stands in the text."""
    finder = KeyFinder([each if isinstance(each, Key) else Key(each) for each in given])
    return [text[start:end] for _, start, end in finder.in_text(text)]


def plainly(key: Key, text: str) -> set[tuple[int, int]]:
    """The same by one expression for the key alone."""
    words = re.sub(r"\s+", " ", key.words).strip()
    if not words:
        return set()
    whole = key.whole and re.search(r"[^\W_]", words) and "漢" not in words
    before = r"(?:(?<![^\W_])|(?=[\W_]))" if whole else ""
    after = r"(?:(?![^\W_])|(?<=[\W_]))" if whole else ""
    flags = re.IGNORECASE if key.case is Case.ANY else 0
    pattern = re.compile(f"(?={before}({re.escape(words)}){after})", flags)
    return {match.span(1) for match in pattern.finditer(text)}


@given(st.lists(keys, max_size=6), texts)
def test_all_is_found_and_nothing_else(wanted: list[Key], text: str) -> None:
    finder = KeyFinder(wanted)
    hits = finder.in_line(text)
    for number, key in enumerate(wanted):
        assert {(start, end) for key_number, start, end in hits if key_number == number} == plainly(key, text)
    assert finder.in_line(text) == hits


@given(st.lists(keys, max_size=4), st.lists(texts, max_size=4))
@settings(max_examples=30)
def test_a_text_is_its_lines(wanted: list[Key], lines: list[str]) -> None:
    finder = KeyFinder(wanted)
    text = "\n".join(lines)
    offsets = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    expected = [
        (key, offset + start, offset + end)
        for offset, line in zip(offsets, lines, strict=True)
        for key, start, end in finder.in_line(line)
    ]
    assert list(finder.in_text(text)) == expected
    by_key = finder.by_key(text)
    assert sorted((key, *span) for key, spans in by_key.items() for span in spans) == sorted(expected)


def test_whole_words_end_where_words_end() -> None:
    assert found("An art; the party, Art's *art* and _art_.", "art") == ["art", "Art", "art", "art"]
    assert found("Catherine had a cat.", Key("cat", whole=False)) == ["Cat", "cat"]
    assert found("the cafe\u0301s and the cafe\u0301", "café") == ["cafe\u0301"]
    assert found("the cafés and the café", "cafe\u0301") == ["café"]
    assert found("Ame\u0301lie", "Ame") == []


def test_what_reads_the_same_is_found() -> None:
    assert found("D’Artagnan came; d'artagnan left.", "d'Artagnan") == ["D’Artagnan", "d'artagnan"]
    assert found("Van\u00a0Helsing", "van  helsing") == ["Van\u00a0Helsing"]
    assert found("漢字かな", "字") == ["字"]


def test_names_need_their_capitals() -> None:
    assert found("He will ask Will. WILL!", Key("Will", case=Case.NAME)) == ["Will", "WILL"]
    assert found("The Count and the count.", Key("the Count", case=Case.NAME)) == ["The Count"]
    assert found("Will will WILL", Key("will", case=Case.EXACT)) == ["will"]


def test_a_letter_goes_on_with_the_signs_that_belong_to_it() -> None:
    assert found("राम आया, रामायण में", "राम") == ["राम"]
    assert found("e\u0301te\u0301, e\u0301te\u0301s", "été") == ["e\u0301te\u0301"]
    assert found("שָׁלוֹם, שָׁלוֹםי", "שָׁלוֹם") == ["שָׁלוֹם"]


def test_a_korean_word_is_found_with_its_particles_and_in_no_other_word() -> None:
    assert found("민아는 갔다. 국민아파트. 김 민아가", "민아", "김 민아") == ["민아", "김 민아", "민아"]


def test_what_overlaps_is_all_found() -> None:
    assert found("Jonathan Harker", "Jonathan", "Jonathan Harker", "Harker") == [
        "Jonathan",
        "Jonathan Harker",
        "Harker",
    ]
    assert found("aaa", Key("a", whole=False), Key("aa", whole=False)) == ["a", "aa", "a", "aa", "a"]


def test_letters_that_grow_in_small_do_not_move_the_rest() -> None:
    assert found("İstanbul and Whitby", "whitby") == ["Whitby"]


@pytest.mark.parametrize("words", ["", "  ", "x" * (LONGEST_KEY + 1)])
def test_what_is_no_key_is_found_nowhere(words: str) -> None:
    assert found("x" * 300 + " ", Key(words, whole=False)) == []


def test_many_keys_that_begin_alike_do_no_harm() -> None:
    wanted = [Key("a" * length, whole=False) for length in range(1, LONGEST_KEY + 1)]
    assert len(found("a" * LONGEST_KEY, *wanted)) == LONGEST_KEY * (LONGEST_KEY + 1) // 2
