"""Keeps one host alive: starts, feeds, watches, cancels and replaces it, all from one thread of its own."""

import logging
import queue
import signal
import threading
import time
from collections.abc import Callable

from inkwell.engine.board import StatusBoard
from inkwell.engine.calls import Call, Calls
from inkwell.engine.host_process import HostProcess
from inkwell.engine.kept_adapter import KeptAdapter
from inkwell.engine.ladder import LAST_RUNG, RungMemory, describe, remember_rung, remembered_rung, safer
from inkwell.engine.protocol import (
    VERSION,
    Attended,
    Cancel,
    Cancelled,
    Compared,
    Counted,
    Embedded,
    Event,
    Failed,
    Finished,
    Heartbeat,
    Hello,
    Load,
    Ready,
    Recorded,
    Scored,
    Text,
    Told,
)
from inkwell.engine.status import Cause, EngineState, EngineStatus
from inkwell.engine.timing import Launch, Timing
from inkwell.engine.types import LoadSettings, ModelRef, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.supervise.death import Death
from inkwell.translation import tr

DEATHS_UNTIL_SET_ASIDE = 3
_LOAD_ID = "load"
_STOPPED = tr("The model stopped; your text is untouched.")
_RESTARTING = tr("The model stopped; your text is untouched. Restarting with safer settings.")
_OVER_ADAPTER = tr("The model stopped over its adapter and is starting again; your text is untouched.")
_TAKEN_AWAY = tr(
    "The system ended the model, most likely because memory ran short; your text is untouched. "
    "Restarting with safer settings."
)
_FROM_OUTSIDE = (-signal.SIGTERM, -getattr(signal, "SIGKILL", signal.SIGTERM))
"""Exit codes that say nothing against a model that had been working: somebody ended it, perhaps we."""
_Order = Callable[[], None]


class Keeper:
    """The supervisor. `open`, `submit`, `cancel`, `close`, `pid` and `board` serve any thread.

    Everything else runs in its thread, one order after another, so that no state needs a lock; `_door`
    only sees to it that nothing is ordered after the close.
    """

    def __init__(
        self, launch: Launch, rungs: RungMemory, listener: Callable[[EngineStatus], None], timing: Timing
    ) -> None:
        self._launch = launch
        self._rungs = rungs
        self.board = StatusBoard(listener)
        """The status, for every thread."""
        self._timing = timing
        self._inbox: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._door = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._calls = Calls()
        self._adapter = KeptAdapter()
        self._host: HostProcess | None = None
        self._model: ModelRef | None = None
        self._settings = LoadSettings()
        self._rung = 0
        self._proven_rung = 0
        """The rung to remember: deaths that came from outside do not count."""
        self._kept_rung = 0
        """The rung that the memory holds."""
        self._deaths = 0
        self._fall: tuple[Cause | None, int] = (None, 0)
        """Why the last host ended, and its exit code, until another is ready."""
        self._warms_refused = False
        """Whether a host died over a warm-up since a request last succeeded."""

    # any thread

    @property
    def pid(self) -> int | None:
        """The host's process id, None when there is none."""
        host = self._host
        return host.pid if host else None

    def open(self, model: ModelRef, settings: LoadSettings, afresh: bool = False) -> None:
        """Load a model in the background; `afresh` without what is remembered of its rungs.

        Raises:
            InkwellError: ENGINE when closed.
        """
        with self._door:
            if self._closed:
                raise InkwellError(ErrorKind.ENGINE, tr("The engine has been closed."))
            self.board.opening(+1)
            self._inbox.put(lambda: self._open(model, settings, afresh))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="engine-supervisor", daemon=True)
                self._thread.start()

    def submit(self, call: Call) -> None:
        """Take in a call; it ends, whatever happens. A warm-up comes in place of the one before."""
        with self._door:
            if self._thread is not None and not self._closed:
                self._inbox.put(lambda: self._take(call))
                return
        call.end(Outcome.FAILED, None, InkwellError(ErrorKind.ENGINE, tr("No model is loaded.")))

    def cancel(self, call_id: str) -> None:
        """Cancel a call, also one that is submitted a moment later."""
        self._inbox.put(lambda: self._cancel(call_id))

    def close(self) -> None:
        """End everything; the process and the thread are gone when it returns."""
        with self._door:
            self._closed = True
            self._inbox.put(None)
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    # the supervisor's thread

    def _run(self) -> None:
        try:
            while True:
                try:
                    order = self._inbox.get(timeout=self._timing.tick if self._host else None)
                except queue.Empty:
                    order = self._look
                if order is None:
                    return
                self._obey(order)
                self._obey(self._look)
        finally:
            self._shut()

    def _obey(self, order: _Order) -> None:
        try:
            order()
        except Exception:
            # A mistake of ours must not leave anybody waiting for an ending that never comes.
            logging.getLogger("inkwell").exception("the engine's supervisor failed")
            sentence = tr("The engine stopped over a mistake in Inkwell; your text is untouched.")
            self._give_up(InkwellError(ErrorKind.INTERNAL, sentence))

    def _shut(self) -> None:
        with self._door:
            self._closed = True
        self._drop_host()
        self._calls.end_all(Outcome.CANCELLED)
        self._publish(EngineState.OFF)

    def _publish(self, state: EngineState, sentence: str = "", error: InkwellError | None = None) -> None:
        name = self._model.name if self._model else ""
        capabilities = self._host.capabilities if self._host else None
        adapter, strength = self._adapter.path, self._adapter.strength
        status = EngineStatus(state, name, sentence, capabilities, self._rung, adapter, strength, *self._fall)
        self.board.post(status, error)

    def _open(self, model: ModelRef, settings: LoadSettings, afresh: bool) -> None:
        try:
            self._drop_host()
            self._calls.end_all(Outcome.CANCELLED)
            self._model, self._settings = model, settings
            self._adapter.forget()
            self._deaths = 0
            self._fall = (None, 0)
            self._warms_refused = False
            if afresh:
                remember_rung(self._rungs, model, 0)
            self._rung = 0 if afresh else remembered_rung(self._rungs, model)
            self._proven_rung = self._kept_rung = self._rung
            self._start(EngineState.STARTING, "")
        finally:
            self.board.opening(-1)

    def _start(self, state: EngineState, sentence: str) -> None:
        try:
            launch = self._launch.of(self._model.backend) if self._model else self._launch
            self._host = HostProcess(launch, self._on_event, self._on_end)
        except OSError as error:
            self._give_up(InkwellError(ErrorKind.ENGINE, tr("The engine could not be started."), str(error)))
            return
        self._publish(state, sentence)

    def _drop_host(self) -> None:
        host, self._host = self._host, None
        if host is not None:
            host.close(self._timing.grace)

    def _give_up(self, error: InkwellError, state: EngineState = EngineState.OFF) -> None:
        """No process until the next open; everybody who waits hears why."""
        self._drop_host()
        self._publish(state, error.sentence, error)
        self._calls.end_all(Outcome.FAILED, error)

    # what the host says, and that it died: called in its reader thread, done in ours

    def _on_event(self, host: HostProcess, event: Event) -> None:
        self._inbox.put(lambda: self._hear(host, event))

    def _on_end(self, host: HostProcess) -> None:
        self._inbox.put(lambda: self._bury(host))

    def _hear(self, host: HostProcess, event: Event) -> None:
        if host is not self._host:
            return
        match event:
            case Hello():
                self._greet(host, event)
            case Ready(id="load"):
                host.loaded = event.capabilities
            case Failed(id="load"):
                self._give_up(_error_of(event))
            case Finished(id="load") if self._adapter.say_again(host):
                return
            case Finished(id="load" | "adapter") | Failed(id="adapter"):
                if isinstance(event, Failed):
                    self._adapter.lose(event.sentence)
                host.capabilities = host.loaded
                self._feed()
            case _:
                self._pass_on(event)

    def _greet(self, host: HostProcess, hello: Hello) -> None:
        if hello.version != VERSION or self._model is None:
            sentence = tr("The engine is from another version of Inkwell; please install Inkwell again.")
            detail = f"protocol {hello.version}, expected {VERSION}"
            self._give_up(InkwellError(ErrorKind.ENGINE, sentence, detail))
            return
        host.say(Load(_LOAD_ID, self._model, safer(self._settings, self._rung)))

    def _pass_on(self, event: Event) -> None:
        if isinstance(event, Failed) and not event.id:
            # The host could not read a request and cannot say which: none that is with it may wait for ever.
            for call in self._calls:
                if call.sent:
                    self._calls.end(call, Outcome.FAILED, None, _error_of(event))
            self._feed()
            return
        call = None if isinstance(event, Hello | Heartbeat) else self._calls.get(event.id)
        if call is None:
            return
        match event:
            case Told():
                call.answers.put(event.ledger)
            case Text():
                call.answers.put(event.chunk)
            case Recorded():
                call.answers.put(event.record)
            case Counted() | Scored() | Compared() | Embedded() | Attended():
                call.answers.put(event)
            case Finished() | Cancelled() | Failed():
                self._finish(call, event)
            case _:
                return

    def _finish(self, call: Call, ending: Finished | Cancelled | Failed) -> None:
        if isinstance(ending, Failed):
            self._calls.end(call, Outcome.FAILED, None, _error_of(ending))
        elif isinstance(ending, Cancelled):
            self._calls.end(call, Outcome.CANCELLED, ending.stats)
        else:
            if call.adapter is not None:
                self._adapter.keep(call.adapter)
            if call.works:
                self._deaths = 0
                self._warms_refused = False
            if call.works and self._proven_rung != self._kept_rung and self._model is not None:
                self._kept_rung = self._proven_rung
                remember_rung(self._rungs, self._model, self._proven_rung)
            self._calls.end(call, Outcome.FINISHED, ending.stats)
        self._feed()

    def _bury(self, host: HostProcess) -> None:
        if host is not self._host:
            return
        logging.getLogger("inkwell").info("the engine's process ended with %s", host.exit_code)
        current = self._calls.current
        # What an adapter did says nothing against the model's own settings.
        over_adapter = self._adapter.ended_under(host) or (current is not None and current.adapter is not None)
        if self._adapter.ended_under(host):
            self._adapter.lose()
        self._drop_host()
        self._fall = (_cause_of(host, over_adapter), host.exit_code or 0)
        if host.ended_by_us:
            self._calls.settle(InkwellError(ErrorKind.ENGINE, _STOPPED), retry=True)
            self._start(EngineState.RESTARTING, tr("The model did not stop in time and is starting again."))
            return
        self._deaths += 1
        self._warms_refused |= self._calls.current is None and any(call.sent for call in self._calls.warming)
        detail = f"exit code {host.exit_code} on rung {self._rung}"
        if self._deaths >= DEATHS_UNTIL_SET_ASIDE:
            name = self._model.name if self._model else tr("The model")
            sentence = tr(
                "{name} stopped three times in a row and has been set aside; your text is untouched.", name=name
            )
            self._calls.settle(InkwellError(ErrorKind.ENGINE, _STOPPED, detail), retry=False)
            self._give_up(InkwellError(ErrorKind.ENGINE, sentence, detail), EngineState.SET_ASIDE)
            return
        sentence = _OVER_ADAPTER if over_adapter else _TAKEN_AWAY if self._fall[0] is Cause.OUTSIDE else _RESTARTING
        if not over_adapter:
            self._rung = min(self._rung + 1, LAST_RUNG)
            if host.capabilities is None or host.exit_code not in _FROM_OUTSIDE:
                self._proven_rung = self._rung
        self._calls.settle(InkwellError(ErrorKind.ENGINE, sentence, detail), retry=False)
        self._start(EngineState.RESTARTING, sentence)

    # requests

    def _take(self, call: Call) -> None:
        if call.background:
            for older in self._calls.warming:
                self._cancel(older.id)
        if call.background and self._warms_refused:
            call.end(Outcome.CANCELLED)
        elif self.board.status.state in (EngineState.OFF, EngineState.SET_ASIDE):
            error = self.board.error or InkwellError(ErrorKind.ENGINE, tr("No model is loaded."))
            call.end(Outcome.FAILED, None, error)
        elif self._calls.add(call):
            call.since = time.monotonic()
            self._feed()
        elif self._calls.cancelled_early(call.id):
            call.end(Outcome.CANCELLED)
        else:
            sentence = tr("This request is being written already.")
            call.end(Outcome.FAILED, None, InkwellError(ErrorKind.INTERNAL, sentence, call.id))

    def _feed(self) -> None:
        """Give a ready host what it can take, and say whether it is busy."""
        host = self._host
        if host is None or host.capabilities is None:
            return
        self._fall = (None, 0)
        for call in self._calls.sendable():
            call.sent = True
            host.say_line(call.line)
            if call.works:
                self._calls.give_way(time.monotonic())
        state = EngineState.BUSY if self._calls.current else EngineState.READY
        self._publish(state, " ".join(filter(None, (describe(self._rung), self._adapter.remark))))

    def _cancel(self, call_id: str) -> None:
        call = self._calls.get(call_id)
        if call is None:
            self._calls.note_early_cancel(call_id)
        elif not call.sent or self._host is None:
            self._calls.end(call, Outcome.CANCELLED)
        elif call.cancelled_at is None:
            call.cancelled_at = time.monotonic()
            self._host.say(Cancel(call_id))

    # looking after time

    def _look(self) -> None:
        host, now = self._host, time.monotonic()
        if host is None:
            return
        if host.capabilities is None:
            self._calls.expire(host.started, now - self._timing.wait)
        loading = host.capabilities is None
        late = loading and now - host.started > self._timing.load
        if late or host.stuck(now, self._timing.stuck_loading if loading else self._timing.stuck):
            host.give_up(Cause.LATE if late else Cause.SILENT)
        host.trim_log()
        if not loading and self._calls.take_back_from_stuck_warm_up(now - self._timing.stuck):
            # Its thread hangs in the warm-up, and nobody can know for how long: the author's request comes first.
            self._warms_refused = True
            host.give_up(Cause.SILENT)
            return
        call = self._calls.current
        if call is not None and call.cancelled_at is not None:
            host.climb(now - call.cancelled_at, self._timing)


def _cause_of(host: HostProcess, over_adapter: bool) -> Cause:
    if host.ended_by_us:
        return Cause.UNSTOPPED
    if host.given_up is not None:
        return host.given_up
    code = host.exit_code or 0
    if code < 0 and not Death("", code).crashed:
        return Cause.OUTSIDE
    return Cause.ADAPTER if over_adapter else Cause.CRASHED


def _error_of(event: Failed) -> InkwellError:
    return InkwellError(event.kind, event.sentence, event.detail)
