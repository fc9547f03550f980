"""Reading along on one page: which sentence comes next, and the light on the one that is being read."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCursor, QTextLine

from inkwell.manuscript.markup import Inside
from inkwell.manuscript.prose import prose, visible
from inkwell.manuscript.sentences import sentences
from inkwell.ui.editor.blocks import utf16_length, utf16_slice
from inkwell.ui.editor.page import Page
from inkwell.ui.theme import Theme

ROOM = 64
"""Pixels between a sentence and the upper or lower edge of the page, at least, when it comes into sight."""
GLOW = 46
"""How much of the accent lies over the words, of 255; a line under them says the same without a colour."""


class ReadAlong(QObject):
    """The sentences from the caret to the end of the page, or those of the selection (see `app.reading_aloud`).

    The words may be edited meanwhile: the next sentence is looked for behind the one that is lit.
    """

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        cursor = page.textCursor()
        self._lit = QTextCursor(page.document())
        self._begins = cursor.selectionStart()
        """Before this place nothing is read, but for the sentence that it is in."""
        self._end: QTextCursor | None = None
        if cursor.hasSelection():
            self._end = QTextCursor(page.document())
            self._end.setPosition(cursor.selectionEnd())
        self._first = True
        self._shines = True
        page.add_overlay(self._paint)

    @property
    def lit(self) -> tuple[int, int]:
        """Where the sentence begins and ends (UTF-16)."""
        return self._lit.selectionStart(), self._lit.selectionEnd()

    def next(self) -> str:
        """See `Sentences`."""
        place = self._begins if self._first else self._lit.selectionEnd()
        chosen = self._first and self._end is not None
        limit = self._end.position() if self._end is not None else self._page.document().characterCount()
        for start, end in self._from(place):
            if start >= limit:
                break
            if end > place if self._first else start >= place:
                # Of a selection the words before it are not read.
                self._first = False
                return self._light(max(start, place) if chosen else start, min(end, limit))
        self.put_out()
        return ""

    def _light(self, start: int, end: int) -> str:
        self._lit.setPosition(start)
        self._lit.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._page.viewport().update()
        self._show()
        return self.again()

    def again(self) -> str:
        """See `Sentences`."""
        block = self._page.document().findBlock(self._lit.selectionStart())
        start, end = (place - block.position() for place in self.lit)
        text = self._prose(block)
        return " ".join(visible(utf16_slice(text, start, end)).split()) if end > start else ""

    def put_out(self) -> None:
        """Take the light away."""
        if self._shines:
            self._shines = False
            self._page.remove_overlay(self._paint)

    def _from(self, place: int) -> Iterator[tuple[int, int]]:
        """Where the sentences from a place's paragraph on begin and end (UTF-16)."""
        block = self._page.document().findBlock(place)
        while block.isValid():
            text, at = self._prose(block), block.position()
            for start, end in sentences(text):
                if any(letter.isalnum() for letter in visible(text[start:end])):
                    yield at + utf16_length(text[:start]), at + utf16_length(text[:end])
            block = block.next()

    def _prose(self, block: QTextBlock) -> str:
        """What of a paragraph is read, in its place; comments are where the page shows them."""
        goes_on = self._page.inside_below(block) is not Inside.NOTHING
        return prose(block.text(), inside=self._page.inside_above(block), closes_below=lambda _: goes_on)

    # the light

    def _show(self) -> None:
        boxes = list(self._boxes())
        if not boxes:
            return
        top, bottom = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
        bar, height = self._page.verticalScrollBar(), self._page.viewport().height()
        if top < ROOM or bottom > height - ROOM:
            bar.setValue(bar.value() + round(top - height / 3))

    def _boxes(self) -> Iterator[QRectF]:
        """The lines of the sentence, in the viewport's coordinates."""
        start, end = self.lit
        block = self._page.document().findBlock(start)
        layout, whole = block.layout(), self._page.document().documentLayout()
        # Asked for, so that what lies below is laid out up to here.
        whole.blockBoundingRect(block)
        origin = layout.position()
        scroll = self._page.verticalScrollBar().value()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            low = max(line.textStart(), start - block.position())
            high = min(line.textStart() + line.textLength(), end - block.position())
            if low < high:
                left, right = sorted((_x(line, low), _x(line, high)))
                yield QRectF(origin.x() + left, origin.y() + line.y() - scroll, right - left, line.height())

    def _paint(self, painter: QPainter, part: QRect) -> None:
        colour = QColor(self._theme.tokens.accent)
        glow = QColor(colour)
        glow.setAlpha(GLOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for box in self._boxes():
            if box.intersects(QRectF(part)):
                painter.fillRect(box, glow)
                painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 1.5), colour)


def _x(line: QTextLine, offset: int) -> float:
    found: Any = line.cursorToX(offset)  # a pair in some versions of the binding, whatever its types say
    return float(found[0] if isinstance(found, tuple) else found)
