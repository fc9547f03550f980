"""The bible of a book that may be part of a series: its own entries and the series', each written where it lies."""

import contextlib
import errno
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import changed_elsewhere, disk_error, stamp, sync_folder, write_atomic
from inkwell.storage.bible_files import FOLDER, BibleFiles, DeletedEntry, ReadBible, Written
from inkwell.storage.series import Series, books_of, is_series, read_series
from inkwell.storage.shared_copies import COPIES, SharedCopies, refuse_emptied
from inkwell.story.bible import Entry
from inkwell.translation import tr

_NOTHING: Final = ReadBible()


@dataclass(frozen=True)
class ReadShared:
    """Both bibles as one: the entries by id, which of them are the series', and sentences on what was not right."""

    entries: Mapping[str, Entry] = field(default_factory=dict[str, Entry])
    shared: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()
    series: Series | None = None
    """The series; None for a book that is part of none, or whose series is not to be found now."""
    earlier: frozenset[str] = frozenset()
    """The ids of the nodes of the books before this one: what holds from one of these on holds in all of this book."""


class SharedBible:
    """The bible of the book in `project`; `series` says in which folder its series is now, None for none.

    What was read last is kept, so that the next reading is short. For one thread.
    """

    def __init__(self, project: Path, series: Callable[[], Path | None]) -> None:
        self._project = project
        self._series = series
        self._own = BibleFiles(project)
        self._known = _NOTHING
        self._known_shared: tuple[Path | None, ReadBible] = (None, _NOTHING)
        self._copies = SharedCopies(project)
        self._once_shared: set[str] = set()
        """What was the series' when it was last anywhere: what was deleted comes back there."""

    @property
    def _shared(self) -> BibleFiles | None:
        folder = self._series()
        return BibleFiles(folder) if folder is not None else None

    # reading

    def read(self, rest: Callable[[], object] = lambda: None, keep: bool = False) -> ReadShared:
        """Read all entries. A series that cannot be read is a sentence, and its entries are as they were last.

        An entry in both bibles is the book's. With `keep`, what the series shares is copied into the book.

        Raises:
            InkwellError: NOT_FOUND when the book's folder is gone, DISK when it cannot be read.
        """
        self._known = own = self._own.read(self._known, rest)
        folder = self._series()
        if folder is None:
            return ReadShared(own.entries, problems=own.problems)
        copies = self._copies.read()
        known = self._known_shared[1] if self._known_shared[0] == folder else copies
        try:
            series = read_series(folder)
            refuse_emptied(folder, copies)
            known = BibleFiles(folder).read(known if known is not copies else _NOTHING, rest)
        except InkwellError as error:
            sentence = tr(
                "{sentence} What the books of the series share is as it was when it was last read.",
                sentence=error.sentence,
            )
            held = {**known.entries, **_good(known, copies)}
            shared = frozenset(held) - frozenset(own.entries)
            return ReadShared({**held, **own.entries}, shared, (*own.problems, sentence))
        self._known_shared = (folder, known)
        kept = self._keep(folder, series, known, rest) if keep else ()
        known = replace(known, entries={**known.entries, **_good(known, copies)})
        self._once_shared = (self._once_shared | set(known.entries)) - set(own.entries)
        twice = [
            tr(
                "“{name}” is in this book's bible and, in another version, in the bible of the series; this "
                "book's counts here.",
                name=entry.name,
            )
            for entry_id, entry in own.entries.items()
            if entry_id in known.entries and known.entries[entry_id] != entry
        ]
        shared = frozenset(known.entries) - frozenset(own.entries)
        problems = (*own.problems, *known.problems, *twice, *kept)
        return ReadShared({**known.entries, **own.entries}, shared, problems, series, self._earlier(folder, series))

    def _keep(self, folder: Path, series: Series, known: ReadBible, rest: Callable[[], object]) -> tuple[str, ...]:
        try:
            self._copies.follow(folder, known, books_of(folder, series), rest)
        except InkwellError as error:
            return (
                tr("{sentence} What the series shares could not be copied into this book.", sentence=error.sentence),
            )
        return ()

    def _earlier(self, folder: Path, series: Series) -> frozenset[str]:
        found: set[str] = set()
        for book in books_of(folder, series):
            if book == self._project.absolute():
                return frozenset(found)
            # What cannot be listed now says nothing.
            with contextlib.suppress(OSError):
                found.update(path.stem for path in (book / "text").iterdir() if path.suffix == ".md")
        # A book that is not in the list yet comes behind all that are.
        return frozenset(found)

    # writing

    def write(self, entry: Entry, before: Entry | None = None) -> Written:
        """Write an entry where it lies; a new one into the book. Raises as `BibleFiles.write`."""
        home, folder = self._home(entry.id), self._series()
        written = home.write(entry, before)
        if home is not self._own and folder is not None:
            self._copies.take(folder, entry.id)
        return written

    def delete(self, entry_id: str) -> None:
        """Move an entry's file into the trash of the bible that it lies in.

        Raises:
            InkwellError: DISK, NOT_FOUND where it is the series', and that is not to be found now.
        """
        home = self._home(entry_id)
        if home is self._own and not self._path(self._project, entry_id).exists() and self._is_copy(entry_id):
            sentence = tr("What the books of a series share can be deleted only while the series is there.")
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, entry_id)
        home.delete(entry_id)

    def _is_copy(self, entry_id: str) -> bool:
        folder = self._series()
        return folder is not None and not is_series(folder) and (self._project / COPIES / f"{entry_id}.md").exists()

    def _home(self, entry_id: str) -> BibleFiles:
        shared, folder = self._shared, self._series()
        if shared is None or folder is None or self._path(self._project, entry_id).exists():
            return self._own
        is_there = self._path(folder, entry_id).exists()
        was_there = self._known_shared[0] == folder and entry_id in self._once_shared
        return shared if is_there or was_there else self._own

    # the trash

    def deleted(self) -> tuple[DeletedEntry, ...]:
        """What is in the trash of both, newest first."""
        shared = self._shared
        theirs = shared.deleted() if shared is not None else ()
        found = (*self._own.deleted(), *(replace(each, shared=True) for each in theirs))
        return tuple(sorted(found, key=lambda each: (each.deleted, each.place), reverse=True))

    def restore(self, deleted: DeletedEntry) -> None:
        """Bring an entry back to where it lay. Raises as `BibleFiles.restore`."""
        shared = self._shared if deleted.shared else self._own
        if shared is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This book is no longer part of that series."), deleted.place)
        shared.restore(deleted)

    # from one to the other

    def share(self, entry_id: str, shared: bool) -> None:
        """Move an entry's file into the bible of the series, or out of it into the book's.

        Another version that lies where it goes is put into the trash there.

        Raises:
            InkwellError: NOT_FOUND when the book is in no series or the entry is not there, DISK.
        """
        folder = self._series()
        if folder is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This book is part of no series."), entry_id)
        read_series(folder)
        source, target = (self._project, folder) if shared else (folder, self._project)
        path, goal = self._path(source, entry_id), self._path(target, entry_id)
        if not path.exists():
            sentence = tr("This entry is not on the disk there any more, or not yet; it was left as it is.")
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, str(path))
        _make(goal.parent)
        if goal.exists():
            BibleFiles(target).delete(entry_id)
        _move(path, goal)
        if shared:
            self._copies.take(folder, entry_id)

    def take_copies(self) -> int:
        """Copy what the series shares into the book's own bible, where that lacks it; return how many. Raises DISK.

        Of a series that cannot be read now, it is what was last read of it.
        """
        folder = self._series()
        if folder is None:
            return 0
        source, files = folder, BibleFiles(folder)
        try:
            read_series(folder)
            refuse_emptied(folder, self._copies.read())
        except InkwellError:
            source, files = self._project, BibleFiles(self._project, COPIES)
        place = FOLDER if source == folder else COPIES
        names = sorted(files.read().entries.keys() - self._own.read().entries.keys())
        for entry_id in names:
            goal = self._path(self._project, entry_id)
            if not goal.exists():
                _make(goal.parent)
                write_atomic(goal, _bytes(source / place / f"{entry_id}.md"))
        self._copies.drop()
        return len(names)

    def drop_copies(self) -> None:
        """Put what is the same in the series into the book's trash, so that there is one of each. Raises DISK."""
        folder = self._series()
        if folder is None:
            return
        theirs = BibleFiles(folder).read().entries
        for entry_id, entry in self._own.read().entries.items():
            if theirs.get(entry_id) == entry:
                self._own.delete(entry_id)

    def _path(self, folder: Path, entry_id: str) -> Path:
        return folder / FOLDER / f"{entry_id}.md"


def _good(known: ReadBible, copies: ReadBible) -> dict[str, Entry]:
    """The last good copies of what is there in the series and cannot be understood."""
    unread = known.stamps.keys() - known.entries.keys()
    return {entry_id: entry for entry_id, entry in copies.entries.items() if entry_id in unread}


def _make(folder: Path) -> None:
    """Make the folder `bible`, and never that of the book or the series: it may have been moved away. Raises DISK."""
    try:
        if not folder.is_dir():
            folder.mkdir(exist_ok=True)
            sync_folder(folder.parent)
    except OSError as error:
        raise disk_error(error, folder) from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InkwellError(
            ErrorKind.DISK, tr("“{name}” in the bible cannot be read.", name=path.name), repr(error)
        ) from error


def _move(path: Path, goal: Path) -> None:
    """Move a file; to another disk it is copied and flushed before the first goes, so that one always is there."""
    try:
        try:
            path.rename(goal)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            seen = stamp(path)
            write_atomic(goal, _bytes(path))
            if stamp(path) != seen:
                raise changed_elsewhere(path) from error
            path.unlink()
    except OSError as error:
        raise disk_error(error, path) from error
    for folder in (goal.parent, path.parent):
        sync_folder(folder)
