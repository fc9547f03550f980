"""One backup: a zip of a book's whole folder, readable without Inkwell, that says itself whether it is sound.

The zip's comment is one line of JSON (`Record`) and, on a second line, that line's SHA-256. The record holds a
digest over the name, the permission bits and the SHA-256 of everything in the zip, taken from what was read of the
book, not from what was written.
"""

import contextlib
import hashlib
import io
import os
import stat
import time
import zipfile
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final, cast

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.storage.atomic import sync_file, write_all
from inkwell.storage.folders import is_not_the_books
from inkwell.storage.tree_copy import digest, entries, read_chunks
from inkwell.translation import tr

FORMAT: Final = 1
_CHUNK: Final = 1 << 20
_TAIL: Final = 22 + 0xFFFF
"""A zip's end record, and the longest comment behind it."""
_END: Final = b"PK\x05\x06"
FOLDERS: Final = ("text", "bible", "assets", "authorship", "runs", "history", "trash", "tools", "quarantine")
_BINARY: Final = getattr(os, "O_BINARY", 0)


class Record(msgspec.Struct, frozen=True):
    """What a backup says of itself. `time` is ISO 8601 in UTC; `number` grows with each backup of one book.

    `place` tells copies of a book with one id apart without naming a path; `left_out` names what could not be read.
    """

    inkwell_backup: int
    project: str
    title: str
    time: str
    number: int
    place: str
    digest: str
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Survey:
    """What a book's folder holds: its files and folders by name in the zip, and a line for each of those.

    A folder's name ends in a slash. `left_out` names what could not be read; `listed` is the names of all.
    """

    paths: Mapping[str, Path]
    lines: Mapping[str, str]
    left_out: tuple[str, ...]
    listed: frozenset[str]

    @property
    def digest(self) -> str:
        """One digest over everything."""
        return _over(self.lines)


def _over(lines: Mapping[str, str]) -> str:
    return hashlib.sha256("".join(lines[name] for name in sorted(lines)).encode("utf-8")).hexdigest()


def _line(name: str, mode: int, sha256: str) -> str:
    return f"{mode:o} {sha256 or 'folder'} {name}\n"


# reading a book


def survey(project: Path) -> Survey:
    """Read everything in a book's folder but the lock and what Inkwell was in the middle of writing.

    Raises:
        InkwellError: DISK when the folder itself cannot be read.
    """
    paths, left_out = listing(project)
    lines: dict[str, str] = {}
    for name, path in paths.items():
        try:
            lines[name] = _line(name, _mode(path), "" if name.endswith("/") else digest(path, name).hex())
        except (InkwellError, OSError):
            left_out.append(name)
    return Survey({name: paths[name] for name in lines}, lines, tuple(left_out), frozenset(paths))


def listing(project: Path) -> tuple[dict[str, Path], list[str]]:
    """Return the files and folders to back up by their names in the zip, and the names of unreadable folders.

    Links to files are followed, and links that stand for one of the book's own folders. Any others might lead to
    all that the author has. Raises DISK when the project's own folder cannot be read.
    """
    found: dict[str, Path] = {}
    left_out: list[str] = []
    folders = [project]
    for folder in folders:  # which grows while it is walked
        try:
            here = entries(folder, project, is_not_the_books)
        except InkwellError:
            if folder == project:
                raise
            left_out.append(_name(folder, project))
            continue
        for entry in here:
            name = _name(Path(entry), project)
            if entry.is_dir(follow_symlinks=folder == project and entry.name in FOLDERS):
                found[f"{name}/"] = Path(entry)
                folders.append(Path(entry))
            elif entry.is_file():
                found[name] = Path(entry)
    return found, left_out


def _name(path: Path, project: Path) -> str:
    # A file's name is bytes to the system; what is not UTF-8 in it comes as lone surrogates.
    return DISK.encode(path.relative_to(project).as_posix())


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# writing a zip


class _SystemFile(io.RawIOBase):
    """An open file as `zipfile` writes to it; every write is one of the system's."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._descriptor = descriptor

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        whole = bytes(data)
        write_all(self._descriptor, whole)
        return len(whole)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        return os.lseek(self._descriptor, offset, whence)

    def tell(self) -> int:
        return os.lseek(self._descriptor, 0, os.SEEK_CUR)


def write_zip(descriptor: int, book: Survey, record: Callable[[str], Record]) -> str:
    """Write a zip of all that `book` names to an open file and flush it; return the digest of what was read.

    `record` makes the record when the digest is known.

    Raises:
        OSError: the zip cannot be written.
        InkwellError: DISK when something of the book that was readable is not any more.
    """
    lines: dict[str, str] = {}
    with zipfile.ZipFile(cast("IO[bytes]", _SystemFile(descriptor)), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in book.paths.items():
            lines[name] = _add(archive, name, path)
        whole = _over(lines)
        archive.comment = sealed(record(whole))
    sync_file(descriptor)
    return whole


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> str:
    try:
        found = path.stat()
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{name}” cannot be read.", name=name), repr(error)) from error
    info = zipfile.ZipInfo(name, _zip_time(found.st_mtime))
    info.external_attr = found.st_mode << 16
    if name.endswith("/"):
        info.external_attr |= 0x10  # what a folder is called where attributes are DOS's
        archive.writestr(info, b"")
        return _line(name, stat.S_IMODE(found.st_mode), "")
    info.compress_type = zipfile.ZIP_DEFLATED
    sha256 = hashlib.sha256()
    with archive.open(info, "w", force_zip64=found.st_size > 1 << 30) as entry:
        for chunk in read_chunks(path, name):
            sha256.update(chunk)
            entry.write(chunk)
    return _line(name, stat.S_IMODE(found.st_mode), sha256.hexdigest())


def _zip_time(seconds: float) -> tuple[int, int, int, int, int, int]:
    """Return local time as zips have it: no year before 1980 or after 2107."""
    try:
        year, month, day, hour, minute, second = time.localtime(seconds)[:6]
    except (OverflowError, ValueError, OSError):
        return (1980, 1, 1, 0, 0, 0)
    return (year, month, day, hour, minute, second) if 1980 <= year <= 2107 else (1980, 1, 1, 0, 0, 0)


def sealed(record: Record) -> bytes:
    """Return a zip's comment that holds this record."""
    line = msgspec.json.encode(record)
    return line + b"\n" + hashlib.sha256(line).hexdigest().encode("ascii") + b"\n"


# reading a zip


def read_record(path: Path) -> Record:
    """Return what a backup says of itself, from its last bytes alone; whether that holds says `verify`.

    Raises:
        InkwellError: DAMAGED when it is no backup of Inkwell's or cut short, NEWER_FORMAT, NOT_FOUND, DISK.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | _BINARY)
        try:
            os.lseek(descriptor, max(0, os.fstat(descriptor).st_size - _TAIL), os.SEEK_SET)
            tail = b""
            while chunk := os.read(descriptor, _TAIL):
                tail += chunk
        finally:
            os.close(descriptor)
    except OSError as error:
        raise _unreadable(path, error) from error
    end = tail.rfind(_END)
    return _opened(path, tail[end + 22 :] if end >= 0 else b"")


def _opened(path: Path, comment: bytes) -> Record:
    line, _, seal = comment.partition(b"\n")
    if seal != hashlib.sha256(line).hexdigest().encode("ascii") + b"\n":
        raise _damaged(path, "no record, or one that does not fit its seal")
    try:
        record = msgspec.json.decode(line, type=Record)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _damaged(path, repr(error)) from error
    if record.inkwell_backup > FORMAT:
        raise InkwellError(
            ErrorKind.NEWER_FORMAT, tr("The backup “{name}” was made by a newer Inkwell.", name=path.name)
        )
    return record


def verify(path: Path) -> None:
    """Read a whole backup and compare it with what was read of the book when it was made.

    Raises:
        InkwellError: DAMAGED with one sentence, NEWER_FORMAT, NOT_FOUND, DISK.
    """
    with _reading(path) as (archive, record):
        lines = {info.filename: _line_of(archive, info, lambda _: None) for info in archive.infolist()}
        if len(lines) != len(archive.infolist()) or _over(lines) != record.digest:
            raise _damaged(path, "the digest is another")


def extract(path: Path, folder: Path) -> None:
    """Put all that is in a backup into an empty folder, file by file flushed.

    Raises:
        InkwellError: DAMAGED, also for a name that would lie outside the folder; NEWER_FORMAT, NOT_FOUND, DISK.
        OSError: the folder cannot be written.
    """
    lines: dict[str, str] = {}
    with _reading(path) as (archive, record):
        for info in archive.infolist():
            lines[info.filename] = _extract_one(archive, info, folder)
        if _over(lines) != record.digest:
            raise _damaged(path, "the digest is another")


def _extract_one(archive: zipfile.ZipFile, info: zipfile.ZipInfo, folder: Path) -> str:
    _refuse_outside(info)
    target = folder / DISK.decode(info.filename)
    mode = stat.S_IMODE(info.external_attr >> 16)
    with _writing():
        (target if info.is_dir() else target.parent).mkdir(parents=True, exist_ok=True)
    if info.is_dir():
        with contextlib.suppress(OSError):
            target.chmod(mode | stat.S_IRWXU)
        return _line(info.filename, mode, "")
    with _writing():
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    try:
        line = _line_of(archive, info, lambda chunk: _write(descriptor, chunk))
        with contextlib.suppress(OSError):
            target.chmod(mode | stat.S_IRUSR | stat.S_IWUSR)
        with _writing():
            sync_file(descriptor)
    finally:
        os.close(descriptor)
    return line


def _write(descriptor: int, chunk: bytes) -> None:
    with _writing():
        write_all(descriptor, chunk)


class _WritingError(Exception):
    """An OSError of the folder that is written, told from one of the zip that is read."""


@contextlib.contextmanager
def _writing() -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise _WritingError from error


def _line_of(archive: zipfile.ZipFile, info: zipfile.ZipInfo, take: Callable[[bytes], None]) -> str:
    """Read one entry to its end, where its CRC is compared, and return its line."""
    _refuse_outside(info)
    mode = stat.S_IMODE(info.external_attr >> 16)
    if info.is_dir():
        return _line(info.filename, mode, "")
    sha256 = hashlib.sha256()
    with archive.open(info) as entry:
        while chunk := entry.read(_CHUNK):
            sha256.update(chunk)
            take(chunk)
    return _line(info.filename, mode, sha256.hexdigest())


def _refuse_outside(info: zipfile.ZipInfo) -> None:
    """Raise ValueError for a link, and for a name that leads out of the folder it is put into."""
    path = Path(DISK.decode(info.filename))
    if path.anchor or ".." in path.parts or not path.parts or stat.S_ISLNK(info.external_attr >> 16):
        raise ValueError(f"{info.filename!r} would lie outside")


@contextlib.contextmanager
def _reading(path: Path) -> Generator[tuple[zipfile.ZipFile, Record]]:
    """Open a backup; whatever a damaged one makes the reader stumble over is said in one sentence."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive, _opened(path, archive.comment)
    except InkwellError:
        raise
    except _WritingError as error:
        cause = error.__cause__
        raise cause if cause is not None else error from None
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise _unreadable(path, error) from error
    except Exception as error:
        # zipfile and zlib answer damage with nearly every error there is.
        raise _damaged(path, repr(error)) from error


def _damaged(path: Path, detail: str) -> InkwellError:
    return InkwellError(
        ErrorKind.DAMAGED, tr("The backup “{name}” is damaged or is no backup of Inkwell's.", name=path.name), detail
    )


def _unreadable(path: Path, error: OSError) -> InkwellError:
    if isinstance(error, FileNotFoundError):
        return InkwellError(
            ErrorKind.NOT_FOUND, tr("The backup “{name}” is no longer there.", name=path.name), str(path)
        )
    return InkwellError(ErrorKind.DISK, tr("The backup “{name}” cannot be read.", name=path.name), repr(error))
