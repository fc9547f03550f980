"""Full screen: nothing but the page. The menus come when they are called, and everything comes back as it was."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from inkwell.ui.main_window import MainWindow
from inkwell.ui.theme import MARGIN

EDGE = 2
"""Pixels at the top of the screen where the pointer calls the menus."""
_ANY = (1 << 24) - 1
"""Qt's word for any height at all."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class FullScreen(QObject):
    """Takes the whole screen for the pages of a window, and gives it back. `changed(bool)` says which.

    The pointer is hidden by typing and comes back when it is moved. Alt, or the pointer at the top edge, shows the
    menus; their keys work all the time. What the author has to be told is shown as ever.
    """

    changed = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._on = False
        self._state = Qt.WindowState.WindowNoState
        self._pointer_hidden = False
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether the screen is taken."""
        return self._on

    @property
    def pointer_hidden(self) -> bool:
        """Whether typing has hidden the pointer."""
        return self._pointer_hidden

    @property
    def menus_shown(self) -> bool:
        """Whether the menu bar is in sight."""
        return self._window.menuBar().height() > 0

    def toggle(self) -> None:
        """Take the screen, or give it back."""
        if self._on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Take the screen."""
        if self._on:
            return
        window = self._window
        self._state = window.windowState() & ~Qt.WindowState.WindowFullScreen
        window.set_bare(True)
        self._show_menus(False)
        self._on = True
        window.showFullScreen()
        # What the hand does reaches the window's handle first; nothing else comes this way often.
        window.windowHandle().installEventFilter(self)
        self.changed.emit(True)

    def leave(self) -> None:
        """Give the screen back; every panel is where it was."""
        if not self._on:
            return
        window = self._window
        self._on = False
        window.windowHandle().removeEventFilter(self)
        self._show_pointer()
        self._show_menus(True)
        window.setWindowState(self._state)
        window.set_bare(False)
        self.changed.emit(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the hand; takes nothing away from anybody."""
        if not self._on:
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._key(event)
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._move(round(self._window.mapFromGlobal(event.globalPosition()).y()))
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._show_pointer()
        elif kind == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            # The desktop has taken the screen back on its own.
            self.leave()
        elif kind in (QEvent.Type.Close, QEvent.Type.WindowDeactivate):
            # A dialog has come: there the pointer is wanted, and its moves are not seen here.
            self._show_pointer()
        return False

    def _key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self._show_menus(True)
        elif event.key() == Qt.Key.Key_Menu or event.modifiers() & _COMMANDS:
            # What comes now may be a menu.
            self._show_pointer()
        elif event.key() not in _MODIFIERS:
            if not self._menus_in_use():
                self._show_menus(False)
            if event.text().isprintable() and event.text():
                self._hide_pointer()

    def _move(self, top: int) -> None:
        self._show_pointer()
        if top <= EDGE:
            self._show_menus(True)
        elif top > self._window.menuBar().sizeHint().height() + MARGIN and not self._menus_in_use():
            self._show_menus(False)

    def _menus_in_use(self) -> bool:
        bar = self._window.menuBar()
        return QApplication.activePopupWidget() is not None or bar.hasFocus() or bar.activeAction() is not None

    def _show_menus(self, shown: bool) -> None:
        bar = self._window.menuBar()
        if not bar.isNativeMenuBar():
            # Hidden, it would take the keys of all its commands along.
            bar.setMinimumHeight(0)
            bar.setMaximumHeight(_ANY if shown else 0)

    def _hide_pointer(self) -> None:
        if not self._pointer_hidden:
            self._pointer_hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show_pointer(self) -> None:
        if self._pointer_hidden:
            self._pointer_hidden = False
            QGuiApplication.restoreOverrideCursor()
