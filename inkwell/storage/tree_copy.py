"""Copying what is in a folder so that all of it is on the disk when the copy is said to be made."""

import contextlib
import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import sync_file, sync_folder, write_all
from inkwell.translation import tr

_TEMPORARY: Final = re.compile(r"\.inkwell-.*\.tmp", re.DOTALL)
_CHUNK: Final = 1 << 20
_BINARY: Final = getattr(os, "O_BINARY", 0)
"""Windows would change newlines without it."""

Skip = Callable[[str], bool]
"""Says of a file's or folder's name whether it is left out."""


def is_temporary(name: str) -> bool:
    """Say whether this is the name of a file or folder that Inkwell was in the middle of making."""
    return _TEMPORARY.fullmatch(name) is not None


def read_chunks(path: Path, shown: str) -> Iterator[bytes]:
    """Yield a file's bytes, a megabyte at a time. Raises DISK with a sentence that calls the file `shown`."""
    try:
        descriptor = os.open(path, os.O_RDONLY | _BINARY)
        try:
            while chunk := os.read(descriptor, _CHUNK):
                yield chunk
        finally:
            os.close(descriptor)
    except OSError as error:
        raise _unreadable(error, shown) from error


def digest(path: Path, shown: str) -> bytes:
    """Return the SHA-256 of a file's bytes. Raises as `read_chunks`."""
    found = hashlib.sha256()
    for chunk in read_chunks(path, shown):
        found.update(chunk)
    return found.digest()


def copy_tree(source: Path, target: Path, skip: Skip, writable: bool) -> None:
    """Copy all that is in `source` into the empty folder `target`; links stay links, sockets and pipes stay behind.

    Permission bits and times are kept; `writable` adds the owner's right to write.

    Raises:
        InkwellError: DISK, naming what of the source cannot be read.
        OSError: the copy cannot be written.
    """
    folders = [(source, target)]
    for here, there in folders:  # which grows while it is walked
        for entry in entries(here, source, skip):
            copy = there / entry.name
            if entry.is_symlink():
                copy.symlink_to(_link(Path(entry), source))
            elif entry.is_dir():
                copy.mkdir(0o700)
                folders.append((Path(entry), copy))
            else:
                _copy_file(Path(entry), copy, source, writable)
    for here, there in reversed(folders):
        # Only now: nothing can be put into a folder that may not be written.
        _keep_stat(here, there, stat.S_IRWXU if writable else 0)
        sync_folder(there)


def entries(folder: Path, source: Path, skip: Skip) -> list[os.DirEntry[str]]:
    """Return the links, folders and ordinary files of one folder, by name. Raises DISK, named from `source`."""
    try:
        with os.scandir(folder) as found:
            kept = [each for each in found if not skip(each.name) and _holds_something(each)]
    except OSError as error:
        raise _unreadable(error, _shown(folder, source)) from error
    return sorted(kept, key=lambda entry: entry.name)


def _holds_something(entry: os.DirEntry[str]) -> bool:
    """A pipe, a socket or a device holds no words, and reading one may never end."""
    return entry.is_symlink() or entry.is_dir() or entry.is_file()


def first_difference(source: Path, target: Path, skip: Skip) -> str:
    """Return what of `source` is not the same in its copy, "" when all is. Raises DISK when something is unreadable."""
    folders = [(source, target)]
    for here, there in folders:
        ours, theirs = entries(here, source, skip), entries(there, target, skip)
        if [each.name for each in ours] != [each.name for each in theirs]:
            return _shown(here, source)
        for entry, copy in zip(ours, theirs, strict=True):
            if not _same(entry, copy, source):
                return _shown(Path(entry), source)
            if entry.is_dir() and not entry.is_symlink():
                folders.append((Path(entry), Path(copy)))
    return ""


def _same(entry: os.DirEntry[str], copy: os.DirEntry[str], source: Path) -> bool:
    """Say whether two entries are of one kind and, links and files, hold the same."""
    if entry.is_symlink() or copy.is_symlink():
        return entry.is_symlink() == copy.is_symlink() and _link(Path(entry), source) == _link(Path(copy), source)
    if entry.is_dir() or copy.is_dir():
        return entry.is_dir() == copy.is_dir()
    shown = _shown(Path(entry), source)
    return digest(Path(entry), shown) == digest(Path(copy), shown)


def _copy_file(path: Path, copy: Path, source: Path, writable: bool) -> None:
    descriptor = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    try:
        for chunk in read_chunks(path, _shown(path, source)):
            write_all(descriptor, chunk)
        _keep_stat(path, copy, stat.S_IWUSR if writable else 0)
        sync_file(descriptor)
    finally:
        os.close(descriptor)


def _keep_stat(path: Path, copy: Path, added: int) -> None:
    # A file system without permission bits or times refuses, each in its own way; the words matter more.
    with contextlib.suppress(OSError):
        found = path.stat()
        os.utime(copy, ns=(found.st_atime_ns, found.st_mtime_ns))
        copy.chmod(stat.S_IMODE(found.st_mode) | added)


def _link(path: Path, source: Path) -> Path:
    try:
        return path.readlink()
    except OSError as error:
        raise _unreadable(error, _shown(path, source)) from error


def _shown(path: Path, source: Path) -> str:
    return path.relative_to(source).as_posix() if path != source else source.name


def _unreadable(error: OSError, shown: str) -> InkwellError:
    return InkwellError(
        ErrorKind.DISK, tr("“{shown}” cannot be read, so the book was not copied.", shown=shown), repr(error)
    )
