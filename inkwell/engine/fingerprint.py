"""What a model's weights are, whatever the file is called: the SHA-256 of their bytes, read in the background."""

import contextlib
import hashlib
import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from inkwell.engine.memo import Memo

_log = logging.getLogger(__name__)

_CHUNK = 1 << 20
_HEX_DIGITS = 64
_LOOK_SECONDS = 0.05
"""How often somebody who waits looks whether to wait on."""


class Wait(Protocol):
    """Waits for a fingerprint and gives it."""

    def __call__(self, cancelled: Callable[[], bool] = ...) -> str:
        """The fingerprint in hexadecimal; "" when a file could not be read, or soon after `cancelled` is true."""
        ...


class Fingerprints:
    """Finds and remembers fingerprints; a file that has its size and time of change still is the same.

    Args:
        folder: where they are remembered (`fingerprints.json`); None for nowhere.
    """

    def __init__(self, folder: Path | None) -> None:
        self._memo = Memo(folder / "fingerprints.json" if folder else None)

    def of(self, paths: Sequence[Path]) -> Wait:
        """Begin to find the fingerprint of a model's weight files, all together, in the order given.

        For one file it is the number that model hubs show for it (the SHA-256 of its contents).

        Reading a large file takes a while; whoever waits can give up.
        """
        work = _Work(tuple(paths), self._memo)
        thread = threading.Thread(target=work.run, name="fingerprint", daemon=True)
        thread.start()

        def wait(cancelled: Callable[[], bool] = lambda: False) -> str:
            while thread.is_alive() and not cancelled():
                thread.join(_LOOK_SECONDS)
            # What is only being looked up is there in a moment.
            thread.join(_LOOK_SECONDS)
            return work.found

        return wait


class _Work:
    """One fingerprint on its way."""

    def __init__(self, paths: tuple[Path, ...], memo: Memo) -> None:
        self._paths = paths
        self._memo = memo
        self.found = ""

    def run(self) -> None:
        """Look it up or read the files; whoever types or writes goes first."""
        _step_back()
        try:
            key = _marks(self._paths)
            known = self._memo.get(key)
            if isinstance(known, str) and len(known) == _HEX_DIGITS:
                self.found = known
                return
            found = _digest(self._paths)
            # A file that changed meanwhile has no fingerprint that would hold.
            if _marks(self._paths) == key:
                self._memo.put(key, found)
            self.found = found
        except OSError as error:
            _log.warning("the model's fingerprint could not be found: %s", error)


def _marks(paths: Sequence[Path]) -> str:
    """Which files these are and how they look from outside; a hash, so that the memo says nothing of them."""
    marks: list[str] = []
    for path in paths:
        known = path.stat()
        marks.append(f"{path.absolute()}\0{known.st_size}\0{known.st_mtime_ns}")
    return hashlib.sha256("\0".join(marks).encode("utf-8", "surrogateescape")).hexdigest()


def _digest(paths: Sequence[Path]) -> str:
    found = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                found.update(chunk)
    return found.hexdigest()


def _step_back() -> None:
    """Give this thread the lowest priority, where a thread can have one of its own."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 19)
