"""What a job in the training process talks to: events go out, pause and stop come in."""

import threading
from collections.abc import Callable

from inkwell.voice.protocol import Event, Stage, Waiting


class StoppedError(Exception):
    """The job was asked to stop; raised where it can end with everything saved."""


class Desk:
    """One job's desk. `say` may be called from any thread; the rest belongs to the job's own."""

    def __init__(self, say: Callable[[Event], None]) -> None:
        self.say = say
        self._stop = threading.Event()
        self._running = threading.Event()
        self._running.set()

    def stage(self, words: str, share: float | None = None, seconds_left: float = 0.0) -> None:
        """Say what is done now."""
        self.say(Stage(words, share, seconds_left))

    @property
    def stopping(self) -> bool:
        """Whether the job has been asked to stop."""
        return self._stop.is_set()

    @property
    def pausing(self) -> bool:
        """Whether the job has been asked to rest."""
        return not self._running.is_set()

    def look(self) -> None:
        """Ask between two pieces of work whether to go on.

        Raises:
            StoppedError: no.
        """
        if self._stop.is_set():
            raise StoppedError

    def rest(self, why: str, over: Callable[[], bool] | None = None, every: float = 1.0) -> None:
        """Rest until `over` says that the reason is gone (None: until the pause is), saying why, and that it is over.

        Raises:
            StoppedError: the job was asked to stop meanwhile.
        """
        self.say(Waiting(why))
        while not self._stop.is_set():
            if (self._running.is_set() if over is None else over()) or self._stop.wait(every if over else 0.05):
                break
        self.look()
        self.say(Waiting(""))

    # the reader's thread

    def stop(self) -> None:
        """Have the job end where it next can."""
        self._stop.set()

    def pause(self, paused: bool) -> None:
        """Have the job rest where it next can, or go on."""
        if paused:
            self._running.clear()
        else:
            self._running.set()
