"""A field that takes the next keys that are pressed, whatever they are."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget

from inkwell.translation import tr
from inkwell.ui.key_text import portable


class KeyField(QKeySequenceEdit):
    """Out of sight until `listen`; `pressed` carries one key with its modifiers, `left` that none came."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setFinishingKeyCombinations([])
        self.setAccessibleName(tr("Press the keys"))
        self._line = self.findChild(QLineEdit)
        self._listens = False
        self.editingFinished.connect(self._take)
        self.hide()

    def listen(self) -> None:
        """Come in sight and take the next keys."""
        self._listens = True
        self.clear()
        if self._line is not None:
            self._line.setPlaceholderText(tr("Press the keys…"))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self) -> None:
        """Listen no more."""
        self._listens = False
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Take Tab too, and not as the way to the next field."""
        tabs = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in tabs:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere wants no other keys."""
        super().focusOutEvent(event)
        if self._listens and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.rest()
            self.left.emit()

    def _take(self) -> None:
        keys = portable(self.keySequence())
        if self._listens and keys:
            self._listens = False
            self.pressed.emit(keys)
