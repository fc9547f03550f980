"""`python -m inkwell.addon.host`: installs the add-on that it reads of from standard input, and says how far it is.

Packages are asked for only because the author wants them. When standard input ends the parent is gone, and so is this
process; nothing of an unfinished add-on counts, and the next installation or removal clears it away.
"""

import faulthandler
import os
import threading
import time
import traceback
from pathlib import Path
from typing import Final

import msgspec

from inkwell.addon.carried import Carried
from inkwell.addon.making import Making
from inkwell.addon.place import WITH_PIP, AddOn
from inkwell.addon.runner import Runner
from inkwell.addon.wish import VERSION, Begin, Command, Ending, Failed, Halted, Hello, Stop, Wish
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import CancelledError
from inkwell.storage.os_lock import OsLock
from inkwell.supervise.framing import read_lines
from inkwell.supervise.hosting import Wire, forbid_core_dumps, give_way, take_pipes
from inkwell.translation import tr

CARRIED: Final = "INKWELL_ADDON_PARTS"
"""A variable that names the folder of what is carried, for trying this without a program."""
TAKEN: Final = tr("The add-on is being installed by another Inkwell; let that end first.")
_NICE: Final = 10
_STOP_SECONDS: Final = 20.0
"""For clearing away what was begun, after a stop."""


class _Installing:
    """The one installation."""

    def __init__(self, wire: Wire) -> None:
        self.say = wire.send
        self.runner = Runner()
        self.wish: Wish | None = None
        self._begun = threading.Event()
        self._stop = threading.Event()
        self._ended = threading.Lock()

    def end(self, ending: Ending) -> None:
        """Say how it ended and go. Whoever comes second has nothing to say any more."""
        self._ended.acquire()
        self.say(ending)
        os._exit(0)

    def watch(self) -> None:
        """End where the installation does not, some time after it was asked to."""
        self._stop.wait()
        time.sleep(_STOP_SECONDS)
        self.end(Halted())

    def read(self, descriptor: int) -> None:
        """Take commands until the end of standard input, then end this process."""
        try:
            read_lines(descriptor, self._take)
        finally:
            self.runner.stop()
            os._exit(0)

    def _take(self, line: bytes | None) -> None:
        command: Command = msgspec.json.decode(line or b"", type=Command)
        match command:
            case Begin(wish):
                self.wish = wish
                self._begun.set()
            case Stop():
                self.runner.stop()
                self._stop.set()

    def ending(self) -> Ending:
        """Do it; how it ended, whatever happens."""
        self._begun.wait()
        try:
            return self._done(self.wish)
        except CancelledError:
            return Halted()
        except InkwellError as error:
            return Failed(error.kind, error.sentence, error.detail)
        except Exception:
            sentence = tr("The installation stopped over a mistake of its own; its log says more.")
            return Failed(ErrorKind.INTERNAL, sentence, traceback.format_exc())

    def _done(self, wish: Wish | None) -> Ending:
        told = os.environ.get(CARRIED)
        carried = Carried(Path(told)) if told else Carried.here()
        if wish is None or carried is None:
            return Failed(ErrorKind.UNSUPPORTED, WITH_PIP)
        mark = AddOn(Path(wish.folder), carried).lock
        lock = OsLock.take(mark)
        if lock is None:
            return Failed(ErrorKind.CONFLICT, TAKEN)
        try:
            return Making(wish, carried, self.say, self.runner).run()
        finally:
            lock.release()
            mark.unlink(missing_ok=True)


def main() -> None:
    """Do the one installation, then end."""
    commands, events = take_pipes()
    faulthandler.enable(file=2)
    forbid_core_dumps()
    give_way(_NICE)
    wire = Wire(events)
    wire.send(Hello(VERSION, os.getpid()))
    work = _Installing(wire)
    threading.Thread(target=work.read, args=(commands,), name="reader", daemon=True).start()
    threading.Thread(target=work.watch, name="watch", daemon=True).start()
    work.end(work.ending())


if __name__ == "__main__":
    main()
