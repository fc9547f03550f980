"""Which model said what, in few words: of the book's log of runs only what the record of origins asks for."""

from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec


class RunOrigin(msgspec.Struct, frozen=True):
    """A run as the record speaks of it. `time` is ISO 8601 in UTC; `text` what it answered."""

    id: str
    time: str = ""
    model: str = ""
    seed: int | None = None
    text: str = ""


def read_run_origins(project: Path, wanted: Collection[str]) -> dict[str, RunOrigin]:
    """Return the wanted runs by their keys, as far as `runs/YYYY-MM.jsonl` has lines of them that can be read.

    Lines of other runs are looked at no further than their key. Any thread.
    """
    found: dict[str, RunOrigin] = {}
    if not wanted:
        return found
    for path in sorted((project / "runs").glob("*.jsonl")):
        if not path.name.endswith(".contexts.jsonl"):
            found |= {run.id: run for run in _lines(path) if run.id in wanted}
    return found


def _lines(path: Path) -> Iterator[RunOrigin]:
    try:
        with path.open("rb") as file:
            for line in file:
                try:
                    yield msgspec.json.decode(line, type=RunOrigin)
                except (msgspec.MsgspecError, UnicodeDecodeError):
                    continue
    except OSError:
        return
