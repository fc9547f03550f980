"""Remembers for this sitting why the model's process had to be started again."""

import time
from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Slot

from inkwell.app.generation import Engine
from inkwell.engine.status import EngineState, EngineStatus
from inkwell.reports.facts import Restart

MOST: Final = 20
"""The newest so many are remembered."""


class EngineRestarts(QObject):
    """Follows an engine; `all` is what happened, the oldest first."""

    def __init__(
        self, engine: Engine, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock, self._began = clock, clock()
        self._known = deque[Restart](maxlen=MOST)
        engine.status_changed.connect(self._follow)

    @property
    def all(self) -> tuple[Restart, ...]:
        """The restarts, and when a model was set aside instead."""
        return tuple(self._known)

    @Slot(object)
    def _follow(self, status: EngineStatus | None) -> None:
        ended = (EngineState.RESTARTING, EngineState.SET_ASIDE)
        if status is not None and status.cause is not None and status.state in ended:
            aside = status.state is EngineState.SET_ASIDE
            seconds = self._clock() - self._began
            self._known.append(Restart(seconds, status.cause, status.exit_code, status.rung, aside))
