"""Which Python the add-on is made of: the one that came with the program, one that is named, or one that is found.

A Python that came along is copied, so that the add-on stands on nothing outside it. Of any other a virtual environment
is made, which stands on it: should it go, the add-on says that it is damaged.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inkwell.addon.carried import Carried, plain_environment
from inkwell.addon.contents import supported
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

NONE_HERE: Final = tr(
    "The add-on needs a Python from 3.11 to 3.14, and none is found here; one from python.org, "
    "or from the system's own packages with its venv, will do."
)
_ASK: Final = "import sys, venv; print(*sys.version_info[:3], sys.maxsize > 2**32)"
_SECONDS: Final = 20


@dataclass(frozen=True)
class Base:
    """An interpreter to make it of. `tree`: the folder that is copied; None for a virtual environment."""

    python: Path
    tree: Path | None = None


def choose(carried: Carried, named: str = "") -> Base:
    """The one that is named, or came along, or is found, in this order.

    Raises:
        InkwellError: NOT_FOUND where there is none, BAD_INPUT for a named one that will not do.
    """
    if named:
        if not _will_do(Path(named)):
            sentence = tr("{named} is no Python from 3.11 to 3.14 that can make virtual environments.", named=named)
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        return Base(Path(named))
    if carried.python is not None:
        return Base(carried.python, carried.folder / "python")
    for candidate in _found():
        if _will_do(candidate):
            return Base(candidate)
    raise InkwellError(ErrorKind.NOT_FOUND, NONE_HERE)


def _found() -> Iterator[Path]:
    """Interpreters on the path, the most proven version first."""
    if sys.platform == "win32":
        yield from _by_launcher()
    for name in ("python3.12", "python3.11", "python3.13", "python3.14", "python3", "python"):
        found = shutil.which(name)
        if found is not None:
            yield Path(found)


def _by_launcher() -> Iterator[Path]:
    """Those that Windows' own launcher knows."""
    launcher = shutil.which("py")
    for version in ("3.12", "3.11", "3.13", "3.14") if launcher else ():
        said = _ask([str(launcher), f"-{version}", "-I", "-c", "import sys; print(sys.executable)"])
        if said:
            yield Path(said)


def _will_do(python: Path) -> bool:
    *version, wide = (_ask([str(python), "-I", "-c", _ASK]) or "0 0 0 False").split()
    return supported(tuple(int(each) for each in version)) and wide == "True"


def _ask(command: list[str]) -> str:
    """What a short command prints; "" when it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell reads it
            command,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=_SECONDS,
            env=plain_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
