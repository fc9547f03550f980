"""Trying a server before it is used: in a process of its own, as everything that a model's server is asked."""

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.generation import Engine
from inkwell.engine.client import EngineState, EngineStatus
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError


class ServerTrial(QObject):
    """`answered(Capabilities)` when it wrote a word, `answered(InkwellError)` when it did not."""

    answered = Signal(object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._running = False
        engine.status_changed.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether a server is being tried."""
        return self._running

    def try_out(self, model: ModelRef, context_tokens: int) -> None:
        """Look for the server and have it write one word; a trial that is on its way is given up."""
        self._running = True
        self._engine.start(model, LoadSettings(context_tokens=context_tokens), afresh=True)

    @Slot()
    def stop(self) -> None:
        """Give it up; the process is gone when this returns. Idempotent."""
        self._running = False
        self._engine.stop()

    @Slot(object)
    def _look(self, status: EngineStatus | None) -> None:
        if not self._running or status is None:
            return
        if status.state is EngineState.READY and status.capabilities is not None:
            self._end(status.capabilities)
        elif status.state in (EngineState.OFF, EngineState.SET_ASIDE) and status.sentence:
            self._end(InkwellError(ErrorKind.ENGINE, status.sentence))

    def _end(self, answer: object) -> None:
        self.stop()
        self.answered.emit(answer)
