"""How large the author made a window that stands beside the main one: kept in the memory under a name."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

from inkwell.app.preferences import Preferences

ROOM: Final = QSize(48, 64)
"""Pixels of the screen that a window leaves free, its title bar among them."""


class SizeMemory(QObject):
    """Gives a window the size that it had when it was last closed; lives as long as the window."""

    def __init__(self, window: QWidget, name: str, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._name, self._preferences = window, name, preferences
        self._usual = window.size()
        self._restore()
        window.installEventFilter(self)

    def _restore(self) -> None:
        known = self._preferences.memory.sizes.get(self._name)
        if known is not None:
            room = self._window.screen().availableGeometry().size() - ROOM
            self._window.resize(QSize(*known).boundedTo(room).expandedTo(self._window.minimumSizeHint()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the size when the window goes."""
        if watched is self._window and event.type() is QEvent.Type.Hide and not event.spontaneous():
            self._remember()
        return False

    def _remember(self) -> None:
        size, sizes = self._window.size(), self._preferences.memory.sizes
        now = (size.width(), size.height())
        if not self._window.isMaximized() and (size != self._usual or self._name in sizes):
            self._preferences.remember(sizes={**sizes, self._name: now})
