"""An open project as a book that can go out: its tree, its texts of a moment ago, its pictures."""

import itertools
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.compiling import Book
from inkwell.exchange.pictures import kind_of_picture
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.storage.backup_zip import FOLDERS
from inkwell.storage.book_publication import publication_of
from inkwell.storage.project import Project
from inkwell.translation import tr

ASSETS: Final = "assets"
MOST_PICTURE: Final = 64 * 1024 * 1024
"""Bytes."""
PRESETS: Final = "export-presets"
"""The folder of the author's own presets in Inkwell's data folder, and of a book's in its own."""


def book_of(project: Project, unsaved: Callable[[str], str | None] = lambda _node_id: None) -> Book:
    """The project's book. `unsaved` gives a node's words that are not on the disk yet, None where there are none.

    The tree is that of this moment; texts and pictures are read while the export goes on, on its thread.
    """
    info = project.info
    form = info.extra.get("form")

    def text(node_id: str) -> str:
        words = unsaved(node_id)
        return words if words is not None else _saved(project, node_id)

    return Book(
        info.title,
        project.manuscript,
        text,
        info.author,
        info.language,
        form if isinstance(form, str) else "",
        publication_of(info),
        lambda name: read_asset(project.folder, name),
        tuple(project.folder / name for name in (*FOLDERS, PRESETS)),
    )


def _saved(project: Project, node_id: str) -> str:
    read = project.read_text(node_id)
    if read.read_only and not project.read_only:
        title = project.manuscript.node(node_id).title
        sentence = tr(
            "“{title}” cannot be read as it should be, so the book was not exported: {reason}",
            title=title,
            reason=read.reason,
        )
        raise InkwellError(ErrorKind.DAMAGED, sentence)
    return read.text


def read_asset(folder: Path, name: str) -> bytes | None:
    """A file in a book's `assets` by its name; None where there is none, or where it lies elsewhere in truth."""
    root = folder / ASSETS
    path = root / name
    try:
        if not path.resolve().is_relative_to(root.resolve()) or not path.is_file():
            return None
        return path.read_bytes()
    except (OSError, ValueError):
        return None


def keep_asset(folder: Path, source: Path) -> str:
    """Copy a picture into a book's `assets`, and return its name there; one that is there already is not copied.

    Raises:
        InkwellError: BAD_INPUT for what is no picture, DISK.
    """
    try:
        if source.stat().st_size > MOST_PICTURE:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("“{name}” is too large for a picture of a book.", name=source.name)
            )
        data = source.read_bytes()
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{name}” cannot be read.", name=source.name), repr(error)) from error
    kind = kind_of_picture(data)
    if not kind:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is no picture that a book can hold.", name=source.name))
    stem = re.sub(r"[^a-z0-9]+", "-", source.stem.lower()).strip("-")[:40] or "picture"
    root = folder / ASSETS
    names = (f"{stem}.{kind}" if number == 1 else f"{stem}-{number}.{kind}" for number in itertools.count(1))
    name = next(each for each in names if not (root / each).exists() or read_asset(folder, each) == data)
    if (root / name).exists():
        return name
    try:
        root.mkdir(exist_ok=True)
        write_atomic(root / name, data)
    except OSError as error:
        raise disk_error(error, root / name) from error
    return name


def preset_folders(data: Path, project: Path | None) -> tuple[Path, ...]:
    """Where own presets lie: the author's for all books, then the book's."""
    return (data / PRESETS, *((project / PRESETS,) if project is not None else ()))
