"""The log of generations: one line of JSON each, in one file a month."""

import os
from pathlib import Path
from typing import Any

import msgspec

from inkwell.storage.atomic import disk_error, sync_file, sync_folder, write_all


class Run(msgspec.Struct, frozen=True):
    """One generation, with all that is needed to say where accepted words came from.

    `time` is ISO 8601 in UTC; `ledger` what the model was told, as the engine reported it; `text` the
    result; `outcome` finished, cancelled or failed; `contexts` the SHA-256 of each segment's text, in order.
    """

    id: str
    time: str
    node: str
    model: str
    backend: str
    settings: dict[str, Any]
    seed: int | None
    ledger: Any
    text: str
    outcome: str
    contexts: tuple[str, ...] = ()


class RunLog:
    """runs/YYYY-MM.jsonl of one project. A line that was half written by a crash ends at the next one."""

    def __init__(self, project: Path) -> None:
        self._folder = project / "runs"

    def append(self, run: Run) -> None:
        """Add one line, and return when it is on the disk. Raises DISK."""
        path = self._folder / f"{run.time[:7]}.jsonl"
        try:
            self._folder.mkdir(exist_ok=True)
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
            try:
                size = os.fstat(handle).st_size
                write_all(handle, _line_start(size, path) + msgspec.json.encode(run) + b"\n")
                sync_file(handle)
            finally:
                os.close(handle)
            if not size:
                sync_folder(self._folder)
        except OSError as error:
            raise disk_error(error, path) from error

    def read(self) -> tuple[Run, ...]:
        """Return all runs, oldest first. Files and lines that cannot be read are left out."""
        found: list[Run] = []
        for path in sorted(self._folder.glob("*.jsonl")):
            try:
                data = path.read_bytes()
            except OSError:
                continue
            for line in data.splitlines():
                run = _run(line)
                if run is not None:
                    found.append(run)
        return tuple(found)


def _line_start(size: int, path: Path) -> bytes:
    """Return a newline when the last line was cut short."""
    if size == 0:
        return b""
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return b"" if file.read(1) == b"\n" else b"\n"


def _run(line: bytes) -> Run | None:
    try:
        return msgspec.json.decode(line, type=Run)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
