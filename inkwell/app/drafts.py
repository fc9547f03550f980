"""The drafts of the open book, and their way to the disk: written in order, tried again, never let go too early."""

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from inkwell.app.draft import Draft
from inkwell.app.journaling import Journaling
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.sittings import Keep, Sittings
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.edits import Edit
from inkwell.manuscript.paragraphs import Paragraphs, Snapshot
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History
from inkwell.storage.journal import JournalFolder, Unsaved
from inkwell.storage.project import NodeText, Project
from inkwell.translation import tr

SAVE = "save"
"""The key of the jobs that write drafts."""
JOURNAL_SECONDS = 2.0
"""A save waits so long for the journal, so that no word is in its file before its edit, with its author, is written."""


class _Save(NamedTuple):
    """One save on its way: of which draft, how many of its edits, the text that they made, and what it takes."""

    draft: Draft
    edits: int
    text: Snapshot
    expected: tuple[Snapshot, ...]
    keep: Keep
    project: Project
    history: History
    journaling: Journaling

    def write(self) -> InkwellError | None:
        """On the save lane, all of it: who wrote what goes on record first; trouble there keeps no text away."""
        project, history, node_id = self.project, self.history, self.draft.node
        self.journaling.catch_up(JOURNAL_SECONDS)
        authorship = AuthorshipFile(project.folder, node_id)
        text, spans = self.text.text(), self.text.spans()
        if self.keep.before:
            keep_version(project, history, node_id)
        before = project.read_text(node_id)
        # A file that cannot be read now cannot be written either, and keeps its record.
        trouble = None if before.read_only else _tried(lambda: authorship.write_ahead(text, spans, before.text))
        project.write_text(node_id, text, tuple(each.text() for each in self.expected))
        if not text:
            trouble = _tried(lambda: authorship.write(text, ()))
        if trouble is None and self.keep.after:
            keep_version(project, history, node_id)
        return trouble


class Drafts(QObject):
    """All words of the open book that are not on the disk, and those of the node on the page.

    Signals: `changed()` something arrived, failed or waits for the author; `trouble(InkwellError)` once for each time
    that saving begins to fail; `conflicted(str)` a node's file was changed elsewhere while its words were changed here.
    """

    changed = Signal()
    trouble = Signal(object)
    conflicted = Signal(str)

    def __init__(self, lane: SaveLane, journaling: Journaling, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._journaling = journaling
        self._project: Project | None = None
        self._history = History(Path())
        self._journals: JournalFolder | None = None
        self._drafts: dict[str, Draft] = {}
        self._sent: dict[int, _Save] = {}
        self._serial = 0
        self._told = False
        self._sittings = Sittings()
        self._pages: list[Callable[[], None]] = []

    # what is known

    def __iter__(self) -> Iterator[Draft]:
        return iter(tuple(self._drafts.values()))

    def of(self, node_id: str) -> Draft | None:
        """The draft of a node that is on the page or not yet on the disk."""
        return self._drafts.get(node_id)

    @property
    def dirty(self) -> bool:
        """Whether there are words that are not on the disk."""
        return any(draft.dirty for draft in self)

    @property
    def failing(self) -> bool:
        """Whether some words could not be written."""
        return any(draft.error is not None for draft in self)

    # beginnings and ends

    def open_book(self, project: Project, journals: JournalFolder | None) -> None:
        """From now on drafts are of this book; without `journals` it is only read."""
        self._project, self._journals = project, journals
        self._history = History(project.folder)
        self._sittings = Sittings()
        self._told = False

    def close_book(self) -> None:
        """Let all drafts go; what is not on the disk stays in the journals."""
        self._journaling.sync()
        for draft in self:
            if not draft.dirty:
                self._keep_origins(draft)
            self._journaling.let_go(draft)
        self._drafts.clear()
        # What arrives later leaves its journal as it is: by then the file may be another draft's.
        self._sent.clear()
        self._project = self._journals = None

    def begin(self, node_id: str, text: NodeText, spans: Sequence[Span]) -> Draft | None:
        """The draft of a node that goes on to the page, whose file holds this; None where nothing may be written."""
        draft = self._drafts.get(node_id)
        if draft is not None:
            draft.reload()
        elif not text.read_only and self._journals is not None:
            paragraphs = Paragraphs(text.text, spans)
            draft = Draft(node_id, paragraphs, self._journals.of(node_id, paragraphs.snapshot()))
            self._drafts[node_id] = draft
        if draft is not None:
            draft.shown = True
        return draft

    def recover(self, unsaved: Unsaved, on_disk: str) -> None:
        """Take up words that an earlier process left in its journal; they are saved as if they were typed now."""
        if self._journals is not None:
            self._drafts[unsaved.node] = Draft.recovered(unsaved, on_disk, self._journals.resume(unsaved))

    def drop(self, draft: Draft) -> None:
        """The page holds another node: a draft that is on the disk is needed no longer."""
        if not draft.dirty and draft is self._drafts.get(draft.node):
            del self._drafts[draft.node]
            self._keep_origins(draft)
            self._journaling.let_go(draft)

    def _keep_origins(self, draft: Draft) -> None:
        """Keep the text that its record of origins is for: should it be changed elsewhere, the record can follow."""
        project, history = self._project, self._history
        if project is not None and draft.written:
            self._lane.submit(Job("keep", 0, lambda: keep_version(project, history, draft.node)))

    def forget(self, node_id: str) -> None:
        """The node is gone with its file, into the trash."""
        draft = self._drafts.pop(node_id, None)
        if draft is not None:
            self._journaling.arrived(draft, draft.edits, draft.snapshot())

    # writing

    def follow(self, take: Callable[[], None]) -> None:
        """Name what brings the changes of a page here; there may be several pages."""
        self._pages.append(take)

    def gather(self) -> None:
        """Have every page bring what changed on it since it last did."""
        for take in self._pages:
            take()

    def edit(self, draft: Draft, edit: Edit, at_once: bool = False) -> None:
        """Put an edit that was made into the journal; `at_once` flushes it to the disk in the same go."""
        self._journaling.append(draft, edit, at_once)
        self._sittings.edited(draft.node)

    def write(self) -> None:
        """Hand all that waits to the save lane. Returns at once."""
        for draft in self:
            if draft.waits and self._project is not None:
                self._send(self._project, draft)

    def _send(self, project: Project, draft: Draft) -> None:
        # Everything but this is the lane's work: the author may be typing.
        self._serial += 1
        draft.handed_over, draft.error = draft.edits, None
        # What is still on its way may be on the disk by the time that this is written, or may have failed.
        expected = (draft.expected, *(sent.text for sent in self._sent.values() if sent.draft is draft))
        keep = self._sittings.plan(draft.node)
        save = _Save(draft, draft.edits, draft.snapshot(), expected, keep, project, self._history, self._journaling)
        self._sent[self._serial] = save
        self._lane.submit(Job(SAVE, self._serial, save.write, then=self._saved))

    def _saved(self, done: Done) -> None:
        sent = self._sent.pop(done.revision, None)
        if sent is None:
            return
        if isinstance(done.value, InkwellError):
            # The text is in the file; the record of who wrote it is not.
            sent.draft.expected = sent.text
            self._failed(sent.draft, done.value)
        elif done.error is None:
            self._told = False
            sent.draft.arrived(sent.edits, sent.text)
            self._journaling.arrived(sent.draft, sent.edits, sent.text)
        elif done.error.kind is ErrorKind.CONFLICT:
            self.mark_conflict(sent.draft)
        else:
            self._failed(sent.draft, done.error)
        for draft in self:
            if not draft.shown:
                self.drop(draft)
        self.changed.emit()

    def _failed(self, draft: Draft, error: InkwellError) -> None:
        draft.error = error
        told, self._told = self._told, True
        if not told:
            self.trouble.emit(error)

    def flush(self, seconds: float = 30.0) -> None:
        """Write, and wait until all of it is on the disk, or in the journal where the author has to decide.

        Raises:
            InkwellError: DISK when something could not be written; the words stay in memory and in the journal.
        """
        self.write()
        in_time = self._lane.drain(seconds)
        self._lane.deliver()
        for draft in self:
            if draft.error is not None:
                raise draft.error
        if any(draft.conflict and draft.dirty for draft in self):
            in_time = self._journaling.settle(seconds) and in_time
        if not in_time:
            raise InkwellError(ErrorKind.DISK, tr("The disk does not answer; your words are kept in the window."))

    def journalled(self, seconds: float) -> bool:
        """Whether all that is not on the disk is safe in the journals; waits until that is known."""
        return self._journaling.settle(seconds)

    # what only the author can say

    def mark_conflict(self, draft: Draft) -> None:
        """The file was changed elsewhere: nothing of this draft is written until the author has seen both."""
        if not draft.conflict:
            draft.conflict = True
            draft.error = None
            self.conflicted.emit(draft.node)
            self.changed.emit()

    def keep(self, node_id: str, text: str, spans: Sequence[Span] = ()) -> None:
        """Put a text that is nowhere on the disk into its node's history."""
        if self._project is not None:
            history, data = self._history, self._project.data_with(node_id, text)
            self._lane.submit(Job("keep", 0, lambda: history.record(node_id, data, spans, datetime.now(UTC))))

    def keep_now(self, node_id: str, text: str, spans: Sequence[Span]) -> None:
        """The same, and it is there when this returns. Raises DISK."""
        if self._project is not None:
            self._history.record(node_id, self._project.data_with(node_id, text), spans, datetime.now(UTC))

    def settle(self, draft: Draft, on_disk: str) -> None:
        """The author has seen what the file holds now: what is here may be written over it."""
        draft.conflict = False
        draft.expected = Snapshot.of(on_disk)
        draft.handed_over = draft.written
        self._sittings.keep_again(draft.node)


def _tried(work: Callable[[], object]) -> InkwellError | None:
    try:
        work()
    except InkwellError as error:
        return error
    return None


def keep_version(project: Project, history: History, node_id: str) -> None:
    """Put a node's file as it is now into the history. What cannot be kept there does not keep a text from its file."""
    try:
        data, text = project.read_data(node_id), project.read_text(node_id).text
        if data is not None and text.strip():
            spans = AuthorshipFile(project.folder, node_id).read(text)
            history.record(node_id, data, spans, datetime.now(UTC))
    except InkwellError as error:
        logging.getLogger("inkwell").info("no version of %s was kept: %s", node_id, error.detail or error)
