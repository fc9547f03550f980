"""A backend without a model: it follows a script, and crashes where the script says so.

For tests of everything that is not a model, and for trying the window before there is one.
"""

import math
import os
import random
import re
import signal
import sys
import time
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from inkwell.engine.assembler import TextAssembler, check_request
from inkwell.engine.backends.contract import Cancelled
from inkwell.engine.budget import fit
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Capabilities, Chunk, FinishReason, Ledger, LoadSettings, ModelRef, Score, SegmentUse
from inkwell.engine.warm_up import WARM_UP_ID
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Segment

_TOKEN = re.compile(r"\n+|[^\S\n]*\S+|[^\S\n]+")
# fmt: off
_WORDS = (
    "the", "a", "her", "his", "one", "that", "no", "some", "light", "door", "rain", "window", "letter", "road",
    "house", "hand", "voice", "garden", "evening", "winter", "lamp", "table", "river", "stone", "street", "morning",
    "sea", "wind", "bread", "key", "stair", "walked", "waited", "turned", "said", "opened", "listened",
    "remembered", "crossed", "carried", "held", "slowly", "again", "almost", "never", "still", "quietly", "into",
    "over", "under", "through", "beside", "without", "before", "after", "and", "but", "or", "as", "if", "then",
)
# fmt: on


class Crash(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where and how the process comes to grief.

    It happens while loading, when a prompt is taken in, or after `after` tokens of a variant; only below
    rung `below_rung` when that is given, and only when the prompt contains `prompt_contains`, which also
    keeps it out of the host's warm-up.
    """

    when: Literal["load", "prompt", "token"]
    how: Literal["segv", "abort", "kill", "exit", "hang", "error", "print"]
    after: int = 0
    below_rung: int | None = None
    prompt_contains: str = ""


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a script file holds, as JSON.

    `text` is what every variant says; without it words are drawn from the seed and go on until a limit.
    `delay_ms` passes before each token (not in the warm-up), `load_ms` while loading.
    """

    text: str | None = None
    delay_ms: float = 0.0
    load_ms: float = 0.0
    context_tokens: int = 4096
    crashes: tuple[Crash, ...] = ()


class ScriptedBackend:
    """Follows a `Script`. A token is a word with the space before it, or a run of newlines."""

    def __init__(self) -> None:
        self._script = Script()
        self._rung = 0
        self._context = 0
        self._evaluated: tuple[int, ...] = ()

    def load(self, model: ModelRef, settings: LoadSettings) -> Capabilities:
        """Read the script.

        Raises:
            InkwellError: NOT_FOUND or MODEL.
        """
        self._script = _read_script(Path(model.path))
        self._rung = settings.rung
        self._context = min(settings.context_tokens, self._script.context_tokens)
        self._evaluated = ()
        time.sleep(self._script.load_ms / 1000)
        self._come_to_grief("load", 0, "")
        return Capabilities(
            backend="scripted",
            model=model.name,
            description="A script, not a model",
            context_tokens=self._context,
            trained_context_tokens=self._script.context_tokens,
            parameters=0,
            device="script",
            log_probabilities=True,
            score=True,
            prefix_reuse=True,
        )

    def generate(self, request: Generate, cancelled: Cancelled) -> Iterator[Ledger | Chunk]:
        """Say the script's text, or words drawn from the seed; see `Backend.generate`."""
        check_request(request)
        texts = [_TOKEN.findall(segment.text) for segment in request.segments]
        line_ends = {_token_id(text) for own in texts for text in own if text.endswith("\n")}
        tokens = [tuple(map(_token_id, own)) for own in texts]
        # However long an answer is asked for, half the context is the prompt's.
        budget = self._context - min(request.max_tokens, self._context // 2)
        fitted = fit(request.segments, tokens, budget, line_ends.__contains__)
        prompt = tuple(token for own in fitted.tokens for token in own)
        yield Ledger(_with_cached(fitted.uses, self._known(prompt)), self._context)
        self._evaluated = prompt
        told = "".join(segment.text for segment in request.segments)
        self._come_to_grief("prompt", 0, told)
        seed = _seed(request)
        for variant in range(request.variants):
            self._evaluated = prompt
            yield from self._variant(request, cancelled, variant, self._pieces(told, f"{seed}:{variant}"))
            if cancelled():
                return

    def _variant(self, request: Generate, cancelled: Cancelled, variant: int, pieces: Iterator[str]) -> Iterator[Chunk]:
        room = min(request.max_tokens, self._context - len(self._evaluated))
        assembler = TextAssembler(request.stop, room, request.max_words)
        warm_up = request.id == WARM_UP_ID
        told = "".join(segment.text for segment in request.segments)
        for said, piece in enumerate(pieces):
            if not warm_up:
                time.sleep(self._script.delay_ms / 1000)
            self._come_to_grief("token", said, told)
            if cancelled():
                yield self._chunk(request, variant, assembler, assembler.flush(), FinishReason.CANCELLED)
                return
            token = _token_id(piece)
            self._evaluated += (token,)
            text, finish = assembler.push(piece.encode(), token, _log_probability(token))
            yield self._chunk(request, variant, assembler, text, finish)
            if finish is not None:
                return
        rest = assembler.flush()
        yield self._chunk(request, variant, assembler, rest, assembler.finish or FinishReason.END)

    @staticmethod
    def _chunk(
        request: Generate, variant: int, assembler: TextAssembler, text: str, finish: FinishReason | None
    ) -> Chunk:
        tokens, logs = assembler.take()
        return Chunk(variant, text, tokens, logs if request.log_probabilities else None, finish)

    def _pieces(self, told: str, seed: str) -> Iterator[str]:
        """The tokens of one variant; the first joins on to what was told."""
        if self._script.text is not None:
            yield from _TOKEN.findall(self._script.text)
            return
        joined = told.endswith((" ", "\n")) or not told
        draw = random.Random(seed)
        while True:
            words = [draw.choice(_WORDS) for _ in range(draw.randint(5, 14))]
            words[0] = words[0].capitalize()
            words[-1] += "."
            for word in words:
                yield word if joined else f" {word}"
                joined = False

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment."""
        return tuple(len(_TOKEN.findall(segment.text)) for segment in segments)

    def score(self, segments: Sequence[Segment], cancelled: Cancelled) -> Score:
        """The sum of what `generate` says of the last segment's tokens.

        Raises:
            InkwellError: BAD_INPUT without segments, ENGINE when cancelled.
        """
        if not segments:
            raise InkwellError(ErrorKind.BAD_INPUT, "There is nothing to score.")
        tokens = [_token_id(text) for text in _TOKEN.findall(segments[-1].text)]
        for _ in tokens:
            if cancelled():
                raise InkwellError(ErrorKind.ENGINE, "Scoring was cancelled.")
            time.sleep(self._script.delay_ms / 1000)
        return Score(math.fsum(map(_log_probability, tokens)), len(tokens))

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """Refused: a script has no vectors."""
        raise InkwellError(ErrorKind.UNSUPPORTED, "A script cannot turn text into vectors.")

    def adapter(self, path: str | None, strength: float) -> None:
        """Refused: there is no model to put one on."""
        raise InkwellError(ErrorKind.UNSUPPORTED, "A script cannot take an adapter.")

    def close(self) -> None:
        """Forget the script."""
        self._script = Script()

    def _known(self, prompt: tuple[int, ...]) -> int:
        """How many of the first prompt tokens were evaluated before; the last one never counts."""
        known = 0
        for old, new in zip(self._evaluated, prompt[:-1], strict=False):
            if old != new:
                break
            known += 1
        return known

    def _come_to_grief(self, when: str, said: int, told: str) -> None:
        for crash in self._script.crashes:
            due = crash.when == when and crash.after == said and crash.prompt_contains in told
            safe = crash.below_rung is not None and self._rung >= crash.below_rung
            if due and not safe:
                _crash(crash.how)


def _read_script(path: Path) -> Script:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Script)
    except FileNotFoundError as error:
        raise InkwellError(ErrorKind.NOT_FOUND, f"The script {path.name} is not there.", str(error)) from error
    except OSError as error:
        raise InkwellError(ErrorKind.MODEL, f"The script {path.name} cannot be read.", str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InkwellError(ErrorKind.MODEL, f"The script {path.name} cannot be understood.", str(error)) from error


def _seed(request: Generate) -> int:
    """The greedy draw is the same whatever the seed."""
    if request.sampling.temperature == 0:
        return 0
    return random.randrange(2**32 - 1) if request.sampling.seed is None else request.sampling.seed


def _token_id(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass")) & 0x7FFFFFFF


def _log_probability(token: int) -> float:
    return -math.log(2 + token % 98)


def _with_cached(uses: Sequence[SegmentUse], known: int) -> tuple[SegmentUse, ...]:
    counted: list[SegmentUse] = []
    for use in uses:
        cached = min(use.tokens, known)
        known -= cached
        counted.append(msgspec.structs.replace(use, cached=cached))
    return tuple(counted)


def _crash(how: str) -> None:
    """Do what native code does when it goes wrong, or only talk out of turn (`print`)."""
    if how == "segv":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif how == "abort":
        os.abort()
    elif how == "kill":
        _kill_self()
    elif how == "exit":
        os._exit(3)
    elif how == "print":
        os.write(1, b'native chatter\n{"type": "hello", "version": 99, "pid": 1}\n\xff\xfe\n')
    elif how == "error":
        raise RuntimeError("the script says that the backend fails here")
    while how == "hang":
        time.sleep(3600)


def _kill_self() -> None:
    if sys.platform == "win32":
        os._exit(137)
    else:
        os.kill(os.getpid(), signal.SIGKILL)
