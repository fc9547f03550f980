"""Where damaged files go: out of the way, whole, and never deleted."""

import os
from datetime import UTC, datetime
from pathlib import Path

from inkwell.storage.atomic import disk_error, sync_folder, write_atomic

FOLDER = "quarantine"
_LONGEST = 200
"""Bytes of a file's name that are kept; with what comes before it, every system takes that."""


def set_aside(project: Path, path: Path) -> Path:
    """Move a file of the project into quarantine/, under a name that is not taken; return where it is.

    Raises:
        InkwellError: DISK; the file is then where it was.
    """
    try:
        target = _free_name(project, path)
        path.rename(target)
    except OSError as error:
        raise disk_error(error, path) from error
    for changed in (target.parent, path.parent):
        sync_folder(changed)
    return target


def keep_copy(project: Path, path: Path) -> None:
    """Keep what a damaged file holds in quarantine/, before it is replaced; once, however often that is tried.

    Raises:
        InkwellError: DISK; the file must then not be replaced.
    """
    try:
        data = path.read_bytes()
        if any(each.read_bytes() == data for each in (project / FOLDER).glob(f"*-{path.name}")):
            return
        target = _free_name(project, path)
    except FileNotFoundError:
        return
    except OSError as error:
        raise disk_error(error, path) from error
    write_atomic(target, data)


def _free_name(project: Path, path: Path) -> Path:
    """Make the folder where it is missing, and return a name in it that is not taken. Raises OSError."""
    folder = project / FOLDER
    if not folder.is_dir():
        folder.mkdir(exist_ok=True)
        sync_folder(project)
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    # The end of a name says what it is; with the stamp before it, the whole might be too long for the system.
    name = path.name if len(os.fsencode(path.name)) <= _LONGEST else path.name[-_LONGEST // 4 :]
    number = 1
    while (target := folder / f"{stamp}-{number}-{name}").exists():
        number += 1
    return target
