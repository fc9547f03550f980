"""Words, characters, sentences, paragraphs, pages and reading time of Markdown, as a novelist counts them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.counts import (
    NO_SIZE,
    NOTHING,
    Counts,
    Size,
    count_prose,
    count_text,
    count_words,
    pages,
    reading_minutes,
    size_text,
    unit_of,
)
from inkwell.manuscript.markup import FAR
from inkwell.manuscript.paragraphs import split_paragraphs
from inkwell.manuscript.prose import HIDDEN, ProseRules, lines, prose, visible

MARKS = "word| |*|**|_|`|~~|[|](|)|<!--|-->|%%|#|> |- |1. |[^1]|:|\n|\n\n|é|猫|。|.|?|^["
MARKED = st.lists(st.sampled_from([*MARKS.split("|"), "\\"])).map("".join)


@pytest.mark.parametrize(
    ("paragraph", "seen"),
    [
        ("Plain words.", "Plain words."),
        ("an *old*, **very** old, ***quite*** _ruined_ ~~house~~", "an old, very old, quite ruined house"),
        ("un**believ**able snake_case_name", "unbelievable snake_case_name"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        (r"\*not emphasis\*", "*not emphasis*"),
        ("# The *first* chapter", "The first chapter"),
        ("> “Quoted,” he read.", "“Quoted,” he read."),
        ("> > twice", "twice"),
        ("- bread", "bread"),
        ("12. eggs", "eggs"),
        ("1st May", "1st May"),
        ("a [letter](https://example.org/long) came", "a letter came"),
        ("a ![map](map.png) b", "a  b"),
        ("seen.[^1] Then", "seen. Then"),
        ("[^1]: A note.", "A note."),
        ("seen^[by us] then", "seenby us then"),
        ("kept <!-- check this date --> here", "kept  here"),
        ("kept <!-- never closed", "kept <!-- never closed"),
        ("kept %%a note%% here", "kept  here"),
        ("see <https://example.org/a>", "see "),
        ("* * *", ""),
        ("---", ""),
        ("⁂", ""),
        ("#", ""),
        ("", ""),
    ],
)
def test_marks_are_no_prose(paragraph: str, seen: str) -> None:
    found = prose(paragraph)
    assert len(found) == len(paragraph)
    assert visible(found) == seen


def test_headings_and_footnotes_are_counted_by_choice() -> None:
    text = "# One two\n\nThree.[^a]\n\n[^a]: Four five six.\n\nSeven^[eight] nine."
    assert count_text(text).size.words == 8
    assert count_text(text, ProseRules(headings=False)).size.words == 6
    assert count_text(text, ProseRules(footnotes=False)).size.words == 5
    assert count_text(text, ProseRules(headings=False, footnotes=False)).size.words == 3


@given(MARKED, st.booleans(), st.booleans())
def test_prose_keeps_every_place(text: str, headings: bool, footnotes: bool) -> None:
    found = prose(text, ProseRules(headings, footnotes))
    assert len(found) == len(text)
    assert all(a == b or b == HIDDEN for a, b in zip(text, found, strict=True))


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("", NOTHING),
        ("* * *", NOTHING),
        ("He *left*. She?", Counts(Size(3, 13, 2), 2, 1)),
        ("cafe\u0301", Counts(Size(1, 4, 0), 1, 1)),
        ("One.\n\nTwo.", Counts(Size(2, 8, 0), 2, 2)),
        ("Roses are red,\nviolets are blue.\n\nEnd", Counts(Size(7, 34, 4), 2, 2)),
        ("吾輩は猫である。名前はまだ無い。", Counts(Size(14, 16, 0, 14), 2, 1)),
        ("สวัสดีครับ", Counts(Size(1, 7, 0, 10), 1, 1)),
        ("שָׁלוֹם", Counts(Size(1, 4, 0), 1, 1)),
        ("Wait… what?", Counts(Size(2, 11, 1), 1, 1)),
    ],
)
def test_counts_by_hand(text: str, counts: Counts) -> None:
    assert count_text(text) == counts


def test_a_comment_over_several_paragraphs_is_no_prose() -> None:
    text = "One two <!-- three\n\nfour five\n\nsix --> seven\n\neight <!-- nine"
    assert [visible(line.prose) for line in lines(text)] == ["One two ", "", " seven", "eight <!-- nine"]
    assert count_text(text).size.words == 5
    assert [line.start for line in lines(text)] == [0, 20, 31, 46]


def test_a_forgotten_comment_hides_nothing_and_many_take_no_time() -> None:
    far = "<!-- forgotten\n\n" + "It rained.\n\n" * FAR + "An arrow --> there."
    assert count_text(far).size.words == 2 * FAR + 4
    start = time.perf_counter()
    assert count_text("<!-- note\n\n" * 3_000).size.words == 3_000
    assert time.perf_counter() - start < 2


@given(MARKED)
def test_lines_lie_where_they_say(text: str) -> None:
    for line in lines(text):
        there = text[line.start : line.start + len(line.prose)]
        assert "\n" not in there
        assert all(a == b or b == HIDDEN for a, b in zip(there, line.prose, strict=True))


@given(MARKED.filter(lambda text: "<!--" not in text and "%%" not in text))
def test_lines_counted_apart_are_the_whole(text: str) -> None:
    """As the page does it, block by block."""
    parts = split_paragraphs(text)
    total = NOTHING
    for at, part in enumerate(parts):
        begins = at == 0 or part.startswith("\n\n")
        continues = at + 1 < len(parts) and not parts[at + 1].startswith("\n\n")
        total = total.plus(count_prose(prose(part.lstrip("\n")), begins=begins, continues=continues))
    assert total == count_text(text)
    assert total.size == size_text(text)
    assert total.size.minus(total.size) == NO_SIZE


@given(st.text("abcé 猫.\u0301", max_size=40))
def test_without_marks_the_words_are_those_of_the_text(text: str) -> None:
    counts = size_text(text)
    assert counts.words == count_words(text)
    assert 0 <= counts.spaces <= counts.characters <= len(text)


def test_a_books_figure_is_words_or_characters() -> None:
    english, chinese = size_text("A cat came."), size_text("猫来了。")
    assert unit_of("en", english) == "words"
    assert unit_of("zh-TW", english) == unit_of("ja", NO_SIZE) == unit_of("th_TH", NO_SIZE) == "characters"
    # The language of an imported book may not be known.
    assert unit_of("en", chinese) == "characters"
    assert unit_of("", english) == "words"
    assert english.figure("words") == 3
    assert chinese.figure("characters") == 4


def test_pages_and_reading_time() -> None:
    assert [pages(words, 250) for words in (0, 1, 250, 251)] == [0, 1, 1, 2]
    assert reading_minutes(500, 250) == 2.0
    assert reading_minutes(5, 0) == 5.0
