"""Writing a file so that at every moment either the old or the new one is there, whole."""

import contextlib
import errno
import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

IN_THE_WINDOW: Final = tr("your words are kept in the window")
_REASONS: Final = {
    errno.ENOSPC: tr("the disk is full"),
    errno.EDQUOT: tr("the disk's quota is used up"),
    errno.EROFS: tr("the disk is read-only"),
    errno.EACCES: tr("there is no permission to write there"),
    errno.EPERM: tr("there is no permission to write there"),
    errno.ENAMETOOLONG: tr("its name is too long"),
    errno.ENOENT: tr("its folder is gone"),
    errno.ENOTDIR: tr("its folder is gone"),
    errno.EIO: tr("the disk reported a fault"),
    errno.ESTALE: tr("the network folder is gone"),
}
_REPLACE_SECONDS: Final = 2.0
"""How long a sharing violation (a virus scanner, a cloud client) is waited out on Windows."""
_SHARING_VIOLATIONS: Final = (5, 32, 33)
"""Windows: access denied (while another process has the file open), sharing violation, lock violation."""
_FLUSHING: Final = 8
"""Files that are flushed at the same time."""
_F_FULLFSYNC: Final = 51
"""macOS: fcntl's request to flush the drive's own cache too; fsync there does not."""


class Stamp(NamedTuple):
    """What tells one state of a file from another without reading it; all zero for a file that is not there."""

    modified: int = 0
    """Nanoseconds."""
    size: int = 0
    number: int = 0
    """The inode, or what the system has like it."""


def stamp(path: Path) -> Stamp:
    """Return a file's stamp. Raises OSError when the system does not say."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return Stamp()
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)


def reason(error: OSError) -> str:
    """Return why a file could not be written, as the second half of a sentence."""
    return _REASONS.get(error.errno or 0, tr("the system refused it"))


def disk_error(error: OSError, path: Path) -> InkwellError:
    """Return the sentence for a write that failed; the words it speaks of must still be in memory."""
    sentence = tr(
        "“{name}” could not be saved because {reason}; {in_the_window}.",
        name=path.name,
        reason=reason(error),
        in_the_window=IN_THE_WINDOW,
    )
    return InkwellError(ErrorKind.DISK, sentence, f"{path}: {error!r}")


@contextlib.contextmanager
def told_as(tell: Callable[[str], str]) -> Generator[None]:
    """Say in other words why something that is no text of the author's could not be written.

    `tell` makes a sentence of the reason, which is the second half of one.

    Raises:
        InkwellError: DISK in place of OSError, and of what is said of an author's text.
    """
    try:
        yield
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tell(reason(error)), repr(error)) from error
    except InkwellError as error:
        cause = error.__cause__
        if error.kind is not ErrorKind.DISK or not isinstance(cause, OSError):
            raise
        raise InkwellError(ErrorKind.DISK, tell(reason(cause)), error.detail) from cause


def write_atomic(path: Path, data: bytes, seen: Stamp | None = None) -> None:
    """Replace the file at `path` by `data`, keeping its permission bits; a link is written through.

    When it returns, the bytes are on the disk as surely as the system can say. With `seen`, the file is replaced
    only if it still has that stamp in the last moment before.

    Raises:
        InkwellError: DISK, or CONFLICT when the file is no longer as it was `seen`; the file is then as it was and
            nothing is left beside it.
    """
    target = Path(os.path.realpath(path))
    try:
        temporary = _write_beside(target, data)
        try:
            if seen is not None and stamp(target) != seen:
                raise changed_elsewhere(path)
            _replace(temporary, target)
        except BaseException:
            _remove(temporary)
            raise
    except OSError as error:
        raise disk_error(error, path) from error
    sync_folder(target.parent)


def write_new(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write files that are not there yet, all in one folder, each whole or not at all; far faster than one by one.

    All are flushed before the first has its name.

    Raises:
        InkwellError: DISK, or CONFLICT where one is there by now; those before it may be there then, whole.
    """
    temporaries: list[Path] = []
    path = Path()
    try:
        for path, data in files:
            temporaries.append(_write_beside(path, data, flush=False))
        with ThreadPoolExecutor(_FLUSHING) as pool:
            # Asked for at the same time, the system flushes them together: a tenth of the time.
            list(pool.map(_flush, temporaries))
        for (path, _), temporary in zip(files, temporaries, strict=True):
            if stamp(path) != Stamp():
                raise changed_elsewhere(path)
            _replace(temporary, path)
    except OSError as error:
        raise disk_error(error, path) from error
    finally:
        for temporary in temporaries:
            _remove(temporary)
    if files:
        sync_folder(path.parent)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        sync_file(descriptor)
    finally:
        os.close(descriptor)


def changed_elsewhere(path: Path) -> InkwellError:
    """Return the sentence for a file that somebody else wrote in the meantime."""
    sentence = tr("This text was changed elsewhere while it was open here; nothing was overwritten.")
    return InkwellError(ErrorKind.CONFLICT, sentence, str(path))


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of `data` to an open file, in as many pieces as the system takes. Raises OSError."""
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]


def _write_beside(target: Path, data: bytes, flush: bool = True) -> Path:
    """Write a temporary file in the same folder, flushed to the disk unless not wanted; return its path."""
    handle, name = tempfile.mkstemp(prefix=".inkwell-", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        try:
            write_all(handle, data)
            if flush:
                sync_file(handle)
        finally:
            os.close(handle)
        _keep_mode(temporary, target)
    except BaseException:
        _remove(temporary)
        raise
    return temporary


def _keep_mode(temporary: Path, target: Path) -> None:
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mode = 0o666 & ~_umask(target.parent)
    # A file system without permission bits refuses, each in its own way; the words matter more.
    with contextlib.suppress(OSError):
        temporary.chmod(mode)


def _umask(folder: Path) -> int:
    """Return bits to leave out of a new file: those its folder denies. Asking for the real umask is not thread-safe."""
    return ~stat.S_IMODE(folder.stat().st_mode) & 0o077


def _remove(path: Path) -> None:
    # Clearing up after a failure must not hide the failure.
    with contextlib.suppress(OSError):
        path.unlink()


def _replace(source: Path, target: Path) -> None:
    _patiently(lambda: source.replace(target))


def rename(source: Path, target: Path) -> None:
    """Give a folder, or a file, a name that nothing has. Raises OSError."""
    _replace(source, target)


def remove_file(path: Path) -> None:
    """Remove a file, if it is there. Raises OSError."""
    _patiently(lambda: path.unlink(missing_ok=True))


def _patiently(work: Callable[[], object]) -> None:
    end = time.monotonic() + _REPLACE_SECONDS
    while True:
        try:
            work()
        except PermissionError as error:
            # Only Windows refuses because somebody has the file open; elsewhere it will not become better.
            if getattr(error, "winerror", None) not in _SHARING_VIOLATIONS or time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return


def sync_file(descriptor: int) -> None:
    """Flush one open file to the disk. Raises OSError."""
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(descriptor, _F_FULLFSYNC)
        except OSError:
            # Network file systems do not know the request; what they know is fsync.
            os.fsync(descriptor)
        return
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Flush a folder's list of names, where the system has that (Windows has not)."""
    if sys.platform == "win32":
        return
    # The data itself is on the disk; some network file systems refuse this last step only.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def can_write(folder: Path) -> bool:
    """Say whether files can be made in `folder`, by making one: permission bits alone do not tell."""
    try:
        handle, name = tempfile.mkstemp(prefix=".inkwell-", suffix=".tmp", dir=folder)
    except OSError:
        return False
    with contextlib.suppress(OSError):
        os.close(handle)
    _remove(Path(name))
    return os.access(folder, os.W_OK)
