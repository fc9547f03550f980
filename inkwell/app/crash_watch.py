"""Keeps reports of crashes while the window is there, and finds what the run before this one left."""

import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from threading import Event
from types import ModuleType
from typing import Any, Final, cast

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qFormatLogMessage,
    qInstallMessageHandler,
)

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.reports.crash_folder import CrashFile, CrashFolder
from inkwell.reports.keeping import CrashKeeper
from inkwell.reports.last_words import LastWords

_OF_QT: Final = re.compile(r"(Q[A-Za-z0-9]+)(?:::(~?[A-Za-z0-9]+))?\b")
_MODULES: Final = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")


class CrashWatch(QObject):
    """Nothing is watched before `begin`.

    `left(CrashFile)`: a report was written just now, on whatever thread; `found(tuple of CrashFile)`: what `look`
    came to, the newest first. `surprised(InkwellError)`: nobody had foreseen that, and the author is to hear of it.
    """

    surprised = Signal(object)
    left = Signal(object)
    found = Signal(object)
    _came = Signal(object)

    def __init__(self, folder: CrashFolder, words: LastWords, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._words, self._lane = words, lane
        # Queued, for it may have happened in the middle of a paint.
        self._came.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._keeper = CrashKeeper(folder, self._came.emit)
        self._before: Any = None
        self._watching = False
        # What was looked for may be found when the window is gone.
        self._gone = Event()
        self.destroyed.connect(self._gone.set)

    def begin(self, words: LastWords | None = None) -> None:
        """Keep reports from now on, until `end`. `words`: this process's, where they began before the window was."""
        if not self._watching:
            self._watching = True
            if words is None:
                self._words.begin()
            else:
                self._words = words
            self._keeper.begin()
            self._before = qInstallMessageHandler(self._hear_qt)

    def end(self) -> None:
        """The program ends in good order. Idempotent."""
        if self._watching:
            self._watching = False
            qInstallMessageHandler(self._before)
            self._keeper.stop()
            self._words.end()

    def look(self) -> None:
        """See which reports there are, those of runs that ended without warning included; `found` follows."""
        self._lane.submit(Job("crashes", 0, self._looked, then=self._tell))

    def _looked(self) -> tuple[CrashFile, ...]:
        """On the lane."""
        for crash in self._words.of_others():
            self.folder.add(crash)
        return self.folder.all()

    def _tell(self, done: Done) -> None:
        if done.error is None and not self._gone.is_set():
            self.found.emit(cast("tuple[CrashFile, ...]", done.value))

    @Slot(object)
    def _pass_on(self, file: CrashFile) -> None:
        self.left.emit(file)

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        """What Qt says goes where it always went; before it ends the process it is noted where in Qt that was."""
        if kind is QtMsgType.QtFatalMsg:
            self._words.qt_gives_up(place_in_qt(message or ""))
        # A program without a terminal has no such file, or one that is closed.
        if sys.stderr is not None:
            with suppress(OSError, ValueError):
                sys.stderr.write(f"{qFormatLogMessage(kind, context, message or '')}\n")


def place_in_qt(message: str) -> str:
    """The class and method of Qt's that a message begins with, "" for none: its other words may be anybody's."""
    found = _OF_QT.match(message)
    modules = [module for name in _MODULES if (module := sys.modules.get(name)) is not None]
    if found is None or (kind := _named(modules, found[1])) is None:
        return ""
    method = found[2] or ""
    return f"{found[1]}::{method}" if method and hasattr(kind, method.removeprefix("~")) else found[1]


def _named(modules: Iterable[ModuleType], name: str) -> type | None:
    found = (getattr(module, name, None) for module in modules)
    return next((kind for kind in found if isinstance(kind, type)), None)
