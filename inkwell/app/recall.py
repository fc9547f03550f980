"""What of the book bears on a place in it: excerpts of earlier scenes and of notes, by words and by meaning.

All reading and comparing is done on a lane. The window asks at any time what is known for a place and hears by
`changed` when there is more; an answer stands until the text has moved on by STEP_CHARACTERS, so that what the model
is told does not change at every key.
"""

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.embedding import Embedding
from inkwell.app.index_keeping import PORTION_SECONDS, IndexKeeper, Portion
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.comments import without_comments
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.passage_index import Found, PassageIndex, passage_path
from inkwell.storage.project import Project
from inkwell.storage.search_index import remove_unused
from inkwell.storage.tree_reading import seen_stamp
from inkwell.story.recall import excerpts_of, fused, meant_by, query_of, shared
from inkwell.story.withheld import untold
from inkwell.translation import parted, tr

MOST: Final = 4
"""Excerpts for one place."""
STEP_CHARACTERS: Final = 1_500
"""So much new text before the cursor makes a new question."""
_CANDIDATES: Final = 12
"""Of each way of looking; both are made one order."""
_CALM_MS: Final = 2_500
"""After a change, before its words are brought into the index."""
_VECTORS: Final = 8
"""Excerpts that are given to the embedding model at once, a fraction of a second of its work."""
_REST_SECONDS: Final = 3.0
"""Vectors are only made when the author has not touched a key for so long."""
_UNUSED_DAYS: Final = 90.0


class Recalled(NamedTuple):
    """An excerpt of a scene or note, from code point `start` to `end`, and in one sentence why it is here."""

    node: str
    title: str
    start: int
    end: int
    text: str
    why: str


@dataclass(frozen=True)
class Wanted:
    """What the author wants of it: nothing, words only, or meaning too."""

    words: bool = False
    meaning: bool = False


class Recall(QObject):
    """Follows the open book. Nothing is read while `wanted` says that nobody needs it.

    `changed(node)`: there is something new to be told at a place in this node.
    """

    changed = Signal(str)

    def __init__(
        self,
        session: Session,
        drafts: Drafts,
        lane: SaveLane,
        embedding: Embedding,
        cache: Path,
        wanted: Callable[[], Wanted],
        parent: QObject | None = None,
    ) -> None:
        """`lane` is for this alone: what is done on it may take seconds."""
        super().__init__(parent)
        self._session, self._lane = session, lane
        self._embedding, self._wanted = embedding, wanted
        self._known: dict[str, tuple[int, str, tuple[Recalled, ...]]] = {}
        """By node: the length of the text before the cursor and its end when it was asked, and the answer."""
        self._asking: set[str] = set()
        self._moved = 0.0
        self._keeper = IndexKeeper[Reader](
            "recall",
            session,
            drafts,
            lane,
            make=lambda project: Reader(project, cache, embedding),
            portion=self._portion,
            calm_ms=_CALM_MS,
            parent=self,
        )
        self._keeper.left.connect(self._forget_all)
        self._keeper.finished.connect(self._finished)

    @property
    def complete(self) -> bool:
        """Whether everything on the disk has been read, and has its vector where vectors are wanted."""
        return self._keeper.complete

    def found(self, node: str, before: str, told: Collection[str] = ()) -> tuple[Recalled, ...]:
        """What is known to bear on the text `before` the cursor in a node; asks anew when that has moved on.

        Nothing of the node itself, of nodes in `told`, or of scenes that come later in the book. Returns at once.
        """
        if self._keeper.reader is None or not self._wanted().words:
            return ()
        length, end, answer = self._known.get(node, (-STEP_CHARACTERS, "", ()))
        if abs(len(before) - length) >= STEP_CHARACTERS or (not answer and before[-80:] != end):
            self._ask(node, before, told)
        # What was found may have been kept back since.
        kept = untold(self._session.manuscript)
        return tuple(each for each in answer if each.node not in kept) if kept else answer

    def forget(self, node: str) -> None:
        """The next question about a place in this node is asked anew."""
        self._known.pop(node, None)

    @Slot()
    def moved(self) -> None:
        """The author did something: the cores are theirs."""
        self._moved = time.monotonic()

    def _ask(self, node: str, before: str, told: Collection[str]) -> None:
        reader, tree = self._keeper.reader, self._session.manuscript
        if reader is None or node in self._asking or node not in tree.nodes:
            return
        self._asking.add(node)
        nodes = tuple(each for each in _before(tree, node) if each not in told)
        titles = {each: tree.node(each).title for each in nodes}
        # What the author hides in a comment is not to be guessed from what is found.
        seen = without_comments(before, unfinished=True)
        asked = Question(query_of(seen), meant_by(seen), titles, self._wanted().meaning)
        then = partial(self._answered, reader, node, len(before), before[-80:])
        self._lane.submit(Job("recall", 0, lambda: reader.answer(asked), then=then))

    def _answered(self, reader: "Reader", node: str, length: int, end: str, done: Done) -> None:
        self._asking.discard(node)
        if reader is not self._keeper.reader or done.error is not None:
            return
        answer = cast("tuple[Recalled, ...]", done.value)
        before = self._known.get(node)
        self._known[node] = (length, end, answer)
        if before is None or before[2] != answer:
            self.changed.emit(node)

    # following the book

    @Slot()
    def _forget_all(self) -> None:
        self._known.clear()
        self._asking.clear()

    @Slot()
    def follow(self) -> None:
        """What is wanted may be something else now."""
        if not self._wanted().meaning:
            self._lane.submit(Job("embedding stops", 0, self._embedding.stop, quiet=True))
        self._keeper.build_soon()

    def _portion(self, reader: "Reader") -> Portion | None:
        wanted = self._wanted()
        if not wanted.words:
            return None
        rested = time.monotonic() - self._moved >= _REST_SECONDS
        meaning = wanted.meaning and rested
        return Portion(lambda: reader.build(meaning), waits=wanted.meaning and not rested)

    @Slot(bool)
    def _finished(self, whole: bool) -> None:
        # What was answered before stands until it is asked for again: a scene may be gone, or say something else.
        known = self._known.items()
        self._known = {node: (-STEP_CHARACTERS, end, answer) for node, (_, end, answer) in known}
        if whole:
            # Somewhat later than the last question, the embedding model may go.
            self._lane.submit(Job("embedding rests", 0, self._embedding.rest, quiet=True))


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, and in which nodes (with their titles)."""

    words: tuple[str, ...]
    meant: str
    titles: Mapping[str, str]
    meaning: bool


class Reader:
    """One open book as the lane's thread reads it; made and let go from the window's."""

    def __init__(self, project: Project, cache: Path, embedding: Embedding) -> None:
        self._project, self._cache, self._embedding = project, cache, embedding
        self._index: PassageIndex | None = None
        self._waiting: list[str] = []
        """Nodes whose files are to be read."""
        self.stale = True
        """Whether something was saved since the files were last looked at."""

    def _opened(self) -> PassageIndex:
        if self._index is None:
            path = passage_path(self._cache, self._project.info.id, self._project.folder)
            remove_unused(path.parent, _UNUSED_DAYS, time.time())
            self._index = PassageIndex(path)
        return self._index

    def build(self, meaning: bool) -> bool:
        """Bring a little of what changed into the index; True when all is in it, or nothing can be kept."""
        index = self._opened()
        if self.stale:
            self.stale = False
            self._look(index)
        until = time.monotonic() + PORTION_SECONDS
        while self._waiting and index.works and time.monotonic() < until:
            self._read(index, self._waiting.pop())
        if self._waiting and index.works:
            return False
        return not meaning or self._make_vectors(index)

    def _look(self, index: PassageIndex) -> None:
        known = index.stamps()
        nodes = self._project.manuscript.nodes
        index.forget([each for each in known if each not in nodes])
        self._waiting = [each for each in nodes if known.get(each) != seen_stamp(self._path(each))]

    def _path(self, node: str) -> Path:
        return self._project.folder / "text" / f"{node}.md"

    def _read(self, index: PassageIndex, node: str) -> None:
        seen = seen_stamp(self._path(node))
        try:
            text = self._project.read_text(node).text
        except InkwellError:
            text = ""  # It was deleted a moment ago.
        index.put(node, seen, excerpts_of(text))

    def _make_vectors(self, index: PassageIndex) -> bool:
        model = self._embedding.find()
        texts = index.without_vector(model.path, _VECTORS) if model is not None else []
        if model is None or not texts:
            return True
        vectors = self._embedding.vectors(texts)
        if not vectors:
            return True  # It does not work; words alone have to do.
        return not index.put_vectors(model.path, dict(zip(texts, vectors, strict=True)))

    def answer(self, asked: Question) -> tuple[Recalled, ...]:
        """The excerpts that bear on a place, best first."""
        index = self._opened()
        by_words = index.by_words(asked.words, asked.titles, _CANDIDATES)
        by_meaning = self._by_meaning(index, asked)
        found = {each.id: each for each in (*by_meaning, *by_words)}
        order = fused([[each.id for each in by_words], [each.id for each in by_meaning]])
        near = {each.id for each in by_meaning}
        return tuple(_recalled(found[each], asked, each in near) for each in order[:MOST])

    def _by_meaning(self, index: PassageIndex, asked: Question) -> list[Found]:
        model = self._embedding.find() if asked.meaning and asked.meant else None
        vectors = self._embedding.vectors([asked.meant]) if model is not None else ()
        return index.by_meaning(model.path, vectors[0], asked.titles, _CANDIDATES) if model and vectors else []

    def close(self) -> None:
        """Let the index go."""
        if self._index is not None:
            self._index.close()


def _recalled(found: Found, asked: Question, near: bool) -> Recalled:
    words = parted(shared(asked.words, found.text)[:4])
    if near:
        why = (
            tr("It is close in meaning to this place, and shares: {words}.", words=words)
            if words
            else tr("It is close in meaning to this place.")
        )
    else:
        why = (
            tr("It shares words with this place: {words}.", words=words)
            if words
            else tr("It shares words with this place.")
        )
    return Recalled(found.node, asked.titles[found.node], found.start, found.end, found.text, why)


def _before(tree: Manuscript, node: str) -> tuple[str, ...]:
    """The story before a node, in its order, and all notes but the node itself and those that are never told."""
    kept = untold(tree)
    order = [each for _, each in tree.walk()]
    place = next((number for number, each in enumerate(order) if each.id == node), len(order))
    return tuple(
        each.id
        for number, each in enumerate(order)
        if each.id != node and each.id not in kept and (number < place or each.kind is NodeKind.NOTE)
    )
