"""Style statistics on a lane of their own: what the author asked last, with progress, given up when nobody waits."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.preferences import Preferences
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.language.style import Question, Shelf, Style, study
from inkwell.language.style_text import CancelledError, Passage, Progress
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.scope import Scope, together
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project

_TURN_SECONDS = 0.004
"""After so much work the window's thread is let in, so that no key waits for figures."""
_REST_SECONDS = 0.0001
_TELL_SECONDS = 0.1
OTHER_BOOKS = 3
"""Of the author's other books, those opened last stand for how they write elsewhere."""


@dataclass(frozen=True)
class Wish:
    """What is to be studied: the scene, chapter or book around a node."""

    scope: Scope
    node: str


@dataclass(frozen=True)
class _Material:
    """All that the lane needs; the words on the pages as they were when it was asked."""

    project: Project
    nodes: tuple[Node, ...]
    others: tuple[Node, ...]
    other_books: tuple[str, ...]
    unsaved: Mapping[str, Snapshot]
    names: frozenset[str]
    distance: int


class StyleWork(QObject):
    """`progressed(float)` while it works, then `found(Wish, Style)` or `failed(InkwellError)`; nothing after `stop`."""

    progressed = Signal(float)
    found = Signal(object, object)
    failed = Signal(object)
    _far = Signal(int, float)

    def __init__(
        self,
        session: Session,
        drafts: Drafts,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._preferences = preferences
        self._lane: SaveLane | None = None
        self._shelf = Shelf()
        self._wanted = 0
        self._wish: Wish | None = None
        self._far.connect(self._tell)
        session.closed.connect(self.stop)
        session.closed.connect(self._forget)

    @property
    def working(self) -> bool:
        """Whether a result is awaited."""
        return self._wish is not None

    def ask(self, wish: Wish) -> None:
        """Study this; whatever was asked before is given up. Without a book nothing happens."""
        self.stop()
        if not self._session.is_open:
            return
        self._wish = wish
        serial, material, shelf = self._wanted, self._material(wish), self._shelf
        if self._lane is None:
            self._lane = SaveLane("style")
        work = self._study(serial, material, shelf)
        self._lane.submit(Job("style", serial, work, then=self._done))

    @Slot()
    def stop(self) -> None:
        """Give up what is being worked on."""
        self._wanted += 1
        self._wish = None

    def close(self) -> None:
        """End the lane."""
        self.stop()
        if self._lane is not None:
            self._lane.close()

    @Slot()
    def _forget(self) -> None:
        # Another book has other words; the lane may still hold the old shelf, and lets it go with its job.
        self._shelf = Shelf()

    def _material(self, wish: Wish) -> _Material:
        project, manuscript = self._session.project, self._session.manuscript
        nodes = nodes_in(manuscript, wish)
        chosen = {node.id for node in nodes}
        rest = tuple(node for node in story_nodes(manuscript) if node.id not in chosen)
        own = str(project.folder)
        books = [path for path in self._preferences.memory.recent if path != own][:OTHER_BOOKS]
        unsaved = {draft.node: draft.snapshot() for draft in self._drafts}
        distance = self._preferences.settings.echo_distance
        return _Material(
            project,
            nodes,
            rest,
            tuple(books) if wish.scope is Scope.BOOK else (),
            unsaved,
            names_of(manuscript),
            distance,
        )

    def _study(self, serial: int, material: _Material, shelf: Shelf) -> Callable[[], Style | None]:
        def work() -> Style | None:
            progress = self._progress(serial)
            try:
                return study(_question(material, progress), shelf, progress)
            except CancelledError:
                return None

        return work

    def _progress(self, serial: int) -> Progress:
        """Called on the lane: lets the window's thread in, tells now and then, and ends what nobody waits for."""
        worked = told = time.perf_counter()

        def tell(done: float) -> None:
            nonlocal worked, told
            now = time.perf_counter()
            if now - worked < _TURN_SECONDS:
                return
            if serial != self._wanted:
                raise CancelledError
            time.sleep(_REST_SECONDS)
            worked = now
            if now - told >= _TELL_SECONDS:
                told = now
                self._far.emit(serial, done)

        return tell

    @Slot(int, float)
    def _tell(self, serial: int, done: float) -> None:
        if serial == self._wanted and self.working:
            self.progressed.emit(done)

    def _done(self, done: Done) -> None:
        wish = self._wish
        if done.revision != self._wanted or wish is None:
            return
        self._wish = None
        if done.error is not None:
            self.failed.emit(done.error)
        elif done.value is not None:
            self.found.emit(wish, cast("Style", done.value))


def story_nodes(manuscript: Manuscript) -> tuple[Node, ...]:
    """All that is the story, in reading order: no notes, nor what is below them."""
    notes: set[str] = set()
    found: list[Node] = []
    for _, node in manuscript.walk():
        if node.kind is NodeKind.NOTE or node.parent in notes:
            notes.add(node.id)
        else:
            found.append(node)
    return tuple(found)


def nodes_in(manuscript: Manuscript, wish: Wish) -> tuple[Node, ...]:
    """The nodes that a wish means, in reading order; none where the node is gone."""
    if wish.scope is Scope.BOOK:
        return story_nodes(manuscript)
    return together(manuscript, wish.node, wish.scope) if wish.node in manuscript.nodes else ()


def names_of(manuscript: Manuscript) -> frozenset[str]:
    """What notes are called, word by word: people and places of the story, of which nobody tires."""
    notes = (node for node in manuscript.nodes.values() if node.kind is NodeKind.NOTE)
    return frozenset(word for note in notes for word in note.title.split())


def _question(material: _Material, progress: Progress) -> Question:
    """Read the texts. On the lane."""
    texts = _texts(material.project, material.nodes, material.unsaved, progress)
    others = _texts(material.project, material.others, material.unsaved, progress)
    if not others:
        others = tuple(each for path in material.other_books for each in _other_book(Path(path), progress))
    language = material.project.info.language
    return Question(texts, language, others, material.names, material.distance)


def _texts(
    project: Project, nodes: Sequence[Node], unsaved: Mapping[str, Snapshot], progress: Progress, mark: str = ""
) -> tuple[Passage, ...]:
    found: list[Passage] = []
    for node in nodes:
        progress(0.0)
        snapshot = unsaved.get(node.id)
        text = snapshot.text() if snapshot is not None else project.read_text(node.id).text
        found.append(Passage(mark + node.id, text))
    return tuple(found)


def _other_book(folder: Path, progress: Progress) -> tuple[Passage, ...]:
    """Another book of the author's; nothing where it cannot be read."""
    try:
        project = Project.open(folder)
        return _texts(project, story_nodes(project.manuscript), {}, progress, f"{folder}/")
    except InkwellError:
        return ()
