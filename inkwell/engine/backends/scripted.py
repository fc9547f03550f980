"""A backend without a model: it follows a script, and crashes where the script says so.

For tests of everything that is not a model, and for trying the window before there is one.
"""

import math
import random
import re
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from inkwell.engine.account import Account
from inkwell.engine.adapters import NO_MATTER, Expected
from inkwell.engine.asking import Asked
from inkwell.engine.assembler import Pushed, TextAssembler
from inkwell.engine.attention import Attention
from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.backends.script import Script, come_to_grief, read_script
from inkwell.engine.budget import fit, with_cached
from inkwell.engine.guards import Guards
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.protocol import Attend, Generate, Warm
from inkwell.engine.records import Piece, Record, Replayed, Schedule
from inkwell.engine.told_places import Part, placed
from inkwell.engine.types import (
    Alternative,
    Capabilities,
    Chunk,
    FinishReason,
    Ledger,
    LoadSettings,
    ModelRef,
    Reuse,
    Score,
    SegmentUse,
)
from inkwell.engine.warm_up import WARM_UP_ID
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Segment

_TOKEN = re.compile(r"\n+|[^\S\n]*\S+|[^\S\n]+")
_ENGINE = "script 2"
"""Raised when the same script begins to say something else."""
_LACKS = ("grammar", "json_schema", "chat", "ngrams")
_END = "(the end)"
_USUAL = Asked()
# fmt: off
_WORDS = (
    "the", "a", "her", "his", "one", "that", "no", "some", "light", "door", "rain", "window", "letter", "road",
    "house", "hand", "voice", "garden", "evening", "winter", "lamp", "table", "river", "stone", "street", "morning",
    "sea", "wind", "bread", "key", "stair", "walked", "waited", "turned", "said", "opened", "listened",
    "remembered", "crossed", "carried", "held", "slowly", "again", "almost", "never", "still", "quietly", "into",
    "over", "under", "through", "beside", "without", "before", "after", "and", "but", "or", "as", "if", "then",
)
# fmt: on


@dataclass(frozen=True)
class _Prompt:
    """What a request goes on from: its tokens, what became of each segment, and its whole text."""

    tokens: tuple[int, ...]
    uses: tuple[SegmentUse, ...]
    told: str
    parts: tuple[Part, ...] = ()
    """The segments of `uses`, as they were fitted."""


class ScriptedBackend:
    """Follows a `Script`. A token is a word with the space before it, or a run of newlines."""

    def __init__(self) -> None:
        self._script = Script()
        self._hash = ""
        self._settings = LoadSettings()
        self._model = ""
        self._context = 0
        self._evaluated: tuple[int, ...] = ()
        self._guards = Guards()
        self._words: dict[int, str] = {}
        """The text of every token that was seen or said."""

    def load(self, model: ModelRef, settings: LoadSettings) -> Capabilities:
        """Read the script.

        Raises:
            InkwellError: NOT_FOUND or MODEL.
        """
        self._script, self._hash = read_script(Path(model.path))
        self._settings, self._model = settings, model.name
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
            unsupported=_LACKS,
            parallel=self._script.parallel,
            engine=_ENGINE,
        )

    # requests

    def generate(self, request: Generate, cancelled: Cancelled) -> Iterator[Ledger | Chunk | Record]:
        """Say the script's text, or words drawn from the seed; see `Backend.generate`.

        A script that leads into a banned phrase ends there: it knows no other way.
        """
        asked = request.asked
        _check(asked)
        guard = self._guards.at(asked.guard)
        prompt = self._prompt(request.segments, asked)
        if asked.reproducible:
            self._evaluated = ()
        known = self._known(prompt.tokens)
        reuse = Reuse.PREFIX if known else Reuse.NONE
        uses = placed(with_cached(prompt.uses, known), prompt.parts, 0, lambda: self._bytes)
        yield Ledger(uses, self._context, reuse)
        delays = request.id != WARM_UP_ID
        account, seed = Account(asked.variants), _seed(asked)
        yield from map(account.see, self._answer(prompt, asked, seed, cancelled, delays))
        yield msgspec.structs.replace(self._record(prompt, asked, seed, account), guard_sha256=guard.sha256)

    def _answer(self, prompt: _Prompt, asked: Asked, seed: int, cancelled: Cancelled, delays: bool) -> Iterator[Chunk]:
        """All variants, in rounds of as many as the script can say at once."""
        width = self._width(asked)
        for first in range(0, asked.variants, width):
            numbers = range(first, min(first + width, asked.variants))
            if not self._evaluate(prompt.tokens, cancelled, delays):
                yield from (Chunk(number, "", finish=FinishReason.CANCELLED) for number in numbers)
                return
            self._come_to_grief("prompt", 0, prompt.told)
            variants = [self._variant(prompt, asked, seed, number) for number in numbers]
            yield from self._write(variants, prompt.told, cancelled, delays)
            # With several variants only what they have in common stays.
            self._evaluated = prompt.tokens + (tuple(variants[0].said) if asked.variants == 1 else ())
            if any(variant.stopped for variant in variants):
                return

    def _width(self, asked: Asked) -> int:
        return 1 if asked.reproducible else max(1, min(self._script.parallel, asked.variants))

    def _write(self, variants: "Sequence[_Variant]", told: str, cancelled: Cancelled, delays: bool) -> Iterator[Chunk]:
        live, step = list(variants), 0
        while live:
            if delays:
                time.sleep(self._script.delay_ms / 1000)
            self._come_to_grief("token", step, told)
            if cancelled():
                yield from (variant.end(FinishReason.CANCELLED) for variant in live)
                return
            for variant in tuple(live):
                chunk = variant.step()
                if chunk is not None:
                    yield chunk
                    if chunk.finish is not None:
                        live.remove(variant)
            step += 1

    def _prompt(self, segments: Sequence[Segment], asked: Asked) -> _Prompt:
        told = "".join(segment.text for segment in segments)
        pieces = [_TOKEN.findall(segment.text) for segment in segments]
        line_ends = {_token_id(text) for own in pieces for text in own if text.endswith("\n")}
        tokens = [tuple(map(self._token, own)) for own in pieces]
        # However long an answer is asked for, half the context is the prompt's.
        # What the answer begins with is part of it: so the same is told as when it was first asked for.
        budget = self._context - max(min(asked.max_tokens, self._context // 2), len(asked.begin))
        fitted = fit(segments, tokens, budget, line_ends.__contains__)
        whole = (*(token for own in fitted.tokens for token in own), *asked.begin)
        begun = "".join(self._words.get(token, "") for token in asked.begin)
        parts = map(Part, (segment.text for segment in segments), tokens, fitted.tokens, fitted.fronts)
        return _Prompt(whole, fitted.uses, told + begun, tuple(parts))

    def _evaluate(self, prompt: tuple[int, ...], cancelled: Cancelled, delays: bool) -> bool:
        """Take in what of a prompt is not known yet; whether all of it was."""
        for known in range(self._known(prompt), len(prompt)):
            self._evaluated = prompt[:known]
            if cancelled():
                return False
            if delays and self._script.prompt_ms:
                time.sleep(self._script.prompt_ms / 1000)
        self._evaluated = prompt
        return True

    def _variant(self, prompt: _Prompt, asked: Asked, seed: int, number: int) -> "_Variant":
        room = self._context - len(prompt.tokens)
        pieces = self._pieces(prompt.told, seed, number)
        for _ in asked.begin:
            # Another place in the same answer was asked for: as far as that it is said already.
            next(pieces, None)
        guard = self._guards.for_(asked, lambda: "".join(map(self.word, prompt.tokens)))
        assembler = TextAssembler(asked, room, prompt.told[-400:], guard=guard)
        return _Variant(self, number, asked, assembler, pieces)

    def _pieces(self, told: str, seed: int, number: int) -> Iterator[str]:
        """The tokens of one variant; the first joins on to what was told."""
        texts = self._script.texts
        text = texts[number % len(texts)] if texts else self._script.text
        if text is not None:
            yield from _TOKEN.findall(text)
            return
        joined = told.endswith((" ", "\n")) or not told
        draw = random.Random(f"{seed}:{number}")
        while True:
            words = [draw.choice(_WORDS) for _ in range(draw.randint(5, 14))]
            words[0] = words[0].capitalize()
            words[-1] += "."
            for word in words:
                yield word if joined else f" {word}"
                joined = False

    def _record(self, prompt: _Prompt, asked: Asked, seed: int, account: Account) -> Record:
        begun = range(account.begun)
        return Record(
            model=self._model,
            backend="scripted",
            model_hash=self._hash,
            engine=_ENGINE,
            settings=msgspec.structs.replace(self._settings, cache_folder=""),
            asked=asked,
            seed=seed,
            prompt=prompt.tokens,
            answers=tuple(tuple(account.tokens[variant]) for variant in begun),
            finishes=tuple(account.finish(variant) or FinishReason.CANCELLED for variant in begun),
            schedule=Schedule((Piece(0, len(prompt.tokens), len(prompt.tokens), 1),), self._width(asked)),
            prompt_end=prompt.told[-400:],
        )

    def warm(self, request: Warm, cancelled: Cancelled) -> bool:
        """Take in the prompt; see `Backend.warm`."""
        _check(request.asked)
        prompt = self._prompt(request.segments, request.asked)
        self._come_to_grief("warm", 0, prompt.told)
        return self._evaluate(prompt.tokens, cancelled, delays=True)

    def replay(self, record: Record, cancelled: Cancelled) -> Replayed:
        """Say it again and compare; see `Backend.replay`."""
        record.check()
        if (record.backend, record.model_hash) != ("scripted", self._hash):
            sentence = f"This result is from another model ({record.model}); the loaded one cannot repeat it."
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        if record.engine != _ENGINE:
            sentence = f"This result is from another build of the engine ({record.engine}), not {_ENGINE}."
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        self._guards.same_for(record, lambda: "".join(map(self.word, record.prompt)))
        prompt, compared = _Prompt(record.prompt, (), record.prompt_end), 0
        for number, answer in enumerate(record.answers):
            variant = self._variant(prompt, record.asked, record.seed, number)
            for position, recorded in enumerate(answer):
                if cancelled():
                    raise Stopped
                time.sleep(self._script.delay_ms / 1000)
                drawn = variant.next_token()
                if drawn != recorded:
                    texts = self.word(recorded), _END if drawn is None else self.word(drawn)
                    return Replayed(False, compared, number, position, *texts)
                compared += 1
        return Replayed(True, compared)

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment."""
        return tuple(len(_TOKEN.findall(segment.text)) for segment in segments)

    def score(self, segments: Sequence[Segment], cancelled: Cancelled, ngrams: NgramUse = NO_NGRAMS) -> Score:
        """The sum of what `generate` says of the last segment's tokens.

        Raises:
            InkwellError: BAD_INPUT without segments, UNSUPPORTED with `ngrams`.
            Stopped: cancelled.
        """
        _check(Asked(ngrams=ngrams))
        if not segments:
            raise InkwellError(ErrorKind.BAD_INPUT, "There is nothing to score.")
        tokens = [_token_id(text) for text in _TOKEN.findall(segments[-1].text)]
        for _ in tokens:
            if cancelled():
                raise Stopped
            time.sleep(self._script.delay_ms / 1000)
        return Score(math.fsum(map(_log_probability, tokens)), len(tokens))

    def embed(self, texts: Sequence[str], cancelled: Cancelled) -> tuple[tuple[float, ...], ...]:
        """Refused: a script has no vectors."""
        raise InkwellError(ErrorKind.UNSUPPORTED, "A script cannot turn text into vectors.")

    def adapter(self, path: str | None, strength: float, expected: Expected = NO_MATTER) -> None:
        """Refused: there is no model to put one on."""
        raise InkwellError(ErrorKind.UNSUPPORTED, "A script cannot take an adapter.")

    def attention(self, request: Attend, cancelled: Cancelled) -> Attention:
        """Refused: UNSUPPORTED."""
        raise InkwellError(ErrorKind.UNSUPPORTED, "A script looks at nothing.")

    def close(self) -> None:
        """Forget the script."""
        self._script = Script()

    # tokens

    def _token(self, text: str) -> int:
        token = _token_id(text)
        self._words[token] = text
        return token

    def _bytes(self, token: int) -> bytes:
        return self.word(token).encode("utf-8", "replace")

    def word(self, token: int) -> str:
        """The text of a token; "" of one that was never seen."""
        return self._words.get(token, "")

    def facts(self, text: str, count: int) -> tuple[int, float, tuple[Alternative, ...]]:
        """A token for this text, its log-probability, and `count` words that could have stood there."""
        token = self._token(text)
        draw, before = random.Random(token), text[: len(text) - len(text.lstrip())]
        words = [before + word for word in draw.sample(_WORDS, count)]
        # As if a twentieth of what is left went to each.
        chances = (math.log(0.05 * 0.95**place) for place in range(count))
        others = tuple(
            Alternative(self._token(word), word, chance) for word, chance in zip(words, chances, strict=True)
        )
        return token, _log_probability(token), others

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
            safe = crash.below_rung is not None and self._settings.rung >= crash.below_rung
            if due and not safe:
                come_to_grief(crash.how)


class _Variant:
    """One answer on its way."""

    def __init__(
        self, backend: ScriptedBackend, number: int, asked: Asked, assembler: TextAssembler, pieces: Iterator[str]
    ) -> None:
        self._backend = backend
        self._number = number
        self._asked = asked
        self._assembler = assembler
        self._pieces = pieces
        self.said: list[int] = []
        self.stopped = False

    def next_token(self) -> int | None:
        """Go one token on without saying it; None at the end."""
        text = next(self._pieces, None)
        return None if text is None else self._backend.facts(text, 0)[0]

    def step(self) -> Chunk | None:
        """Say one token more: the chunk that is ready, if one is."""
        text = next(self._pieces, None)
        if text is None:
            return self.end(FinishReason.END)
        token, _, _ = self._backend.facts(text, 0)
        pushed = self._assembler.push(text.encode("utf-8", "surrogatepass"), token)
        self.said.append(token)
        if pushed.undo:
            # The assembler has forgotten these tokens, and there is no other way to go on.
            del self.said[-pushed.undo :]
            return self.end(FinishReason.BANNED)
        return self._chunk(pushed) if pushed.text or pushed.retract or pushed.finish else None

    def end(self, reason: FinishReason) -> Chunk:
        """The last chunk."""
        self.stopped = reason is FinishReason.CANCELLED
        return self._chunk(self._assembler.end(reason))

    def _chunk(self, pushed: Pushed) -> Chunk:
        tokens, asked = self._assembler.take(), self._asked
        facts = [self._backend.facts(self._backend.word(token), asked.alternatives) for token in tokens]
        told = asked.alternatives > 0
        return Chunk(
            self._number,
            pushed.text,
            tokens,
            tuple(fact[1] for fact in facts) if asked.log_probabilities else None,
            pushed.finish,
            tuple(map(self._backend.word, tokens)) if told else None,
            tuple(fact[2] for fact in facts) if told else None,
            pushed.retract,
        )


def _check(asked: Asked) -> None:
    """Refuse what makes no sense, and what a script lacks."""
    asked.check()
    for name in _LACKS:
        if getattr(asked, name) != getattr(_USUAL, name):
            sentence = f"A script cannot follow what was asked ({name.replace('_', ' ')})."
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence)


def _seed(asked: Asked) -> int:
    """The greedy draw is the same whatever the seed."""
    if asked.sampling.temperature == 0:
        return 0
    return random.randrange(2**32 - 1) if asked.sampling.seed is None else asked.sampling.seed


def _token_id(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass")) & 0x7FFFFFFF


def _log_probability(token: int) -> float:
    return -math.log(2 + token % 98)
