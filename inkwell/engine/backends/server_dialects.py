"""What each kind of model's server offers, as declared values: the doors that it has, what they are asked with.

Sources: llama.cpp's tools/server/README.md, Ollama's docs/api.md, LM Studio's documentation of its REST and
OpenAI-compatible interfaces, KoboldCpp's own API description, vLLM's documentation of its OpenAI-compatible server,
and the interface description of llama-cpp-python's server.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, cast

from inkwell.engine.asking import Asked
from inkwell.engine.sampling import Sampling, Step, label
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr


class Form(StrEnum):
    """How an answer streams."""

    OPENAI = "openai"
    """Events with `choices[0].text` and a `finish_reason`, then `[DONE]`."""
    LLAMA = "llama"
    """Events with `content`, the last one with `stop`, `stop_type` and `truncated`."""
    OLLAMA = "ollama"
    """Lines of JSON with `response`, the last one with `done` and `done_reason`."""


@dataclass(frozen=True)
class Counter:
    """The door that counts tokens."""

    path: str
    text: str
    """The field that takes the text."""
    answer: str
    """The field of the answer that holds the number, or the list of the tokens."""
    more: Mapping[str, Any] = field(default_factory=dict[str, Any])
    model: bool = False
    """Whether it wants to know of which model."""


@dataclass(frozen=True)
class Dialect:
    """One kind of server. What is not named here it lacks, and that is refused and not imitated."""

    name: str
    form: Form
    door: str
    """The path that writes."""
    length: str
    """The field for the most tokens."""
    sends: Mapping[str, str]
    """Settings of the draw that it takes, and what they are called there."""
    fixed: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What is always sent."""
    nested: str = ""
    """The field that all settings stand in; "" where they stand beside the prompt."""
    context: str = ""
    """The setting that makes the context as long as it is meant to be, where each request does that."""
    order: str = ""
    """The field for the order of the samplers."""
    grammar: str = ""
    json_schema: str = ""
    token_bias: str = ""
    counter: Counter | None = None
    abort: str = ""
    """The path that makes it stop, where it does not by itself when nobody listens any more."""

    @property
    def lacks(self) -> tuple[str, ...]:
        """What it does not know, by the names of `Asked` and `Sampling`."""
        missing = [name for name in _MASTERS if name not in self.sends]
        doors = {"order": self.order, "token_bias": self.token_bias}
        doors |= {"grammar": self.grammar, "json_schema": self.json_schema}
        return (*missing, *(name for name, door in doors.items() if not door), *_NOBODY_HAS)

    def check(self, asked: Asked) -> None:
        """Refuse what makes no sense, and what this server lacks.

        A setting that is as usual or switched off asks for nothing.

        Raises:
            InkwellError: BAD_INPUT or UNSUPPORTED.
        """
        asked.check()
        for name in self.lacks:
            if _wanted(asked, name):
                raise InkwellError(
                    ErrorKind.UNSUPPORTED,
                    tr("{name} cannot follow what was asked ({words}).", name=self.name, words=label(name)),
                )

    def body(self, model: str, prompt: str, asked: Asked, length: int, seed: int, context: int) -> dict[str, Any]:
        """What the door is asked with for one variant of at most `length` tokens."""
        settings: dict[str, Any] = {self.length: length, **self._drawn(asked.sampling, seed)}
        if self.context:
            settings[self.context] = context
        if self.order:
            settings[self.order] = [_STEPS[step] for step in asked.sampling.order if step in _STEPS]
        if self.token_bias and asked.sampling.token_bias:
            settings[self.token_bias] = {str(each.token): each.bias for each in asked.sampling.token_bias}
        if asked.grammar:
            settings[self.grammar] = asked.grammar
        if asked.json_schema:
            settings[self.json_schema] = _schema(asked.json_schema)
        body: dict[str, Any] = {"model": model, "prompt": prompt, "stream": True, **self.fixed}
        return {**body, self.nested: settings} if self.nested else {**body, **settings}

    def _drawn(self, sampling: Sampling, seed: int) -> dict[str, Any]:
        drawn: dict[str, Any] = {}
        for name, theirs in self.sends.items():
            value = seed if name == "seed" else getattr(sampling, name)
            if name == "mirostat":
                value = 2 if value else 0
            drawn[theirs] = list(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else value
        return drawn


def _schema(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("The JSON schema is no JSON."), str(error)) from error


def _wanted(asked: Asked, name: str) -> bool:
    """Whether a setting asks for something: it is neither as usual nor off."""
    of_asked = name in Asked.__struct_fields__
    value = getattr(asked if of_asked else asked.sampling, name)
    usual = getattr(Asked() if of_asked else Sampling(), name)
    return value not in (usual, _OFF.get(name, usual))


_OFF: Final[Mapping[str, Any]] = {
    "top_k": 0,
    "top_p": 1.0,
    "min_p": 0.0,
    "repeat_penalty": 1.0,
    "repeat_last": 0,
}
"""The values that switch off what is on as usual."""
_MASTERS: Final = (
    *("temperature", "dynamic_range", "top_k", "top_p", "min_p", "typical_p", "top_n_sigma", "xtc_probability"),
    *("dry_multiplier", "repeat_penalty", "presence_penalty", "frequency_penalty", "mirostat", "adaptive_target"),
)
"""The settings that switch something on; what only shapes it goes along with it."""
_NOBODY_HAS: Final = ("phrase_bias", "begin", "lookup", "reproducible", "log_probabilities", "alternatives", "ngrams")
"""A phrase that is made likelier, or a memory of phrases, needs each token's logits; a beginning and alternatives
need token ids; nobody promises the same answer twice."""
_STEPS: Final = {
    Step.PENALTIES: "penalties",
    Step.DRY: "dry",
    Step.TOP_N_SIGMA: "top_n_sigma",
    Step.TOP_K: "top_k",
    Step.TYPICAL_P: "typ_p",
    Step.TOP_P: "top_p",
    Step.MIN_P: "min_p",
    Step.XTC: "xtc",
    Step.TEMPERATURE: "temperature",
}
"""llama-server's names for the samplers."""

_SAME: Final = {"temperature": "temperature", "top_p": "top_p", "seed": "seed"}
_PENALTIES: Final = {"presence_penalty": "presence_penalty", "frequency_penalty": "frequency_penalty"}
_MIROSTAT: Final = {"mirostat": "mirostat", "mirostat_tau": "mirostat_tau", "mirostat_eta": "mirostat_eta"}

OPENAI: Final = Dialect(
    name=tr("This server"),
    form=Form.OPENAI,
    door="/v1/completions",
    length="max_tokens",
    sends={**_SAME, **_PENALTIES},
)
"""What every server of the kind has in common; for those that are not recognised."""

LLAMA_SERVER: Final = Dialect(
    name="llama-server",
    form=Form.LLAMA,
    door="/completion",
    length="n_predict",
    sends={
        **_SAME,
        **_PENALTIES,
        **_MIROSTAT,
        "dynamic_range": "dynatemp_range",
        "dynamic_exponent": "dynatemp_exponent",
        "top_k": "top_k",
        "min_p": "min_p",
        "typical_p": "typical_p",
        "top_n_sigma": "top_n_sigma",
        "xtc_probability": "xtc_probability",
        "xtc_threshold": "xtc_threshold",
        "repeat_penalty": "repeat_penalty",
        "repeat_last": "repeat_last_n",
        "dry_multiplier": "dry_multiplier",
        "dry_base": "dry_base",
        "dry_allowed_length": "dry_allowed_length",
        "dry_last": "dry_penalty_last_n",
        "dry_breakers": "dry_sequence_breakers",
    },
    fixed={"cache_prompt": True},
    order="samplers",
    grammar="grammar",
    json_schema="json_schema",
    token_bias="logit_bias",  # noqa: S106 - no password
    counter=Counter("/tokenize", "content", "tokens", {"add_special": False, "parse_special": True}),
)

LLAMA_CPP_PYTHON: Final = Dialect(
    name="llama-cpp-python's server",
    form=Form.OPENAI,
    door="/v1/completions",
    length="max_tokens",
    sends={
        **_SAME,
        **_PENALTIES,
        "mirostat": "mirostat_mode",
        "mirostat_tau": "mirostat_tau",
        "mirostat_eta": "mirostat_eta",
        "top_k": "top_k",
        "min_p": "min_p",
        "repeat_penalty": "repeat_penalty",
    },
    grammar="grammar",
    token_bias="logit_bias",  # noqa: S106
    counter=Counter("/extras/tokenize/count", "input", "count"),
)

OLLAMA: Final = Dialect(
    name="Ollama",
    form=Form.OLLAMA,
    # Its OpenAI-compatible door puts the model's own template around every prompt; this one can be told not to.
    door="/api/generate",
    length="num_predict",
    sends={
        **_SAME,
        **_PENALTIES,
        "top_k": "top_k",
        "min_p": "min_p",
        "typical_p": "typical_p",
        "repeat_penalty": "repeat_penalty",
        "repeat_last": "repeat_last_n",
    },
    fixed={"raw": True, "truncate": False, "shift": False},
    nested="options",
    context="num_ctx",
)

LM_STUDIO: Final = Dialect(
    name="LM Studio",
    form=Form.OPENAI,
    door="/v1/completions",
    length="max_tokens",
    sends={**_SAME, **_PENALTIES, "top_k": "top_k", "repeat_penalty": "repeat_penalty"},
    token_bias="logit_bias",  # noqa: S106
)

KOBOLD_CPP: Final = Dialect(
    name="KoboldCpp",
    form=Form.OPENAI,
    door="/v1/completions",
    length="max_tokens",
    sends={
        "temperature": "temperature",
        "top_p": "top_p",
        "seed": "seed",
        "presence_penalty": "presence_penalty",
        "mirostat": "mirostat_mode",
        "mirostat_tau": "mirostat_tau",
        "mirostat_eta": "mirostat_eta",
        "dynamic_range": "dynatemp_range",
        "dynamic_exponent": "dynatemp_exponent",
        "top_k": "top_k",
        "min_p": "min_p",
        "typical_p": "typical",
        "top_n_sigma": "nsigma",
        "xtc_probability": "xtc_probability",
        "xtc_threshold": "xtc_threshold",
        "repeat_penalty": "rep_pen",
        "repeat_last": "rep_pen_range",
        "dry_multiplier": "dry_multiplier",
        "dry_base": "dry_base",
        "dry_allowed_length": "dry_allowed_length",
        "dry_last": "dry_penalty_last_n",
        "dry_breakers": "dry_sequence_breakers",
    },
    grammar="grammar",
    counter=Counter("/api/extra/tokencount", "prompt", "value"),
    abort="/api/extra/abort",
)

VLLM: Final = Dialect(
    name="vLLM",
    form=Form.OPENAI,
    door="/v1/completions",
    length="max_tokens",
    sends={**_SAME, **_PENALTIES, "top_k": "top_k", "min_p": "min_p", "repeat_penalty": "repetition_penalty"},
    token_bias="logit_bias",  # noqa: S106
    counter=Counter("/tokenize", "prompt", "count", {"add_special_tokens": False}, model=True),
)

DIALECTS: Final = (KOBOLD_CPP, LLAMA_SERVER, LM_STUDIO, OLLAMA, VLLM, LLAMA_CPP_PYTHON, OPENAI)
