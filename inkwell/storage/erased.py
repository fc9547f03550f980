"""Which nodes the author erased from the trash: their versions are not taken for those of a lost scene."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from inkwell.manuscript.fidelity import DISK
from inkwell.storage.atomic import write_atomic

_NAME = "erased.json"


class _Erased(msgspec.Struct, frozen=True):
    nodes: tuple[str, ...]
    format: int = 1


def erased_nodes(project: Path) -> frozenset[str]:
    """Return the ids of nodes that the author erased; none where the list cannot be read."""
    try:
        found = msgspec.json.decode((project / "trash" / _NAME).read_bytes(), type=_Erased)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return frozenset()
    return frozenset(map(DISK.decode, found.nodes))


def note_erased(project: Path, nodes: Iterable[str]) -> None:
    """Remember, on the disk, that the author erases these nodes. Raises DISK; then nothing should be erased."""
    known = erased_nodes(project)
    new = set(nodes) - known
    if new:
        contents = _Erased(tuple(sorted(map(DISK.encode, known | new))))
        write_atomic(project / "trash" / _NAME, msgspec.json.format(msgspec.json.encode(contents)) + b"\n")
