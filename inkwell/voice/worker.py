"""The window's side of the training process: one job, its events, an end that always comes."""

import logging
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind
from inkwell.supervise.child import Child
from inkwell.supervise.installation import host_command
from inkwell.supervise.watch import Watch
from inkwell.translation import tr
from inkwell.voice.claim import claim
from inkwell.voice.protocol import (
    VERSION,
    Begin,
    Command,
    Done,
    Event,
    Failed,
    GoOn,
    Heartbeat,
    Hello,
    Pause,
    Stop,
    Stopped,
)
from inkwell.voice.specification import Job, check

HOST: Final = "inkwell.voice.host"
"""The module that does the jobs."""
COMMAND: Final = host_command(HOST)
_ENDED: Final = tr("The training process ended by itself; what it had saved is kept.")
_TAKEN_AWAY: Final = tr(
    "The system ended the training process, most likely because memory ran short; what it had saved is kept."
)
_SIGKILL: Final = -9
_STRANGER: Final = tr("The training process is of another version of Inkwell.")

Ending = Done | Stopped | Failed


class Worker:
    """A running job. `on_event` gets every event but heartbeats, from the worker's thread; last exactly one ending.

    A process that dies gives a `Failed` of kind ENGINE: whoever wants to go on starts another worker with the same
    job, which goes on from the last checkpoint.
    """

    def __init__(
        self,
        job: Job,
        on_event: Callable[[Event], None],
        log: Path | None = None,
        command: tuple[str, ...] = COMMAND,
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Start it.

        Raises:
            InkwellError: BAD_INPUT for a job that nothing could be done with, CONFLICT when another works on the voice.
            OSError: the process cannot be started.
        """
        check(job)
        # A folder that is not there is nobody's; the process says so.
        self._claim = claim(Path(job.folder)) if Path(job.folder).is_dir() else None
        self._on_event = on_event
        self._decoder = msgspec.json.Decoder(Event)
        self._watch = Watch(time.monotonic())
        self._over = threading.Event()
        self._killed = False
        self.ending: Ending | None = None
        """How it ended; None while it runs."""
        try:
            self._child = Child(command, self._take, self._end, log, env)
        except OSError:
            self._let_go()
            raise
        self._say(Begin(job))

    @property
    def pid(self) -> int:
        """The process id of the one that works."""
        return self._child.pid

    def pause(self) -> None:
        """Ask it to rest."""
        self._say(Pause())

    def go_on(self) -> None:
        """Ask it to go on after a pause."""
        self._say(GoOn())

    def stop(self) -> None:
        """Ask it to save and end."""
        self._say(Stop())

    def stuck(self, limit: float) -> bool:
        """Whether it has said nothing at all, not even that it lives, for `limit` seconds."""
        return self.ending is None and self._watch.stuck(time.monotonic(), limit)

    def kill(self) -> None:
        """End it at once; what was saved is whole."""
        self._killed = True
        self._child.kill()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it came. Not to be called from `on_event`."""
        return self._over.wait(seconds)

    def close(self, grace: float = 1.0) -> None:
        """End it, `grace` seconds before it is killed; it is gone after."""
        self._child.close(grace)

    def _say(self, command: Command) -> None:
        self._child.send(msgspec.json.encode(command))

    def _take(self, line: bytes | None) -> None:
        self._watch.heard(time.monotonic())
        try:
            event = None if line is None else self._decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            logging.getLogger("inkwell").info("the training process said something unintelligible: %s", error)
            return
        if isinstance(event, Hello) and event.version != VERSION:
            self._finish(Failed(ErrorKind.ENGINE, _STRANGER))
            self._child.kill()
        elif isinstance(event, Done | Stopped | Failed):
            self._finish(event)
        elif event is not None and not isinstance(event, Heartbeat | Hello) and self.ending is None:
            self._on_event(event)

    def _end(self) -> None:
        code = self._child.exit_code
        # Nobody but the system, out of memory, or a person kills it so.
        sentence = _TAKEN_AWAY if code == _SIGKILL and not self._killed else _ENDED
        self._finish(Failed(ErrorKind.ENGINE, sentence, f"exit code {code}"))
        self._over.set()

    def _finish(self, ending: Ending) -> None:
        if self.ending is None:
            self.ending = ending
            # Before anybody hears of it: who does may begin the next job at once.
            self._let_go()
            self._on_event(ending)

    def _let_go(self) -> None:
        if self._claim is not None:
            self._claim.release()
