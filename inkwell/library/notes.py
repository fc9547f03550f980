"""What Inkwell has noted about each model: its hash, where it came from, under which licence it was taken.

One small JSON file for each model, in `about/` in the folder for models: two processes that note something at once
cannot undo each other's work. Wherever the model itself lies, its note lies here.
"""

import contextlib
import hashlib
from pathlib import Path
from typing import Final

import msgspec

from inkwell.library.disk import writing_into
from inkwell.storage.atomic import remove_file, write_atomic

ABOUT: Final = "about"
"""The folder of notes, inside the one for models."""
_LONGEST: Final = 1 << 16


class About(msgspec.Struct, frozen=True):
    """A note; "" for what is not known."""

    path: str
    sha256: str = ""
    """Of all weight files, one behind the other (see `engine.fingerprint`)."""
    repository: str = ""
    """Where it was downloaded from, with the file's name there and the commit that it was taken at."""
    file: str = ""
    commit: str = ""
    licence: str = ""
    """The one that was shown and accepted."""
    noted: float = 0.0
    """Seconds since 1970."""


class Notes:
    """The notes below one folder for models."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / ABOUT

    def of(self, path: str) -> About:
        """What is known of the model at this path."""
        with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
            with self._file(path).open("rb") as file:
                found = msgspec.json.decode(file.read(_LONGEST), type=About)
            if found.path == path:
                return found
        return About(path)

    def write(self, about: About) -> None:
        """Keep a note in place of an earlier one. Raises DISK."""
        target = self._file(about.path)
        with writing_into(self._folder.parent):
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(target, msgspec.json.format(msgspec.json.encode(about)) + b"\n")

    def forget(self, path: str) -> None:
        """The model is gone; a note that cannot be removed harms nobody."""
        with contextlib.suppress(OSError):
            remove_file(self._file(path))

    def _file(self, path: str) -> Path:
        key = hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:24]
        return self._folder / f"{key}.json"
