"""One program at a time works on a voice, and no folder that is to go outlives the next start.

Both are locks of the system's on files below `.locks`, beside the voices: they go with the process that has them.
"""

import contextlib
import secrets
from collections.abc import Generator
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason
from inkwell.storage.os_lock import OsLock
from inkwell.translation import tr
from inkwell.voice.wiping import wipe

TAKEN: Final = tr("Another Inkwell is at work on this voice; let that end first.")
_LOCKS: Final = ".locks"
_PASSING: Final = ".passing-"
"""How the name of a folder begins that goes with the process which made it."""


def claim(folder: Path) -> OsLock:
    """Have the voice in `folder` for this process, until the lock is released.

    Raises:
        InkwellError: CONFLICT when another has it; DISK.
    """
    lock = OsLock.take(_lock_of(folder))
    if lock is None:
        raise InkwellError(ErrorKind.CONFLICT, TAKEN, str(folder))
    return lock


@contextlib.contextmanager
def claimed(folder: Path) -> Generator[None]:
    """Have a voice for as long as a `with` block lasts. Raises as `claim`."""
    lock = claim(folder)
    try:
        yield
    finally:
        if folder.exists():
            lock.release()
        else:
            _give_back(folder, lock)


@contextlib.contextmanager
def passing(voices: Path, otherwise: str) -> Generator[Path]:
    """A path in the folder of voices; what stands there in the end is deleted for good, after a kill by `clear`.

    Raises:
        InkwellError: DISK, also in the end, when not all could be deleted: `otherwise` says so with the {reason}.
    """
    place = voices / f"{_PASSING}{secrets.token_hex(8)}"
    lock = claim(place)
    try:
        yield place
    finally:
        try:
            if place.exists():
                wipe(place)
        except OSError as error:
            raise InkwellError(ErrorKind.DISK, otherwise.format(reason=reason(error)), repr(error)) from error
        finally:
            _give_back(place, lock)


def clear(voices: Path) -> None:
    """Delete for good what processes that are gone had in passing; what cannot be deleted now waits for the next time.

    Raises:
        OSError: the folder cannot be read.
    """
    for place in sorted(voices.glob(f"{_PASSING}*")):
        with contextlib.suppress(OSError, InkwellError):
            lock = claim(place)
            try:
                wipe(place)
            finally:
                _give_back(place, lock)


def _give_back(place: Path, lock: OsLock) -> None:
    """Nobody will ask for this lock again."""
    lock.release()
    with contextlib.suppress(OSError):
        _lock_of(place).unlink()


def _lock_of(folder: Path) -> Path:
    return folder.parent / _LOCKS / folder.name
