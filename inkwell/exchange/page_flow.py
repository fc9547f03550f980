"""Paragraphs into pages: lines are set with Qt's text layout and dealt out, page by page, from any place on.

One unit is a tenth of a point. A page is worked out by itself, so that a long book can be printed, or looked at, in
portions; what is kept of a page is where it begins. The window prints and previews with it, and the PDF process.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QTextLayout

from inkwell.exchange.page_measures import Measures
from inkwell.exchange.page_type import GREY, INK, NOTE_SIZE, UNIT, Typesetter, runs_leftwards
from inkwell.manuscript.printed import Look, Piece

__all__ = ["UNIT", "Flow", "Measures", "Page", "Place", "dealt"]

LEAST_LINES = 2
"""Lines of a paragraph that stand together at the foot of a page, and at the head of the next."""
KEPT_LINES = 4
"""Lines below a heading: the shortest paragraph that is not parted, and the space before it."""
PART_DROP: Final = 0.36
"""How far down the text's height a part's title stands."""
_OVER = (Look.SCENE, Look.BREAK)
_LEAVES: Final = {Look.SPREAD: 1, Look.TITLE: 1, Look.CENTRED: 1, Look.IMPRINT: 2, Look.ENTRY: 3}
"""What stands before the book, by the leaf that it belongs to: each begins a page, and so does what follows."""
_BELOW: Final = {
    Look.CHAPTER: 2.0,
    Look.SCENE: 0.5,
    Look.BREAK: 0.5,
    Look.TITLE: 1.0,
    Look.IMPRINT: 0.4,
    Look.PICTURE: 0.5,
}
"""Space below, in lines."""
_NUMBERED_BY: Final = 5


@dataclass(frozen=True)
class Place:
    """Where a page begins: at which line of which paragraph."""

    piece: int = 0
    line: int = 0


@dataclass(frozen=True)
class _Set:
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
class Page:
    """One page, worked out."""

    sets: tuple[_Set, ...]
    chapter: str
    opens: bool
    """Whether a title opens it: then there is no header."""
    next: Place
    bare: bool = False
    """Whether it stands before the book: then it has neither header nor number."""


class Flow:
    """Works out the pages of one text. The paragraphs must all be there."""

    def __init__(
        self, pieces: Sequence[Piece], measures: Measures, pictures: Mapping[str, QImage] | None = None
    ) -> None:
        """`pictures` are those that pieces of that look name."""
        self._pieces = pieces
        self.measures = measures
        self.type = Typesetter(measures, pictures or {})

    def over(self, place: Place) -> bool:
        """Whether nothing is left from a place on."""
        return place.piece >= len(self._pieces)

    def page(self, place: Place) -> Page:
        """Work out the page that begins there. A page always takes something along."""
        sets: list[_Set] = []
        top, at, opens = 0.0, place, False
        chapter = self._pieces[place.piece].chapter
        while not self.over(at):
            piece = self._pieces[at.piece]
            if sets and at.line == 0 and self._begins_page(at.piece):
                break
            opens = opens or (at.line == 0 and piece.look in (Look.PART, Look.CHAPTER))
            top += self._above(at, not sets)
            layout = self.type.layout(piece)
            count, pitch = self.type.lines_of(piece, layout), self.type.pitch(piece)
            fits = max(0, int((self.type.height - top + 0.01) / pitch))
            taken = self._taken(at, count, fits, bool(sets))
            if not taken:
                break
            left = 0.0 if runs_leftwards(piece.text) else self.type.indent(piece)
            sets.append(_Set(layout, at.line, at.line + taken, left, top, pitch, self.type.base(piece), piece))
            top += taken * pitch
            at = Place(at.piece, at.line + taken) if at.line + taken < count else Place(at.piece + 1)
            top += self._below(piece) if at.line == 0 else 0
            if at.line:
                break
        return Page(tuple(sets), chapter, opens, at, self._pieces[place.piece].look in _LEAVES)

    def _begins_page(self, number: int) -> bool:
        here, above = self._pieces[number].look, self._pieces[number - 1].look
        if here in (Look.PART, Look.CHAPTER) or above is Look.PART:
            return True
        return _LEAVES.get(here) != _LEAVES.get(above)

    def _taken(self, at: Place, count: int, fits: int, begun: bool) -> int:
        """How many lines of a paragraph go on this page; 0 sends it to the next."""
        left = count - at.line
        piece = self._pieces[at.piece]
        if piece.look is Look.PICTURE:
            return left if fits >= left or not begun else 0
        if piece.look in _OVER and begun and fits < left + self._kept_with(at.piece):
            return 0
        if fits >= left:
            return left
        if begun and fits < LEAST_LINES:
            return 0
        if left - fits < LEAST_LINES and fits - 1 >= (LEAST_LINES if begun else 1):
            return fits - 1
        if begun and left <= LEAST_LINES + 1:
            return 0
        return max(fits, 1)

    def _kept_with(self, number: int) -> int:
        """Lines that must fit below what stands over something: it does not stand alone at a page's foot."""
        lines = KEPT_LINES
        for piece in self._pieces[number + 1 : number + 4]:
            if piece.look not in _OVER:
                break
            lines += 2
        return lines

    def _above(self, at: Place, first: bool) -> float:
        look = self._pieces[at.piece].look
        if at.line:
            return 0.0
        if look is Look.CHAPTER:
            return self.type.height * self.measures.drop
        if look is Look.PART or (look is Look.TITLE and self._pieces[at.piece - 1].look is not Look.SPREAD):
            return self.type.height * PART_DROP
        if look is Look.TITLE:
            return self.type.height * 0.3
        if first:
            return 0.0
        spaced = self.measures.spaced and look in (Look.BODY, Look.QUOTE)
        broken = look is Look.PICTURE or (look is Look.BREAK and not self.measures.plain)
        return self.type.line * (1.0 if look is Look.SCENE else 0.5 if broken or spaced else 0.0)

    def _below(self, piece: Piece) -> float:
        plain = self.measures.plain and piece.look is Look.BREAK
        return 0.0 if plain else self.type.line * _BELOW.get(piece.look, 0.0)

    # paint

    def paint(self, painter: QPainter, page: Page, number: int) -> None:
        """Paint a page; the painter's unit must be a tenth of a point and its origin the paper's corner."""
        left, above = self._corner(number)
        painter.setPen(INK)
        counted = 0
        for each in page.sets:
            if each.layout.lineCount() == 0 or not each.layout.text():
                self._paint_picture(painter, each, left, above)
                continue
            for at in range(each.first, each.last):
                line = each.layout.lineAt(at)
                foot = each.top + (at - each.first) * each.pitch + each.base
                line.draw(painter, QPointF(left + each.left, above + foot - line.ascent()))
                counted += 1
                if self.measures.line_numbers and counted % _NUMBERED_BY == 0 and not page.bare:
                    self._paint_line_number(painter, left, above + foot, counted)
        if not page.bare:
            self._paint_around(painter, page, number)

    def _corner(self, number: int) -> tuple[float, float]:
        """Where the text begins on a page of this number."""
        top, _, inner, outer = self.measures.margins
        turned = self.measures.facing and number % 2 == 0
        return (outer if turned else inner) * UNIT, top * UNIT

    def _paint_picture(self, painter: QPainter, each: _Set, left: float, above: float) -> None:
        if each.piece is None or (picture := self.type.picture(each.piece)) is None:
            return
        box = self.type.picture_size(each.piece)
        box.moveTo(left + (self.type.width - box.width()) / 2, above + each.top)
        painter.drawImage(box, picture)

    def _paint_line_number(self, painter: QPainter, left: float, foot: float, counted: int) -> None:
        font = self.type.font(0.7)
        painter.setFont(font)
        painter.setPen(GREY)
        width = QFontMetricsF(font).horizontalAdvance(str(counted))
        painter.drawText(QPointF(left - width - self.measures.size * UNIT, foot), str(counted))
        painter.setPen(INK)

    def _paint_around(self, painter: QPainter, page: Page, number: int) -> None:
        """Header and number."""
        shown = number - self.measures.unnumbered
        left, above = self._corner(number)
        if self.measures.heads == "manuscript":
            over = QRectF(left, 0, self.type.width, above)
            self._small(painter, over, f"{self.measures.header} / {shown}", Qt.AlignmentFlag.AlignRight, INK)
        elif not page.opens:
            self._paint_header(painter, page, number)
        if self.measures.numbers:
            bottom = self.measures.margins[1] * UNIT
            foot = QRectF(left, above + self.type.height, self.type.width, bottom)
            self._small(painter, foot, str(shown), Qt.AlignmentFlag.AlignCenter)

    def _paint_header(self, painter: QPainter, page: Page, number: int) -> None:
        measures = self.measures
        left, above = self._corner(number)
        head = QRectF(left, 0, self.type.width, above)
        if measures.heads == "facing":
            words, side = (measures.header, Qt.AlignmentFlag.AlignRight)
            if number % 2 == 0:
                words, side = (measures.author or measures.header, Qt.AlignmentFlag.AlignLeft)
            self._small(painter, head, words, side)
            return
        half = head.adjusted(0, 0, -self.type.width / 2, 0)
        if measures.header:
            self._small(painter, half, measures.header, Qt.AlignmentFlag.AlignLeft)
        if measures.header and measures.chapters and page.chapter:
            words = page.chapter.replace("\n", " ")
            self._small(painter, head.adjusted(self.type.width / 2, 0, 0, 0), words, Qt.AlignmentFlag.AlignRight)

    def _small(self, painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag, ink: QColor = GREY) -> None:
        font = self.type.font(1.0 if self.measures.plain else NOTE_SIZE)
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() - self.type.line)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(INK)

    def text_of(self, page: Page) -> str:
        """The words of a page, for who does not see it."""
        found: list[str] = []
        for each in page.sets:
            if each.piece is not None and each.piece.look is Look.PICTURE:
                continue
            lines = (each.layout.lineAt(number) for number in range(each.first, each.last))
            found.append("".join(_words(each.layout, line.textStart(), line.textLength()) for line in lines).strip())
        return "\n".join(found)


def dealt(flow: Flow) -> Iterator[tuple[int, Page | None]]:
    """The pages of a text with their numbers; None for one that stays empty, so that a chapter begins at the right."""
    place, number = Place(), 0
    while not flow.over(place):
        page = flow.page(place)
        number += 1
        if flow.measures.right_hand and page.opens and number % 2 == 0:
            yield number, None
            number += 1
        yield number, page
        place = page.next


def _words(layout: QTextLayout, start: int, length: int) -> str:
    units = layout.text().encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
