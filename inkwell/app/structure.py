"""Taking back what was done to the book's shape: each addition, move, renaming, deletion or new field is a step."""

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.session import Session
from inkwell.manuscript.node import Node
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr

MOST_STEPS: Final = 200
"""Steps that are remembered; what they deleted stays in the trash beyond that."""
_FIELDS: Final = tuple(each.name for each in fields(Node) if each.name != "id")
_PLACE: Final = ("parent", "order")

Nodes = Mapping[str, Node | None]


@dataclass(frozen=True)
class Step:
    """One change of the tree: the nodes that it touched, before and after; None where a node was not there."""

    words: str
    before: Nodes
    after: Nodes
    back: Callable[[], object] | None = None
    """What takes it back where that is more than nodes, texts that were parted for one."""
    forth: Callable[[], object] | None = None
    """What does it again then; without it, it cannot be done again."""

    @classmethod
    def between(cls, before: Manuscript, after: Manuscript, words: str = "") -> "Step":
        """What lies between two trees, in the words given or in words of its own."""
        touched = [each for each in {**before.nodes, **after.nodes} if before.nodes.get(each) != after.nodes.get(each)]
        old = {each: before.nodes.get(each) for each in touched}
        new = {each: after.nodes.get(each) for each in touched}
        return cls(words or _described(old, new), old, new)

    def then(self, other: "Step") -> "Step":
        """This and the step after it as one, in this one's words."""
        return Step(self.words, {**other.before, **self.before}, {**self.after, **other.after}, self.back, self.forth)

    def __bool__(self) -> bool:
        """Whether anything is another afterwards."""
        return any(self.before[each] != self.after[each] for each in self.before)


def _described(before: Nodes, after: Nodes) -> str:
    """What was done, from the nodes alone."""
    made = [node for each, node in after.items() if node is not None and before[each] is None]
    gone = [node for each, node in before.items() if node is not None and after[each] is None]
    if made or gone:
        nodes = gone or made
        # What is below another of them goes without saying.
        ids = {node.id for node in nodes}
        tops = [node for node in nodes if node.parent not in ids]
        if gone:
            return tr("Delete {n} parts of the book", "", len(tops), title=tops[0].title)
        return tr("Add {n} parts of the book", "", len(tops), title=tops[0].title)
    changed = [(node, after[each]) for each, node in before.items()]
    kinds = {name for old, new in changed for name in _FIELDS if getattr(old, name) != getattr(new, name)}
    if len(changed) > 1 and not kinds <= set(_PLACE):
        return tr("Change {count} parts of the book", count=len(changed))
    title = changed[0][0].title if changed and changed[0][0] else ""
    if kinds <= set(_PLACE):
        return tr("Move “{title}”", title=title)
    return tr("Rename “{title}”", title=title) if kinds == {"title"} else tr("Change “{title}”", title=title)


class Structure(QObject):
    """The steps of the open book's structure, and the way back and forth. `changed` when there is another to take back.

    Whatever goes through the session is a step of its own; `step` makes one of several. Changes from outside are no
    steps: taking one back changes only what that step changed, and only where it still is as the step left it.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open: list[Step] | None = None
        """The steps of a group that is being done."""
        self._walking = False
        session.restructured.connect(self._note)
        session.opened.connect(self._forget)
        session.closed.connect(self._forget)

    @property
    def undo_words(self) -> str:
        """What `undo` would take back; "" for nothing."""
        return self._done[-1].words if self._done else ""

    @property
    def redo_words(self) -> str:
        """What `redo` would do again; "" for nothing."""
        return self._undone[-1].words if self._undone else ""

    @contextmanager
    def step(
        self, words: str, back: Callable[[], object] | None = None, forth: Callable[[], object] | None = None
    ) -> Generator[None]:
        """Make one step of all that happens inside, also when it ends early; for `back` and `forth` see `Step`."""
        if self._open is not None:
            yield
            return
        self._open = []
        try:
            yield
        finally:
            several, self._open = self._open, None
            if several:
                whole = several[0]
                for each in several[1:]:
                    whole = whole.then(each)
                self._push(replace(whole, words=words, back=back, forth=forth))

    def undo_by(self, back: Callable[[], object]) -> None:
        """Take back the step that has this way back, wherever it stands among the others. Raises as `undo`."""
        if self._done and self._done[-1].back is back:
            self.undo()
        else:
            self._walk_back(next((each for each in self._done if each.back is back), Step("", {}, {}, back)))

    def redo_by(self, forth: Callable[[], object]) -> bool:
        """Do the step again that has this way forth, where it would be the next; False where it would not."""
        is_next = bool(self._undone) and self._undone[-1].forth is forth
        return is_next and bool(self.redo())

    def keep(self, words: str, back: Callable[[], object], forth: Callable[[], object]) -> None:
        """Keep a step that is no change of the tree; `back` and `forth` raise where they find it otherwise by then."""
        self._done = [*self._done, Step(words, {}, {}, back, forth)][-MOST_STEPS:]
        self._undone = []
        self.changed.emit()

    @Slot(object, object)
    def _note(self, before: Manuscript, after: Manuscript) -> None:
        if self._walking:
            return
        made = Step.between(before, after)
        if self._open is not None:
            self._open.append(made)
        else:
            self._push(made)

    def _push(self, made: Step) -> None:
        if made:
            self._done = [*self._done, made][-MOST_STEPS:]
            self._undone = []
            self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._done, self._undone = [], []
        self.changed.emit()

    def undo(self) -> str:
        """Take the last step back, and return what it was; "" when there is none.

        Raises:
            InkwellError: as the session does, and NOT_FOUND when what was deleted is no longer in the trash.
        """
        return self._walk(self._done, self._undone, forward=False)

    def redo(self) -> str:
        """Do again what was taken back last, and return what it was; "" when there is none. Raises as `undo`."""
        return self._walk(self._undone, self._done, forward=True)

    def _walk(self, come_from: list[Step], go_to: list[Step], forward: bool) -> str:
        if not come_from:
            return ""
        taken = come_from[-1]
        if taken.back is not None and taken.forth is not None:
            return self._walk_beside(taken, come_from, go_to, taken.forth if forward else taken.back)
        if taken.back is not None:
            return self._walk_back(taken)
        here, there = (taken.before, taken.after) if forward else (taken.after, taken.before)
        self._walking = True
        try:
            self.bring_back([node for each, node in there.items() if node is not None and here[each] is None])
            self._change(here, there)
            self._take_out([each for each, node in there.items() if node is None and here[each] is not None])
        finally:
            self._walking = False
        come_from.pop()
        go_to.append(taken)
        self.changed.emit()
        return taken.words

    def _walk_beside(self, taken: Step, come_from: list[Step], go_to: list[Step], walk: Callable[[], object]) -> str:
        # Also when it is refused: or nothing before it could be taken back.
        come_from.pop()
        self._walking = True
        try:
            walk()
            go_to.append(taken)
        finally:
            self._walking = False
            self.changed.emit()
        return taken.words

    def _walk_back(self, taken: Step) -> str:
        self._walking = True
        try:
            (taken.back or str)()
        finally:
            self._walking = False
            # Also when it is refused, because the texts are others by now: or nothing before it could be taken back.
            self._done = [each for each in self._done if each is not taken]
            self._undone = []
            self.changed.emit()
        return taken.words

    def bring_back(self, nodes: Iterable[Node]) -> None:
        """Restore from the trash those that are missing; of many the session says later what could not be.

        Raises:
            InkwellError: READ_ONLY, DISK, NOT_FOUND when some of it is no longer in the trash.
        """
        tree = self._session.manuscript
        missing = {node.id: node for node in nodes if node.id not in tree.nodes}
        if missing:
            self._session.change(Manuscript({**tree.nodes, **missing}), restored=missing.keys())

    def _change(self, here: Nodes, there: Nodes) -> None:
        tree = self._session.manuscript
        changed: dict[str, Node] = {}
        for node_id, wanted in there.items():
            now, left = tree.nodes.get(node_id), here[node_id]
            if now is not None and wanted is not None:
                changed[node_id] = _stepped(now, left or now, wanted)
        tree = Manuscript({**tree.nodes, **changed})
        if tree != self._session.manuscript:
            self._session.change(tree)

    def _take_out(self, ids: Sequence[str]) -> None:
        """Into the trash with what was not there; with the words that were written in it since."""
        tree = self._session.manuscript
        gone = {each for each in ids if each in tree.nodes}
        tops = [each for each in gone if not gone & {above.id for above in tree.ancestors(each)}]
        if tops:
            self._session.delete(*tops)


def _stepped(now: Node, left: Node, wanted: Node) -> Node:
    """A node with those fields as wanted that are still as the step left them; the place is one field."""
    changes: dict[str, Any] = {}
    if all(getattr(now, each) == getattr(left, each) for each in _PLACE):
        changes |= {each: getattr(wanted, each) for each in _PLACE}
    for name in _FIELDS:
        if name not in _PLACE and getattr(now, name) == getattr(left, name):
            changes[name] = getattr(wanted, name)
    return replace(now, **changes)
