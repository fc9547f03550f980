"""The page: where the author writes, with the keys and the mouse of a standing proposal."""

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
from inkwell.ui.editor.page_keys import PageKeys, Pressed, pressed
from inkwell.ui.editor.proposal_page import ProposalPage
from inkwell.ui.editor.written_keys import written
from inkwell.ui.icons import Icons
from inkwell.ui.key_hint import KeyHint
from inkwell.ui.theme import Theme

_UPDATE = QEvent.Type.UpdateRequest.value


class Page(ProposalPage):
    """Where the author writes. The text is `ManuscriptPage`'s, the proposal `ProposalPage`'s, the keys are here.

    Usually Ctrl+Return asks for words, or for others while a proposal stands; then Tab takes all, Ctrl+Right a word and
    with Shift a sentence, Esc stops and, once stopped, discards. While an input method composes every key is its own.

    While `only_forward` is true, nothing that stands is taken back, cut or put in other words here, and
    `forward_refused` tells that it was asked for; see `DraftMode`. `keys_changed` carries `PageKeys`.
    """

    forward_refused = Signal()
    keys_changed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, parent)
        self._menu_fillers: list[Callable[[QMenu, int], object]] = []
        self.only_forward = False
        self.keys = PageKeys()
        self._commanding = self.keys.commanding
        self._painted = self._paint_took = 0.0
        """When a letter was last shown at once, and how long that took, in seconds."""

    def set_keys(self, keys: PageKeys) -> None:
        """From now on these keys mean something here."""
        self.keys, self._commanding = keys, keys.commanding
        self._pill.set_keys(keys)
        self.keys_changed.emit(keys)

    def explain(self, widget: QWidget, words: str, name: str) -> None:
        """Have the tooltip of a widget on this page say these words and the keys of a command, from now on."""
        KeyHint(widget, words, lambda: self.keys.written.get(name, ()), self.keys_changed)

    def _keeps(self, event: QKeyEvent) -> bool | None:
        """The proposal's keys, while it stands; but that which asks for words is first the window's."""
        # What a key is comes first: to ask for its type takes Python ten times as long.
        if event.key() not in self._commanding or self._composing or event.type() != QEvent.Type.ShortcutOverride:
            return None
        keys = pressed(event)
        if self.keys.proposal.get(keys) != "continue" and self._standing(keys) is not None:
            return True
        return False if keys in self.keys.left else None

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

    def _command(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does but write and move, or None where it is an ordinary key."""
        if event.key() not in self._commanding:
            return None
        keys = pressed(event)
        taken = keys in self.keys.left or keys in self.keys.mute
        return self._standing(keys) or (_nothing if taken else None)

    def _standing(self, keys: Pressed) -> Callable[[], None] | None:
        """What keys do to the proposal, or ask for one."""
        name = "" if self.isReadOnly() else self.keys.proposal.get(keys, "")
        if name == "continue":
            return self.another_requested.emit if self.has_proposal() else self.continue_requested.emit
        if name == "leave-proposal" and self.has_proposal():
            return self._stop if self._streaming and not self._stopping else self._discard
        # Before the first word they do nothing yet, rather than something else.
        if name and self.has_proposal() and (self._view.text or self._streaming):
            return {
                "accept": self.accept_all,
                "accept-word": self.accept_word,
                "accept-sentence": self.accept_sentence,
            }.get(name)
        return None

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


def _nothing() -> None:
    """What a key does that the author took from the text, while its command cannot be done."""


def _moved(event: QMouseEvent, place: QPointF) -> QMouseEvent:
    """The same event elsewhere in the viewport; the event itself if it is there."""
    if place == event.position():
        return event
    return QMouseEvent(event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers())
