"""The window's side of a download: the process that does it, its events, an end that always comes."""

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
from inkwell.supervise.installation import host_command
from inkwell.supervise.one_job import OneJob, Speech
from inkwell.translation import tr

COMMAND: Final = host_command("inkwell.library.host")
_ENDED: Final = tr("The download ended by itself; what has come is kept.")
_STRANGER: Final = tr("The process that downloads is of another version of Inkwell.")


class Download(OneJob[Event, Ending]):
    """A running download. Whatever ends it, what has come is kept; to go on is another one with the same wish."""

    speech = Speech("the download", Event, (Fetched, Halted, Failed), Hello, VERSION)

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
        super().__init__(Begin(wish), on_event, log, command, env)

    def stop(self) -> None:
        """Ask it to end; what has come is kept."""
        self.say(Stop())

    def died(self, code: int | None) -> Ending:
        """See `OneJob`."""
        return Failed(ErrorKind.ENGINE, _ENDED, f"exit code {code}", kept_of(self.wish))

    def is_strange(self) -> Ending:
        """See `OneJob`."""
        return Failed(ErrorKind.ENGINE, _STRANGER)

    def at_the_end(self, ending: Ending) -> Ending:
        """See `OneJob`: with every failure it is said that there is another way."""
        if isinstance(ending, Failed):
            return msgspec.structs.replace(ending, sentence=f"{ending.sentence} {OTHER_WAY}")
        return ending
