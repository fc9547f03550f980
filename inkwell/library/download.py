"""The window's side of a download: the process that does it, its events, an end that always comes."""

import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind
from inkwell.library.unfinished import kept_of
from inkwell.library.wish import (
    OTHER_WAY,
    VERSION,
    Begin,
    Command,
    Ending,
    Event,
    Failed,
    Fetched,
    Halted,
    Hello,
    Stop,
    Wish,
    check_wish,
)
from inkwell.supervise.child import Child
from inkwell.supervise.installation import host_command
from inkwell.translation import tr

COMMAND: Final = host_command("inkwell.library.host")
_ENDED: Final = tr("The download ended by itself; what has come is kept.")
_STRANGER: Final = tr("The process that downloads is of another version of Inkwell.")


class Download:
    """A running download. `on_event` gets every event from a thread of its own; last exactly one ending.

    Whatever ends it, what has come is kept; who wants to go on starts another with the same wish.
    """

    def __init__(
        self,
        wish: Wish,
        on_event: Callable[[Event], None],
        log: Path | None = None,
        command: tuple[str, ...] = COMMAND,
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Start it.

        Raises:
            InkwellError: BAD_INPUT for a wish that nothing could be done with.
            OSError: the process cannot be started.
        """
        check_wish(wish)
        self.wish = wish
        self._on_event = on_event
        self._decoder = msgspec.json.Decoder(Event)
        self._over = threading.Event()
        self.ending: Ending | None = None
        """How it ended; None while it runs."""
        self._child = Child(command, self._take, self._end, log, env)
        self._say(Begin(wish))

    @property
    def pid(self) -> int:
        """The process id of the one that downloads."""
        return self._child.pid

    def stop(self) -> None:
        """Ask it to end; what has come is kept."""
        self._say(Stop())

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it came. Not to be called from `on_event`."""
        return self._over.wait(seconds)

    def close(self, grace: float = 0.2) -> None:
        """End it, `grace` seconds before it is killed; it is gone after."""
        self._child.close(grace)

    def _say(self, command: Command) -> None:
        self._child.send(msgspec.json.encode(command))

    def _take(self, line: bytes | None) -> None:
        try:
            event = None if line is None else self._decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            logging.getLogger("inkwell").info("the download said something unintelligible: %s", error)
            return
        if isinstance(event, Hello):
            if event.version != VERSION:
                self._finish(Failed(ErrorKind.ENGINE, _STRANGER))
                self._child.kill()
        elif isinstance(event, Fetched | Halted | Failed):
            self._finish(event)
        elif event is not None and self.ending is None:
            self._on_event(event)

    def _end(self) -> None:
        detail = f"exit code {self._child.exit_code}"
        self._finish(Failed(ErrorKind.ENGINE, _ENDED, detail, kept_of(self.wish)))
        self._over.set()

    def _finish(self, ending: Ending) -> None:
        if self.ending is not None:
            return
        if isinstance(ending, Failed):
            ending = msgspec.structs.replace(ending, sentence=f"{ending.sentence} {OTHER_WAY}")
        self.ending = ending
        self._on_event(ending)
