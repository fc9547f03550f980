"""Telling damaged records (authorship, runs, the history's lists, notes in the trash) from sound ones."""

import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar, cast

import msgspec

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.spans import Span
from inkwell.storage.atomic import Stamp
from inkwell.storage.authorship import FORMAT
from inkwell.storage.runs import Block, Run, Words
from inkwell.storage.tree_reading import seen_stamp
from inkwell.storage.version_files import VersionFiles, time_of

_Record = TypeVar("_Record")
_LISTED: Final = re.compile(r'"((?:[^"\\]|\\.)+)"\s*:\s*"(\d{8}T\d{6}Z-[0-9a-f]{8})(?:\.md)?"')
_NAMED: Final = re.compile(r'"name"\s*:\s*("(?:[^"\\]|\\.)*")')
_SLACK: Final = timedelta(minutes=1)
"""Versions of one second are named after the seconds behind it."""


class _AnyFormat(msgspec.Struct, frozen=True):
    format: int = 1


class _Spans(msgspec.Struct, frozen=True):
    spans: tuple[Span, ...]


class _Authorship(msgspec.Struct, frozen=True):
    text_sha256: str
    spans: tuple[Span, ...]


class _List(msgspec.Struct, frozen=True):
    name: str
    time: str
    nodes: dict[str, str]


def _decoded(data: bytes, kind: type[_Record]) -> _Record | None:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _is_newer(data: bytes, known: int = 1) -> bool:
    """Say whether a later Inkwell wrote it: what we do not know is not damaged."""
    found = _decoded(data, _AnyFormat)
    return found is not None and found.format > known


def authorship_is_sound(data: bytes) -> bool:
    """Say whether a file of authorship/ can be understood."""
    return _decoded(data, _Authorship) is not None or _is_newer(data, FORMAT)


def spans_are_sound(data: bytes) -> bool:
    """Say whether the spans of a version in the history can be understood."""
    return _decoded(data, _Spans) is not None or _is_newer(data, FORMAT)


def note_is_sound(data: bytes) -> bool:
    """Say whether a note on what was deleted can be understood."""
    try:
        return isinstance(json.loads(DISK.decode(data.decode("utf-8"))), dict)
    except (ValueError, RecursionError):
        return False


# the log of generations


def damaged_lines(data: bytes) -> int:
    """Return how many lines of a log of generations, or of its contexts, cannot be understood."""
    return sum(not _line_is_sound(line) for line in data.splitlines())


def sound_lines(data: bytes) -> bytes:
    """Return the lines that can be understood, as they are."""
    return b"".join(line for line in data.splitlines(keepends=True) if _line_is_sound(line))


def _line_is_sound(line: bytes) -> bool:
    return not line.strip() or any(_decoded(line, kind) is not None for kind in (Run, Block, Words))


# lists of what belongs to a named book


def list_is_sound(data: bytes, history: Path) -> bool:
    """Say whether such a list can be understood, and all that it speaks of is there."""
    found = _decoded(data, _List)
    if found is None:
        return _is_newer(data)
    # A version of which the system does not say whether it is there is not missed.
    paths = (history / DISK.decode(node) / _file(name) for node, name in found.nodes.items())
    return all(seen_stamp(path) != Stamp() for path in paths)


def _file(name: str) -> str:
    return f"{name.removesuffix('.md')}.md"


def rebuilt_list(data: bytes, history: Path, nodes: tuple[str, ...], time: datetime) -> bytes:
    """Return a sound list: what can be read of the damaged one, and for the other nodes the versions of that time.

    Of a list that can be read, only what is gone is given the version before it; no node is added.
    """
    found = _decoded(data, _List)
    text = data.decode("utf-8", "replace")
    if found is not None:
        label, said = found.name, {DISK.decode(node): name.removesuffix(".md") for node, name in found.nodes.items()}
        nodes = tuple(said)
    else:
        label, said = _salvaged_name(text), _salvaged_nodes(text)
    chosen = {node: name for node in nodes if (name := _version_for(history, node, said.get(node), time))}
    contents: Mapping[str, Any] = {
        "format": 1,
        "name": label,
        "time": time.isoformat(),
        "nodes": {DISK.encode(node): f"{name}.md" for node, name in chosen.items()},
    }
    return json.dumps(contents, ensure_ascii=False, indent=2).encode("utf-8") + b"\n"


def _salvaged_name(text: str) -> str:
    found = _NAMED.search(text)
    try:
        return cast("str", json.loads(found[1])) if found else "Recovered"
    except ValueError:
        return "Recovered"


def _salvaged_nodes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for node, name in _LISTED.findall(text):
        try:
            found[DISK.decode(json.loads(f'"{node}"'))] = name
        except ValueError:
            continue
    return found


def _version_for(history: Path, node: str, said: str | None, now: datetime) -> str | None:
    """Return the version that a list named where it is there, else the newest that was there then."""
    names = VersionFiles(history, node).names()
    if said in names:
        return said
    before = [name for name in names if (made := time_of(name)) and made <= now + _SLACK]
    return before[-1] if before else None
