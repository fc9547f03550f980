"""A second model, for a while: asked the same as the first one was, in a process of its own, and then let go."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.generation import Engine
from inkwell.engine.client import Ended
from inkwell.engine.protocol import Generate
from inkwell.engine.types import LoadSettings, ModelRef

REST_SECONDS = 60
"""So long after its last answer it still is in memory: the next question may be for it too."""


class OtherModel(QObject):
    """One model beside the author's, loaded when it is asked and gone when it has rested.

    `engine` is there all the time and has the signals; there is a process only while the model is loaded.
    """

    stopped = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self._model: ModelRef | None = None
        self._asked: set[str] = set()
        self._rest = QTimer(self, singleShot=True, interval=REST_SECONDS * 1000)
        self._rest.timeout.connect(self.stop)
        engine.ended.connect(self._take_ended)

    @property
    def model(self) -> ModelRef | None:
        """What is loaded, or loading."""
        return self._model

    def ask(self, model: ModelRef, request: Generate, context_tokens: int) -> None:
        """Load a model where it is not loaded yet, and ask; all that comes of it comes by the engine's signals."""
        self._rest.stop()
        if model != self._model:
            self._model = model
            self.engine.start(model, LoadSettings(context_tokens=context_tokens))
        self._asked.add(request.id)
        self.engine.ask(request)

    @Slot()
    def stop(self) -> None:
        """Let the model go; what it is still asked ends as cancelled. Idempotent."""
        self._rest.stop()
        if self._model is not None:
            self._model = None
            self.engine.stop()
            self.stopped.emit()

    @Slot(str, object)
    def _take_ended(self, request: str, _ended: Ended) -> None:
        self._asked.discard(request)
        if not self._asked and self._model is not None:
            self._rest.start()
