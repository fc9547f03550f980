"""A scene made two, and two made one: every word goes along with its origin, and each step is safe before the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.paragraphs import parted
from inkwell.manuscript.spans import Span, joined, shifted, within
from inkwell.storage.trash import Trash
from inkwell.translation import tr

NOTHING_TO_SPLIT = tr("All words are on one side of the caret, so there is nothing to split.")
NO_NEXT = tr("No scene follows in this chapter, so there is nothing to merge with.")
HAS_SCENES = tr("“{}” has scenes below it; move them first, then merge.")
NOTHING_TO_UNDO = tr("No scene was split or merged that could be made what it was.")
CHANGED = tr("“{}” was changed since, so what was done to it cannot be undone; nothing was changed now.")
LOCKED = tr("“{}” can only be read here, so it was left as it is.")
APART = "\n\n"
MOST_JOINTS = 200
"""Splits and merges whose texts are remembered."""

Words = tuple[str, tuple[Span, ...]]


class Pages(Protocol):
    """The open pages, for the nodes on them."""

    def holds(self, node_id: str) -> bool:
        """Whether a node is on a page."""
        ...

    def locked(self, node_id: str) -> bool:
        """Whether a node is on a page where it can only be read."""
        ...

    def put(self, node_id: str, text: str, spans: Sequence[Span]) -> None:
        """Make the text on the page another, as one undo step."""
        ...


def cut(words: Words, offset: int) -> tuple[Words, Words]:
    """Return a text parted at a code point, each part with its spans and without the white space at the cut."""
    text, spans = words
    end, begin = len(text[:offset].rstrip()), len(text) - len(text[offset:].lstrip())
    return (text[:end], within(spans, 0, end)), (text[begin:], within(spans, begin, len(text)))


def put_together(first: Words, second: Words) -> Words:
    """Return two texts as one, a blank line between them, with the spans of both."""
    if not first[0].strip() or not second[0].strip():
        return first if first[0].strip() else second
    head = first[0].rstrip("\n")
    tail = second[0].lstrip("\n")
    gone = len(second[0]) - len(tail)
    at = len(head) + len(APART)
    spans = (*within(first[1], 0, len(head)), *shifted(within(second[1], gone, len(second[0])), at))
    return head + APART + tail, joined(spans)


@dataclass(frozen=True, eq=False)
class Joint:
    """What was done once: the first node's words before and after it, and the words that the second one had or got."""

    merged: bool
    first: str
    second: str
    before: Words
    after: Words
    moved: Words

    @property
    def seam(self) -> int:
        """The code point at which its words are parted or joined."""
        return len(min(self.before[0], self.after[0], key=len))


class Joints(QObject):
    """Splits and merges nodes of the open book, takes each back, and does it again.

    `rewrote(node, text)` for a node on no page that has another text now; `undo_changed` when there is something else
    to undo, or nothing; `made(joint)` when something was split or merged, also again, `unmade(joint)` when that was
    undone, and `forgotten` when nothing of it can be undone any more.

    Every method raises `InkwellError` as the session does, and BAD_INPUT where there is nothing to do. A word may then
    stand in two scenes, never in none.
    """

    rewrote = Signal(str, str)
    undo_changed = Signal()
    made = Signal(object)
    unmade = Signal(object)
    forgotten = Signal()

    def __init__(self, session: Session, drafts: Drafts, pages: Pages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._pages = pages
        self._done: list[Joint] = []
        self._undone: list[Joint] = []
        session.closed.connect(self._forget)

    @property
    def last(self) -> Joint | None:
        """What would be undone."""
        return self._done[-1] if self._done else None

    @property
    def undone(self) -> Joint | None:
        """What was undone last, and could be done again."""
        return self._undone[-1] if self._undone else None

    def split(self, node_id: str, offset: int, title: str) -> str:
        """Put what stands behind a code point of a node's text into a new node behind it; return that one's id."""
        self._drafts.gather()
        node, whole = self._session.manuscript.node(node_id), self._words(node_id)
        first, second = cut(whole, offset)
        if not first[0].strip() or not second[0].strip():
            raise InkwellError(ErrorKind.BAD_INPUT, NOTHING_TO_SPLIT)
        self._drafts.keep(node_id, *whole)
        kind, parent, index = self._place_behind(node)
        made = self._session.add(kind, title, parent, index)
        # In both before it leaves the first: whatever happens now, the words are there.
        self._put(made, second)
        self._put(node_id, first)
        self._session.save()
        self._make(Joint(False, node_id, made, whole, first, second))
        return made

    def merge(self, node_id: str) -> tuple[str, int]:
        """Put the text of the node that follows behind this one's, and that node into the trash.

        Return the title of what went, and the code point of the text at which its words begin.
        """
        self._drafts.gather()
        following = self.next_of(node_id)
        if following is None:
            raise InkwellError(ErrorKind.BAD_INPUT, NO_NEXT)
        if self._session.manuscript.children(following.id):
            raise InkwellError(ErrorKind.BAD_INPUT, HAS_SCENES.format(following.title))
        first, second = self._words(node_id), self._words(following.id)
        made = put_together(first, second)
        self._drafts.keep(node_id, *first)
        self._put(node_id, made)
        self._session.delete(following.id)
        self._session.save()
        self._make(Joint(True, node_id, following.id, first, made, second))
        return following.title, len(made[0]) - len(second[0].lstrip("\n"))

    def _make(self, joint: Joint) -> None:
        self._remember([*self._done, joint], [])
        self.made.emit(joint)

    def undo(self, joint: Joint | None = None) -> tuple[str, int]:
        """Make a split or merge undone, the last or this one, to the letter, as long as its words are as it left them.

        Return the node that has its words again, and the code point at which they were parted or joined.
        """
        self._drafts.gather()
        joint = joint or self.last
        if joint is None:
            raise InkwellError(ErrorKind.BAD_INPUT, NOTHING_TO_UNDO)
        # A second half that went into the trash meanwhile stays there; its words are in the whole.
        there = joint.second in self._session.manuscript.nodes
        if there and not joint.merged:
            self._expect_alone(joint.second, joint.moved)
        self._expect(joint.first, joint.after, joint.before)
        if joint.merged:
            self._bring_back(joint)
        if self._words(joint.first) != joint.before:
            self._put(joint.first, joint.before)
        if there and not joint.merged:
            self._session.delete(joint.second)
        self._session.save()
        self._remember([each for each in self._done if each is not joint], [*self._undone, joint])
        self.unmade.emit(joint)
        return joint.first, joint.seam

    def redo(self, joint: Joint) -> tuple[str, int]:
        """Do a split or merge again that was undone, as long as the words are as they were. Return what `undo` does."""
        self._drafts.gather()
        self._expect(joint.first, joint.before, joint.after)
        if joint.merged:
            self._expect_alone(joint.second, joint.moved)
        else:
            self._bring_back(joint)
        if self._words(joint.first) != joint.after:
            self._put(joint.first, joint.after)
        if joint.merged:
            self._session.delete(joint.second)
        self._session.save()
        self._remember([*self._done, joint], [each for each in self._undone if each is not joint])
        self.made.emit(joint)
        return joint.first, joint.seam

    def is_half_undone(self) -> bool:
        """Whether the first text is what it was, as after a step back on its page, and the second one is not yet."""
        return self._says(self.last, after=False)

    def is_half_redone(self) -> bool:
        """Whether the first text is what a split or merge that was undone had made of it, and the second one is not."""
        joint = self.undone
        there = joint is not None and joint.second in self._session.manuscript.nodes
        return joint is not None and there is joint.merged and self._says(joint, after=True)

    def _says(self, joint: Joint | None, *, after: bool) -> bool:
        if joint is None or joint.first not in self._session.manuscript.nodes:
            return False
        self._drafts.gather()
        return self._session.words_of(joint.first)[0].text == (joint.after if after else joint.before)[0]

    def _bring_back(self, joint: Joint) -> None:
        """Get the second node out of the trash, before its words leave the first."""
        project = self._session.project
        if joint.second in project.manuscript.nodes:
            return
        project.finish()
        trash = Trash(project.folder)
        entry = next((each for each in trash.entries() if joint.second in each.ids), None)
        if entry is None:
            raise InkwellError(ErrorKind.NOT_FOUND, NOTHING_TO_UNDO)
        trash.restore(entry)
        self._session.take_survey(project.survey())

    def _expect(self, node_id: str, *wanted: Words) -> None:
        """Raise BAD_INPUT where a node is gone, or its text is none of these."""
        tree = self._session.manuscript
        if node_id not in tree.nodes:
            raise InkwellError(ErrorKind.BAD_INPUT, NOTHING_TO_UNDO)
        title = tree.node(node_id).title
        if self._words(node_id)[0] not in [text for text, _ in wanted]:
            raise InkwellError(ErrorKind.BAD_INPUT, CHANGED.format(title))

    def _expect_alone(self, node_id: str, wanted: Words) -> None:
        """Raise BAD_INPUT where a node is gone, has another text, or has others below it."""
        self._expect(node_id, wanted)
        tree = self._session.manuscript
        if tree.children(node_id):
            raise InkwellError(ErrorKind.BAD_INPUT, HAS_SCENES.format(tree.node(node_id).title))

    def _remember(self, done: list[Joint], undone: list[Joint]) -> None:
        self._done, self._undone = done[-MOST_JOINTS:], undone[-MOST_JOINTS:]
        self.undo_changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._remember([], [])
        self.forgotten.emit()

    def next_of(self, node_id: str) -> Node | None:
        """The node that this one would be merged with: the next of its kind under the same chapter."""
        tree = self._session.manuscript
        node = tree.node(node_id)
        row = [each for each in tree.children(tree.shown_under(node_id)) if each.kind is node.kind]
        ids = [each.id for each in row]
        at = ids.index(node_id) + 1 if node_id in ids else len(row)
        return row[at] if at < len(row) else None

    def _place_behind(self, node: Node) -> tuple[NodeKind, str | None, int]:
        """Where the second half goes: behind a scene, and to the head of a chapter's scenes."""
        tree = self._session.manuscript
        if node.kind in (NodeKind.CHAPTER, NodeKind.PART):
            return NodeKind.SCENE, node.id, 0
        parent = tree.shown_under(node.id)
        return node.kind, parent, [each.id for each in tree.children(parent)].index(node.id) + 1

    def _words(self, node_id: str) -> Words:
        """A node's words. Raises READ_ONLY where they cannot be changed now."""
        text, spans = self._session.words_of(node_id)
        draft = self._drafts.of(node_id)
        if text.read_only or self._pages.locked(node_id) or (draft is not None and draft.conflict):
            raise InkwellError(ErrorKind.READ_ONLY, LOCKED.format(self._session.manuscript.node(node_id).title))
        return text.text, spans

    def _put(self, node_id: str, words: Words) -> None:
        """Make a node's text another: on its page, or by a draft where it is on none."""
        if self._pages.holds(node_id):
            self._pages.put(node_id, *words)
            return
        text, spans = self._session.words_of(node_id)
        draft = self._drafts.of(node_id) or self._drafts.begin(node_id, text, spans)
        if draft is None:
            raise InkwellError(ErrorKind.READ_ONLY, LOCKED.format(self._session.manuscript.node(node_id).title))
        # No page holds it: it is let go as soon as it is on the disk.
        draft.shown = False
        self._drafts.edit(draft, draft.replace(parted(*words)), at_once=True)
        self.rewrote.emit(node_id, words[0])
