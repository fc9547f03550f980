"""Sampler settings: typed, documented, refused when unknown or out of range."""

from enum import StrEnum

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr


class Step(StrEnum):
    """One step between the model's logits and the drawn token. `Sampling.order` says in which order they act."""

    PENALTIES = "penalties"
    DRY = "dry"
    TOP_N_SIGMA = "top_n_sigma"
    TOP_K = "top_k"
    TYPICAL_P = "typical_p"
    TOP_P = "top_p"
    MIN_P = "min_p"
    XTC = "xtc"
    TEMPERATURE = "temperature"


USUAL_ORDER = tuple(Step)
"""llama.cpp's own order: as the steps are listed."""


class TokenBias(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Adds `bias` to the logit of one token id, always; -100 in practice forbids it."""

    token: int
    bias: float


class PhraseBias(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Makes a phrase likelier or rarer: adds `bias` to its first token, and to each next one while it is being said."""

    phrase: str
    bias: float


class Sampling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the next token is drawn from the model's logits.

    First come `token_bias` and `phrase_bias`, then the steps in `order`; last the draw itself: by chance,
    by mirostat or by adaptive-p where one of those is on. A value that switches a step off is named at
    each field. All are the same for every backend; one that lacks something says so in its
    `Capabilities.unsupported` and refuses.
    """

    temperature: float = 0.8
    """0 takes the most likely token always (greedy); 0 to 5."""
    dynamic_range: float = 0.0
    """Entropy-driven dynamic temperature: from `temperature` minus this to plus this; 0 is off."""
    dynamic_exponent: float = 1.0
    """The curve from low to high entropy in dynamic temperature."""
    top_k: int = 40
    """Keep the k most likely tokens; 0 keeps all."""
    top_p: float = 0.95
    """Nucleus sampling (Holtzman et al. 2020): keep the smallest set with this probability; 1 keeps all."""
    min_p: float = 0.05
    """Drop tokens below this share of the most likely one's probability (Nguyen et al. 2024); 0 keeps all."""
    typical_p: float = 1.0
    """Locally typical sampling (Meister et al. 2022): the mass of tokens of usual surprise; 1 keeps all."""
    top_n_sigma: float = 0.0
    """Keep logits within n standard deviations of the highest (Tang et al. 2024); 0 is off."""
    xtc_probability: float = 0.0
    """Exclude top choices: how often the likeliest tokens are taken out, so that a rarer one is drawn; 0 is off."""
    xtc_threshold: float = 0.1
    """From which probability a token counts as a top choice; the least likely of them stays. Over 0.5 is off."""
    dry_multiplier: float = 0.0
    """Don't repeat yourself: `multiplier * base ** (length - allowed)` is taken from the logit of a token that would go
    on with a repetition; 0 is off."""
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    """Tokens that may repeat without a penalty."""
    dry_last: int = 1024
    """How many recent tokens (prompt and answer) are searched for repetitions; 0 is off."""
    dry_breakers: tuple[str, ...] = ("\n", ":", '"', "*")
    """Texts that a repetition does not reach over."""
    repeat_penalty: float = 1.1
    """Divide positive logits of recent tokens, multiply negative ones (Keskar et al. 2019); 1 is off."""
    presence_penalty: float = 0.0
    """Taken from the logit of every recent token; 0 is off."""
    frequency_penalty: float = 0.0
    """Taken from the logit of a recent token for each time that it stands there; 0 is off."""
    repeat_last: int = 256
    """How many recent tokens (prompt and answer) count as recent; 0 is off."""
    mirostat: bool = False
    """Mirostat 2 (Basu et al. 2021): the draw keeps the surprise near `mirostat_tau`. Of `order` only penalties, DRY
    and temperature then act."""
    mirostat_tau: float = 5.0
    """The surprise aimed at, in bits."""
    mirostat_eta: float = 0.1
    """How fast it is approached."""
    adaptive_target: float = 0.0
    """Adaptive-p: the draw prefers tokens near this probability, and corrects itself by what it drew; 0 is off."""
    adaptive_decay: float = 0.9
    """How long adaptive-p remembers: about 1 / (1 - decay) tokens."""
    order: tuple[Step, ...] = USUAL_ORDER
    """The steps that act, in their order, each once at most; one that is left out does not act."""
    token_bias: tuple[TokenBias, ...] = ()
    phrase_bias: tuple[PhraseBias, ...] = ()
    seed: int | None = None
    """Fixes the draw, 0 to 2**32 - 2; None takes a new seed, which the record names."""

    @property
    def greedy(self) -> bool:
        """Whether the most likely token is taken always: at temperature 0, if the temperature is not left out."""
        return self.temperature == 0 and Step.TEMPERATURE in self.order

    @property
    def acting(self) -> tuple[Step, ...]:
        """The steps of `order` that have a say in how this draw is made."""
        if self.greedy:
            return tuple(step for step in self.order if step in _BEFORE_GREEDY)
        if self.mirostat:
            return tuple(step for step in self.order if step in _BEFORE_MIROSTAT)
        return self.order

    @property
    def temperatures(self) -> tuple[float, float]:
        """The lowest and the highest temperature; the same twice when it is not dynamic. Never too low to divide by."""
        low, high = self.temperature - self.dynamic_range, self.temperature + self.dynamic_range
        return max(low, LEAST_TEMPERATURE), max(high, LEAST_TEMPERATURE)

    def check(self) -> None:
        """Refuse what is out of range.

        Raises:
            InkwellError: BAD_INPUT, naming the setting and its range.
        """
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            # "not" catches what is no number at all, too.
            if value is not None and not low <= value <= high:
                raise _refusal(
                    tr(
                        "{label} must be between {low:.10g} and {high:.10g}, not {value:.10g}.",
                        label=label(name),
                        low=low,
                        high=high,
                        value=value,
                    )
                )
        if len(set(self.order)) != len(self.order):
            raise _refusal(tr("A step can stand only once in the order of samplers."))
        if self.mirostat and self.adaptive_target > 0:
            raise _refusal(tr("Mirostat and adaptive-p cannot be on at once: each is a way to make the draw."))
        for bias in (*self.token_bias, *self.phrase_bias):
            if not -BIAS_LIMIT <= bias.bias <= BIAS_LIMIT:
                raise _refusal(
                    tr(
                        "A bias must be between {value:g} and {bias_limit:g}, not {bias:g}.",
                        value=-BIAS_LIMIT,
                        bias_limit=BIAS_LIMIT,
                        bias=bias.bias,
                    )
                )
        if not all(bias.phrase.strip() for bias in self.phrase_bias):
            raise _refusal(tr("A phrase with a bias must have at least one letter."))


BIAS_LIMIT = 100.0

LEAST_TEMPERATURE = 0.001
"""What any temperature but 0 is at least: divided by less, a logit no longer fits single precision."""

NEGLIGIBLE = 1e-37
"""A share of the likeliest token's probability that is as good as none: about the least that single precision holds."""

_BEFORE_GREEDY = frozenset({Step.PENALTIES, Step.DRY})
_BEFORE_MIROSTAT = _BEFORE_GREEDY | {Step.TEMPERATURE}

RANGES: dict[str, tuple[float, float]] = {
    "temperature": (0.0, 5.0),
    "dynamic_range": (0.0, 5.0),
    "dynamic_exponent": (0.01, 10.0),
    "top_k": (0, 100_000),
    "top_p": (0.0, 1.0),
    "min_p": (0.0, 1.0),
    "typical_p": (0.0, 1.0),
    "top_n_sigma": (0.0, 10.0),
    "xtc_probability": (0.0, 1.0),
    "xtc_threshold": (0.0, 1.0),
    "dry_multiplier": (0.0, 5.0),
    "dry_base": (1.0, 4.0),
    "dry_allowed_length": (1, 100),
    "dry_last": (0, 100_000),
    "repeat_penalty": (0.5, 2.0),
    "presence_penalty": (-2.0, 2.0),
    "frequency_penalty": (-2.0, 2.0),
    "repeat_last": (0, 4096),
    "mirostat_tau": (0.0, 10.0),
    "mirostat_eta": (0.0, 1.0),
    "adaptive_target": (0.0, 1.0),
    "adaptive_decay": (0.0, 0.99),
    "seed": (0, 2**32 - 2),
}
"""The least and the most of each number."""


def label(name: str) -> str:
    """A setting's name as a sentence begins with it, of `Sampling` or `Asked`."""
    return _LABELS.get(name, name.replace("_", " ").capitalize())


_LABELS = {
    "dry_multiplier": tr("DRY multiplier"),
    "dry_base": tr("DRY base"),
    "dry_allowed_length": tr("DRY allowed length"),
    "dry_last": tr("DRY range"),
    "xtc_probability": tr("XTC probability"),
    "xtc_threshold": tr("XTC threshold"),
    "top_n_sigma": "Top-n-sigma",
    "adaptive_target": tr("Adaptive-p target"),
    "adaptive_decay": tr("Adaptive-p decay"),
    "temperature": tr("Temperature"),
    "dynamic_range": tr("Dynamic range"),
    "dynamic_exponent": tr("Dynamic exponent"),
    "top_k": tr("Top k"),
    "top_p": tr("Top p"),
    "min_p": tr("Min p"),
    "typical_p": tr("Typical p"),
    "dry_breakers": tr("Dry breakers"),
    "repeat_penalty": tr("Repeat penalty"),
    "presence_penalty": tr("Presence penalty"),
    "frequency_penalty": tr("Frequency penalty"),
    "repeat_last": tr("Repeat last"),
    "mirostat": tr("Mirostat"),
    "mirostat_tau": tr("Mirostat tau"),
    "mirostat_eta": tr("Mirostat eta"),
    "order": tr("Order", "a setting of the sampler or the request"),
    "token_bias": tr("Token bias"),
    "phrase_bias": tr("Phrase bias"),
    "seed": tr("Seed", "a setting of the sampler or the request"),
    "max_tokens": tr("Max tokens"),
    "max_words": tr("Max words"),
    "stop": tr("Stop", "a setting of the sampler or the request"),
    "end_at": tr("End at"),
    "trim": tr("Trim", "a setting of the sampler or the request"),
    "banned": tr("Banned", "a setting of the sampler or the request"),
    "guard": tr("Guard", "a setting of the sampler or the request"),
    "quotes": tr("Quotes", "a setting of the sampler or the request"),
    "content": tr("Content", "a setting of the sampler or the request"),
    "grammar": tr("Grammar", "a setting of the sampler or the request"),
    "json_schema": tr("Json schema"),
    "variants": tr("Variants", "a setting of the sampler or the request"),
    "begin": tr("Begin", "a setting of the sampler or the request"),
    "log_probabilities": tr("Log probabilities"),
    "alternatives": tr("Alternatives", "a setting of the sampler or the request"),
    "ngrams": tr("The book’s own phrases"),
    "lookup": tr("Lookup", "a setting of the sampler or the request"),
    "reproducible": tr("Reproducible"),
}


def _refusal(sentence: str) -> InkwellError:
    return InkwellError(ErrorKind.BAD_INPUT, sentence)
