"""continuity.json: what the author said of findings that do not fit together; it travels with the book.

A damaged file is never lost: before it is replaced, a copy of it goes into quarantine/.
"""

from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.storage.quarantine import keep_copy
from inkwell.story.continuity.finding import Mark
from inkwell.translation import tr

FORMAT: Final = 1
NAME: Final = "continuity.json"


class _Marks(msgspec.Struct, frozen=True):
    marks: tuple[Mark, ...] = ()
    format: int = FORMAT


def read_marks(project: Path) -> tuple[Mark, ...]:
    """Return all marks; none where there is no file.

    Raises:
        InkwellError: DAMAGED or NEWER_FORMAT, the file stays as it is; DISK when it cannot be read.
    """
    path = project / NAME
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_Marks)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise disk_error(error, path) from error
    except (UnicodeDecodeError, msgspec.MsgspecError, RecursionError) as error:
        if _is_later(path):
            raise _newer() from error
        sentence = tr(
            "What was ticked off for continuity ({name}) cannot be read, so everything is listed again.", name=NAME
        )
        raise InkwellError(ErrorKind.DAMAGED, sentence, str(error)) from error
    if found.format > FORMAT:
        raise _newer()
    return found.marks


def change_marks(project: Path, dropped: tuple[Mark, ...], added: Mark | None) -> tuple[Mark, ...]:
    """Take marks out and put one in; returns all that there are then. Use from one thread.

    What others wrote meanwhile stays. A damaged file is begun anew, with a copy of it in quarantine/.

    Raises:
        InkwellError: NEWER_FORMAT when a later Inkwell wrote the file, DISK; it is then as it was.
    """
    path = project / NAME
    try:
        before = read_marks(project)
    except InkwellError as error:
        if error.kind is not ErrorKind.DAMAGED:
            raise
        keep_copy(project, path)
        before = ()
    kept = tuple(mark for mark in before if mark not in dropped and mark != added)
    now = (*kept, added) if added is not None else kept
    if now != before:
        write_atomic(path, msgspec.json.format(msgspec.json.encode(_Marks(now))) + b"\n")
    return now


def _is_later(path: Path) -> bool:
    """Whether what cannot be understood says that it is of a later format."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Format).format > FORMAT
    except (OSError, UnicodeDecodeError, msgspec.MsgspecError, RecursionError):
        return False


class _Format(msgspec.Struct):
    format: int = FORMAT


def _newer() -> InkwellError:
    return InkwellError(
        ErrorKind.NEWER_FORMAT, tr("A later Inkwell wrote {name}; what was ticked off there is not known.", name=NAME)
    )
