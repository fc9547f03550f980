"""Deleting for good: what a file held is written over before its name goes."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_BLOCK: Final = 1 << 20


def wipe_folder(folder: Path) -> None:
    """Write over every file below a folder, then delete it with all that is in it.

    What a solid-state disk or a copying file system keeps of its own accord is beyond any program's reach.

    Raises:
        OSError: something could not be written over or deleted.
    """
    for file in files_below(folder):
        write_over(file)
    shutil.rmtree(folder)


def wipe(path: Path) -> None:
    """Delete a file or folder for good; a link goes, and what it leads to stays. Raises OSError."""
    if path.is_symlink() or not path.is_dir():
        if path.is_file() and not path.is_symlink():
            write_over(path)
        path.unlink()
    else:
        wipe_folder(path)


def files_below(folder: Path) -> Iterator[Path]:
    """Every plain file below a folder; links are none."""
    for root, folders, files in os.walk(folder, followlinks=False):
        for name in (*files, *folders):
            path = Path(root) / name
            if path.is_file() and not path.is_symlink():
                yield path


def write_over(path: Path) -> None:
    """Write nothing but zeros over a file's bytes, as far as to the disk. Raises OSError."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        while size > 0:
            size -= file.write(b"\0" * min(size, _BLOCK))
        file.flush()
        os.fsync(file.fileno())
