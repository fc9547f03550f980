"""The child's side: its pipes kept for the protocol, events written as lines, no dump of what it held."""

import os
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import msgspec
import psutil

from inkwell.supervise.framing import write_all

_TRIES: Final = 4
_BETWEEN: Final = 0.11
"""Seconds."""


class Wire:
    """Writes events, one a line, from any thread."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()
        self._encoder = msgspec.json.Encoder()

    def send(self, event: Any) -> None:
        """Write one event; a parent that no longer listens ends this process."""
        line = self._encoder.encode(event) + b"\n"
        with self._lock:
            try:
                write_all(self._descriptor, line)
            except OSError:
                os._exit(0)


def take_pipes() -> tuple[int, int]:
    """Keep the two ends of the protocol for ourselves; standard input becomes empty, output goes to error.

    Before any library is imported: what native code prints then lands on standard error.

    Returns:
        Descriptors to read commands from and to write events to.
    """
    commands, events = os.dup(0), os.dup(1)
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    os.dup2(2, 1)
    return commands, events


def forbid_core_dumps() -> None:
    """A dump of a crash would be as large as a model and hold the author's words."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def give_way(by: int, *, idle: bool = False) -> None:
    """Let whatever waits for the processor go first: a niceness of `by`, 1 to 19, more than now.

    On Windows below normal, or idle with `idle`. A host has a session of its own, and where Linux has autogroups
    (sched(7), most desktops do) it shares the processor among sessions before it looks at niceness: so the session
    gets it too.
    """
    process = psutil.Process()
    if sys.platform == "win32":
        process.nice(psutil.IDLE_PRIORITY_CLASS if idle else psutil.BELOW_NORMAL_PRIORITY_CLASS)
        return
    process.nice(min(process.nice() + by, 19))
    if sys.platform == "linux" and os.getsid(0) == os.getpid():
        # Without autogroups there is no such file, and some systems let nobody write it.
        with suppress(OSError):
            _write_autogroup(str(min(by, 19)))


def _write_autogroup(niceness: str) -> None:
    for _ in range(_TRIES):
        try:
            Path("/proc/self/autogroup").write_text(niceness, encoding="ascii")
        except BlockingIOError:
            # Whoever is not root may do so once in a tenth of a second, all processes together.
            time.sleep(_BETWEEN)
        else:
            return
