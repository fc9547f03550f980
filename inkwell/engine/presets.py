"""Ways to draw that have a name: a handful for each family of models, to begin with and to copy.

The values that a model's makers recommend are the starting point of its "Balanced"; the others go out from there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import msgspec

from inkwell.engine.sampling import Sampling
from inkwell.errors import ErrorKind, InkwellError


class Preset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A way to draw: its name, what it is good for in one sentence, and the settings. Can be stored as JSON."""

    name: str
    words: str
    sampling: Sampling

    def check(self) -> None:
        """Refuse a preset that is not named or whose settings are out of range.

        Raises:
            InkwellError: BAD_INPUT.
        """
        if not self.name.strip():
            raise InkwellError(ErrorKind.BAD_INPUT, "A preset needs a name.")
        self.sampling.check()


@dataclass(frozen=True)
class _Taste:
    """What the makers of a family recommend, and how far from it its prose still holds together."""

    temperature: float
    top_k: int
    top_p: float
    min_p: float
    bold: float
    """The highest temperature that keeps sentences whole."""
    repeat_penalty: float = 1.05
    repeat_last: int = 256
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2


_USUAL = _Taste(temperature=0.8, top_k=40, top_p=0.95, min_p=0.05, bold=1.15)
_SMALL = _Taste(
    temperature=0.36,
    top_k=40,
    top_p=0.95,
    min_p=0.08,
    bold=0.9,
    repeat_penalty=1.075,
    repeat_last=128,
    dry_multiplier=1.0,
    dry_base=2.5,
    dry_allowed_length=4,
)
"""Models of a few hundred million weights lose the thread early, and repeat themselves early. Measured
(tests/benchmarks/memory): so they say less again than with llama.cpp's own settings, in likelier words. A penalty on
single words that is high enough to do this alone makes the prose unlikely; on phrases it does not, and one of four
tokens and fewer, as names are, may come again. The memory of the book's own phrases (`engine.ngrams`) brings in words
that the model alone finds less likely, so the draw among them is a cool one."""
_TASTES: dict[str, _Taste] = {
    # generation_config.json of Gemma 2 and 3; they are steady at high temperatures.
    "gemma": _Taste(temperature=1.0, top_k=64, top_p=0.95, min_p=0.0, bold=1.4, repeat_penalty=1.0),
    # Model cards of Qwen 2.5 and of Qwen 3 without thinking.
    "qwen": _Taste(temperature=0.7, top_k=20, top_p=0.8, min_p=0.0, bold=1.1),
    # generation_config.json of Llama 3.1 to 3.3.
    "llama3": _Taste(temperature=0.6, top_k=0, top_p=0.9, min_p=0.02, bold=1.2),
    # Model card of Mistral Nemo, whose makers ask for a low temperature; a little more for fiction.
    "mistral": _Taste(temperature=0.5, top_k=0, top_p=0.95, min_p=0.05, bold=1.0),
    "small": _SMALL,
    # Its words are less likely at the same temperature and penalty.
    "small gemma": replace(_SMALL, temperature=0.28, repeat_penalty=1.07),
    "gpt2": _Taste(temperature=0.7, top_k=50, top_p=0.92, min_p=0.05, bold=1.0, repeat_penalty=1.15),
    "phi": _Taste(temperature=0.7, top_k=50, top_p=0.95, min_p=0.05, bold=1.0),
}
_STARTS: tuple[tuple[str, str], ...] = (
    ("gemma", "gemma"),
    ("qwen", "qwen"),
    ("llama3", "llama3"),
    ("llama4", "llama3"),
    ("mistral", "mistral"),
    ("ministral", "mistral"),
    ("smollm", "small"),
    ("gpt2", "gpt2"),
    ("phi", "phi"),
)
"""How the names of families and architectures begin, and whose taste that is."""

_CALMEST = 0.2
"""Cooler than this a model has one answer only, also when it is asked again."""

SMALL = 500_000_000
"""Up to this many weights a model counts as small."""


def presets_for(family_or_architecture: str, parameters: int = 0) -> tuple[Preset, ...]:
    """The presets for a model, the one to begin with first.

    Args:
        family_or_architecture: a family of `engine.chat` ("llama3"), the architecture that a GGUF names
            ("gemma3") or torch's model type ("gpt2"); one that is not known gets the usual values.
        parameters: the number of the model's weights, where that is known; small models need a calmer draw.
    """
    taste = _taste(family_or_architecture.lower(), parameters)
    return (
        Preset("Balanced", "A good start: lively and to the point.", _sampling(taste)),
        Preset(
            "Careful",
            "Stays close to what is likely: for plain prose, summaries and small changes.",
            _sampling(taste, temperature=max(_CALMEST, round(taste.temperature * 0.6, 2)), top_p=min(taste.top_p, 0.9)),
        ),
        Preset(
            "Bold",
            "Rarer words and turns, without losing the thread.",
            _sampling(taste, temperature=taste.bold, top_k=0, top_p=1.0, min_p=max(taste.min_p, 0.08)),
        ),
        Preset(
            "Surprise",
            "Often passes over the obvious word: for when every proposal sounds the same.",
            _sampling(taste, top_k=0, top_p=1.0, min_p=max(taste.min_p, 0.05), xtc_probability=0.5, xtc_threshold=0.1),
        ),
        Preset(
            "No repeats",
            "Does not say again what stands on the page, neither words in a row nor whole phrases.",
            _sampling(
                taste, dry_multiplier=0.8, dry_base=1.75, dry_allowed_length=2, dry_last=4096, repeat_penalty=1.0
            ),
        ),
        Preset(
            "Even tone",
            "Keeps the surprise at one level over long passages.",
            _sampling(taste, mirostat=True, mirostat_tau=4.0 if taste.bold < 1.0 else 5.0),
        ),
        Preset(
            "Old machine",
            "Dreamlike and loose, as language models were in 2019.",
            Sampling(temperature=1.0, top_k=40, top_p=1.0, min_p=0.0, repeat_penalty=1.0),
        ),
    )


def _taste(name: str, parameters: int) -> _Taste:
    known = next((taste for start, taste in _STARTS if name.startswith(start)), "")
    # The size says more than the family.
    if 0 < parameters <= SMALL and known != "gpt2":
        known = "small gemma" if known == "gemma" else "small"
    return _TASTES.get(known, _USUAL)


def _sampling(taste: _Taste, **changes: float | bool) -> Sampling:
    values: Mapping[str, float | bool] = {
        "temperature": taste.temperature,
        "top_k": taste.top_k,
        "top_p": taste.top_p,
        "min_p": taste.min_p,
        "repeat_penalty": taste.repeat_penalty,
        "repeat_last": taste.repeat_last,
        "dry_multiplier": taste.dry_multiplier,
        "dry_base": taste.dry_base,
        "dry_allowed_length": taste.dry_allowed_length,
        **changes,
    }
    return msgspec.structs.replace(Sampling(), **values)
