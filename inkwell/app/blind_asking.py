"""Asks two contenders to go on from the same places, one model after the other, on a thread that may wait for them."""

import secrets
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from inkwell.app.asking import (
    TOKENS_A_WORD,
    asked_by,
    on_page,
    presets_of,
    sampling_of,
    style_shown,
    style_values,
    within,
)
from inkwell.app.generation import ClientMaker
from inkwell.engine.asking import Asked
from inkwell.engine.client import Client, Ended
from inkwell.engine.ngram_files import NO_NGRAMS
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.types import Capabilities, Chunk, Ledger, LoadSettings, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.settings import Settings
from inkwell.story.comparing import Answer, Comparison, Contender, Place
from inkwell.story.tally import Pick
from inkwell.translation import tr
from inkwell.voice.using import Use

VARIANTS = 2
"""One is shown; how alike the two are is measured."""
LOAD_SECONDS = 600.0
PROMPT_TOKENS = 768
"""Of the author's text that both are told at least, and at most where the book is read at many places: what a model has
not read yet it reads slowly, and each place is another text."""
YIELD_SECONDS = 0.2
"""So often it is looked whether the author's own model has come to rest."""


@dataclass(frozen=True)
class Written:
    """What a contender wrote at a place, and how."""

    comparison: str
    place: Place
    side: Pick
    answer: Answer
    request: Generate
    capabilities: Capabilities
    ledger: Ledger | None = None
    record: Record | None = None


@dataclass
class _Heard:
    """What came of a request so far."""

    texts: list[str] = field(default_factory=lambda: [""] * VARIANTS)
    log_probabilities: list[float] = field(default_factory=list[float])
    """Of the tokens of the first variant."""
    ledger: Ledger | None = None
    record: Record | None = None

    def hear(self, chunk: Chunk) -> None:
        self.texts[chunk.variant] = chunk.after(self.texts[chunk.variant])
        if chunk.variant == 0:
            self.log_probabilities += chunk.log_probabilities or ()

    def answer(self, request: str) -> Answer:
        logs = self.log_probabilities
        return Answer(tuple(self.texts), sum(logs) if logs else None, len(logs), request)


@dataclass(frozen=True)
class LeftOut:
    """A place where a contender cannot be asked, and why."""

    comparison: str
    place: Place
    error: InkwellError


@dataclass
class _Asked:
    """What came of asking contenders: who answered anywhere, and what was refused."""

    answered: set[Pick] = field(default_factory=set[Pick])
    refused: list[tuple[Place, Pick, InkwellError]] = field(default_factory=list[tuple[Place, Pick, InkwellError]])


class Asker:
    """One round of asking. `ask` runs on a thread of its own; `stop` comes from any other and ends it soon.

    While `busy` says that the author's own model works, nothing new is asked. `leave` is told of each place that is to
    be left out.
    """

    def __init__(
        self,
        make_client: ClientMaker,
        settings: Settings,
        tell: Callable[[Written], None],
        busy: Callable[[], bool] = lambda: False,
        leave: Callable[[LeftOut], None] = lambda _place: None,
    ) -> None:
        self._make_client, self._settings, self._busy = make_client, settings, busy
        self._tell, self._leave = tell, leave
        self._lock = threading.Lock()
        self._client: Client | None = None
        self._closing: threading.Thread | None = None
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Ask nothing more; returns at once. The model's process is gone when `ask` returns."""
        with self._lock:
            self._stopped.set()
            client, self._client = self._client, None
            if client is not None:
                # A process takes its time to go, and the one who stops may be the window.
                self._closing = threading.Thread(target=client.close, name="blind-closing", daemon=True)
                self._closing.start()

    def ask(self, comparison: Comparison, models: Mapping[str, Use], context_tokens: int) -> None:
        """Ask for all that is missing; what comes of each place is told at once.

        What a contender refuses keeps nobody else from being asked, and is raised when all were.

        Raises:
            InkwellError: a model cannot be loaded, fails, or refuses all that it was asked; not for being stopped.
        """
        refused: InkwellError | None = None
        left: set[str] = set()
        for sides in _groups(comparison):
            places = [each for each in _missing(comparison, sides) if each[0].id not in left]
            if not places or self._stopped.is_set():
                continue
            use, asked = models[comparison.contender(sides[0]).model], _Asked()
            try:
                self._ask_one(comparison, use, places, context_tokens, asked)
            except InkwellError:
                # A process that was ended ends what it was asked with trouble, and that is no news.
                if not self._stopped.is_set():
                    raise
            finally:
                self._let_go()
            if self._stopped.is_set():
                # What was refused is asked again another day, when somebody is there to be told.
                return
            for place, side, error in asked.refused:
                if not _is_of_the_place(comparison, side, asked, error):
                    refused = error
                elif place.id not in left:
                    left.add(place.id)
                    self._leave(LeftOut(comparison.id, place, error))
        if refused is not None:
            raise refused

    def _ask_one(
        self,
        comparison: Comparison,
        use: Use,
        places: Sequence[tuple[Place, Pick]],
        context_tokens: int,
        asked: _Asked,
    ) -> None:
        client = self._make_client(lambda _status: None)
        with self._lock:
            self._client = client
            if self._stopped.is_set():
                return
        client.open(use.model, LoadSettings(context_tokens=context_tokens))
        can = client.wait_ready(LOAD_SECONDS)
        if use.adapter:
            client.adapter(use.adapter, use.strength, use.expected)
        for place, side in places:
            if self._stopped_meanwhile():
                return
            try:
                self._tell(self._written(client, can, comparison, place, side, use.guard))
                asked.answered.add(side)
            except InkwellError as error:
                # One that was stopped was not refused.
                if error.kind is ErrorKind.ENGINE or self._stopped.is_set():
                    raise
                # What cannot be asked at one place can be at the others.
                asked.refused.append((place, side, error))

    def _stopped_meanwhile(self) -> bool:
        """Wait until the author's own model rests: whether it was stopped meanwhile."""
        while self._busy() and not self._stopped.wait(YIELD_SECONDS):
            pass
        return self._stopped.is_set()

    def _let_go(self) -> None:
        with self._lock:
            client, self._client = self._client, None
            closing, self._closing = self._closing, None
        if client is not None:
            client.close()
        if closing is not None:
            closing.join()

    def _written(
        self, client: Client, can: Capabilities, comparison: Comparison, place: Place, side: Pick, guard: str
    ) -> Written:
        request = request_for(comparison.contender(side), place, self._settings, can, guard)
        heard = _Heard()
        for event in client.generate(request):
            if isinstance(event, Chunk):
                heard.hear(event)
            elif isinstance(event, Ledger):
                heard.ledger = event
            elif isinstance(event, Record):
                heard.record = event
            else:
                _refuse_unfinished(event)
        answer = heard.answer(request.id)
        return Written(comparison.id, place, side, answer, request, can, heard.ledger, heard.record)


def context_for(comparison: Comparison, settings: Settings) -> int:
    """The tokens of the context that both are asked in: the author's own, or a shorter one for many places."""
    if comparison.of:
        return settings.context_tokens
    return min(settings.context_tokens, PROMPT_TOKENS + VARIANTS * TOKENS_A_WORD * max(1, settings.max_words))


def request_for(contender: Contender, place: Place, settings: Settings, can: Capabilities, guard: str = "") -> Generate:
    """What a contender is asked at a place: as Continue asks, or as the place says, in the contender's style.

    Without the book's own phrases: they are the same whoever writes, and it is the models that are compared. Both have
    the place's seed. `guard` is the contender's own, where it is a voice.

    Raises:
        InkwellError: DAMAGED when the place does not say what can be asked, UNSUPPORTED when there is no such style.
    """
    presets = presets_of(can)
    styled = msgspec.structs.replace(settings, preset=contender.style)
    base = on_page(asked_by(styled, presets).asked, place.before)
    if not contender.sampling and style_shown(styled, presets) != contender.style:
        sentence = tr(
            "{model} has no style “{style}”, so it was not asked; choose another one.",
            model=contender.model,
            style=contender.style,
        )
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence)
    values = contender.sampling or style_values(styled, presets)
    drawn = msgspec.structs.replace(
        sampling_of(values)[0],
        seed=place.seed,
        phrase_bias=base.sampling.phrase_bias,
        token_bias=base.sampling.token_bias,
    )
    asked = msgspec.structs.replace(
        _asked_at(place, base),
        sampling=drawn,
        # Not that of the voice which a place was written with before: it may be gone.
        guard=guard,
        variants=VARIANTS,
        # The model's own opinion of each token: what it wrote need not be read again to be scored.
        log_probabilities=can.log_probabilities,
        alternatives=0,
        ngrams=NO_NGRAMS,
    )
    return Generate(secrets.token_hex(8), place.segments, within(asked, can).asked)


def _asked_at(place: Place, usual: Asked) -> Asked:
    if not place.asked:
        return usual
    try:
        return msgspec.convert(place.asked, Asked)
    except msgspec.ValidationError as error:
        sentence = tr("What was asked for a result cannot be read, so it cannot be asked again.")
        raise InkwellError(ErrorKind.DAMAGED, sentence, str(error)) from error


def _refuse_unfinished(ended: Ended) -> None:
    if ended.outcome is not Outcome.FINISHED:
        raise ended.error or InkwellError(ErrorKind.ENGINE, tr("The model stopped before it had answered."))


def _groups(comparison: Comparison) -> tuple[tuple[Pick, ...], ...]:
    """Two styles of one model are asked together, so that there is soon something to choose from."""
    one, other = comparison.first, comparison.second
    return ((Pick.FIRST, Pick.SECOND),) if one.model == other.model else ((Pick.FIRST,), (Pick.SECOND,))


def _missing(comparison: Comparison, sides: tuple[Pick, ...]) -> list[tuple[Place, Pick]]:
    def each() -> Iterator[tuple[Place, Pick]]:
        for place in comparison.places:
            for side in sides:
                if place.pick is None and place.answer(side) is None and not place.refused:
                    yield place, side

    return list(each())


def _is_of_the_place(comparison: Comparison, side: Pick, asked: _Asked, error: InkwellError) -> bool:
    """Whether it lies with the place, and not with the contender that something was refused.

    Who has answered nowhere, or wants another key, can be asked everywhere when that is mended.
    """
    if error.kind not in (ErrorKind.BAD_INPUT, ErrorKind.DAMAGED):
        return False
    return side in asked.answered or any(place.answer(side) is not None for place in comparison.places)
