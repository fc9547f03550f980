"""An n-gram memory: its shares, worked out the slow way too, and what its mixture makes of a row of logits."""

import math
from collections import Counter
from collections.abc import Sequence

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.ngrams import CONTEXT, DISCOUNT, Mixture, Ngrams, mixed

SIZE = 7
texts_of = st.lists(st.lists(st.integers(0, SIZE - 1), max_size=40), max_size=4)


def slow(texts: Sequence[Sequence[int]], before: Sequence[int]) -> tuple[dict[int, float], float]:
    """The shares and the rest by counting again for each context, the shortest first."""
    shares: dict[int, float] = {}
    rest = 1.0
    for length in range(1, min(CONTEXT, len(before)) + 1):
        context = tuple(before[-length:])
        counts = Counter(
            text[place]
            for text in texts
            for place in range(length, len(text))
            if tuple(text[place - length : place]) == context
        )
        if not counts:
            break
        total, freed = counts.total(), DISCOUNT * len(counts) / counts.total()
        shares = {token: freed * share for token, share in shares.items()}
        for token, count in counts.items():
            shares[token] = shares.get(token, 0.0) + (count - DISCOUNT) / total
        rest *= freed
    return shares, rest


@given(texts_of, st.lists(st.integers(0, SIZE - 1), max_size=6))
def test_shares_are_those_of_counting_and_add_up_to_one(texts: list[list[int]], before: list[int]) -> None:
    shares, rest = slow(texts, before)
    found = Ngrams(texts, SIZE).after(before[-CONTEXT:])
    if found is None:
        assert shares == {}
        return
    assert {int(token): pytest.approx(share) for token, share in zip(found.tokens, found.shares, strict=True)} == shares
    assert found.rest == pytest.approx(rest)
    assert float(found.shares.sum()) + found.rest == pytest.approx(1.0)
    assert all(found.share(token) == pytest.approx(shares.get(token, 0.0)) for token in range(SIZE))


@given(
    texts_of,
    st.lists(st.integers(0, SIZE - 1), min_size=1, max_size=6),
    st.lists(st.floats(-9, 9, width=32), min_size=SIZE, max_size=SIZE),
    st.floats(0.01, 0.5),
)
def test_a_lifted_row_is_the_mixture_and_can_be_put_back(
    texts: list[list[int]], before: list[int], logits: list[float], weight: float
) -> None:
    row = numpy.array(logits, numpy.float32)
    own = softmax(row)
    mixture = Mixture(Ngrams(texts, SIZE), weight)
    shares, rest = slow(texts, before)
    tokens, were = mixture.lift(row, before[-CONTEXT:])
    wanted = [(1 - weight + weight * rest) * own[token] + weight * shares.get(token, 0.0) for token in range(SIZE)]
    assert list(softmax(row)) == pytest.approx(wanted, rel=1e-3, abs=1e-6)
    for token in range(SIZE):
        said = mixture.log_probability(token, math.log(own[token]), before[-CONTEXT:])
        assert said == pytest.approx(math.log(wanted[token]), abs=1e-3)
    row[tokens] = were
    assert row.tolist() == numpy.array(logits, numpy.float32).tolist()


def softmax(row: numpy.ndarray) -> numpy.ndarray:
    powers = numpy.exp(row.astype(numpy.float64) - float(row.max()))
    return powers / powers.sum()


def test_nothing_reaches_from_one_text_into_the_next() -> None:
    ngrams = Ngrams([[1, 2], [3, 4]], SIZE)
    assert ngrams.after([2]) is None
    found = ngrams.after([3])
    assert found is not None
    assert found.tokens.tolist() == [4]


def test_without_texts_nothing_is_remembered() -> None:
    assert Ngrams([], SIZE).after([1]) is None
    assert Ngrams([[]], SIZE).after([]) is None


def test_ids_of_a_vocabulary_of_a_quarter_of_a_million_keep_apart() -> None:
    size = 262_144
    ngrams = Ngrams([[size - 1, size - 2, size - 1, 0] * 3], size)
    found = ngrams.after([size - 1, size - 2, size - 1])
    assert found is not None
    assert found.share(0) > 0.5
    assert found.share(size - 2) < 0.5


def test_the_likelihood_of_a_text_goes_by_what_stands_before_each_token() -> None:
    text = [1, 2, 3, 4, 5]
    mixture = Mixture(Ngrams([text], SIZE), 0.5)
    own = [math.log(1 / SIZE)] * 3
    said = list(mixed(mixture, own, text, 2))
    assert said == [
        mixture.log_probability(text[place], own[0], text[max(0, place - CONTEXT) : place]) for place in (2, 3, 4)
    ]
    assert all(value > own[0] for value in said)
    assert list(mixed(None, own, text, 2)) == own


def test_a_token_that_the_model_is_certain_against_stays_unlikely() -> None:
    row = numpy.array([0.0, -90.0, 0.0, 0.0, 0.0, 0.0, 0.0], numpy.float32)
    Mixture(Ngrams([[3, 1]], SIZE), 0.1).lift(row, [3])
    assert float(row[1]) < -60
    row = numpy.array([0.0, -math.inf, 0.0, 0.0, 0.0, 0.0, 0.0], numpy.float32)
    Mixture(Ngrams([[3, 1]], SIZE), 0.1).lift(row, [3])
    assert float(row[1]) == -math.inf
