"""The window's side of the training process: one job, its events, an end that always comes."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind
from inkwell.supervise.installation import host_command
from inkwell.supervise.one_job import OneJob, Speech
from inkwell.translation import tr
from inkwell.voice.claim import claim
from inkwell.voice.protocol import (
    VERSION,
    Begin,
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


class Worker(OneJob[Event, Ending]):
    """A running job. `on_event` gets every event but heartbeats, from the worker's thread; last exactly one ending.

    A process that dies gives a `Failed` of kind ENGINE: whoever wants to go on starts another worker with the same
    job, which goes on from the last checkpoint.
    """

    speech = Speech("the training process", Event, (Done, Stopped, Failed), Hello, VERSION, (Heartbeat,))

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
        self._killed = False
        try:
            super().__init__(Begin(job), on_event, log, command, env)
        except OSError:
            self._let_go()
            raise

    def pause(self) -> None:
        """Ask it to rest."""
        self.say(Pause())

    def go_on(self) -> None:
        """Ask it to go on after a pause."""
        self.say(GoOn())

    def stop(self) -> None:
        """Ask it to save and end."""
        self.say(Stop())

    def kill(self) -> None:
        """End it at once; what was saved is whole."""
        self._killed = True
        super().kill()

    def close(self, grace: float = 1.0) -> None:
        """End it, `grace` seconds before it is killed; it is gone after."""
        super().close(grace)

    def died(self, code: int | None) -> Ending:
        """See `OneJob`."""
        # Nobody but the system, out of memory, or a person kills it so.
        sentence = _TAKEN_AWAY if code == _SIGKILL and not self._killed else _ENDED
        return Failed(ErrorKind.ENGINE, sentence, f"exit code {code}")

    def is_strange(self) -> Ending:
        """See `OneJob`."""
        return Failed(ErrorKind.ENGINE, _STRANGER)

    def at_the_end(self, ending: Ending) -> Ending:
        """See `OneJob`: who hears of it may begin the next job at once."""
        self._let_go()
        return ending

    def _let_go(self) -> None:
        if self._claim is not None:
            self._claim.release()
