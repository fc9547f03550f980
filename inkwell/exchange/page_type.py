"""Type on a page: one paragraph at a time becomes lines, in the faces and sizes that its kind has.

One unit is a tenth of a point.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from inkwell.exchange.hyphenation import Hyphenation
from inkwell.exchange.page_measures import Measures
from inkwell.exchange.page_pictures import Picture
from inkwell.manuscript.marks import Style
from inkwell.manuscript.printed import Look, Piece, Run

UNIT = 10
"""Units of a point."""
INK, GREY = QColor("#000000"), QColor("#555555")
NOTE_SIZE = 0.82
_TITLE_LINE = 1.2
"""The least from one line of a title to the next, in its own font sizes."""
_SCALES = {Look.PART: 1.7, Look.CHAPTER: 1.5, Look.NOTE: NOTE_SIZE, Look.TITLE: 1.9, Look.IMPRINT: 0.85}
"""Sizes of letters, in sizes of the text's."""
_MOST_SCRIPT: Final = 120
"""Per cent of the font's line: scripts are never set with double space."""
_SINGLE: Final = (Look.SPREAD, Look.IMPRINT, Look.ENTRY)
"""Set without the text's space between lines."""
_SLANTED: Final = (
    "LATIN",
    "GREEK",
    "CYRILLIC",
    "ARMENIAN",
    "GEORGIAN",
    "MODIFIER",
    "MATHEMATICAL",
    "FEMININE",
    "MASCULINE",
)
"""What the names of letters begin with whose scripts have italics."""
_SCRIPT_WIDTH: Final = 432.0
"""Points of a script's text from edge to edge, 6 inches; on smaller paper all of the following is smaller with it."""
_SCRIPT_SIDES: Final = {
    Look.SLUG: (0.0, 0.0),
    Look.ACTION: (0.0, 0.0),
    Look.CUE: (158.4, 0.0),
    Look.SPEECH: (72.0, 108.0),
    Look.ASIDE: (115.2, 144.0),
    Look.CUT: (0.0, 0.0),
    Look.MIDDLE: (0.0, 0.0),
    Look.SAID: (0.0, 0.0),
    Look.LYRIC: (72.0, 108.0),
}
"""Points that the parts of a script are moved in at the left and at the right: names stand 3.7 inches from the paper's
edge, speeches at 2.5 and 3.5 wide, asides at 3.1, as in the guides of the Academy's Nicholl fellowships."""
_COLUMN: Final = 204.0
"""Points that each of two speeches is wide that are said at once; a space of 24 parts them."""
_IN_COLUMN: Final = {Look.CUE: (72.0, 0.0), Look.SPEECH: (0.0, 0.0), Look.ASIDE: (28.8, 28.8)}
"""Points that their parts are moved in within it."""
_BOTH_EDGES: Final = Qt.AlignmentFlag.AlignJustify
_JUSTIFIED: Final = (Look.BODY, Look.FLUSH, Look.QUOTE)
_AS_IT_IS: Final = Style.REFERENCE | Style.CODE
"""Words that are never parted."""
SCRIPT: Final = frozenset(_SCRIPT_SIDES)
_CENTRED: Final = (Look.MIDDLE, Look.PART, Look.CHAPTER, Look.SCENE, Look.BREAK, Look.TITLE, Look.CENTRED)


class Typesetter:
    """Sets the paragraphs of one book. `width` and `height` are the text's, `line` is from one line to the next."""

    def __init__(self, measures: Measures, pictures: Mapping[str, Picture]) -> None:
        self.measures = measures
        self._pictures = pictures
        self._hyphens = Hyphenation(measures.hyphens)
        top, bottom, inner, outer = measures.margins
        self.width = (measures.width - inner - outer) * UNIT
        self.height = (measures.height - top - bottom) * UNIT
        self.line = QFontMetricsF(self.font()).height() * measures.spacing / 100

    def picture(self, piece: Piece) -> Picture | None:
        """The picture that a piece names."""
        return self._pictures.get(piece.text)

    @property
    def note_pitch(self) -> float:
        """From one line of a footnote to the next."""
        return max(self.line * NOTE_SIZE, QFontMetricsF(self.font(NOTE_SIZE)).height())

    def line_of(self, piece: Piece, layout: QTextLayout, at: int) -> int:
        """The number of the line in which a run stands that begins at this code point of a paragraph's words."""
        start = units = 0
        for run, shown in zip(piece.runs, self._shown(piece), strict=True):
            if start >= at:
                break
            start, units = start + len(run.text), units + _units(shown.text)
        return layout.lineForTextPosition(units).lineNumber()

    def lines_of(self, piece: Piece, layout: QTextLayout) -> int:
        """How many lines a paragraph takes; a picture takes as many as it is high."""
        if piece.look is not Look.PICTURE:
            return layout.lineCount()
        return max(1, -int(-self.picture_size(piece).height() // self.pitch(piece)))

    def picture_size(self, piece: Piece) -> QRectF:
        """As large as it is at 96 dots an inch, and never larger than the page's text."""
        picture = self._pictures.get(piece.text)
        if picture is None:
            return QRectF()
        size = picture.size * (72 * UNIT / 96)
        scale = min(1.0, self.width / size.width(), self.height / size.height())
        return QRectF(QPointF(0, 0), size * scale)

    def font(self, scale: float = 1.0) -> QFont:
        """The book's face, in sizes of its text."""
        return _font(self.measures.family, self.measures.size * scale)

    def pitch(self, piece: Piece) -> float:
        """From one line to the next; a title's letters are larger, and must not touch."""
        scale = self.scale(piece)
        if piece.look is Look.NOTE:
            return self.note_pitch
        if piece.look in SCRIPT:
            return QFontMetricsF(self.font()).height() * min(self.measures.spacing, _MOST_SCRIPT) / 100
        if piece.look in _SINGLE:
            return QFontMetricsF(self.font(scale)).height() * 1.1
        if piece.look not in _SCALES:
            return self.line
        # Some faces tell of no more room than their letters take, and leave the rest to the leading, or to nobody.
        least = _TITLE_LINE * scale * self.measures.size * UNIT
        return max(self.line, self._metrics(piece).lineSpacing(), least)

    def scale(self, piece: Piece) -> float:
        """How large a paragraph's letters are, in sizes of the text's."""
        titles = (Look.PART, Look.CHAPTER, Look.TITLE)
        return 1.0 if self.measures.plain and piece.look in titles else _SCALES.get(piece.look, 1.0)

    def base(self, piece: Piece) -> float:
        """Where letters stand in a line: the same for all, whatever other scripts are in it."""
        metrics = self._metrics(piece)
        return (self.pitch(piece) - metrics.height()) / 2 + metrics.ascent()

    def _metrics(self, piece: Piece) -> QFontMetricsF:
        return QFontMetricsF(self.font(self.scale(piece)))

    def indent(self, piece: Piece) -> float:
        """How far a whole paragraph is moved in."""
        em = self.measures.size * UNIT
        if piece.look in SCRIPT:
            return self._script_side(piece, 0)
        ems = {Look.QUOTE: 2.0, Look.ITEM: 2.0, Look.ENTRY: 1.5}.get(piece.look, 0.0)
        return ems * em * piece.level

    def _script_side(self, piece: Piece, side: int) -> float:
        points = _SCRIPT_SIDES[piece.look][side]
        if piece.column and piece.look in _IN_COLUMN:
            # The column at the other side is room that this one has not.
            beside = _SCRIPT_WIDTH - _COLUMN if (piece.column == 1) == (side == 1) else 0.0
            points = beside + _IN_COLUMN[piece.look][side]
        return points * min(1.0, self.width / (_SCRIPT_WIDTH * UNIT)) * UNIT

    def _width(self, piece: Piece) -> float:
        """How wide a paragraph's lines are."""
        right = self._script_side(piece, 1) if piece.look in SCRIPT else 0.0
        return self.width - self.indent(piece) - right

    def layout(self, piece: Piece) -> QTextLayout:
        """A paragraph in lines."""
        scale = self.scale(piece)
        tabbed = piece.look in (Look.SPREAD, Look.ENTRY)
        shown = self._shown(piece)
        words = "" if piece.look is Look.PICTURE else "".join(run.text for run in shown).replace("\n", "\u2028")
        layout = QTextLayout(words if tabbed else words.replace("\t", " "), self.font(scale))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        leftwards = runs_leftwards(piece.text)
        if tabbed:
            option.setTabs([QTextOption.Tab(self.width - self.indent(piece) - 1, QTextOption.TabType.RightTab)])
        option.setAlignment(self._side(piece, leftwards))
        layout.setTextOption(option)
        layout.setFormats(self._formats(shown, scale))
        width = self._width(piece)
        first = self._first_indent() if piece.look is Look.BODY else 0.0
        over = leftwards and option.alignment() == _BOTH_EDGES
        layout.beginLayout()
        away = first
        while (line := layout.createLine()).isValid():
            self._fill(line, max(width - away, self.line), _units(layout.text()), over)
            # A line from right to left begins at the other side: it only has to be shorter.
            line.setPosition(QPointF(0.0 if leftwards else away, 0.0))
            away = 0.0
        layout.endLayout()
        return layout

    def _fill(self, line: QTextLine, width: float, length: int, over: bool) -> None:
        """Give a line its words, of so many. `over`: the space behind them hangs over its end, but for the last."""
        line.setLineWidth(width)
        taken = line.textLength()
        if over and line.textStart() + taken < length:
            # The same words, stretched to a width with room for the space that Qt leaves at the line's end.
            line.setNumColumns(taken, width + QFontMetricsF(self.font()).horizontalAdvance(" "))
            if line.textLength() != taken:
                line.setLineWidth(width)

    def _side(self, piece: Piece, leftwards: bool) -> Qt.AlignmentFlag:
        if piece.look in _CENTRED:
            return Qt.AlignmentFlag.AlignHCenter
        if piece.look is Look.CUT:
            return Qt.AlignmentFlag.AlignRight
        if self.measures.justified and piece.look in _JUSTIFIED:
            return Qt.AlignmentFlag.AlignJustify
        # A layout by itself does not turn left into right for what runs from right to left.
        return Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft

    def _first_indent(self) -> float:
        if self.measures.spaced:
            return 0.0
        return (self.measures.size * 1.2 if self.measures.indent is None else self.measures.indent) * UNIT

    def _shown(self, piece: Piece) -> tuple[Run, ...]:
        """A paragraph's words with what says where they may be parted."""
        if not self.measures.hyphens or piece.look not in _JUSTIFIED:
            return piece.runs
        return tuple(
            run if run.style & _AS_IT_IS else Run(self._hyphens.parted(run.text), run.style) for run in piece.runs
        )

    def _formats(self, runs: Sequence[Run], scale: float) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        at = 0
        for run in runs:
            length = _units(run.text)
            if run.style:
                made = QTextLayout.FormatRange()
                made.start, made.length, made.format = at, length, self._format(run, scale)
                found.append(made)
            at += length
        return found

    def _format(self, run: Run, scale: float) -> QTextCharFormat:
        font, style = QFont(self.font(scale)), run.style
        emphasis = bool(style & Style.EMPHASIS)
        upright = emphasis and not self.measures.underline and not _has_italics(run.text)
        font.setItalic(emphasis and not self.measures.underline and not upright)
        font.setUnderline(bool(style & Style.UNDERLINE) or (emphasis and self.measures.underline))
        font.setBold(bool(style & Style.STRONG) or upright)
        font.setStrikeOut(bool(style & Style.STRIKE))
        made = QTextCharFormat()
        if style & Style.REFERENCE:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        made.setFont(font)
        if style & Style.COMMENT:
            made.setForeground(GREY)
        return made


def _units(text: str) -> int:
    """How long a text is as Qt counts, in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def runs_leftwards(text: str) -> bool:
    """Whether the first letter that has a direction is of a script from right to left."""
    kinds = () if text.isascii() else (unicodedata.bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def _has_italics(text: str) -> bool:
    """Whether the words are in a script that has italics; others are emphasised by weight, as their printers do."""
    names = () if text.isascii() else (unicodedata.name(letter, "") for letter in text if letter.isalpha())
    return all(name.startswith(_SLANTED) for name in names)


@lru_cache(maxsize=64)
def _font(family: str, size: float) -> QFont:
    font = QFont(family)
    if "courier" in family.lower() or "mono" in family.lower():
        # Where the face is not here, the one in its stead is a typewriter's too.
        font.setStyleHint(QFont.StyleHint.TypeWriter)
        font.setFamilies([family, "Courier Prime", "Liberation Mono", "Cousine", "DejaVu Sans Mono", "Menlo"])
    font.setPixelSize(max(1, round(size * UNIT)))
    # Letters stand where the printer will have them, not where a screen's pixels are.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.ForceOutline)
    # In a PDF Qt does not say which letters a ligature is: the word could be neither found nor copied.
    for feature in ("liga", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font
