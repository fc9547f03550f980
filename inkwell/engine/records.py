"""What is kept of a result so that it can be made again: the record, and how its replay went."""

import msgspec

from inkwell.engine.adapters import STRONGEST, AdapterUse
from inkwell.engine.asking import Asked
from inkwell.engine.types import FinishReason, LoadSettings
from inkwell.errors import ErrorKind, InkwellError

SEEDS = 2**32 - 1
"""Seeds are 0 to `SEEDS` - 1; the last number means "any" to llama.cpp."""

_FORMAT = 1


class Piece(msgspec.Struct, frozen=True, array_like=True):
    """Prompt tokens `start` to `start + count` were evaluated in one batch of `size` tokens, on `threads` threads.

    `size` is larger than `count` when the end of what that batch held was later replaced: the numbers of a row
    depend on the shape of its batch, never on the other rows. `count` is larger than `size` where batches of
    `size` tokens followed each other.
    """

    start: int
    count: int
    size: int
    threads: int


class Schedule(msgspec.Struct, frozen=True):
    """How a result was evaluated: by which batches its prompt came into the context, how many variants a step had."""

    pieces: tuple[Piece, ...] = ()
    """From position 0 on without a gap, what was reused from earlier requests included."""
    width: int = 1
    """Variants that were decoded in one batch; one that ended is left out of the steps after it."""
    reproducible: bool = True
    reason: str = ""
    """Why it is not: one sentence."""


class Record(msgspec.Struct, frozen=True):
    """Everything that a replay needs, as JSON. `answers` and `finishes` have one entry for each variant."""

    model: str
    backend: str
    model_hash: str
    """SHA-256 of the model's file in hexadecimal; of a folder's weight files in the order of their names."""
    engine: str
    """`Capabilities.engine`."""
    settings: LoadSettings
    asked: Asked
    seed: int
    prompt: tuple[int, ...]
    """Token ids, `asked.begin` included."""
    answers: tuple[tuple[int, ...], ...]
    finishes: tuple[FinishReason, ...]
    schedule: Schedule
    prompt_end: str = ""
    """The end of the prompt's text: what a sentence or a word that goes on there began with."""
    adapter: AdapterUse = AdapterUse()
    """The adapter that was on the model."""
    guard_sha256: str = ""
    """Of the guard that `asked.guard` named, in hexadecimal; "" for none."""
    ngrams_sha256: str = ""
    """Of the n-gram memory that `asked.ngrams` named, in hexadecimal; "" for none."""
    format: int = _FORMAT
    place: str = ""
    """`Capabilities.place`."""

    def check(self) -> None:
        """Refuse a record that is damaged, or of a newer Inkwell: it may come from anywhere.

        Raises:
            InkwellError: BAD_INPUT.
        """
        if self.format != _FORMAT:
            sentence = "This result was stored by another version of Inkwell, which is needed to make it again."
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, f"format {self.format}")
        sound = (
            len(self.finishes) == len(self.answers)
            and 0 <= self.seed < SEEDS
            and self.settings.context_tokens > 0
            and self.settings.threads >= 0
            and 0 <= self.adapter.strength <= STRONGEST
        )
        if not sound:
            raise InkwellError(ErrorKind.BAD_INPUT, "The record of this result is damaged.", f"{self}"[:500])
        self.asked.check()


class Replayed(msgspec.Struct, frozen=True):
    """How a replay went. Where it differs, the other fields name the first differing token."""

    matches: bool
    tokens: int
    """Tokens compared, in all variants."""
    variant: int = 0
    position: int = 0
    """Tokens into the variant's answer, from 0."""
    recorded: str = ""
    """The text of the recorded token; `drawn` of the one drawn now."""
    drawn: str = ""
    margin: float = 0.0
    """How far the drawn token's logit is above the recorded one's now; negative when it is below."""
