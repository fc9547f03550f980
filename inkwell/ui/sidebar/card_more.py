"""What else can be done with a proposal: a button with a menu, and the line for what shall be otherwise."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton

from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons

ASKS = tr("What should be different?")
KEEP, KEEP_NO_MORE = tr("Keep for later"), tr("Keep no longer")


class CardMore(IconButton):
    """Opens a menu. The signals are what it offers."""

    remark_wanted = Signal()
    """Try again, with a note to be written."""
    keep_changed = Signal(bool)
    compare_wanted = Signal()
    runs_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, "ellipsis", tr("More for this proposal"))
        menu = QMenu(self)
        self.again = _offer(menu, tr("Try again with a note…"), self.remark_wanted.emit)
        self.keep = _offer(menu, KEEP, lambda: self.keep_changed.emit(not self._kept))
        menu.addSeparator()
        self.compare = _offer(menu, tr("Compare and mix…"), self.compare_wanted.emit)
        self.runs = _offer(menu, tr("Results in this scene…"), self.runs_wanted.emit)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._kept = False

    def follow(self, *, kept: bool, writing: bool, several: bool) -> None:
        """Offer what can be done now."""
        self._kept = kept
        self.keep.setText(KEEP_NO_MORE if kept else KEEP)
        for action in (self.again, self.keep):
            action.setEnabled(not writing)
        self.compare.setEnabled(several)
        self.compare.setToolTip("" if several else tr("There is only one proposal"))


class RemarkLine(QLineEdit):
    """One line for a note; hidden until it is opened. Return sends it, Escape puts it away."""

    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(ASKS)
        self.setAccessibleName(ASKS)
        self.returnPressed.connect(self._send)
        self.hide()

    def open(self) -> None:
        """Let the author write."""
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        words = self.text().strip()
        if words:
            self.clear()
            self.hide()
            self.sent.emit(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is this line's while it is open."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            parent = self.parentWidget()
            if parent is not None:
                parent.setFocus()
        else:
            super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def _offer(menu: QMenu, words: str, does: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked=False: does())
    return action
