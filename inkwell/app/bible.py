"""The open book's story bible, and its series': followed here, read and written on the save lane."""

import contextlib
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice, takewhile
from pathlib import Path
from typing import Final, cast

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import new_id
from inkwell.storage.atomic import IN_THE_WINDOW
from inkwell.storage.bible_files import BibleFiles, Written
from inkwell.storage.bible_rescue import BibleRescue
from inkwell.storage.series import Series, series_folder
from inkwell.storage.shared_bible import ReadShared, SharedBible
from inkwell.story.bible import Entry, EntryKind, tidied
from inkwell.translation import tr

AGAIN_MS: Final = 5000
"""After this time a save that failed is tried again."""
_TURN_SECONDS: Final = 0.004
_REST_SECONDS: Final = 0.0001
_TOGETHER: Final = 64
"""New entries that are written at once; a scene that is to be saved waits for no more."""
_KINDS: Final = tuple(EntryKind)


class Bible(QObject):
    """The entries of the open book, sorted by kind and name; none while no book is open.

    What is saved or deleted counts from that moment; the file follows on the lane, and what cannot be written is kept
    and tried again. In a book that is only read here nothing is changed.

    Signals: `changed` when there is anything else to see, also when the book was opened or closed;
    `trouble(InkwellError)` for what the author has to know; `saved(left)` some are on the disk, so many are not yet.
    """

    changed = Signal()
    trouble = Signal(object)
    saved = Signal(int)

    def __init__(
        self,
        session: Session,
        lane: SaveLane,
        parent: QObject | None = None,
        state: Path | None = None,
        again_ms: int = AGAIN_MS,
    ) -> None:
        """`state` is a folder of the author's own, where entries are kept that the book's disk does not take."""
        super().__init__(parent)
        self._state = state
        self._session = session
        self._lane = lane
        self._shelf: _Shelf | None = None
        self._entries: dict[str, Entry] = {}
        self._sorted: tuple[Entry, ...] = ()
        self._orders: dict[str, _Ordered] = {}
        """What each entry is sorted by: worked out once for each that there is."""
        self.shared: frozenset[str] = frozenset()
        """The ids of the entries that lie in the bible of the series, as it was read last."""
        self.series: Series | None = None
        """The series that the book is part of; None for none, or where it cannot be read."""
        self.earlier: frozenset[str] = frozenset()
        """The ids of the nodes of the books before this one in the series."""
        self._placed: tuple[frozenset[str], Series | None, frozenset[str]] = (self.shared, None, self.earlier)
        self._told: tuple[str, ...] = ()
        """The problems that the author was told of."""
        self._steps = 0
        """Grows with each change made here: what was read before the last one is out of date."""
        self._pending = _Pending()
        self._ready = False
        self._again = QTimer(self, singleShot=True, interval=again_ms)
        self._again.timeout.connect(self._save_again)
        session.opened.connect(self._open)
        session.ending.connect(self._save_all)
        session.closed.connect(self._close)
        if session.is_open:
            self._open()

    # what is there

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, sorted by kind and name."""
        return self._sorted

    @property
    def ready(self) -> bool:
        """Whether a book is open and its bible has been read."""
        return self._ready

    @property
    def problems(self) -> tuple[str, ...]:
        """Sentences on what in the folder could not be used."""
        return self._told

    @property
    def can_change(self) -> bool:
        """Whether a book is open that can be written, and its bible has been read."""
        return self._ready and not self._session.project.read_only

    @property
    def is_saved(self) -> bool:
        """Whether all that was changed here is on the disk."""
        return not self._pending.bases

    def entry(self, entry_id: str) -> Entry | None:
        """The entry with this id; None where there is none."""
        return self._entries.get(entry_id)

    # changing

    def save(self, entry: Entry) -> None:
        """Put an entry in the place of the one with its id, or add it. Raises READ_ONLY, NOT_FOUND without a book."""
        self.add_all([entry])

    def add_all(self, entries: Iterable[Entry], *, tidy: bool = False) -> None:
        """Save many at once, as an import does; `tidy`: they are as their files keep them. Raises as `save`."""
        self._refuse()
        self._steps += 1
        for each in entries if tidy else map(tidied, entries):
            self._pending.bases.setdefault(each.id, self._entries.get(each.id))
            self._entries[each.id] = each
        self._settle()
        self._go_on()

    def delete(self, entry_id: str) -> None:
        """Put an entry into the book's trash. Raises as `save`."""
        self._refuse()
        before = self._entries.pop(entry_id, None)
        if before is not None:
            self._steps += 1
            self._pending.bases.setdefault(entry_id, before)
            self._settle()
            self._go_on()

    def _refuse(self) -> None:
        project = self._session.project
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why, str(project.folder))
        if not self._ready:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("The story bible has not been read yet."))

    def _go_on(self) -> None:
        """Write the next: of many new ones some together, so that no scene waits until a large import is written."""
        ids = self._pending.next(_TOGETHER, self._entries)
        if ids:
            self._write(ids)

    def _write(self, ids: Sequence[str]) -> None:
        entries = [self._entries.get(each) for each in ids]
        befores = [self._pending.begin(each, entry) for each, entry in zip(ids, entries, strict=True)]
        changes = tuple(zip(ids, entries, befores, strict=True))

        def wrote(done: Done) -> None:
            failed = [done.error] * len(ids)
            self._wrote(ids, entries, failed if done.error else cast("list[_End]", done.value))

        self._submit(f"bible {ids[0]}", lambda shelf: shelf.write_all(changes), wrote)

    def _wrote(self, ids: Sequence[str], entries: Sequence[Entry | None], ends: "Sequence[_End]") -> None:
        troubles = [end for end in ends if isinstance(end, InkwellError)]
        for entry_id, entry, end in zip(ids, entries, ends, strict=True):
            is_last = self._entries.get(entry_id) is entry
            self._pending.ended(entry_id, entry, is_last, isinstance(end, InkwellError))
            if is_last and not isinstance(end, InkwellError):
                self._follow(end)
        if troubles:
            # Of many at once one is enough to know.
            self._again.start()
            self.trouble.emit(troubles[0])
        self.saved.emit(len(self._pending.bases))
        self._go_on()

    def _follow(self, written: Written | None) -> None:
        if written is not None and written.entry != self._entries.get(written.entry.id):
            self._entries[written.entry.id] = written.entry
            self._settle()
        if written is not None and written.kept:
            name = written.entry.name
            sentence = tr("“{name}” was changed elsewhere too; that version is in the trash of the bible.", name=name)
            self.trouble.emit(InkwellError(ErrorKind.CONFLICT, sentence))

    @Slot()
    def _save_again(self) -> None:
        self._pending.stuck.clear()
        self._go_on()

    @Slot()
    def _save_all(self) -> None:
        """At once, because the book is about to be closed."""
        self._again.stop()
        waiting = [each for each in self._pending.bases if not self._pending.is_flying(each, self._entries.get(each))]
        new = [each for each in waiting if self._pending.is_new(each, self._entries)]
        for at in range(0, len(new), _TOGETHER):
            self._write(new[at : at + _TOGETHER])
        for entry_id in set(waiting) - set(new):
            self._write([entry_id])

    # following the folder

    @Slot()
    def look_again(self) -> None:
        """Read anew what changed in the folder, as when the window gets the focus back."""
        steps = self._steps
        self._submit("bible", lambda shelf: shelf.read(), lambda done: self._took(done, steps))

    def _took(self, done: Done, steps: int) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)
            return
        if steps != self._steps:
            # Something was changed here meanwhile, and is written by now.
            self.look_again()
            return
        read = cast("ReadShared", done.value)
        first, self._ready = not self._ready, True
        unsaved = self._pending.bases
        mine = {each: entry for each, entry in self._entries.items() if each in unsaved}
        now = {each: entry for each, entry in read.entries.items() if each not in unsaved} | mine
        placed = (read.shared, read.series, read.earlier)
        if first or now != self._entries or read.problems != self._told or placed != self._placed:
            self._entries = now
            self._placed = self.shared, self.series, self.earlier = placed
            self._tell(read.problems)
            self._settle()

    def _tell(self, problems: tuple[str, ...]) -> None:
        new = [each for each in problems if each not in self._told]
        self._told = problems
        if new:
            self.trouble.emit(InkwellError(ErrorKind.DAMAGED, _one_sentence(new), "\n".join(new)))

    @Slot()
    def _open(self) -> None:
        project = self._session.project
        rescue = BibleRescue(self._state, project.info.id, project.folder) if self._state is not None else None
        files = SharedBible(project.folder, lambda: series_folder(project.info, project.folder))
        self._shelf = _Shelf(files, BibleFiles(project.folder), rescue, lambda: not project.read_only)
        if not project.read_only:
            self._submit("bible rescue", lambda shelf: shelf.recover(), self._recovered)
        self.look_again()

    def _recovered(self, done: Done) -> None:
        names: list[str] = cast("list[str]", done.value) if done.error is None else []
        if names:
            sentence = tr(
                "“{name}” and {more:,} more could not be saved in the bible last time, and can be found there again.",
                name=names[0],
                more=len(names) - 1,
            )
            if len(names) == 1:
                sentence = tr(
                    "“{name}” could not be saved in the bible last time, and can be found there again.", name=names[0]
                )
            self.trouble.emit(InkwellError(ErrorKind.DISK, sentence, ", ".join(names)))

    @Slot()
    def _close(self) -> None:
        self._again.stop()
        self._shelf, self._ready = None, False
        self._told = ()
        self._placed = self.shared, self.series, self.earlier = frozenset[str](), None, frozenset[str]()
        self._pending = _Pending()
        self._entries.clear()
        self._steps += 1
        self._settle()

    def _settle(self) -> None:
        known = self._orders
        ordered = {
            each: known[each] if each in known and known[each][0] is entry else (entry, _order(entry))
            for each, entry in self._entries.items()
        }
        self._orders = ordered
        self._sorted = tuple(sorted(self._entries.values(), key=lambda entry: ordered[entry.id][1]))
        self.changed.emit()

    def _submit(self, key: str, work: "Callable[[_Shelf], object]", then: Callable[[Done], object]) -> None:
        shelf = self._shelf
        if shelf is None:
            return

        def took(done: Done) -> None:
            if self._shelf is shelf:
                then(done)

        self._lane.submit(Job(key, 0, lambda: work(shelf), then=took))


_End = Written | InkwellError | None
"""How the writing of an entry ended; None for one that was deleted."""


class _Pending:
    """What is not written yet."""

    def __init__(self) -> None:
        self.bases: dict[str, Entry | None] = {}
        """By the ids of what is not written, what the author changed it from; None where it is new."""
        self.flying: dict[str, Entry | None] = {}
        """What is being written now; None for what is being deleted."""
        self.stuck: set[str] = set()
        """What could not be written, until it is tried again."""

    def next(self, most: int, entries: Mapping[str, Entry]) -> list[str]:
        """What is to be written next, new ones together; nothing while something is being written."""
        waiting = (each for each in self.bases if each not in self.stuck)
        first = [] if self.flying else list(islice(waiting, most))
        return list(takewhile(lambda each: self.is_new(each, entries), first)) or first[:1]

    def is_new(self, entry_id: str, entries: Mapping[str, Entry]) -> bool:
        """Whether no version of an entry is on the disk, or on its way there."""
        return self.bases[entry_id] is None and entry_id in entries and entry_id not in self.flying

    def is_flying(self, entry_id: str, entry: Entry | None) -> bool:
        return entry_id in self.flying and self.flying[entry_id] is entry

    def begin(self, entry_id: str, entry: Entry | None) -> Entry | None:
        """Note that this is being written; return what the author changed it from."""
        before = self.flying[entry_id] if entry_id in self.flying else self.bases[entry_id]
        self.flying[entry_id] = entry
        return before

    def ended(self, entry_id: str, entry: Entry | None, is_last: bool, failed: bool) -> None:
        """Note how a writing ended; `is_last` says whether nothing was changed since it began."""
        if self.is_flying(entry_id, entry):
            del self.flying[entry_id]
        if failed:
            self.stuck.add(entry_id)
        elif is_last:
            self.bases.pop(entry_id, None)
        elif entry_id in self.bases:
            # What was changed meanwhile was changed from this.
            self.bases[entry_id] = entry


class _Shelf:
    """One book's files, and what was read from them last. For the lane's thread alone."""

    def __init__(
        self, files: SharedBible, own: BibleFiles, rescue: BibleRescue | None, keeps: Callable[[], bool]
    ) -> None:
        """`own` takes new entries, also in a series; `keeps`: whether what that shares may be copied into the book."""
        self.files, self._own = files, own
        self._keeps = keeps
        self._rescue = rescue
        self._rescued: set[str] = set()
        self._rested = 0.0

    def read(self) -> ReadShared:
        self._rested = time.monotonic()
        return self.files.read(self._rest, self._keeps())

    def write(self, entry: Entry, before: Entry | None) -> Written:
        try:
            written = self.files.write(entry, before)
        except InkwellError as error:
            if self._rescue is None:
                raise
            self._rescue.keep(entry, before)
            self._rescued.add(entry.id)
            sentence = error.sentence.replace(IN_THE_WINDOW, tr("it is kept on this computer, outside the book"))
            raise InkwellError(error.kind, sentence, error.detail) from error
        if self._rescue is not None and entry.id in self._rescued:
            self._rescue.drop(entry.id)
        return written

    def write_all(self, changes: "Sequence[tuple[str, Entry | None, Entry | None]]") -> "list[_End]":
        """Write entries by id, each from what it was before, or delete those that are None; how each ended.

        Several that are new are written together, and where that fails one by one.
        """
        new = [entry for _, entry, before in changes if entry is not None and before is None]
        if len(new) == len(changes) > 1:
            with contextlib.suppress(InkwellError):
                self._own.write_new(new)
                return [Written(tidied(each)) for each in new]
        return [self._ended(*each) for each in changes]

    def _ended(self, entry_id: str, entry: Entry | None, before: Entry | None) -> "_End":
        try:
            if entry is None:
                self.files.delete(entry_id)
                return None
            written = before is None and self._own.holds(entry)
            return Written(tidied(entry)) if written else self.write(entry, before)
        except InkwellError as error:
            return error

    def recover(self) -> list[str]:
        """Write what an earlier process could not; return the names of what is in the book now."""
        names: list[str] = []
        for entry, before in self._rescue.kept() if self._rescue is not None else ():
            self._rescued.add(entry.id)
            # What cannot be written now either is tried at the next opening.
            with contextlib.suppress(InkwellError):
                self._write_anyhow(entry, before)
                names.append(entry.name)
        return names

    def _write_anyhow(self, entry: Entry, before: Entry | None) -> None:
        there = self.files.read().entries.get(entry.id) if before is None else None
        if there is None:
            self.files.write(entry, before)
        elif there != entry:
            self.files.write(msgspec.structs.replace(entry, id=new_id()))
        if self._rescue is not None:
            self._rescue.drop(entry.id)

    def _rest(self) -> None:
        """Let the window work: what is read here is read in the same process."""
        if time.monotonic() - self._rested > _TURN_SECONDS:
            time.sleep(_REST_SECONDS)
            self._rested = time.monotonic()


_Ordered = tuple[Entry, tuple[int, str, str]]


def _order(entry: Entry) -> tuple[int, str, str]:
    return _KINDS.index(entry.kind), entry.name.casefold(), entry.id


def _one_sentence(problems: list[str]) -> str:
    others = len(problems) - 1
    more = (
        tr(" {others} more files in the bible need a look.", others=others)
        if others > 1
        else tr(" Another needs a look too.")
    )
    return problems[0] + (more if others else "")
