"""Presets: in range, apart from each other, right for the family, and storable."""

import msgspec
import pytest

from inkwell.engine.chat import FAMILIES
from inkwell.engine.presets import Preset, presets_for
from inkwell.engine.sampling import Sampling
from inkwell.errors import ErrorKind, InkwellError

NAMES = [*FAMILIES, "gemma3", "llama", "qwen2", "gpt2", "phi3", "smollm3", "something-new", ""]


def preset(name, presets):
    return next(one.sampling for one in presets if one.name == name)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("parameters", [0, 135_000_000, 8_000_000_000])
def test_all_are_in_range_and_no_two_alike(name, parameters):
    presets = presets_for(name, parameters)
    assert presets[0].name == "Balanced"
    assert len({one.name for one in presets}) == len(presets) >= 6
    assert len({one.sampling for one in presets}) == len(presets)
    for one in presets:
        one.check()
        assert one.words.endswith(".")
        assert one.sampling.seed is None


def test_balanced_is_what_the_makers_recommend():
    gemma = preset("Balanced", presets_for("gemma3"))
    assert (gemma.temperature, gemma.top_k, gemma.top_p, gemma.min_p) == (1.0, 64, 0.95, 0.0)
    qwen = preset("Balanced", presets_for("qwen3"))
    assert (qwen.temperature, qwen.top_k, qwen.top_p, qwen.min_p) == (0.7, 20, 0.8, 0.0)
    llama = preset("Balanced", presets_for("llama3"))
    assert (llama.temperature, llama.top_p) == (0.6, 0.9)


def test_a_small_model_draws_more_calmly_than_a_large_one():
    small, large = presets_for("llama", 135_000_000), presets_for("llama", 8_000_000_000)
    for name in ("Balanced", "Bold"):
        assert preset(name, small).temperature < preset(name, large).temperature
    gemma = preset("Balanced", presets_for("gemma3", 270_000_000))
    assert gemma.temperature < preset("Balanced", presets_for("gemma3", 4_000_000_000)).temperature


@pytest.mark.parametrize("name", ["smollm2", "gemma3", "llama"])
def test_a_small_model_is_kept_from_phrases_not_from_names(name):
    for one in presets_for(name, 270_000_000):
        # A penalty on words alone that is high enough to keep a small model from repeating makes its prose unlikely.
        assert one.sampling.repeat_penalty < 1.1
    balanced = preset("Balanced", presets_for(name, 270_000_000))
    assert balanced.dry_multiplier > 0
    # The names of a novel are up to four tokens long for most vocabularies, and come again and again.
    assert balanced.dry_allowed_length >= 4


def test_each_does_what_its_name_says():
    presets = presets_for("gemma")
    assert preset("Careful", presets).temperature < preset("Balanced", presets).temperature
    assert preset("Bold", presets).temperature > preset("Balanced", presets).temperature
    assert preset("Surprise", presets).xtc_probability > 0
    assert preset("Surprise", presets).min_p > 0
    assert preset("No repeats", presets).dry_multiplier > 0
    assert preset("Even tone", presets).mirostat


def test_a_preset_is_stored_and_read_back():
    for one in presets_for("gemma"):
        assert msgspec.json.decode(msgspec.json.encode(one), type=Preset) == one


@pytest.mark.parametrize("bad", [Preset(" ", "", Sampling()), Preset("Mine", "", Sampling(temperature=9.0))])
def test_what_the_author_makes_is_checked(bad):
    with pytest.raises(InkwellError) as caught:
        bad.check()
    assert caught.value.kind is ErrorKind.BAD_INPUT
