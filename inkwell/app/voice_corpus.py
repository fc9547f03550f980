"""What a voice is to learn from, put together off the window's thread: looked at first, written when agreed on."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.errand import Errand
from inkwell.app.saving import Job, SaveLane
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import Progress
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.storage.project_info import FILE_NAME
from inkwell.translation import tr
from inkwell.voice.choosing import from_file, from_project
from inkwell.voice.claim import claimed
from inkwell.voice.corpus import Gathered
from inkwell.voice.preparing import Choices, Corpus, prepare, write_corpus
from inkwell.voice.voice_folder import VoiceFolder

NOTHING_CHOSEN: Final = tr("Tick what it shall learn from: scenes of this book, another book, or a file.")


@dataclass(frozen=True)
class Branch:
    """A node of a book that can be chosen, with what stands below it; notes are left out, for nothing learns them."""

    id: str
    title: str
    below: tuple["Branch", ...] = ()


@dataclass(frozen=True)
class Source:
    """A book or a file that can be learnt from. A file has no branches."""

    path: Path
    title: str
    branches: tuple[Branch, ...] = ()


@dataclass(frozen=True)
class Chosen:
    """What of a source is learnt from: of a book these nodes, each with what stands below it; None is all of it."""

    path: Path
    nodes: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Looked:
    """A corpus that is not written yet, and the texts before they were cleaned and divided."""

    gathered: Gathered
    corpus: Corpus


class CorpusWork(QObject):
    """Reads and prepares on a lane of its own, one thing at a time.

    Signals: `found(Source)` or `unfit(InkwellError)` after `look_at`; `made(Looked)` or `failed(InkwellError)` after
    `make`; `working(str)` what is being done, "" for nothing.
    """

    found = Signal(object)
    unfit = Signal(object)
    made = Signal(object)
    failed = Signal(object)
    working = Signal(str)

    def __init__(self, lane: SaveLane, save_lane: SaveLane, parent: QObject | None = None) -> None:
        """`save_lane`: what is on its way there to the disk is waited for before a book is read."""
        super().__init__(parent)
        self._save_lane = save_lane
        self._serial = 0
        self._read: _Read | None = None
        """What was gathered last, so that a switch of cleaning reads no book again."""
        self._sources, self._corpora = Errand(lane, self), Errand(lane, self)
        self._sources.finished.connect(self._found)
        self._corpora.finished.connect(self._made)
        self._sources.failed.connect(self._refused)
        self._corpora.failed.connect(self._failed)
        for each in (self._sources, self._corpora):
            each.cancelled.connect(self._rest)
            each.progressed.connect(self._progressed)

    def look_at(self, path: Path) -> None:
        """See what can be learnt from a project's folder or a file."""
        self.working.emit(tr("Looking at it"))
        self._sources.start(lambda _progress: source_at(path))

    def make(self, chosen: Sequence[Chosen], choices: Choices) -> None:
        """Put the corpus together as it would be; what was asked before is given up."""
        wanted, self._serial = tuple(chosen), self._serial + 1
        if not wanted:
            self._corpora.cancel()
            self.failed.emit(InkwellError(ErrorKind.BAD_INPUT, NOTHING_CHOSEN))
            return
        self.working.emit(tr("Reading the texts"))
        serial, known = self._serial, self._read

        def begin(_done: object) -> None:
            if serial == self._serial:
                self._corpora.start(lambda progress: _looked(wanted, choices, known, progress))

        # What was typed last may still be on its way to the disk.
        self._save_lane.submit(Job("voice texts", serial, lambda: None, then=begin))

    def forget(self) -> None:
        """Books may have changed: the next corpus is read anew."""
        self._read = None

    def cancel(self) -> None:
        """Give up what is being put together."""
        self._serial += 1
        self._sources.cancel()
        self._corpora.cancel()

    @Slot(object)
    def _found(self, source: object) -> None:
        self.working.emit("")
        self.found.emit(source)

    @Slot(object)
    def _refused(self, error: InkwellError) -> None:
        self.working.emit("")
        self.unfit.emit(error)

    @Slot(object)
    def _made(self, value: object) -> None:
        read, looked = cast("tuple[_Read, Looked]", value)
        self.working.emit("")
        self._read = read
        self.made.emit(looked)

    @Slot(object)
    def _failed(self, error: InkwellError) -> None:
        self.working.emit("")
        self.failed.emit(error)

    @Slot()
    def _rest(self) -> None:
        self.working.emit("")

    @Slot(str, object)
    def _progressed(self, stage: str, _share: object) -> None:
        self.working.emit(stage)


def write(folder: VoiceFolder, looked: Looked) -> None:
    """Write a corpus that was agreed on into its voice's folder.

    Raises:
        InkwellError: CONFLICT when another program works on the voice; DISK.
    """
    with claimed(folder.path):
        write_corpus(folder, looked.corpus)


def source_at(path: Path) -> Source:
    """What can be learnt from a project's folder or a file.

    Raises:
        InkwellError: it cannot be read.
    """
    if (path / FILE_NAME).is_file() or (path / "text").is_dir():
        project = Project.open(path)
        return book_source(path, project.info.title, project.manuscript)
    if not path.is_file():
        sentence = tr("“{name}” is not the folder of a book of Inkwell's; choose one, or add a file.", name=path.name)
        raise InkwellError(ErrorKind.NOT_FOUND, sentence)
    return Source(path, path.name)


def book_source(path: Path, title: str, manuscript: Manuscript) -> Source:
    """A book whose tree is known already."""
    return Source(path, title, _branches(manuscript, None))


def _branches(manuscript: Manuscript, parent: str | None) -> tuple[Branch, ...]:
    return tuple(
        Branch(node.id, node.title, _branches(manuscript, node.id))
        for node in manuscript.children(parent)
        if node.kind is not NodeKind.NOTE
    )


@dataclass(frozen=True)
class _Read:
    """What was gathered of which choice."""

    wanted: tuple[Chosen, ...]
    leave_pasted: bool
    gathered: Gathered


def _looked(
    wanted: tuple[Chosen, ...], choices: Choices, known: _Read | None, progress: Progress
) -> tuple[_Read, Looked]:
    pasted = choices.leave_pasted
    if known is None or (known.wanted, known.leave_pasted) != (wanted, pasted):
        known = _Read(wanted, pasted, _gathered(wanted, pasted, progress))
    progress(tr("Cleaning and dividing the text"), None)
    return known, Looked(known.gathered, prepare(known.gathered, choices))


def _gathered(wanted: tuple[Chosen, ...], leave_pasted: bool, progress: Progress) -> Gathered:
    gathered = Gathered(())
    for each in wanted:
        progress(tr("Reading {name}", name=each.path.name), None)
        if each.path.is_dir():
            gathered = gathered.plus(from_project(Project.open(each.path), each.nodes, leave_pasted))
        else:
            gathered = gathered.plus(from_file(each.path, progress))
    return gathered
