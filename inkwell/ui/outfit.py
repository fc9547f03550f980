"""The features of the window: those that the first key needs at once, the others one by one behind the first paint."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

_BEHIND_PAINT_MS = 200
"""The page is painted first, and the first keys with it."""

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Equipment(QObject):
    """The features, by name, and what has to be ended with the program (lanes, processes), last first.

    What is given to `later` is made in its order after `window` was first painted, a step in each turn of the event
    loop; all of it at once as soon as anybody asks for `parts`, opens a menu (`pages` have one of their own), or
    presses a key that may be a command's. So nobody can meet a feature that is not there yet. `completed` when the
    last is made.
    """

    completed = Signal()

    def __init__(self, window: QMainWindow, *pages: QWidget) -> None:
        super().__init__(window)
        # Not the whole application is watched: its every event would come through Python, in the very time that must
        # be short. A key that its widget has no use for comes to the window.
        self._bar = window.menuBar()
        self._watched = (window, self._bar, *pages)
        self._parts: dict[str, object] = {}
        self._steps = deque[Callable[[], object]]()
        self.endings: list[Callable[[], object]] = []
        self._working = False
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._step)

    @property
    def parts(self) -> dict[str, object]:
        """The features; those that are still to come are made first."""
        self.complete()
        return self._parts

    def later(self, *steps: Callable[[], object]) -> None:
        """Make these after the first paint, in this order."""
        if not self._steps:
            for each in self._watched:
                each.installEventFilter(self)
        self._steps.extend(steps)

    def complete(self) -> None:
        """Make all that is still to come, now."""
        while self._steps and not self._working:
            self._make_next()

    def close(self) -> None:
        """End what runs; what was not made yet is not made any more."""
        self._steps.clear()
        self._rest()
        while self.endings:
            self.endings.pop()()

    @Slot()
    def _step(self) -> None:
        if self._steps:
            self._make_next()
        if self._steps:
            self._turn.start(0)

    def _make_next(self) -> None:
        self._working = True
        try:
            self._steps.popleft()()
        finally:
            self._working = False
        if not self._steps:
            self._rest()
            self.completed.emit()

    def _rest(self) -> None:
        self._turn.stop()
        for each in self._watched:
            each.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint; make everything for whoever may want it."""
        kind = event.type()
        if kind == QEvent.Type.Paint:
            if not self._turn.isActive() and not self._working:
                self._turn.start(_BEHIND_PAINT_MS)
        elif self._wants(watched, event):
            self.complete()
        return False

    def _wants(self, watched: QObject, event: QEvent) -> bool:
        """Whether this may lead to a command: a menu, or a key that does not only write."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            writes = event.text() != "" and event.text().isprintable()
            return not writes or bool(event.modifiers() & ~_PLAIN)
        return event.type() == QEvent.Type.ContextMenu or (
            event.type() == QEvent.Type.MouseButtonPress and watched is self._bar
        )
