"""The author's settings while the program runs, and what the open book has of its own among them.

One value counts, `settings`; it is changed in one place and written by the save lane. What is remembered for the author
without being told goes the same way into a file of its own.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.book_settings import BookSettings
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.catalogue import checked_changes, differing
from inkwell.settings.contents import complaint
from inkwell.settings.of_book import NONE_OWN, allowed_of_book, effective
from inkwell.storage.memory import Memory, MemoryFile
from inkwell.storage.settings import Settings, SettingsFile
from inkwell.translation import tr

NOT_KEPT: Final = tr("What you have set counts until Inkwell is closed.")


class Preferences(QObject):
    """`changed(Settings)` after a change of what counts, `trouble(InkwellError)` when something cannot be kept."""

    changed = Signal(object)
    trouble = Signal(object)

    def __init__(
        self, file: SettingsFile, lane: SaveLane, parent: QObject | None = None, memory: MemoryFile | None = None
    ) -> None:
        """Without a `memory` nothing is remembered beyond the end of the program."""
        super().__init__(parent)
        self._file, self._memory_file = file, memory
        self._lane = lane
        self._usual = file.load()
        self._memory = memory.load() if memory is not None else Memory()
        self._book: BookSettings | None = None
        self._own: Mapping[str, Any] = NONE_OWN.values
        self._settings = self._usual
        self._unsaved = False
        """Whether the last save failed."""
        if file.stale:
            # Written as it is understood, so that it is not said again at each start.
            self._save()

    # settings

    @property
    def settings(self) -> Settings:
        """The settings that count now: the author's, with what the open book has of its own."""
        return self._settings

    @property
    def usual(self) -> Settings:
        """The author's, for all books."""
        return self._usual

    @property
    def own(self) -> Mapping[str, Any]:
        """What the open book has of its own, by name."""
        return self._own

    @property
    def load_trouble(self) -> str:
        """One sentence on what could not be used of the file at the start, "" for nothing."""
        return self._file.trouble

    def change(self, **changes: object) -> None:
        """Change settings by name where they count: those that the open book has of its own in it, the others for all.

        Raises:
            InkwellError: BAD_INPUT for a value that a setting may not be, NOT_FOUND for a name that is none; nothing
                is changed then.
        """
        held = checked_changes(changes)
        of_book = {name: value for name, value in held.items() if name in self._own}
        self._set_usual({name: value for name, value in held.items() if name not in of_book})
        if of_book:
            self._write_own({**self._own, **of_book})
        self._settle()

    def change_for_all(self, **changes: object) -> None:
        """Change settings for all books. Raises as `change`."""
        self._set_usual(checked_changes(changes))
        self._settle()

    def change_for_book(self, **changes: object) -> None:
        """Give the open book settings of its own; those that it has already stay. Raises as `change`."""
        self._write_own({**self._own, **allowed_of_book(changes)})
        self._settle()

    def as_for_all(self, names: Iterable[str]) -> None:
        """Let the open book have none of these of its own."""
        left = set(names)
        self._write_own({name: value for name, value in self._own.items() if name not in left})
        self._settle()

    def replace(self, settings: Settings) -> None:
        """Let what is otherwise in these settings be so, as `change` does."""
        self.change(**differing(self._settings, settings))

    def put_back(self, usual: Settings, own: Mapping[str, Any]) -> None:
        """Let everything be as it was, for all books and for the open one."""
        self._set_usual(differing(self._usual, usual))
        self._write_own(own)
        self._settle()

    # what the open book has of its own

    def follow_book(self, book: BookSettings) -> None:
        """From now on, let what the open book has of its own count."""
        self._book = book
        book.changed.connect(self._take_own)
        self._take_own()

    @Slot()
    def _take_own(self) -> None:
        own = self._book.own if self._book is not None else NONE_OWN
        self._own = own.values
        self._settle()
        if own.wrong:
            sentence = complaint(own.wrong, tr("this book"), "", tr("as in all books"))
            self.trouble.emit(InkwellError(ErrorKind.BAD_INPUT, sentence, ", ".join(own.wrong)))

    def _write_own(self, values: Mapping[str, Any]) -> None:
        if self._book is None or values == self._own:
            return
        try:
            self._book.write(values)
        except InkwellError as error:
            self.trouble.emit(error)
        else:
            self._own = values

    def _settle(self) -> None:
        now = effective(self._usual, self._own)
        if now != self._settings:
            self._settings = now
            self.changed.emit(now)

    def _set_usual(self, changes: Mapping[str, Any]) -> None:
        usual = msgspec.structs.replace(self._usual, **changes)
        if usual != self._usual:
            self._usual = usual
            self._save()

    def _save(self) -> None:
        settings = self._usual
        self._lane.submit(Job("settings", 0, lambda: self._file.save(settings), then=self._saved))

    def _saved(self, done: Done) -> None:
        """What could not be written is written with the next change; it is said once until then."""
        failed = done.error is not None
        if done.error is not None and not self._unsaved:
            told = f"{done.error.sentence} {NOT_KEPT}"
            self.trouble.emit(InkwellError(done.error.kind, told, done.error.detail))
        self._unsaved = failed

    # what is remembered

    @property
    def memory(self) -> Memory:
        """What is remembered for the author."""
        return self._memory

    def remember(self, **changes: object) -> None:
        """Remember something by its name in `Memory`."""
        memory = msgspec.structs.replace(self._memory, **changes)
        if memory == self._memory:
            return
        self._memory, file = memory, self._memory_file
        if file is not None:
            self._lane.submit(Job("memory", 0, lambda: file.save(memory)))
