"""The record of a training from which its plots are drawn, cut back to where it is resumed."""

from pathlib import Path

import msgspec

from inkwell.storage.atomic import write_atomic
from inkwell.voice.protocol import Message


class LogFile:
    """training/log.jsonl: steps, measurements and samples, one a line, for plots."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines: list[bytes] = []

    def begin(self) -> None:
        """Forget an earlier training."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.unlink(missing_ok=True)

    def add(self, event: Message) -> None:
        """Keep an event until `flush`."""
        self._lines.append(msgspec.json.encode(event))

    def flush(self) -> None:
        """Write what was kept."""
        lines, self._lines = self._lines, []
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("ab") as file:
            file.writelines(line + b"\n" for line in lines)

    def cut(self, step: int) -> None:
        """Leave out what comes after a step: it is going to be done again."""
        if not self._path.exists():
            return
        kept: list[bytes] = []
        for line in self._path.read_bytes().splitlines():
            try:
                if int(msgspec.json.decode(line)["step"]) <= step:
                    kept.append(line)
            except (msgspec.DecodeError, KeyError, TypeError, ValueError):
                continue
        write_atomic(self._path, b"".join(line + b"\n" for line in kept))
