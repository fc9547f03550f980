"""The rows of the outline as plain objects, and the places where nodes may go. No signals here: see `model`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr

RANKS = {NodeKind.PART: 0, NodeKind.CHAPTER: 1, NodeKind.SCENE: 2, NodeKind.NOTE: 2}


@dataclass(eq=False)
class Entry:
    """One row. `number` is its identity for Qt, never used twice; the root has no node and no parent."""

    number: int
    node: Node | None
    parent: Entry | None
    children: list[Entry] = field(default_factory=list["Entry"])
    total: int = 0
    """Words of its own text and of what is below it."""

    @property
    def id(self) -> str | None:
        """The node's id; None for the root, as in `Node.parent`."""
        return self.node.id if self.node else None

    @property
    def row(self) -> int:
        """Its index among its siblings."""
        return self.parent.children.index(self) if self.parent else 0

    @property
    def depth(self) -> int:
        """0 for rows at the root."""
        return self.parent.depth + 1 if self.parent else -1

    def below(self) -> Iterator[Entry]:
        """All descendants, depth first."""
        for child in self.children:
            yield child
            yield from child.below()


@dataclass(frozen=True)
class Place:
    """Where a node goes: below `parent` (None for the root), `index` among its children, itself not counted."""

    parent: str | None
    index: int


_UNTITLED = {
    NodeKind.PART: tr("Untitled part"),
    NodeKind.CHAPTER: tr("Untitled chapter"),
    NodeKind.SCENE: tr("Untitled scene"),
    NodeKind.NOTE: tr("Untitled note"),
}


def shown_title(node: Node) -> str:
    """The title on one line; a node without one says so."""
    return " ".join(node.title.split()) or _UNTITLED[node.kind]


def children_by_parent(manuscript: Manuscript) -> dict[str | None, list[Node]]:
    """The shown tree in one pass: the nodes at the root under None, the others under the id of what holds them."""
    found: dict[str | None, list[Node]] = {None: []}
    path: list[str | None] = [None]
    for depth, node in manuscript.walk():
        del path[depth + 1 :]
        found.setdefault(path[-1], []).append(node)
        path.append(node.id)
    return found


def place_of(entry: Entry) -> Place:
    """Where this row is now."""
    return Place(entry.parent.id if entry.parent else None, entry.row)


def place_for_new(root: Entry, current: Entry | None, kind: NodeKind) -> Place:
    """Where an author expects a new node while `current` is chosen.

    A scene goes into the chapter that is current, or after the scene that is; a chapter into a part or after the
    chapter; without a current row, to the end of the book.
    """
    if current is None:
        return Place(None, len(root.children))
    if current.node and RANKS[current.node.kind] < RANKS[kind]:
        return Place(current.id, len(current.children))
    after = current
    while after.parent and after.parent.node and RANKS[after.parent.node.kind] >= RANKS[kind]:
        after = after.parent
    return Place(after.parent.id if after.parent else None, after.row + 1)


def stepped(entry: Entry, rows: int) -> Place | None:
    """The place `rows` further down (negative: up) among its siblings; None when there is none."""
    if entry.parent is None or not 0 <= entry.row + rows < len(entry.parent.children):
        return None
    return Place(entry.parent.id, entry.row + rows)


def promoted(entry: Entry) -> Place | None:
    """The place one level up, right after what held it; None when it is at the root already."""
    if entry.parent is None or entry.parent.parent is None:
        return None
    return Place(entry.parent.parent.id, entry.parent.row + 1)


def demoted(entry: Entry) -> Place | None:
    """The place one level down, last in the sibling above it; None when it is the first."""
    if entry.parent is None or entry.row == 0:
        return None
    above = entry.parent.children[entry.row - 1]
    return Place(above.id, len(above.children))
