"""Making, copying and moving whole project folders so that nothing half-written is left."""

import contextlib
import errno
import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason, sync_folder
from inkwell.storage.lock import LOCK_NAME
from inkwell.storage.tree_copy import copy_tree, first_difference, is_temporary
from inkwell.translation import tr


def build_folder(folder: Path, fill: Callable[[Path], None]) -> None:
    """Make `folder` by filling a temporary one beside it and renaming that; `folder` may exist empty.

    What `fill` writes it must flush itself, as `write_atomic` does; the lists of names are flushed here.

    Raises:
        InkwellError: BAD_INPUT when something is there already, DISK, or what `fill` raises.
    """
    refuse_taken(folder)
    try:
        _make_parents(folder)
        temporary = Path(tempfile.mkdtemp(prefix=".inkwell-", suffix=".tmp", dir=folder.parent))
    except OSError as error:
        raise _folder_error(error, folder) from error
    try:
        # mkdtemp's folder is the owner's alone; a book's folder is as its parent is.
        temporary.chmod(stat.S_IMODE(folder.parent.stat().st_mode) & 0o777 | stat.S_IRWXU)
        fill(temporary)
        for place, _, _ in os.walk(temporary):
            sync_folder(Path(place))
        _put(temporary, folder)
    except OSError as error:
        shutil.rmtree(temporary, ignore_errors=True)
        raise _folder_error(error, folder) from error
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    sync_folder(folder.parent)


def copy_folder(source: Path, folder: Path, finish: Callable[[Path], None]) -> None:
    """Copy a whole project folder; `finish` may change the copy before it appears under its name.

    The lock and what Inkwell was in the middle of writing are not part of the copy, and all of it may be written.

    Raises:
        InkwellError: BAD_INPUT for a folder inside the source or one that is taken, DISK.
    """
    refuse_inside(source, folder)

    def fill(temporary: Path) -> None:
        copy_tree(source, temporary, is_not_the_books, writable=True)
        finish(temporary)

    build_folder(folder, fill)


def move_folder(source: Path, folder: Path) -> str:
    """Move a whole project folder, also to another disk; return a sentence when the old one could not be removed.

    Raises:
        InkwellError: BAD_INPUT for a folder inside the source or one that is taken, or for a link; DISK.
    """
    refuse_inside(source, folder)
    refuse_taken(folder)
    try:
        if source.is_symlink():
            sentence = tr("“{source}” is a link to a folder elsewhere; move that folder instead.", source=source)
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        _make_parents(folder)
        _put(source, folder)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise _folder_error(error, folder) from error
        _copy_to_another_disk(source, folder)
        return _remove_moved(source)
    sync_folder(folder.parent)
    sync_folder(source.parent)
    return ""


def refuse_inside(source: Path, folder: Path) -> None:
    """Raise BAD_INPUT when `folder` is the project's own or lies inside it."""
    outer, inner = Path(os.path.realpath(source)), Path(os.path.realpath(folder))
    if inner == outer or outer in inner.parents:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("A book cannot be put inside its own folder; choose another place."))


def is_not_the_books(name: str) -> bool:
    """Say of a name in a project folder whether it belongs to the moment and not to the book."""
    return name == LOCK_NAME or is_temporary(name)


def _copy_to_another_disk(source: Path, folder: Path) -> None:
    """Copy everything, and read it back before it appears: what is left of the old folder will be removed."""

    def fill(temporary: Path) -> None:
        # What Inkwell was in the middle of writing when it died goes along: it may hold words.
        copy_tree(source, temporary, _is_lock, writable=False)
        wrong = first_difference(source, temporary, _is_lock)
        if wrong:
            sentence = tr(
                "“{wrong}” was not the same in the copy as in the old folder, so the book was not moved.", wrong=wrong
            )
            raise InkwellError(ErrorKind.DISK, sentence)

    build_folder(folder, fill)


def _is_lock(name: str) -> bool:
    return name == LOCK_NAME


def _remove_moved(source: Path) -> str:
    """Remove the old folder of a book that was copied; under its name is all of it or nothing.

    What is left of it is half a book at best: the new one is the book now, whatever became of it.
    """
    aside = source.with_name(f".inkwell-{secrets.token_hex(4)}.tmp")
    try:
        source.rename(aside)
    except OSError:
        return tr("The book was moved, but its old folder “{source}” could not be removed.", source=source)
    shutil.rmtree(aside, ignore_errors=True)
    sync_folder(source.parent)
    if os.path.lexists(aside):
        return tr(
            "The book was moved, but not all of its old folder could be removed; the rest is in “{aside}”.", aside=aside
        )
    return ""


def _put(source: Path, folder: Path) -> None:
    """Rename a folder to a name where nothing is, or an empty folder. Raises OSError, and all is as it was."""
    empty = folder.exists()
    if empty:
        folder.rmdir()
    try:
        source.rename(folder)
    except BaseException:
        if empty:
            with contextlib.suppress(OSError):
                folder.mkdir()
        raise


def _make_parents(folder: Path) -> None:
    """Make the folders above one, each on the disk before the next. Raises OSError."""
    missing = [above for above in folder.parents if not above.exists()]
    for above in reversed(missing):
        above.mkdir(exist_ok=True)
        sync_folder(above.parent)


def refuse_taken(folder: Path) -> None:
    """Raise BAD_INPUT when something is there already; an empty folder may be."""
    try:
        taken = folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir())))
    except OSError as error:
        raise _folder_error(error, folder) from error
    if taken:
        raise InkwellError(
            ErrorKind.BAD_INPUT,
            tr("“{folder}” is there already and is not an empty folder; choose another place.", folder=folder),
        )


def _folder_error(error: OSError, folder: Path) -> InkwellError:
    return InkwellError(
        ErrorKind.DISK,
        tr("The folder “{folder}” could not be written because {reason}.", folder=folder, reason=reason(error)),
        repr(error),
    )
