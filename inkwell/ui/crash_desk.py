"""Crash reports on the author's desk: one calm word when there is a new one, and the window in which they are read."""

from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from inkwell.app.crash_watch import CrashWatch
from inkwell.app.preferences import Preferences
from inkwell.errors import InkwellError
from inkwell.exchange.delivery import deliver
from inkwell.reports.crash_folder import CrashFile, Kind
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.main_window import MainWindow
from inkwell.ui.size_memory import SizeMemory

if TYPE_CHECKING:
    from inkwell.ui.reports.crashes_window import CrashesWindow

READ: Final = tr("Read it")
ENDED: Final = tr(
    "Inkwell ended without warning. Everything you wrote is there. There is a report of it that you can read."
)
PROCESS: Final = tr(
    "A process beside the window ended without warning. Your text is untouched. There is a report of it that you can "
    "read."
)
_SETTLE_MS: Final = 500
"""What else has to be said of it, by who had asked for that process, is said by then."""


class CrashDesk(QObject):
    """Follows the reports. What was told once is not told again, not in another run either."""

    def __init__(self, window: MainWindow, watch: CrashWatch, preferences: Preferences, chooser: Chooser) -> None:
        super().__init__(window)
        self._window, self._watch, self._preferences, self._chooser = window, watch, preferences, chooser
        self.view: CrashesWindow | None = None
        self._new: CrashFile | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._tell_new)
        self._told = False
        """Whether it was said in this sitting that a process had ended: what ends again and again is not said again."""
        self._owed = False
        """Whether the word on the run before was not read yet."""
        window.notifications.dismissed.connect(self._look_what_was_read, Qt.ConnectionType.QueuedConnection)
        watch.found.connect(self._take)
        watch.left.connect(self._hear)
        watch.surprised.connect(self.tell_mistake)

    @Slot()
    def open(self) -> None:
        """Show the window."""
        view = self.view = self.view or self._make()
        self._watch.look()
        view.show()
        view.raise_()
        view.activateWindow()

    def _make(self) -> "CrashesWindow":
        from inkwell.ui.reports.crashes_window import CrashesWindow

        view = CrashesWindow(self._watch.folder.read, self._window.icons, self._window)
        SizeMemory(view, "crashes", self._preferences)
        view.save_wanted.connect(self._save)
        view.delete_wanted.connect(self._delete)
        return view

    @Slot(object)
    def tell_mistake(self, error: InkwellError) -> None:
        """Say that something went wrong that nobody had foreseen, and where it can be read."""
        self._window.notifications.error(error, (READ, self.open))

    @Slot(object)
    def _take(self, files: object) -> None:
        """What lies there: of the run before, a word."""
        known = cast("tuple[CrashFile, ...]", files)
        if self.view is not None:
            self.view.show_files(known)
        ended = next((each for each in known if each.kind is Kind.ENDED), None)
        if ended is not None and ended.name > self._preferences.memory.crash_told:
            self._preferences.remember(crash_told=ended.name)
            self._owed = True
            self._tell_ended()

    @Slot()
    def _tell_ended(self) -> None:
        self._window.notifications.tell(ENDED, "info", (READ, self.open))

    @Slot()
    def _look_what_was_read(self) -> None:
        """Something else may have taken its place: then it comes after that."""
        notifications = self._window.notifications
        if self._owed and not notifications.sentence:
            self._owed = False
            if notifications.last != ENDED:
                self._tell_ended()

    @Slot(object)
    def _hear(self, file: CrashFile) -> None:
        """One was written just now."""
        if self.view is not None and self.view.isVisible():
            self._watch.look()
        self._new = file
        self._settled.start()

    @Slot()
    def _tell_new(self) -> None:
        """Beside what is said of it already, or where nothing is, in a sentence of its own."""
        notifications = self._window.notifications
        said = notifications.offer(READ, self.open)
        if not said and not self._told and self._new is not None and self._new.kind is Kind.PROCESS:
            self._told = True
            notifications.tell(PROCESS, "info", (READ, self.open))

    @Slot(object)
    def _save(self, file: CrashFile) -> None:
        view, path = self.view, self._chooser.report_file(file.name)
        if view is None or path is None:
            return
        if view.message.attempt(lambda: deliver(path, self._watch.folder.read(file).encode())):
            view.message.say(saved(path))

    @Slot(object)
    def _delete(self, file: CrashFile) -> None:
        if self.view is not None and self.view.message.attempt(lambda: self._watch.folder.delete(file)):
            self._watch.look()


def saved(path: Path) -> str:
    """What is said of a report that was saved."""
    return tr("The report is saved as “{name}”.", name=path.name)
