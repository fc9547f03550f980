"""The open book: which project, which node is on the page, how the tree changes."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inkwell.app.bookmark import Bookmark
from inkwell.app.collector import at_rest
from inkwell.app.custody import Custody, Recovery, recover
from inkwell.app.drafts import Drafts
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.tree_lane import TreeLane
from inkwell.app.word_counts import WordCounts
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.counts import NO_SIZE
from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.place import Place, PlaceFile
from inkwell.storage.project import NodeText, Project, Survey
from inkwell.storage.provenance import spans_of
from inkwell.storage.tree_work import Words
from inkwell.translation import tr


@dataclass(frozen=True)
class Shown:
    """A node as it goes on to the page."""

    node: Node
    text: NodeText
    spans: tuple[Span, ...]
    cursor: int


def one_sentence(found: Sequence[str]) -> str:
    """Say in one sentence what is wrong in a book, and of several things where they are listed."""
    several = tr("{count} things in this book need a look; File, Check this book, lists them.", count=len(found))
    return several if len(found) > 1 else found[0]


class Session(QObject):
    """One open project at most. Every method that touches the disk raises `InkwellError`.

    Signals: `opened`, `closed`, `tree_changed`; `turning(str)` this node is about to go on to the page, and must not be
    on another; `shown(Shown)` another node goes on to the page, alone, `emptied` there is none to show; `entered(str)`
    the author is now in this one of the nodes on the page; `gone_to(str)` the author wishes to be in this one;
    `ending` the book is about to be let go, with all words taken from the pages;
    `restructured(Manuscript, Manuscript)` the tree before and after a change that was made here and not elsewhere;
    `problems_found(InkwellError)` for what is wrong in the book but did not keep it from opening,
    `trouble(InkwellError)` for what else the author has to know of it.

    Structure changes (add, rename, move, delete) of a few files are written before the method returns, and the author
    sees at once whether they held. Of many, the tree is another at once, and the save lane writes it, as it does
    texts; what could not be written is as it was then, and `trouble` says so.
    """

    opened = Signal()
    closed = Signal()
    tree_changed = Signal()
    restructured = Signal(object, object)
    turning = Signal(str)
    shown = Signal(object)
    emptied = Signal()
    entered = Signal(str)
    gone_to = Signal(str)
    ending = Signal()
    problems_found = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        lane: SaveLane,
        places: PlaceFile,
        custody: Custody,
        drafts: Drafts,
        scribe: Scribe,
        words: WordCounts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._bookmark = Bookmark(lane, places)
        self._custody = custody
        self._drafts = drafts
        self._scribe = scribe
        self._words = words
        self._trees = TreeLane(lane, words, self)
        self._trees.put_back.connect(self.tree_changed)
        self._trees.trouble.connect(self.trouble)
        self._project: Project | None = None
        self._current: str | None = None

    # what is open

    @property
    def project(self) -> Project:
        """The open project.

        Raises:
            InkwellError: NOT_FOUND when none is open.
        """
        if self._project is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("No book is open."))
        return self._project

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._project is not None

    @property
    def manuscript(self) -> Manuscript:
        """The tree of the open project; empty when none is open."""
        return self._project.manuscript if self._project else Manuscript({})

    @property
    def current(self) -> str | None:
        """The id of the node on the page."""
        return self._current

    @property
    def place(self) -> Place:
        """The node on the page, and the cursors, as they are now."""
        self._remember_place()
        return self._bookmark.place

    @property
    def bookmark(self) -> Bookmark:
        """Where what else belongs to the author's place in the book is kept."""
        return self._bookmark

    # opening and closing

    def create(self, folder: Path, title: str, author: str, language: str) -> None:
        """Make a project with one chapter and one scene, and open it."""
        project = Project.create(folder, title, author, language)
        chapter, scene = new_id(), new_id()
        tree = project.manuscript.add(chapter, NodeKind.CHAPTER, tr("Chapter 1"), None)
        project.apply(tree.add(scene, NodeKind.SCENE, tr("Scene 1"), chapter))
        self.adopt(project)

    @at_rest()
    def open(self, folder: Path, force: bool = False) -> None:
        """Open a project at the scene and the cursor where the author left it.

        Words that an earlier process left unsaved are there again. A book that another Inkwell has is read-only;
        `force` takes it from another machine.
        """
        self.adopt(Project.open(folder), force=force)

    @at_rest()
    def adopt(self, project: Project, place: Place | None = None, force: bool = False) -> None:
        """Close what is open and go on in this project, at this place or where the author was. Raises as `close`."""
        self.close()
        try:
            journals = self._custody.take(project, force)
            self._drafts.open_book(project, journals)
            recovery = recover(project, journals, self._drafts) if journals else Recovery()
        except BaseException:
            # Or a book that is not open here would be kept from others, and its drafts taken for the next one's.
            self._drafts.close_book()
            self._custody.release()
            raise
        self._project = project
        if self._custody.left is not None:
            self._trees.write(project, self._custody.left)
        self._bookmark.open_at(project, place)
        if recovery.cursors:
            self._bookmark.recovered(recovery.cursors)
        self._words.begin(project)
        told = [*filter(None, [self._custody.trouble]), *recovery.problems]
        told += [each for each in project.problems if each == project.why]
        found = [each for each in project.problems if each != project.why]
        # What the window says of the book or the scene itself goes before one sentence on the same, not before several.
        late = len(found) > 1 and not project.read_only
        if not late:
            _tell(self, told, found)
        self.opened.emit()
        self.tree_changed.emit()
        node_id = self._bookmark.place.node
        if node_id is not None and node_id in project.manuscript.nodes:
            self.show(node_id)
        else:
            self._show_first()
        self._scribe.save()
        if late:
            _tell(self, told, found)
        for node_id in recovery.conflicts:
            self._drafts.conflicted.emit(node_id)

    def _show_first(self) -> None:
        """The first scene, else the first node of any kind, else an empty page that takes no keys."""
        nodes = [node for _, node in self.manuscript.walk()]
        first = next((node for node in nodes if node.kind is NodeKind.SCENE), nodes[0] if nodes else None)
        if first is None:
            self.emptied.emit()
        else:
            self.show(first.id)

    def close(self) -> None:
        """Save, remember the place, and let the project go.

        Raises:
            InkwellError: DISK when the text could not be written; the project then stays open.
        """
        if self._project is None:
            return
        self._scribe.flush()
        self._end()

    def abandon(self) -> None:
        """Let the project go although some words are not in it; they stay in the journal for the next opening."""
        if self._project is not None:
            self._scribe.take()
            self._end()

    def _end(self) -> None:
        self.ending.emit()
        self._remember_place()
        self._scribe.end()
        self.project.finish()
        # What is on its way arrives first, or a book that is opened again at once would not find its journals in order.
        self._lane.drain(5.0)
        self._lane.deliver()
        self._drafts.close_book()
        self._lane.drain(5.0)
        self._drafts.journalled(5.0)
        self._custody.release()
        self._project = None
        self._bookmark.close()
        self._current = None
        self.closed.emit()

    # the page

    def save(self) -> None:
        """Have all words saved. Returns at once."""
        self._scribe.save()

    def show(self, node_id: str) -> None:
        """Put a node on the page; what is there now is saved first. One that is there with others is gone to."""
        node = self.manuscript.node(node_id)
        self._remember_place()
        if node_id != self._current and node_id in self._scribe.held:
            self._scribe.save()
            self.gone_to.emit(node_id)
            return
        self.turning.emit(node_id)
        if self._current is not None:
            self._remember_place()
            self._scribe.leave()
        text, spans = self.words_of(node_id)
        cursor = self._bookmark.place.cursors.get(node_id, 0)
        self._current = node_id
        self._scribe.begin(node_id, text, spans)
        self.shown.emit(Shown(node, text, spans, cursor))

    def enter(self, node_id: str) -> None:
        """The author has gone to another of the nodes that are on the page."""
        if node_id != self._current and node_id in self._scribe.held:
            self._current = node_id
            self._scribe.enter(node_id)
            self.entered.emit(node_id)

    def words_of(self, node_id: str) -> tuple[NodeText, tuple[Span, ...]]:
        """A node's text with who wrote it: what is on its way to the disk counts before what is there."""
        if node_id in self.project.on_its_way.new:
            self.project.finish()
        text = self.project.read_text(node_id)
        draft = self._drafts.of(node_id)
        if draft is not None:
            now = draft.snapshot()
            return replace(text, text=now.text()), now.spans()
        return text, spans_of(self.project.folder, node_id, text.text)

    def _remember_place(self) -> None:
        if self._current is not None and self._project is not None:
            self._bookmark.keep_page(self._current, self._scribe.cursor_offset)

    # structure

    def add(self, kind: NodeKind, title: str, parent: str | None, index: int | None) -> str:
        """Add a node and return its id."""
        node_id = new_id()
        self.change(self.manuscript.add(node_id, kind, title, parent, index))
        self._words.set(node_id, NO_SIZE)
        return node_id

    def rename(self, node_id: str, title: str) -> None:
        """Give a node another title."""
        self.change(self.manuscript.rename(node_id, title))

    def move(self, node_id: str, parent: str | None, index: int) -> None:
        """Put a node at a place among the children of `parent`."""
        self.change(self.manuscript.move(node_id, parent, index))

    def delete(self, *node_ids: str) -> None:
        """Move nodes and all below them to the project's trash."""
        tree, gone = self.manuscript, set[str]()
        for node_id in node_ids:
            if node_id not in gone:
                gone |= {tree.node(node_id).id, *(node.id for node in tree.descendants(node_id))}
        # Once for all of them: a tree is worked out anew each time.
        tree = Manuscript({each: node for each, node in tree.nodes.items() if each not in gone})
        self._scribe.save()
        if not self.project.unwritten and any(draft.dirty for draft in self._drafts if draft.node in gone):
            # Else there is much on the way, the window does not wait for it, and their words are saved before they go.
            self._scribe.flush()
        for draft in self._drafts:
            if draft.node in gone and draft.dirty:
                # It was changed elsewhere too, or cannot be saved: then this version would be nowhere.
                now = draft.snapshot()
                self._drafts.keep_now(draft.node, now.text(), now.spans())
        beside = _beside(self.manuscript, self._current, gone) if self._current in gone else None
        # A node that cannot be moved to the trash stays on the page, and its words are saved as before.
        self.change(tree)
        self._words.forget(gone)
        for each in gone:
            self._drafts.forget(each)
        if self._current in gone:
            self._current = None
            self._scribe.end()
        if self._current is None and beside and beside in self.manuscript.nodes:
            self.show(beside)
        elif self._current is None:
            self._show_first()

    def change(
        self,
        manuscript: Manuscript,
        words: Mapping[str, Callable[[], Words]] | None = None,
        restored: Collection[str] = (),
    ) -> None:
        """Make the book's tree this one; `words` gives texts to new nodes, and is asked on the lane.

        New nodes that are among `restored` come out of the trash, with their words. What is gone from the tree goes
        into the trash; `delete` sees to its words first.
        """
        before = self.manuscript
        try:
            self._trees.change(self.project, manuscript, words or {}, restored)
        finally:
            # Of several changes some may have been made before one failed.
            if self.manuscript != before:
                self.restructured.emit(before, self.manuscript)
            self.tree_changed.emit()

    def take_survey(self, survey: Survey) -> None:
        """Follow what somebody else changed in the folder; where words are unsaved, their node stays."""
        kept = {each for each in survey.gone if (draft := self._drafts.of(each)) is not None and draft.dirty}
        gone = survey.gone - kept
        was_open = self._current in gone
        for node_id in gone:
            draft = self._drafts.of(node_id)
            if draft is not None:
                was_open |= draft.shown
                self._drafts.keep(node_id, draft.snapshot().text(), draft.snapshot().spans())
        self.project.take(replace(survey, gone=gone))
        self._words.forget(gone)
        self._words.look_at(survey.nodes)
        for node_id in gone:
            self._drafts.forget(node_id)
        self.tree_changed.emit()
        if self._current in gone:
            self._current = None
            self._scribe.end()
            self._show_first()
        if was_open:
            sentence = tr("The scene that was open here was removed elsewhere; its last words are in the history.")
            self.trouble.emit(InkwellError(ErrorKind.NOT_FOUND, sentence))


def _tell(session: Session, told: Sequence[str], found: Sequence[str]) -> None:
    """One notice, however many there are: `told` only this opening knows, `found` can be looked up again."""
    words = (*told, *((one_sentence(found),) if found else ()))
    if words:
        error = InkwellError(ErrorKind.DAMAGED, " ".join(words), "\n".join((*told, *found)))
        (session.problems_found if found else session.trouble).emit(error)


def _beside(tree: Manuscript, node_id: str, gone: Collection[str]) -> str:
    """What to show when a node goes: the sibling before or behind it, else the scene before or behind; "" for none."""
    order = [node for _, node in tree.walk()]
    at = next(place for place, node in enumerate(order) if node.id == node_id)
    parent = tree.shown_under(node_id)
    around = [*reversed(order[:at]), *order[at + 1 :]]
    near = [node for node in around if tree.shown_under(node.id) == parent]
    left = [node for node in (*near, *around) if node.id not in gone]
    scene = next((node for node in left if node.kind is NodeKind.SCENE), left[0] if left else None)
    return scene.id if scene is not None else ""
