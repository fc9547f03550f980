"""What happens in the book's folder while it is open here: another editor, git, a sync service."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.spans import Span
from inkwell.storage.project import NodeText, Project, Survey
from inkwell.storage.provenance import spans_since
from inkwell.translation import tr

LOOK = "look"


@dataclass(frozen=True)
class Seen:
    """A survey, and the texts of the changed nodes that are open here."""

    project: Project
    survey: Survey
    texts: Mapping[str, tuple[NodeText, tuple[Span, ...]]]
    """With which of their words came from which run."""


class OutsideWatch(QObject):
    """Looks at the book's folder when asked, off the window's thread, and follows what it finds.

    Signals: `reloaded(node, text, spans)` a text that was not changed here is to be shown as it now is;
    `renewed(set of nodes)` these were written in a book that is only read here;
    `copies_found(node)` a sync service left another version of a node beside it; `trouble(InkwellError)` once while the
    folder is away.
    """

    reloaded = Signal(str, str, object)
    renewed = Signal(object)
    copies_found = Signal(str)
    trouble = Signal(object)

    def __init__(
        self, session: Session, scribe: Scribe, drafts: Drafts, lane: SaveLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._scribe = scribe
        self._drafts = drafts
        self._lane = lane
        self._looking = False
        self._away = False
        self._copies: set[str] = set()
        self._emptied: set[str] = set()
        """Of these the author was told."""
        lane.done.connect(self._done)
        session.opened.connect(self._begin)
        session.closed.connect(self._forget)

    @Slot()
    def look(self) -> None:
        """Look for what changed. What is found comes by signals."""
        if not self._session.is_open or self._looking:
            return
        self._looking = True
        project, watched = self._session.project, {draft.node: draft.snapshot() for draft in self._drafts}

        def survey() -> Seen:
            found = project.survey()
            # Also those that did not change since the last look: what an author did meanwhile may have looked too.
            there = set(watched) & set(project.manuscript.nodes) - found.gone
            return Seen(project, found, {each: _with_origins(project, each, watched[each]) for each in there})

        self._lane.submit(Job(LOOK, 0, survey))

    @Slot()
    def _begin(self) -> None:
        # Those that were there at opening were told then, and are offered when their scene is shown.
        self._copies = set(self._session.project.copies)

    @Slot()
    def _forget(self) -> None:
        self._away = False
        self._copies.clear()
        self._emptied.clear()

    @Slot(object)
    def _done(self, done: Done) -> None:
        if done.key != LOOK:
            return
        self._looking = False
        if done.error is not None:
            self._gone(done.error)
            return
        seen = cast("Seen", done.value)
        self._away = False
        if self._session.is_open and self._session.project is seen.project:
            self._follow(seen)

    def _gone(self, error: InkwellError) -> None:
        if not self._away and self._session.is_open:
            self._away = True
            self.trouble.emit(error)

    def _follow(self, seen: Seen) -> None:
        self._scribe.take()
        if seen.survey or dict(seen.survey.copies) != dict(seen.project.copies):
            self._session.take_survey(seen.survey)
        current = self._session.current
        if seen.project.read_only:
            # Nothing of it is kept here: it is shown as whoever has the book wrote it.
            if current is not None and current in seen.survey.nodes:
                self._session.show(current)
            self.renewed.emit(frozenset(seen.survey.nodes))
        for node_id, (text, spans) in seen.texts.items():
            if node_id not in seen.survey.emptied:
                self._compare(node_id, text, spans)
        self._mend(seen)
        for node_id in seen.survey.copies:
            if node_id not in self._copies:
                self._copies.add(node_id)
                self.copies_found.emit(node_id)

    def _mend(self, seen: Seen) -> None:
        """A file that lost its last byte: what is open here is written again, of the rest the author is told."""
        emptied = [each for each in seen.survey.emptied if each in seen.project.manuscript.nodes]
        for node_id in emptied:
            draft = self._drafts.of(node_id)
            if draft is not None and not draft.conflict:
                draft.write_again()
        self._session.save()
        others = [each for each in emptied if self._drafts.of(each) is None and each not in self._emptied]
        self._emptied.update(others)
        if others:
            title = seen.project.manuscript.node(others[0]).title
            sentence = tr(
                "“{title}” has become an empty file; Check this book brings its last version back.", title=title
            )
            self._session.problems_found.emit(InkwellError(ErrorKind.DAMAGED, sentence, " ".join(others)))

    def _compare(self, node_id: str, text: NodeText, spans: tuple[Span, ...]) -> None:
        draft = self._drafts.of(node_id)
        if draft is None or text.read_only or draft.conflict:
            return
        here = draft.snapshot().text()
        if text.text in (here, draft.expected.text()):
            return
        if draft.dirty:
            self._drafts.mark_conflict(draft)
        elif draft.shown:
            self._drafts.keep(node_id, here, draft.snapshot().spans())
            self._drafts.settle(draft, text.text)
            self.reloaded.emit(node_id, text.text, spans)


def _with_origins(project: Project, node_id: str, here: Snapshot) -> tuple[NodeText, tuple[Span, ...]]:
    """A text as it is on the disk, with where its words came from, as far as they are those that are `here`."""
    text = project.read_text(node_id)
    return text, spans_since(project.folder, node_id, text.text, here)
