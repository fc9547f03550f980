"""From settings to what is asked: everything arrives, and nothing wrong in a file keeps anybody from writing."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.app.asking import (
    MOST_VARIANTS,
    Wish,
    asked_by,
    presets_of,
    sampling_of,
    style_shown,
    style_values,
    values_of,
)
from inkwell.engine.asking import ContentLimit, EndAt, Trim
from inkwell.engine.lists import cliches
from inkwell.engine.presets import presets_for
from inkwell.engine.sampling import RANGES, PhraseBias, Sampling, Step, TokenBias
from inkwell.engine.types import Capabilities
from inkwell.storage.settings import Settings

OWN = Settings(preset="")
PRESETS = presets_for("")


def wish_of(settings: Settings) -> Wish:
    return asked_by(settings, PRESETS)


def test_the_usual_settings_can_be_followed() -> None:
    wish = wish_of(Settings())
    assert wish.sentence == ""
    wish.asked.check()
    assert wish.asked.max_words == 60
    assert wish.asked.sampling == PRESETS[0].sampling


def test_every_choice_arrives() -> None:
    settings = Settings(
        max_words=40,
        variants=3,
        preset="",
        sampling={"temperature": 1.2, "top_k": 0, "order": ["temperature", "min_p"], "seed": 7},
        phrase_bias={"hens": 2.0},
        token_bias={17: -100.0},
        banned=("a testament to",),
        stop=("\n\n",),
        end_at="paragraph",
        trim="sentence",
        content_limit="strict",
        alternatives=True,
    )
    wish = wish_of(settings)
    asked = wish.asked
    asked.check()
    assert wish.sentence == ""
    assert asked.sampling == Sampling(
        temperature=1.2,
        top_k=0,
        order=(Step.TEMPERATURE, Step.MIN_P),
        seed=7,
        phrase_bias=(PhraseBias("hens", 2.0),),
        token_bias=(TokenBias(17, -100.0),),
    )
    assert (asked.max_words, asked.variants, asked.stop, asked.banned) == (40, 3, ("\n\n",), ("a testament to",))
    assert (asked.end_at, asked.trim, asked.content) == (EndAt.PARAGRAPH, Trim.SENTENCE, ContentLimit.STRICT)
    assert asked.log_probabilities
    assert asked.alternatives > 0
    # A word may take several tokens: the number of words is what ends it.
    assert asked.max_tokens > 2 * 40


def test_nothing_is_asked_closely_unless_the_author_wants_to_look() -> None:
    asked = wish_of(Settings()).asked
    assert (asked.log_probabilities, asked.alternatives) == (False, 0)


def test_cliches_are_banned_beside_the_authors_own() -> None:
    assert wish_of(Settings(banned=("hens",), ban_cliches=True)).asked.banned == ("hens", *cliches())


def test_a_preset_is_the_familys_and_an_own_one_the_authors() -> None:
    for preset in PRESETS:
        assert wish_of(Settings(preset=preset.name)).asked.sampling == preset.sampling
    own = Settings(preset="Mine", presets={"Mine": {"temperature": 1.4}})
    assert wish_of(own).asked.sampling == Sampling(temperature=1.4)
    gone = Settings(preset="Gone")
    assert style_shown(gone, PRESETS) == PRESETS[0].name
    assert wish_of(gone).asked.sampling == PRESETS[0].sampling
    assert wish_of(gone).sentence == "The style “Gone” is not there now; it is “Balanced”."


def test_a_style_that_the_backend_cannot_follow_is_not_offered() -> None:
    model = Capabilities("llama", "m", "", 2048, 2048, 10**9, "CPU", family="gemma")
    assert presets_of(model) == presets_for("gemma", 10**9)
    base = msgspec.structs.replace(model, family="", architecture="gemma3", parameters=268_000_000)
    assert presets_of(base) == presets_for("gemma", 268_000_000)
    assert presets_of(base) != presets_of(msgspec.structs.replace(base, architecture="llama"))
    lacking = presets_of(msgspec.structs.replace(model, unsupported=("mirostat", "grammar")))
    assert {preset.name for preset in presets_of(model)} - {preset.name for preset in lacking} == {"Even tone"}
    assert presets_of(msgspec.structs.replace(model, unsupported=("temperature",))) != ()
    assert presets_of(None) == PRESETS


def test_what_cannot_be_used_stays_as_usual_and_is_named() -> None:
    wish = wish_of(msgspec.structs.replace(OWN, sampling={"temperature": 99, "top_k": 12}))
    assert wish.asked.sampling == Sampling(top_k=12)
    assert wish.sentence == "Temperature is not set to anything that can be used; it stays as usual."
    wish = wish_of(msgspec.structs.replace(OWN, sampling={"top_p": "much", "sparkle": 1, "min_p": None}))
    assert wish.asked.sampling == Sampling()
    assert wish.sentence.startswith("Top p, Sparkle and Min p are not set")


def test_two_ways_to_draw_are_one_too_many() -> None:
    wish = wish_of(msgspec.structs.replace(OWN, sampling={"mirostat": True, "adaptive_target": 0.5}))
    assert wish.asked.sampling == Sampling(mirostat=True)
    assert "Adaptive-p target" in wish.sentence


def test_a_bias_beyond_all_bounds_is_left_out() -> None:
    wish = wish_of(Settings(phrase_bias={"hens": 2.0, "cats": 500.0, "  ": 1.0}))
    assert wish.asked.sampling.phrase_bias == (PhraseBias("hens", 2.0),)
    assert wish.sentence.startswith("The list of likelier and rarer words")


@pytest.mark.parametrize(("words", "variants"), [(0, 0), (-5, -1), (1, 99)])
def test_counts_are_brought_into_bounds(words: int, variants: int) -> None:
    asked = wish_of(Settings(max_words=words, variants=variants)).asked
    asked.check()
    assert asked.max_words == 1
    assert 1 <= asked.variants <= MOST_VARIANTS


NUMBERS = st.sampled_from(sorted(RANGES))
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.lists(st.text(max_size=3))
)


@given(
    st.dictionaries(st.one_of(NUMBERS, st.sampled_from(["order", "mirostat", "dry_breakers", "?"])), VALUES),
    st.dictionaries(st.text(max_size=6), st.floats(), max_size=3),
    st.lists(st.text(max_size=6), max_size=3),
)
def test_whatever_a_file_says_can_be_asked(values, biases, phrases) -> None:
    settings = msgspec.structs.replace(
        OWN, sampling=values, phrase_bias=biases, banned=tuple(phrases), stop=tuple(phrases)
    )
    wish_of(settings).asked.check()


@given(st.floats(0, 5), st.integers(0, 100), st.permutations(list(Step)))
def test_a_style_comes_back_as_it_was_kept(temperature: float, top_k: int, order: list[Step]) -> None:
    sampling = Sampling(temperature=temperature, top_k=top_k, order=tuple(order[:5]))
    kept = msgspec.json.decode(msgspec.json.encode(values_of(sampling)))
    assert sampling_of(kept) == (sampling, ())
    assert style_values(Settings(preset="Mine", presets={"Mine": kept}), PRESETS) == kept
