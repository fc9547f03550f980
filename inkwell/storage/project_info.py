"""project.json: what a book is called, and which format its folder has."""

import json
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, cast

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.translation import tr

FORMAT: Final = 1
"""The format of project folders that this Inkwell reads and writes."""
FILE_NAME: Final = "project.json"
NO_ID: Final = "folder-"
"""What the id of a book begins with whose own id is lost; the folder's name follows."""
_SAID: Final = ("title", "author", "language")
_KNOWN: Final = ("format", "id", *_SAID)


@dataclass(frozen=True)
class ProjectInfo:
    """What project.json says; `extra` holds the keys that this Inkwell does not know, in their order."""

    id: str
    title: str
    author: str = ""
    language: str = "en"
    format: int = FORMAT
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    damaged: bool = False
    """Whether there is a project.json that cannot be understood."""

    @property
    def lost(self) -> bool:
        """Whether the book's own id is not known, because project.json is missing or damaged."""
        return self.id.startswith(NO_ID)

    def known_as(self, title: str, author: str, language: str) -> "ProjectInfo":
        """Return the same with what the author says of it, and an id where its own is lost."""
        project_id = new_project_id() if self.lost else self.id
        return replace(self, id=project_id, title=title, author=author, language=language, damaged=False)

    def with_new_id(self) -> "ProjectInfo":
        """Return the same for a copy of the book."""
        return replace(self, id=new_project_id())

    def encode(self) -> bytes:
        """Return the file's bytes."""
        contents = {key: getattr(self, key) for key in _KNOWN} | self.extra
        return DISK.encode(json.dumps(contents, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def merged(before: ProjectInfo, ours: ProjectInfo, theirs: ProjectInfo) -> ProjectInfo:
    """Return what somebody else made of `before`, with what became otherwise here; of both in one key ours counts."""
    said = {name: getattr(ours, name) for name in _SAID if getattr(ours, name) != getattr(before, name)}
    extra = dict(theirs.extra)
    for key in {**before.extra, **ours.extra}:
        if key not in ours.extra:
            extra.pop(key, None)
        elif key not in before.extra or before.extra[key] != ours.extra[key]:
            extra[key] = ours.extra[key]
    # While a book is open its id is what its journal and place are found by.
    return replace(theirs, id=ours.id, **said, extra=extra)


def new_project_id() -> str:
    """Return a random id: 32 hexadecimal digits."""
    return secrets.token_hex(16)


def read_info(folder: Path) -> tuple[ProjectInfo, str]:
    """Return what is known of the project in `folder`, and a sentence on what was wrong ("" for nothing).

    Raises:
        InkwellError: NOT_FOUND when the folder holds no project, NEWER_FORMAT, DISK when it cannot be read.
    """
    path = folder / FILE_NAME
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return _without_file(folder)
    except OSError as error:
        raise InkwellError(
            ErrorKind.DISK, tr("The project in “{folder}” cannot be read.", folder=folder), repr(error)
        ) from error
    contents = _parse(data)
    if contents is None:
        return replace(_by_name(folder), damaged=True), tr(
            "{file_name} cannot be read, so the book is shown under its folder's name.", file_name=FILE_NAME
        )
    number = contents.get("format")
    if isinstance(number, int) and number > FORMAT:
        raise InkwellError(
            ErrorKind.NEWER_FORMAT,
            tr("“{name}” was written by a newer Inkwell; nothing in it was touched.", name=folder.name),
            f"format {number}, this reads {FORMAT}",
        )
    return _from(contents, folder), ""


def _without_file(folder: Path) -> tuple[ProjectInfo, str]:
    if not (folder / "text").is_dir():
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no Inkwell project in “{folder}”.", folder=folder))
    return _by_name(folder), tr(
        "{file_name} is missing, so the book is shown under its folder's name.", file_name=FILE_NAME
    )


def _by_name(folder: Path) -> ProjectInfo:
    # The id must be the same at each opening, or the place in the book would be forgotten.
    return ProjectInfo(id=f"{NO_ID}{folder.name}", title=folder.name)


def _parse(data: bytes) -> dict[str, Any] | None:
    try:
        contents: object = json.loads(DISK.decode(data.decode("utf-8-sig")))
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", contents) if isinstance(contents, dict) else None


def _from(contents: dict[str, Any], folder: Path) -> ProjectInfo:
    fallback = _by_name(folder)
    return ProjectInfo(
        id=str(contents.get("id") or fallback.id),
        title=str(contents.get("title") or fallback.title),
        author=str(contents.get("author") or ""),
        language=str(contents.get("language") or "en"),
        extra={key: value for key, value in contents.items() if key not in _KNOWN},
    )
