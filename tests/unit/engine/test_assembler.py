"""The assembler's promises: any split of the bytes gives the same text, stops never appear, words are exact."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.assembler import TextAssembler, check_request
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import FinishReason
from inkwell.errors import ErrorKind, InkwellError

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
STORY = st.text("ab \n—é語😀", max_size=60)


def split(raw: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({0, len(raw), *(cut % (len(raw) + 1) for cut in cuts)})
    return [raw[start:end] for start, end in itertools.pairwise(places)]


def assemble(pieces, stop=(), max_tokens=10_000, max_words=None):
    assembler = TextAssembler(stop, max_tokens, max_words)
    text = ""
    for token, piece in enumerate(pieces):
        more, finish = assembler.push(piece, token)
        text += more
        if finish is not None:
            return text, finish
    text += assembler.flush()
    return text, assembler.finish


@given(TEXTS, st.lists(st.integers(0, 10_000)))
def test_any_split_of_any_text_gives_the_text(text, cuts):
    assert assemble(split(text.encode(), cuts)) == (text, None)


@given(st.binary(max_size=40), st.lists(st.integers(0, 100)))
def test_broken_bytes_are_replaced_the_same_way_however_they_are_split(raw, cuts):
    assert assemble(split(raw, cuts))[0] == raw.decode("utf-8", "replace")


@given(STORY, st.lists(st.text("ab \né😀", min_size=1, max_size=4), max_size=3), st.lists(st.integers(0, 300)))
def test_stop_strings_never_appear_and_do_not_depend_on_the_split(text, stop, cuts):
    got, finish = assemble(split(text.encode(), cuts), stop)
    assert (got, finish) == assemble([text.encode()], stop)
    assert not any(one in got for one in stop)
    assert text.startswith(got)
    assert (finish is FinishReason.STOP) == any(one in text for one in stop)


@given(STORY, st.integers(1, 6), st.lists(st.integers(0, 300)))
def test_words_are_exact(text, limit, cuts):
    got, finish = assemble(split(text.encode(), cuts), max_words=limit)
    assert (got, finish) == assemble([text.encode()], max_words=limit)
    if finish is FinishReason.WORDS:
        assert len(got.split()) == limit
        assert got == got.rstrip()
        assert text.startswith(got)
        assert text[len(got)].isspace()
    else:
        assert got == text
        assert len(text.split()) <= limit


@given(STORY, st.text("ab ", min_size=1, max_size=3), st.integers(1, 4), st.lists(st.integers(0, 300)))
def test_a_stop_and_a_word_limit_together_do_not_depend_on_the_split(text, stop, limit, cuts):
    got = assemble(split(text.encode(), cuts), [stop], max_words=limit)
    assert got == assemble([text.encode()], [stop], max_words=limit)
    assert stop not in got[0]
    assert len(got[0].split()) <= limit


@given(st.lists(st.text("abc ", min_size=1, max_size=4), min_size=1, max_size=20), st.integers(1, 25))
def test_token_limit_gives_all_text_of_that_many_tokens(pieces, limit):
    got, finish = assemble([piece.encode() for piece in pieces], ["zzz"], max_tokens=limit)
    assert got == "".join(pieces[:limit])
    assert (finish is FinishReason.TOKENS) == (len(pieces) >= limit)


def test_half_a_character_at_the_token_limit_is_shown_as_replaced():
    assert assemble([b"a", "é".encode()[:1]], max_tokens=2) == ("a�", FinishReason.TOKENS)


def test_what_could_become_a_stop_string_is_held_back_until_it_does_not():
    assembler = TextAssembler(["###"], 100, None)
    assert assembler.push(b"end #", 1) == ("end ", None)
    assert assembler.push(b"#", 2) == ("", None)
    assert assembler.push(b"5", 3) == ("##5", None)


def test_the_stop_string_that_is_complete_first_wins():
    assert assemble([b"xabcd"], ["abcd", "bc"]) == ("xa", FinishReason.STOP)
    assert assemble([b"xabc"], ["bc", "abc"]) == ("x", FinishReason.STOP)


def test_a_stop_string_that_a_replaced_character_completes_is_a_stop():
    assert assemble([b"a", b"\xc3"], ["�"], max_tokens=2) == ("a", FinishReason.STOP)


def test_tokens_and_log_probabilities_line_up_with_the_pushes_since_the_last_take():
    assembler = TextAssembler((), 100, None)
    assembler.push(b"a", 5, -0.5)
    assembler.push(b"\xc3", 6, -0.25)
    assert assembler.take() == ((5, 6), (-0.5, -0.25))
    assembler.push(b"\xa9", 7, -1.0)
    assert assembler.take() == ((7,), (-1.0,))
    assert assembler.take() == ((), ())


def test_nothing_comes_after_the_end():
    assembler = TextAssembler((), 1, None)
    assert assembler.push(b"a", 1) == ("a", FinishReason.TOKENS)
    assert assembler.push(b"b", 2) == ("", FinishReason.TOKENS)
    assert assembler.flush() == ""


@pytest.mark.parametrize(
    "request_",
    [
        Generate("1", (), max_tokens=0),
        Generate("1", (), max_words=0),
        Generate("1", (), variants=-1),
        Generate("1", (), sampling=Sampling(temperature=9.0)),
    ],
)
def test_limits_without_sense_are_refused(request_):
    with pytest.raises(InkwellError) as caught:
        check_request(request_)
    assert caught.value.kind is ErrorKind.BAD_INPUT
