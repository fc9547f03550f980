"""What the author's hands do to a rewrite that stands in the page: keys and clicks, before the page sees them."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu

from inkwell.translation import tr
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.page_keys import pressed
from inkwell.ui.editor.rewrite_view import RewriteView
from inkwell.ui.editor.written_keys import written

_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
_WRITERS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Decisions(Protocol):
    """What can be done to a rewrite."""

    @property
    def writing(self) -> bool:
        """Whether its words are still coming, so that nothing can be decided."""
        ...

    @property
    def can_reopen(self) -> bool:
        """Whether a step back opens the change again whose old words were kept."""
        ...

    def covers_caret(self) -> bool:
        """Whether the caret is in a paragraph that it covers."""
        ...

    def choose(self, number: int) -> None:
        """Make a change the current one."""
        ...

    def take(self) -> None:
        """Take the current change."""
        ...

    def keep(self) -> None:
        """Keep the old words of the current change."""
        ...

    def take_all(self) -> None:
        """Take what is open."""
        ...

    def reopen(self) -> None:
        """See `can_reopen`."""
        ...

    def step(self, by: int) -> None:
        """Go so many changes on, or back."""
        ...

    def ask_another(self) -> None:
        """Ask for another wording."""
        ...

    def stop(self) -> None:
        """No more words are wanted."""
        ...

    def drop(self) -> None:
        """Let it go."""
        ...


class RewriteHands(QObject):
    """Looks at the page's events between `watch` and `rest`, and at no others."""

    def __init__(self, page: Page, view: RewriteView, does: Decisions) -> None:
        super().__init__(page)
        self._page, self._view, self._does = page, view, does
        # Asked for its viewport while it is destroyed, a page has none.
        self._viewport = page.viewport()

    def watch(self) -> None:
        """A rewrite stands."""
        self._page.installEventFilter(self)
        self._viewport.installEventFilter(self)

    def rest(self) -> None:
        """None stands any more."""
        self._page.removeEventFilter(self)
        self._viewport.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys and clicks that are meant for the rewrite."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._command(event) is not None:
                event.accept()
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        elif kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            if self._does.covers_caret() and (event.preeditString() or event.commitString()):
                self._does.drop()
        elif kind == QEvent.Type.Resize:
            self._view.refresh()
        elif watched is self._viewport and isinstance(event, QMouseEvent):
            return self._point(event)
        elif isinstance(event, QContextMenuEvent) and self._view.region().contains(QPointF(event.pos())):
            return self._show_menu(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        command = self._command(event)
        if command is not None:
            event.accept()
            command()
            return True
        writes = written(event) or event.key() in _WRITERS or event.matches(QKeySequence.StandardKey.Paste)
        if writes and self._does.covers_caret():
            # Who writes there goes on from the words as they are, and sees what they write.
            self._does.drop()
        return False

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does to the rewrite, or None where it is an ordinary key."""
        does, name = self._does, self._page.keys.rewrite.get(pressed(event), "")
        if name == "leave-rewrite":
            return does.stop if does.writing else does.drop
        if not name and event.matches(QKeySequence.StandardKey.Undo):
            return does.reopen if does.can_reopen else None
        # While it is written they do nothing yet, rather than something else.
        return {
            "take-all-changes": does.take_all,
            "take-change": does.take,
            "keep-old": does.keep,
            "next-change": lambda: does.step(1),
            "previous-change": lambda: does.step(-1),
            "another-wording": does.ask_another,
        }.get(name)

    def _point(self, event: QMouseEvent) -> bool:
        """A click on a change chooses it; none goes through to the words under the sheet."""
        if event.type() not in _MOUSE or not self._view.region().contains(event.position()):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._page.setFocus(Qt.FocusReason.MouseFocusReason)
            self._does.choose(self._view.change_at(event.position()))
        return True

    def _show_menu(self, event: QContextMenuEvent) -> bool:
        self._does.choose(self._view.change_at(QPointF(event.pos())))
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        return True

    def menu(self) -> QMenu:
        """What can be done now."""
        does, menu = self._does, QMenu(self._page)
        for words, act, works in (
            (tr("Take the new words"), does.take, not does.writing),
            (tr("Keep the old words"), does.keep, not does.writing),
            (tr("Take all changes"), does.take_all, not does.writing),
            (tr("Another wording"), does.ask_another, not does.writing),
            (tr("Discard the rewrite"), does.drop, True),
        ):
            action = menu.addAction(words)
            action.setEnabled(works)
            action.triggered.connect(lambda _checked=False, act=act: act())
        return menu
