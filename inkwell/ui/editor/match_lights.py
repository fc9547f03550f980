"""A light on every match in sight: painted over the page; neither the document nor its layout knows of it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock

from inkwell.ui.editor.page import Page
from inkwell.ui.editor.page_search import PageSearch
from inkwell.ui.editor.underline import Lines
from inkwell.ui.theme import Theme

_MOST_BLOCKS = 200
"""Paragraphs in sight that are lit; more fit on no screen."""
_WASH = 46
"""How opaque the light is, of 255: the letters under it keep their contrast."""


class MatchLights:
    """Lights the matches of a search on its page, while there is one. The border tells it from a selection."""

    def __init__(self, page: Page, search: PageSearch, theme: Theme) -> None:
        self._page, self._search, self._theme = page, search, theme
        page.add_overlay(self._paint, by_line=True)

    def boxes(self) -> list[QRectF]:
        """Where the lights in sight are, in the viewport's pixels, from the top."""
        return list(self._boxes(self._page.viewport().rect()))

    def _boxes(self, rect: QRect) -> Iterator[QRectF]:
        if self._search.search is None:
            return
        metrics = QFontMetricsF(self._page.document().defaultFont())
        scroll, cursor = self._page.verticalScrollBar().value(), self._page.textCursor()
        # The one that is selected is told by that.
        chosen = (cursor.selectionStart(), cursor.selectionEnd())
        for block in self._blocks(rect):
            lines = Lines(block)
            for start, end in self._search.in_block(block):
                if (block.position() + start, block.position() + end) == chosen:
                    continue
                for left, right, under in lines.runs(start, end):
                    base = under - metrics.descent() * 0.3 - scroll
                    yield QRectF(
                        left - 1.5, base - metrics.ascent(), right - left + 3, metrics.ascent() + metrics.descent()
                    )

    def _blocks(self, rect: QRect) -> Iterator[QTextBlock]:
        layout, scroll = self._page.document().documentLayout(), self._page.verticalScrollBar().value()
        block = self._page.cursorForPosition(QPoint(0, rect.top())).block()
        for _ in range(_MOST_BLOCKS):
            if not block.isValid() or layout.blockBoundingRect(block).top() - scroll > rect.bottom():
                return
            yield block
            block = block.next()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        if self._search.search is None:
            return
        line = QColor(self._theme.tokens.amber)
        wash = QColor(line)
        wash.setAlpha(_WASH)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line, 1))
        painter.setBrush(wash)
        for box in self._boxes(rect):
            painter.drawRoundedRect(box, 3, 3)
        painter.restore()
