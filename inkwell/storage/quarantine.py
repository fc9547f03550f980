"""Where damaged files go: out of the way, whole, and never deleted."""

from datetime import UTC, datetime
from pathlib import Path

from inkwell.storage.atomic import disk_error, sync_folder

FOLDER = "quarantine"


def set_aside(project: Path, path: Path) -> Path:
    """Move a file of the project into quarantine/, under a name that is not taken; return where it is.

    Raises:
        InkwellError: DISK; the file is then where it was.
    """
    folder = project / FOLDER
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    try:
        folder.mkdir(exist_ok=True)
        number = 1
        while (target := folder / f"{stamp}-{number}-{path.name}").exists():
            number += 1
        path.rename(target)
    except OSError as error:
        raise disk_error(error, path) from error
    for changed in (folder, path.parent):
        sync_folder(changed)
    return target
