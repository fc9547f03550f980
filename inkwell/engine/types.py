"""The nouns of text generation, shared by the client, the host and every backend."""

from enum import StrEnum
from typing import Literal

import msgspec

from inkwell.story.segments import Origin, Segment

BackendName = Literal["llama", "torch", "scripted"]
"""The backends there are; each names a module in `inkwell.engine.backends`."""


class ModelRef(msgspec.Struct, frozen=True):
    """A model on this machine: a GGUF file (llama), a Hugging Face folder (torch) or a script (scripted)."""

    name: str
    path: str
    backend: BackendName


class LoadSettings(msgspec.Struct, frozen=True):
    """How a model is loaded. The supervisor's rungs make these safer after a crash."""

    context_tokens: int = 4096
    threads: int = 0
    """0 lets the backend choose."""
    extra_buffers: bool = True
    """llama.cpp's extra buffer types (AMX and repacked weights): fast, and the first thing to try without."""
    flash_attention: bool = True
    gpu_layers: int = 0
    """Layers put on a GPU by llama.cpp; -1 for all."""
    rung: int = 0
    """How many rungs of the safety ladder these settings are down from what was asked."""


class Capabilities(msgspec.Struct, frozen=True):
    """What a loaded model can do. What it lacks it says here, and refuses with `UNSUPPORTED`."""

    backend: BackendName
    model: str
    description: str
    context_tokens: int
    trained_context_tokens: int
    parameters: int
    device: str
    chat: bool = False
    """The model was tuned to follow instructions."""
    log_probabilities: bool = False
    score: bool = False
    embed: bool = False
    adapter: bool = False
    prefix_reuse: bool = False
    """Tokens evaluated for an earlier request are not evaluated again when they are a prefix of the next."""


class FinishReason(StrEnum):
    """Why a variant ended."""

    END = "end"
    """The model gave its end-of-text token."""
    TOKENS = "tokens"
    """`max_tokens` was reached."""
    WORDS = "words"
    """`max_words` was reached."""
    STOP = "stop"
    """One of the request's stop strings appeared; it is not part of the text."""
    CANCELLED = "cancelled"


class Chunk(msgspec.Struct, frozen=True):
    """A piece of one variant as it is written.

    `tokens` are the ids that produced `text` (a token may give no text yet when it is half a
    character). `log_probabilities` (natural logarithm, one for each token, of the model's own
    distribution before any sampler) only when the request asked. The last chunk of each variant
    has a `finish`; its text may be empty.
    """

    variant: int
    text: str
    tokens: tuple[int, ...] = ()
    log_probabilities: tuple[float, ...] | None = None
    finish: FinishReason | None = None


class SegmentUse(msgspec.Struct, frozen=True):
    """What became of one segment: `tokens` were evaluated, `cut` left out, `cached` of the tokens known before."""

    label: str
    origin: Origin
    tokens: int
    cut: int = 0
    cached: int = 0


class Ledger(msgspec.Struct, frozen=True):
    """What the model was told, as the host evaluated it."""

    segments: tuple[SegmentUse, ...]
    context_tokens: int
    """The size of the context, prompt and answer together."""

    @property
    def tokens(self) -> int:
        """All prompt tokens."""
        return sum(use.tokens for use in self.segments)

    @property
    def cached(self) -> int:
        """Prompt tokens that needed no evaluation."""
        return sum(use.cached for use in self.segments)


class Stats(msgspec.Struct, frozen=True):
    """How long it took: seconds of prompt evaluation and of generation, and tokens of each."""

    prompt_tokens: int = 0
    prompt_seconds: float = 0.0
    generated_tokens: int = 0
    generation_seconds: float = 0.0

    @property
    def tokens_per_second(self) -> float:
        """Generated tokens a second, 0.0 when nothing was generated."""
        return self.generated_tokens / self.generation_seconds if self.generation_seconds else 0.0


class Score(msgspec.Struct, frozen=True):
    """Log-likelihood (natural logarithm, summed) of the scored tokens given all before them."""

    log_likelihood: float
    tokens: int


class Outcome(StrEnum):
    """The one ending of a request."""

    FINISHED = "finished"
    CANCELLED = "cancelled"
    FAILED = "failed"


__all__ = [
    "BackendName",
    "Capabilities",
    "Chunk",
    "FinishReason",
    "Ledger",
    "LoadSettings",
    "ModelRef",
    "Outcome",
    "Score",
    "Segment",
    "SegmentUse",
    "Stats",
]
