"""Files outside of the book that its notes link to: which file is meant, and how a link to one is written."""

import os
from pathlib import Path
from typing import Final
from urllib.parse import quote

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.links import file_of, link_to

_PROGRAMS: Final = frozenset(
    (
        *(".app", ".appimage", ".bash", ".bat", ".cmd", ".com", ".command", ".cpl", ".desktop", ".dll", ".exe", ".hta"),
        *(".jar", ".js", ".jse", ".lnk", ".msc", ".msi", ".pif", ".ps1", ".py", ".pyw", ".reg", ".scr", ".sh"),
        *(".terminal", ".url", ".vb", ".vbe", ".vbs", ".workflow", ".wsf", ".wsh"),
    )
)
"""Endings of what does not show anything when it is opened, but runs."""


def linked_file(folder: Path, address: str) -> Path:
    """The file or folder that an address in a text of the book in `folder` leads to.

    Raises:
        InkwellError: BAD_INPUT for what is no file of this computer, or a program; NOT_FOUND where it is not there.
    """
    path = file_of(address)
    if not path or "\0" in path:
        raise InkwellError(ErrorKind.BAD_INPUT, "This link leads to no file on this computer.", address)
    # As in every Markdown file: from where the text lies. By hand it is easily written from the book's folder.
    places = [Path(os.path.normpath(base / path)) for base in (folder / "text", folder)]
    found = next((each for each in places if _exists(each)), None)
    if found is None:
        raise InkwellError(ErrorKind.NOT_FOUND, f"“{places[0].name}” is not there any more.", str(places[0]))
    real = found.resolve()
    if any(each.suffix.casefold() in _PROGRAMS for each in (found, real)) or _runs(real):
        raise InkwellError(
            ErrorKind.BAD_INPUT, f"“{found.name}” is a program; Inkwell starts none from a link.", str(real)
        )
    return found


def link_from(folder: Path, file: Path) -> str:
    """A link to a file for a text of the book in `folder`: one that goes along where the file lies in that folder."""
    if file.is_relative_to(folder):
        return link_to(file.stem, quote(f"../{file.relative_to(folder).as_posix()}"))
    return link_to(file.stem, file.absolute().as_uri())


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _runs(path: Path) -> bool:
    """Whether the system would run a file; on Windows every file says so, and the ending tells."""
    return os.name == "posix" and path.is_file() and not path.suffix and os.access(path, os.X_OK)
