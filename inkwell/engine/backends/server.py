"""A server of the author's own as a backend: llama-server, Ollama, LM Studio, KoboldCpp, vLLM and their like.

Inkwell puts the prompt together and cuts it to the context itself, and sends one raw text; nothing is left to a server
that might cut or wrap it in silence. Limits, stop texts, ends, banned phrases, guards and the content limit are kept on
the stream, the same for every server: what is not certain is held back, and where an answer leads into what must not
stand there it ends, for a server cannot be taken back.
"""

import logging
import re
import secrets
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from inkwell.engine.account import Account
from inkwell.engine.adapters import NO_MATTER, Expected
from inkwell.engine.asking import Asked
from inkwell.engine.assembler import Pushed, TextAssembler
from inkwell.engine.attention import Attention
from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.backends.server_counting import QUICK_SECONDS, TokenCount
from inkwell.engine.backends.server_fitting import Fitting, Told
from inkwell.engine.backends.server_http import Patience, ServerHttp
from inkwell.engine.backends.server_recognition import Found, recognise
from inkwell.engine.backends.server_stream import Ending, Piece, pieces_of
from inkwell.engine.chat import wrapped
from inkwell.engine.guards import Guards
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.phrases import Phrases
from inkwell.engine.protocol import Attend, Generate, Warm
from inkwell.engine.records import SEEDS, Record, Replayed, Schedule
from inkwell.engine.server_address import Reach, parse_address
from inkwell.engine.types import (
    Capabilities,
    Chunk,
    FinishReason,
    Ledger,
    LoadSettings,
    ModelRef,
    Reuse,
    Score,
    Segment,
)
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin
from inkwell.translation import tr

_NOT_AGAIN: Final = tr("It was written by a server, which does not promise the same answer twice.")
_ABORT_SECONDS: Final = 1.0
_TEXT: Final = 400
"""Characters of the prompt's end that an assembler is told."""
_CHARACTERS: Final = 64
"""Of a token, at the very most: an answer that is longer is not the one that was asked for."""


@dataclass(frozen=True)
class _Served:
    """What was found at the address."""

    http: ServerHttp
    found: Found
    count: TokenCount
    context: int


class ServerBackend:
    """Has a server write. Nothing is sent but what is asked: no reading ahead."""

    def __init__(self, patience: Patience = Patience()) -> None:  # noqa: B008 - frozen
        self._patience = patience
        self._served: _Served | None = None
        self._model = ""
        self._settings = LoadSettings()
        self._guards = Guards()
        self._pieces: dict[str, int] = {}
        """A number for each text that was streamed: servers do not name their tokens."""
        self._mark = secrets.token_hex(8)
        """By which a server knows what it is to stop."""

    def load(self, model: ModelRef, settings: LoadSettings) -> Capabilities:
        """Find the server and its model.

        Raises:
            InkwellError: it is not there, wants a key, is no model's server; NOT_FOUND for a model that it has not.
        """
        address = parse_address(model.path)
        http = ServerHttp(address, model.key, self._patience)
        found = recognise(http)
        count = TokenCount(http, found.dialect.counter, found.model)
        count.learn()
        context = min(settings.context_tokens, found.context or settings.context_tokens)
        http = ServerHttp(replace(address, model=found.model), model.key, self._patience)
        self._served = _Served(http, found, count, context)
        self._model, self._settings = model.name, settings
        return _capabilities(self._served, model, self._settings)

    def generate(self, request: Generate, cancelled: Cancelled) -> Iterator[Ledger | Chunk | Record]:
        """Have it written, one variant after the other; see `Backend.generate`."""
        served, asked = self._loaded(), request.asked
        served.found.dialect.check(asked)
        guard = self._guards.at(asked.guard)
        family = served.found.family if asked.chat else ""
        told = Fitting(served.count, served.context, family).fit(
            _told(request.segments, asked, served), asked, cancelled
        )
        yield Ledger(told.uses, served.context, Reuse.UNKNOWN, family, estimated=not served.count.exact)
        seed = secrets.randbelow(SEEDS) if asked.sampling.seed is None else asked.sampling.seed
        account = Account(asked.variants)
        for number in range(asked.variants):
            yield from map(account.see, self._variant(served, told, asked, (seed + number) % SEEDS, number, cancelled))
            if account.stopped:
                break
        yield self._record(told, asked, seed, account, guard.sha256)

    def _variant(
        self, served: _Served, told: Told, asked: Asked, seed: int, number: int, cancelled: Cancelled
    ) -> Iterator[Chunk]:
        guard = self._guards.for_(asked, lambda: told.text)
        assembler = TextAssembler(asked, told.room, told.text[-_TEXT:], Phrases.of(asked), guard)
        answer = _Answer(number, assembler)
        try:
            with closing(self._stream(served, told, asked, seed, cancelled)) as stream:
                for piece in stream:
                    for chunk in self._heard(answer, piece):
                        yield chunk
                        if chunk.finish is not None:
                            return
        except Stopped:
            yield answer.chunk(assembler.end(FinishReason.CANCELLED))

    def _heard(self, answer: "_Answer", piece: Piece) -> Iterator[Chunk]:
        """What comes of a piece, and of the server's end."""
        if piece.text:
            pushed = answer.assembler.push(piece.text.encode(), self._number(piece.text))
            yield from answer.told(pushed)
            if pushed.finish is not None or pushed.undo:
                return
        if piece.ending is Ending.LENGTH:
            # The server counts other pieces than came: for this answer it is the limit all the same.
            yield from answer.told(answer.assembler.stop_here())
        elif piece.ending is Ending.MODEL:
            yield from answer.told(answer.assembler.end(FinishReason.END))

    def _stream(self, served: _Served, told: Told, asked: Asked, seed: int, cancelled: Cancelled) -> Generator[Piece]:
        dialect, length = served.found.dialect, min(asked.max_tokens, told.room)
        body = dialect.body(served.found.model, told.text, asked, length, seed, served.context)
        if dialect.abort:
            body["genkey"] = self._mark
        said, ended = 0, False
        try:
            for piece in pieces_of(served.http, dialect.form, served.http.stream(dialect.door, body, cancelled)):
                said += len(piece.text)
                ended = piece.ending is not None
                if said > length * _CHARACTERS:
                    raise served.http.refused(tr("it goes on and on, far beyond the length that was asked for"))
                yield piece
        finally:
            if dialect.abort and not ended:
                with suppress(InkwellError):
                    served.http.ask(dialect.abort, {"genkey": self._mark}, seconds=_ABORT_SECONDS)

    def _number(self, text: str) -> int:
        return self._pieces.setdefault(text, len(self._pieces))

    def _record(self, told: Told, asked: Asked, seed: int, account: Account, guard: str) -> Record:
        served, begun = self._loaded(), range(account.begun)
        return Record(
            model=self._model,
            backend="server",
            model_hash="",
            engine=_engine(served),
            settings=msgspec.structs.replace(self._settings, cache_folder=""),
            asked=asked,
            seed=seed,
            prompt=(),
            answers=tuple(tuple(account.tokens[variant]) for variant in begun),
            finishes=tuple(account.finish(variant) or FinishReason.CANCELLED for variant in begun),
            schedule=Schedule(reproducible=False, reason=_NOT_AGAIN),
            prompt_end=told.text[-_TEXT:],
            guard_sha256=guard,
            place=served.http.address.place,
        )

    def warm(self, request: Warm, cancelled: Cancelled) -> bool:
        """Nothing is sent before it is asked: never ready."""
        self._loaded().found.dialect.check(request.asked)
        return False

    def replay(self, record: Record, cancelled: Cancelled) -> Replayed:
        """Refused: BAD_INPUT, for what a server wrote cannot be made again."""
        record.check()
        raise InkwellError(
            ErrorKind.BAD_INPUT,
            tr("This result is stored, but cannot be made again. {not_again}", not_again=_NOT_AGAIN),
        )

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment; an estimate where the server does not count, or not at once."""
        served, until = self._loaded(), time.monotonic() + QUICK_SECONDS
        # Whoever asks may hold up a cancel: all of it has so long, and what is left then is estimated.
        return tuple(served.count.of(sent(segment), seconds=max(0.0, until - time.monotonic())) for segment in segments)

    def score(self, segments: Sequence[Segment], cancelled: Cancelled, ngrams: NgramUse = NO_NGRAMS) -> Score:
        """Refused: UNSUPPORTED."""
        raise InkwellError(ErrorKind.UNSUPPORTED, tr("A server cannot say how likely a text is to its model."))

    def embed(self, texts: Sequence[str], cancelled: Cancelled) -> tuple[tuple[float, ...], ...]:
        """Refused: UNSUPPORTED."""
        raise InkwellError(ErrorKind.UNSUPPORTED, tr("Texts are compared on this machine, not by a server."))

    def adapter(self, path: str | None, strength: float, expected: Expected = NO_MATTER) -> None:
        """Refused: UNSUPPORTED; to take off what never was on is no trouble."""
        if path is not None:
            raise InkwellError(ErrorKind.UNSUPPORTED, tr("A server's model cannot take a voice from this machine."))

    def attention(self, request: Attend, cancelled: Cancelled) -> Attention:
        """Refused: UNSUPPORTED."""
        raise InkwellError(ErrorKind.UNSUPPORTED, tr("A server does not tell what its model looked at."))

    def close(self) -> None:
        """Forget the server; it goes on without us."""
        self._served = None

    def _loaded(self) -> _Served:
        if self._served is None:
            raise InkwellError(ErrorKind.ENGINE, tr("No server is chosen yet."))
        return self._served


def _told(segments: Sequence[Segment], asked: Asked, served: _Served) -> tuple[Segment, ...]:
    """What is sent of the segments, in the words of the model's own template where that is asked for."""
    told = wrapped(segments, served.found.family) if asked.chat else tuple(segments)
    return tuple(msgspec.structs.replace(segment, text=sent(segment)) for segment in told)


_CONTROL: Final = re.compile(
    r"<(?=[|｜][^|｜<>\n]{1,60}[|｜]>|/?s>|/?SYS>|bos>|eos>|(?:start|end)_of_turn>|end_of_text>|\w+_TOKEN>)"
    r"|\[(?=/?(?:INST|SYSTEM_PROMPT)\])"
)
"""How a control token begins when it stands in a text."""
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def sent(segment: Segment) -> str:
    """What goes to a server of a segment's text: all of it, as UTF-8 can hold it.

    A server reads control tokens wherever they stand. Only a template's may be some: in every other text a space goes
    between the first sign of one and the rest, so that words stay words.
    """
    text = _SURROGATE.sub("\ufffd", segment.text)
    return text if segment.origin is Origin.TEMPLATE else _CONTROL.sub(lambda found: found[0] + " ", text)


@dataclass(frozen=True)
class _Answer:
    """One variant on its way."""

    number: int
    assembler: TextAssembler

    def told(self, pushed: Pushed) -> Iterator[Chunk]:
        """What to say of it; where it led into a phrase that must not stand there it is over, for nothing goes back."""
        if pushed.undo:
            yield self.chunk(self.assembler.end(FinishReason.BANNED))
        elif pushed.text or pushed.retract or pushed.finish:
            yield self.chunk(pushed)

    def chunk(self, pushed: Pushed) -> Chunk:
        """As a chunk, with the tokens that are certain now."""
        tokens = self.assembler.take()
        return Chunk(self.number, pushed.text, tokens, finish=pushed.finish, retract=pushed.retract)


def _engine(served: _Served) -> str:
    return f"{served.found.dialect.name} {served.found.version}".strip()


def _capabilities(served: _Served, model: ModelRef, settings: LoadSettings) -> Capabilities:
    found, address = served.found, served.http.address
    if found.context is None:
        logging.getLogger("inkwell").info("the server does not say how long its context is")
    lacks = found.dialect.lacks if found.family else (*found.dialect.lacks, "chat")
    return Capabilities(
        backend="server",
        model=model.name,
        description=f"{_engine(served)} at {address.place}: {found.model or 'the model that it has'}",
        context_tokens=served.context,
        trained_context_tokens=found.context or settings.context_tokens,
        parameters=0,
        device=address.place,
        chat=bool(found.family),
        family=found.family,
        unsupported=lacks,
        memory="none",
        engine=_engine(served),
        place=address.place,
        far=address.reach is Reach.FAR,
        models=found.models,
        estimates=not served.count.exact,
    )
