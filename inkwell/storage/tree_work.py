"""What a changed tree asks of the disk, step by step: a long way can be gone on another thread than the window's."""

import threading
import traceback
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import reduce
from typing import Any, Final, Protocol

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr

Words = tuple[str, Sequence[Span]]
"""A text, and where it came from."""
Failed = tuple["TreeStep", InkwellError]
_UNEXPECTED: Final = tr(
    "A part of the book could not be written for a reason Inkwell did not expect; the log has more."
)
_FIELDS: Final = tuple(each.name for each in fields(Node) if each.name != "id")


@dataclass(frozen=True)
class Write:
    """A file to be written: its node before, None where there was none, and after.

    A new node may have `words`, which are asked for when it is its turn.
    """

    old: Node | None
    new: Node
    words: Callable[[], Words] | None = None

    @property
    def ids(self) -> frozenset[str]:
        """The nodes that it is about."""
        return frozenset((self.new.id,))

    def done(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """Return a tree's nodes with this done."""
        return {**nodes, self.new.id: self.new}

    def upon(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """Return nodes that were read from the disk before this was done, with what it makes otherwise."""
        now = nodes.get(self.new.id)
        return {**nodes, self.new.id: carried(self.old or self.new, self.new, now)} if now is not None else dict(nodes)

    def undone(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """Return a tree's nodes without this: what was written since stays."""
        now = nodes.get(self.new.id)
        if now is None or self.old is None:
            return {each: node for each, node in nodes.items() if each != self.new.id}
        return {**nodes, now.id: carried(self.new, self.old, now)}


@dataclass(frozen=True)
class Delete:
    """A node to be moved to the trash with all that is below it in this tree."""

    root: str
    tree: Manuscript

    @property
    def ids(self) -> frozenset[str]:
        """The nodes that go."""
        return frozenset((self.root, *(node.id for node in self.tree.descendants(self.root))))

    def done(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """See `Write`."""
        gone = self.ids
        return {each: node for each, node in nodes.items() if each not in gone}

    upon = done

    def undone(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """See `Write`."""
        return {**{each: self.tree.node(each) for each in self.ids}, **nodes}


@dataclass(frozen=True)
class Restore:
    """Nodes to be brought back out of the trash, as they were when they went there; the topmost first."""

    nodes: tuple[Node, ...]

    @property
    def ids(self) -> frozenset[str]:
        """The nodes that come back."""
        return frozenset(node.id for node in self.nodes)

    def done(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """See `Write`."""
        return {**nodes, **{node.id: node for node in self.nodes}}

    def upon(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """See `Write`."""
        return dict(nodes)

    def undone(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """See `Write`."""
        back = self.ids
        return {each: node for each, node in nodes.items() if each not in back}


TreeStep = Write | Delete | Restore


class Intent(Protocol):
    """Where it is kept what is about to be done, so that after a sudden end it can be gone on with."""

    def begin(self, steps: Sequence[TreeStep]) -> None:
        """Keep these. Must not raise: an act is not held up because it could not be noted."""
        ...

    def end(self) -> None:
        """All of them have been tried."""
        ...


class TreeWork:
    """Steps in order, and what became of them: `failed` are those that could not be done, each with why.

    `finish` may be called from any thread, also while another is at it: each step is done once. `intent` is told before
    the first and after the last.
    """

    def __init__(
        self, steps: Iterable[TreeStep], do: Callable[[TreeStep], object], intent: Intent | None = None
    ) -> None:
        given = tuple(steps)
        self._waiting = deque(given)
        self._given: tuple[TreeStep, ...] = given
        """As long as nothing has been done."""
        self._do = do
        self._intent = intent if is_long(given) else None
        self._lock = threading.Lock()
        self.ids = frozenset[str]().union(*(step.ids for step in given))
        """The nodes that it is about."""
        made = (frozenset[str]() if isinstance(each, Delete) or _is_change(each) else each.ids for each in given)
        self.new = frozenset[str]().union(*made)
        """Those whose files are not there before."""
        self.failed: list[Failed] = []

    def finish(self) -> None:
        """Do what is still to be done; when it returns, all of it has been tried."""
        # The lock is given back between two steps, so that who has to wait for the end takes a hand in it.
        while self._next():
            pass

    def _next(self) -> bool:
        with self._lock:
            if not self._waiting:
                return False
            if self._intent is not None and self._given:
                self._intent.begin(self._given)
            self._given = ()
            step = self._waiting.popleft()
            try:
                self._do(step)
            except InkwellError as error:
                self.failed.append((step, error))
            except Exception as surprise:  # or the steps behind it would never be done
                details = "".join(traceback.format_exception(surprise))
                self.failed.append((step, InkwellError(ErrorKind.INTERNAL, _UNEXPECTED, details)))
            if self._intent is not None and not self._waiting:
                self._intent.end()
            return True

    def leaving(self, node_id: str) -> Node | None:
        """A node that is still to go to the trash; None for any other."""
        steps = (step for step in tuple(self._waiting) if isinstance(step, Delete) and node_id in step.ids)
        return next((step.tree.node(node_id) for step in steps), None)

    def upon(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """Return nodes as somebody else left them on the disk, with what this work is still to make otherwise."""
        return reduce(lambda found, step: step.upon(found), tuple(self._waiting), dict(nodes)) if nodes else {}

    def without_failed(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """Return a tree's nodes as they are where some steps could not be done."""
        return reduce(lambda found, each: each[0].undone(found), self.failed, dict(nodes))


class OnItsWay:
    """The works of one book that are not settled, in the order in which they were begun."""

    def __init__(self) -> None:
        self._works: tuple[TreeWork, ...] = ()

    def __iter__(self) -> Iterator[TreeWork]:
        return iter(self._works)

    def add(self, work: TreeWork) -> None:
        """Begin one."""
        self._works = (*self._works, work)

    def drop(self, work: TreeWork) -> None:
        """It is done, as far as it could be."""
        self._works = tuple(each for each in self._works if each is not work)

    def finish(self) -> None:
        """Do at once what is still to be done of all of them."""
        for work in self._works:
            work.finish()

    @property
    def ids(self) -> frozenset[str]:
        """The nodes of which something may not be on the disk yet."""
        return frozenset[str]().union(*(work.ids for work in self._works))

    @property
    def new(self) -> frozenset[str]:
        """Those of them whose files may not be there at all yet."""
        return frozenset[str]().union(*(work.new for work in self._works))

    def node(self, node_id: str, tree: Manuscript) -> Node:
        """A node of the tree, or one that is still to go to the trash. Raises NOT_FOUND."""
        leaving = (work.leaving(node_id) for work in self._works if node_id not in tree.nodes)
        return next(filter(None, leaving), None) or tree.node(node_id)

    def upon(self, nodes: Mapping[str, Node]) -> dict[str, Node]:
        """Return nodes as somebody else left them on the disk, with what is still to be made otherwise."""
        return reduce(lambda found, work: work.upon(found), self._works, dict(nodes))


def carried(old: Node, new: Node, now: Node) -> Node:
    """Return `now` with what is otherwise in `new` than in `old`, where `now` is still as `old`."""
    changes: dict[str, Any] = {}
    for name in _FIELDS:
        if getattr(old, name) != getattr(new, name) and getattr(now, name) == getattr(old, name):
            changes[name] = getattr(new, name)
    return replace(now, **changes) if changes else now


def is_long(steps: Sequence[TreeStep]) -> bool:
    """Whether a sudden end could leave some of it done and some not: more than one file is written or moved."""
    return len(steps) > 1 or any(len(step.ids) > 1 for step in steps)


def _is_change(step: TreeStep) -> bool:
    return isinstance(step, Write) and step.old is not None


def steps_between(
    before: Manuscript,
    after: Manuscript,
    words: Mapping[str, Callable[[], Words]] | None = None,
    restored: Collection[str] = frozenset(),
) -> Iterator[TreeStep]:
    """What comes back, then what is new or changed, then what is gone.

    So children of a removed node are written before it goes. `restored` are those of the new nodes that are in the
    trash; what was deleted together comes back together.
    """
    back = {each for each in restored if each in after.nodes and each not in before.nodes}
    tops = (each for each in after.nodes if each in back and after.nodes[each].parent not in back)
    for top in tops:
        yield Restore((after.node(top), *(node for node in after.descendants(top) if node.id in back)))
    for node in after.changed(before):
        if node.id not in back:
            yield Write(before.nodes.get(node.id), node, (words or {}).get(node.id))
    gone = {each for each in before.nodes if each not in after.nodes}
    now = Manuscript({**before.nodes, **after.nodes}) if gone else after
    for each in gone:
        if not {above.id for above in now.ancestors(each)} & gone:
            yield Delete(each, now)
