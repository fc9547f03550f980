"""The generation worker: waits on the engine in a thread of its own, so that the window never does."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from inkwell.engine.adapters import NO_MATTER, Expected
from inkwell.engine.attention import Attention
from inkwell.engine.client import Client, Ended, EngineState, EngineStatus
from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.records import Record
from inkwell.engine.types import Alternative, Chunk, Ledger, LoadSettings, ModelRef, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Segment
from inkwell.translation import tr

COALESCE_SECONDS = 0.04
"""Text after the first piece reaches the window at most 25 times a second."""

ClientMaker = Callable[[Callable[[EngineStatus], None]], Client]
"""Makes a client that reports to the given listener, from whatever thread."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One token of an answer: its text, how likely it was (natural logarithm), and what else could have stood there."""

    token: int
    text: str
    log_probability: float
    alternatives: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What a variant said since the last time: `text` comes after taking back `retract` characters of what it had said.

    `tokens` where the request asked for alternatives.
    """

    variant: int
    text: str
    retract: int = 0
    tokens: tuple[Shown, ...] = ()

    def then(self, chunk: Chunk) -> "Said":
        """This and the chunk after it, as one."""
        own = max(0, len(self.text) - chunk.retract)
        return replace(
            self,
            text=self.text[:own] + chunk.text,
            retract=self.retract + max(0, chunk.retract - len(self.text)),
            tokens=self.tokens + _shown(chunk),
        )

    def after(self, text: str) -> str:
        """What the variant says now, when it said `text` before."""
        return text[: max(0, len(text) - self.retract)] + self.text

    def __bool__(self) -> bool:
        """Whether it says anything."""
        return bool(self.text or self.retract or self.tokens)


def _shown(chunk: Chunk) -> tuple[Shown, ...]:
    if chunk.pieces is None or chunk.alternatives is None:
        return ()
    logs = chunk.log_probabilities or (0.0,) * len(chunk.tokens)
    return tuple(map(Shown, chunk.tokens, chunk.pieces, logs, chunk.alternatives))


class GenerationWorker(QObject):
    """Runs one request after another. Its signals carry the request's id first."""

    told = Signal(str, object)
    text = Signal(str, object)
    recorded = Signal(str, object)
    ended = Signal(str, object)
    refused = Signal(object, object)
    looked = Signal(str, object)

    def __init__(self, client: Client) -> None:
        super().__init__()
        self._client = client
        self._waiting: dict[int, Said] = {}
        """By variant: what the window has not heard yet."""
        self._last = 0.0
        self._refused: InkwellError | None = None
        """Why the adapter that is wanted is not on the model: until another is, nobody writes in its name."""

    @Slot(object)
    def run(self, request: Generate) -> None:
        """Generate, and pass on what comes: the first text at once, the rest coalesced."""
        if self._refused is not None:
            self.ended.emit(request.id, Ended(request.id, Outcome.FAILED, error=self._refused))
            return
        self._waiting, self._last = {}, 0.0
        for event in self._client.generate(request):
            if isinstance(event, Chunk):
                self._hear(request.id, event)
            elif isinstance(event, Ledger):
                self.told.emit(request.id, event)
            else:
                self._pass_on(request.id)
                (self.recorded if isinstance(event, Record) else self.ended).emit(request.id, event)

    @Slot(object, float, object)
    def adapt(self, path: str | None, strength: float, expected: Expected) -> None:
        """Put an adapter on the model as soon as it is loaded, or take it off."""
        self._refused = None
        try:
            self._client.adapter(path, strength, expected)
        except InkwellError as error:
            self._refused = error
            # Of a model that is not there, or was changed for another meanwhile, its status tells.
            if error.kind is not ErrorKind.ENGINE or self._client.status.state is EngineState.RESTARTING:
                self.refused.emit(path, error)

    @Slot()
    def forget(self) -> None:
        """Another model is loaded, for which no adapter was wanted yet."""
        self._refused = None

    @Slot(str, object, str)
    def look(self, key: str, segments: tuple[Segment, ...], word: str) -> None:
        """Ask what the model looks at before a word."""
        try:
            found = self._client.attend(segments, word, each=True)
        except InkwellError as error:
            found = error
        self.looked.emit(key, found)

    def _hear(self, request_id: str, chunk: Chunk) -> None:
        said = self._waiting.get(chunk.variant, Said(chunk.variant, "")).then(chunk)
        if said:
            self._waiting[chunk.variant] = said
        if self._waiting and time.monotonic() - self._last >= COALESCE_SECONDS:
            self._pass_on(request_id)
            self._last = time.monotonic()

    def _pass_on(self, request_id: str) -> None:
        waiting, self._waiting = self._waiting, {}
        if waiting:
            self.text.emit(request_id, tuple(waiting.values()))


class Engine(QObject):
    """The window's side of the engine: one client, one worker thread, signals on the owner's thread.

    Signals: `status_changed(EngineStatus)`, `told(id, Ledger)`, `text(id, tuple of Said)` with one for each variant
    that went on, `recorded(id, Record)` before the ending of a request that did not fail, `ended(id, Ended)`;
    `adapter_refused(path, InkwellError)` when an adapter could not be put on the model: what is asked fails with that
    error until another adapter, none, or another model is asked for;
    `looked(key, Attention or InkwellError)` answers `look`.
    """

    status_changed = Signal(object)
    told = Signal(str, object)
    text = Signal(str, object)
    recorded = Signal(str, object)
    ended = Signal(str, object)
    adapter_refused = Signal(object, object)
    looked = Signal(str, object)
    _asked = Signal(object)
    _adapting = Signal(object, float, object)
    _loading = Signal()
    _looking = Signal(str, object, str)
    _status_came = Signal(object)
    _left_over = Signal(str)

    def __init__(self, make_client: ClientMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_client = make_client
        self._client: Client | None = None
        self._worker: GenerationWorker | None = None
        self._thread: QThread | None = None
        self._status: EngineStatus | None = None
        self._model: ModelRef | None = None
        self._running: set[str] = set()
        """Requests that have no ending yet."""
        self._dropped: set[str] = set()
        """Those of them whose engine was stopped."""
        self._status_came.connect(self._take_status)
        # Queued, so that it comes after all that the worker said before it ended.
        self._left_over.connect(self._end_left_over, Qt.ConnectionType.QueuedConnection)

    @property
    def status(self) -> EngineStatus | None:
        """The last status; None while the engine is off."""
        return self._status

    @property
    def model(self) -> ModelRef | None:
        """What was started last; None while the engine is off."""
        return self._model

    @property
    def context_tokens(self) -> int:
        """The size of the loaded model's context; 0 while none is loaded."""
        known = self._status.capabilities if self._status else None
        return known.context_tokens if known else 0

    @property
    def pid(self) -> int | None:
        """The host's process id, None when there is no process."""
        return self._client.pid if self._client else None

    @property
    def busy(self) -> bool:
        """Whether a request has no ending yet, whoever asked it."""
        return bool(self._running)

    @property
    def warming(self) -> bool:
        """Whether something is being read ahead now."""
        return self._client is not None and self._client.warming

    def start(self, model: ModelRef, settings: LoadSettings, *, afresh: bool = False) -> None:
        """Load a model in the background; replaces the one that is loaded. `afresh` as in `Client.open`."""
        if self._client is None:
            self._client = self._make_client(self._status_came.emit)
            self._start_worker(self._client)
        self._model = model
        self._client.open(model, settings, afresh=afresh)
        self._loading.emit()

    def _start_worker(self, client: Client) -> None:
        self._thread = QThread()
        self._thread.setObjectName("generation")
        self._worker = GenerationWorker(client)
        self._worker.moveToThread(self._thread)
        self._asked.connect(self._worker.run)
        self._adapting.connect(self._worker.adapt)
        self._loading.connect(self._worker.forget)
        self._looking.connect(self._worker.look)
        self._worker.refused.connect(self._take_refusal)
        self._worker.looked.connect(self._take_looked)
        self._worker.told.connect(self._take_told)
        self._worker.text.connect(self._take_text)
        self._worker.recorded.connect(self._take_record)
        self._worker.ended.connect(self._take_ended)
        self._thread.start()

    def adapt(self, path: str | None, strength: float, expected: Expected = NO_MATTER) -> None:
        """Put an adapter on the model in place of any other, or take it off (None); what is asked from now on has it.

        `expected` as in `Client.adapter`. A model that `start` loads anew has none.
        """
        self._adapting.emit(path, strength, expected)

    def ask(self, request: Generate) -> None:
        """Queue a request; everything about it comes by signals and ends in one `ended`, also without an engine."""
        self._running.add(request.id)
        if self._worker is None:
            self._left_over.emit(request.id)
        else:
            self._asked.emit(request)

    def look(self, key: str, segments: tuple[Segment, ...], word: str) -> None:
        """Ask what the model looks at where the segments end, before it says `word`; `looked` answers with the key."""
        if self._worker is None:
            self.looked.emit(key, InkwellError(ErrorKind.ENGINE, tr("No model is loaded.")))
        else:
            self._looking.emit(key, segments, word)

    def cancel(self, request_id: str) -> None:
        """Stop a request as soon as the engine can."""
        if self._client is not None:
            self._client.cancel(request_id)

    def warm(self, request: Warm) -> None:
        """As `Client.warm`; nothing without an engine."""
        if self._client is not None:
            self._client.warm(request)

    def cancel_warm(self) -> None:
        """As `Client.cancel_warm`."""
        if self._client is not None:
            self._client.cancel_warm()

    def stop(self) -> None:
        """End the process and the thread. Idempotent."""
        client, thread = self._client, self._thread
        self._client = self._thread = None
        if client is not None:
            client.close()
        if thread is not None:
            thread.quit()
            thread.wait()
        if self._worker is not None:
            self._asked.disconnect(self._worker.run)
            self._adapting.disconnect(self._worker.adapt)
            self._loading.disconnect(self._worker.forget)
            self._looking.disconnect(self._worker.look)
            self._worker = None
        self._dropped = set(self._running)
        for request_id in self._dropped:
            self._left_over.emit(request_id)
        self._status = self._model = None
        self.status_changed.emit(None)

    @Slot(object)
    def _take_status(self, status: EngineStatus) -> None:
        if self._client is not None:
            self._status = status
            self.status_changed.emit(status)

    @Slot(object, object)
    def _take_refusal(self, path: str | None, error: InkwellError) -> None:
        self.adapter_refused.emit(path, error)

    @Slot(str, object)
    def _take_looked(self, key: str, found: Attention | InkwellError) -> None:
        self.looked.emit(key, found)

    @Slot(str, object)
    def _take_told(self, request_id: str, ledger: Ledger) -> None:
        self.told.emit(request_id, ledger)

    @Slot(str, object)
    def _take_text(self, request_id: str, said: tuple[Said, ...]) -> None:
        self.text.emit(request_id, said)

    @Slot(str, object)
    def _take_record(self, request_id: str, record: Record) -> None:
        self.recorded.emit(request_id, record)

    @Slot(str, object)
    def _take_ended(self, request_id: str, ended: Ended) -> None:
        if request_id not in self._running:
            return
        self._running.remove(request_id)
        if request_id in self._dropped and ended.error is not None:
            # It met an engine that was closed already: that is no trouble to tell an author who closed it.
            ended = Ended(request_id, Outcome.CANCELLED, ended.stats)
        self.ended.emit(request_id, ended)

    @Slot(str)
    def _end_left_over(self, request_id: str) -> None:
        """A request that was still in the worker's queue when the worker ended."""
        self._take_ended(request_id, Ended(request_id, Outcome.CANCELLED))
