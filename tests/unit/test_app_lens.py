"""Weights of tokens become weights of words: nothing is lost, and the first word does not outshine the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.app.lens import (
    Choice,
    View,
    chance,
    heaviest,
    resting,
    share,
    shown_token,
    weights_of,
    whose,
    words_seen,
)
from inkwell.engine.attention import Attention, SeenToken
from inkwell.engine.types import Alternative
from inkwell.manuscript.spans import Span

TEXT = "The lamp went out"


def attention(weights: tuple[float, ...], cuts: tuple[int, ...] = (3, 6, 8, 13, 17)) -> Attention:
    starts = (0, *cuts[:-1])
    tokens = tuple(SeenToken(TEXT[a:b], a, b) for a, b in zip(starts, cuts, strict=True))
    each = (((0.2,) * 5, (0.0, 0.0, 0.0, 1.0, 0.0)), ((1.0, 0, 0, 0, 0), (0, 1.0, 0, 0, 0)))
    return Attention(tokens, weights, tuple(reversed(weights)), 2, 2, each)


def test_a_word_of_several_tokens_has_the_weight_of_all() -> None:
    words = words_seen(TEXT, attention((0.6, 0.1, 0.15, 0.1, 0.05)), Choice())
    assert [word.text for word in words] == ["The", "lamp", "went", "out"]
    assert [word.weight for word in words] == pytest.approx([0.6, 0.25, 0.1, 0.05])
    # Beside the first word, where every text is looked at, the others would all be pale.
    assert [word.light for word in words] == pytest.approx([1.0, 1.0, 0.4, 0.2])
    assert [word.text for word in heaviest(words, 2)] == ["The", "lamp"]


def test_layers_and_heads_are_counted_from_one() -> None:
    seen = attention((0.2,) * 5)
    assert weights_of(seen, Choice(View.HEAD, 1, 2)) == (0.0, 0.0, 0.0, 1.0, 0.0)
    assert weights_of(seen, Choice(View.HEAD, 2, 1))[0] == 1.0
    assert weights_of(seen, Choice(View.HEAD, 9, 9)) == weights_of(seen, Choice(View.HEAD, 2, 2))
    assert weights_of(seen, Choice(View.ROLLOUT)) == seen.rollout


@given(st.lists(st.floats(0, 1), min_size=5, max_size=5))
def test_no_weight_is_lost(weights: list[float]) -> None:
    words = words_seen(TEXT, attention(tuple(weights)), Choice())
    assert sum(word.weight for word in words) == pytest.approx(sum(weights))
    assert all(0 <= word.light <= 1 for word in words)
    assert all(TEXT[word.start : word.end] == word.text for word in words)


def test_a_token_that_stands_nowhere_belongs_to_no_word() -> None:
    seen = Attention((SeenToken("", 0, 0), SeenToken("The", 0, 3)), (0.9, 0.1), (0.9, 0.1), 1, 1)
    (word,) = words_seen("The", seen, Choice())
    assert (word.weight, word.light) == (0.1, 1.0)
    assert words_seen("", Attention((SeenToken("", 0, 0),), (1.0,), (1.0,), 1, 1), Choice()) == ()


def test_what_was_not_looked_at_again_is_no_word() -> None:
    seen = Attention((SeenToken(" went", 8, 13), SeenToken(" out", 13, 17)), (0.5, 0.5), (0.5, 0.5), 1, 1)
    assert [word.text for word in words_seen(TEXT, seen, Choice())] == ["went", "out"]


def test_numbers_and_tokens_can_be_read() -> None:
    assert [share(value) for value in (1.0, 0.12, 0.031, 0.0004)] == ["100 %", "12 %", "3.1 %", "under 0.1 %"]
    assert chance(Alternative(1, "a", 0.0)) == "100 %"
    assert [shown_token(text) for text in (" a", " ", "\n\n", "\ufffd")] == [
        "“ a”",
        "“␣”",
        "“↵↵”",
        "part of a character",
    ]


def test_what_rests_on_the_beginning_is_counted_together() -> None:
    tokens = (SeenToken("", 0, 0), SeenToken("The", 0, 3), SeenToken(" lamp", 3, 8))
    seen = Attention(tokens, (0.5, 0.2, 0.3), (0.1, 0.2, 0.7), 1, 1)
    for choice, rests in ((Choice(), 0.7), (Choice(View.ROLLOUT), 0.3)):
        assert resting(seen, choice, words_seen("The lamp", seen, choice)) == pytest.approx(rests)


def test_whose_a_word_is() -> None:
    spans = (Span(0, 4, "a.0"), Span(10, 12, "pasted"), Span(20, 22, "b.1"))
    assert whose(0, 4, spans) == "A model wrote this word"
    assert whose(2, 6, spans) == "A model wrote this word and it was changed since"
    assert whose(18, 24, spans) == "A model wrote this word and it was changed since"
    assert whose(10, 12, spans) == whose(5, 9, spans) == "No model wrote this word"
