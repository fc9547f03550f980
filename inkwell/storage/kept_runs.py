"""runs/kept.json: which results of a model the author keeps for later, by the ids of their runs."""

from pathlib import Path
from typing import Final

import msgspec

from inkwell.storage.atomic import disk_error, write_atomic

FORMAT: Final = 1


class _Kept(msgspec.Struct, frozen=True):
    kept: tuple[str, ...] = ()
    format: int = FORMAT


def read_kept(project: Path) -> frozenset[str]:
    """Return the ids that are kept; none where nothing is, or the file cannot be read."""
    try:
        return frozenset(msgspec.json.decode(_path(project).read_bytes(), type=_Kept).kept)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return frozenset()


def keep(project: Path, run_id: str, *, kept: bool) -> frozenset[str]:
    """Keep a run, or keep it no more; returns all that are kept then. Use from one thread. Raises DISK."""
    before = read_kept(project)
    now = before | {run_id} if kept else before - {run_id}
    if now != before:
        path = _path(project)
        try:
            path.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise disk_error(error, path) from error
        write_atomic(path, msgspec.json.encode(_Kept(tuple(sorted(now)))) + b"\n")
    return now


def _path(project: Path) -> Path:
    return project / "runs" / "kept.json"
