"""The story bible as it was, for named versions of the whole book: a version of each entry's file that they speak of.

`history/bible/ID/20261125T205346Z-1a2b3c4d.md` is exactly what `bible/ID.md` was, in the book, or in its series, which
`shared_versions` sees to.
"""

import contextlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.storage.bible_files import FOLDER, BibleFiles
from inkwell.storage.version_files import VersionFiles, make_folder
from inkwell.translation import tr

_UNREADABLE: Final = tr("The book was left as it is, because “{}” in its bible cannot be read.")
DAMAGED: Final = tr("“{}” in the bible could not be put back, because its version is damaged.")


class BibleVersions:
    """The versions of the bible of one project. For one thread."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._history = project / "history"
        self._folder = self._history / FOLDER

    def kept(self, now: datetime) -> dict[str, str]:
        """Keep each entry's file as it is now; return the names of its versions by its id.

        Raises:
            InkwellError: DISK when one cannot be read or kept.
        """
        return self.kept_of(entry_files(self._project / FOLDER), now)

    def kept_of(self, paths: Iterable[Path], now: datetime) -> dict[str, str]:
        """The same for these files. Raises as `kept`."""
        found: dict[str, str] = {}
        for path in paths:
            data = read_entry_file(path)
            if not found:
                make_folder(self._folder)
            versions = VersionFiles(self._folder, path.stem)
            there = next((name for name in reversed(versions.names()) if versions.holds(name, data)), None)
            found[path.stem] = there or versions.write(data, None, now)
        return found

    def data(self, entry_id: str, name: str) -> bytes:
        """A version as it was. Raises as `VersionFiles.data`."""
        return VersionFiles(self._folder, entry_id).data(name)

    def restore(self, versions: Mapping[str, str]) -> tuple[str, ...]:
        """Make the bible's files what they were; return sentences on what could not be put back.

        What the versions do not have goes into the trash.

        Raises:
            InkwellError: DISK.
        """
        lost: list[str] = []
        present = {path.stem: path for path in entry_files(self._project / FOLDER)}
        for entry_id, name in versions.items():
            try:
                data = self.data(entry_id, name)
            except InkwellError:
                lost.append(DAMAGED.format(f"{entry_id}.md"))
                continue
            if entry_id not in present or read_entry_file(present[entry_id]) != data:
                (self._project / FOLDER).mkdir(exist_ok=True)
                write_atomic(self._project / FOLDER / f"{entry_id}.md", data)
        for entry_id in present.keys() - versions.keys():
            try:
                BibleFiles(self._project).delete(entry_id)
            except InkwellError as error:
                lost.append(error.sentence)
        return tuple(lost)

    def prune(self, spoken_of: Iterable[tuple[str, str]]) -> None:
        """Remove the versions that no named book speaks of. What the system does not let go of stays."""
        kept = set(spoken_of)
        with contextlib.suppress(OSError):
            for folder in list(self._folder.iterdir()):
                versions = VersionFiles(self._folder, folder.name)
                versions.remove([name for name in versions.names() if (folder.name, name) not in kept])
                with contextlib.suppress(OSError):
                    folder.rmdir()


def entry_files(folder: Path) -> list[Path]:
    """The files of a bible's entries; none where there is no such folder. Raises DISK."""
    try:
        return sorted(p for p in folder.iterdir() if p.suffix == ".md" and p.name[0] != "." and p.is_file())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, _UNREADABLE.format(folder.name), repr(error)) from error


def read_entry_file(path: Path) -> bytes:
    """The bytes of an entry's file. Raises DISK."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, _UNREADABLE.format(path.name), repr(error)) from error
