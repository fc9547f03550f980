"""Typographic marks while typing, on one page: each is an undo step of its own, and is not put in again."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock, QTextCursor

from inkwell.manuscript.markup import prose
from inkwell.manuscript.quotation import Convention
from inkwell.manuscript.typography import Swap, Switches, may_swap, swap_for
from inkwell.ui.editor import blocks
from inkwell.ui.editor.page import Page

MOST = 200
"""Replacements that are remembered, in case they are taken back."""


class _Done(NamedTuple):
    """A replacement: what was typed, a cursor that stays at its start, and how far behind that the caret was."""

    literal: str
    at: QTextCursor
    caret: int


class SmartTyping(QObject):
    """Follows the keys of one page. `convention` and `switches` are asked at each mark."""

    def __init__(self, page: Page, convention: Callable[[], Convention], switches: Callable[[], Switches]) -> None:
        super().__init__(page)
        self._page = page
        self._convention = convention
        self._switches = switches
        self._done: list[_Done] = []
        self._taken_back: list[_Done] = []
        page.typed.connect(self._follow)
        page.went_back.connect(self._look_back)
        page.turned.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        """Other texts come on to the page: what was replaced in these stands there no longer."""
        self._done, self._taken_back = [], []

    @Slot(str)
    def _follow(self, typed: str) -> None:
        if len(typed) != 1:
            return
        cursor, document = self._page.textCursor(), self._page.document()
        at = cursor.positionInBlock()
        last = document.characterAt(cursor.position() - 2) if at > 1 else ""
        # Most keys end here.
        if at and not cursor.hasSelection() and may_swap(last, typed):
            self._look(cursor.block(), at, typed)

    def _look(self, block: QTextBlock, at: int, typed: str) -> None:
        switches = self._switches()
        if not any(switches):
            return
        text = block.text()
        whole = blocks.utf16_slice(text, 0, at)
        if not whole.endswith(typed):
            return
        swap = swap_for(whole[:-1], typed, self._convention(), switches, text[len(whole) : len(whole) + 1])
        if swap is not None and not self._is_literal(block, whole, swap) and self._is_prose(block, whole, swap):
            self._swap(block, whole, swap)

    def _is_prose(self, block: QTextBlock, whole: str, swap: Swap) -> bool:
        """Whether what would be replaced is the story's words: no code, no comment, no address."""
        parts = prose(block.text(), self._page.inside_above(block))
        return any(start <= swap.start and len(whole[: swap.end]) <= end for start, end in parts)

    def _is_literal(self, block: QTextBlock, whole: str, swap: Swap) -> bool:
        """Whether the author took this replacement back before, and the literal characters still stand."""
        start = block.position() + blocks.utf16_length(whole[: swap.start])
        end = block.position() + blocks.utf16_length(whole[: swap.end])
        self._taken_back = [each for each in self._taken_back if self._stands(each)]
        return any(
            each.at.position() < end and each.at.position() + blocks.utf16_length(each.literal) > start
            for each in self._taken_back
        )

    def _stands(self, done: _Done) -> bool:
        place = done.at.position()
        end = place + blocks.utf16_length(done.literal)
        return blocks.raw_between(self._page.document(), place, end) == done.literal

    @Slot()
    def _look_back(self) -> None:
        """After an undo: what stands as it was typed again shall stay so."""
        back = [each for each in self._done if self._stands(each)]
        if back:
            self._done = [each for each in self._done if each not in back]
            self._taken_back = [*self._taken_back, *back][-MOST:]
            # Qt puts it before the literal characters.
            cursor = self._page.textCursor()
            cursor.setPosition(back[-1].at.position() + back[-1].caret)
            self._page.setTextCursor(cursor)

    def _swap(self, block: QTextBlock, whole: str, swap: Swap) -> None:
        start = block.position() + blocks.utf16_length(whole[: swap.start])
        literal = whole[swap.start : swap.end]
        kept = QTextCursor(self._page.document())
        kept.setPosition(start)
        kept.setKeepPositionOnInsert(True)
        caret = self._page.textCursor().position() - start
        self._page.swap_typed(start, blocks.utf16_length(literal), swap.text)
        self._done = [*self._done[1 - MOST :], _Done(literal, kept, caret)]
