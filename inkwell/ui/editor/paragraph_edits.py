"""Small edits in many paragraphs of a page at once: one undo step, and each character stays whose it is."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextBlock, QTextCursor

from inkwell.manuscript.edits import Edit
from inkwell.manuscript.typesetting import Change
from inkwell.ui.editor.blocks import utf16_length
from inkwell.ui.editor.page import Page

PORTION = 0.02
"""Seconds of looking for edits at a stretch."""


class ParagraphEdits(QObject):
    """Changes every paragraph of the page's current section; `done` is told how many are others then.

    An ordinary scene is changed before `start` returns. A long one is looked through in portions, from the beginning
    again when it changes meanwhile; all edits are made together at the end. Nothing happens to a read-only text. When
    the author goes to another text meanwhile, nothing is changed and `done` is told None.
    """

    def __init__(self, page: Page, change: Change, done: Callable[[int | None], None]) -> None:
        super().__init__(page)
        self._page = page
        self._change = change
        self._done = done
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._section = page.current_section
        self._restart()

    def start(self) -> None:
        """Begin."""
        self._timer.start()
        self._go_on()

    def _restart(self) -> None:
        self._revision = self._page.document().revision()
        self._found: list[tuple[QTextBlock, list[Edit]]] = []
        self._left = self._paragraphs()

    def _paragraphs(self) -> Iterator[QTextBlock]:
        first, last = self._page.bounds()
        block = self._page.document().findBlock(first)
        while block.isValid() and block.position() <= last:
            yield block
            block = block.next()

    @Slot()
    def _go_on(self) -> None:
        if self._page.current_section != self._section:
            self._end(None)
            return
        if self._page.document().revision() != self._revision:
            self._restart()
        until = time.monotonic() + PORTION
        for block in self._left:
            edits = self._change(block.text(), self._page.inside_above(block))
            if edits:
                self._found.append((block, edits))
            if time.monotonic() > until:
                return
        self._finish()

    def _finish(self) -> None:
        made = 0 if self._page.isReadOnly() else len(self._found)
        if made:
            cursor = QTextCursor(self._page.document())
            cursor.beginEditBlock()
            for block, edits in self._found:
                _edit(cursor, block, edits)
            cursor.endEditBlock()
        self._end(made)

    def _end(self, made: int | None) -> None:
        self._timer.stop()
        self._done(made)
        self.deleteLater()


def _edit(cursor: QTextCursor, block: QTextBlock, edits: list[Edit]) -> None:
    text, start = block.text(), block.position()
    for edit in reversed(edits):
        place = start + utf16_length(text[: edit.at])
        end = place + utf16_length(text[edit.at : edit.at + edit.removed])
        # A cursor has the format of the character before it: whoever wrote the old mark wrote the new one.
        cursor.setPosition(min(place + 1, end))
        form = cursor.charFormat()
        cursor.setPosition(place)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.inserted, form)
