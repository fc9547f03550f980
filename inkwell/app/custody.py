"""Who may write the open book, and which words an earlier process left unsaved: settled when it opens."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from inkwell.app.drafts import Drafts
from inkwell.app.tree_lane import AT_ONCE
from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage.journal import JournalFolder, Unsaved
from inkwell.storage.lock import HeldElsewhereError, ProjectLock
from inkwell.storage.project import Project
from inkwell.storage.trash import Trash
from inkwell.storage.tree_intent import TreeIntent
from inkwell.storage.tree_reading import has_text
from inkwell.storage.tree_work import TreeWork
from inkwell.translation import tr

UNGUARDED = tr("Inkwell cannot see whether this book is open elsewhere, nor keep a journal of what you write")
HALF_DONE = tr("A change of several parts of the book was cut short last time, and could not be finished.")
RECOVERED_TITLE = tr("Recovered words")


@dataclass(frozen=True)
class Recovery:
    """What the journals gave back when a book was opened."""

    silent: tuple[str, ...] = ()
    """Nodes whose words went on from what is on the disk: they simply are there again."""
    conflicts: tuple[str, ...] = ()
    """Nodes whose files were changed elsewhere since: the author has to look at both."""
    problems: tuple[str, ...] = ()
    """Sentences on what could not be given back, or not in its place."""
    cursors: Mapping[str, int] = field(default_factory=dict[str, int])
    """Where the author was in each of these nodes, in code points; the last is the one last written in."""


class Custody:
    """The lock and the journals of the open book."""

    def __init__(self, state: Path) -> None:
        self._state = state
        self._lock: ProjectLock | None = None
        self.held: HeldElsewhereError | None = None
        """Why the open book is only read: another Inkwell has it."""
        self.trouble = ""
        """A sentence on why the book is open without its lock or its journal, "" otherwise."""
        self.left: TreeWork | None = None
        """What an earlier process began, and what is still to be brought to the disk."""

    def take(self, project: Project, force: bool = False) -> JournalFolder | None:
        """Take the book for writing, and return its journals; without the lock it is read-only, and there are none."""
        self.release()
        if project.read_only:
            return None
        try:
            self._lock = ProjectLock.take(project.folder, self._state, force)
        except HeldElsewhereError as error:
            self.held = error
            project.forbid_writing(error.sentence)
            return None
        except InkwellError as error:
            # Who cannot write in the own state folder shall still be able to write the book.
            self.trouble = f"{UNGUARDED} ({error.sentence})"
        journals = JournalFolder(self._state, project.info.id, project.folder)
        try:
            journals.adopt()
            journals.prepare()
        except InkwellError as error:
            self.trouble = self.trouble or error.sentence
        # A delete that was interrupted between two files is made whole.
        Trash(project.folder).mend()
        # What was written between the first look and the lock is seen now; from here on nobody else writes.
        if has_text(project.folder):
            project.take(project.survey())
        project.intent = TreeIntent(journals.path)
        self._take_up(project, journals)
        return journals

    def _take_up(self, project: Project, journals: JournalFolder) -> None:
        """Go on with what an earlier process was in the middle of; what is long is left to the save lane."""
        work = project.take_up()
        if work is None:
            return
        # Words that were not saved may be those of a part that is to go, or to come back.
        if len(work.ids) > AT_ONCE and not journals.unsaved()[0]:
            self.left = work
            return
        work.finish()
        project.settle(work)
        if project.intent is not None:
            project.intent.end()
        if work.failed:
            self.trouble = self.trouble or f"{HALF_DONE} {work.failed[0][1].sentence}"

    def could_take(self, project: Project) -> bool:
        """Whether the Inkwell that had the book has let it go by now."""
        try:
            ProjectLock.take(project.folder, self._state, patience=0).release()
        except InkwellError:
            return False
        return True

    def release(self) -> None:
        """Let the book go. Idempotent."""
        if self._lock is not None:
            self._lock.release()
        self._lock = None
        self.held = None
        self.trouble = ""
        self.left = None


def recover(project: Project, journals: JournalFolder, drafts: Drafts) -> Recovery:
    """Take up what the journals hold as drafts: those that fit go on as if they were typed now, the others wait."""
    found, troubles = journals.unsaved()
    silent: list[str] = []
    conflicts: list[str] = []
    cursors: dict[str, int] = {}
    problems = [error.sentence for error in troubles]
    for unsaved in found:
        try:
            problems += _give_back_node(project, unsaved)
        except InkwellError as error:
            problems.append(
                tr("Unsaved words of a text that is no longer in the book wait: {sentence}", sentence=error.sentence)
            )
            continue
        on_disk = project.read_text(unsaved.node)
        if on_disk.read_only:
            problems.append(tr("Unsaved words wait for a file that cannot be written: {reason}", reason=on_disk.reason))
            continue
        drafts.recover(unsaved, on_disk.text)
        cursors[unsaved.node] = unsaved.cursor
        draft = drafts.of(unsaved.node)
        (conflicts if draft is not None and draft.conflict else silent).append(unsaved.node)
        if unsaved.damaged:
            title = project.manuscript.node(unsaved.node).title
            problems.append(tr("Of the last words of “{title}”, some could not be read again.", title=title))
    return Recovery(tuple(silent), tuple(conflicts), tuple(problems), cursors)


def _give_back_node(project: Project, unsaved: Unsaved) -> list[str]:
    """A text whose file somebody removed while words of it were unsaved gets a place in the book again."""
    if unsaved.node in project.manuscript.nodes:
        return []
    project.apply(project.manuscript.add(unsaved.node, NodeKind.SCENE, RECOVERED_TITLE, None))
    project.write_text(unsaved.node, unsaved.base)
    return [
        tr(
            "A text that is no longer in the book had unsaved words; it is at the end, as “{recovered_title}”.",
            recovered_title=RECOVERED_TITLE,
        )
    ]
