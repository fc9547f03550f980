"""Something that only one at a time may do, in this process or another: a file is locked meanwhile."""

import contextlib
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.os_lock import OsLock


@contextmanager
def alone(path: Path, busy: str) -> Generator[None]:
    """Hold the lock of a file that is there only meanwhile; the lock goes with the process.

    Raises:
        InkwellError: CONFLICT with the sentence `busy` when another holds it; DISK.
    """
    lock = _taken(path)
    if lock is None:
        raise InkwellError(ErrorKind.CONFLICT, busy)
    try:
        yield
    finally:
        _give_back(lock, path)


def _give_back(lock: OsLock, path: Path) -> None:
    """Let others have it, and clear its file away; one that stays harms nobody."""
    if sys.platform == "win32":
        # There a file that is open cannot be removed: neither by us now, nor once another has it.
        lock.release()
    # Elsewhere it has to go while nobody else can have it.
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    lock.release()


def _taken(path: Path) -> OsLock | None:
    while True:
        lock = OsLock.take(path)
        if lock is None or _is_its_file(lock, path):
            return lock
        # Whoever had it cleared its file away between our opening and our locking it.
        lock.release()


def _is_its_file(lock: OsLock, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(lock.handle), path.stat())
    except OSError:
        return False
