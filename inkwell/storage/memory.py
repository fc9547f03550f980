"""memory.json in the state folder: what is remembered for the author. Whatever is wrong with it costs nobody a word."""

import contextlib
from pathlib import Path
from typing import Any

import msgspec

from inkwell.errors import InkwellError
from inkwell.settings.memory import Memory
from inkwell.storage.atomic import disk_error, write_atomic

__all__ = ["Memory", "MemoryFile"]


class MemoryFile:
    """The file; `older` is one in which it was kept before, read where there is no other."""

    def __init__(self, path: Path, older: Path | None = None) -> None:
        self._path, self._older = path, older

    def load(self) -> Memory:
        """Return what is remembered; what cannot be read is forgotten."""
        found = _parsed(self._path)
        moving = found is None and self._older is not None
        if found is None and self._older is not None:
            found = _parsed(self._older)
        values = dict[str, Any]()
        for field in msgspec.structs.fields(Memory):
            if found and field.name in found:
                try:
                    values[field.name] = msgspec.json.decode(found[field.name], type=field.type)
                except (msgspec.MsgspecError, UnicodeDecodeError):
                    continue
        memory = Memory(**values)
        if moving and memory != Memory():
            # The older file is about to be written without it.
            with contextlib.suppress(InkwellError):
                self.save(memory)
        return memory

    def save(self, memory: Memory) -> None:
        """Write it. Raises DISK."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk_error(error, self._path) from error
        write_atomic(self._path, msgspec.json.format(msgspec.json.encode(memory)) + b"\n")


def _parsed(path: Path) -> dict[str, msgspec.Raw] | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, msgspec.Raw])
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
