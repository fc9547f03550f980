"""The reports of crashes: text files in the author's data folder, theirs to read, to give away and to delete.

A name says when and what (`2026-11-26-203105-mistake-0a1b2c3d4e.txt`), so the list needs no other file. The same crash
again takes the place of its earlier report and counts on; of all others the newest are kept.
"""

import contextlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import disk_error, remove_file, write_atomic
from inkwell.storage.paths import UserPaths
from inkwell.translation import tr

if TYPE_CHECKING:
    from inkwell.reports.crash import Crash

MOST: Final = 20
"""Reports that are kept."""
_LONGEST: Final = 1 << 18
"""Bytes of a report that are read."""
_NAME: Final = re.compile(
    r"(?P<moment>\d{4}-\d\d-\d\d-\d{6})-(?P<kind>ended|mistake|process)-(?P<mark>[0-9a-f]{10})\.txt"
)
_TIMES: Final = re.compile(r"^Times: (\d{1,9})$", re.MULTILINE)


class Kind(StrEnum):
    """What came of a crash; also a part of its report's name."""

    ENDED = "ended"
    """The window's process ended."""
    MISTAKE = "mistake"
    """An error that nobody had foreseen; the program went on."""
    PROCESS = "process"
    """A process beside the window ended."""


@dataclass(frozen=True)
class CrashFile:
    """A report that lies there. Names are in the order of time."""

    path: Path
    kind: Kind
    moment: datetime
    mark: str

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name


class CrashFolder:
    """The folder; it need not exist yet. For any thread; two programs at once do each other no harm."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of(cls, paths: UserPaths) -> "CrashFolder":
        """Where they lie."""
        return cls(paths.data / "crashes")

    def all(self) -> tuple[CrashFile, ...]:
        """All reports, the newest first; none where the folder cannot be read."""
        with contextlib.suppress(OSError):
            found = (_known(path) for path in sorted(self.path.iterdir(), reverse=True))
            return tuple(each for each in found if each is not None)
        return ()

    def add(self, crash: "Crash") -> CrashFile:
        """Keep a report. Raises DISK."""
        before = [each for each in self.all() if each.mark == crash.mark]
        times = 1 + sum(self._times(each) for each in before)
        moment = crash.moment.astimezone(UTC).replace(microsecond=0)
        name = f"{moment:%Y-%m-%d-%H%M%S}-{crash.kind.value}-{crash.mark}.txt"
        made = CrashFile(self.path / name, crash.kind, moment, crash.mark)
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk_error(error, self.path) from error
        write_atomic(made.path, crash.text(times).encode("utf-8", "replace"))
        for each in (*(each for each in before if each.path != made.path), *self.all()[MOST:]):
            # What cannot be deleted now is one too many until the next time.
            with contextlib.suppress(OSError):
                remove_file(each.path)
        return made

    def read(self, file: CrashFile) -> str:
        """The whole text.

        Raises:
            InkwellError: NOT_FOUND, DISK.
        """
        try:
            with file.path.open("rb") as opened:
                return opened.read(_LONGEST).decode("utf-8", "replace")
        except FileNotFoundError as error:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This report is not there any more."), str(error)) from error
        except OSError as error:
            raise InkwellError(ErrorKind.DISK, tr("This report cannot be read now."), str(error)) from error

    def delete(self, file: CrashFile) -> None:
        """Delete it; one that is gone already is no trouble. Raises DISK."""
        try:
            remove_file(file.path)
        except FileNotFoundError:
            return
        except OSError as error:
            raise InkwellError(ErrorKind.DISK, tr("This report could not be deleted."), str(error)) from error

    def _times(self, file: CrashFile) -> int:
        with contextlib.suppress(InkwellError):
            found = _TIMES.search(self.read(file))
            return int(found[1]) if found else 1
        return 1


def _known(path: Path) -> CrashFile | None:
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        moment = datetime.strptime(found["moment"], "%Y-%m-%d-%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return CrashFile(path, Kind(found["kind"]), moment, found["mark"])
