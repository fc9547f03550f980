"""Backups of whole books: each new one beside the old, verified before it has its name and before an old one goes."""

import contextlib
import hashlib
import os
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.storage.atomic import Stamp, reason, stamp, sync_folder
from inkwell.storage.backup_zip import (
    FORMAT,
    Record,
    Survey,
    extract,
    listing,
    read_record,
    survey,
    verify,
    write_zip,
)
from inkwell.storage.folder_name import folder_name
from inkwell.storage.folders import build_folder, refuse_inside
from inkwell.storage.project_info import ProjectInfo, read_info
from inkwell.storage.tree_copy import is_temporary
from inkwell.translation import tr

__all__ = ["Backup", "Backups", "restore", "verify"]

_TITLE_BYTES: Final = 90
"""Of a backup's file name, so that it fits with its date where names may have 143 bytes (encrypted folders)."""
_MOST_NAMES: Final = 20
"""Names that a record gives of what could not be read; each cut to 200 characters."""
_ATTEMPTS: Final = 5
"""How often a backup begins again because files came or went while it was made."""
_OLD: Final = timedelta(days=1)
"""Age at which an unfinished backup is surely not being made any more."""


@dataclass(frozen=True)
class Backup:
    """One backup; `size` in bytes, `time` in UTC. `left_out` names files that could not be read when it was made.

    `number` grows with every backup of one book, whatever the clock says; `place` tells copies of a book apart.
    """

    path: Path
    title: str
    time: datetime
    size: int
    project_id: str
    number: int = 0
    place: str = ""
    digest: str = ""
    left_out: tuple[str, ...] = ()


def restore(path: Path, folder: Path) -> None:
    """Make a book of a backup, in a folder that is not there yet or is empty: whole or not at all. It keeps its id.

    Raises:
        InkwellError: DAMAGED, NEWER_FORMAT or NOT_FOUND for the backup, BAD_INPUT for a folder that is taken, DISK.
    """
    verify(path)
    build_folder(folder, lambda temporary: extract(path, temporary))


class Backups:
    """All backups in one folder, `keep` of each book (one at least). Use from one thread at a time."""

    def __init__(self, folder: Path, keep: int) -> None:
        self._folder = folder
        self._keep = max(1, keep)
        self._verified: dict[Path, Stamp] = {}
        """Found good, and as it was then: each is read once."""

    def make(self, project: Path, now: datetime) -> Backup | None:
        """Back up a book as it is on the disk; None when nothing changed since its newest good backup.

        Afterwards older good ones beyond `keep` are removed. A damaged one is never counted and never removed.

        Raises:
            InkwellError: BAD_INPUT when the backups would lie inside the book, NOT_FOUND, NEWER_FORMAT, DISK.
        """
        info = _info(project)
        shelf = self._folder / _shelf_name(info)
        for place in (self._folder, shelf):
            _refuse_inside(project, place)
        place = _place(project)
        others = self.of(info.id)
        newest = next((each for each in others if each.place == place and self._is_good(each)), None)
        for _ in range(_ATTEMPTS):
            book = survey(project)
            if newest is not None and newest.digest == book.digest:
                return None
            record = _record(info, book, now, max((each.number for each in others), default=0) + 1, place)
            made = self._make_one(project, shelf, book, record, now)
            if made is not None:
                self._thin(made)
                return made
        raise InkwellError(
            ErrorKind.DISK, tr("“{title}” kept changing while it was backed up; try again later.", title=info.title)
        )

    def of(self, project_id: str) -> tuple[Backup, ...]:
        """Return the backups of one book, newest first; whether they are good says `verify`. Raises DISK."""
        key = _key(project_id)
        found = [each for each in self.all() if _key(each.project_id) == key]
        return tuple(sorted(found, key=lambda each: (each.number, each.time), reverse=True))

    def all(self) -> tuple[Backup, ...]:
        """Return every book's backups, newest first. What is no backup, or cut short, is passed over. Raises DISK."""
        try:
            paths = [path for path in self._folder.glob("*/*.zip") if not path.name.startswith(".")]
            found = [_backup(path) for path in paths]
        except OSError as error:
            sentence = tr("The folder of backups “{folder}” cannot be read.", folder=self._folder)
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
        return tuple(sorted(filter(None, found), key=lambda each: (each.time, each.number), reverse=True))

    def _make_one(self, project: Path, shelf: Path, book: Survey, record: Record, now: datetime) -> Backup | None:
        """Write, verify and name one backup; None when files came or went meanwhile."""
        try:
            temporary = _write_beside(shelf, book, record)
            try:
                if temporary is None or listing(project)[0].keys() != book.listed:
                    return None
                _read_back(temporary, record)
                path = _free(shelf, DISK.decode(record.title), now)
                temporary.rename(path)
            finally:
                if temporary is not None:
                    _remove(temporary)
            sync_folder(shelf)
            self._verified[path] = stamp(path)
        except OSError as error:
            sentence = tr(
                "The backup of “{decode}” could not be made because {reason}.",
                decode=DISK.decode(record.title),
                reason=reason(error),
            )
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
        _clear_unfinished(shelf, now)
        return _backup(path)

    def _is_good(self, backup: Backup) -> bool:
        """Say whether a backup is what it says; one that was found good is not read again while it stays as it is."""
        try:
            now = stamp(backup.path)
            if self._verified.get(backup.path) != now:
                verify(backup.path)
                self._verified[backup.path] = now
        except (InkwellError, OSError):
            return False
        return True

    def _thin(self, made: Backup) -> None:
        """Remove what is older than `keep` good backups of the same copy of the same book.

        Those from which something is missing are counted apart, so that they never push out the complete ones.
        """
        good: Counter[bool] = Counter()
        for each in self.of(made.project_id):
            if each.place != made.place or not self._is_good(each):
                continue
            complete = not each.left_out
            good[complete] += 1
            if good[complete] > self._keep and each.path != made.path:
                _remove(each.path)
                # The book had another title then, and the last of that folder is gone.
                with contextlib.suppress(OSError):
                    each.path.parent.rmdir()


def _info(project: Path) -> ProjectInfo:
    try:
        info, _ = read_info(project)
    except InkwellError as error:
        if error.kind is not ErrorKind.DISK or not project.is_dir():
            raise
        # Whatever is wrong with project.json, the words can be saved.
        info = ProjectInfo(f"folder-{project.name}", project.name)
    return info


def _refuse_inside(project: Path, place: Path) -> None:
    try:
        refuse_inside(project, place)
    except InkwellError as error:
        sentence = tr("Backups cannot be kept inside the book's own folder; choose another place.")
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(place)) from error


def _key(project_id: str) -> str:
    """Return an id as records hold it: project.json may say anything."""
    plain = DISK.encode(project_id)
    return plain if len(plain) <= 200 else hashlib.sha256(plain.encode("utf-8")).hexdigest()


def _place(project: Path) -> str:
    real = os.path.normcase(os.path.realpath(project))
    return hashlib.sha256(os.fsencode(real)).hexdigest()[:16]


def _shelf_name(info: ProjectInfo) -> str:
    return " ".join(filter(None, [folder_name(info.title, _TITLE_BYTES) or "Book", folder_name(info.id[:8])]))


def _record(info: ProjectInfo, book: Survey, now: datetime, number: int, place: str) -> Record:
    return Record(
        inkwell_backup=FORMAT,
        project=_key(info.id),
        title=DISK.encode(info.title[:500]),
        time=now.astimezone(UTC).isoformat(),
        number=number,
        place=place,
        digest="",
        left_out=tuple(name[:200] for name in book.left_out[:_MOST_NAMES]),
    )


def _write_beside(shelf: Path, book: Survey, record: Record) -> Path | None:
    """Write a zip under a temporary name, flushed; None when a file went while it was read. Raises OSError."""
    _make_folder(shelf)
    descriptor, name = tempfile.mkstemp(prefix=".inkwell-", suffix=".tmp", dir=shelf)
    try:
        try:
            write_zip(descriptor, book, lambda digest: msgspec.structs.replace(record, digest=digest))
        finally:
            os.close(descriptor)
    except InkwellError:
        _remove(Path(name))
        return None
    except BaseException:
        _remove(Path(name))
        raise
    return Path(name)


def _read_back(temporary: Path, record: Record) -> None:
    try:
        verify(temporary)
    except InkwellError as error:
        sentence = tr(
            "The backup of “{decode}” did not come back from the disk as it was written.",
            decode=DISK.decode(record.title),
        )
        raise InkwellError(ErrorKind.DISK, sentence, f"{error.sentence} {error.detail}") from error


def _make_folder(folder: Path) -> None:
    """Make a folder and those above it, each on the disk before the next. Raises OSError."""
    if not folder.is_dir():
        _make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


def _free(shelf: Path, title: str, now: datetime) -> Path:
    """Return a path that nothing has, named after the book and the author's own clock."""
    stem = f"{folder_name(title, _TITLE_BYTES) or 'Book'} {now.astimezone():%Y-%m-%d %H.%M.%S}"
    path = shelf / f"{stem}.zip"
    again = 1
    while path.exists() or path.is_symlink():
        again += 1
        path = shelf / f"{stem} {again}.zip"
    return path


def _backup(path: Path) -> Backup | None:
    """Return what a zip says of itself; None when it is no backup or damaged where that is written."""
    try:
        record = read_record(path)
        time, size = datetime.fromisoformat(record.time), path.stat().st_size
    except (InkwellError, OSError, ValueError):
        return None
    return Backup(
        path,
        DISK.decode(record.title),
        time,
        size,
        DISK.decode(record.project),
        record.number,
        record.place,
        record.digest,
        record.left_out,
    )


def _clear_unfinished(shelf: Path, now: datetime) -> None:
    """Remove what a backup left that was killed: a part of a copy, of which the whole was made just now."""
    with contextlib.suppress(OSError):
        for path in shelf.iterdir():
            if is_temporary(path.name) and path.stat().st_mtime < (now - _OLD).timestamp():
                _remove(path)


def _remove(path: Path) -> None:
    # A file that cannot be removed takes up room and harms nothing.
    with contextlib.suppress(OSError):
        path.unlink()
