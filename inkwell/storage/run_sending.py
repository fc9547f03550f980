"""The log of generations of parts that go into another book: their runs, with all that the model was told."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.joined_runs import belonging, join_runs, read_joined
from inkwell.storage.runs import RunLog
from inkwell.translation import tr

_SAID: Final = re.compile(rb'"([^"\\\\]{1,200})"')
"""The strings in a record of origins; ids of runs are among them."""


def send_runs(source: Path, folder: Path, ids: Sequence[str]) -> None:
    """Copy the runs for these nodes, and those that the words in them came from, from one book's log to another's.

    So are those of nodes that these were split from or merged with. Those that are there already stay as they are.

    Raises DISK.
    """
    log, there = RunLog(source), RunLog(folder)
    runs = log.read()
    named = _named(source, ids)
    joined = read_joined(source)
    until = belonging(joined, *ids)
    wanted = {run.id for run in runs if run.time <= until.get(run.node, "") or run.id in named}
    # The record of a request stands in one of its variants, and so does what it was told (`Run`).
    wanted |= {each for run in runs if run.id in wanted for each in (run.record_in, f"{run.id.rpartition('.')[0]}.0")}
    known = {run.id for run in there.read()}
    sent = [run for run in runs if run.id in wanted and run.id not in known]
    for month in dict.fromkeys(run.time[:7] for run in sent):
        of_month = [run for run in sent if run.time[:7] == month]
        there.append(of_month, log.contexts(of_month))
    join_runs(folder, *(each for each in joined if each.node in until))


def _named(source: Path, ids: Sequence[str]) -> set[str]:
    """What the records of origins of nodes, and of their versions, name."""
    found: set[str] = set()
    for node_id in ids:
        records = [source / "authorship" / f"{node_id}.json", *sorted((source / "history" / node_id).glob("*.json"))]
        for path in records:
            try:
                data = path.read_bytes() if path.is_file() else b""
            except OSError as error:
                raise InkwellError(
                    ErrorKind.DISK, tr("“{name}” cannot be read.", name=path.name), repr(error)
                ) from error
            found |= {each.decode("utf-8", "replace") for each in _SAID.findall(data)}
    return found
