"""What a folder in the trash holds and says of itself: its note, and where that is damaged, the texts' own files."""

import contextlib
import errno
import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from inkwell.manuscript.counts import count_words
from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.node_file import NodeFile, node_of

NOTE: Final = "note.json"
AUTHORSHIP: Final = ".authorship.json"
"""How the name of a record of authorship ends, behind the node's id."""
_FOLDER_TIME: Final = re.compile(r"([0-9]{8})-([0-9]{6})-")


class NotedNode(msgspec.Struct, frozen=True):
    """What a note says of one node."""

    id: str
    kind: str = ""
    title: str = ""
    parent: str | None = None
    order: str = ""


class Note(msgspec.Struct, frozen=True, omit_defaults=True):
    """When what was deleted; the topmost node first."""

    deleted: str = ""
    root: str = ""
    nodes: tuple[NotedNode, ...] = ()
    renamed: dict[str, str] = {}
    """New ids for nodes whose old ones were taken when they were to be brought back."""


@dataclass(frozen=True, slots=True)
class TrashEntry:
    """One delete. `title` and `kind` are the topmost node's; `ids` are the nodes whose texts are there, that one first.

    `name` is the folder's name in trash/.
    """

    name: str
    title: str
    kind: NodeKind
    time: datetime
    ids: tuple[str, ...]
    words: int

    @property
    def nodes(self) -> int:
        """How many parts, chapters, scenes and notes."""
        return len(self.ids)


def read_entry(folder: Path) -> TrashEntry | None:
    """Return what a folder holds; None when it holds no texts, or cannot be read."""
    try:
        ids, note = ids_in(folder), read_note(folder)
    except OSError:
        return None
    if not ids:
        return None
    ids = root_first(ids, note, folder)
    noted = next((node for node in note.nodes if node.id == (note.root or ids[0])), None)
    top = node_in(folder, ids[0])
    return TrashEntry(
        folder.name,
        noted.title if noted else top.title,
        NodeKind(noted.kind) if noted and noted.kind in set(NodeKind) else top.kind,
        _time(folder, note),
        ids,
        sum(_words(folder / f"{node_id}.md") for node_id in ids),
    )


def ids_in(folder: Path) -> tuple[str, ...]:
    """Return the ids of the nodes whose texts are in a folder. Raises OSError."""
    return stems(folder, ".md")


def stems(folder: Path, suffix: str) -> tuple[str, ...]:
    """Return what the names of the files in a folder that end so begin with, in order. Raises OSError."""
    names = sorted(path.name for path in folder.iterdir() if path.name.endswith(suffix) and path.is_file())
    return tuple(name.removesuffix(suffix) for name in names if name[0] != ".")


def is_there(path: Path) -> bool:
    """Say whether something is there; a disk that does not answer is not taken for no. Raises OSError."""
    try:
        os.lstat(path)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
            return False
        raise
    return True


def read_note(folder: Path) -> Note:
    """Return the note, or an empty one where it is damaged or missing. Raises OSError."""
    try:
        text = DISK.decode((folder / NOTE).read_bytes().decode("utf-8"))
        return msgspec.convert(json.loads(text), Note)
    except (FileNotFoundError, ValueError, RecursionError, msgspec.MsgspecError):
        return Note()


def root_first(ids: Iterable[str], note: Note, folder: Path) -> tuple[str, ...]:
    """Put the ids in the note's order, which begins at the root; without a note, parents before children."""
    noted = {node.id: place for place, node in enumerate(note.nodes)}
    tree = Manuscript({node_id: node_in(folder, node_id) for node_id in ids})
    walked = [node.id for _, node in tree.walk()]
    return tuple(sorted(walked, key=lambda node_id: noted.get(node_id, len(noted))))


def node_file(path: Path) -> NodeFile:
    """Read a text's file. Raises OSError, UnicodeDecodeError."""
    return NodeFile.decode(path.read_bytes())


def node_in(folder: Path, node_id: str) -> Node:
    """Return what a file says of its node; a scene called like the file where it says nothing."""
    try:
        return node_of(node_id, node_file(folder / f"{node_id}.md").document)[0]
    except (OSError, UnicodeDecodeError):
        return Node(node_id, NodeKind.SCENE, DISK.encode(node_id), None, "")


def _words(path: Path) -> int:
    try:
        return count_words(node_file(path).document.body)
    except (OSError, UnicodeDecodeError):
        return 0


def _time(folder: Path, note: Note) -> datetime:
    """Return when it was deleted: as noted, as the folder is called, or when the folder was last changed."""
    found = _FOLDER_TIME.match(folder.name)
    for text in (note.deleted, f"{found[1]}T{found[2]}Z" if found else ""):
        with contextlib.suppress(ValueError, OverflowError):
            time = datetime.fromisoformat(text)
            return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
    try:
        return datetime.fromtimestamp(folder.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)


def encoded(note: object) -> bytes:
    """Return a note as it is written."""
    return DISK.encode(json.dumps(note, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
