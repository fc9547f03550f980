"""The files of another editor's project, from its folder or from the archive that it is packed in."""

import os
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.archive import LARGEST, read_archive
from inkwell.exchange.left_out import left_out
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.text_files import LARGEST as LARGEST_TEXT
from inkwell.exchange.text_files import Decoded, decoded
from inkwell.translation import tr

_MOST_FILES: Final = 20_000
_DEEPEST: Final = 40
"""Folders in folders."""


@dataclass(slots=True)
class ProjectFiles:
    """Files by their path below the project, with `/`; `remarks` are sentences on what was passed over.

    Names are found however they are capitalised, because Windows and macOS do not mind and others do.
    """

    entries: dict[str, bytes] = field(default_factory=dict[str, bytes])
    remarks: list[str] = field(default_factory=list[str])
    _folded: dict[str, str] = field(default_factory=dict[str, str])

    def data(self, name: str) -> bytes | None:
        """A file's bytes; None where there is none."""
        if len(self._folded) != len(self.entries):
            self._folded = {each.casefold(): each for each in self.entries}
        found = self._folded.get(name.casefold())
        return None if found is None else self.entries[found]

    def text(self, name: str) -> str:
        """A file as text with plain newlines; "" where there is none, and, with a remark, for what is no text."""
        data = self.data(name)
        if data is None:
            return ""
        try:
            read = decoded(data, name, guess=True)
        except InkwellError as error:
            read = Decoded("", error.sentence)
        if read.remark and read.remark not in self.remarks:
            self.remarks.append(read.remark)
        return read.text

    def below(self, folder: str) -> list[str]:
        """The paths of all files in a folder and below it, as a person counts."""
        start = folder.casefold() + "/"
        return sorted((name for name in self.entries if name.casefold().startswith(start)), key=counted)


def counted(path: str) -> list[list[tuple[int, int, str]]]:
    """What to sort paths by so that 2 comes before 10."""
    return [
        [(0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in re.findall(r"\d+|\D+", part.lower())]
        for part in path.split("/")
    ]


def packed_files(path: Path, progress: Progress = no_progress) -> ProjectFiles:
    """The files in an archive.

    Raises:
        InkwellError: DISK; BAD_INPUT when it is damaged, locked, too large, or made to do harm.
        CancelledError: or whatever else `progress` raises.
    """
    archive = read_archive(path, progress)
    # Some programs write the separators of Windows into archives.
    named = {name.replace("\\", "/"): data for name, data in archive.entries.items()}
    return ProjectFiles(named, list(archive.remarks))


def folder_files(
    folder: Path, progress: Progress = no_progress, without: Collection[str] = (), only: Collection[str] = ()
) -> ProjectFiles:
    """The files in a folder and below it. No link is followed; what is hidden, too large or unreadable is left out.

    `without` are names of folders that are passed over, `only` what files end in that are read (".rtf"), all if empty.

    Raises:
        InkwellError: DISK; BAD_INPUT when it holds more than a book can.
        CancelledError: or whatever else `progress` raises.
    """
    if not folder.is_dir():
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("The folder “{name}”, which the project needs, is not there.", name=folder.name)
        )
    found = ProjectFiles()
    size = links = 0
    left: list[str] = []
    for place, folders, names in os.walk(folder, onerror=_unreadable):
        here = Path(place)
        folders[:] = [] if len(here.relative_to(folder).parts) > _DEEPEST else sorted(folders)
        folders[:] = [name for name in folders if name.casefold() not in without and not name.startswith(".")]
        for name in sorted(names):
            progress(tr("Reading the project"), None)
            path = here / name
            if path.is_symlink():
                links += 1
            elif not name.startswith(".") and path.is_file() and (not only or path.suffix.lower() in only):
                data = _bytes(path)
                if data is None:
                    left.append(path.relative_to(folder).as_posix())
                    continue
                size += len(data)
                if size > LARGEST or len(found.entries) >= _MOST_FILES:
                    raise InkwellError(
                        ErrorKind.BAD_INPUT, tr("“{name}” holds more than a book can.", name=folder.name), str(size)
                    )
                found.entries[path.relative_to(folder).as_posix()] = data
    if left:
        found.remarks.append(left_out(tr("Files that are too large or cannot be read were left out:"), left))
    if links:
        found.remarks.append(tr("Links to other places on the disk were not followed: {links:,}.", links=links))
    return found


def file_bytes(path: Path) -> bytes:
    """The bytes of one file that is part of a project or all of it.

    Raises:
        InkwellError: NOT_FOUND, DISK, or BAD_INPUT when it is too large.
    """
    try:
        if path.stat().st_size > LARGEST_TEXT:
            sentence = tr(
                "“{name}” is larger than {largest_text} MB, which no book's text is.",
                name=path.name,
                largest_text=LARGEST_TEXT // 1024**2,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no file “{path}”.", path=path), repr(error)) from error
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{path}” cannot be read.", path=path), repr(error)) from error


def _bytes(path: Path) -> bytes | None:
    """A file's bytes; None for one that is too large, or that the system does not give out."""
    try:
        return path.read_bytes() if path.stat().st_size <= LARGEST_TEXT else None
    except OSError:
        return None


def _unreadable(error: OSError) -> None:
    raise InkwellError(
        ErrorKind.DISK, tr("“{filename}” cannot be read.", filename=error.filename), repr(error)
    ) from error
