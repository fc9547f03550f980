"""The guards that answers are kept by: files of hashed runs of words, read once and again when they change."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from inkwell.engine.asking import Asked
from inkwell.engine.records import Record
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.overlaps import RunGuard
from inkwell.translation import tr


@dataclass(frozen=True)
class Guard:
    """A guard as it was read; of no path at all, nothing is guarded."""

    runs: RunGuard | None = None
    sha256: str = ""
    """Of the file, in hexadecimal."""


class Guards:
    """Reads guards and remembers the last one, as long as its file has its size and time of change."""

    def __init__(self) -> None:
        self._known: tuple[tuple[str, int, int], Guard] | None = None

    def at(self, path: str) -> Guard:
        """The guard in this file; nothing for "".

        Raises:
            InkwellError: NOT_FOUND, DAMAGED or DISK: without its guard, nothing is written.
        """
        if not path:
            return Guard()
        try:
            known = Path(path).stat()
            key = (path, known.st_size, known.st_mtime_ns)
            if self._known is None or self._known[0] != key:
                self._known = key, _read(Path(path))
        except FileNotFoundError as error:
            sentence = tr("The guard that keeps a voice from quoting what it learnt from is not at {path}.", path=path)
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, repr(error)) from error
        except OSError as error:
            sentence = tr("The guard at {path} that keeps a voice from quoting cannot be read.", path=path)
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
        except ValueError as error:
            sentence = tr(
                "The guard at {path} that keeps a voice from quoting is damaged; publish the voice again.", path=path
            )
            raise InkwellError(ErrorKind.DAMAGED, sentence, repr(error)) from error
        return self._known[1]

    def for_(self, asked: Asked, told: Callable[[], str]) -> RunGuard | None:
        """What keeps the answers to a question; `told` gives all that the model is told. Raises as `at`."""
        runs = self.at(asked.guard).runs
        return runs.quoting(told()) if runs is not None and asked.quotes else runs

    def same_for(self, record: Record, told: Callable[[], str]) -> RunGuard | None:
        """The guard that a recorded result was written under, as `for_` gives it.

        Raises:
            InkwellError: as `at`; BAD_INPUT when the file is another one now.
        """
        if self.at(record.asked.guard).sha256 != record.guard_sha256:
            sentence = tr(
                "This result was written under another guard than the voice has now; it cannot be made again."
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, record.asked.guard)
        return self.for_(record.asked, told)


def _read(path: Path) -> Guard:
    data = path.read_bytes()
    return Guard(RunGuard.from_bytes(data), hashlib.sha256(data).hexdigest())
