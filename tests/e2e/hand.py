"""A hand on the keyboard and nothing else: it presses keys and waits for what they lead to, modal dialogs included."""

import time
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

TICK = 15
"""Milliseconds from one key to the next."""
PATIENCE = 12.0
"""Seconds until what was waited for should be there."""

Step = str | Callable[[], bool]
"""Keys like "Ctrl+N", text to type behind a "=", or what has to become true before the hand goes on."""
Day = Generator[Step, None, None]


class Hand(QObject):
    """Lives a day of steps. What it finds wrong on the way is raised by `live`, with all dialogs closed."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        self._day: Day | None = None
        self._wish: Callable[[], bool] | None = None
        self._until = 0.0
        self._wrong: BaseException | None = None
        self._last = ""
        self.mouse_events = 0

    def live(self, day: Day, seconds: int) -> None:
        """Do one step after the other."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._day = day
        QTimer.singleShot(0, self._tick)
        try:
            self._qtbot.waitUntil(lambda: self._day is None, timeout=seconds * 1000)
        finally:
            app.removeEventFilter(self)
            self._day = None
        if self._wrong is not None:
            raise self._wrong

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count what no hand on a keyboard does."""
        if isinstance(event, QMouseEvent):
            self.mouse_events += 1
        return False

    def _tick(self) -> None:
        day = self._day
        if day is None:
            return
        if QApplication.activeWindow() is None:
            self._as_a_desktop_does()
        try:
            step = self._next(day)
        except StopIteration:
            self._day = None
            return
        except BaseException as wrong:  # told by `live`, when no dialog waits any more
            self._fail(wrong)
            return
        # A key that opens a dialog does not return before that is closed: the next one is asked for first.
        QTimer.singleShot(TICK, self._tick)
        if step:
            self._last = step
            QTimer.singleShot(0, lambda: press(step))

    @staticmethod
    def _as_a_desktop_does() -> None:
        """Where there is no desktop nobody gives the keys to the window behind one that closed."""
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.isWindow()]
        front = QApplication.activeModalWidget() or next(iter(shown), None)
        if front is not None:
            front.activateWindow()

    def _next(self, day: Day) -> str:
        if self._wish is not None:
            if not self._wish():
                if time.monotonic() > self._until:
                    said = f"Nothing came of “{self._last}” (line {line_of(day)}); the keys are at {where()}."
                    raise AssertionError(said)
                return ""
            self._wish = None
        step = next(day)
        if isinstance(step, str):
            return step
        self._wish, self._until = step, time.monotonic() + PATIENCE
        return ""

    def _fail(self, wrong: BaseException) -> None:
        self._wrong, self._day = wrong, None
        while (modal := QApplication.activeModalWidget() or QApplication.activePopupWidget()) is not None:
            modal.close()


def press(step: str) -> None:
    """Press keys where a person's would go: to the menu that is open, else to what has the focus."""
    focus = QApplication.focusWidget()
    target = QApplication.activePopupWidget() or focus or QApplication.activeWindow()
    assert target is not None
    if step.startswith("="):
        QTest.keyClicks(target, step[1:])
        return
    if step == "Menu":
        # What Qt makes of the key when it comes from a keyboard.
        middle = target.rect().center()
        QApplication.sendEvent(
            target, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, target.mapToGlobal(middle))
        )
        return
    combination: QKeyCombination = QKeySequence(step)[0]  # type: ignore[index]
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


def line_of(day: Day) -> int:
    """The line of the innermost generator that waits."""
    inner: Any = day
    while isinstance(inner.gi_yieldfrom, Generator):
        inner = inner.gi_yieldfrom
    return inner.gi_frame.f_lineno if inner.gi_frame is not None else 0


def where() -> str:
    """What has the keys, for a message."""
    focus = QApplication.focusWidget()
    top = QApplication.activePopupWidget() or QApplication.activeWindow()
    return f"{_called(focus)} in {_called(top)}"


def _called(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    return f"{type(widget).__name__} “{widget.accessibleName() or widget.windowTitle()}”"


def at(kind: type[QWidget]) -> Callable[[], bool]:
    """Whether the keys are in a widget of a kind."""

    def there() -> bool:
        each: QWidget | None = QApplication.focusWidget()
        while each is not None and not isinstance(each, kind):
            each = each.parentWidget()
        return each is not None

    return there
