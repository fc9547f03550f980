"""Runs the commands of an installation, one after another, in a way that it can be told to stop at any moment."""

import os
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from inkwell.exchange.progress import CancelledError

_WAIT_SECONDS: Final = 10.0


class Runner:
    """`stop` may come from any thread; all else is the installation's own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stopped = False
        self._process: subprocess.Popen[str] | None = None

    def stop(self) -> None:
        """End what runs; whatever comes after it is not begun."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def look(self) -> None:
        """Raise CancelledError where it was told to stop."""
        if self._stopped:
            raise CancelledError

    def run(
        self, command: Sequence[str], environment: Mapping[str, str], hear: Callable[[str], None] = lambda _line: None
    ) -> int:
        """Run it to its end and return its exit status; `hear` gets each line of what it prints and complains.

        Its standard input stays open until then: whoever ends when it does, ends with this process.

        Raises:
            CancelledError: it was told to stop.
            OSError: it cannot be started.
        """
        with self._lock:
            self.look()
            self._process = process = subprocess.Popen(  # noqa: S603 - the command is ours, and no shell reads it
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=dict(environment),
                text=True,
                encoding="utf-8",
                errors="replace",
                # Whatever it is started in is no place to import from.
                cwd=os.path.abspath(os.sep),  # noqa: PTH100 - the root of the system
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        try:
            for line in process.stdout or ():
                hear(line.rstrip("\n"))
            code = process.wait(_WAIT_SECONDS)
        finally:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
            with self._lock:
                self._process = None
        self.look()
        return code
