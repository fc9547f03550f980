"""A box for what the author says to a tool: a few lines, sent by a key."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionBox(QPlainTextEdit):
    """`sent` comes for Ctrl+Return, with `return_sends` for Return alone too; Shift+Return is then a new line."""

    sent = Signal()

    def __init__(self, name: str, high: int, *, return_sends: bool = False) -> None:
        super().__init__()
        self._return_sends = return_sends
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(high)

    def event(self, event: QEvent) -> bool:
        """Keep the key that sends from being the page's command."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._sends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, or write."""
        if self._sends(event):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _sends(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in _ENTER:
            return False
        plain = self._return_sends and modifiers == Qt.KeyboardModifier.NoModifier
        return plain or modifiers == Qt.KeyboardModifier.ControlModifier
