"""Style distance: nothing from oneself, little from one's own next chapter, much from somebody else."""

import math
import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.voice.style_distance import AuthorStyle, divergence, punctuation, sentence_lengths

ROOT = Path(__file__).resolve().parents[3]
BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT / ".." / "shared" / "books"))

LONG = "And then, as the evening came over the hills, she thought of the house; of the house, and of him who built it. "
SHORT = "He ran. Dust! No one. He ran on. The gate was shut. He swore. "

COUNTS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 9))


def test_an_author_is_nearer_to_herself_than_to_another() -> None:
    style = AuthorStyle([LONG * 20, LONG * 12 + SHORT * 2, LONG * 15 + SHORT])
    own, other = style.distance(LONG * 8 + SHORT), style.distance(SHORT * 20)
    assert own.function_words < other.function_words
    assert own.sentence_lengths < other.sentence_lengths
    assert own.punctuation < other.punctuation


def test_delta_is_that_of_the_definition() -> None:
    chapters = ["a a b", "a b b b"]
    style = AuthorStyle(chapters)
    mean = {"a": 3 / 7, "b": 4 / 7}
    deviation = {
        word: math.sqrt(((one - mean[word]) ** 2 + (two - mean[word]) ** 2) / 2)
        for word, one, two in (("a", 2 / 3, 1 / 4), ("b", 1 / 3, 3 / 4))
    }
    wanted = sum(abs(share - mean[word]) / deviation[word] for word, share in (("a", 1.0), ("b", 0.0))) / 2
    assert style.distance("a a a a").function_words == pytest.approx(wanted)


@given(COUNTS, COUNTS)
def test_divergence_is_a_distance_between_0_and_1(one: dict[str, int], other: dict[str, int]) -> None:
    assert divergence(one, other) == pytest.approx(divergence(other, one))
    assert 0 <= divergence(one, other) <= 1
    assert divergence(one, one) == pytest.approx(0, abs=1e-12)
    assert divergence(one, {key: 3 * value for key, value in one.items()}) == pytest.approx(0, abs=1e-9)


def test_sentences_and_marks_are_counted() -> None:
    assert sentence_lengths("One two. “Three!” Four five six seven eight?") == Counter({0: 2, 1: 1})
    assert punctuation("Oh... no -- no; “no!”") == Counter(
        {"...": 1, "--": 1, ";": 1, "“": 1, "!": 1, "”": 1, "words": 4}
    )


def test_sentences_without_spaces_between_them_are_counted() -> None:
    assert sentence_lengths("桥下的老人。“数着白鹭！”他笑了？") == Counter({1: 2, 0: 1})
    assert punctuation("「是，」他说。") == Counter({"「": 1, "，": 1, "」": 1, "。": 1, "words": 3})


def test_without_words_there_is_no_style() -> None:
    with pytest.raises(ValueError, match="no words"):
        AuthorStyle(["…", ""])


def test_a_novelist_is_told_from_another() -> None:
    austen = (BOOKS / "pride-and-prejudice.md").read_text(encoding="utf-8")
    stoker = (BOOKS / "dracula.md").read_text(encoding="utf-8")
    style = AuthorStyle([austen[at : at + 20_000] for at in range(50_000, 250_000, 20_000)])
    own, other = style.distance(austen[300_000:320_000]), style.distance(stoker[300_000:320_000])
    assert own.function_words < 0.8 * other.function_words
    assert own.punctuation < other.punctuation
