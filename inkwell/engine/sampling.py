"""Sampler settings: typed, documented, refused when out of range."""

import msgspec

from inkwell.errors import ErrorKind, InkwellError


class Sampling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the next token is drawn from the model's logits.

    The order is fixed: repetition penalty, top-k, top-p, min-p, temperature, draw. A value that
    switches a step off is named at each field.
    """

    temperature: float = 0.8
    """0 takes the most likely token always (greedy); 0 to 5."""
    top_k: int = 40
    """Keep the k most likely tokens; 0 keeps all."""
    top_p: float = 0.95
    """Nucleus sampling (Holtzman et al. 2020): keep the smallest set with this probability; 1 keeps all."""
    min_p: float = 0.05
    """Drop tokens below this share of the most likely one's probability (Nguyen et al. 2024); 0 keeps all."""
    repeat_penalty: float = 1.1
    """Divide positive logits of recent tokens, multiply negative ones (Keskar et al. 2019); 1 is off."""
    repeat_last: int = 256
    """How many recent tokens (prompt and answer) count as recent; 0 is off."""
    seed: int | None = None
    """Fixes the draw, 0 to 2**32 - 2; None takes a new seed, which the run records."""

    def check(self) -> None:
        """Refuse what is out of range.

        Raises:
            InkwellError: BAD_INPUT, naming the setting and its range.
        """
        for name, low, high in _RANGES:
            value = getattr(self, name)
            if value is not None and not low <= value <= high:
                raise InkwellError(
                    ErrorKind.BAD_INPUT,
                    f"{name.replace('_', ' ').capitalize()} must be between {low} and {high}, not {value}.",
                )


_RANGES: tuple[tuple[str, float, float], ...] = (
    ("temperature", 0.0, 5.0),
    ("top_k", 0, 100_000),
    ("top_p", 0.0, 1.0),
    ("min_p", 0.0, 1.0),
    ("repeat_penalty", 0.5, 2.0),
    ("repeat_last", 0, 4096),
    ("seed", 0, 2**32 - 2),
)
