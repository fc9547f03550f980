"""runs/joined.json: which scenes' runs belong to others too, since they were split or merged.

A split gives the new scene what was asked for the old one until then; a merge gives a scene all that was asked for the
one that it took in.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import msgspec

from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.storage.quarantine import keep_copy

FORMAT: Final = 1
ALWAYS: Final = "9999"
"""Later than any time."""


class Joined(msgspec.Struct, frozen=True):
    """The runs for the scene `of` belong to the scene `node` too, since `time` (ISO 8601 in UTC, whole seconds).

    With `later` they all do, without it those from before that time.
    """

    node: str
    of: str
    time: str
    later: bool = False


class _All(msgspec.Struct, frozen=True):
    joined: tuple[Joined, ...] = ()
    format: int = FORMAT


def read_joined(project: Path) -> tuple[Joined, ...]:
    """Return what was joined, oldest first; nothing where nothing was, or the file cannot be read."""
    try:
        return msgspec.json.decode(_path(project).read_bytes(), type=_All).joined
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return ()


def join_runs(project: Path, *several: Joined) -> None:
    """Let runs belong to one more scene each. Use from one thread. Raises DISK."""
    before = _to_change(project)
    _write(project, before, (*before, *(each for each in several if each not in before)))


def part_runs(project: Path, node: str, of: str) -> None:
    """Let a scene go without the runs of another that it got last by a merge. Use from one thread. Raises DISK."""
    before = _to_change(project)
    last = max((at for at, each in enumerate(before) if (each.node, each.of) == (node, of) and each.later), default=-1)
    _write(project, before, tuple(each for at, each in enumerate(before) if at != last))


def belonging(joined: Iterable[Joined], *nodes: str) -> dict[str, str]:
    """Return whose runs belong to these scenes, each with the time until which; their own always do.

    What a scene had been given when it was split or merged is given on with its own.
    """
    known = tuple(joined)
    found = dict.fromkeys(nodes, ALWAYS)
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        for each in known:
            until = found[node] if each.later else min(found[node], each.time)
            if each.node == node and each.time <= found[node] and until > found.get(each.of, ""):
                found[each.of] = until
                waiting.append(each.of)
    return found


def _to_change(project: Path) -> tuple[Joined, ...]:
    """The same before it is written again: a copy is kept of what cannot be read, or is of a later Inkwell."""
    path = _path(project)
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_All)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise disk_error(error, path) from error
    except (msgspec.MsgspecError, UnicodeDecodeError):
        keep_copy(project, path)
        return ()
    if found.format > FORMAT:
        keep_copy(project, path)
    return found.joined


def _write(project: Path, before: tuple[Joined, ...], now: tuple[Joined, ...]) -> None:
    if now == before:
        return
    path = _path(project)
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise disk_error(error, path) from error
    write_atomic(path, msgspec.json.format(msgspec.json.encode(_All(now))) + b"\n")


def _path(project: Path) -> Path:
    return project / "runs" / "joined.json"
