"""`python -m inkwell.voice.host`: reads one job from standard input, does it, and says so.

Standard output is taken away from everything but the protocol before any library is imported; what libraries print
lands on standard error. When standard input ends the parent is gone, and so is this process.
"""

import faulthandler
import importlib
import os
import queue
import sys
import threading
import time
import traceback
from typing import Any, Final

import msgspec

from inkwell.engine.offline import go_offline
from inkwell.errors import ErrorKind, InkwellError
from inkwell.supervise.framing import read_lines
from inkwell.supervise.hosting import Wire, forbid_core_dumps, give_way, take_pipes
from inkwell.translation import tr
from inkwell.voice.host.desk import Desk, StoppedError
from inkwell.voice.host.shortage import shortage
from inkwell.voice.installation import INSTALL
from inkwell.voice.protocol import (
    VERSION,
    Begin,
    Command,
    Done,
    Failed,
    GoOn,
    Heartbeat,
    Hello,
    Pause,
    Stop,
    Stopped,
)
from inkwell.voice.specification import Compressing, Evaluating, Job, Publishing, Training, check

_HEARTBEAT_SECONDS: Final = 0.5
_NICE: Final = 10
_MISTAKE: Final = tr("The training process stopped over a mistake of its own; its log says more.")
_WORK: Final[dict[type, str]] = {
    Training: "inkwell.voice.host.training",
    Publishing: "inkwell.voice.host.publishing",
    Compressing: "inkwell.voice.host.compressing",
    Evaluating: "inkwell.voice.host.evaluating",
}


def do(job: Job, desk: Desk) -> dict[str, Any]:
    """Do a job to its end and return what it found.

    Raises:
        InkwellError: it cannot be done.
        StoppedError: it was stopped.
    """
    check(job)
    try:
        return importlib.import_module(_WORK[type(job)]).run(job, desk)
    except ImportError as error:
        raise InkwellError(ErrorKind.UNSUPPORTED, INSTALL, repr(error)) from error


def answer(job: Job, desk: Desk) -> None:
    """Do a job and say how it ended, whatever happens."""
    try:
        desk.say(Done(do(job, desk)))
    except StoppedError:
        desk.say(Stopped())
    except InkwellError as error:
        desk.say(Failed(error.kind, error.sentence, error.detail))
    except Exception as error:
        trouble = shortage(error)
        if trouble is None:
            trouble = InkwellError(ErrorKind.INTERNAL, _MISTAKE, traceback.format_exc())
        sys.stderr.write(trouble.detail)
        desk.say(Failed(trouble.kind, trouble.sentence, trouble.detail))


class _Reader:
    """Takes commands from the parent; the first has to be `Begin`."""

    def __init__(self, desk: Desk) -> None:
        self.jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._desk = desk
        self._decoder = msgspec.json.Decoder(Command)

    def read(self, descriptor: int) -> None:
        """Read until the end of standard input, then end this process."""
        try:
            read_lines(descriptor, self._take)
        finally:
            os._exit(0)

    def _take(self, line: bytes | None) -> None:
        try:
            command = self._decoder.decode(line or b"")
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            sentence = tr("The training process did not understand what it was asked.")
            self._desk.say(Failed(ErrorKind.INTERNAL, sentence, str(error)))
            os._exit(1)
        match command:
            case Begin(job):
                self.jobs.put(job)
            case Pause():
                self._desk.pause(True)
            case GoOn():
                self._desk.pause(False)
            case Stop():
                self._desk.stop()


def _beat(desk: Desk) -> None:
    while True:
        desk.say(Heartbeat())
        time.sleep(_HEARTBEAT_SECONDS)


def main() -> None:
    """Do the one job, then end."""
    go_offline()
    # Threads that wait for each other by turning in circles take the cores from whoever writes; read on torch's import.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    commands, events = take_pipes()
    faulthandler.enable(file=2)
    forbid_core_dumps()
    # Training is the last thing on this machine that is in a hurry.
    give_way(_NICE, idle=True)
    desk = Desk(Wire(events).send)
    desk.say(Hello(VERSION, os.getpid()))
    reader = _Reader(desk)
    threading.Thread(target=reader.read, args=(commands,), name="reader", daemon=True).start()
    threading.Thread(target=_beat, args=(desk,), name="heartbeat", daemon=True).start()
    answer(reader.jobs.get(), desk)
    # Libraries' own threads are not waited for: everything that is worth something is on the disk.
    os._exit(0)


if __name__ == "__main__":
    main()
