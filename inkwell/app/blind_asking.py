"""Asks two contenders to go on from the same places, one model after the other, on a thread that may wait for them."""

import secrets
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from inkwell.app.asking import asked_by, presets_of, sampling_of, style_values
from inkwell.app.generation import ClientMaker
from inkwell.engine.client import Client, Ended
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.types import Capabilities, Chunk, Ledger, LoadSettings, ModelRef, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.settings import Settings
from inkwell.story.comparing import Answer, Comparison, Contender, Place
from inkwell.story.segments import Origin, Segment
from inkwell.story.tally import Pick

VARIANTS = 2
"""One is shown; how alike the two are is measured."""
LOAD_SECONDS = 600.0


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
    texts: list[str] = field(default_factory=lambda: [""] * VARIANTS)
    ledger: Ledger | None = None
    record: Record | None = None


class Asker:
    """One round of asking. `ask` runs on a thread of its own; `stop` comes from any other and ends it soon."""

    def __init__(self, make_client: ClientMaker, settings: Settings, tell: Callable[[Written], None]) -> None:
        self._make_client, self._settings, self._tell = make_client, settings, tell
        self._lock = threading.Lock()
        self._client: Client | None = None
        self._stopped = False

    def stop(self) -> None:
        """Ask nothing more; the model's process is gone when this returns."""
        with self._lock:
            self._stopped = True
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def ask(self, comparison: Comparison, models: Mapping[str, ModelRef], context_tokens: int) -> None:
        """Ask for all that is missing; what comes of each place is told at once.

        Raises:
            InkwellError: a model cannot be loaded, or fails; not for being stopped.
        """
        for sides in _groups(comparison):
            places = _missing(comparison, sides)
            if not places or self._stopped:
                continue
            model = models[comparison.contender(sides[0]).model]
            try:
                self._ask_one(comparison, model, places, context_tokens)
            except InkwellError:
                # A process that was ended ends what it was asked with trouble, and that is no news.
                if not self._stopped:
                    raise
            finally:
                self._let_go()

    def _ask_one(
        self, comparison: Comparison, model: ModelRef, places: list[tuple[Place, Pick]], context_tokens: int
    ) -> None:
        client = self._make_client(lambda _status: None)
        with self._lock:
            self._client = client
        if self._stopped:
            return
        client.open(model, LoadSettings(context_tokens=context_tokens))
        can = client.wait_ready(LOAD_SECONDS)
        for place, side in places:
            if self._stopped:
                return
            self._tell(self._written(client, can, comparison, place, side))

    def _let_go(self) -> None:
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _written(self, client: Client, can: Capabilities, comparison: Comparison, place: Place, side: Pick) -> Written:
        request = request_for(comparison.contender(side), place, self._settings, can)
        heard = _Heard()
        for event in client.generate(request):
            if isinstance(event, Chunk):
                heard.texts[event.variant] = event.after(heard.texts[event.variant])
            elif isinstance(event, Ledger):
                heard.ledger = event
            elif isinstance(event, Record):
                heard.record = event
            else:
                _refuse_unfinished(event)
        answer = _scored(client, can, place, tuple(heard.texts))
        return Written(comparison.id, place, side, answer, request, can, heard.ledger, heard.record)


def request_for(contender: Contender, place: Place, settings: Settings, can: Capabilities) -> Generate:
    """What a contender is asked at a place: as Continue asks, in the contender's style, with the place's seed."""
    presets = presets_of(can)
    styled = msgspec.structs.replace(settings, preset=contender.style)
    base = asked_by(styled, presets).asked
    values = contender.sampling or style_values(styled, presets)
    drawn = msgspec.structs.replace(
        sampling_of(values)[0],
        seed=place.seed,
        phrase_bias=base.sampling.phrase_bias,
        token_bias=base.sampling.token_bias,
    )
    asked = msgspec.structs.replace(base, sampling=drawn, variants=VARIANTS, log_probabilities=False, alternatives=0)
    return Generate(secrets.token_hex(8), place.segments, asked)


def _refuse_unfinished(ended: Ended) -> None:
    if ended.outcome is not Outcome.FINISHED:
        raise ended.error or InkwellError(ErrorKind.ENGINE, "The model stopped before it had answered.")


def _scored(client: Client, can: Capabilities, place: Place, texts: tuple[str, ...]) -> Answer:
    if not can.score or not texts[0].strip():
        return Answer(texts)
    try:
        score = client.score((*place.segments, Segment(texts[0], Origin.AUTHOR, "What it wrote")))
    except InkwellError as error:
        # Prompt and answer together may be more than the context: then this answer has no score, and still counts.
        if error.kind is not ErrorKind.BAD_INPUT:
            raise
        return Answer(texts)
    return Answer(texts, score.log_likelihood, score.tokens)


def _groups(comparison: Comparison) -> tuple[tuple[Pick, ...], ...]:
    """Two styles of one model are asked together, so that there is soon something to choose from."""
    one, other = comparison.first, comparison.second
    return ((Pick.FIRST, Pick.SECOND),) if one.model == other.model else ((Pick.FIRST,), (Pick.SECOND,))


def _missing(comparison: Comparison, sides: tuple[Pick, ...]) -> list[tuple[Place, Pick]]:
    def each() -> Iterator[tuple[Place, Pick]]:
        for place in comparison.places:
            for side in sides:
                if place.pick is None and place.answer(side) is None:
                    yield place, side

    return list(each())
