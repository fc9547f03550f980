"""A program that is run once: it reads and writes files, has limits of time and size, and its end always comes."""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from inkwell.supervise.death import Death, host_of, tell_death
from inkwell.supervise.job import DeathPact

_LOOK_SECONDS: Final = 0.04
"""How often a running program is looked at."""
_MOST_ERRORS: Final = 200_000
"""Bytes of what it says about itself that are kept."""
_LIMITED: Final = 'ulimit -c 0; ulimit -t "$1"; ulimit -f "$2"; shift 2; exec "$@"'
"""Sets limits that hold although this process should be gone: no dump, seconds of CPU, blocks of 512 bytes a file."""


class Ending(Enum):
    """How a program came to its end."""

    DONE = auto()
    FAILED = auto()
    LATE = auto()
    """It was ended for taking too long."""
    LARGE = auto()
    """It was ended for writing too much."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a program may use: seconds by the clock, and bytes of any one file that it writes."""

    seconds: float
    written: int


@dataclass(frozen=True, slots=True)
class Finished:
    """A program that is over. `code` is negative where a signal ended it; `errors` is what it wrote about itself."""

    ending: Ending
    code: int
    errors: str


def run_program(
    command: Sequence[str], folder: Path, bounds: Bounds, tick: Callable[[], object] = lambda: None
) -> Finished:
    """Run a program in `folder` (its working folder, where all that it writes belongs) and wait for its end.

    It reads nothing from standard input and its standard output is thrown away. `tick` is called about 25 times a
    second and may raise: the program is then ended and the exception goes on. Not for the window's thread.

    Raises:
        OSError: it cannot be started.
    """
    said = folder / ".said"
    with said.open("wb") as errors:
        process = subprocess.Popen(  # noqa: S603 - the command is ours; the shell reads a constant
            _bounded(command, bounds),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            # A Ctrl+C in the terminal is for the parent, which then ends the child in its own way.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    with _ended(process):
        ending = _wait(process, folder, bounds, tick)
    finished = Finished(ending, process.returncode, _read_errors(said))
    if ending is Ending.FAILED:
        _tell(Death(host_of(command), finished.code, finished.errors))
    return finished


def _tell(death: Death) -> None:
    """Of somebody else's program only how it ended says something; what it complains of is its answer."""
    if death.host or death.exit_code < 0:
        tell_death(death)


def _bounded(command: Sequence[str], bounds: Bounds) -> list[str]:
    if sys.platform == "win32":
        return list(command)
    # Two cores count double, and the clock is to be the first that strikes.
    cpu = int(bounds.seconds * max(os.cpu_count() or 1, 1)) + 5
    return ["/bin/sh", "-c", _LIMITED, "sh", str(cpu), str(bounds.written // 512 + 1), *command]


@contextlib.contextmanager
def _ended(process: subprocess.Popen[bytes]) -> Generator[None]:
    pact = DeathPact(getattr(process, "_handle", None))
    try:
        yield
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        pact.release()


def _wait(process: subprocess.Popen[bytes], folder: Path, bounds: Bounds, tick: Callable[[], object]) -> Ending:
    deadline = time.monotonic() + bounds.seconds
    while True:
        tick()
        with contextlib.suppress(subprocess.TimeoutExpired):
            code = process.wait(_LOOK_SECONDS)
            large = code != 0 and _largest(folder) >= bounds.written
            return Ending.LARGE if large else Ending.FAILED if code else Ending.DONE
        if time.monotonic() > deadline:
            return Ending.LATE
        if _largest(folder) > bounds.written:
            return Ending.LARGE


def _largest(folder: Path) -> int:
    """Bytes of the largest file right in the folder."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return max((entry.stat().st_size for entry in entries if entry.is_file()), default=0)
    return 0


def _read_errors(said: Path) -> str:
    with said.open("rb") as errors:
        text = errors.read(_MOST_ERRORS).decode("utf-8", "replace")
    said.unlink(missing_ok=True)
    return text.strip()
