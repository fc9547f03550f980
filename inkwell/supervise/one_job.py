"""A process that does one job: what it says, typed, and an end that always comes, once and last."""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from inkwell.supervise.child import Child
from inkwell.supervise.watch import Watch

Said = TypeVar("Said")
End = TypeVar("End")


@dataclass(frozen=True)
class Speech:
    """What such a process says, a struct in each line of JSON: first `hello`, which has a `version`, last an ending."""

    name: str
    """What the log calls it: "the download"."""
    events: Any
    """The union of all that it may say."""
    endings: tuple[type, ...]
    hello: type
    version: int
    signs_of_life: tuple[type, ...] = ()
    """What is told nobody: that it lives is all that they say."""


class OneJob(Generic[Said, End]):
    """A running job, begun by its first command. `on_event` gets what is said, from a thread of its own; last one End.

    Each kind of job gives its `speech`, and the ends that its process cannot tell by itself.
    """

    speech: Speech

    def __init__(
        self,
        begin: object,
        on_event: Callable[[Said | End], None],
        log: Path | None,
        command: Sequence[str],
        env: Mapping[str, str] | None,
    ) -> None:
        """Start it. Raises OSError when it cannot be started."""
        self._on_event = on_event
        self._decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(self.speech.events)
        self._watch = Watch(time.monotonic())
        self._made, self._over = threading.Event(), threading.Event()
        self.ending: End | None = None
        """How it ended; None while it runs."""
        self._child = Child(command, self._take, self._end, log, env)
        self._made.set()
        self.say(begin)

    @property
    def pid(self) -> int:
        """The process id of the one that works."""
        return self._child.pid

    def say(self, command: object) -> None:
        """Queue a command; one to a process that is gone is dropped."""
        self._child.send(msgspec.json.encode(command))

    def stuck(self, limit: float) -> bool:
        """Whether it has said nothing at all, not even that it lives, for `limit` seconds."""
        return self.ending is None and self._watch.stuck(time.monotonic(), limit)

    def kill(self) -> None:
        """End it at once."""
        self._child.kill()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it came. Not to be called from `on_event`."""
        return self._over.wait(seconds)

    def close(self, grace: float = 0.2) -> None:
        """End it, `grace` seconds before it is killed; it is gone after."""
        self._child.close(grace)

    # what each kind says for itself

    def died(self, code: int | None) -> End:
        """The end of a process that told none; `code` as `Child.exit_code`."""
        raise NotImplementedError

    def is_strange(self) -> End:
        """The end of a process that is of another version."""
        raise NotImplementedError

    def at_the_end(self, ending: End) -> End:
        """What there is to do before anybody hears of the end; returns it as it is told."""
        return ending

    # on the child's thread

    def _take(self, line: bytes | None) -> None:
        self._watch.heard(time.monotonic())
        speech = self.speech
        try:
            event = None if line is None else self._decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            logging.getLogger("inkwell").info("%s said something unintelligible: %s", speech.name, error)
            return
        if isinstance(event, speech.hello):
            if getattr(event, "version", None) != speech.version:
                self._finish(self.is_strange())
                self._made.wait()
                self._child.kill()
        elif isinstance(event, speech.endings):
            self._finish(event)  # pyright: ignore[reportArgumentType] - those are all of End
        elif event is not None and not isinstance(event, speech.signs_of_life) and self.ending is None:
            self._on_event(event)

    def _end(self) -> None:
        # Who ends at once may do so before this object has it.
        self._made.wait()
        if self.ending is None:
            self._finish(self.died(self._child.exit_code))
        self._over.set()

    def _finish(self, ending: End) -> None:
        if self.ending is None:
            self.ending = ending = self.at_the_end(ending)
            self._on_event(ending)
