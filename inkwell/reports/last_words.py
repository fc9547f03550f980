"""What a window's process leaves when it ends without warning: a file that is there while it runs, and gone after.

Python's faulthandler writes into it from a signal, when nothing else can be done any more. Whoever starts next finds
the file without its process, makes a report of what is in it, and takes it away. A process that was killed, or whose
machine lost its power, leaves nothing in it: that is no crash, and what was written is found in the journal as ever.
"""

import contextlib
import faulthandler
import logging
import os
import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from inkwell import __version__
from inkwell.errors import InkwellError
from inkwell.storage.os_lock import OsLock
from inkwell.storage.paths import UserPaths

if TYPE_CHECKING:
    from inkwell.reports.crash import Crash

_LONGEST: Final = 1 << 18
"""Bytes that are read of what a process left."""
_TRIES: Final = 3
_log = logging.getLogger("inkwell")


class _Head(msgspec.Struct, frozen=True):
    """The first line of the file."""

    version: str = ""


class _OfQt(msgspec.Struct, frozen=True):
    """A line that is added when Qt gives up."""

    qt: str = ""


class LastWords:
    """Of this process, from `begin` to `end`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: OsLock | None = None
        self._path: Path | None = None

    @classmethod
    def of(cls, paths: UserPaths) -> "LastWords":
        """Where they are kept."""
        return cls(paths.state / "running")

    def begin(self) -> None:
        """Be ready. Where no file can be written or locked there will be no last words."""
        for _ in range(_TRIES):
            path = self._folder / f"{os.getpid()}-{secrets.token_hex(4)}.txt"
            try:
                self._lock = OsLock.take(path)
            except InkwellError as error:
                _log.info("a crash would leave no report: %s", error.detail or error)
                return
            # Another that starts may look into it in this very moment.
            if self._lock is not None:
                self._path = path
                self._write(_Head(__version__))
                faulthandler.enable(self._lock.handle)
                return

    def qt_gives_up(self, where: str) -> None:
        """Qt is about to end the process; `where` is one of Qt's own names, "" for not known."""
        self._write(_OfQt(where or "a place of its own"))

    def end(self) -> None:
        """The process ends in good order. Idempotent."""
        if self._lock is None or self._path is None:
            return
        faulthandler.disable()
        self._lock.release()
        self._lock = None
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _write(self, line: msgspec.Struct) -> None:
        if self._lock is not None:
            with contextlib.suppress(OSError):
                os.write(self._lock.handle, msgspec.json.encode(line) + b"\n")

    def of_others(self) -> "tuple[Crash, ...]":
        """What processes left that are no more; their files are gone after."""
        found: list[Crash] = []
        with contextlib.suppress(OSError):
            for path in sorted(self._folder.glob("*.txt")):
                crash = self._taken(path)
                if crash is not None:
                    found.append(crash)
        return tuple(found)

    @staticmethod
    def _taken(path: Path) -> "Crash | None":
        """Read and remove one, unless its process lives."""
        try:
            lock = OsLock.take(path)
        except InkwellError:
            return None
        if lock is None:
            return None
        try:
            with path.open("rb") as file:
                said = file.read(_LONGEST)
            moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except OSError:
            return None
        finally:
            lock.release()
            with contextlib.suppress(OSError):
                path.unlink()
        return _crash(said, moment)


def _crash(said: bytes, moment: datetime) -> "Crash | None":
    from inkwell.reports.crash import crash_of_window

    first, _, rest = said.partition(b"\n")
    version, qt = "", ""
    with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError):
        version = msgspec.json.decode(first, type=_Head).version
    second, _, after = rest.partition(b"\n")
    with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError):
        qt, rest = msgspec.json.decode(second, type=_OfQt).qt, after
    return crash_of_window(rest.decode("utf-8", "replace"), qt, version or "a version that is not known", moment)
