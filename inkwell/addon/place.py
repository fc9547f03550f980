"""The add-on as it lies on the disk: whether it is there and whole, what runs in it, and how it goes again.

Its folder holds `python/`, an interpreter with all that pip brought, and `addon.json`, which says what that is and is
the last file that is written.
"""

import contextlib
import os
import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from inkwell.addon.carried import Carried
from inkwell.addon.contents import requirements
from inkwell.addon.wish import Kind
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason
from inkwell.supervise.installation import ADDON_ABSENT, ADDON_BROKEN, host_command
from inkwell.translation import tr

NOTE: Final = "addon.json"
PART: Final = ".part"
"""The ending of a folder that is not whole yet."""
OLD_ONE: Final = ".old"
"""The ending of one that makes room for it, or goes."""
IN_USE: Final = tr("Something runs in the add-on now; let it end first, then it can be changed.")
WITH_PIP: Final = tr(
    'Inkwell was installed by pip here, and pip brings what the add-on would: pip install "inkwell[voice]".'
)


class Note(msgspec.Struct, frozen=True):
    """What stands in `addon.json`."""

    python: str
    """The interpreter, below the folder."""
    version: str
    """Of that Python: "3.11.7"."""
    inkwell: str
    """The version of the program that installed it."""
    kind: Kind
    wanted: tuple[str, ...]
    """What the program asked pip for, without what the author wished of torch."""
    packages: dict[str, str]
    """What came, by name."""
    size: int
    """Bytes."""
    made: str
    """The day."""


class State(StrEnum):
    """What can be said of it without starting anything."""

    ABSENT = "absent"
    WHOLE = "whole"
    OTHER = "other"
    """It was installed by another version of Inkwell that asked for other things; it may work."""
    BROKEN = "broken"


class AddOn:
    """The one of this user. `carried`: what the program brings for it, None with pip, where there is none."""

    def __init__(self, folder: Path, carried: Carried | None) -> None:
        self.folder = folder
        self.carried = carried

    @classmethod
    def of(cls, data: Path) -> "AddOn":
        """The one below the user's folder for data, in this installation of Inkwell."""
        return cls(data / "addon", Carried.here())

    @property
    def lock(self) -> Path:
        """The file that is locked while it is being installed."""
        return self.folder.with_name(f".{self.folder.name}.lock")

    @property
    def offered(self) -> bool:
        """Whether this installation has an add-on at all."""
        return self.carried is not None

    def note(self) -> Note | None:
        """What it says of itself; None where there is none, or none that can be read."""
        try:
            return msgspec.json.decode((self.folder / NOTE).read_bytes(), type=Note)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None

    def state(self) -> State:
        """How it is."""
        note = self.note()
        if note is None:
            return State.BROKEN if self.folder.exists() else State.ABSENT
        if not (self.folder / note.python).exists():
            return State.BROKEN
        return State.WHOLE if note.wanted == requirements() else State.OTHER

    def missing(self) -> str:
        """A sentence on why nothing that needs torch can run in this program; "" when it can, or with pip."""
        if not self.offered:
            return ""
        return {State.ABSENT: ADDON_ABSENT, State.BROKEN: ADDON_BROKEN}.get(self.state(), "")

    def command(self, module: str) -> tuple[str, ...]:
        """What starts one of `installation.HOSTS` that needs torch: by the add-on's interpreter, where there is one.

        Without, it is started as all the others are, and says itself what it lacks.
        """
        note = self.note()
        if self.carried is None or note is None or not (self.folder / note.python).exists():
            return host_command(module)
        return (str(self.folder / note.python), "-I", str(self.carried.boot), module)

    def in_use(self) -> bool:
        """Whether a process of it runs."""
        # Not needed to start.
        import psutil

        own = str(self.folder) + os.sep
        for process in psutil.process_iter(["cmdline"]):
            command: list[str] = process.info["cmdline"] or [""]
            if command[0].startswith(own):
                return True
        return False

    def remove(self) -> int:
        """Remove it, and what an installation that was killed left; returns the bytes that are free again.

        Raises:
            InkwellError: CONFLICT while something runs in it; DISK.
        """
        if self.in_use():
            raise InkwellError(ErrorKind.CONFLICT, IN_USE)
        gone = self.folder.with_name(self.folder.name + OLD_ONE)
        size = size_of(self.folder)
        try:
            # Under another name first: half of it is nobody's.
            if self.folder.exists():
                throw_away(gone)
                self.folder.rename(gone)
            throw_away(gone)
            throw_away(self.folder.with_name(self.folder.name + PART))
            self.lock.unlink(missing_ok=True)
        except OSError as error:
            raise InkwellError(
                ErrorKind.DISK,
                tr("The add-on could not be removed because {reason}.", reason=reason(error)),
                repr(error),
            ) from error
        return size


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder."""
    total = 0
    for where, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(where, name)).st_size  # noqa: PTH118 - thousands of them
    return total


def throw_away(folder: Path) -> None:
    """Delete a folder, also what is read-only in it. Raises OSError."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        if sys.platform == "win32":
            for path in folder.rglob("*"):
                path.chmod(0o700)
        shutil.rmtree(folder)
