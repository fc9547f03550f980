"""Scripts without spaces between words are looked for in pairs of letters, and two or four letters are about a word."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.unspaced import RUN, about_words, ends_unspaced, letters_of, pairs, unspaced_in


def cut(text: str) -> list[str]:
    return [pair for run in RUN.findall(text) for pair in pairs(letters_of(run))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Only words, naïve and plain.", []),
        ("他把戒指，火。", ["他把", "把戒", "戒指", "火"]),
        # Between kana an ideograph is a word of its own more often than not.
        ("その剣は指輪", ["その", "の剣", "剣", "剣は", "は指", "指輪"]),
        ("人々", ["人々"]),
        ("ラーメン・カフェ", ["ラー", "ーメ", "メン", "カフ", "フェ"]),
        # A vowel above or below belongs to its letter.
        ("วิเศษ", ["วิเ", "เศ", "ศษ"]),
        ("an iPhone手机壳 and", ["手机", "机壳"]),
        # The shape of an ideograph is not its word.
        ("葛\U000e0100城", ["葛城"]),
    ],
)
def test_every_two_letters_side_by_side_are_a_pair(text: str, found: list[str]) -> None:
    assert cut(text) == found
    assert unspaced_in(text) == bool(found)
    assert cut(unicodedata.normalize("NFD", text)) == found


@given(*[st.text(st.sampled_from("指輪山火のをวิเศ๊ a。"), max_size=12)] * 3)
def test_the_pairs_of_a_word_stand_where_the_word_does(before: str, word: str, behind: str) -> None:
    word = "指輪" + word + "指輪"
    wanted = {pair for pair in cut(word) if len(letters_of(pair)) == 2}
    assert wanted <= set(cut(f"{before}{word}の{behind}"))


def test_how_much_a_text_says_is_told_in_words() -> None:
    assert about_words("Mina’s diary, and 3 lamps.") == 5
    assert about_words("他把魔法戒指扔进了火山。") == 6
    assert about_words("เขาโยนแหวนวิเศษลงในไฟ") == 5
    assert about_words("He said 指輪.") == 3
    assert about_words("one two three", 4, 7) == 1


def test_behind_han_and_kana_no_space_stands() -> None:
    assert ends_unspaced("他走了。”")
    assert ends_unspaced("叫んだ。」")
    assert not any(map(ends_unspaced, ("He went.", "เขาไป", "。", "")))
