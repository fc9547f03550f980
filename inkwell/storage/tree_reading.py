"""Reading the tree of a book off its files: which are nodes, which a sync service made, what is wrong."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.node import ID_LENGTH, Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import Stamp, stamp
from inkwell.storage.node_file import NodeFile, node_of
from inkwell.translation import tr

_COPY: Final = re.compile(rf"(?P<id>[a-z0-9]{{{ID_LENGTH}}})[^a-z0-9].*", re.DOTALL)
"""What sync services call the other version of a node's file: its id, and then something behind it."""


@dataclass
class ReadTree:
    """What was found in the folder `text`."""

    manuscript: Manuscript
    problems: list[str]
    copies: Mapping[str, tuple[Path, ...]] = field(default_factory=dict[str, tuple[Path, ...]])
    stamps: Mapping[str, Stamp] = field(default_factory=dict[str, Stamp])
    emptied: frozenset[str] = frozenset()
    """Nodes that were known, and whose files have no byte now: that is damage, and nobody's wish."""


def read_tree(folder: Path, known: Mapping[str, Stamp] | None = None) -> ReadTree:
    """Read every node that is there (but for those whose stamps are `known`), and say what could not be used."""
    text = folder / "text"
    if not has_text(folder):
        return ReadTree(
            Manuscript({}), [tr("The folder “text” is missing, so the book has no parts, chapters or scenes.")]
        )
    paths, copies = _node_paths(text)
    nodes: dict[str, Node] = {}
    problems: list[str] = []
    stamps: dict[str, Stamp] = {}
    emptied: set[str] = set()
    for path in paths:
        # The stamp first: what is written between the two reads is then looked at once more.
        stamps[path.stem] = seen_stamp(path)
        if known is not None and known.get(path.stem) == stamps[path.stem]:
            continue
        if known is not None and path.stem in known and is_empty(stamps[path.stem]):
            stamps[path.stem] = known[path.stem]
            emptied.add(path.stem)
            continue
        node, found = _read_node(path)
        nodes[node.id] = node
        problems += found
    for node_id, others in copies.items():
        title = nodes[node_id].title if node_id in nodes else node_id
        problems += [
            tr("A sync service left another version of “{title}” beside it: “{name}”.", title=title, name=each.name)
            for each in others
        ]
    if known is None:
        problems += _astray(Manuscript(nodes))
    return ReadTree(Manuscript(nodes), problems, copies, stamps, frozenset(emptied))


def is_empty(seen: Stamp) -> bool:
    """Say whether a file is there and has no byte."""
    return seen.size == 0 and seen.modified > 0


def has_text(folder: Path) -> bool:
    """Say whether the book has a folder for its texts. Raises DISK when the system does not say."""
    try:
        return (folder / "text").is_dir()
    except OSError as error:
        raise _unreadable(folder, error) from error


def _unreadable(folder: Path, error: OSError) -> InkwellError:
    return InkwellError(ErrorKind.DISK, tr("The project in “{folder}” cannot be read.", folder=folder), repr(error))


def _node_paths(text: Path) -> tuple[list[Path], dict[str, tuple[Path, ...]]]:
    """Return the files that are nodes, and by node those that a sync service made of one."""
    try:
        # What begins with a dot is the system's (macOS puts such beside each file on foreign disks) or an editor's.
        paths = sorted(p for p in text.iterdir() if p.suffix == ".md" and not p.name.startswith(".") and p.is_file())
    except OSError as error:
        raise _unreadable(text.parent, error) from error
    stems = {path.stem for path in paths}
    copies: dict[str, tuple[Path, ...]] = {}
    for path in paths:
        found = _COPY.match(path.stem)
        if found and found["id"] in stems:
            copies[found["id"]] = (*copies.get(found["id"], ()), path)
    beside = {path for others in copies.values() for path in others}
    return [path for path in paths if path not in beside], copies


def seen_stamp(path: Path) -> Stamp:
    """The stamp of a file; where the system does not say, one that no file ever has."""
    try:
        return stamp(path)
    except OSError:
        return Stamp(-1)


def _read_node(path: Path) -> tuple[Node, tuple[str, ...]]:
    # A file's name is bytes to the system; what is not UTF-8 in it comes as lone surrogates.
    node_id = path.stem
    plain = Node(node_id, NodeKind.SCENE, DISK.encode(node_id), None, "")
    try:
        document = NodeFile.decode(path.read_bytes()).document
    except UnicodeDecodeError:
        return plain, (tr("“{name}” is not UTF-8 text, so it is shown but not written.", name=path.name),)
    except OSError:
        return plain, (tr("“{name}” cannot be read.", name=path.name),)
    if not document.head and document.body.startswith("---\n"):
        return plain, (
            tr("The front matter of “{name}” cannot be understood, so it is shown as text.", name=path.name),
        )
    return node_of(node_id, document)


def _astray(manuscript: Manuscript) -> list[str]:
    """Say which nodes are shown at the root because their parent is missing or a circle."""
    astray = [node for node in manuscript.nodes.values() if node.parent and manuscript.shown_under(node.id) is None]
    return [
        tr("“{title}” has no place in the book's tree, so it is shown at the top level.", title=node.title)
        for node in astray
    ]
