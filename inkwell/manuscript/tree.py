"""The manuscript's shape: which node stands where. Every operation returns a new manuscript."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from dataclasses import replace as changed_copy

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.order import between, is_key, several_between, spread
from inkwell.translation import tr


def _placed(nodes: Mapping[str, Node]) -> dict[str, str | None]:
    """Give each node the parent it is shown under: itself unreachable from the root, it is shown at the root."""
    shown: dict[str, str | None] = {}
    for start in nodes:
        trail: list[str] = []
        on_trail: set[str] = set()
        here: str | None = start
        while here is not None and here not in shown and here not in on_trail:
            trail.append(here)
            on_trail.add(here)
            parent = nodes[here].parent
            here = parent if parent in nodes else None
        # A trail that meets itself is a cycle: it is cut at its least id, the same on every machine.
        cut = min(trail[trail.index(here) :]) if here is not None and here in on_trail else None
        for each in trail:
            parent = nodes[each].parent
            shown[each] = parent if parent in nodes and each != cut else None
    return shown


def _by_parent(nodes: Mapping[str, Node], placed: Mapping[str, str | None]) -> dict[str | None, tuple[Node, ...]]:
    grouped: dict[str | None, list[Node]] = {}
    for node in nodes.values():
        grouped.setdefault(placed[node.id], []).append(node)
    return {parent: tuple(sorted(group, key=lambda node: (node.order, node.id))) for parent, group in grouped.items()}


@dataclass(frozen=True)
class Manuscript:
    """The tree of nodes. `nodes` maps each id to its node; a missing or cyclic parent is shown at the root.

    The tree as shown is worked out once, when the value is made.
    """

    nodes: Mapping[str, Node]
    _placed: Mapping[str, str | None] = field(init=False, repr=False, compare=False)
    _children: Mapping[str | None, tuple[Node, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        placed = _placed(self.nodes)
        object.__setattr__(self, "_placed", placed)
        object.__setattr__(self, "_children", _by_parent(self.nodes, placed))

    def node(self, node_id: str) -> Node:
        """Return the node with this id.

        Raises:
            InkwellError: NOT_FOUND.
        """
        if node_id not in self.nodes:
            raise InkwellError(
                ErrorKind.NOT_FOUND, tr("That part of the book is no longer there."), f"no node {node_id!r}"
            )
        return self.nodes[node_id]

    def children(self, parent: str | None) -> tuple[Node, ...]:
        """Return the nodes shown directly under `parent` (None: the root), in order."""
        return self._children.get(parent, ())

    def shown_under(self, node_id: str) -> str | None:
        """Return the parent a node is shown under: its own, or None where that is missing or part of a cycle."""
        return self._placed[self.node(node_id).id]

    def walk(self) -> Iterator[tuple[int, Node]]:
        """Yield every node with its depth (0 at the root), each before its children."""
        waiting = [(0, node) for node in reversed(self.children(None))]
        while waiting:
            depth, node = waiting.pop()
            yield depth, node
            waiting.extend((depth + 1, child) for child in reversed(self.children(node.id)))

    def ancestors(self, node_id: str) -> tuple[Node, ...]:
        """Return the nodes above one, nearest first."""
        found: list[Node] = []
        above = self.shown_under(node_id)
        while above is not None:
            found.append(self.nodes[above])
            above = self._placed[above]
        return tuple(found)

    def descendants(self, node_id: str) -> tuple[Node, ...]:
        """Return all nodes below one, in reading order."""
        found: list[Node] = []
        waiting = list(reversed(self.children(self.node(node_id).id)))
        while waiting:
            node = waiting.pop()
            found.append(node)
            waiting.extend(reversed(self.children(node.id)))
        return tuple(found)

    def add(
        self, node_id: str, kind: NodeKind, title: str, parent: str | None, index: int | None = None
    ) -> "Manuscript":
        """Add a node among the children of `parent`: before the child at `index`, or last.

        Raises:
            InkwellError: NOT_FOUND when there is no such parent, BAD_INPUT when the id is taken.
        """
        if node_id in self.nodes:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("The book already has a part with that name."), f"id {node_id!r}"
            )
        if parent is not None:
            self.node(parent)
        return self._put(Node(node_id, kind, title, parent, ""), index)

    def rename(self, node_id: str, title: str) -> "Manuscript":
        """Give a node another title. Raises NOT_FOUND."""
        return self.replace(changed_copy(self.node(node_id), title=title))

    def move(self, node_id: str, parent: str | None, index: int) -> "Manuscript":
        """Put a node among the children of `parent`, `index` counted without the node itself.

        Only the moved node changes, unless neighbours share a key (two machines added at the same place):
        then those siblings get new keys too.

        Raises:
            InkwellError: NOT_FOUND, or BAD_INPUT for a place inside the node itself.
        """
        node = self.node(node_id)
        if parent is not None:
            inside = {node_id, *(each.id for each in self.descendants(node_id))}
            if self.node(parent).id in inside:
                raise InkwellError(ErrorKind.BAD_INPUT, tr("“{title}” cannot be moved into itself.", title=node.title))
        return self._put(changed_copy(node, parent=parent), index)

    def put(self, nodes: Sequence[Node], parent: str | None, index: int) -> "Manuscript":
        """Put nodes, new ones or others of the tree, among the children of `parent` in this order, as one change.

        They come before the child at `index`, which counts the children as they are now. Children of theirs go along.
        Raises as `move`.
        """
        ids = {node.id for node in nodes}
        if parent is not None:
            for above in (self.node(parent), *self.ancestors(parent)):
                if above.id in ids:
                    raise InkwellError(
                        ErrorKind.BAD_INPUT, tr("“{title}” cannot be moved into itself.", title=above.title)
                    )
        children = self.children(parent)
        head = [each for each in children[: max(0, index)] if each.id not in ids]
        tail = [each for each in children[max(0, index) :] if each.id not in ids]
        low, high = head[-1].order if head else None, tail[0].order if tail else None
        row = [changed_copy(node, parent=parent) for node in nodes]
        keys = several_between(len(row), low, high) if _has_room(low, high) else ()
        if not keys:
            row = [*head, *row, *tail]
            keys = spread(len(row))
        placed = {each.id: changed_copy(each, order=key) for each, key in zip(row, keys, strict=True)}
        return Manuscript({**self.nodes, **placed})

    def _put(self, node: Node, index: int | None) -> "Manuscript":
        siblings = [each for each in self.children(node.parent) if each.id != node.id]
        place = len(siblings) if index is None else max(0, min(index, len(siblings)))
        low = siblings[place - 1].order if place else None
        high = siblings[place].order if place < len(siblings) else None
        if _has_room(low, high):
            return self.replace(changed_copy(node, order=between(low, high)))
        row = [*siblings[:place], node, *siblings[place:]]
        keyed = {each.id: changed_copy(each, order=key) for each, key in zip(row, spread(len(row)), strict=True)}
        return Manuscript({**self.nodes, **keyed})

    def remove(self, node_id: str) -> "Manuscript":
        """Take a node and all below it out of the tree. Raises NOT_FOUND."""
        gone = {node_id, *(each.id for each in self.descendants(node_id))}
        return Manuscript({each: node for each, node in self.nodes.items() if each not in gone})

    def replace(self, node: Node) -> "Manuscript":
        """Put a node in the place of the one with its id, or add it as it is."""
        return Manuscript({**self.nodes, node.id: node})

    def changed(self, other: "Manuscript") -> tuple[Node, ...]:
        """Return the nodes of this manuscript that `other` lacks or has differently."""
        return tuple(node for node in self.nodes.values() if other.nodes.get(node.id) != node)


def _has_room(low: str | None, high: str | None) -> bool:
    keys_are_good = all(is_key(bound) for bound in (low, high) if bound is not None)
    return keys_are_good and (low is None or high is None or low < high)
