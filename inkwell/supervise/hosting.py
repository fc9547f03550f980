"""The child's side: its pipes kept for the protocol, events written as lines, no dump of what it held."""

import os
import sys
import threading
from typing import Any

import msgspec

from inkwell.supervise.framing import write_all


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
