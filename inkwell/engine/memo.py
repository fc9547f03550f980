"""A few measured facts worth keeping from one start to the next: a small JSON file that may vanish any time."""

import contextlib
import json
import logging
import os
import tempfile
from pathlib import Path
from typing import cast

_log = logging.getLogger(__name__)

_LONGEST = 1 << 20
"""A larger file is none of ours."""


class Memo:
    """Facts by key, in one file; the newest `most` are kept.

    What is torn, foreign or not there counts as nothing known; where nothing can be written, nothing is kept.
    Two processes that write at once may lose one fact, never the file.
    """

    def __init__(self, file: Path | None, most: int = 200) -> None:
        self._file = file
        self._most = most

    def get(self, key: str) -> object:
        """The fact that was put there, as JSON gives it; None when there is none."""
        return self._read().get(key)

    def put(self, key: str, fact: str | int | float) -> None:
        """Keep a fact."""
        if self._file is None:
            return
        facts = self._read()
        facts.pop(key, None)
        facts[key] = fact
        try:
            self._write(self._file, dict(list(facts.items())[-self._most :]))
        except OSError as error:
            _log.info("%s was not written: %s", self._file.name, error)

    def _read(self) -> dict[str, object]:
        if self._file is None:
            return {}
        try:
            with self._file.open("rb") as file:
                found: object = json.loads(file.read(_LONGEST))
        except (OSError, ValueError, RecursionError):
            return {}
        return cast("dict[str, object]", found) if isinstance(found, dict) else {}

    @staticmethod
    def _write(path: Path, facts: dict[str, object]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(facts, file, indent=1)
            Path(temporary).replace(path)
        finally:
            with contextlib.suppress(OSError):
                Path(temporary).unlink(missing_ok=True)
