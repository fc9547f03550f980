"""Making, copying and moving whole project folders so that nothing half-written is left."""

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason, sync_folder


def build_folder(folder: Path, fill: Callable[[Path], None]) -> None:
    """Make `folder` by filling a temporary one beside it and renaming that; `folder` may exist empty.

    Raises:
        InkwellError: BAD_INPUT when something is there already, DISK, or what `fill` raises.
    """
    _refuse_taken(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=".inkwell-", suffix=".tmp", dir=folder.parent))
    except OSError as error:
        raise _folder_error(error, folder) from error
    try:
        # mkdtemp's folder is the owner's alone; a book's folder is as its parent is.
        temporary.chmod(stat.S_IMODE(folder.parent.stat().st_mode) & 0o777 | stat.S_IRWXU)
        fill(temporary)
        if folder.exists():
            folder.rmdir()
        temporary.rename(folder)
    except OSError as error:
        shutil.rmtree(temporary, ignore_errors=True)
        raise _folder_error(error, folder) from error
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    sync_folder(folder.parent)


def copy_folder(source: Path, folder: Path, finish: Callable[[Path], None]) -> None:
    """Copy a whole project folder; `finish` may change the copy before it appears under its name.

    Raises:
        InkwellError: BAD_INPUT for a folder inside the source or one that is taken, DISK.
    """
    refuse_inside(source, folder)

    def fill(temporary: Path) -> None:
        shutil.copytree(source, temporary, symlinks=True, dirs_exist_ok=True)
        _make_writable(temporary)
        finish(temporary)

    build_folder(folder, fill)


def move_folder(source: Path, folder: Path) -> str:
    """Move a whole project folder, also to another disk; return a sentence when the old one could not be removed.

    Raises:
        InkwellError: BAD_INPUT for a folder inside the source or one that is taken, DISK.
    """
    refuse_inside(source, folder)
    _refuse_taken(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        if folder.exists():
            folder.rmdir()
        source.rename(folder)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise _folder_error(error, folder) from error
        copy_folder(source, folder, lambda _: None)
        shutil.rmtree(source, ignore_errors=True)
    sync_folder(folder.parent)
    # What is left of the old folder is half a book at best: the new one is the book now, whatever became of it.
    return f"The book was moved, but its old folder “{source}” could not be removed." if source.exists() else ""


def refuse_inside(source: Path, folder: Path) -> None:
    """Raise BAD_INPUT when `folder` is the project's own or lies inside it."""
    outer, inner = Path(os.path.realpath(source)), Path(os.path.realpath(folder))
    if inner == outer or outer in inner.parents:
        raise InkwellError(ErrorKind.BAD_INPUT, "A book cannot be put inside its own folder; choose another place.")


def _refuse_taken(folder: Path) -> None:
    try:
        taken = folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir())))
    except OSError as error:
        raise _folder_error(error, folder) from error
    if taken:
        raise InkwellError(
            ErrorKind.BAD_INPUT, f"“{folder}” is there already and is not an empty folder; choose another place."
        )


def _make_writable(folder: Path) -> None:
    """A copy of a read-only book is there to be written in."""
    for place, _, names in os.walk(folder):
        for path in [Path(place), *(Path(place, name) for name in names)]:
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | stat.S_IWUSR)


def _folder_error(error: OSError, folder: Path) -> InkwellError:
    return InkwellError(
        ErrorKind.DISK, f"The folder “{folder}” could not be written because {reason(error)}.", repr(error)
    )
