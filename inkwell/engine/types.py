"""The nouns of text generation, shared by the client, the host and every backend."""

from enum import StrEnum
from typing import Literal

import msgspec

from inkwell.engine.ngram_files import NgramsTold
from inkwell.story.segments import Origin, Segment

BackendName = Literal["llama", "torch", "scripted", "server"]
"""The backends there are; each names a module in `inkwell.engine.backends`."""


class Secret(msgspec.Struct, frozen=True):
    """Words that go to the host over its pipe and nowhere else: not into a log, a record or a sentence."""

    text: str = ""

    def __repr__(self) -> str:
        return "Secret(…)" if self.text else "Secret()"

    def hidden_in(self, said: str) -> str:
        """What somebody said, without these words should they stand in it."""
        return said.replace(self.text, "…") if self.text else said


class ModelRef(msgspec.Struct, frozen=True):
    """A model: a GGUF file (llama), a Hugging Face folder (torch), a script (scripted), or one that a server runs.

    A server's path is its address with the model's name behind a # (`server_address`).
    """

    name: str
    path: str
    backend: BackendName
    key: Secret = Secret()
    """What a server asks for before it answers."""


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
    quantize: bool = False
    """torch, on a CPU: weights as 8-bit integers."""
    compile: bool = True
    """torch, on a GPU: steps recorded as CUDA graphs where the model allows (3.8 × transformers' own loop there)."""
    cache_folder: str = ""
    """Where evaluated contexts may be kept from one visit to the next; "" keeps none."""
    cache_bytes: int = 2 << 30
    """The most that they may take; the least recently used goes."""
    rung: int = 0
    """How many rungs of the safety ladder these settings are down from what was asked."""


Memory = Literal["shift", "prefix", "checkpoints", "none"]
"""See `Capabilities.memory`."""


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
    writes: bool = True
    """Whether it can go on from a text; a model that only compares texts cannot."""
    adapter: bool = False
    attention: bool = False
    """It can tell which tokens it looked at."""
    prefix_reuse: bool = False
    """Tokens evaluated for an earlier request are not evaluated again when they are a prefix of the next."""
    unsupported: tuple[str, ...] = ()
    """Fields of `Asked` and `Sampling` that are refused when they are set (`grammar`, `mirostat` …)."""
    parallel: int = 1
    """Variants that are written at once, in one batch; more are written in rounds."""
    memory: Memory = "prefix"
    """What the context can do: `shift` moves text that followed a cut, `prefix` goes back to any earlier place,
    `checkpoints` only to places that were noted, `none` starts anew each time."""
    family: str = ""
    """The chat template's name in `inkwell.engine.chat`; "" when none is known."""
    architecture: str = ""
    """What the model's file calls its kind ("gemma3", "gpt2"); "" where that is not known."""
    threads: int = 0
    """Threads that write; 0 when the backend does not say."""
    engine: str = ""
    """The library that runs the model, with its version and what it was built for: a record replays on the same."""
    quantized: float = 0.0
    """The share of the weights (0 to 1) that is quantized by the backend itself."""
    place: str = ""
    """The host that writes, where that is a server; "" for this process."""
    far: bool = False
    """Whether what is written leaves this machine and the private network that it is in."""
    models: tuple[str, ...] = ()
    """What else a server could write with: the names of all its models."""
    estimates: bool = False
    """Tokens are not counted but estimated, with a margin."""


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
    PLACE = "place"
    """The sentence, paragraph or scene ended, as asked."""
    CONTENT = "content"
    """A word appeared that the content limit does not allow; the text ends before its sentence."""
    BANNED = "banned"
    """No way to go on was found that did not lead into a banned phrase, or a run of words that the guard knows."""
    CANCELLED = "cancelled"


class Alternative(msgspec.Struct, frozen=True, array_like=True):
    """A token that could have stood at a place: its id, its text, its log-probability before any sampler."""

    token: int
    text: str
    log_probability: float


class Chunk(msgspec.Struct, frozen=True):
    """A piece of one variant as it is written.

    `tokens` are the ids that produced `text` (a token may give no text yet when it is half a
    character). `log_probabilities` (natural logarithm, one for each token, of the model's own
    distribution before any sampler) only when the request asked. The last chunk of each variant
    has a `finish`; its text may be empty.

    `pieces` (the text of each token) and `alternatives` (for each token the likeliest ones at its place, best
    first, itself not necessarily among them) only when the request asked. `retract` is how many characters
    at the end of what this variant said before are taken back; `text` comes in their place. Tokens are never
    taken back.
    """

    variant: int
    text: str
    tokens: tuple[int, ...] = ()
    log_probabilities: tuple[float, ...] | None = None
    finish: FinishReason | None = None
    pieces: tuple[str, ...] | None = None
    alternatives: tuple[tuple[Alternative, ...], ...] | None = None
    retract: int = 0

    def after(self, text: str) -> str:
        """What the variant says with this chunk, when it said `text` before."""
        return (text[: -self.retract] if self.retract else text) + self.text


class SegmentUse(msgspec.Struct, frozen=True):
    """What became of one segment: `tokens` were told, `cut` left out, `cached` of those told were known before."""

    label: str
    origin: Origin
    tokens: int
    cut: int = 0
    cached: int = 0
    section: str = ""
    why: str = ""
    start: int = 0
    """Where in the segment's text, in code points, what was told of it begins."""
    end: int | None = None
    """And where it ends; None is the text's end."""
    known: int = 0
    """Where in it the part that was known before ends; at most `end`."""
    tail: int = 0
    """How many characters at the text's end were told besides: of what was cut at the back, its line's end."""


class Reuse(StrEnum):
    """How the part of a prompt that needed no evaluation was known."""

    NONE = "none"
    PREFIX = "prefix"
    """It is how the text before began."""
    SHIFTED = "shifted"
    """As prefix, and text behind a cut was moved up: as good in practice, not the same to the last bit."""
    CHECKPOINT = "checkpoint"
    """The model's memory cannot go back by itself; it was set back to a place noted on the way."""
    RESTORED = "restored"
    """It was evaluated on an earlier visit and read back from the disk."""
    UNKNOWN = "unknown"
    """A server evaluates it, and does not say before."""


class Ledger(msgspec.Struct, frozen=True):
    """What the model was told, as the host evaluated it."""

    segments: tuple[SegmentUse, ...]
    context_tokens: int
    """The size of the context, prompt and answer together."""
    reuse: Reuse = Reuse.NONE
    family: str = ""
    """The family of the chat template whose words are among the segments; "" where the model just goes on."""
    estimated: bool = False
    """Whether the tokens are an estimate: the server that evaluates them does not say how many they are."""
    ngrams: NgramsTold = NgramsTold()
    """The memory of the book's own phrases that the answer leans on, beside what the model reads."""

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
    "Alternative",
    "BackendName",
    "Capabilities",
    "Chunk",
    "FinishReason",
    "Ledger",
    "LoadSettings",
    "Memory",
    "ModelRef",
    "Outcome",
    "Reuse",
    "Score",
    "Secret",
    "Segment",
    "SegmentUse",
    "Stats",
]
