"""series.json: what a series of books is called and which books are in it; and a book's own word for where that is.

A series is a folder with this file and a `bible` as a book has one. A book names the folder in its project.json:
`"series": ".."`, relative to the book's folder.
"""

import contextlib
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any, Final, cast

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.storage.atomic import Stamp, disk_error, stamp, write_atomic
from inkwell.storage.project_info import FILE_NAME as BOOK_FILE
from inkwell.storage.project_info import ProjectInfo, new_project_id
from inkwell.translation import tr

FORMAT: Final = 1
"""The format of series.json that this Inkwell reads and writes."""
FILE_NAME: Final = "series.json"
_KEY: Final = "series"
_KNOWN: Final = ("format", "id", "title", "books")
_TRIES: Final = 5
"""So often a change of series.json begins again because another book wrote it in the same moment."""


@dataclass(frozen=True)
class Series:
    """What series.json says. `books` are folders, relative to the series' own, in the order of the story."""

    id: str
    title: str
    books: tuple[str, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    """The names that this Inkwell does not know, in their order."""

    def encode(self) -> bytes:
        """Return the file's bytes."""
        known = {"format": FORMAT, "id": self.id, "title": self.title, "books": list(self.books)}
        return DISK.encode(json.dumps(known | self.extra, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


# what a book says


def series_folder(info: ProjectInfo, project: Path) -> Path | None:
    """Return the folder of the series that a book says it is part of; None where it says nothing that can be used."""
    said: object = info.extra.get(_KEY)
    if not isinstance(said, str) or not said or "\0" in said:
        return None
    return Path(os.path.normpath(project.absolute() / said))


def with_series(info: ProjectInfo, project: Path, folder: Path | None) -> ProjectInfo:
    """Return the same as part of the series in `folder`; None for a book that is part of none."""
    rest = {key: value for key, value in info.extra.items() if key != _KEY}
    return replace(info, extra=rest if folder is None else {**rest, _KEY: _relative(folder, project)})


def follow_series(info: ProjectInfo, before: Path, now: Path) -> ProjectInfo:
    """Return the same for the book in another place, part of the series that it is part of in the place `before`."""
    folder = series_folder(info, before)
    return info if folder is None else with_series(info, now.absolute(), folder)


def move_in_series(info: ProjectInfo, before: Path, now: Path) -> None:
    """Let a book that was moved, and its series, find each other. What cannot be written is left as it is."""
    folder = series_folder(info, before)
    if folder is None or folder == now or now in folder.parents:
        return
    with contextlib.suppress(InkwellError):
        write_atomic(now / BOOK_FILE, follow_series(info, before, now).encode())
        old, new = _relative(before, folder), _relative(now, folder)
        _changed(folder, lambda books: tuple(new if each == old else each for each in books))


def _relative(path: Path, base: Path) -> str:
    """The way from `base` to `path` with forward slashes; the whole path where they are on different drives."""
    try:
        return Path(os.path.relpath(path, base)).as_posix()
    except ValueError:
        return path.absolute().as_posix()


# what a series says


def is_series(folder: Path) -> bool:
    """Whether there is a series in this folder."""
    return (folder / FILE_NAME).is_file()


def read_series(folder: Path) -> Series:
    """Read what a series says of itself.

    Raises:
        InkwellError: NOT_FOUND when there is none in this folder, DAMAGED, NEWER_FORMAT, DISK.
    """
    path = folder / FILE_NAME
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        sentence = tr("There is no series in “{folder}”.", folder=folder)
        raise InkwellError(ErrorKind.NOT_FOUND, sentence, repr(error)) from error
    except OSError as error:
        raise InkwellError(
            ErrorKind.DISK, tr("The series in “{folder}” cannot be read.", folder=folder), repr(error)
        ) from error
    return _parsed(data, folder)


def create_series(folder: Path, title: str) -> Series:
    """Make a series in a folder that is there. Raises BAD_INPUT for a book's folder or one with a series, DISK."""
    if is_series(folder):
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("There is a series in “{name}” already.", name=folder.name), str(folder)
        )
    refuse_book(folder)
    made = Series(new_project_id(), title)
    write_atomic(folder / FILE_NAME, made.encode(), Stamp())
    return made


def refuse_book(folder: Path) -> None:
    """Raise BAD_INPUT for a folder that is a book or lies in one: the entries would be the book's."""
    for each in (folder, *folder.parents):
        if (each / BOOK_FILE).is_file():
            sentence = tr(
                "“{name}” is a book. Choose another folder, for instance the one that its books lie in.", name=each.name
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(folder))


def enrol(folder: Path, book: Path) -> Series:
    """Put a book at the end of a series, where it is not in it yet. Raises as `read_series`, and CONFLICT."""
    name = _relative(book, folder)
    return _changed(folder, lambda books: books if name in books else (*books, name))


def is_listed(folder: Path, series: Series, book: Path) -> bool:
    """Whether a series says that this book is part of it."""
    return _relative(book, folder) in series.books


def withdraw(folder: Path, book: Path) -> Series:
    """Take a book out of a series. Raises as `read_series`, and CONFLICT."""
    name = _relative(book, folder)
    return _changed(folder, lambda books: tuple(each for each in books if each != name))


def arrange(folder: Path, books: Sequence[str]) -> Series:
    """Put the books of a series in this order; those that it has and that are not named come behind them.

    Raises as `read_series`, and CONFLICT.
    """

    def arranged(there: tuple[str, ...]) -> tuple[str, ...]:
        wanted = tuple(each for each in dict.fromkeys(books) if each in there)
        return (*wanted, *(each for each in there if each not in wanted))

    return _changed(folder, arranged)


def books_of(folder: Path, series: Series) -> tuple[Path, ...]:
    """The folders of the books that are there, in order; what is not there now is passed over."""
    paths = (Path(os.path.normpath(folder.absolute() / each)) for each in series.books)
    return tuple(path for path in paths if (path / "text").is_dir())


def _changed(folder: Path, change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Series:
    """Change the list of books, also while somebody else does."""
    path = folder / FILE_NAME
    for attempt in range(_TRIES):
        try:
            seen = stamp(path)
        except OSError as error:
            raise disk_error(error, path) from error
        series = read_series(folder)
        changed = replace(series, books=change(series.books))
        try:
            if changed != series:
                write_atomic(path, changed.encode(), seen)
        except InkwellError as error:
            if error.kind is not ErrorKind.CONFLICT or attempt == _TRIES - 1:
                raise
        else:
            return changed
    raise InkwellError(ErrorKind.CONFLICT, tr("The series is being changed elsewhere; try again."), str(path))


def _parsed(data: bytes, folder: Path) -> Series:
    try:
        contents: object = json.loads(DISK.decode(data.decode("utf-8-sig")))
    except (ValueError, RecursionError):
        contents = None
    if not isinstance(contents, dict):
        sentence = tr(
            "“{file_name}” in “{name}” cannot be understood, so it is left as it is.",
            file_name=FILE_NAME,
            name=folder.name,
        )
        raise InkwellError(ErrorKind.DAMAGED, sentence, str(folder))
    said = cast("dict[str, Any]", contents)
    number = said.get("format")
    if isinstance(number, int) and number > FORMAT:
        sentence = tr(
            "The series in “{name}” was written by a newer Inkwell; nothing in it was touched.", name=folder.name
        )
        raise InkwellError(ErrorKind.NEWER_FORMAT, sentence, f"format {number}, this reads {FORMAT}")
    return Series(
        str(said.get("id") or ""),
        str(said.get("title") or folder.name),
        _books(said.get("books")),
        {key: value for key, value in said.items() if key not in _KNOWN},
    )


def _books(said: object) -> tuple[str, ...]:
    names = cast("list[object]", said) if isinstance(said, list) else []
    found = (PurePosixPath(each).as_posix() for each in names if isinstance(each, str) and each and "\0" not in each)
    return tuple(dict.fromkeys(found))
