"""`python -m inkwell.library.host`: downloads one file, which it reads from standard input, and says how far it is.

A connection is opened only because the author asked for this file. When standard input ends the parent is gone, and so
is this process; what had come by then is kept.
"""

import faulthandler
import os
import threading
import time
import traceback
from collections.abc import MutableMapping
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.fetching import Fetch, HaltedError
from inkwell.library.unfinished import kept_of
from inkwell.library.wish import VERSION, Begin, Command, Ending, Failed, Halted, Hello, Stop, Wish
from inkwell.supervise.framing import read_lines
from inkwell.supervise.hosting import Wire, forbid_core_dumps, take_pipes
from inkwell.supervise.installation import NOT_WHOLE, by_installation
from inkwell.translation import tr

INSTALL: Final = by_installation(
    tr("Downloads need the library huggingface_hub, which is not installed: pip install inkwell brings it."), NOT_WHOLE
)
_LEFT_OUT: Final = ("HF_", "HUGGINGFACE", "HUGGING_FACE", "TRANSFORMERS_")
"""How variables begin that would change where the library goes, or whom it says it is."""
_SET: Final = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_XET": "1",
    "DO_NOT_TRACK": "1",
    # A place where nothing can be: neither tokens are read nor anything kept.
    "HF_HOME": os.path.join(os.devnull, "nowhere"),  # noqa: PTH118 - no path of a file
}
_OWN_MACHINE: Final = "localhost,127.0.0.1,::1"


def prepare(environment: MutableMapping[str, str]) -> None:
    """Tell the library what it may do, whatever was there. Before it is imported, for it reads this only once."""
    for name in [name for name in environment if name.startswith(_LEFT_OUT)]:
        del environment[name]
    environment.update(_SET)
    for name in ("NO_PROXY", "no_proxy"):
        # A mirror on this machine is not asked for through another one.
        environment[name] = ",".join(filter(None, (environment.get(name, ""), _OWN_MACHINE)))


_STOP_SECONDS: Final = 1.0
"""A server that is silent is not waited for when somebody wants to stop."""


class _Downloading:
    """The one download."""

    def __init__(self, wire: Wire) -> None:
        self.say = wire.send
        self.begun = threading.Event()
        self.stop = threading.Event()
        self.wish: Wish | None = None
        self._ended = threading.Lock()

    def end(self, ending: Ending) -> None:
        """Say how it ended and go. Whoever comes second has nothing to say any more."""
        self._ended.acquire()
        self.say(ending)
        os._exit(0)

    def watch(self) -> None:
        """End in good order where the download does not, soon after it was asked to."""
        self.stop.wait()
        time.sleep(_STOP_SECONDS)
        self.end(Halted(kept_of(self.wish) if self.wish else 0))

    def read(self, descriptor: int) -> None:
        """Take commands until the end of standard input, then end this process."""
        try:
            read_lines(descriptor, self._take)
        finally:
            os._exit(0)

    def _take(self, line: bytes | None) -> None:
        command: Command = msgspec.json.decode(line or b"", type=Command)
        match command:
            case Begin(wish):
                self.wish = wish
                self.begun.set()
            case Stop():
                self.stop.set()

    def ending(self) -> Ending:
        """Do it; how it ended, whatever happens."""
        self.begun.wait()
        wish = self.wish
        if wish is None:
            return Failed(ErrorKind.INTERNAL, tr("Nothing was asked for."))
        try:
            from inkwell.library.hub import HuggingFace
        except ImportError as error:
            return Failed(ErrorKind.UNSUPPORTED, INSTALL, repr(error), kept_of(wish))
        try:
            return Fetch(HuggingFace(), wish, self.say, self.stop.wait).run()
        except HaltedError:
            return Halted(kept_of(wish))
        except InkwellError as error:
            return Failed(error.kind, error.sentence, error.detail, kept_of(wish))
        except Exception:
            sentence = tr("The download stopped over a mistake of its own; its log says more.")
            return Failed(ErrorKind.INTERNAL, sentence, traceback.format_exc(), kept_of(wish))


def main() -> None:
    """Do the one download, then end."""
    commands, events = take_pipes()
    prepare(os.environ)
    faulthandler.enable(file=2)
    forbid_core_dumps()
    wire = Wire(events)
    wire.send(Hello(VERSION, os.getpid()))
    work = _Downloading(wire)
    threading.Thread(target=work.read, args=(commands,), name="reader", daemon=True).start()
    threading.Thread(target=work.watch, name="watch", daemon=True).start()
    # A thread that still looks for a name is not waited for.
    work.end(work.ending())


if __name__ == "__main__":
    main()
