"""Words as a novelist counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript import counts
from inkwell.manuscript.counts import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Left Munich at 8:35 p.m., on 1st May", 8),
        ("the wind—which rose—fell", 5),
        ("the wind--which rose", 4),
        ("well-known, don’t, 'tis o'clock", 4),
        ("_Mem._, get **this** recipe", 4),
        ("one\n\n* * *\n\n---\n\n# Two", 2),
        ("wait... what… then", 3),
        ("wait…what...then", 3),
        ("non\u00a0breaking «\u202foui\u202f»", 3),
        ("吾輩は猫", 4),
        ("cafe\u0301 हिन्दी", 2),
        ("3,000 people", 2),
    ],
)
def test_examples(text: str, words: int) -> None:
    assert count_words(text) == words


@given(st.lists(st.text("abcdé'-", min_size=1).map(lambda text: f"x{text.replace('--', '')}")))
def test_words_between_spaces_are_counted(words: list[str]) -> None:
    words = [word.replace("--", "x") for word in words]
    assert count_words(" ".join(words)) == len([word for word in words if word])


@given(st.text(st.sampled_from("ab-.’…—\n 水"), max_size=80), st.integers(1, 9))
def test_in_portions_there_are_as_many_words(text: str, at_once: int) -> None:
    whole = count_words(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counts, "_AT_ONCE", at_once)
        assert count_words(text) == whole
