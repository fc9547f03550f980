"""The generation worker: waits on the engine in a thread of its own, so that the window never does."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from inkwell.engine.client import Client, Ended, EngineStatus
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Chunk, Ledger, LoadSettings, ModelRef, Outcome

COALESCE_SECONDS = 0.04
"""Text after the first piece reaches the window at most 25 times a second."""

ClientMaker = Callable[[Callable[[EngineStatus], None]], Client]
"""Makes a client that reports to the given listener, from whatever thread."""


class GenerationWorker(QObject):
    """Runs one request after another. Its signals carry the request's id first."""

    told = Signal(str, object)
    text = Signal(str, str)
    ended = Signal(str, object)

    def __init__(self, client: Client) -> None:
        super().__init__()
        self._client = client

    @Slot(object)
    def run(self, request: Generate) -> None:
        """Generate, and pass on what comes: the first text at once, the rest coalesced."""
        waiting, last = "", 0.0
        for event in self._client.generate(request):
            if isinstance(event, Chunk):
                waiting += event.text
                if waiting and time.monotonic() - last >= COALESCE_SECONDS:
                    self.text.emit(request.id, waiting)
                    waiting, last = "", time.monotonic()
            elif isinstance(event, Ledger):
                self.told.emit(request.id, event)
            else:
                if waiting:
                    self.text.emit(request.id, waiting)
                    waiting = ""
                self.ended.emit(request.id, event)


class Engine(QObject):
    """The window's side of the engine: one client, one worker thread, signals on the owner's thread.

    Signals: `status_changed(EngineStatus)`, `told(id, Ledger)`, `text(id, str)`, `ended(id, Ended)`.
    """

    status_changed = Signal(object)
    told = Signal(str, object)
    text = Signal(str, str)
    ended = Signal(str, object)
    _asked = Signal(object)
    _status_came = Signal(object)
    _left_over = Signal(str)

    def __init__(self, make_client: ClientMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_client = make_client
        self._client: Client | None = None
        self._worker: GenerationWorker | None = None
        self._thread: QThread | None = None
        self._status: EngineStatus | None = None
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
    def pid(self) -> int | None:
        """The host's process id, None when there is no process."""
        return self._client.pid if self._client else None

    def start(self, model: ModelRef, settings: LoadSettings, *, afresh: bool = False) -> None:
        """Load a model in the background; replaces the one that is loaded. `afresh` as in `Client.open`."""
        if self._client is None:
            self._client = self._make_client(self._status_came.emit)
            self._start_worker(self._client)
        self._client.open(model, settings, afresh=afresh)

    def _start_worker(self, client: Client) -> None:
        self._thread = QThread()
        self._thread.setObjectName("generation")
        self._worker = GenerationWorker(client)
        self._worker.moveToThread(self._thread)
        self._asked.connect(self._worker.run)
        self._worker.told.connect(self._take_told)
        self._worker.text.connect(self._take_text)
        self._worker.ended.connect(self._take_ended)
        self._thread.start()

    def ask(self, request: Generate) -> None:
        """Queue a request; everything about it comes by signals and ends in one `ended`, also without an engine."""
        self._running.add(request.id)
        if self._worker is None:
            self._left_over.emit(request.id)
        else:
            self._asked.emit(request)

    def cancel(self, request_id: str) -> None:
        """Stop a request as soon as the engine can."""
        if self._client is not None:
            self._client.cancel(request_id)

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
            self._worker = None
        self._dropped = set(self._running)
        for request_id in self._dropped:
            self._left_over.emit(request_id)
        self._status = None
        self.status_changed.emit(None)

    @Slot(object)
    def _take_status(self, status: EngineStatus) -> None:
        if self._client is not None:
            self._status = status
            self.status_changed.emit(status)

    @Slot(str, object)
    def _take_told(self, request_id: str, ledger: Ledger) -> None:
        self.told.emit(request_id, ledger)

    @Slot(str, str)
    def _take_text(self, request_id: str, text: str) -> None:
        self.text.emit(request_id, text)

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
