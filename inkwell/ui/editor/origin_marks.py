"""Where words came from, shown on one page: a line under what was not typed, painted over what is in sight.

The page's characters know it themselves, so nothing is looked up and nothing has to follow a key.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from inkwell.manuscript.spans import Origin, origin_of
from inkwell.translation import tr
from inkwell.ui.editor.blocks import RUN
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.underline import USUAL, Lines, Run
from inkwell.ui.theme import Theme
from inkwell.ui.tokens import Tokens

NAMES: Final = {
    Origin.GENERATED: "generated",
    Origin.PASTED: "pasted",
    Origin.IMPORTED: "imported",
    Origin.UNKNOWN: tr("not recorded"),
}
"""What is marked, and what it is called; typed words have no mark."""
_DASHES: Final = {
    Origin.GENERATED: (),
    Origin.PASTED: (5.0, 2.5),
    Origin.IMPORTED: (1.0, 2.0),
    Origin.UNKNOWN: (6.0, 2.0, 1.0, 2.0),
}
"""Each has a line of its own, in widths of the line: no meaning is in the colour alone."""
_WASHES: Final = {Origin.GENERATED: 0.13, Origin.PASTED: 0.13}
"""What came from others has a wash too; whole books are imported, and a page of grey would be hard to read."""
_MOST_BLOCKS: Final = 200


def colour_of(origin: Origin, tokens: Tokens) -> QColor:
    """The colour of an origin's mark."""
    found = {Origin.GENERATED: tokens.accent, Origin.PASTED: tokens.amber, Origin.IMPORTED: tokens.soft}
    return QColor(found.get(origin, tokens.faint))


def pen_of(origin: Origin, tokens: Tokens, width: float) -> QPen:
    """What an origin's line is drawn with."""
    pen = QPen(colour_of(origin, tokens), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if _DASHES[origin]:
        pen.setDashPattern(_DASHES[origin])
    return pen


class OriginRun(NamedTuple):
    """A part of a mark: whose, and where its line runs, in pixels from the top of the document."""

    origin: Origin
    run: Run


class OriginMarks(QObject):
    """Marks one page while it is on."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._theme = page, theme
        self._on = False

    @property
    def on(self) -> bool:
        """Whether the page is marked."""
        return self._on

    def set_on(self, *, on: bool) -> None:
        """Mark the page, or do not."""
        if on == self._on:
            return
        self._on = on
        if on:
            self._page.add_overlay(self._paint)
        else:
            self._page.remove_overlay(self._paint)

    def runs(self, rect: QRect | None = None) -> Iterator[OriginRun]:
        """The marks that a part of the viewport shows, all of it by default."""
        rect = self._page.viewport().rect() if rect is None else rect
        top = self._page.verticalScrollBar().value()
        for block in self._blocks(rect):
            lines = None
            for part in block.textFormats():
                run = part.format.stringProperty(RUN)
                if run:
                    lines = lines or Lines(block, (rect.top() + top - USUAL, rect.bottom() + top + USUAL))
                    origin = origin_of(run)
                    yield from (OriginRun(origin, each) for each in lines.runs(part.start, part.start + part.length))

    def _blocks(self, rect: QRect) -> Iterator[QTextBlock]:
        layout, scroll = self._page.document().documentLayout(), self._page.verticalScrollBar().value()
        block = self._page.cursorForPosition(QPoint(0, rect.top())).block()
        for _ in range(_MOST_BLOCKS):
            if not block.isValid() or layout.blockBoundingRect(block).top() - scroll > rect.bottom():
                return
            yield block
            block = block.next()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        tokens, pixels = self._theme.tokens, self._page.looks.pixels
        scale = max(pixels / USUAL, 0.7)
        painter.save()
        painter.translate(0, -self._page.verticalScrollBar().value())
        for origin, run in self.runs(rect):
            if origin in _WASHES:
                wash = colour_of(origin, tokens)
                wash.setAlphaF(_WASHES[origin])
                painter.fillRect(QRectF(run.left, run.top - pixels, run.right - run.left, pixels * 1.2), wash)
            painter.setPen(pen_of(origin, tokens, 1.6 * scale))
            # On whole pixels: between them one line would be drawn thicker than the next.
            height = round(run.top + pixels * 0.2)
            painter.drawLine(QPointF(run.left, height), QPointF(run.right, height))
        painter.restore()
