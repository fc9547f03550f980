"""Summaries of the open book's chapters: read when it opens, kept fresh while the author and the machine rest.

A model that is able to sums a chapter up with the tool Summarise; for any other, and with none, its own sentences have
to do. What the author wrote stands; it is only said that the chapter has changed since.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple, Protocol, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.comments import without_any_comment
from inkwell.manuscript.node import Node
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.storage.summary_files import SummaryFiles
from inkwell.story.context import Excerpt
from inkwell.story.summaries import (
    AUTHOR,
    OWN_SENTENCES,
    State,
    Summary,
    digest_of,
    nodes_of,
    own_sentences,
    state_of,
    unit_with,
    units_of,
)
from inkwell.translation import tr

REST_SECONDS: Final = 20.0
"""So long without a key before anything is summed up in the background."""
_LOOK_MS: Final = 2_500
_SETTLE_MS: Final = 1_500
"""After a change in the book, before its chapters are looked at again."""
_TURN_SECONDS, _BREATH_SECONDS = 0.004, 0.001
_SENTENCES: Final = {
    False: tr("No summary of “{}” came of it; what was there stays."),
    True: tr("“{}” was not summed up, because you went on writing; what was there stays."),
}
"""Of what the author asked for and did not get; by whether it was stopped."""


class Writer(Protocol):
    """Sums up a text with the model. One at a time."""

    def able(self) -> str:
        """The name of the model that is ready and able to; "" when there is none."""
        ...

    def begin(self, node: str, title: str, text: str, then: Callable[[str], object]) -> None:
        """Sum up; `then` is called once with the summary, or "" when it was stopped or came to nothing."""
        ...

    def stop(self) -> None:
        """Give up what is being written, at once: the author needs the model."""
        ...


@dataclass(frozen=True)
class Chapter:
    """A chapter (or a scene that is in none), its summary, and how the two stand to each other."""

    node: str
    title: str
    state: State
    summary: Summary | None = None


@dataclass(frozen=True)
class _Looked:
    """What the lane found: the digest of each unit's text."""

    digests: Mapping[str, str]


class _Text(NamedTuple):
    """What a chapter says without its comments, and the digest of all that is written in it."""

    words: str
    digest: str


class Summaries(QObject):
    """What each chapter says in short; follows the open book.

    Signals: `changed` when there is anything else to see; `working(title)` when one is begun, and with "" when none is
    being made any more; `trouble(InkwellError)` when one could not be kept.
    """

    changed = Signal()
    working = Signal(str)
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        drafts: Drafts,
        lanes: tuple[SaveLane, SaveLane],
        writer: Writer,
        may: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`lanes`: that for writing, and one for reading; `may`: whether the background may work now."""
        super().__init__(parent)
        self._session, self._drafts, self._writer, self._may = session, drafts, writer, may
        self._lane, self._reading = lanes
        self._files: SummaryFiles | None = None
        self._known: dict[str, Summary] = {}
        self._digests: dict[str, str] = {}
        self._units: tuple[Manuscript | None, tuple[Node, ...]] = (None, ())
        self._tried: set[tuple[str, str, str]] = set()
        """Chapters, their digests and who was to sum them up: not tried again to no end."""
        self._moved = time.monotonic()
        self._busy = ""
        self._asked = ""
        """The title of what is being made because the author asked for it."""
        self._serial = 0
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._idle = QTimer(self, interval=_LOOK_MS)
        self._idle.timeout.connect(self._rest)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.tree_changed.connect(self._changed)
        drafts.changed.connect(self._changed)
        if session.is_open:
            self._opened()

    # what there is

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """All that has or could have a summary, in the book's order."""
        return tuple(self._chapter(unit) for unit in self._all())

    def of(self, node: str) -> Chapter | None:
        """The chapter that a node is, or is in; None for a note, a part, or no node."""
        units = self._all()
        place = unit_with(self._session.manuscript, units, node) if units else -1
        return self._chapter(units[place]) if place >= 0 else None

    def before(self, node: str) -> tuple[Excerpt, ...]:
        """The summaries of the chapters before the one that a node is in, in order, as the model is told them."""
        units = self._all()
        place = unit_with(self._session.manuscript, units, node) if units else -1
        return tuple(_excerpt(each) for each in map(self._chapter, units[: max(place, 0)]) if each.summary is not None)

    def _all(self) -> tuple[Node, ...]:
        if not self._session.is_open:
            return ()
        tree = self._session.manuscript
        if self._units[0] is not tree:
            self._units = tree, units_of(tree)
        return self._units[1]

    def _chapter(self, unit: Node) -> Chapter:
        summary = self._known.get(unit.id)
        digest = self._digests.get(unit.id)
        # Of what was not looked at yet nothing is said against its summary.
        unseen = State.FRESH if summary is not None else State.MISSING
        state = unseen if digest is None else state_of(summary, digest)
        return Chapter(unit.id, unit.title, state, summary if summary is not None and summary.text.strip() else None)

    # the author's hand

    def edit(self, node: str, text: str) -> None:
        """Keep the author's own words; they count as fresh. Raises READ_ONLY, NOT_FOUND without a book.

        What is being made of that chapter meanwhile is given up: it would come in their place.
        """
        self._keep(Summary(node, text.strip(), self._digests.get(node, ""), AUTHOR))

    def confirm(self, node: str) -> None:
        """A stale summary still holds. Raises as `edit`."""
        summary = self._known.get(node)
        if summary is not None:
            self._keep(Summary(node, summary.text, self._digests.get(node, summary.of), summary.by))

    def remake(self, node: str) -> None:
        """Sum a chapter up anew, now, whatever is there. Raises as `edit`; ENGINE while one is being made.

        Should it come to nothing, what is there stays, and `trouble` says so.
        """
        self._refuse()
        if self._busy:
            raise InkwellError(ErrorKind.ENGINE, tr("A summary is being made just now; it will be there in a moment."))
        self._begin(node, self._writer.able() or OWN_SENTENCES)

    def _refuse(self) -> None:
        project = self._session.project
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why, str(project.folder))

    def _keep(self, summary: Summary) -> None:
        self._refuse()
        if self._busy == summary.node:
            # What is being made would come in place of the author's.
            self._end()
            self._writer.stop()
        self._known[summary.node] = summary
        files = self._files
        if files is not None:

            def kept(done: Done) -> None:
                if done.error is not None:
                    self.trouble.emit(done.error)

            self._lane.submit(Job("summary", 0, lambda: files.write(summary), then=kept))
        self.changed.emit()

    # following the book

    @Slot()
    def _opened(self) -> None:
        self._closed()
        self._files = files = SummaryFiles(self._session.project.folder)
        self._lane.submit(Job("summaries", self._serial, files.read, then=self._read))
        self._settle.start()
        self._idle.start()

    @Slot()
    def _closed(self) -> None:
        self._serial += 1
        self._writer.stop()
        self._settle.stop()
        self._idle.stop()
        self._files, self._busy, self._units = None, "", (None, ())
        self._known.clear()
        self._digests.clear()
        self._tried.clear()
        self.changed.emit()

    @Slot()
    def _changed(self) -> None:
        if self._session.is_open:
            self._settle.start()

    def _read(self, done: Done) -> None:
        if done.revision == self._serial and done.error is None:
            # What was written here meanwhile is newer.
            self._known = {**cast("dict[str, Summary]", done.value), **self._known}
            self.changed.emit()

    @Slot()
    def _look(self) -> None:
        """Have the digests of all chapters made, on the lane; of texts that are not on the disk yet too."""
        if not self._session.is_open:
            return
        tree, project = self._session.manuscript, self._session.project
        units = {unit.id: nodes_of(tree, unit) for unit in self._all()}
        text = _reader(project, self._drafts)
        job = Job("chapters", self._serial, lambda: _digests(units, text), then=self._looked)
        self._reading.submit(job)

    def _looked(self, done: Done) -> None:
        if done.revision == self._serial and isinstance(done.value, _Looked):
            before, self._digests = self._digests, dict(done.value.digests)
            if before != self._digests:
                self.changed.emit()

    # in the background

    @Slot()
    def moved(self) -> None:
        """The author did something: the model and the cores are theirs."""
        self._moved = time.monotonic()
        if self._busy:
            self._writer.stop()

    @Slot()
    def _rest(self) -> None:
        if self._busy or time.monotonic() - self._moved < REST_SECONDS or not self._may():
            return
        if self._session.project.read_only:
            return
        node, by = self._next()
        if node:
            self._begin(node, by, background=True)

    def _next(self) -> tuple[str, str]:
        """The chapter to be summed up next and by whom: the nearest before the author's place, then those behind it."""
        units = self._all()
        here = max(unit_with(self._session.manuscript, units, self._session.current or ""), 0)
        model = self._writer.able()
        ways = ((unit.id, self._way(unit.id, model)) for unit in (*reversed(units[:here]), *units[here + 1 :]))
        return next(((node, by) for node, by in ways if by), ("", ""))

    def _way(self, node: str, model: str) -> str:
        """Who is to sum a chapter up: the model, its own sentences where that came to nothing; "" where nobody is."""
        digest, summary = self._digests.get(node, ""), self._known.get(node)
        if not digest or (summary is not None and summary.by == AUTHOR):
            return ""
        fresh = state_of(summary, digest) is State.FRESH
        by_sentences = summary is not None and summary.by == OWN_SENTENCES
        if model and (node, digest, model) not in self._tried and (not fresh or by_sentences):
            return model
        return "" if fresh or (node, digest, OWN_SENTENCES) in self._tried else OWN_SENTENCES

    def _begin(self, node: str, by: str, *, background: bool = False) -> None:
        """Read the chapter on the lane, then sum it up."""
        tree = self._session.manuscript
        unit = tree.node(node)
        nodes, text = nodes_of(tree, unit), _reader(self._session.project, self._drafts)
        self._busy, self._asked = node, "" if background else unit.title
        self.working.emit(unit.title)
        then = partial(self._write, unit, by, background)
        self._reading.submit(Job("chapter", self._serial, lambda: _joined(nodes, text), then=then))

    def _write(self, unit: Node, by: str, background: bool, done: Done) -> None:
        if done.revision != self._serial or self._busy != unit.id:
            return
        text, digest = done.value if isinstance(done.value, _Text) else _Text("", "")
        if background and time.monotonic() - self._moved < REST_SECONDS:
            self._end()
        elif by != OWN_SENTENCES and text.strip() and self._writer.able() == by:
            then = partial(self._written, unit.id, self._serial, digest, by)
            self._writer.begin(unit.id, unit.title, text, then)
        else:

            def picked(done: Done) -> None:
                said = done.value if isinstance(done.value, str) else ""
                self._written(unit.id, done.revision, digest, OWN_SENTENCES, said)

            self._reading.submit(Job("sentences", self._serial, partial(own_sentences, text), then=picked))

    def _written(self, node: str, serial: int, digest: str, by: str, text: str) -> None:
        if serial != self._serial or self._busy != node:
            return
        asked = self._asked
        self._end()
        stopped = time.monotonic() - self._moved < REST_SECONDS
        if text.strip():
            self._tried.add((node, digest, by))
            try:
                self._keep(Summary(node, text.strip(), digest, by))
            except InkwellError as error:
                self.trouble.emit(error)
        elif not stopped:
            # It was not stopped for the author's sake: it came to nothing, and would again.
            self._tried.add((node, digest, by))
        if asked and not text.strip():
            self.trouble.emit(InkwellError(ErrorKind.ENGINE, _SENTENCES[stopped].format(asked)))

    def _end(self) -> None:
        self._busy = self._asked = ""
        self.working.emit("")


def _excerpt(chapter: Chapter) -> Excerpt:
    why = tr("It is what happened before.")
    if chapter.state is State.STALE:
        why = tr("It is what happened before; the chapter was changed since it was summed up.")
    return Excerpt(chapter.title, chapter.summary.text if chapter.summary else "", why, chapter.node)


# on the lane


def _reader(project: Project, drafts: Drafts) -> Callable[[str], str]:
    """What reads a node's text on the lane; what is not on the disk yet is taken from the draft as it is now."""
    unsaved = {each.node: each.snapshot() for each in drafts if each.dirty}

    def read(node: str) -> str:
        if node in unsaved:
            return unsaved[node].text()
        try:
            return project.read_text(node).text
        except InkwellError:
            return ""  # It was deleted a moment ago.

    return read


def _joined(nodes: Sequence[str], text: Callable[[str], str]) -> _Text:
    """The comments of each node go by themselves: one that was left unfinished must not be ended by the next scene.

    They count in the digest, as they did in those that are kept. Of a chapter that is all comments there is nothing.
    """
    written = [text(node) for node in nodes]
    bare = (without_any_comment(each).strip() for each in written)
    words = "\n\n".join(filter(None, bare))
    return _Text(words, digest_of("\n\n".join(written)) if words else "")


def _digests(units: Mapping[str, Sequence[str]], text: Callable[[str], str]) -> _Looked:
    """Lets the window's thread in on the way."""
    found: dict[str, str] = {}
    begun = time.perf_counter()
    for unit, nodes in units.items():
        found[unit] = _joined(nodes, text).digest
        if time.perf_counter() - begun > _TURN_SECONDS:
            time.sleep(_BREATH_SECONDS)
            begun = time.perf_counter()
    return _Looked(found)
