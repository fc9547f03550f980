"""When the author wrote, and how much: lines of numbers in the author's own data folder, never a word of prose.

One file for each book and year, `<project id>/<year>.jsonl`, to which lines are only ever added. What a line says is
the author's local time and day as they were then, so that no journey and no later choice of when a day begins moves it.
"""

import contextlib
import hashlib
import os
import re
import sys
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Final

import msgspec

from inkwell.storage.atomic import disk_error, write_all

_SAFE_ID: Final = re.compile(r"[0-9a-f]{8,64}")
_LOCKED_BYTE: Final = 1 << 30
"""Windows locks bytes: this one lies beyond the file's end."""


class Written(msgspec.Struct, frozen=True, array_like=True):
    """Words (or characters) that came and went, told apart by where they came from."""

    typed: int = 0
    pasted: int = 0
    accepted: int = 0
    """From the model, by the author's leave."""
    restored: int = 0
    """Brought back or taken away by undo, redo, a replacement, an older version."""
    deleted: int = 0

    def plus(self, other: "Written") -> "Written":
        """Both together."""
        return Written(
            self.typed + other.typed,
            self.pasted + other.pasted,
            self.accepted + other.accepted,
            self.restored + other.restored,
            self.deleted + other.deleted,
        )

    @property
    def added(self) -> int:
        """All that came."""
        return self.typed + self.pasted + self.accepted + max(self.restored, 0)

    @property
    def net(self) -> int:
        """What the text is longer by; below zero when it became shorter."""
        return self.typed + self.pasted + self.accepted + self.restored - self.deleted

    @property
    def own(self) -> int:
        """What the author wrote by hand and left standing: never more than was typed, nor than is there."""
        return max(min(self.typed, self.net), 0)


NOTHING_WRITTEN: Final = Written()


class Stretch(msgspec.Struct, frozen=True, omit_defaults=True):
    """A few minutes of writing.

    `day` is the author's day (ISO 8601), `begin` and `end` local times with their offset from UTC, `active` and `idle`
    seconds: idle are those of pauses of more than two minutes since the session began or the stretch before.
    `goal` is what a session timer was set to, in minutes.
    """

    session: str
    day: str
    begin: str
    end: str
    active: int = 0
    idle: int = 0
    words: Written = NOTHING_WRITTEN
    characters: Written = NOTHING_WRITTEN
    goal: int = 0


class HabitLog:
    """The stretches of one book. Any thread; several processes may add to it at once."""

    def __init__(self, folder: Path, project_id: str) -> None:
        """`folder` holds the logs of all books."""
        known = project_id if _SAFE_ID.fullmatch(project_id) else hashlib.sha256(project_id.encode()).hexdigest()[:32]
        self._folder = folder / known

    def append(self, stretches: Iterable[Stretch]) -> None:
        """Add lines, each to the file of its day's year. Raises DISK."""
        by_year: dict[str, list[Stretch]] = {}
        for stretch in stretches:
            by_year.setdefault(stretch.day[:4], []).append(stretch)
        for year, each in by_year.items():
            self._add(self._folder / f"{year}.jsonl", each)

    def _add(self, path: Path, stretches: Iterable[Stretch]) -> None:
        # A line that was cut short by a crash ends here, and is passed over with the empty ones.
        data = b"".join(b"\n" + msgspec.json.encode(stretch) + b"\n" for stretch in stretches)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
            try:
                with _alone(handle):
                    write_all(handle, data)
            finally:
                os.close(handle)
        except OSError as error:
            raise disk_error(error, path) from error

    def read(self) -> tuple[Stretch, ...]:
        """Return all stretches, oldest file first. Files and lines that cannot be read are passed over."""
        found: list[Stretch] = []
        for path in sorted(self._folder.glob("*.jsonl")):
            try:
                data = path.read_bytes()
            except OSError:
                continue
            found += filter(None, map(_stretch, data.splitlines()))
        return tuple(found)


def _stretch(line: bytes) -> Stretch | None:
    try:
        return msgspec.json.decode(line, type=Stretch) if line else None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


@contextlib.contextmanager
def _alone(handle: int) -> Generator[None]:
    """Hold a file against other processes' lines for the moment that one takes; where there are no locks, without."""
    with contextlib.suppress(OSError):
        _lock(handle, taken=True)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            _lock(handle, taken=False)


def _lock(handle: int, taken: bool) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_LOCK if taken else msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX if taken else fcntl.LOCK_UN)
