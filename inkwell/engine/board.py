"""Where the supervisor posts its status for every other thread to read."""

import logging
import threading
import time
from collections.abc import Callable

from inkwell.engine.status import EngineState, EngineStatus
from inkwell.engine.types import Capabilities
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr


class StatusBoard:
    """The last status, and waiting for a better one. `post` is the supervisor's; the rest serves any thread."""

    def __init__(self, listener: Callable[[EngineStatus], None]) -> None:
        self._listener = listener
        self._changed = threading.Condition()
        self._opening = 0
        self.status = EngineStatus(EngineState.OFF)
        self.error: InkwellError | None = None
        """Why there is no model, None when there is nothing to say."""

    def opening(self, change: int) -> None:
        """Count a model that is about to be opened (+1), or has been taken in hand (-1)."""
        with self._changed:
            self._opening += change
            self._changed.notify_all()

    def post(self, status: EngineStatus, error: InkwellError | None) -> None:
        """Put up a status; the listener hears it if it is another than before."""
        with self._changed:
            changed = status != self.status
            self.status, self.error = status, error
            self._changed.notify_all()
        if changed:
            try:
                self._listener(status)
            except Exception:
                # The listener's mistake is not the model's: requests go on.
                logging.getLogger("inkwell").exception("the engine's listener failed")

    def wait_ready(self, timeout: float) -> Capabilities:
        """Wait until the model is ready; see `Client.wait_ready`."""
        deadline = time.monotonic() + timeout
        with self._changed:
            while self._opening > 0 or self.status.state in (EngineState.STARTING, EngineState.RESTARTING):
                if not self._changed.wait(max(0.0, deadline - time.monotonic())):
                    raise InkwellError(ErrorKind.ENGINE, tr("The model is taking too long to load."))
            if self.status.capabilities is None:
                raise self.error or InkwellError(ErrorKind.ENGINE, tr("No model is loaded."))
            return self.status.capabilities
