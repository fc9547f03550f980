"""A language's process: `python -m inkwell.language.host spelling` (or `grammar`), spoken to over pipes.

hunspell reads files that anybody may have written, and both libraries are native code: whatever ends them ends this
process alone. It does one thing at a time; a watchdog that needs no interpreter ends it when one takes too long, so
that it is never stuck, not even when the parent is gone.
"""

import faulthandler
import os
import sys
import traceback
from pathlib import Path
from typing import Protocol

import msgspec

from inkwell.language.protocol import Answer, Command, Look, Looked, Ready, Refused, Suggested, Use
from inkwell.language.remarks import Remark
from inkwell.supervise.framing import read_lines, write_all
from inkwell.supervise.hosting import forbid_core_dumps, give_way, take_pipes

LOAD_SECONDS = 30.0
LOOK_SECONDS = 10.0
"""How long a dictionary may take to be read, and one command to be answered."""
NICE = 5
_MEMORY = 1024 * 1024 * 1024
"""Bytes of address space for spelling, where the system can limit it: a list of words may claim any size."""


class Reader(Protocol):
    """Whoever looks at paragraphs."""

    def look(self, text: str, capitals: bool = False) -> list[Remark]:
        """What there is to say of one."""
        ...

    def suggest(self, word: str) -> list[str]:
        """What may have been meant by a word."""
        ...


class Host:
    """Answers commands. `kind` is "spelling" or "grammar"."""

    def __init__(self, kind: str, output: int) -> None:
        self._kind = kind
        self._output = output
        self._reader: Reader | None = None
        self._decoder = msgspec.json.Decoder[Command](Command)

    def take_line(self, line: bytes | None) -> None:
        """Do one command and answer it. A line that is no command is a mistake of ours and ends the process."""
        command = self._decoder.decode(line or b"")
        faulthandler.dump_traceback_later(LOAD_SECONDS if isinstance(command, Use) else LOOK_SECONDS, exit=True)
        answer = self._answer(command)
        faulthandler.cancel_dump_traceback_later()
        write_all(self._output, msgspec.json.encode(answer) + b"\n")

    def _answer(self, command: Command) -> Answer:
        if isinstance(command, Use):
            return self._use(command)
        if isinstance(command, Look):
            return Looked(command.id, tuple(self._look(text, command.capitals) for text in command.texts))
        return Suggested(command.id, tuple(self._reader.suggest(command.word)) if self._reader else ())

    def _use(self, command: Use) -> Answer:
        if self._kind == "grammar":
            from inkwell.language.grammar import Grammarian

            self._reader = Grammarian(command.language)
            return Ready(command.id)
        from inkwell.language.spelling import Speller, UnusableDictionaryError

        try:
            self._reader = Speller(Path(command.path), command.language)
        except UnusableDictionaryError as error:
            self._reader = None
            return Refused(command.id, str(error))
        return Ready(command.id)

    def _look(self, text: str, capitals: bool) -> tuple[Remark, ...]:
        if self._reader is None:
            return ()
        try:
            return tuple(self._reader.look(text, capitals))
        except BaseException as error:  # a panic in native code arrives as one; the next paragraph may be sound
            if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError):
                raise
            traceback.print_exc()
            return ()


def _stay_small(kind: str) -> None:
    """No dump with the author's words, and no more memory than a dictionary needs."""
    forbid_core_dumps()
    if sys.platform == "win32":
        return
    import resource

    if kind == "spelling":
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY if hard < 0 else min(_MEMORY, hard), hard))


def main(kind: str) -> None:
    """Run until standard input ends."""
    commands, answers = take_pipes()
    faulthandler.enable(file=2)
    _stay_small(kind)
    # The window's threads go first.
    give_way(NICE)
    read_lines(commands, Host(kind, answers).take_line)
    # Nothing is held that would have to be closed, and native destructors may be what is broken.
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
