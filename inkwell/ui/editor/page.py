"""The page: where the author writes, with the keys and the mouse of a standing proposal."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QResizeEvent

from inkwell.ui.editor.proposal_page import ProposalPage

_CONTROL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Page(ProposalPage):
    """Where the author writes. The text is `ManuscriptPage`'s, the proposal `ProposalPage`'s, the keys are here.

    Ctrl+Return asks for words, or for others while a proposal stands; then Tab takes all, Ctrl+Right a word, Esc
    stops and, once stopped, discards. While an input method composes every key is its own.
    """

    def event(self, event: QEvent) -> bool:
        """Keep the proposal's keys from menus and from moving the focus while it stands."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = event.key() not in _ENTER and self._command(event) is not None
            if wanted and not self._composing:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The proposal's keys while it stands; everything else writes."""
        command = None if self._composing else self._command(event)
        if command is not None:
            event.accept()
            command()
            return
        if not self._view.text:
            super().keyPressEvent(event)
            return
        bar = self.verticalScrollBar()
        place = bar.value()
        with self._view.aside(self.textCursor()):
            super().keyPressEvent(event)
        self._refresh()
        if bar.value() < place:
            bar.setValue(place)
            self.ensureCursorVisible()

    def _command(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does to the proposal, or None where it is an ordinary key."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and modifiers == _CONTROL:
            return self.another_requested.emit if self.has_proposal() else self.continue_requested.emit
        if not self.has_proposal():
            return None
        if key == Qt.Key.Key_Escape and modifiers == _NONE:
            return self._stop if self._streaming and not self._stopping else self._discard
        if not self._view.text and not self._streaming:
            return None
        # Before the first word they do nothing yet, rather than something else.
        return {
            (Qt.Key.Key_Tab, _NONE): self.accept_all,
            (Qt.Key.Key_Right, _CONTROL): self.accept_word,
        }.get((Qt.Key(key), modifiers))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let the proposal make way while an input method composes."""
        self._composing = bool(event.preeditString())
        with self._view.aside(self.textCursor()):
            super().inputMethodEvent(event)
        self._view.hide(self._composing)
        self._refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret where the click means; a click on the proposal means its anchor."""
        super().mousePressEvent(self._meant(event))
        self._refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select as far as the mouse means."""
        super().mouseMoveEvent(self._meant(event) if event.buttons() else event)
        self._refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection."""
        super().mouseReleaseEvent(self._meant(event))
        self._refresh()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        super().mouseDoubleClickEvent(self._meant(event))
        self._refresh()

    def _meant(self, event: QMouseEvent) -> QMouseEvent:
        """The event at the place it would have without the proposal in the layout, if it is over or behind it."""
        scroll = QPointF(0, self.verticalScrollBar().value())
        place = self._view.without(event.position() + scroll, self.textCursor())
        if place is None:
            return event
        return QMouseEvent(
            event.type(),
            place - scroll,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pill at the foot."""
        super().resizeEvent(event)
        self._pill.place()
