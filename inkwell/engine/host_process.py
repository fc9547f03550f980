"""One host as the window's side sees it: a child process whose lines are typed events."""

import logging
import time
from collections.abc import Callable

import msgspec

from inkwell.engine.protocol import Command, Event, Heartbeat
from inkwell.engine.status import Cause
from inkwell.engine.timing import Launch, Timing
from inkwell.engine.types import Capabilities
from inkwell.supervise.child import Child
from inkwell.supervise.watch import Watch


class HostProcess:
    """A running host. `on_event` and then once `on_end` are called, with this object first, from its reader thread."""

    def __init__(
        self,
        launch: Launch,
        on_event: "Callable[[HostProcess, Event], None]",
        on_end: "Callable[[HostProcess], None]",
    ) -> None:
        """Start it.

        Raises:
            OSError: the command cannot be started.
        """
        self.started = time.monotonic()
        self.loaded: Capabilities | None = None
        """What its model can do, as soon as it is loaded and warm."""
        self.capabilities: Capabilities | None = None
        """The same, when it may be asked: None until its adapter is on again, too."""
        self.ended_by_us = False
        """Whether its death is the end of a cancel and says nothing about the model."""
        self.given_up: Cause | None = None
        """Why it was killed here, for other reasons than a cancel."""
        self._watch = Watch(self.started)
        self._on_event = on_event
        self._decoder = msgspec.json.Decoder(Event)
        self._child = Child(launch.command, self._take_line, lambda: on_end(self), launch.log, launch.env)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._child.pid

    @property
    def exit_code(self) -> int | None:
        """As `Child.exit_code`."""
        return self._child.exit_code

    def say(self, command: Command) -> None:
        """Queue a command."""
        self.say_line(msgspec.json.encode(command))

    def say_line(self, line: bytes) -> None:
        """Queue a command that is encoded already."""
        self._child.send(line)

    def stuck(self, now: float, limit: float) -> bool:
        """Whether it has said nothing at all for `limit` seconds."""
        return self._watch.stuck(now, limit)

    def climb(self, seconds: float, timing: Timing) -> None:
        """The upper rungs of the cancel ladder, `seconds` after a cancel without an ending: this death is ours."""
        if seconds >= timing.kill:
            self.ended_by_us = True
            self._child.kill()
        elif seconds >= timing.terminate and not self.ended_by_us:
            self.ended_by_us = True
            self._child.terminate()

    def trim_log(self) -> None:
        """As `Child.trim_log`."""
        self._child.trim_log()

    def give_up(self, cause: Cause) -> None:
        """End it at once, and remember why."""
        self.given_up = self.given_up or cause
        self._child.kill()

    def close(self, grace: float) -> None:
        """End it and wait until it is gone, `grace` seconds before it is killed."""
        self._child.close(grace)

    def _take_line(self, line: bytes | None) -> None:
        self._watch.heard(time.monotonic())
        try:
            event = None if line is None else self._decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            logging.getLogger("inkwell").info("the engine said something unintelligible: %s", error)
            return
        if event is not None and not isinstance(event, Heartbeat):
            self._on_event(self, event)
