"""A page that was worked out is painted: its text, its notes, what stands over and below it.

The painter's unit must be a tenth of a point and its origin the paper's corner.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout

from inkwell.exchange.page_measures import Measures
from inkwell.exchange.page_notes import Feet
from inkwell.exchange.page_type import GREY, INK, NOTE_SIZE, UNIT, Typesetter
from inkwell.manuscript.printed import Piece

_NUMBERED_BY: Final = 5
_RULE_WIDTH: Final = 0.3
"""Of the text's width: the rule above footnotes."""


@dataclass(frozen=True)
class Set:
    """Lines of one paragraph on a page: from `first` to before `last`, with their upper edge at `top`."""

    layout: QTextLayout
    first: int
    last: int
    left: float
    top: float
    pitch: float
    """From one line to the next."""
    base: float
    """From a line's upper edge to where its letters stand."""
    piece: Piece | None = None
    """The paragraph itself."""


@dataclass(frozen=True)
class Around:
    """What stands over and below a page."""

    number: int
    chapter: str = ""
    opens: bool = False
    """Whether a title opens it: then there is no header."""
    alone: bool = False
    """Whether nothing but the title of a part is on it: then it has no number."""
    bare: bool = False
    """Whether it stands before the book: then it has neither header nor number."""


class PagePainter:
    """Paints the pages of one text."""

    def __init__(self, measures: Measures, typesetter: Typesetter) -> None:
        self.measures = measures
        self.type = typesetter

    def paint(self, painter: QPainter, sets: Sequence[Set], feet: Feet, around: Around) -> None:
        """Paint a page."""
        left, above = self._corner(around.number)
        painter.setPen(INK)
        counted = 0
        for each in sets:
            if each.layout.lineCount() == 0 or not each.layout.text():
                self._paint_picture(painter, each, left, above)
                continue
            for at in range(each.first, each.last):
                line = each.layout.lineAt(at)
                foot = each.top + (at - each.first) * each.pitch + each.base
                line.draw(painter, QPointF(left + each.left, above + foot - line.ascent()))
                counted += 1
                if at == 0 and each.piece is not None and each.piece.number:
                    self._paint_scene_number(painter, each.piece.number, left, above + foot)
                if self.measures.line_numbers and counted % _NUMBERED_BY == 0 and not around.bare:
                    self._paint_line_number(painter, left, above + foot, counted)
        if feet.notes:
            self._paint_feet(painter, feet, left, above + self.type.height - feet.height)
        if not around.bare:
            self._paint_around(painter, around)

    def _corner(self, number: int) -> tuple[float, float]:
        """Where the text begins on a page of this number."""
        top, _, inner, outer = self.measures.margins
        turned = self.measures.facing and self._is_left(number)
        return (outer if turned else inner) * UNIT, top * UNIT

    def _is_left(self, number: int) -> bool:
        """Whether a page lies at the left of an open book; in a script from right to left the first one does."""
        return (number % 2 == 0) != self.measures.leftwards

    def _paint_picture(self, painter: QPainter, each: Set, left: float, above: float) -> None:
        if each.piece is None or (picture := self.type.picture(each.piece)) is None:
            return
        box = self.type.picture_size(each.piece)
        # Below a title it may have less room than a page.
        room = (each.last - each.first) * each.pitch
        box.setSize(box.size() * min(1.0, room / max(box.height(), 1.0)))
        box.moveTo(left + (self.type.width - box.width()) / 2, above + each.top)
        picture.paint(painter, box)

    def _paint_line_number(self, painter: QPainter, left: float, foot: float, counted: int) -> None:
        font = self.type.font(0.7)
        painter.setFont(font)
        painter.setPen(GREY)
        width = QFontMetricsF(font).horizontalAdvance(str(counted))
        painter.drawText(QPointF(left - width - self.measures.size * UNIT, foot), str(counted))
        painter.setPen(INK)

    def _paint_scene_number(self, painter: QPainter, number: str, left: float, foot: float) -> None:
        """Beside a scene's heading, in both margins."""
        font, em = self.type.font(), self.measures.size * UNIT
        painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(number)
        painter.drawText(QPointF(max(left - width - 2 * em, em), foot), number)
        painter.drawText(QPointF(left + self.type.width + em, foot), number)

    def _paint_feet(self, painter: QPainter, feet: Feet, left: float, top: float) -> None:
        wide = self.type.width * _RULE_WIDTH
        start = left + self.type.width - wide if self.measures.leftwards else left
        painter.fillRect(QRectF(start, top + feet.rule * 0.55, wide, 0.5 * UNIT), INK)
        for each in feet.notes:
            base = self.type.base(each.piece)
            for at in range(each.first, each.last):
                line = each.layout.lineAt(at)
                foot = feet.rule + each.top + (at - each.first) * self.type.note_pitch + base
                line.draw(painter, QPointF(left, top + foot - line.ascent()))

    def _paint_around(self, painter: QPainter, around: Around) -> None:
        """Header and number."""
        shown = around.number - self.measures.unnumbered
        left, above = self._corner(around.number)
        if self.measures.heads == "manuscript":
            over = QRectF(left, 0, self.type.width, above)
            self._small(painter, over, f"{self.measures.header} / {shown}", Qt.AlignmentFlag.AlignRight, INK)
        elif self.measures.heads == "screenplay":
            if shown > 1:
                over = QRectF(left, 0, self.type.width, above)
                self._small(painter, over, f"{shown}.", Qt.AlignmentFlag.AlignRight, INK)
        elif not around.opens:
            self._paint_header(painter, around)
        if self.measures.numbers and not around.alone:
            bottom = self.measures.margins[1] * UNIT
            foot = QRectF(left, above + self.type.height, self.type.width, bottom)
            self._small(painter, foot, str(shown), Qt.AlignmentFlag.AlignCenter)

    def _paint_header(self, painter: QPainter, around: Around) -> None:
        measures = self.measures
        left, above = self._corner(around.number)
        head = QRectF(left, 0, self.type.width, above)
        if measures.heads == "facing":
            words = (measures.author or measures.header) if around.number % 2 == 0 else measures.header
            at_left = self._is_left(around.number)
            side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
            self._small(painter, head, words, side)
            return
        half = head.adjusted(0, 0, -self.type.width / 2, 0)
        if measures.header:
            self._small(painter, half, measures.header, Qt.AlignmentFlag.AlignLeft)
        if measures.header and measures.chapters and around.chapter:
            words = around.chapter.replace("\n", " ")
            self._small(painter, head.adjusted(self.type.width / 2, 0, 0, 0), words, Qt.AlignmentFlag.AlignRight)

    def _small(self, painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag, ink: QColor = GREY) -> None:
        font = self.type.font(1.0 if self.measures.plain else NOTE_SIZE)
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() - self.type.line)
        # The side is one of the paper, whichever way the words run.
        absolute = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, absolute, shown)
        painter.setPen(INK)
