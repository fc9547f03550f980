"""The safer settings that worked: how many rungs down each model runs on this machine."""

import threading
from pathlib import Path

import msgspec

from inkwell.storage.atomic import disk_error, write_atomic


class RungFile:
    """Rungs by model key, 0 for a model without trouble. Safe from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def get(self, key: str) -> int:
        """Return the rung that worked, 0 when none is known."""
        with self._lock:
            return self._load().get(key, 0)

    def set(self, key: str, rung: int) -> None:
        """Remember the rung that worked. Raises DISK."""
        with self._lock:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise disk_error(error, self._path) from error
            write_atomic(self._path, msgspec.json.encode({**self._load(), key: rung}))

    def _load(self) -> dict[str, int]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, int])
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            # The ladder finds the rung again by itself.
            return {}
