"""The project on disk: a folder that may also be edited from outside, with git, or by two machines."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.counts import NO_SIZE, Size, size_text
from inkwell.manuscript.node import Node
from inkwell.manuscript.prose import EVERYTHING, ProseRules
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import Stamp, can_write, changed_elsewhere, write_atomic
from inkwell.storage.folders import copy_folder, move_folder
from inkwell.storage.new_book import NewBook, write_new_book
from inkwell.storage.node_file import NodeFile
from inkwell.storage.node_files import NOT_UTF_8, UNREADABLE, NodeFiles
from inkwell.storage.project_info import FILE_NAME, ProjectInfo, merged, read_info
from inkwell.storage.quarantine import keep_copy
from inkwell.storage.series import follow_series, move_in_series
from inkwell.storage.tree_intent import TreeIntent, what_is_left
from inkwell.storage.tree_reading import ReadTree, has_text, is_empty, read_tree, seen_stamp
from inkwell.storage.tree_work import OnItsWay, TreeWork, Words, is_long, steps_between
from inkwell.translation import tr

__all__ = ["NodeText", "Project", "ProjectInfo", "Survey"]

_TRIES: Final = 3
"""So often a write begins again because somebody else wrote in the same moment."""
_READ_ONLY: Final = tr("This book's folder is read-only, so it can be read but not changed.")


@dataclass(frozen=True)
class NodeText:
    """A node's Markdown. When `read_only`, `reason` is a sentence that says why."""

    text: str
    read_only: bool = False
    reason: str = ""


@dataclass(frozen=True)
class Survey:
    """What is otherwise in the book's folder than it was when it was last looked at."""

    nodes: Mapping[str, Node] = field(default_factory=dict[str, Node])
    """Nodes whose files are new or were changed by somebody else."""
    gone: frozenset[str] = frozenset()
    copies: Mapping[str, tuple[Path, ...]] = field(default_factory=dict[str, tuple[Path, ...]])
    """Versions that a sync service left beside a node's file, all that are there."""
    problems: tuple[str, ...] = ()
    stamps: Mapping[str, Stamp] = field(default_factory=dict[str, Stamp])
    emptied: frozenset[str] = frozenset()
    """Nodes whose files have no byte any more; the tree keeps them as they were."""

    def __bool__(self) -> bool:
        return bool(self.nodes or self.gone)


class Project:
    """One open project folder. Use from one thread, but for reading, `write_text` and `survey`, which any may call.

    `manuscript` is the tree as it is on the disk, or will be when what `adopt` returned is done; `problems` are
    sentences on what was found wrong; `copies` the versions that a sync service left beside a node's file. While it is
    `read_only`, `why` is a sentence.
    """

    def __init__(self, folder: Path, info: ProjectInfo, tree: ReadTree, why: str = "") -> None:
        self.folder = folder
        self.info = info
        self.manuscript = tree.manuscript
        self.copies = tree.copies
        self.why = why
        self.problems = tuple(tree.problems)
        self._files = NodeFiles(folder, tree.stamps)
        self.intent: TreeIntent | None = None
        """Where it is noted what is about to be done to several files; given by who has the book's lock."""
        self.on_its_way = OnItsWay()
        """What the tree here has already, and the disk perhaps not."""
        """What of the tree is not on the disk yet; another value each time, so that any thread may look."""

    @property
    def read_only(self) -> bool:
        """Whether nothing of the book may be written."""
        return bool(self.why)

    # making and opening

    @classmethod
    def create(cls, folder: Path, title: str, author: str = "", language: str = "en") -> "Project":
        """Make an empty book in a folder that is not there yet or is empty.

        Raises:
            InkwellError: BAD_INPUT when the folder holds something, DISK.
        """
        return cls.create_from(folder, title, Manuscript({}), {}, author, language)

    @classmethod
    def create_from(
        cls,
        folder: Path,
        title: str,
        manuscript: Manuscript,
        texts: Mapping[str, str],
        author: str = "",
        language: str = "en",
    ) -> "Project":
        """Make a book of this tree and these texts by node id, which are imported. It appears whole or not at all.

        Raises:
            InkwellError: BAD_INPUT when the folder holds something, DISK.
        """
        write_new_book(folder, NewBook(title, manuscript, texts, author, language))
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> "Project":
        """Open a project; of a half-deleted one what is there, with its problems listed.

        Raises:
            InkwellError: NOT_FOUND, NEWER_FORMAT, or DISK when the folder cannot be read.
        """
        folder = Path(folder).absolute()
        info, trouble = read_info(folder)
        tree = read_tree(folder)
        fixed = can_write(folder) and (not has_text(folder) or can_write(folder / "text"))
        why = "" if fixed else _READ_ONLY
        tree.problems = [*filter(None, [trouble]), *tree.problems, *filter(None, [why])]
        return cls(folder, info, tree, why)

    def forbid_writing(self, why: str) -> None:
        """From now on nothing is written, and `why` is the sentence that says so."""
        self.why = why

    # texts

    def read_text(self, node_id: str) -> NodeText:
        """Return a node's text. Never fails for what is on the disk: what cannot be read is read-only.

        Raises:
            InkwellError: NOT_FOUND when there is no such node.
        """
        self.on_its_way.node(node_id, self.manuscript)
        return self._text_of(node_id)

    def _text_of(self, node_id: str) -> NodeText:
        """The text of a node that is, or was a moment ago, in the tree.

        Without the lock: a file is always whole, and a reader must not wait until a writer's disk has answered.
        """
        try:
            data = self._files.path(node_id).read_bytes()
        except FileNotFoundError:
            return NodeText("", self.read_only, self.why)
        except OSError:
            return NodeText("", True, UNREADABLE)
        try:
            text = NodeFile.decode(data).document.body
        except UnicodeDecodeError:
            return NodeText(data.decode("latin-1"), True, NOT_UTF_8)
        return NodeText(text, self.read_only, self.why)

    def read_data(self, node_id: str) -> bytes | None:
        """Return the bytes of a node's file as they are now; None when there is none. Raises DISK. Any thread."""
        path = self._files.path(node_id)
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise InkwellError(ErrorKind.DISK, UNREADABLE, f"{path}: {error!r}") from error

    def data_with(self, node_id: str, text: str) -> bytes:
        """Return what a node's file would be with another text; nothing is written.

        Raises:
            InkwellError: NOT_FOUND, or READ_ONLY when its file cannot be read.
        """
        file = self._files.read(self.manuscript.node(node_id))
        return file.with_document(file.document.with_body(text)).encode()

    def write_text(self, node_id: str, text: str, expected: str | tuple[str, ...] | None = None) -> None:
        """Write a node's text; the front matter stays as it is on the disk at that moment. Safe from any thread.

        `expected` is the text that the writer started from, or the texts that may be there: where the file holds
        another one by now, and not this `text` either, somebody else wrote it, and nothing is overwritten.

        Raises:
            InkwellError: NOT_FOUND when there is no such node, READ_ONLY, CONFLICT, DISK.
        """
        self._refuse_read_only()
        with self._files.lock:
            node = self.on_its_way.node(node_id, self.manuscript)
            path = self._files.path(node_id)
            seen = seen_stamp(path)
            file = self._files.read(node)
            # An empty file is what a power cut or a sync service leaves, and says nothing.
            there = seen != Stamp() and not is_empty(seen)
            if there and file.document.body == text:
                return
            good = (expected,) if isinstance(expected, str) else expected
            if there and good is not None and file.document.body not in good:
                raise changed_elsewhere(path)
            self._files.write(node, file.with_document(file.document.with_body(text)), seen)

    def _refuse_read_only(self) -> None:
        if self.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, self.why, str(self.folder))

    # what others did

    def survey(self) -> Survey:
        """Look at the folder again and return what somebody else changed; `take` makes it so here. Any thread.

        Raises:
            InkwellError: NOT_FOUND when the folder is gone, DISK when it cannot be read.
        """
        with self._files.lock:
            # Away for a moment, as sync services do it, is not deleted.
            if not has_text(self.folder):
                raise InkwellError(ErrorKind.NOT_FOUND, tr("The book's folder “{folder}” is gone.", folder=self.folder))
            tree = read_tree(self.folder, self._files.stamps)
            known = set(self.manuscript.nodes) - self.on_its_way.new
            here = {*tree.stamps, *tree.manuscript.nodes}
            return Survey(
                dict(tree.manuscript.nodes),
                frozenset(known - here),
                tree.copies,
                tuple(tree.problems),
                tree.stamps,
                tree.emptied,
            )

    def take(self, survey: Survey) -> None:
        """Make the tree here what it was found to be."""
        # What is about to be written comes beside what somebody else wrote there.
        found = self.on_its_way.upon(survey.nodes)
        with self._files.lock:
            kept = {each: node for each, node in self.manuscript.nodes.items() if each not in survey.gone}
            self.manuscript = Manuscript({**kept, **found})
            self.copies = survey.copies
            self._files.stamps = dict(survey.stamps)

    def set_info(self, info: ProjectInfo) -> None:
        """Write into project.json what is otherwise now; what somebody else changed in it meanwhile stays.

        Raises:
            InkwellError: READ_ONLY, DISK, NEWER_FORMAT, or CONFLICT when it is written elsewhere again and again.
        """
        self._refuse_read_only()
        path = self.folder / FILE_NAME
        for attempt in range(_TRIES):
            seen = seen_stamp(path)
            kept = _with_theirs(self.folder, self.info, info)
            try:
                write_atomic(path, kept.encode(), seen)
            except InkwellError as error:
                if error.kind is not ErrorKind.CONFLICT or attempt == _TRIES - 1:
                    raise
            else:
                self.info = kept
                return

    def sizes(self, rules: ProseRules = EVERYTHING, of: Collection[str] | None = None) -> dict[str, Size]:
        """Return what each node's own text holds, or each of some; nothing for what cannot be read. Any thread."""
        nodes = [node for node in self.manuscript.nodes if of is None or node in of]
        texts = ((node_id, self._text_of(node_id)) for node_id in nodes)
        return {
            node_id: NO_SIZE if text.read_only and not self.read_only else size_text(text.text, rules)
            for node_id, text in texts
        }

    # the tree

    def apply(self, manuscript: Manuscript, restored: Collection[str] = ()) -> None:
        """Make the disk agree with this tree: write what is new or changed, move what is gone into trash/.

        New nodes that are among `restored` come out of the trash as they are there.

        Raises:
            InkwellError: READ_ONLY, DISK, CONFLICT when a file is written by somebody else in the same moment,
                DAMAGED when its front matter cannot be changed without harm, or NOT_FOUND when what is to be restored
                is no longer in the trash.
        """
        self._refuse_read_only()
        self.finish()
        steps = tuple(steps_between(self.manuscript, manuscript, restored=restored))
        intent = self.intent if is_long(steps) else None
        if intent is not None:
            intent.begin(steps)
        try:
            for step in steps:
                self._files.do(step)
                self.manuscript = Manuscript(step.done(self.manuscript.nodes))
        finally:
            if intent is not None:
                intent.end()

    def adopt(
        self,
        manuscript: Manuscript,
        words: Mapping[str, Callable[[], Words]] | None = None,
        restored: Collection[str] = (),
    ) -> TreeWork:
        """Make the tree this one at once, and return what brings it to the disk, for another thread.

        `words` gives texts to new nodes; for `restored` see `apply`. When it is done, `settle` has to know. Raises
        READ_ONLY.
        """
        self._refuse_read_only()
        work = TreeWork(steps_between(self.manuscript, manuscript, words, restored), self._files.do, self.intent)
        self.on_its_way.add(work)
        self.manuscript = manuscript
        return work

    def take_up(self) -> TreeWork | None:
        """Make the tree what an earlier process was in the middle of making it; return what brings that to the disk.

        To be called when `intent` is given, with the tree as it is on the disk; `settle` has to know as for `adopt`.
        """
        left = self.intent.left() if self.intent is not None else ()
        if not left:
            return None
        steps = tuple(what_is_left(left, self.manuscript))
        work = TreeWork(steps, self._files.do, self.intent)
        self.on_its_way.add(work)
        for step in steps:
            self.manuscript = Manuscript(step.done(self.manuscript.nodes))
        return work

    @property
    def unwritten(self) -> frozenset[str]:
        """The nodes of which something may not be on the disk yet."""
        return self.on_its_way.ids

    def finish(self) -> None:
        """Bring to the disk now what is still on its way; who adopted it is told of what failed as ever."""
        self.on_its_way.finish()

    def settle(self, work: TreeWork) -> bool:
        """Take it that this work is done: what of it failed is as it was before. Whether anything is."""
        self.on_its_way.drop(work)
        if work.failed:
            self.manuscript = Manuscript(work.without_failed(self.manuscript.nodes))
        return bool(work.failed)

    # the project as a whole

    def save_as(self, folder: Path) -> "Project":
        """Copy the whole folder, history and all, to a place not taken; return the copy, which has its own id.

        Raises:
            InkwellError: BAD_INPUT for a folder that is taken or inside this one, DISK.
        """
        info = follow_series(self.info, self.folder, Path(folder)).with_new_id()
        self.finish()
        with self._files.lock:
            copy_folder(self.folder, Path(folder), lambda copy: write_atomic(copy / FILE_NAME, info.encode()))
        return Project.open(folder)

    def move(self, folder: Path) -> "Project":
        """Move the whole folder to a place not taken; the id stays. Return the project there.

        Raises:
            InkwellError: READ_ONLY, BAD_INPUT for a folder that is taken or inside this one, DISK.
        """
        self._refuse_read_only()
        self.finish()
        with self._files.lock:
            before, now = self.folder.absolute(), Path(folder).absolute()
            leftover = move_folder(self.folder, now)
            self.folder = self._files.folder = now
        move_in_series(self.info, before, now)
        moved = Project.open(folder)
        moved.problems = (*((leftover,) if leftover else ()), *moved.problems)
        return moved

    def check(self) -> tuple[str, ...]:
        """Return sentences on all that is wrong with the folder now; none when it is sound."""
        try:
            fresh = Project.open(self.folder)
        except InkwellError as error:
            return (error.sentence,)
        found = list(fresh.problems)
        for node in fresh.manuscript.nodes.values():
            text = fresh.read_text(node.id)
            if text.read_only and text.reason not in found:
                found.append(f"“{node.title}”: {text.reason}")
        return tuple(found)


def _with_theirs(folder: Path, before: ProjectInfo, info: ProjectInfo) -> ProjectInfo:
    """What project.json is to say: what became otherwise here, and what somebody else changed in it."""
    there, _ = read_info(folder)
    if there.damaged:
        keep_copy(folder, folder / FILE_NAME)
    return info if there.lost or there == before else merged(before, info, there)
