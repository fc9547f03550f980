"""Paragraphs into pages: lines are set with Qt's text layout and dealt out, page by page, from any place on.

One unit is a tenth of a point. A page is worked out by itself, so that a long book can be printed, or looked at, in
portions; what is kept of a page is where it begins.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from inkwell.manuscript.marks import Style
from inkwell.manuscript.printed import Look, Piece

UNIT = 10
"""Units of a point."""
LEAST_LINES = 2
"""Lines of a paragraph that stand together at the foot of a page, and at the head of the next."""
KEPT_LINES = 4
"""Lines below a heading: the shortest paragraph that is not parted, and the space before it."""
CHAPTER_DROP, PART_DROP = 0.16, 0.36
"""How far down the text's height such a title stands."""
INK, GREY = QColor("#000000"), QColor("#555555")
NOTE_SIZE = 0.82
_OVER = (Look.SCENE, Look.BREAK)
_TITLE_LINE = 1.2
"""The least from one line of a title to the next, in its own font sizes."""
_SCALES = {Look.PART: 1.7, Look.CHAPTER: 1.5, Look.NOTE: NOTE_SIZE}
"""Sizes of letters, in sizes of the text's."""


@dataclass(frozen=True)
class Measures:
    """A page and its type, in points; `spacing` is a line's height in per cent of the font's."""

    width: float
    height: float
    margin: float
    family: str
    size: float
    spacing: int
    header: str = ""
    """What stands over each page at the left; the chapter stands at the right. "" with no chapter: no header."""
    chapters: bool = True
    numbers: bool = True
    spaced: bool = False


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


@dataclass(frozen=True)
class Page:
    """One page, worked out."""

    sets: tuple[_Set, ...]
    chapter: str
    opens: bool
    """Whether a title opens it: then there is no header."""
    next: Place


class Flow:
    """Works out the pages of one text. The paragraphs must all be there."""

    def __init__(self, pieces: Sequence[Piece], measures: Measures) -> None:
        self._pieces = pieces
        self.measures = measures
        self._width = (measures.width - 2 * measures.margin) * UNIT
        self._height = (measures.height - 2 * measures.margin) * UNIT
        self._line = QFontMetricsF(self._font()).height() * measures.spacing / 100

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
            if piece.look in (Look.PART, Look.CHAPTER) and at.line == 0:
                if sets:
                    break
                opens = True
            elif sets and self._pieces[at.piece - 1].look is Look.PART:
                break
            top += self._above(at, not sets)
            layout = self._layout(piece)
            count, pitch = layout.lineCount(), self._pitch(piece)
            fits = max(0, int((self._height - top + 0.01) / pitch))
            taken = self._taken(at, count, fits, bool(sets))
            if not taken:
                break
            left = 0.0 if _runs_leftwards(piece.text) else self._indent(piece)
            sets.append(_Set(layout, at.line, at.line + taken, left, top, pitch, self._base(piece)))
            top += taken * pitch
            at = Place(at.piece, at.line + taken) if at.line + taken < count else Place(at.piece + 1)
            top += self._below(piece) if at.line == 0 else 0
            if at.line:
                break
        return Page(tuple(sets), chapter, opens, at)

    def _taken(self, at: Place, count: int, fits: int, begun: bool) -> int:
        """How many lines of a paragraph go on this page; 0 sends it to the next."""
        left = count - at.line
        piece = self._pieces[at.piece]
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
            return self._height * CHAPTER_DROP
        if look is Look.PART:
            return self._height * PART_DROP
        if first:
            return 0.0
        spaced = self.measures.spaced and look in (Look.BODY, Look.QUOTE)
        return self._line * (1.0 if look is Look.SCENE else 0.5 if look is Look.BREAK or spaced else 0.0)

    def _below(self, piece: Piece) -> float:
        return self._line * {Look.CHAPTER: 2.0, Look.SCENE: 0.5, Look.BREAK: 0.5}.get(piece.look, 0.0)

    # one paragraph

    def _font(self, scale: float = 1.0) -> QFont:
        return _font(self.measures.family, self.measures.size * scale)

    def _pitch(self, piece: Piece) -> float:
        """From one line to the next; a title's letters are larger, and must not touch."""
        if piece.look not in _SCALES:
            return self._line
        # Some faces tell of no more room than their letters take, and leave the rest to the leading, or to nobody.
        least = _TITLE_LINE * _SCALES[piece.look] * self.measures.size * UNIT
        return max(self._line, self._metrics(piece).lineSpacing(), least)

    def _base(self, piece: Piece) -> float:
        """Where letters stand in a line: the same for all, whatever other scripts are in it."""
        metrics = self._metrics(piece)
        return (self._pitch(piece) - metrics.height()) / 2 + metrics.ascent()

    def _metrics(self, piece: Piece) -> QFontMetricsF:
        return QFontMetricsF(self._font(_SCALES.get(piece.look, 1.0)))

    def _indent(self, piece: Piece) -> float:
        em = self.measures.size * UNIT
        return 2 * em * piece.level if piece.look in (Look.QUOTE, Look.ITEM) else 0.0

    def _layout(self, piece: Piece) -> QTextLayout:
        scale = _SCALES.get(piece.look, 1.0)
        layout = QTextLayout(piece.text.replace("\t", " "), self._font(scale))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        centred = piece.look in (Look.PART, Look.CHAPTER, Look.SCENE, Look.BREAK)
        leftwards = _runs_leftwards(piece.text)
        # A layout by itself does not turn left into right for what runs from right to left.
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else side)
        layout.setTextOption(option)
        layout.setFormats(self._formats(piece, scale))
        indent = self._indent(piece)
        first = self.measures.size * UNIT * 1.2 if piece.look is Look.BODY and not self.measures.spaced else 0.0
        layout.beginLayout()
        away = first
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(self._width - indent - away, self._line))
            # A line from right to left begins at the other side: it only has to be shorter.
            line.setPosition(QPointF(0.0 if leftwards else away, 0.0))
            away = 0.0
        layout.endLayout()
        return layout

    def _formats(self, piece: Piece, scale: float) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        at = 0
        for run in piece.runs:
            length = len(run.text.encode("utf-16-le", "surrogatepass")) // 2
            if run.style:
                made = QTextLayout.FormatRange()
                made.start, made.length, made.format = at, length, self._format(run.style, scale)
                found.append(made)
            at += length
        return found

    def _format(self, style: Style, scale: float) -> QTextCharFormat:
        font = QFont(self._font(scale))
        font.setItalic(bool(style & Style.EMPHASIS))
        font.setBold(bool(style & Style.STRONG))
        font.setStrikeOut(bool(style & Style.STRIKE))
        made = QTextCharFormat()
        if style & Style.REFERENCE:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        made.setFont(font)
        if style & Style.COMMENT:
            made.setForeground(GREY)
        return made

    # paint

    def paint(self, painter: QPainter, page: Page, number: int) -> None:
        """Paint a page; the painter's unit must be a tenth of a point and its origin the paper's corner."""
        margin = self.measures.margin * UNIT
        painter.setPen(INK)
        for each in page.sets:
            for at in range(each.first, each.last):
                line = each.layout.lineAt(at)
                foot = each.top + (at - each.first) * each.pitch + each.base
                line.draw(painter, QPointF(margin + each.left, margin + foot - line.ascent()))
        if not page.opens:
            self._paint_header(painter, page)
        if self.measures.numbers:
            foot = QRectF(margin, margin + self._height, self._width, margin)
            self._small(painter, foot, str(number), Qt.AlignmentFlag.AlignCenter)

    def _paint_header(self, painter: QPainter, page: Page) -> None:
        measures, margin = self.measures, self.measures.margin * UNIT
        head = QRectF(margin, 0, self._width, margin)
        half = head.adjusted(0, 0, -self._width / 2, 0)
        if measures.header:
            self._small(painter, half, measures.header, Qt.AlignmentFlag.AlignLeft)
        if measures.header and measures.chapters and page.chapter:
            self._small(painter, head.adjusted(self._width / 2, 0, 0, 0), page.chapter, Qt.AlignmentFlag.AlignRight)

    def _small(self, painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
        font = self._font(NOTE_SIZE)
        painter.setFont(font)
        painter.setPen(GREY)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() - self._line)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(INK)

    def text_of(self, page: Page) -> str:
        """The words of a page, for who does not see it."""
        found: list[str] = []
        for each in page.sets:
            lines = (each.layout.lineAt(number) for number in range(each.first, each.last))
            found.append("".join(_words(each.layout, line.textStart(), line.textLength()) for line in lines).strip())
        return "\n".join(found)


def _words(layout: QTextLayout, start: int, length: int) -> str:
    units = layout.text().encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")


def _runs_leftwards(text: str) -> bool:
    """Whether the first letter that has a direction is of a script from right to left."""
    kinds = () if text.isascii() else (unicodedata.bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


@lru_cache(maxsize=64)
def _font(family: str, size: float) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(1, round(size * UNIT)))
    # Letters stand where the printer will have them, not where a screen's pixels are.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.ForceOutline)
    # In a PDF Qt does not say which letters a ligature is: the word could be neither found nor copied.
    for feature in ("liga", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font
