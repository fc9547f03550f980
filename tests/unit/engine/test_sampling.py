"""Sampler settings: what is out of range or unknown is refused in a sentence."""

import math
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.sampling import BIAS_LIMIT, RANGES, PhraseBias, Sampling, Step, TokenBias, label
from inkwell.errors import ErrorKind, InkwellError


def refusal(**values: Any):
    with pytest.raises(InkwellError) as caught:
        Sampling(**values).check()
    assert caught.value.kind is ErrorKind.BAD_INPUT
    return caught.value.sentence


def test_the_usual_settings_are_in_range():
    Sampling().check()
    assert Sampling().order == tuple(Step)


def test_every_number_has_a_range_and_a_default_within():
    fields = {field.name: field.default for field in msgspec.structs.fields(Sampling)}
    counted = {name for name, value in fields.items() if isinstance(value, int | float) and not isinstance(value, bool)}
    assert set(RANGES) == counted | {"seed"}


@pytest.mark.parametrize("name", RANGES)
def test_the_ends_of_a_range_are_in_it_and_beyond_is_not(name):
    low, high = RANGES[name]
    for value in (low, high):
        given: dict[str, Any] = {name: value}
        Sampling(**given).check()
    for value in (low - 1, high + 1, math.nan, math.inf):
        assert refusal(**{name: value}).startswith(label(name))


@given(st.text(min_size=1).filter(lambda name: name not in Sampling.__struct_fields__))
def test_an_unknown_setting_is_refused(name):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({name: 1}, Sampling)


def test_an_unknown_step_is_refused():
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"order": ["top_k", "top_z"]}, Sampling)


def test_a_step_stands_once_at_most():
    assert "once" in refusal(order=(Step.TOP_K, Step.TOP_P, Step.TOP_K))


def test_there_is_one_way_to_make_the_draw():
    assert "Mirostat" in refusal(mirostat=True, adaptive_target=0.5)


def test_biases_are_limited_and_phrases_have_letters():
    assert "bias" in refusal(token_bias=(TokenBias(1, BIAS_LIMIT + 1),))
    assert "bias" in refusal(phrase_bias=(PhraseBias("once", math.nan),))
    assert "phrase" in refusal(phrase_bias=(PhraseBias("  ", 1.0),))


def test_greedy_and_mirostat_need_only_some_steps():
    assert Sampling().acting == tuple(Step)
    assert Sampling(temperature=0).acting == (Step.PENALTIES, Step.DRY)
    assert Sampling(mirostat=True).acting == (Step.PENALTIES, Step.DRY, Step.TEMPERATURE)
    assert Sampling(temperature=0, order=(Step.TOP_K, Step.DRY)).acting == (Step.TOP_K, Step.DRY)


@given(st.floats(0, 5), st.floats(0, 5))
def test_no_temperature_is_too_low_to_divide_by(temperature, span):
    low, high = Sampling(temperature=temperature, dynamic_range=span).temperatures
    assert 0.001 <= low <= high
    if temperature - span >= 0.001:
        assert (low, high) == (temperature - span, temperature + span)
