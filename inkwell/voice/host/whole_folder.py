"""A folder written whole or not at all: beside its place first, and under its name when everything is in it."""

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason
from inkwell.translation import tr


@contextmanager
def whole_folder(path: Path) -> Generator[Path]:
    """An empty folder beside `path`, which takes its place when the block is left, and is gone when it raises.

    Raises:
        InkwellError: DISK; what was at `path` before is still there, or beside it as `.old` after a kill just then.
    """
    half, old = (path.with_name(path.name + ending) for ending in (".part", ".old"))
    try:
        for left in (half, old):
            if left.exists():
                shutil.rmtree(left)
        half.mkdir(parents=True)
        yield half
        _flush(half)
        if path.exists():
            path.rename(old)
        half.rename(path)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        sentence = tr("The folder {name} could not be written because {reason}.", name=path.name, reason=reason(error))
        raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
    finally:
        shutil.rmtree(half, ignore_errors=True)


def sweep(place: Path) -> None:
    """Clear away what a kill has left in `place`: half-written files and folders; what they were to replace is back.

    Raises:
        OSError: the system refuses.
    """
    for old in place.glob("*.old"):
        whole = old.with_suffix("")
        if whole.exists():
            shutil.rmtree(old)
        else:
            old.rename(whole)
    for half in place.glob("*.part"):
        if half.is_dir():
            shutil.rmtree(half)
        else:
            half.unlink()


def _flush(folder: Path) -> None:
    for file in folder.iterdir():
        with file.open("rb+") as opened:
            os.fsync(opened.fileno())
