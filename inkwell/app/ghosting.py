"""Ghost text: after a pause at a paragraph's end the model is asked for a few words, and they are offered if they fit.

All of it gives way: to a key, to Continue, to a selection, to anything that makes what is asked another thing. An
answer counts only where everything is as it was when it was asked for.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.generation import Engine, Said
from inkwell.app.partner import Partner
from inkwell.app.power import Power
from inkwell.app.preferences import Preferences
from inkwell.app.run_records import OpenRun, RunKeeper, key_of
from inkwell.app.saving import SaveLane
from inkwell.engine.asking import Asked, EndAt, Trim
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.types import Ledger, Outcome
from inkwell.storage.settings import Settings
from inkwell.story.offer import offer_of

MOST_WORDS = 24
"""A sentence that is longer ends here."""
LOOK_MS = 150
"""How often it is seen whether the model has read the text; by then it costs only the answer."""
PATIENCE = 20.0
"""Seconds after which nobody waits for that any more."""


@dataclass(frozen=True)
class Spot:
    """A place where words could be offered; equal only while nothing there has changed."""

    page: int
    node: str
    revision: int
    caret: int


class Place(Protocol):
    """Where the author is. `spot` is cheap; `before` may read the whole scene."""

    def spot(self) -> Spot | None:
        """The place of the caret, None where nothing must be offered."""
        ...

    def before(self) -> str:
        """The text up to the caret."""
        ...

    def note(self) -> str:
        """The author's note to the model."""
        ...


@dataclass(frozen=True)
class _Moment:
    """All that an answer depends on."""

    spot: Spot
    note: str
    process: int | None
    model: str
    settings: Settings


class Ghosting(QObject):
    """Signals: `offered(key, text)` words for the place of the caret; `withdrawn` they count no more."""

    offered = Signal(str, str)
    withdrawn = Signal()

    def __init__(
        self,
        engine: Engine,
        partner: Partner,
        preferences: Preferences,
        lane: SaveLane,
        place: Place,
        on_battery: Callable[[], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._partner = partner
        self._preferences = preferences
        self._place = place
        self._power = Power(on_battery)
        self._runs = RunKeeper(lane)
        self._moved = 0.0
        """When the author last did something (monotonic seconds)."""
        self._asked: tuple[str, _Moment] | None = None
        """The id of the request that is on its way, and what it was asked for."""
        self._standing = ""
        """The id of the request whose words are offered."""
        self._declined: Spot | None = None
        """Where the author did not want any."""
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._look)
        self._join(engine, partner, preferences)

    def _join(self, engine: Engine, partner: Partner, preferences: Preferences) -> None:
        engine.told.connect(self._take_told)
        engine.text.connect(self._take_text)
        engine.recorded.connect(self._take_record)
        engine.ended.connect(self._take_ended)
        engine.status_changed.connect(self._take_status)
        partner.began.connect(self.give_way)
        preferences.changed.connect(self._take_settings)

    # what the author does

    @Slot()
    def moved(self) -> None:
        """The author did something: what is on its way is for another place now. Costs a key next to nothing."""
        self._moved = time.monotonic()
        if self._asked is not None:
            self._cancel()
        if not self._due.isActive() and self._wanted():
            self._due.start(self._pause_ms())

    @Slot()
    def give_way(self) -> None:
        """Something else needs the model, or the author is elsewhere: nothing is offered and nothing asked."""
        self._due.stop()
        self._cancel()
        self.let_go()
        self.withdrawn.emit()

    @Slot()
    def decline(self) -> None:
        """The author does not want words here; not before something is written are any offered at this place."""
        self._declined = self._place.spot()
        self.let_go()

    @Slot()
    def let_go(self) -> None:
        """What was offered stands no more."""
        if self._standing:
            self._runs.drop(self._standing)
            self._standing = ""

    @Slot()
    def took(self) -> None:
        """Words of what stands went into the book: now it is a generation like any other, and goes into its log."""
        if self._standing:
            self._runs.end(self._standing, Outcome.FINISHED)

    # when to ask

    def _wanted(self) -> bool:
        settings = self._preferences.settings
        return settings.ai and settings.ghost

    def _pause_ms(self) -> int:
        return round(self._preferences.settings.ghost_pause * 1000)

    @Slot()
    def _look(self) -> None:
        """At the end of a pause, or what may be one: the timer is not set anew at each key."""
        rested = round((time.monotonic() - self._moved) * 1000)
        if rested < self._pause_ms():
            self._due.start(self._pause_ms() - rested)
        elif self._may():
            if self._engine.warming and rested < PATIENCE * 1000:
                self._due.start(LOOK_MS)
            else:
                self._ask()

    def _may(self) -> bool:
        status = self._engine.status
        if not self._wanted() or self._asked is not None or self._standing or self._partner.writing:
            return False
        if status is None or status.state is not EngineState.READY or self._power.to_be_saved():
            return False
        spot = self._place.spot()
        return spot is not None and spot != self._declined

    def _moment(self) -> _Moment | None:
        spot, status = self._place.spot(), self._engine.status
        if spot is None or status is None:
            return None
        return _Moment(spot, self._place.note(), self._engine.pid, status.model, self._preferences.settings)

    def _ask(self) -> None:
        moment = self._moment()
        if moment is None:
            return
        passage = self._partner.passage(self._place.before(), moment.note, moment.spot.node)
        if passage is None:
            return
        request = self._partner.request(passage, again=True)
        if not any(segment.text.strip() for segment in request.segments):
            return
        request = Generate(request.id, request.segments, few_words(request.asked))
        status = self._engine.status
        can = status.capabilities if status else None
        backend, server = (can.backend, can.place) if can else ("", "")
        self._runs.begin(OpenRun(request, passage, moment.model, backend, place=server))
        self._asked = request.id, moment
        self._engine.ask(request)

    def _cancel(self) -> None:
        if self._asked is not None:
            request, _ = self._asked
            self._asked = None
            self._runs.drop(request)
            self._engine.cancel(request)

    # what the engine says

    @Slot(str, object)
    def _take_told(self, request: str, ledger: Ledger) -> None:
        self._runs.told(request, ledger)

    @Slot(str, object)
    def _take_text(self, request: str, said: tuple[Said, ...]) -> None:
        self._runs.hear(request, said)

    @Slot(str, object)
    def _take_record(self, request: str, record: Record) -> None:
        self._runs.recorded(request, record)

    @Slot(str, object)
    def _take_ended(self, request: str, ended: Ended) -> None:
        if self._asked is None or self._asked[0] != request:
            return
        _, moment = self._asked
        self._asked = None
        run = self._runs.get(request)
        words = offer_of(run.texts[0]) if run is not None and ended.outcome is Outcome.FINISHED else ""
        if words and self._moment() == moment and not self._partner.writing:
            self._standing = request
            self.offered.emit(key_of(request, 0), words)
        else:
            self._runs.drop(request)

    @Slot(object)
    def _take_status(self, status: EngineStatus | None) -> None:
        ready = status is not None and status.state is EngineState.READY
        if ready and self._wanted() and not self._due.isActive():
            self._due.start(self._pause_ms())

    @Slot(object)
    def _take_settings(self, _settings: Settings) -> None:
        """With other settings it is another question; with none of them wanted there is nothing to show."""
        self.give_way()
        self.moved()


def few_words(asked: Asked) -> Asked:
    """The same question, answered with a sentence at most.

    What decides how the prompt is cut stays, so that what was read ahead for Continue serves this too.
    """
    return msgspec.structs.replace(
        asked,
        max_words=min(asked.max_words or MOST_WORDS, MOST_WORDS),
        end_at=EndAt.SENTENCE,
        trim=Trim.WORD,
        variants=1,
        log_probabilities=False,
        alternatives=0,
    )
