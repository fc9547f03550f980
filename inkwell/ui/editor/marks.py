"""Marks under words on one page: painted over it, following every edit, for what is in sight only.

Neither the document nor its layout knows of them. A key costs a note of where it was; what follows from it comes
after a rest, and from the changed paragraphs.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QTextBlock

from inkwell.app.proofing import Proofing
from inkwell.language.remarks import Remark
from inkwell.ui.editor.blocks import utf16_length, utf16_slice
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.underline import Lines, Underlines
from inkwell.ui.theme import Theme

REST = 0.2
"""Seconds without a change after which the paragraphs in sight are looked at."""
SOON = 15
"""Milliseconds in which what is known is shown, after a scroll or when more is known."""
_MOST_BLOCKS = 200
"""Paragraphs in sight that are looked at; more fit on no screen."""


@dataclass(slots=True)
class Mark:
    """A remark at its place: document positions (UTF-16), which edits move."""

    start: int
    end: int
    remark: Remark
    text: str
    """The paragraph's text when it was made."""

    @property
    def words(self) -> str:
        """What is marked."""
        return self.text[self.remark.start : self.remark.end]

    def move(self, by: int) -> None:
        """Go so far on with the letters."""
        self.start += by
        self.end += by


class PageMarks(QObject):
    """The marks of one page. `changed` comes when others are shown."""

    changed = Signal()

    def __init__(self, page: Page, proofing: Proofing, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._proofing, self._theme = page, proofing, theme
        self._marks: list[Mark] = []
        self._underlines = Underlines()
        self._changed_at = 0.0
        self._typed = -1
        """Where the last letter was typed; the word there is not marked until the caret leaves it."""
        self._held: tuple[int, int] | None = None
        """The word that is not marked because of that."""
        self._rest = QTimer(self, singleShot=True)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._rest.timeout.connect(self._rested)
        self._soon.timeout.connect(self._show_known)
        self._join()

    def _join(self) -> None:
        page = self._page
        page.document().contentsChange.connect(self._follow)
        page.verticalScrollBar().valueChanged.connect(self._scrolled)
        page.verticalScrollBar().rangeChanged.connect(self._scrolled)
        page.cursorPositionChanged.connect(self._follow_caret)
        self._proofing.changed.connect(self._look_again)
        self._theme.changed.connect(page.viewport().update)
        page.add_overlay(self._paint, by_line=True)

    # what others may know

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is shown, from the top."""
        return tuple(self._marks)

    def at(self, position: int) -> Mark | None:
        """The mark at a document position, ends included; of two that touch there the one that begins."""
        found = [mark for mark in self._marks if mark.start <= position <= mark.end]
        return found[-1] if found else None

    def place(self, block: QTextBlock) -> list[Mark]:
        """What is known of a paragraph as marks in their places, whether it is in sight or not."""
        if block.previous().isValid() and block.previous().userState() > 0:
            return []  # a comment that began in a paragraph above goes on in this one
        text = block.text()
        return [_placed(block.position(), text, each) for each in self._proofing.remarks(text)]

    # what happens on the page

    @Slot(int, int, int)
    def _follow(self, position: int, removed: int, added: int) -> None:
        self._changed_at = time.monotonic()
        if not self._rest.isActive():
            self._rest.start(round(REST * 1000))
        self._typed = position + added if removed + added == 1 else -1
        if self._typed < 0 and not self._soon.isActive():
            # A step back, a paste: what stands there now is often known already.
            self._soon.start()
        if self._marks:
            shown = len(self._marks)
            self._marks = [mark for mark in self._marks if self._moves(mark, position, position + removed, added)]
            if len(self._marks) != shown:
                # It may have gone on in other lines.
                self._page.lines.forget()

    def _moves(self, mark: Mark, start: int, end: int, added: int) -> bool:
        """Let a mark move with its letters; False when they are not there any more, or are being typed."""
        by = added - (end - start)
        if mark.end < start:
            return True
        if mark.start > end:
            mark.move(by)
            return True
        if self._typed >= 0:
            return False
        # A step back, a change of formats, or what an input method composes may be said to touch all of a paragraph.
        for each in (0, by):
            if self._stands(mark, mark.start + each):
                mark.move(each)
                return True
        return False

    def _stands(self, mark: Mark, start: int) -> bool:
        block = self._page.document().findBlock(start)
        place = start - block.position()
        return utf16_slice(block.text(), place, place + mark.end - mark.start) == mark.words

    @Slot()
    def _rested(self) -> None:
        left = REST - (time.monotonic() - self._changed_at)
        if left > 0.01:
            self._rest.start(round(left * 1000))
            return
        self._look()

    @Slot()
    def _scrolled(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
        if not self._rest.isActive():
            self._rest.start(round(REST * 500))

    @Slot()
    def _follow_caret(self) -> None:
        if self._held is None:
            return
        if not self._held[0] <= self._page.textCursor().position() <= self._held[1]:
            self._typed, self._held = -1, None
            self._soon.start()

    @Slot()
    def _look_again(self) -> None:
        """More is known, or something else counts: show that, and look at what was not looked at."""
        if not self._soon.isActive():
            self._soon.start()
        if not self._rest.isActive() and self._wanted():
            self._rest.start(SOON)

    # looking

    def _in_sight(self) -> Iterator[QTextBlock]:
        page = self._page
        layout, top = page.document().documentLayout(), page.verticalScrollBar().value()
        foot = top + page.viewport().height()
        block = page.cursorForPosition(QPoint(0, 0)).block()
        for _ in range(_MOST_BLOCKS):
            if not block.isValid() or layout.blockBoundingRect(block).top() > foot:
                return
            yield block
            block = block.next()

    def _wanted(self) -> list[str]:
        if not self._page.isVisible() or self._page.isReadOnly() or not self._proofing.works:
            return []
        return [text for block in self._in_sight() if not self._proofing.is_known(text := block.text())]

    def _look(self) -> None:
        """Ask for what is in sight and not known; what is known is shown at once."""
        wanted = self._wanted()
        if wanted:
            self._proofing.want(wanted)
        self._show_known()

    @Slot()
    def _show_known(self) -> None:
        if not self._page.isVisible():
            return
        self._held = None
        before = [(mark.start, mark.end, mark.remark) for mark in self._marks]
        self._marks = [mark for block in self._in_sight() for mark in self._marks_of(block)]
        if before != [(mark.start, mark.end, mark.remark) for mark in self._marks]:
            self._page.viewport().update()
            self.changed.emit()

    def _marks_of(self, block: QTextBlock) -> list[Mark]:
        """What is known; of what is not, what was shown here until now, so that nothing flickers."""
        text, start = block.text(), block.position()
        unknown = self._proofing.unknown_kinds(text)
        found = self.place(block)
        if unknown:
            end = start + block.length()
            found += [m for m in self._marks if start <= m.start < end and m.remark.kind in unknown]
            found.sort(key=lambda mark: mark.start)
        return [mark for mark in found if not self._is_being_typed(mark)]

    def _is_being_typed(self, mark: Mark) -> bool:
        caret = self._page.textCursor().position()
        if mark.start <= self._typed <= mark.end and mark.start <= caret <= mark.end:
            self._held = (mark.start, mark.end)
            return True
        return False

    # painting

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        if not self._marks or self._page.isReadOnly():
            return
        top = self._page.verticalScrollBar().value()
        shown = QRectF(rect.translated(0, top))
        painter.translate(0, -top)
        lines, start, after = None, 0, 0
        tokens, pixels = self._theme.tokens, self._page.looks.pixels
        for mark in self._marks:
            if not (start <= mark.start < after):
                block = self._page.document().findBlock(mark.start)
                lines = Lines(block, (shown.top(), shown.bottom())) if _reaches(block, shown) else None
                start, after = block.position(), block.position() + block.length()
            if lines is not None:
                for run in lines.runs(mark.start - start, mark.end - start):
                    self._underlines.draw(painter, mark.remark.kind, run, tokens, pixels)
        painter.translate(0, top)


def _reaches(block: QTextBlock, shown: QRectF) -> bool:
    layout = block.layout()
    if not layout.lineCount():
        return False
    top = layout.position().y()
    return top <= shown.bottom() and top + layout.boundingRect().bottom() >= shown.top()


def _placed(position: int, text: str, remark: Remark) -> Mark:
    start = position + utf16_length(text[: remark.start])
    return Mark(start, start + utf16_length(text[remark.start : remark.end]), remark, text)
