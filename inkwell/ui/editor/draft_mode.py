"""Draft mode: words can only be added at the end, and the page forbids going back. It never changes a word itself."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence

from inkwell.ui.editor.page import Page

Key = QKeySequence.StandardKey
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MOVES = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Delete,
    }
)
_CHANGES = (
    *(Key.Undo, Key.Redo, Key.Cut, Key.SelectAll, Key.Delete, Key.DeleteEndOfWord, Key.DeleteEndOfLine),
    *(Key.DeleteCompleteLine, Key.MoveToNextChar, Key.MoveToPreviousChar, Key.MoveToNextLine, Key.MoveToPreviousLine),
)
_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_TAKES = (_CONTROL, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
"""With the arrow they take a word of a proposal, or a sentence."""
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class DraftMode(QObject):
    """Keeps the author of one page at the end of the text. `refused` tells that something else was tried.

    The last word can still be mended with Backspace, until a space ends it. Reading is free: wheel and scroll bar work,
    and so does everything that is no writing. A proposal can be accepted where it stands at the end.
    """

    refused = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._on = False
        page.forward_refused.connect(self.refused)

    @property
    def on(self) -> bool:
        """Whether it is on."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Begin at the end of what stands, or set the author free."""
        if on == self._on:
            return
        self._on = self._page.only_forward = on
        if on:
            self._page.installEventFilter(self)
            self._page.viewport().installEventFilter(self)
            self._page.cursorPositionChanged.connect(self._to_end)
            self._page.selectionChanged.connect(self._to_end)
            self._to_end()
            self._page.ensureCursorVisible()
        else:
            self._page.removeEventFilter(self)
            self._page.viewport().removeEventFilter(self)
            self._page.cursorPositionChanged.disconnect(self._to_end)
            self._page.selectionChanged.disconnect(self._to_end)

    @Slot()
    def _to_end(self) -> None:
        """Whatever moved the caret, it belongs at the end of the text that the author is in."""
        cursor = self._page.textCursor()
        end = self._page.bounds()[1]
        if cursor.position() != end or cursor.hasSelection():
            cursor.setPosition(end)
            self._page.setTextCursor(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop what would go back, before the page sees it."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is self._page and self._stops_key(event)
        if kind in _MOUSE and watched is not self._page:
            self._page.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        if kind in _DRAGS and watched is not self._page:
            event.ignore()
            return True
        if kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent) and event.replacementLength():
            # What an input method puts in place of letters may be the word that is being written, and no more.
            return event.replacementLength() > len(self._last_word()) and self._refuse()
        return False

    def _stops_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._page.has_proposal() and key == Qt.Key.Key_Right and modifiers in _TAKES:
            return False
        if key == Qt.Key.Key_Backspace:
            return not self._last_word() and self._refuse()
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, _ALT_GR)
        if plain and event.text() and event.text().isprintable():
            return False
        if key in _MOVES or any(event.matches(each) for each in _CHANGES):
            return self._refuse()
        return False

    def _refuse(self) -> bool:
        self.refused.emit()
        return True

    def _last_word(self) -> str:
        """The letters before the caret that no space parts from it; "" where a space or a paragraph ended them."""
        text = self._page.textCursor().block().text()
        return "" if not text or text[-1].isspace() else text.split()[-1]
