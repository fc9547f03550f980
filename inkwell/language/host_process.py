"""A language host as the window's side sees it: a child process whose lines are typed answers."""

import logging
import queue
from collections.abc import Callable
from pathlib import Path

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import Dictionary
from inkwell.language.protocol import Answer, Command, Look, Refused, Suggest, Use
from inkwell.supervise.child import Child
from inkwell.supervise.installation import host_command
from inkwell.translation import tr

_LINE_LIMIT = 8 * 1024 * 1024
_ERRAND_SECONDS = 40.0
_TRIAL = ("the", "xqzj", "Haus", "maison", "слово", "a" * 50)
"""Words that a dictionary is tried with: known somewhere, known nowhere, very long."""


class HostProcess:
    """A running host. `on_answer` and then once `on_end` are called from its reader thread, with this object first."""

    def __init__(
        self,
        kind: str,
        on_answer: "Callable[[HostProcess, Answer], object]",
        on_end: "Callable[[HostProcess], None]",
        log: Path | None = None,
        command: tuple[str, ...] = (),
    ) -> None:
        """Start one for "spelling" or "grammar"; `command` starts another program in its place.

        Raises:
            OSError: it cannot be started.
        """
        self._on_answer = on_answer
        self._decoder = msgspec.json.Decoder[Answer](Answer)
        run = command or (*host_command("inkwell.language.host"), kind)
        self._child = Child(run, self._take_line, lambda: on_end(self), log, limit=_LINE_LIMIT)

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
        self._child.send(msgspec.json.encode(command))

    def kill(self) -> None:
        """End it at once."""
        self._child.kill()

    def close(self, grace: float = 0.5) -> None:
        """End it and wait until it is gone, `grace` seconds before it is killed."""
        self._child.close(grace)

    def _take_line(self, line: bytes | None) -> None:
        try:
            answer = self._decoder.decode(line or b"")
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            logging.getLogger("inkwell").info("a language host said something unintelligible: %s", error)
            return
        self._on_answer(self, answer)


class Errand:
    """A host for one piece of work; whoever asks it waits for the answer, so not for the window's thread.

    A context manager: the host is gone when it ends.
    """

    def __init__(self, kind: str, log: Path | None = None) -> None:
        """Start it. Raises OSError when it cannot be started."""
        self._answers: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        put = self._answers.put
        self._host = HostProcess(kind, lambda _host, answer: put(answer), lambda _host: put(None), log)

    @property
    def pid(self) -> int:
        """The host's process id."""
        return self._host.pid

    def ask(self, command: Command) -> Answer | None:
        """Return the answer; None when the host died of it or said nothing for too long."""
        self._host.say(command)
        try:
            return self._answers.get(timeout=_ERRAND_SECONDS)
        except queue.Empty:
            return None

    def __enter__(self) -> "Errand":
        return self

    def __exit__(self, *_: object) -> None:
        self._host.close()


def try_dictionary(dictionary: Dictionary, log: Path | None = None) -> None:
    """See whether a dictionary can be read and asked, in a process of its own. Blocks for as long as that takes.

    Raises:
        InkwellError: DAMAGED when it cannot be used.
    """
    commands: list[Command] = [Use(0, dictionary.name, str(dictionary.folder / dictionary.name))]
    commands += [Look(1, (" ".join(_TRIAL),)), *(Suggest(2, word) for word in _TRIAL)]
    with Errand("spelling", log) as errand:
        for command in commands:
            answer = errand.ask(command)
            if answer is None or isinstance(answer, Refused):
                sentence = tr(
                    "“{name}” cannot be used: one of its two files is damaged or is no spelling dictionary.",
                    name=dictionary.name,
                )
                raise InkwellError(ErrorKind.DAMAGED, sentence, f"{command!r}: {answer!r}")
