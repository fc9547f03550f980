"""When a book is backed up: on a timer while it is open, and when it is closed; on a lane of its own."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.preferences import Preferences
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.storage.backup import Backup, Backups

BACKUP = "backup"
_LONGEST_MINUTES = 24 * 60
"""Between two backups, whatever the settings say; a timer takes no more than three weeks."""


class BackingUp(QObject):
    """Backs up the open book. `made(Backup)` after each; `trouble(InkwellError)` once while it does not succeed."""

    made = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        lane: SaveLane,
        usual_folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._lane = lane
        self._usual_folder = usual_folder
        self._book: Path | None = None
        self._told = False
        self._shelf: tuple[tuple[Path, int], Backups] | None = None
        self._due = QTimer(self)
        self._due.timeout.connect(self.now)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        preferences.changed.connect(self._set_timer)
        lane.done.connect(self._done)

    @property
    def folder(self) -> Path:
        """Where the backups are."""
        chosen = self._preferences.settings.backup_folder
        return Path(chosen).expanduser() if chosen else self._usual_folder

    @property
    def _backups(self) -> Backups:
        """The shelf; kept, because it remembers which backups it has found good."""
        wanted = (self.folder, self._preferences.settings.backups_kept)
        if self._shelf is None or self._shelf[0] != wanted:
            self._shelf = (wanted, Backups(*wanted))
        return self._shelf[1]

    def backups(self) -> tuple[tuple[Backup, ...], tuple[Backup, ...]]:
        """The backups of the open book, and those of other books, newest first."""
        shelf = Backups(self.folder, self._preferences.settings.backups_kept)  # the lane has the other one
        own = shelf.of(self._session.project.info.id) if self._session.is_open else ()
        return own, tuple(each for each in shelf.all() if each not in own)

    @Slot()
    def now(self) -> None:
        """Back the open book up, unless it is as it was at the last backup. Returns at once."""
        if self._book is not None:
            self._lane.submit(Job(BACKUP, 0, self._work(self._book)))

    def _work(self, book: Path) -> Callable[[], object]:
        shelf = self._backups
        return lambda: shelf.make(book, datetime.now(UTC))

    @Slot()
    def _opened(self) -> None:
        # A book that is only read here is backed up by whoever writes it.
        self._book = None if self._session.project.read_only else self._session.project.folder
        self._told = False
        self._set_timer()

    @Slot()
    def _closed(self) -> None:
        self._due.stop()
        # A moved book is backed up from where it is now.
        if self._book is not None and self._book.is_dir():
            self.now()
        self._book = None

    @Slot()
    def _set_timer(self) -> None:
        minutes = min(self._preferences.settings.backup_minutes, _LONGEST_MINUTES)
        if minutes > 0 and self._book is not None:
            if self._due.interval() != minutes * 60_000 or not self._due.isActive():
                self._due.start(minutes * 60_000)
        else:
            self._due.stop()

    @Slot(object)
    def _done(self, done: Done) -> None:
        if done.key != BACKUP:
            return
        if done.error is None:
            self._told = False
            if isinstance(done.value, Backup):
                self.made.emit(done.value)
        elif not self._told:
            self._told = True
            self.trouble.emit(done.error)
