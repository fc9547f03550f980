"""From mark to mark with the keyboard, also to those that are not in sight and were not looked at yet."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextBlock

from inkwell.app.proofing import Proofing
from inkwell.ui.editor.marks import Mark, PageMarks
from inkwell.ui.editor.page import Page

_AT_ONCE = 50
"""Paragraphs in one turn of the event loop."""
_AHEAD = 8
"""Paragraphs that are asked for together."""


class MarkWalk(QObject):
    """Looks for the next mark of one page, round its end; `found(Mark)` or `nothing` ends each search.

    Any change of the text ends it without a word: the author goes on writing.
    """

    found = Signal(object)
    nothing = Signal()

    def __init__(self, page: Page, marks: PageMarks, proofing: Proofing) -> None:
        super().__init__(page)
        self._page, self._marks, self._proofing = page, marks, proofing
        self._forward = True
        self._number = 0
        self._left = 0
        """Paragraphs that are still to be looked through; 0 when nothing is looked for."""
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._step)
        page.document().contentsChange.connect(self._stop)
        proofing.changed.connect(self._go_on)

    @property
    def walking(self) -> bool:
        """Whether something is looked for."""
        return self._left > 0

    def go(self, forward: bool) -> None:
        """Look for the next mark behind the caret, or for the one before it."""
        if not self._proofing.works or self._page.isReadOnly():
            self.nothing.emit()
            return
        self._forward = forward
        self._number = self._page.textCursor().block().blockNumber()
        # The caret's own paragraph is looked through twice: behind the caret first, and before it last.
        self._left = self._page.document().blockCount() + 1
        self._step()

    @Slot()
    def _stop(self) -> None:
        self._left = 0

    @Slot()
    def _go_on(self) -> None:
        if self._left and not self._turn.isActive():
            self._turn.start()

    @Slot()
    def _step(self) -> None:
        document = self._page.document()
        count = document.blockCount()
        for _ in range(min(_AT_ONCE, self._left)):
            block = document.findBlockByNumber(self._number % count)
            if not self._proofing.is_known(block.text()):
                self._proofing.want(self._next_texts(block))
                return
            mark = self._best(block, first=self._left == count + 1)
            self._left -= 1
            self._number += 1 if self._forward else -1
            if mark is not None:
                self._left = 0
                self.found.emit(mark)
                return
        if self._left:
            self._turn.start()
        else:
            self.nothing.emit()

    def _next_texts(self, block: QTextBlock) -> list[str]:
        texts: list[str] = []
        while block.isValid() and len(texts) < _AHEAD:
            texts.append(block.text())
            block = block.next() if self._forward else block.previous()
        return texts

    def _best(self, block: QTextBlock, first: bool) -> Mark | None:
        marks, caret = self._marks.place(block), self._page.textCursor().position()
        if first:
            marks = [mark for mark in marks if (mark.start > caret if self._forward else mark.end < caret)]
        if not marks:
            return None
        return marks[0] if self._forward else marks[-1]
