"""A whole chapter or the whole book on the page: which nodes these are, where their words come from, how it follows."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.node import Node
from inkwell.manuscript.scope import Scope, scope_named, together
from inkwell.manuscript.spans import Span
from inkwell.storage.project import NodeText, Project
from inkwell.storage.provenance import spans_of
from inkwell.translation import tr

AT_ONCE = 40
"""So many files are read before the next paint; of a longer row the scene alone is shown until a lane has read it."""
ELSEWHERE = tr("This scene is open beside the page.")

Words = tuple[NodeText, tuple[Span, ...]]


@dataclass(frozen=True)
class Passage:
    """A node on the page with its words; `elsewhere`: they are on another page, and here stands only its title."""

    node: Node
    text: NodeText
    spans: tuple[Span, ...] = ()
    elsewhere: bool = False


@dataclass(frozen=True)
class _Asked:
    """What the lane was asked to read."""

    project: Project
    nodes: tuple[Node, ...]
    drafts: frozenset[str]
    """Nodes that had a draft then: its words may have reached the file since."""


class Continuous(QObject):
    """The session's part for several nodes on one page. The node that was asked for comes first, alone, as ever.

    Signals: `spread(passages)` all of these are to be on the page, around the one that is there;
    `arranged(ids, passages)` these, in this order, on a page that has several already: the passages come on to it, or
    come anew; `retitled` titles may be others; `scope_changed(Scope)`.
    """

    spread = Signal(object)
    arranged = Signal(object, object)
    retitled = Signal()
    scope_changed = Signal(object)

    def __init__(
        self, session: Session, scribe: Scribe, drafts: Drafts, lane: SaveLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._scribe = scribe
        self._drafts = drafts
        self._lane = lane
        self._scope = Scope.SCENE
        self._order: tuple[str, ...] = ()
        """The nodes on the page."""
        self._lent: set[str] = set()
        """Those of them whose words are on the page beside: one, and two while one gives way to another there."""
        self._serial = 0
        session.opened.connect(self._open)
        session.shown.connect(self._shown)
        session.tree_changed.connect(self._follow_tree)
        session.ending.connect(self._forget)

    @property
    def scope(self) -> Scope:
        """How much of the book is on the page."""
        return self._scope

    @property
    def several(self) -> bool:
        """Whether more than one node is on the page."""
        return len(self._order) > 1

    def set_scope(self, scope: Scope) -> None:
        """Show so much of the book; the author stays at the same words. Raises as `Session.show`."""
        if scope is self._scope:
            return
        self._scope = scope
        self._session.bookmark.keep_scope(scope.value)
        self.scope_changed.emit(scope)
        self.renew()

    def renew(self) -> None:
        """Put on the page anew what belongs there. Raises as `Session.show`."""
        if self._session.current is not None:
            self._session.show(self._session.current)

    @Slot()
    def _open(self) -> None:
        self._scope = scope_named(self._session.bookmark.place.scope)
        self.scope_changed.emit(self._scope)

    @Slot()
    def _forget(self) -> None:
        self._order, self._lent = (), set()
        self._serial += 1

    @Slot(object)
    def refresh(self, changed: AbstractSet[str]) -> None:
        """These nodes were written by whoever has the book, which is only read here: show what is there now."""
        others = changed & set(self._order)
        if others and self._session.current not in others:
            self._renew_quietly()

    # the first time

    @Slot()
    def _shown(self, *_: object) -> None:
        """One node is on the page: those around it come to it."""
        current = self._session.current
        self._forget()
        if current is None:
            return
        self._order = (current,)
        nodes = together(self._session.manuscript, current, self._scope)
        if len(nodes) < 2:
            return
        asked = _Asked(self._session.project, nodes, frozenset(draft.node for draft in self._drafts))
        others = [node.id for node in nodes if node.id != current]
        if len(others) <= AT_ONCE:
            self._take(asked, _read(asked.project, others))
            return
        work = partial(_read, asked.project, others)
        self._lane.submit(Job("around", self._serial, work, then=partial(self._done, asked)))

    def _done(self, asked: _Asked, done: Done) -> None:
        if done.revision != self._serial:
            return
        if done.error is not None:
            self._session.trouble.emit(done.error)
        else:
            self._take(asked, cast("Mapping[str, Words]", done.value))

    def _take(self, asked: _Asked, read: Mapping[str, Words]) -> None:
        current, tree = self._session.current, self._session.manuscript
        if current is None or not self._session.is_open or self._session.project is not asked.project:
            return
        self._scribe.take()
        passages: list[Passage] = []
        for node in together(tree, current, self._scope):
            fresh = read.get(node.id) if node.id not in asked.drafts and self._drafts.of(node.id) is None else None
            passages.append(self._passage(node, fresh))
        self._order = tuple(passage.node.id for passage in passages)
        self.spread.emit(passages)

    def _passage(self, node: Node, read: Words | None = None) -> Passage:
        """A node as it goes on to the page, in the scribe's care; what another page holds stays there."""
        draft = self._drafts.of(node.id)
        if node.id not in self._scribe.held and draft is not None and draft.shown:
            self._lent.add(node.id)
            return Passage(node, NodeText("", read_only=True, reason=ELSEWHERE), elsewhere=True)
        text, spans = read or self._session.words_of(node.id)
        if node.id not in self._scribe.held:
            self._scribe.add(node.id, text, spans)
        elif draft is not None:
            # On the page anew, the same newlines may be parted otherwise than they were typed.
            draft.reload()
        return Passage(node, text, spans)

    # afterwards

    @Slot()
    def _follow_tree(self) -> None:
        """Nodes came, went, moved or have another title."""
        tree = self._session.manuscript
        anchor = self._nearest(self._session.current)
        if anchor is None:
            return
        nodes = together(tree, anchor, self._scope)
        wanted = tuple(node.id for node in nodes)
        if wanted == self._order:
            self.retitled.emit()
        elif len(self._order) > 1 and len(wanted) > 1:
            self._arrange(nodes)
        elif anchor == self._session.current:
            self._renew_quietly()

    def _nearest(self, node_id: str | None) -> str | None:
        """The node itself if it is there, else the nearest one on the page that is."""
        there = self._session.manuscript.nodes
        if node_id is None or node_id in there:
            return node_id
        at = self._order.index(node_id) if node_id in self._order else 0
        return next((each for each in (*self._order[at:], *self._order[:at][::-1]) if each in there), None)

    def _arrange(self, nodes: Sequence[Node]) -> None:
        self._scribe.take()
        known = set(self._order)
        order = tuple(node.id for node in nodes)
        fresh = [self._passage(node) for node in nodes if node.id not in known]
        gone, self._order = known - set(order), order
        self.arranged.emit(order, fresh)
        if gone:
            self._scribe.save()
        for each in gone:
            self._scribe.let_go(each)

    def _renew_quietly(self) -> None:
        """Nobody asked for it just now: what cannot be shown is told."""
        try:
            self.renew()
        except InkwellError as error:
            self._session.trouble.emit(error)

    # beside the page

    @Slot(str)
    def lend(self, node_id: str) -> None:
        """This node is about to go on to the page beside; here only its title stays until it is given back."""
        if self.several and node_id in self._order and node_id in self._scribe.held:
            self._scribe.save()
            self._scribe.let_go(node_id)
            self._lent.add(node_id)
            self._arrange_anew(node_id, elsewhere=True)

    @Slot()
    def take_back(self, beside: str | None) -> None:
        """The page beside holds this node now: what it held before is at home again."""
        for node_id in self._lent - {beside}:
            self._lent.discard(node_id)
            if node_id in self._order and node_id in self._session.manuscript.nodes:
                self._arrange_anew(node_id, elsewhere=False)

    def _arrange_anew(self, node_id: str, *, elsewhere: bool) -> None:
        node = self._session.manuscript.node(node_id)
        if elsewhere:
            passage = Passage(node, NodeText("", read_only=True, reason=ELSEWHERE), elsewhere=True)
        else:
            passage = self._passage(node)
        self.arranged.emit(self._order, [passage])


def _read(project: Project, nodes: Sequence[str]) -> dict[str, Words]:
    """Texts with who wrote them, from the disk; nodes that went meanwhile are left out. Any thread."""
    found: dict[str, Words] = {}
    for node_id in nodes:
        try:
            text = project.read_text(node_id)
        except InkwellError:
            continue
        found[node_id] = text, spans_of(project.folder, node_id, text.text)
    return found
