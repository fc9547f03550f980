"""Where an export goes: a file or a folder that is there when all of it is, and not at all before."""

import contextlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr


def deliver(path: Path, data: bytes) -> None:
    """Put a file in its place, over an older one of that name.

    Raises:
        InkwellError: BAD_INPUT when a folder has that name, DISK; what was there before is there still.
    """

    def fill(made: Path) -> None:
        with made.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    deliver_made(path, fill)


def deliver_made(path: Path, fill: Callable[[Path], object]) -> None:
    """The same for a file that `fill` writes, at the path that it is given. Whatever it raises goes on."""
    if path.is_dir():
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("“{name}” is a folder, so no file can have that name.", name=path.name), str(path)
        )
    made = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}")
    try:
        fill(made)
        made.replace(path)
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        # What is left of a failure must not hide it.
        with contextlib.suppress(OSError):
            made.unlink(missing_ok=True)


def deliver_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Put a folder with these files in its place; nothing may be there yet, or an empty folder.

    Raises:
        InkwellError: BAD_INPUT when something is there, DISK.
    """
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        sentence = tr("“{name}” is already there and not empty, so nothing was written into it.", name=path.name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(path))
    made: Path | None = None
    try:
        made = Path(tempfile.mkdtemp(prefix=".inkwell-", dir=path.parent))
        made.chmod(0o755)
        for name, data in files.items():
            file = made / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        if path.exists():
            path.rmdir()
        made.replace(path)
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        if made is not None:
            shutil.rmtree(made, ignore_errors=True)


def _not_written(path: Path, error: OSError) -> InkwellError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InkwellError(
            ErrorKind.DISK,
            tr("There is no folder “{parent}” to put “{name}” in.", parent=path.parent, name=path.name),
            repr(error),
        )
    return InkwellError(
        ErrorKind.DISK,
        tr("“{name}” could not be written; is the disk full or read-only, or the file open elsewhere?", name=path.name),
        repr(error),
    )
