"""A second model, for a while: asked the same as the first one was, in a process of its own, and then let go."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.generation import Engine
from inkwell.engine.client import Ended
from inkwell.engine.protocol import Generate
from inkwell.engine.types import LoadSettings
from inkwell.voice.using import Use

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
        self._use: Use | None = None
        self._asked: set[str] = set()
        self._rest = QTimer(self, singleShot=True, interval=REST_SECONDS * 1000)
        self._rest.timeout.connect(self.stop)
        engine.ended.connect(self._take_ended)

    @property
    def use(self) -> Use | None:
        """What is loaded, or loading."""
        return self._use

    def ask(self, use: Use, request: Generate, context_tokens: int) -> None:
        """Load a model or voice where it is not loaded yet, and ask; what comes of it comes by the engine's signals.

        Where an adapter cannot be put on, the request fails: its words would be another's.
        """
        self._rest.stop()
        if use != self._use:
            before, self._use = self._use, use
            if before is None or (before.model, before.mark) != (use.model, use.mark):
                self.engine.start(use.model, LoadSettings(context_tokens=context_tokens))
            if use.adapter is not None:
                self.engine.adapt(use.adapter, use.strength, use.expected)
        self._asked.add(request.id)
        self.engine.ask(request)

    @Slot()
    def stop(self) -> None:
        """Let the model go; what it is still asked ends as cancelled. Idempotent."""
        self._rest.stop()
        if self._use is not None:
            self._use = None
            self.engine.stop()
            self.stopped.emit()

    @Slot()
    def let_voices_go(self) -> None:
        """Voices were deleted, locked or published anew: none of them stays in memory as it was."""
        if self._use is not None and self._use.voice:
            self.stop()

    @Slot(str, object)
    def _take_ended(self, request: str, _ended: Ended) -> None:
        self._asked.discard(request)
        if not self._asked and self._use is not None:
            self._rest.start()
