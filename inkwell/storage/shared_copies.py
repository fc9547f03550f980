"""What a series shares, kept in each of its books as well: `shared/ID.md`, as the entry's file is in the series.

So a backup of a book, a copy of it, and a book whose series is not there now have all that their scenes call for. The
series' files count; the copies follow them, and are read only where those cannot be.
"""

import contextlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import Stamp, disk_error, remove_file, write_atomic
from inkwell.storage.bible_files import FOLDER, TRASH, BibleFiles, ReadBible
from inkwell.translation import tr

COPIES: Final = "shared"
"""The folder in a book."""


class SharedCopies:
    """The copies in one book. For one thread."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._files = BibleFiles(project, COPIES)
        self._followed: dict[str, Stamp] = {}
        """What the series' files were when they were last copied, so that each is read once."""
        self._of: Path | None = None
        self._known = ReadBible()
        """What was read last, so that the next reading is short."""

    def read(self) -> ReadBible:
        """The entries that are kept. Raises as `BibleFiles.read`."""
        self._known = self._files.read(self._known)
        return self._known

    def follow(self, series: Path, there: ReadBible, books: Iterable[Path], rest: Callable[[], object]) -> None:
        """Make the copies what the series has now; `there` is what was read of it, and `books` are its books.

        A copy of what the series does not have any more goes, where it is in the trash of the series or in the bible of
        a book; else, as where a folder was not copied whole, into this book's own trash. Of a file that cannot be
        understood the last good copy stays. Raises DISK.
        """
        if self._of != series:
            self._of, self._followed = series, {}
        for entry_id in there.entries:
            rest()
            seen = there.stamps.get(entry_id)
            if seen is not None and seen.size and self._followed.get(entry_id) != seen:
                self._copy(series / FOLDER / f"{entry_id}.md", entry_id)
                self._followed[entry_id] = seen
        gone = [each for each in self._names() if each not in there.stamps]
        if gone:
            homes = (*(book / FOLDER for book in books), self._project / FOLDER)
            for entry_id in gone:
                self._let_go(
                    entry_id, any((home / f"{entry_id}.md").exists() for home in homes) or _in(series, entry_id)
                )

    def take(self, series: Path, entry_id: str) -> None:
        """Copy one entry that was changed; what does not succeed now does so when the series is looked at next."""
        with contextlib.suppress(InkwellError):
            self._copy(series / FOLDER / f"{entry_id}.md", entry_id)

    def drop(self) -> None:
        """Remove all copies, because the book has the entries itself. Raises DISK."""
        for entry_id in self._names():
            self._let_go(entry_id, (self._project / FOLDER / f"{entry_id}.md").exists())
        with contextlib.suppress(OSError):
            (self._project / COPIES).rmdir()

    def _names(self) -> list[str]:
        return sorted(path.stem for path in (self._project / COPIES).glob("*.md"))

    def _path(self, entry_id: str) -> Path:
        return self._project / COPIES / f"{entry_id}.md"

    def _copy(self, source: Path, entry_id: str) -> None:
        path = self._path(entry_id)
        try:
            data = source.read_bytes()
            # Of what a power cut wiped, the reader has what it was, and the good copy is here.
            if not data.strip(b"\0") or (path.exists() and path.read_bytes() == data):
                return
            path.parent.mkdir(exist_ok=True)
        except FileNotFoundError:
            # It went in this moment; the next look follows that.
            return
        except OSError as error:
            raise disk_error(error, path) from error
        write_atomic(path, data)

    def _let_go(self, entry_id: str, kept_elsewhere: bool) -> None:
        self._followed.pop(entry_id, None)
        try:
            if kept_elsewhere:
                remove_file(self._path(entry_id))
            else:
                self._files.delete(entry_id)
        except OSError as error:
            raise disk_error(error, self._path(entry_id)) from error


def _in(series: Path, entry_id: str) -> bool:
    """Whether an entry is in the trash of the series."""
    return any((series / TRASH).glob(f"*/{entry_id}.md"))


def refuse_emptied(series: Path, copies: ReadBible) -> None:
    """Raise NOT_FOUND where the whole bible of a series is gone, as when its folder was not copied whole."""
    if copies.entries and not (series / FOLDER).is_dir():
        sentence = tr("The folder “{folder}” of the series in “{name}” is gone.", folder=FOLDER, name=series.name)
        raise InkwellError(ErrorKind.NOT_FOUND, sentence, str(series / FOLDER))


def good_copy(project: Path, entry_id: str) -> bytes | None:
    """The copy of an entry, where there is one that can be understood."""
    try:
        data = (project / COPIES / f"{entry_id}.md").read_bytes()
        return data if entry_id in BibleFiles(project, COPIES).read().entries else None
    except (OSError, InkwellError):
        return None
