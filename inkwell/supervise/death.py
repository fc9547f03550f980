"""A child process that ended and was not asked to: how, and what it said last. Whoever keeps reports hears of it.

It is told to the logger "inkwell", as `death` of a record: that reaches who listens without a word of it in every
constructor on the way.
"""

import logging
import signal
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from inkwell.supervise.installation import HOSTS

_FAULTS: Final = frozenset(
    number
    for name in ("SIGSEGV", "SIGABRT", "SIGBUS", "SIGFPE", "SIGILL", "SIGSYS", "SIGTRAP")
    if (number := getattr(signal, name, None)) is not None
)
"""Signals that a process brings upon itself."""
_NT_ERRORS: Final = 0xC0000000
"""From here on Windows' exit codes say what went wrong in native code (NTSTATUS)."""
_CONFESSIONS: Final = ("Traceback (most recent call last)", "Fatal Python error", "Timeout (")
"""What Python writes before it ends over an error."""


@dataclass(frozen=True, slots=True)
class Death:
    """One that nobody asked for. `said` is the end of what it wrote on standard error, which may hold anything."""

    host: str
    """The module that it ran, one of `installation.HOSTS`; "" for somebody else's program."""
    exit_code: int
    said: str = ""

    @property
    def crashed(self) -> bool:
        """Whether it ended over a mistake in it; else somebody ended it, the system perhaps."""
        if self.exit_code < 0:
            return -self.exit_code in _FAULTS
        return self.exit_code >= _NT_ERRORS or any(each in self.said for each in _CONFESSIONS)


def way_of_ending(exit_code: int) -> str:
    """An exit code as people who mend programs call it: "SIGSEGV", "0xC0000005", "exit code 1"."""
    if exit_code < 0:
        with suppress(ValueError):
            return signal.Signals(-exit_code).name
        return f"signal {-exit_code}"
    return f"0x{exit_code:08X}" if exit_code >= _NT_ERRORS else f"exit code {exit_code}"


def host_of(command: Sequence[str]) -> str:
    """Which of our own processes a command starts, "" for none of them."""
    return next((each for each in command if each in HOSTS), "")


def tell_death(death: Death) -> None:
    """Let it be known. From any thread."""
    name, way = death.host or "a program", way_of_ending(death.exit_code)
    logging.getLogger("inkwell").info("the process of %s ended by itself: %s", name, way, extra={"death": death})
