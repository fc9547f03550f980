"""A lock of the operating system's on a file: it cannot be stale, for it goes with the process that has it."""

import contextlib
import errno
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inkwell.storage.atomic import disk_error

_TAKEN: Final = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""How systems say that another has a lock; anything else says that there are no locks here."""
_LOCKED_BYTE: Final = 1 << 20
"""Windows locks bytes, and a locked byte cannot be read: this one lies beyond the file's end."""


@dataclass
class OsLock:
    """A locked file, until `release`. `handle` is its descriptor, for who writes into it."""

    handle: int

    @classmethod
    def take(cls, path: Path) -> "OsLock | None":
        """Lock the file, which is made if need be; None when another has it, in this process or elsewhere.

        Raises:
            InkwellError: DISK when it cannot be made, or where there are no locks (a home on a network may know none).
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise disk_error(error, path) from error
        try:
            free = _try_lock(handle)
        except OSError as error:
            _close(handle)
            raise disk_error(error, path) from error
        if free:
            return cls(handle)
        _close(handle)
        return None

    @property
    def held(self) -> bool:
        """Whether it was not let go."""
        return self.handle >= 0

    def release(self) -> None:
        """Let it go. Idempotent."""
        if self.held:
            _close(self.handle)
            self.handle = -1


def _close(handle: int) -> None:
    # The handle is closed whatever the system says, and the lock falls with it.
    with contextlib.suppress(OSError):
        os.close(handle)


def _try_lock(handle: int) -> bool:
    """Ask the system for the lock; it falls with the handle, and so with the process. Raises OSError for no locks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _TAKEN:
            return False
        raise
    return True
