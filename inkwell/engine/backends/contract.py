"""What a backend is: the one door between the host and a library that runs models.

A backend lives in the host process, is called by one worker thread (`count` also by the reader
thread, at any time after `load`), and imports its library only inside its own module. What it
cannot do it says in its `Capabilities` and refuses with an `UNSUPPORTED` error.

A backend of a real model is made of three parts, which `engine.generating` puts to use: a
`Vocabulary`, an `Evaluation` (the context, and what it holds) and a `Stepper` (variants on their way).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from inkwell.engine.adapters import NO_MATTER, Expected
from inkwell.engine.asking import Asked
from inkwell.engine.attention import Attention
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.protocol import Attend, Generate, Warm
from inkwell.engine.records import Record, Replayed, Schedule
from inkwell.engine.types import Capabilities, Chunk, Ledger, LoadSettings, ModelRef, Reuse, Score, Segment

Cancelled = Callable[[], bool]
"""Asked before every token and inside long prompts; true means stop now."""


NOTHING = -1
"""What a draw gives when no token is left to be drawn."""


class Stopped(Exception):  # noqa: N818 - no error: it unwinds what is at work when a request is cancelled
    """The request was cancelled while the model was at work; the context holds what it says it holds."""


class Backend(Protocol):
    """A library that runs one model at a time."""

    def load(self, model: ModelRef, settings: LoadSettings) -> Capabilities:
        """Load the model.

        Raises:
            InkwellError: NOT_FOUND, MODEL, MEMORY or UNSUPPORTED, with a sentence that names the file.
        """
        ...

    def generate(self, request: Generate, cancelled: Cancelled) -> Iterator[Ledger | Chunk | Record]:
        """Yield the ledger first, then chunks, last the record; every variant's last chunk has a finish reason.

        When `cancelled` turns true, the running variants end with `FinishReason.CANCELLED` within
        one token (or one prompt batch) and later ones are not begun.

        Raises:
            InkwellError: BAD_INPUT when the segments that must not be cut do not fit, or a setting is out of
                range; UNSUPPORTED for a setting that the backend lacks.
        """
        ...

    def warm(self, request: Warm, cancelled: Cancelled) -> bool:
        """Evaluate what a `Generate` with these fields would need; whether all of it is ready (else cancelled).

        What was done when `cancelled` turns true stays done.
        """
        ...

    def replay(self, record: Record, cancelled: Cancelled) -> Replayed:
        """Make a recorded result again by its schedule and compare.

        Raises:
            InkwellError: BAD_INPUT when the record is damaged, cannot be made again, or is of another model or
                engine build. One made with other load settings is compared like any other.
            Stopped: cancelled.
        """
        ...

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment, tokenized alone. Safe to call from another thread during `generate`."""
        ...

    def score(self, segments: Sequence[Segment], cancelled: Cancelled, ngrams: NgramUse = NO_NGRAMS) -> Score:
        """Log-likelihood of the last segment's tokens given all before it; with `ngrams`, of the mixture with them."""
        ...

    def embed(self, texts: Sequence[str], cancelled: Cancelled) -> tuple[tuple[float, ...], ...]:
        """One vector of length 1 for each text.

        Raises:
            Stopped: cancelled.
        """
        ...

    def adapter(self, path: str | None, strength: float, expected: Expected = NO_MATTER) -> None:
        """Put a LoRA adapter on the model at a strength (0 to `adapters.STRONGEST`), or take it off (`path` None).

        One at a time: it comes in place of the one before. What was evaluated without it is not used with it.
        What is not as `expected` is refused.

        Raises:
            InkwellError: NOT_FOUND, MODEL for one that is damaged or another model's, BAD_INPUT for a strength out
                of range, DISK, UNSUPPORTED. The model is then as it was before, with the adapter that it had.
        """
        ...

    def attention(self, request: Attend, cancelled: Cancelled) -> Attention:
        """What the model looks at where the segments end.

        Raises:
            InkwellError: UNSUPPORTED, also for a model whose tokens do not give back the text; BAD_INPUT, MEMORY.
            Stopped: cancelled.
        """
        ...

    def close(self) -> None:
        """Free the model. The backend is not used again."""
        ...


class Vocabulary(Protocol):
    """Text to tokens and back, for one model. Any thread may call it at any time."""

    @property
    def size(self) -> int:
        """How many token ids there are."""
        ...

    @property
    def ends(self) -> frozenset[int]:
        """The tokens that end a text."""
        ...

    def encode(self, segment: Segment) -> Sequence[int]:
        """Tokens of one segment alone; special tokens only from a `TEMPLATE` segment."""
        ...

    def start(self, tokens: Sequence[int], templated: bool) -> tuple[int, ...]:
        """What must stand before a prompt of these tokens: at most one begin token.

        `templated`: a template segment is among them, which may have brought its own beginning.
        """
        ...

    def reader(self, before: Sequence[int]) -> Callable[[int], bytes]:
        """A function that gets the tokens after `before` one by one and gives the bytes of each.

        The bytes joined are the UTF-8 text; those of one may be half a character. None for control tokens.
        """
        ...

    def breaks(self, token: int) -> bool:
        """Whether the token's text ends a line: a good place to cut after."""
        ...


class Evaluation(Protocol):
    """The one context of a loaded model: which tokens it holds, evaluated how."""

    @property
    def size(self) -> int:
        """Tokens that fit, prompt and answer together."""
        ...

    def width(self, prompt: Sequence[int], asked: Asked) -> int:
        """How many of the variants asked for `stepper` can carry at once behind this prompt: at least one."""
        ...

    def prepare(self, prompt: Sequence[int], place: str, *, cold: bool = False) -> tuple[int, Reuse]:
        """Make the context hold as many of the prompt's first tokens as it can without evaluating any.

        Prefix, shift, checkpoint or a stored state, whatever leaves least to do (`cold`: nothing). The state
        of another place that would be lost is kept where that is worth it. At least the last token is left.

        Returns:
            How many of the prompt's tokens are known, and how.
        """
        ...

    def evaluate(
        self, prompt: Sequence[int], cancelled: Cancelled, *, background: bool = False, whole: bool = False
    ) -> None:
        """Evaluate the prompt but for its last token, from where the context is (`prepare` came before).

        `whole`: `stepper` comes next and only once, so that the last token may be evaluated together with those
        before it, where that is faster.
        `background`: one thread, in small pieces, so that whoever needs the cores has them soon.

        Raises:
            Stopped: `cancelled` turned true; what is evaluated stays.
        """
        ...

    def restage(self, prompt: Sequence[int], schedule: Schedule, cancelled: Cancelled) -> None:
        """Evaluate the prompt but for its last token anew, by exactly the pieces of a recorded schedule.

        Raises:
            Stopped: `cancelled` turned true.
            InkwellError: BAD_INPUT for a schedule that does not fit the prompt or this context.
        """
        ...

    def stepper(
        self, prompt: Sequence[int], asked: Asked, seeds: Sequence[int], cancelled: Cancelled
    ) -> "AbstractContextManager[Stepper]":
        """Evaluate the prompt's last token and start one variant for each seed (`width` at most).

        On leaving, what the context holds is again one sequence: the prompt, and the answer if there was
        only one variant.

        Raises:
            Stopped: as above.
        """
        ...

    def schedule(self, prompt: Sequence[int], width: int) -> Schedule:
        """How the prompt's tokens, all held now, were evaluated."""
        ...


class Stepper(Protocol):
    """Variants on their way from one prompt, 0 to n - 1. Every method may raise `Stopped`."""

    def logits(self, variant: int) -> Any:
        """The model's logits after the variant's last token: one float32 numpy row over the vocabulary.

        It may be written to: `draw` goes by what is in it then. Good until the next `advance` or `rewind`.
        """
        ...

    def draw(self, variant: int) -> int:
        """The next token, chosen by the request's sampling; the sampler takes note of it. `NOTHING` if none is left."""
        ...

    def advance(self, tokens: Mapping[int, int]) -> None:
        """Evaluate the token that was drawn last for each of these variants, in one batch."""
        ...

    def rewind(self, variant: int, tokens: int) -> None:
        """Take back the variant's last drawn tokens, of which the last one is not evaluated yet.

        Logits and sampler are again as they were before the first of them was drawn.
        """
        ...

    def end(self, variant: int) -> None:
        """The variant is over: it is left out of all that follows."""
        ...
