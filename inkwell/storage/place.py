"""Where the author was in each book: volatile, so it is kept with the user and never in the project."""

import os
import threading
from pathlib import Path

import msgspec

from inkwell.storage.atomic import disk_error, write_atomic


class Beside(msgspec.Struct, frozen=True):
    """The node on the second page, where that page is, and what the first one has of the room."""

    node: str
    below: bool = False
    """Under the first page instead of at its right."""
    share: int = 50
    """Per cent."""


class Place(msgspec.Struct, frozen=True):
    """The node on the page, the cursor in each node that was open (code points), what is open beside it, and its scope.

    `scope` says what else is on the page: "chapter" or "book", and for any other word nothing.
    """

    node: str | None = None
    cursors: dict[str, int] = {}
    beside: Beside | None = None
    scope: str = "scene"


class PlaceFile:
    """Places by project id and real path together, because copied folders share ids. Safe from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def get(self, project_id: str, folder: Path) -> Place | None:
        """Return the place in this book, None when none is known."""
        with self._lock:
            return self._load().get(_key(project_id, folder))

    def set(self, project_id: str, folder: Path, place: Place) -> None:
        """Remember the place in this book. Raises DISK."""
        with self._lock:
            try:
                places = {**self._known(), _key(project_id, folder): place}
                self._path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                # What cannot be read at the moment is not overwritten by one place alone.
                raise disk_error(error, self._path) from error
            write_atomic(self._path, msgspec.json.encode(places))

    def _load(self) -> dict[str, Place]:
        try:
            return self._known()
        except OSError:
            # A lost place costs the author one click; it is not worth a word.
            return {}

    def _known(self) -> dict[str, Place]:
        """What the file says; nothing where it is not there or damaged. Raises OSError."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, Place])
        except (FileNotFoundError, msgspec.MsgspecError, UnicodeDecodeError):
            return {}


def _key(project_id: str, folder: Path) -> str:
    return f"{project_id} {os.path.realpath(folder)}"
