"""The numpy sampler: what it must never do, and what each setting is for."""

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from inkwell.engine.backends.candidates import Candidates
from inkwell.engine.backends.draw import Draw
from inkwell.engine.backends.repetition import Recent, find_breakers
from inkwell.engine.sampling import RANGES, Sampling, Step
from inkwell.errors import ErrorKind, InkwellError

WORDS = [b"a", b"b", b"c", b"\n", b" the", b"x:", b"y\n", b"cat", b"c\n"]


def row_of(seed, size=200):
    return numpy.random.default_rng(seed).normal(0, 3, size).astype(numpy.float32)


def numbers(name):
    low, high = RANGES[name]
    whole = isinstance(getattr(Sampling(), name), int)
    return st.integers(int(low), min(int(high), 500)) if whole else st.floats(low, high)


ANY = st.builds(
    Sampling,
    **{name: numbers(name) for name in RANGES if name not in ("seed", "adaptive_target")},
    mirostat=st.booleans(),
    order=st.permutations(list(Step)).flatmap(lambda steps: st.integers(0, 9).map(lambda kept: tuple(steps[:kept]))),
)
ADAPTIVE = st.builds(Sampling, adaptive_target=numbers("adaptive_target"), adaptive_decay=numbers("adaptive_decay"))


@given(
    sampling=ANY | ADAPTIVE,
    forbidden=st.sets(st.integers(0, 49), max_size=49),
    recent=st.lists(st.integers(0, 49), max_size=60),
    seed=st.integers(0, 2**32 - 2),
)
@settings(deadline=None, max_examples=150)
def test_nothing_forbidden_is_ever_drawn_and_the_row_stays(sampling, forbidden, recent, seed):
    row = row_of(seed, 50)
    row[sorted(forbidden)] = -numpy.inf
    before = row.copy()
    draw = Draw(sampling, seed, recent)
    for _ in range(5):
        assert draw.draw(row) not in forbidden
    numpy.testing.assert_array_equal(row, before)


@given(sampling=ANY | ADAPTIVE, seed=st.integers(0, 2**32 - 2), ahead=st.integers(0, 6))
@settings(deadline=None, max_examples=100)
def test_a_copy_and_an_equal_start_go_on_the_same(sampling, seed, ahead):
    rows = [row_of(number, 50) for number in range(12)]
    first, again = Draw(sampling, seed, (1, 2, 3)), Draw(sampling, seed, (1, 2, 3))
    assert [first.draw(row) for row in rows[:ahead]] == [again.draw(row) for row in rows[:ahead]]
    copy = first.clone()
    rest = [first.draw(row) for row in rows[ahead:]]
    assert rest == [copy.draw(row) for row in rows[ahead:]]
    assert rest == [again.draw(row) for row in rows[ahead:]]


@given(seed=st.integers(0, 1000), sampling=ANY)
@settings(deadline=None, max_examples=50)
def test_at_temperature_0_the_most_likely_token_is_taken(seed, sampling):
    greedy = replace(sampling, temperature=0.0, order=tuple(Step), repeat_last=0, dry_last=0)
    row = row_of(seed)
    assert Draw(greedy, seed).draw(row) == row.argmax()


def test_of_equally_likely_tokens_the_first_is_taken():
    row = numpy.zeros(300, numpy.float32)
    row[[77, 150]] = 2
    assert Draw(Sampling(temperature=0), 1).draw(row) == 77


@pytest.mark.parametrize("step", Step)
def test_a_step_that_is_left_out_of_the_order_does_not_act(step):
    strong = Sampling(
        temperature=0.1,
        top_k=3,
        top_p=0.5,
        min_p=0.5,
        typical_p=0.3,
        top_n_sigma=0.5,
        xtc_probability=1.0,
        xtc_threshold=0.01,
        dry_multiplier=5.0,
        repeat_penalty=2.0,
    )
    row, said = row_of(1), [5, 6, 7, 5, 6, 7, 5, 6]
    # One step alone changes what is left; in an empty order nothing does.
    assert changes(replace(strong, order=(step,)), row, said)
    assert not changes(replace(strong, order=()), row, said)


def changes(sampling, row, said):
    candidates = Candidates(row)
    Draw(sampling, 1, said).choose(candidates)
    return len(candidates.ids) < len(row) or bool((candidates.logits != row).any())


def test_temperature_0_does_not_act_when_it_is_left_out():
    drawn = Draw(Sampling(temperature=0, order=(Step.TOP_K,)), 1)
    assert len({drawn.draw(numpy.zeros(50, numpy.float32)) for _ in range(50)}) > 5


def test_seeds_give_different_draws():
    row = numpy.zeros(1000, numpy.float32)
    plain = Sampling(top_k=0, top_p=1, min_p=0)
    assert len({Draw(plain, seed).draw(row) for seed in range(50)}) > 40


@pytest.mark.parametrize("row", [numpy.full(9, -numpy.inf), numpy.full(9, numpy.nan)])
def test_a_row_without_a_number_is_refused(row):
    with pytest.raises(InkwellError) as caught:
        Draw(Sampling(), 1).draw(row.astype(numpy.float32))
    assert caught.value.kind is ErrorKind.ENGINE


@pytest.mark.parametrize("size", [1, 2, 63, 64, 65, 5000, 50_257])
@pytest.mark.parametrize("count", [1, 40, 300])
def test_top_k_keeps_the_highest_of_rows_of_any_length(size, count):
    row = row_of(size, size)
    candidates = Candidates(row)
    candidates.top_k(count)
    assert candidates.ids.tolist() == numpy.argsort(-row, kind="stable")[:count].tolist()


@pytest.mark.parametrize("tau", [2.0, 4.0, 7.0])
def test_mirostat_brings_the_surprise_to_what_is_asked(tau):
    row = numpy.linspace(0, -12, 2000).astype(numpy.float32)
    draw = Draw(Sampling(mirostat=True, mirostat_tau=tau, temperature=1, repeat_last=0), 3)
    surprises = []
    for _ in range(600):
        kept = Candidates(row)
        token = draw.choose(kept)
        surprises.append(-numpy.log2(kept.probabilities[kept.ids == token][0]))
    assert abs(numpy.mean(surprises[100:]) - tau) < 0.2


def test_adaptive_p_draws_near_its_target():
    row = numpy.log(numpy.array([0.6, 0.2, 0.15, 0.05], numpy.float32))
    counts = {}
    for target in (0.05, 0.6):
        draw = Draw(Sampling(adaptive_target=target, temperature=1, min_p=0, top_p=1, repeat_last=0), 3)
        drawn = [draw.draw(row) for _ in range(400)]
        counts[target] = drawn.count(0)
    assert counts[0.6] > counts[0.05] + 100


@given(
    tokens=st.lists(st.integers(0, 9), max_size=40),
    more=st.lists(st.integers(0, 9), max_size=40),
    size=st.integers(0, 20),
)
def test_recent_tokens_are_the_last_ones(tokens, more, size):
    recent = Recent(size, tokens)
    for token in more:
        copy = recent.clone()
        recent.add(token)
        copy.add(99)
    assert recent.tokens.tolist() == ((tokens + more)[-size:] if size else [])


def test_breakers_are_found_in_tokens_and_across_them():
    found = find_breakers(("\n", "cab"), WORDS, lambda text: [ord(letter) for letter in text])
    assert found[3] == [()]
    assert found[6] == [()]
    assert found[2] == [(ord("a"), ord("b"))]
    assert 0 not in found  # a breaker's middle is no beginning
    assert find_breakers(("",), WORDS, lambda text: []) == {}


def test_dry_keeps_a_repetition_from_going_on_but_not_over_a_breaker():
    asked = Sampling(temperature=0, dry_multiplier=5.0, dry_allowed_length=2, repeat_penalty=1)
    row = numpy.zeros(9, numpy.float32)
    row[2] = 3
    said = [0, 1, 2, 4, 0, 1]
    assert Draw(asked, 1, said).draw(row) != 2
    assert Draw(asked, 1, said, {1: [()]}).draw(row) == 2
    assert Draw(asked, 1, [1, 2, 4, 0, 1]).draw(row) == 2  # only one token is repeated
