"""From the author's settings to what a generation is asked: the style, the phrases, the end, the limits."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from inkwell.engine.asking import Asked, ContentLimit, EndAt, Trim
from inkwell.engine.lists import cliches
from inkwell.engine.presets import Preset, presets_for
from inkwell.engine.sampling import BIAS_LIMIT, PhraseBias, Sampling, TokenBias, label
from inkwell.engine.types import Capabilities
from inkwell.errors import InkwellError
from inkwell.settings.catalogue import SETTINGS
from inkwell.storage.settings import Settings
from inkwell.story.context import parts_words
from inkwell.translation import listed, tr

ALTERNATIVES = 6
"""How many other tokens are offered at each place when the author wants to look closer."""
MOST_VARIANTS = SETTINGS["variants"].whole_bounds[1]
TOKENS_A_WORD = 3
"""More than any model here needs for a word of prose: the limit on words ends a variant, not the one on tokens."""
LEAST_TOKENS = 16


@dataclass(frozen=True)
class Wish:
    """What to ask, and one sentence about what in the settings could not be followed ("" when all could)."""

    asked: Asked
    sentence: str = ""


def presets_of(model: Capabilities | None) -> tuple[Preset, ...]:
    """The styles that come along for a model, the one to begin with first; None is one that is not loaded yet.

    Those that need what its backend lacks are left out.
    """
    if model is None:
        return presets_for("")
    lacking = set(model.unsupported)
    known = presets_for(model.family or model.architecture, model.parameters)
    return tuple(preset for preset in known if not lacking & set(values_of(preset.sampling))) or known[:1]


def asked_by(settings: Settings, presets: Sequence[Preset]) -> Wish:
    """What the settings ask of a model whose styles these are.

    What is unknown or out of range is left as it usually is: a wrong number in a file never keeps an author from
    writing.
    """
    sampling, wrong = sampling_of(style_values(settings, presets))
    chosen = style_shown(settings, presets)
    phrases, odd = _phrase_biases(settings.phrase_bias)
    tokens = tuple(TokenBias(token, bias) for token, bias in settings.token_bias.items() if _bias_fits(bias))
    words = max(1, settings.max_words)
    alternatives = ALTERNATIVES if settings.alternatives else 0
    banned = (*settings.banned, *(cliches() if settings.ban_cliches else ()))
    asked = Asked(
        sampling=msgspec.structs.replace(sampling, phrase_bias=phrases, token_bias=tokens),
        max_tokens=max(LEAST_TOKENS, words * TOKENS_A_WORD),
        max_words=words,
        stop=tuple(text for text in settings.stop if text),
        end_at=EndAt(settings.end_at) if settings.end_at else None,
        trim=Trim(settings.trim),
        banned=tuple(phrase for phrase in banned if has_a_letter(phrase)),
        content=ContentLimit(settings.content_limit),
        variants=min(max(1, settings.variants), MOST_VARIANTS),
        log_probabilities=settings.alternatives,
        alternatives=alternatives,
    )
    away = (
        ""
        if chosen == settings.preset
        else tr("The style “{preset}” is not there now; it is “{chosen}”.", preset=settings.preset, chosen=chosen)
    )
    return Wish(asked, away or _sentence([*wrong, *odd]))


def on_page(asked: Asked, before: str) -> Asked:
    """`asked` for an answer that goes on with the page's text up to there, and looks like it."""
    return msgspec.structs.replace(
        asked,
        new_word=parts_words(before),
        # Who indents lines, or writes brackets, goes on so.
        even_gaps=not _INDENTED.search(before),
        unbracketed="[" not in before,
    )


def within(asked: Asked, can: Capabilities | None) -> Wish:
    """The same without what a server cannot do of how the author likes an answer drawn and shown, and which that is.

    Servers differ in what they know; a style that is a little plainer is better than no answer. What an answer must
    keep to, a grammar for one, stays and is refused.
    """
    if can is None or not can.place:
        return Wish(asked)
    usual, usually = Sampling(), Asked()
    drawn = {name: value for name in can.unsupported if (value := getattr(usual, name, _NOT)) is not _NOT}
    shown = {name: getattr(usually, name) for name in _SHOWN if name in can.unsupported}
    sampling = msgspec.structs.replace(asked.sampling, **drawn)
    fitting = msgspec.structs.replace(asked, sampling=sampling, **shown)
    gone = [label(name) for name in drawn if getattr(asked.sampling, name) != getattr(sampling, name)]
    gone += [label(name) for name in shown if getattr(asked, name) != getattr(fitting, name)]
    if not gone:
        return Wish(fitting)
    words = listed(f"“{each}”" for each in gone)
    return Wish(
        fitting, tr("The server at {place} does not know {words}; it writes without.", place=can.place, words=words)
    )


_INDENTED: Final = re.compile(r"\n[^\S\n]")
_NOT: Final = object()
_SHOWN: Final = ("alternatives", "log_probabilities")


def style_shown(settings: Settings, presets: Sequence[Preset]) -> str:
    """The name of the style in use, "" for the author's own settings; the first when the chosen one is not there."""
    there = {"", *settings.presets, *(preset.name for preset in presets)}
    return settings.preset if settings.preset in there else presets[0].name


def style_values(settings: Settings, presets: Sequence[Preset]) -> Mapping[str, Any]:
    """The sampler settings of the style in use."""
    chosen = style_shown(settings, presets)
    if not chosen:
        return settings.sampling
    if chosen in settings.presets:
        return settings.presets[chosen]
    return values_of(next(preset.sampling for preset in presets if preset.name == chosen))


def values_of(sampling: Sampling) -> dict[str, Any]:
    """Those settings by name that are not as usual, without the biases, which belong to every style."""
    usual = Sampling()
    plain: dict[str, Any] = msgspec.to_builtins(sampling)
    return {
        name: value
        for name, value in plain.items()
        if name not in _BIASES and getattr(sampling, name) != getattr(usual, name)
    }


def sampling_of(values: Mapping[str, Any]) -> tuple[Sampling, tuple[str, ...]]:
    """The settings that these values make, and the names of those that had to be left as usual."""
    types = {field.name: field.type for field in msgspec.structs.fields(Sampling) if field.name not in _BIASES}
    sampling, wrong = Sampling(), list[str]()
    for name, value in values.items():
        try:
            changed = msgspec.structs.replace(sampling, **{name: msgspec.convert(value, types[name])})
            changed.check()
            sampling = changed
        except (KeyError, msgspec.ValidationError, InkwellError):
            wrong.append(label(name))
    return sampling, tuple(wrong)


def has_a_letter(phrase: str) -> bool:
    """Whether a phrase can be looked for at all."""
    return any(letter.isalnum() for letter in phrase)


_BIASES = ("token_bias", "phrase_bias")


def _phrase_biases(biases: Mapping[str, float]) -> tuple[tuple[PhraseBias, ...], tuple[str, ...]]:
    good = tuple(PhraseBias(phrase, bias) for phrase, bias in biases.items() if phrase.strip() and _bias_fits(bias))
    return good, (tr("The list of likelier and rarer words"),) if len(good) < len(biases) else ()


def _bias_fits(bias: float) -> bool:
    return -BIAS_LIMIT <= bias <= BIAS_LIMIT


def _sentence(wrong: Sequence[str]) -> str:
    if not wrong:
        return ""
    if len(wrong) == 1:
        return tr("{wrong} is not set to anything that can be used; it stays as usual.", wrong=wrong[0])
    return tr(
        "{names} are not set to anything that can be used; they stay as usual.",
        names=listed(wrong),
    )
