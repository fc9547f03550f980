"""The window's side of an installation: the process that does it, its events, an end that always comes."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from inkwell.addon.contents import checked_torch
from inkwell.addon.wish import VERSION, Begin, Ending, Event, Failed, Halted, Hello, Installed, Stop, Wish
from inkwell.errors import ErrorKind
from inkwell.supervise.installation import host_command
from inkwell.supervise.one_job import OneJob, Speech
from inkwell.translation import tr

COMMAND: Final = host_command("inkwell.addon.host")
_ENDED: Final = tr("The installation ended by itself; nothing of it is left.")
_STRANGER: Final = tr("The process that installs is of another version of Inkwell.")


class Installation(OneJob[Event, Ending]):
    """A running installation. `on_event` gets every event from a thread of its own; last exactly one ending."""

    speech = Speech("the installation", Event, (Installed, Halted, Failed), Hello, VERSION)

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
        super().__init__(Begin(wish), on_event, log, command, env)

    def stop(self) -> None:
        """Ask it to end; nothing of it is kept."""
        self.say(Stop())

    def died(self, code: int | None) -> Ending:
        """See `OneJob`."""
        return Failed(ErrorKind.ENGINE, _ENDED, f"exit code {code}")

    def is_strange(self) -> Ending:
        """See `OneJob`."""
        return Failed(ErrorKind.ENGINE, _STRANGER)
