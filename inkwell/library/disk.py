"""The disk that the folder for models is on: what is free there, and in one sentence what is wrong with it."""

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.sizes import gigabytes
from inkwell.storage.atomic import told_as
from inkwell.translation import tr

SPARE_BYTES: Final = 256 << 20
"""What a disk keeps free beside a model: the author's own words go to the same disk."""


def free_bytes(folder: Path) -> int:
    """What is free on the disk of a folder that need not exist yet; 0 where the system does not say."""
    for each in (folder, *folder.parents):
        try:
            return shutil.disk_usage(each).free
        except OSError:
            continue
    return 0


def check_room(folder: Path, needed: int, what: str, free: Callable[[Path], int] = free_bytes) -> None:
    """Refuse what the disk has no room for.

    Raises:
        InkwellError: DISK, with both figures; what the disk keeps free counts as used.
    """
    there = free(folder)
    if needed + SPARE_BYTES > there:
        sentence = tr(
            "There is too little room for {what}: {gigabytes} are needed and some to spare, and "
            "{gigabytes2} are free on the disk of {folder}.",
            what=what,
            gigabytes=gigabytes(needed),
            gigabytes2=gigabytes(there),
            folder=folder,
        )
        raise InkwellError(ErrorKind.DISK, sentence)


def writing_into(folder: Path) -> AbstractContextManager[None]:
    """Say of what fails while something is written into a folder for models that it cannot be written there.

    Raises:
        InkwellError: DISK, see `told_as`.
    """
    return told_as(
        lambda reason: tr(
            "Nothing could be written into the folder for models, {folder}, because {reason}.",
            folder=folder,
            reason=reason,
        )
    )
