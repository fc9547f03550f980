"""How each of Markdown's styles looks on the page: character formats, made once for each combination."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QTextCharFormat

from inkwell.manuscript.marks import Style
from inkwell.ui.tokens import Tokens

_HEADINGS = (1.0, 30 / 21, 26 / 21, 23 / 21)
"""Sizes of a heading by its level, in sizes of the text; the levels below the third are as large as the text."""
_SMALL = 0.82
"""Size of a footnote."""
_CODE = 0.86
"""Size of fixed-pitch letters, which look larger than a book's."""
_TRIED = 100
"""Pixels of a font whose height is measured."""
_TINT = 0.1
"""Share of a comment's colour in the ground behind it."""
_SOFT = Style.QUOTE | Style.LIST | Style.BREAK | Style.NOTE | Style.DEFINITION


class Part(IntEnum):
    """What of a span is drawn: its words, or its marker in one of three ways."""

    WORDS = 0
    HIDDEN = 1
    DIMMED = 2
    PLAIN = 3


class MarkerLooks:
    """Character formats for the colours of one theme and one font size (pixels)."""

    def __init__(self, tokens: Tokens, pixels: int) -> None:
        self._tokens = tokens
        self._pixels = pixels
        self._forms: dict[tuple[Style, int, Part], QTextCharFormat] = {}
        self._hidden = _hidden()

    def form(self, styles: Style, level: int, part: Part) -> QTextCharFormat:
        """The format of what has these styles; `level` is the heading's, where it is in one."""
        if part is Part.HIDDEN:
            return self._hidden
        key = (styles, level, part)
        if key not in self._forms:
            self._forms[key] = self._made(styles, level, part)
        return self._forms[key]

    def _made(self, styles: Style, level: int, part: Part) -> QTextCharFormat:
        made = QTextCharFormat()
        self._set_letters(made, styles, level)
        self._set_colours(made, styles)
        if part is Part.DIMMED:
            made.setForeground(QColor(self._tokens.faint))
            made.setFontUnderline(False)
        if Style.REFERENCE in styles and part is Part.WORDS:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made

    def _set_letters(self, made: QTextCharFormat, styles: Style, level: int) -> None:
        size = 1.0
        if Style.HEADING in styles:
            made.setFontWeight(QFont.Weight.DemiBold)
            size *= _HEADINGS[level] if level < len(_HEADINGS) else 1.0
        if styles & (Style.DEFINITION | Style.NOTE):
            size *= _SMALL
        if Style.CODE in styles:
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            made.setFontFamilies(fixed.families())
            size *= min(_CODE, _fitting(fixed))
        if size != 1.0:
            made.setProperty(QTextCharFormat.Property.FontPixelSize, round(self._pixels * size))
        if Style.EMPHASIS in styles:
            made.setFontItalic(True)
        if Style.STRONG in styles:
            made.setFontWeight(QFont.Weight.Bold)
        if Style.STRIKE in styles:
            made.setFontStrikeOut(True)

    def _set_colours(self, made: QTextCharFormat, styles: Style) -> None:
        tokens = self._tokens
        if Style.COMMENT in styles:
            made.setForeground(QColor(tokens.amber))
            made.setBackground(_between(tokens.page, tokens.amber, _TINT))
        elif styles & (Style.LINK | Style.IMAGE | Style.REFERENCE):
            made.setForeground(QColor(tokens.accent))
            # Seen without its colour too.
            made.setFontUnderline(bool(styles & (Style.LINK | Style.IMAGE)))
        elif styles & _SOFT:
            made.setForeground(QColor(tokens.soft))


def _hidden() -> QTextCharFormat:
    """A marker that nobody sees: it takes no room and no line, however long it is."""
    made = QTextCharFormat()
    made.setForeground(QColor(Qt.GlobalColor.transparent))
    made.setProperty(QTextCharFormat.Property.FontPixelSize, 1)
    # One pixel for each letter of an address would still be a gap.
    made.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
    made.setFontLetterSpacing(1)
    return made


def _fitting(font: QFont) -> float:
    """How large another font may be so that it makes lines hardly taller than the book's."""
    tried = QFont(font)
    tried.setPixelSize(_TRIED)
    return _TRIED / QFontMetricsF(tried).height()


def _between(ground: str, ink: str, share: float) -> QColor:
    """The ground with a share of the ink in it."""
    first, second = QColor(ground), QColor(ink)
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )
