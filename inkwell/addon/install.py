"""The window's side of an installation: the process that does it, its events, an end that always comes."""

import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import msgspec

from inkwell.addon.contents import checked_torch
from inkwell.addon.wish import VERSION, Begin, Command, Ending, Event, Failed, Halted, Hello, Installed, Stop, Wish
from inkwell.errors import ErrorKind
from inkwell.supervise.child import Child
from inkwell.supervise.installation import host_command
from inkwell.translation import tr

COMMAND: Final = host_command("inkwell.addon.host")
_ENDED: Final = tr("The installation ended by itself; nothing of it is left.")
_STRANGER: Final = tr("The process that installs is of another version of Inkwell.")


class Installation:
    """A running installation. `on_event` gets every event from a thread of its own; last exactly one ending."""

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
        checked_torch(wish.torch)
        self._on_event = on_event
        self._decoder = msgspec.json.Decoder(Event)
        self._over = threading.Event()
        self.ending: Ending | None = None
        """How it ended; None while it runs."""
        self._child = Child(command, self._take, self._end, log, env)
        self._say(Begin(wish))

    @property
    def pid(self) -> int:
        """The process id of the one that installs."""
        return self._child.pid

    def stop(self) -> None:
        """Ask it to end; nothing of it is kept."""
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
            logging.getLogger("inkwell").info("the installation said something unintelligible: %s", error)
            return
        if isinstance(event, Hello):
            if event.version != VERSION:
                self._finish(Failed(ErrorKind.ENGINE, _STRANGER))
                self._child.kill()
        elif isinstance(event, Installed | Halted | Failed):
            self._finish(event)
        elif event is not None and self.ending is None:
            self._on_event(event)

    def _end(self) -> None:
        self._finish(Failed(ErrorKind.ENGINE, _ENDED, f"exit code {self._child.exit_code}"))
        self._over.set()

    def _finish(self, ending: Ending) -> None:
        if self.ending is None:
            self.ending = ending
            self._on_event(ending)
