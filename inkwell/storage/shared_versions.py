"""What a series shared, as a book saw it, for named versions of the book: kept with it, and brought back where asked.

The series' entries are those of its other books too. So going back to a named version leaves them as they are, gives
this book versions of its own, or puts them back for all books, as its author says.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from inkwell.errors import InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.storage.bible_files import FOLDER, BibleFiles
from inkwell.storage.bible_versions import DAMAGED, BibleVersions, entry_files, read_entry_file
from inkwell.storage.entry_file import entry_of
from inkwell.storage.node_file import NodeFile
from inkwell.storage.project_info import read_info
from inkwell.storage.series import is_series, series_folder
from inkwell.storage.shared_copies import COPIES
from inkwell.translation import tr


class SharedWay(Enum):
    """What becomes of entries of the series that were other in a named version."""

    LEFT = auto()
    """They stay as they are now."""
    HERE = auto()
    """This book has them as they were; its own count in it."""
    SERIES = auto()
    """They are as they were for all books of the series; those of now go into the trash of the series."""


class SharedVersions:
    """Of the series of one book, as far as it is part of one. For one thread."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._versions = BibleVersions(project)

    def kept(self, now: datetime) -> dict[str, str]:
        """Keep each entry's file as it is now, but for those that the book has itself. Raises as `BibleVersions`."""
        return self._versions.kept_of(self._files().values(), now)

    def _series(self) -> Path | None:
        """The folder of the series, where that is there now."""
        try:
            folder = series_folder(read_info(self._project)[0], self._project)
        except InkwellError:
            return None
        return folder if folder is not None and is_series(folder) else None

    def _files(self) -> dict[str, Path]:
        """The files of what the series shares, by id; of a series that is not there now, the book's copies."""
        folder = self._series()
        there = entry_files(folder / FOLDER if folder is not None else self._project / COPIES)
        own = {path.stem for path in entry_files(self._project / FOLDER)}
        return {path.stem: path for path in there if path.stem not in own}

    def others(self, versions: Mapping[str, str]) -> dict[str, str]:
        """The names of the entries that are other now than these versions, or gone, by id.

        Raises:
            InkwellError: DISK when one cannot be read.
        """
        files, found = self._files(), dict[str, str]()
        own = {path.stem for path in entry_files(self._project / FOLDER)}
        for entry_id, name in versions.items():
            try:
                data = self._versions.data(entry_id, name)
            except InkwellError:
                continue
            if entry_id not in own and (entry_id not in files or read_entry_file(files[entry_id]) != data):
                found[entry_id] = _called(entry_id, data)
        return found

    def restore(self, versions: Mapping[str, str], way: SharedWay) -> tuple[str, ...]:
        """Make entries what these versions say, in this way; return sentences on what could not be put back.

        What the versions do not have stays. Raises DISK.
        """
        if way is SharedWay.LEFT:
            return ()
        series = self._series()
        if way is SharedWay.SERIES and series is None:
            return (tr("What the books of the series share is as it is, because the series is not there now."),)
        home = series if way is SharedWay.SERIES and series is not None else self._project
        lost = tuple(DAMAGED.format(f"{each}.md") for each in sorted(self._damaged(versions)))
        for entry_id in self.others(versions):
            path = home / FOLDER / f"{entry_id}.md"
            if path.exists():
                BibleFiles(home).delete(entry_id)
            path.parent.mkdir(exist_ok=True)
            write_atomic(path, self._versions.data(entry_id, versions[entry_id]))
        return lost

    def _damaged(self, versions: Mapping[str, str]) -> set[str]:
        found = set[str]()
        for entry_id, name in versions.items():
            try:
                self._versions.data(entry_id, name)
            except InkwellError:
                found.add(entry_id)
        return found


def _called(entry_id: str, data: bytes) -> str:
    try:
        return entry_of(entry_id, NodeFile.decode(data).document)[0].name
    except UnicodeDecodeError:
        return entry_id
