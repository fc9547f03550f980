"""Shift+F10 asks for the menu of what has the keys, as the menu key does, which not every keyboard has.

Qt sees to the menu key everywhere, and to Shift+F10 on Windows only.
"""

import sys

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from inkwell.ui.main_window import MainWindow


class MenuKey(QObject):
    """Of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        if sys.platform != "win32":
            QShortcut(QKeySequence("Shift+F10"), window, self.ask)

    def ask(self) -> None:
        """Ask what has the keys for its menu, where its caret or its middle is."""
        focus = QApplication.focusWidget()
        if focus is None:
            return
        caret = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        writes = bool(focus.inputMethodQuery(Qt.InputMethodQuery.ImEnabled))
        at = QRectF(caret).toRect().bottomLeft() if writes and caret else focus.rect().center()
        where = focus.mapToGlobal(at)
        QApplication.sendEvent(focus, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, where))
