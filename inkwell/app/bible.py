"""The open book's story bible: followed here, read and written on the save lane."""

import time
from collections.abc import Callable, Iterable
from typing import Final, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.bible_files import BibleFiles, ReadBible, Written
from inkwell.story.bible import Entry, EntryKind, tidied

AGAIN_MS: Final = 5000
"""After this time a save that failed is tried again."""
_TURN_SECONDS: Final = 0.004
_REST_SECONDS: Final = 0.0001
_KINDS: Final = tuple(EntryKind)


class Bible(QObject):
    """The entries of the open book, sorted by kind and name; none while no book is open.

    What is saved or deleted counts from that moment; the file follows on the lane, and what cannot be written is kept
    and tried again. In a book that is only read here nothing is changed.

    Signals: `changed` when there is anything else to see, also when the book was opened or closed;
    `trouble(InkwellError)` for what the author has to know.
    """

    changed = Signal()
    trouble = Signal(object)

    def __init__(
        self, session: Session, lane: SaveLane, parent: QObject | None = None, again_ms: int = AGAIN_MS
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._shelf: _Shelf | None = None
        self._entries: dict[str, Entry] = {}
        self._sorted: tuple[Entry, ...] = ()
        self._told: tuple[str, ...] = ()
        """The problems that the author was told of."""
        self._steps = 0
        """Grows with each change made here: what was read before the last one is out of date."""
        self._unsaved: set[str] = set()
        self._ready = False
        self._again = QTimer(self, singleShot=True, interval=again_ms)
        self._again.timeout.connect(self._save_again)
        session.opened.connect(self._open)
        session.ending.connect(self._save_again)
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
        return not self._unsaved

    def entry(self, entry_id: str) -> Entry | None:
        """The entry with this id; None where there is none."""
        return self._entries.get(entry_id)

    # changing

    def save(self, entry: Entry) -> None:
        """Put an entry in the place of the one with its id, or add it. Raises READ_ONLY, NOT_FOUND without a book."""
        self._refuse()
        self._keep([tidied(entry)])

    def add_all(self, entries: Iterable[Entry]) -> None:
        """Add many at once, as an import does. Raises as `save`."""
        self._refuse()
        self._keep([tidied(each) for each in entries])

    def delete(self, entry_id: str) -> None:
        """Put an entry into the book's trash. Raises as `save`."""
        self._refuse()
        if self._entries.pop(entry_id, None) is None:
            return
        self._steps += 1
        self._unsaved.add(entry_id)
        self._settle()
        self._remove(entry_id)

    def _refuse(self) -> None:
        project = self._session.project
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why, str(project.folder))
        if not self._ready:
            raise InkwellError(ErrorKind.NOT_FOUND, "The story bible has not been read yet.")

    def _keep(self, entries: list[Entry]) -> None:
        self._steps += 1
        for each in entries:
            self._entries[each.id] = each
            self._unsaved.add(each.id)
            self._write(each)
        self._settle()

    def _write(self, entry: Entry) -> None:
        def took(done: Done) -> None:
            if not self._failed(done):
                self._wrote(entry, cast("Written", done.value))

        self._submit(f"bible {entry.id}", lambda shelf: shelf.write(entry), took)

    def _wrote(self, entry: Entry, written: Written) -> None:
        if self._entries.get(entry.id) is entry:
            self._unsaved.discard(entry.id)
            if written.entry != entry:
                self._entries[entry.id] = written.entry
                self._settle()
        if written.kept:
            sentence = f"“{entry.name}” was changed elsewhere too; that version is in the trash of the bible."
            self.trouble.emit(InkwellError(ErrorKind.CONFLICT, sentence))

    def _remove(self, entry_id: str) -> None:
        def took(done: Done) -> None:
            if not self._failed(done) and entry_id not in self._entries:
                self._unsaved.discard(entry_id)

        self._submit(f"bible {entry_id}", lambda shelf: shelf.delete(entry_id), took)

    def _failed(self, done: Done) -> bool:
        if done.error is not None:
            self.trouble.emit(done.error)
            self._again.start()
        return done.error is not None

    @Slot()
    def _save_again(self) -> None:
        self._again.stop()
        for entry_id in self._unsaved:
            entry = self._entries.get(entry_id)
            if entry is not None:
                self._write(entry)
            else:
                self._remove(entry_id)

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
        read = cast("ReadBible", done.value)
        first, self._ready = not self._ready, True
        mine = {each: entry for each, entry in self._entries.items() if each in self._unsaved}
        now = {each: entry for each, entry in read.entries.items() if each not in self._unsaved} | mine
        if first or now != self._entries or read.problems != self._told:
            self._entries = now
            self._tell(read.problems)
            self._settle()

    def _tell(self, problems: tuple[str, ...]) -> None:
        new = [each for each in problems if each not in self._told]
        self._told = problems
        if new:
            self.trouble.emit(InkwellError(ErrorKind.DAMAGED, _one_sentence(new), "\n".join(new)))

    @Slot()
    def _open(self) -> None:
        self._shelf = _Shelf(BibleFiles(self._session.project.folder))
        self.look_again()

    @Slot()
    def _close(self) -> None:
        self._again.stop()
        self._shelf, self._ready = None, False
        self._told = ()
        self._unsaved.clear()
        self._entries.clear()
        self._steps += 1
        self._settle()

    def _settle(self) -> None:
        self._sorted = tuple(sorted(self._entries.values(), key=_order))
        self.changed.emit()

    def _submit(self, key: str, work: "Callable[[_Shelf], object]", then: Callable[[Done], object]) -> None:
        shelf = self._shelf
        if shelf is None:
            return

        def took(done: Done) -> None:
            if self._shelf is shelf:
                then(done)

        self._lane.submit(Job(key, 0, lambda: work(shelf), then=took))


class _Shelf:
    """One book's files, and what is known to be in them. For the lane's thread alone."""

    def __init__(self, files: BibleFiles) -> None:
        self.files = files
        self._known = ReadBible()
        self._unwritten: set[str] = set()
        self._rested = 0.0

    def read(self) -> ReadBible:
        self._rested = time.monotonic()
        before, self._known = self._known, self.files.read(self._known, self._rest)
        for each in self._unwritten:
            # What the author changed it from counts until it is written, or another's version would be written over.
            self._know(each, before.entries.get(each))
        return self._known

    def write(self, entry: Entry) -> Written:
        self._unwritten.add(entry.id)
        # What somebody else wrote since the last look is merged by the files.
        written = self.files.write(entry, self._known.entries.get(entry.id))
        self._unwritten.discard(entry.id)
        self._know(entry.id, written.entry)
        return written

    def delete(self, entry_id: str) -> None:
        self.files.delete(entry_id)
        self._unwritten.discard(entry_id)
        self._know(entry_id, None)

    def _know(self, entry_id: str, entry: Entry | None) -> None:
        """Take this for what is on the disk, until the next look, which reads it anew."""
        entries = {each: known for each, known in self._known.entries.items() if each != entry_id}
        if entry is not None:
            entries[entry_id] = entry
        stamps = {each: seen for each, seen in self._known.stamps.items() if each != entry_id}
        self._known = ReadBible(entries, self._known.problems, stamps, self._known.findings)

    def _rest(self) -> None:
        """Let the window work: what is read here is read in the same process."""
        if time.monotonic() - self._rested > _TURN_SECONDS:
            time.sleep(_REST_SECONDS)
            self._rested = time.monotonic()


def _order(entry: Entry) -> tuple[int, str, str]:
    return _KINDS.index(entry.kind), entry.name.casefold(), entry.id


def _one_sentence(problems: list[str]) -> str:
    others = len(problems) - 1
    more = f" {others} more files in the bible need a look." if others > 1 else " Another needs a look too."
    return problems[0] + (more if others else "")
