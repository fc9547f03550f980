"""What does not fit together in the open book: read on a lane, in portions, a scene that did not change only once.

Nothing is read before somebody asks. What was ticked off or is no mistake is kept in the book's folder.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.bible import Bible
from inkwell.app.drafts import Drafts
from inkwell.app.following import BookFollower, GivenUpError, pausing
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import Tag
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.continuity_marks import change_marks, read_marks
from inkwell.storage.project import Project
from inkwell.story.bible import Entry
from inkwell.story.continuity.claims import Claim, ClaimsCheck, claims_of
from inkwell.story.continuity.compare import Book, compare_scenes
from inkwell.story.continuity.finding import Finding, Mark, State, mark_of, state_of
from inkwell.story.continuity.scene import SceneFacts, read_scene
from inkwell.story.continuity.words import BookWords
from inkwell.translation import tr

SETTLE_MS: Final = 1_500
"""After the last change, before a book that is watched is looked at again."""


@dataclass(frozen=True)
class Judged:
    """A finding, and what the author said of it; None where nothing yet."""

    finding: Finding
    state: State | None = None


class Continuity(QObject):
    """Looks at the open book when asked, and while it is `watched` again after each change.

    Signals: `changed()` there is something else to see; `working(bool)`; `trouble(InkwellError)`; `proven(kept, said)`
    of so many things that a model said so many quote two passages of the book.
    """

    changed = Signal()
    working = Signal(bool)
    trouble = Signal(object)
    proven = Signal(int, int)

    def __init__(
        self,
        session: Session,
        drafts: Drafts,
        bible: Bible,
        lane: SaveLane,
        save_lane: SaveLane,
        parent: QObject | None = None,
        settle_ms: int = SETTLE_MS,
    ) -> None:
        """`lane` reads the book, `save_lane` writes in its folder."""
        super().__init__(parent)
        self._session, self._drafts, self._bible = session, drafts, bible
        self._save_lane = save_lane
        self._reader = Reader()
        self._found: tuple[Finding, ...] | None = None
        self._claims: tuple[Claim, ...] = ()
        self._fresh: tuple[Claim, ...] | None = None
        """What a model said since the book was last looked at; None where it said nothing."""
        self._marks: tuple[Mark, ...] | None = None
        self._judged: tuple[Judged, ...] = ()
        self._follower = BookFollower("continuity", session, drafts, lane, self._asking, settle_ms, self)
        self._follower.read.connect(self._take)
        self._follower.working.connect(self.working)
        self._follower.trouble.connect(self.trouble)
        bible.changed.connect(self.moved)
        session.closed.connect(self._close)

    @property
    def findings(self) -> tuple[Judged, ...]:
        """What was found last, in the order of the book."""
        return self._judged

    @property
    def looked(self) -> bool:
        """Whether the open book was looked at once."""
        return self._found is not None

    def watch(self, *, on: bool) -> None:
        """Follow changes from now on, or no more; what is being read is given up then."""
        self._follower.watch(on=on)

    @Slot()
    def moved(self, *_: object) -> None:
        """Something in the book changed; cheap, as it follows keys."""
        self._follower.moved()

    @Slot()
    def look(self) -> None:
        """Look at the whole book as it is now, words on the pages included. A newer question ends an older one."""
        if self._session.is_open and self._marks is None:
            project = self._session.project
            work = partial(read_marks, project.folder)
            self._save_lane.submit(Job("continuity marks", 0, work, then=partial(self._take_marks, project)))
        self._follower.look()

    def _asking(self, wanted: Callable[[], bool]) -> Callable[[], object]:
        return partial(self._reader.look, self._material(), wanted)

    def judge(self, finding: Finding, state: State | None) -> None:
        """Remember what the author says of a finding, or None for nothing any more.

        Raises:
            InkwellError: READ_ONLY when the book is read-only here, NOT_FOUND when none is open.
        """
        project = self._session.project
        if project.read_only:
            raise InkwellError(
                ErrorKind.READ_ONLY, tr("This book is read-only here, so nothing can be ticked off in it.")
            )
        dropped = tuple(mark for mark in self._marks or () if mark.is_of(finding))
        added = mark_of(finding, state) if state is not None else None
        work = partial(change_marks, project.folder, dropped, added)
        self._save_lane.submit(Job("continuity marks", 0, work, then=partial(self._wrote, project)))

    def hear(self, node: str, answer: str) -> None:
        """Take what a model answered of a node's text; what quotes two passages of the book is among the findings.

        While nobody watches, that is seen when the book is next looked at.
        """
        if self._session.is_open:
            fresh = claims_of(node, answer)
            self._claims = tuple(dict.fromkeys((*self._claims, *fresh)))
            self._fresh = (*(self._fresh or ()), *fresh)
            if self._follower.watched:
                self.look()

    # what comes back

    @Slot(object)
    def _take(self, found: "Found") -> None:
        fresh, self._fresh = self._fresh, None
        self._found, self._claims = (*found.findings, *found.claims.values()), tuple(found.claims)
        self._show()
        if fresh is not None:
            self.proven.emit(sum(claim in found.claims for claim in fresh), len(fresh))

    def _take_marks(self, project: Project, done: Done) -> None:
        if not self._is_open(project) or self._marks is not None:
            return
        self._marks = cast("tuple[Mark, ...]", done.value or ())
        if done.error is not None:
            self.trouble.emit(done.error)
        self._show()

    def _wrote(self, project: Project, done: Done) -> None:
        if not self._is_open(project):
            return
        if done.error is not None:
            self.trouble.emit(done.error)
            return
        self._marks = cast("tuple[Mark, ...]", done.value)
        self._show()

    def _is_open(self, project: Project) -> bool:
        return self._session.is_open and self._session.project is project

    def _show(self) -> None:
        marks = self._marks or ()
        self._judged = tuple(Judged(each, state_of(each, marks)) for each in self._found or ())
        self.changed.emit()

    @Slot()
    def _close(self) -> None:
        self._follower.give_up()
        self._reader = Reader()
        self._found, self._marks, self._judged = None, None, ()
        self._claims, self._fresh = (), None
        self.changed.emit()

    def _material(self) -> "Asked":
        session = self._session
        tree = session.manuscript
        nodes = story_nodes(tree)
        drafts = ((node, self._drafts.of(node)) for node in nodes)
        unsaved = {node: draft.snapshot() for node, draft in drafts if draft is not None}
        english = Tag.of(session.project.info.language).language == "en"
        order = tuple(node.id for _, node in tree.walk())
        return Asked(session.project, nodes, unsaved, tuple(self._bible.entries), order, english, self._claims)


def story_nodes(tree: Manuscript) -> tuple[str, ...]:
    """The nodes that tell the story, in its order: all but notes and what is below them."""
    out: set[str | None] = set()
    kept: list[str] = []
    for _, node in tree.walk():
        if node.kind is NodeKind.NOTE or tree.shown_under(node.id) in out:
            out.add(node.id)
        else:
            kept.append(node.id)
    return tuple(kept)


@dataclass(frozen=True)
class Asked:
    """What is to be looked at; its texts are read on the lane."""

    project: Project
    nodes: Sequence[str]
    unsaved: Mapping[str, Snapshot]
    entries: tuple[Entry, ...]
    order: Sequence[str]
    english: bool
    claims: tuple[Claim, ...] = ()

    def text(self, node_id: str) -> str:
        """A node's text as it is now."""
        snapshot = self.unsaved.get(node_id)
        return snapshot.text() if snapshot is not None else self.project.read_text(node_id).text


class Found(NamedTuple):
    """What was found by rule, and what of a model's claims can be quoted."""

    findings: tuple[Finding, ...]
    claims: Mapping[Claim, Finding]


class Reader:
    """What was read of one book, kept for the next time. For one lane's thread alone."""

    def __init__(self) -> None:
        self._facts: dict[str, SceneFacts] = {}
        self._words = BookWords()
        self._check = ClaimsCheck()
        self._english = True

    def look(self, asked: Asked, wanted: Callable[[], bool]) -> Found | None:
        """Look at all of it; None when it is not `wanted` any more. Raises DISK."""
        pause = pausing(wanted)
        if asked.english != self._english:
            self._english = asked.english
            self._facts.clear()
        try:
            scenes = [self._scene(node, asked, pause) for node in asked.nodes]
            self._facts = {scene.node: scene for scene in scenes}
            findings = compare_scenes(Book(scenes, asked.entries, asked.order, asked.english), pause, self._words)
            return Found(findings, dict(self._check.proven(asked.claims, scenes, pause)))
        except GivenUpError:
            return None

    def _scene(self, node: str, asked: Asked, pause: Callable[[], None]) -> SceneFacts:
        text = asked.text(node)
        pause()
        known = self._facts.get(node)
        if known is None or known.text != text:
            known = self._facts[node] = read_scene(node, text, english=asked.english, pause=pause)
        return known
