"""Which model said what, in few words: of the book's log of runs only what the record of origins asks for."""

import os
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

import msgspec


class RunOrigin(msgspec.Struct, frozen=True):
    """A run as the record speaks of it. `time` is ISO 8601 in UTC; `text` what it answered.

    `backend` and `place` say where the model ran (see `Run`); both are "" in lines that do not say it.
    """

    id: str
    time: str = ""
    model: str = ""
    seed: int | None = None
    text: str = ""
    backend: str = ""
    place: str = ""


class _Key(msgspec.Struct, frozen=True):
    """All of a line that is looked at as long as nobody asks for its run."""

    id: str


class _Place(NamedTuple):
    """Where a run's line is, in bytes of its file."""

    path: Path
    start: int
    length: int


class RunOrigins:
    """The runs of one book, `runs/YYYY-MM.jsonl`: only lines that came since the last look are read. For one thread."""

    def __init__(self, project: Path) -> None:
        self._folder = project / "runs"
        self._forget()

    def _forget(self) -> None:
        self._places: dict[str, _Place] = {}
        self._read: dict[Path, int] = {}
        """How much of each file was looked at, to the end of a line."""

    def read(self, wanted: Collection[str]) -> dict[str, RunOrigin]:
        """Return the wanted runs by their keys, as far as the log has lines of them that can be read."""
        if not wanted:
            return {}
        self._look()
        found = self._runs(wanted)
        if any(run not in found for run in wanted if run in self._places):
            # Somebody wrote another log over this one.
            self._forget()
            self._look()
            found = self._runs(wanted)
        return found

    def _look(self) -> None:
        for path in sorted(self._folder.glob("*.jsonl")):
            if not path.name.endswith(".contexts.jsonl"):
                self._look_into(path)

    def _look_into(self, path: Path) -> None:
        start = self._read.get(path, 0)
        try:
            with path.open("rb") as file:
                if file.seek(0, os.SEEK_END) < start:
                    start = 0  # another log
                file.seek(start)
                for line in file:
                    if not line.endswith(b"\n"):
                        self._note(path, start, line)  # perhaps it is still being written: looked at once more
                        break
                    self._note(path, start, line)
                    start += len(line)
        except OSError:
            return
        self._read[path] = start

    def _note(self, path: Path, start: int, line: bytes) -> None:
        try:
            key = msgspec.json.decode(line, type=_Key)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return
        self._places[key.id] = _Place(path, start, len(line))

    def _runs(self, wanted: Collection[str]) -> dict[str, RunOrigin]:
        found: dict[str, RunOrigin] = {}
        for run in wanted:
            place = self._places.get(run)
            known = _at(place) if place is not None else None
            if known is not None and known.id == run:
                found[run] = known
        return found


def _at(place: _Place) -> RunOrigin | None:
    try:
        with place.path.open("rb") as file:
            file.seek(place.start)
            return msgspec.json.decode(file.read(place.length), type=RunOrigin)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
