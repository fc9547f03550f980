"""The page: where the author writes, with the mouse of a standing proposal."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from inkwell.manuscript.spans import Span
from inkwell.translation import tr
from inkwell.ui.editor import blocks
from inkwell.ui.editor.keyed_page import KeyedPage
from inkwell.ui.editor.written_keys import written
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

_UPDATE = QEvent.Type.UpdateRequest.value


class Page(KeyedPage):
    """Where the author writes. The text is `ManuscriptPage`'s, the proposal `ProposalPage`'s, its keys `KeyedPage`'s.

    While `only_forward` is true, nothing that stands is taken back, cut or put in other words here, and
    `forward_refused` tells that it was asked for; see `DraftMode`.
    """

    forward_refused = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, parent)
        self._menu_fillers: list[Callable[[QMenu, int], object]] = []
        self.only_forward = False
        self._painted = self._paint_took = 0.0
        """When a letter was last shown at once, and how long that took, in seconds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The proposal's keys while it stands; everything else writes."""
        command = None if self._composing else self._command(event)
        if command is not None:
            event.accept()
            command()
            return
        # A letter does not ask the layout where things are, so the proposal need not step aside for it; a selection
        # that it replaces might leave the proposal beyond the end of its paragraph.
        self._written = written(event)
        writes = self._written and not self.textCursor().hasSelection()
        if not writes:
            self._near_first.make_room()
        if writes or not self._view.text:
            self._sight.rest()
            super().keyPressEvent(event)
        else:
            with self._bare():
                super().keyPressEvent(event)
        self._keep_off_pill()
        # What is more than a letter is first written to the journal, then seen.
        if writes:
            self._paint_now()

    def _paint_now(self) -> None:
        """Show the letter before anything else that waits in the event loop has its turn.

        One that comes sooner after a paint than the paint took shares the next one: letters that come faster than they
        can be painted never wait in a queue.
        """
        began = time.perf_counter()
        if began - self._painted >= self._paint_took:
            QCoreApplication.sendPostedEvents(self.window(), _UPDATE)
            self._painted = time.perf_counter()
            self._paint_took = self._painted - began

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let the proposal make way while an input method composes."""
        self._composing = bool(event.preeditString()) and not self.isReadOnly()
        with self._view.aside(self.textCursor()):
            super().inputMethodEvent(event)
        self._view.hide(self._composing)
        self._refresh()
        self._keep_off_pill()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret where the click means; a click on the proposal means its anchor."""
        with self._aimed(event.position()) as place:
            super().mousePressEvent(_moved(event, place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select as far as the mouse means."""
        if not event.buttons():
            super().mouseMoveEvent(event)
            return
        with self._aimed(event.position()) as place:
            super().mouseMoveEvent(_moved(event, place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection."""
        with self._aimed(event.position()) as place:
            super().mouseReleaseEvent(_moved(event, place))
        self._keep_off_pill()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        with self._aimed(event.position()) as place:
            super().mouseDoubleClickEvent(_moved(event, place))

    @contextmanager
    def _aimed(self, place: QPointF) -> Iterator[QPointF]:
        """Where a point of the viewport lies without the proposal, which is out of the layout meanwhile."""
        bar = self.verticalScrollBar()
        found = self._view.without(place + QPointF(0, bar.value()), self.textCursor())
        if found is None:
            yield place
            self._refresh()
            return
        with self._bare():
            yield found - QPointF(0, bar.value())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a drop would go."""
        with self._aimed(event.position()) as place:
            made = QDragMoveEvent(
                place.toPoint(), event.possibleActions(), event.mimeData(), event.buttons(), event.modifiers()
            )
            made.setDropAction(event.dropAction())
            super().dragMoveEvent(made)
        event.setDropAction(made.dropAction())
        event.setAccepted(made.isAccepted())

    def dropEvent(self, event: QDropEvent) -> None:
        """Take dropped words where the eye sees them go."""
        with self._aimed(event.position()) as place:
            made = QDropEvent(place, event.possibleActions(), event.mimeData(), event.buttons(), event.modifiers())
            made.setDropAction(event.dropAction())
            with self._bare():
                super().dropEvent(made)
        event.setDropAction(made.dropAction())
        event.setAccepted(made.isAccepted())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words; see `ClipboardPage`."""
        with self._bare():
            super().insertFromMimeData(source)

    def _put(self, text: str, runs: Sequence[Span], cursor: QTextCursor) -> None:
        with self._bare():
            super()._put(text, runs, cursor)

    def _goes_on(self) -> bool:
        """Whether what stands may be touched; tells where it may not."""
        if self.only_forward:
            self.forward_refused.emit()
        return not self.only_forward

    def undo(self) -> None:
        """Take the last step back; see `ProposalPage`."""
        if self._goes_on():
            super().undo()

    def redo(self) -> None:
        """Take it again."""
        if self._goes_on():
            super().redo()

    def cut(self) -> None:
        """Cut the selection."""
        if self._goes_on():
            with self._bare():
                super().cut()

    def rewrite(self, start: int, end: int, text: str) -> None:
        """Put text in place of a stretch (document positions) as one undo step; the caret goes behind it.

        What a run wrote as a whole stays that run's, all else is the author's. Nothing on a read-only page.
        """
        if self.isReadOnly() or not self._goes_on():
            return
        with self._bare():
            document, cursor = self.document(), self.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            spans = blocks.runs_between(document, start, end)
            whole = len(spans) == 1 and spans[0].end - spans[0].start == len(blocks.selected_text(cursor))
            self.insert(cursor, text, spans[0].run if whole else "")
            self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def alter(self, change: Callable[[QTextCursor], QTextCursor], adds: bool = False) -> None:
        """Let `change` edit the text, with a cursor at the caret, as one undo step; what it returns is selected then.

        `adds`: it puts words at the end and touches none that stand. Nothing happens on a read-only page.
        """
        if self.isReadOnly() or not (adds or self._goes_on()):
            return
        with self._bare():
            cursor = self.textCursor()
            cursor.beginEditBlock()
            selected = change(cursor)
            cursor.endEditBlock()
            self.setTextCursor(selected)
        self.ensureCursorVisible()

    def add_to_menu(self, fill: Callable[[QMenu, int], object]) -> None:
        """Have this put what it offers for a document position (UTF-16) at the head of the page's menu, each time.

        Whoever adds something also ends it with a separator.
        """
        self._menu_fillers.append(fill)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the page's own menu: for the place under the mouse, or for the caret where a key asked for it."""
        place = self.textCursor().position()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            with self._aimed(QPointF(event.pos())) as point:
                place = self.cursorForPosition(point.toPoint()).position()
        menu = self.context_menu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def context_menu(self, place: int | None = None) -> QMenu:
        """What can be done now at a place, the caret by default; the proposal's commands only while one stands."""
        menu, document = QMenu(self), self.document()
        for fill in self._menu_fillers:
            fill(menu, self.textCursor().position() if place is None else place)
        free, chosen = not self.isReadOnly(), self.textCursor().hasSelection()
        commands: list[tuple[str, Callable[[], None], bool] | None] = []
        if self._view.text and free:
            commands += [
                (tr("Accept"), self.accept_all, True),
                (tr("Next sentence"), self.accept_sentence, True),
                (tr("Discard"), self._discard, True),
                None,
            ]
        commands += [
            (tr("Undo"), self.undo, free and document.isUndoAvailable()),
            (tr("Redo"), self.redo, free and document.isRedoAvailable()),
            None,
            (tr("Cut"), self.cut, free and chosen),
            (tr("Copy"), self.copy, chosen),
            (tr("Paste"), self.paste, self.canPaste()),
            (tr("Paste as plain text"), self.paste_plain, self.canPaste()),
            None,
            (tr("Select all"), self.selectAll, not document.isEmpty()),
        ]
        for command in commands:
            if command is None:
                menu.addSeparator()
                continue
            words, does, works = command
            action = menu.addAction(words)
            action.setEnabled(works)
            action.triggered.connect(lambda _checked=False, does=does: does())
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pill at the foot."""
        super().resizeEvent(event)
        self._pill.place()


def _moved(event: QMouseEvent, place: QPointF) -> QMouseEvent:
    """The same event elsewhere in the viewport; the event itself if it is there."""
    if place == event.position():
        return event
    return QMouseEvent(event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers())
