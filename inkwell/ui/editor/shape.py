"""How a paragraph stands on the page: indented, flush, centred, as a quote, an item, a note or a line of verse.

Decided from its text and its neighbour. What depends on the size of the type is kept out of the formats where Qt has a
knob for it (`Sheet` turns them): the room between lines is `LEADING` and follows the layout's paint device, block
indents are counted in levels and follow the document's indent width. The rest is set anew when the looks change.
"""

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextBlockFormat, QTextFormat

from inkwell.manuscript.markup import Kind, Paragraph, kind_of
from inkwell.manuscript.scripts import direction
from inkwell.ui.editor.blocks import NEWLINES, SECTION, newlines_before, opens_section, with_newlines
from inkwell.ui.editor.looks import Looks

SHAPE = QTextFormat.Property.UserProperty.value + 4
"""Block property: the number of the block's shape among those of its page."""
LEADING = 10.5
"""Room between two lines in the formats, whatever it is on the screen.

It is added to what the line needs by itself, so that scripts with taller letters keep their distance too.
"""
SCRIPT_PITCHES = 0.9
"""Room for a blank line between stanzas, and between the parts of a script, in line heights."""
SPACE_PITCHES = 0.6
"""The gap between paragraphs in the style "space", in line heights."""
LONGEST_MARKER = 24
"""Code points of a list item's marker that are measured."""
_PLACED = (
    QTextFormat.Property.TextIndent,
    QTextFormat.Property.BlockTopMargin,
    QTextFormat.Property.BlockBottomMargin,
    QTextFormat.Property.BlockRightMargin,
)


class Stand(Enum):
    """The ways a paragraph can stand."""

    INDENTED = "indented"
    FLUSH = "flush"
    HEADING = "heading"
    BREAK = "break"
    QUOTED = "quoted"
    ITEM = "item"
    NOTE = "note"
    VERSE = "verse"
    LINE = "line"
    """A line of a poem or a song, or of what is said in a play: flush, and what is too long hangs."""
    SLUG = "slug"
    """A scene heading of a script; the others are parts of one too."""
    CUE = "cue"
    SPEECH = "speech"
    ASIDE = "aside"
    CUT = "cut"
    ACTION = "action"
    MIDDLE = "middle"


_OF_ITS_OWN = {
    Kind.HEADING: Stand.HEADING,
    Kind.BREAK: Stand.BREAK,
    Kind.BULLET: Stand.ITEM,
    Kind.NUMBER: Stand.ITEM,
    Kind.DEFINITION: Stand.NOTE,
}
CENTRED = (Stand.HEADING, Stand.BREAK, Stand.MIDDLE)
SCRIPT_LEVELS = {Stand.CUE: 6, Stand.ASIDE: 4, Stand.SPEECH: 3}
"""How many indents a part of a script stands further in: about as on a typed page."""
SPEECH_MARGINS = {Stand.SPEECH: 3, Stand.ASIDE: 4}
"""And from the right edge."""
_APART = (Stand.LINE, Stand.SLUG, Stand.CUE, Stand.ASIDE, Stand.CUT, Stand.ACTION, Stand.MIDDLE)
"""What a blank line is shown before, whatever the style of paragraphs is."""


class Shape(NamedTuple):
    """How a paragraph stands, and what else that depends on."""

    stand: Stand
    apart: bool = True
    """Whether a blank line is before it, so that the style "space" shows one."""
    level: int = 0
    marker: str = ""
    """What a list item hangs by."""
    rtl: bool = False
    """Whether it runs from right to left because the paragraph above does, having no letter of its own."""


def is_heading(text: str) -> bool:
    """Whether a paragraph is a Markdown heading."""
    return kind_of(text).kind is Kind.HEADING


def is_scene_break(text: str) -> bool:
    """Whether a paragraph only parts two scenes."""
    return kind_of(text).kind is Kind.BREAK


def centres(text: str) -> bool:
    """Whether a paragraph is set in the middle, and the next one flush."""
    return kind_of(text).kind in (Kind.HEADING, Kind.BREAK)


def shape_of(text: str, newlines: int, above: str | None, above_rtl: bool = False) -> Shape:
    """How a paragraph stands, after so many newlines.

    `above` is the text of the nearest paragraph above that is not empty, if any; `above_rtl` says whether the
    paragraph right above runs from right to left.
    """
    kind = kind_of(text)
    rtl = above_rtl and not direction(text)
    stand = _OF_ITS_OWN.get(kind.kind) or _stand(kind, newlines, above)
    if stand is Stand.ITEM:
        return Shape(stand, newlines > 1, kind.level + kind.quotes, text[: min(kind.words, LONGEST_MARKER)], rtl)
    return Shape(stand, newlines > 1 and above is not None, kind.quotes, "", rtl)


def _stand(kind: Paragraph, newlines: int, above: str | None) -> Stand:
    if newlines == 1:
        return Stand.VERSE
    if newlines < 1 or above is None:
        return Stand.QUOTED if kind.quotes else Stand.FLUSH
    before = kind_of(above)
    if before.kind in (Kind.HEADING, Kind.BREAK) or before.quotes != kind.quotes:
        return Stand.QUOTED if kind.quotes else Stand.FLUSH
    return Stand.INDENTED


def text_above(block: QTextBlock) -> str | None:
    """The nearest paragraph above in the same text that is not empty."""
    above = block.previous()
    while above.isValid() and not above.text() and not opens_section(above):
        above = above.previous()
    return above.text() or None if above.isValid() else None


def shape_at(block: QTextBlock) -> Shape:
    """How a block should stand."""
    text, above = block.text(), block.previous()
    above_rtl = above.isValid() and not opens_section(above) and above.textDirection() == Qt.LayoutDirection.RightToLeft
    return shape_of(text, newlines_before(block), text_above(block), above_rtl)


@dataclass(frozen=True)
class Shapes:
    """Block formats in one page's looks. `known` is the page's list of shapes and outlives its looks."""

    looks: Looks
    share: float = 1.0
    """What the layout multiplies the margins above and below by; see `LEADING`."""
    known: list[Shape] = field(default_factory=list[Shape])
    _forms: dict[Shape, QTextBlockFormat] = field(default_factory=dict[Shape, QTextBlockFormat])
    _after_newlines: dict[tuple[Shape, int], QTextBlockFormat] = field(
        default_factory=dict[tuple[Shape, int], QTextBlockFormat]
    )

    def in_looks(self, looks: Looks, share: float) -> "Shapes":
        """The same shapes in other looks."""
        return replace(self, looks=looks, share=share, _forms={}, _after_newlines={})

    @property
    def indent(self) -> float:
        """Pixels of one level, and of a paragraph's first line."""
        return self.looks.indent()

    def form(self, how: Stand | Shape, newlines: int) -> QTextBlockFormat:
        """The block format of a paragraph that stands so, after so many newlines; not to be changed."""
        shape = how if isinstance(how, Shape) else Shape(how, newlines > 1)
        made = self._after_newlines.get((shape, newlines))
        if made is None:
            made = self._after_newlines[shape, newlines] = with_newlines(self._made(shape), newlines)
        return made

    def _made(self, shape: Shape) -> QTextBlockFormat:
        if shape not in self._forms:
            if shape not in self.known:
                self.known.append(shape)
            made = self.placed(shape)
            made.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
            hangs = shape.stand in (Stand.NOTE, Stand.VERSE, Stand.LINE)
            made.setIndent(shape.level + hangs + SCRIPT_LEVELS.get(shape.stand, 0))
            made.setAlignment(_aligned(shape.stand))
            made.setProperty(SHAPE, self.known.index(shape) + 1)
            if shape.rtl:
                made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self._forms[shape] = made
        return self._forms[shape]

    def placed(self, shape: Shape) -> QTextBlockFormat:
        """What of a shape's format is in pixels, to be merged into formats that are right otherwise."""
        made = QTextBlockFormat()
        spaced = self.looks.paragraphs == "space"
        made.setTextIndent(self._first_line(shape, spaced))
        top, bottom = self._around(shape, spaced)
        made.setTopMargin(top)
        made.setBottomMargin(bottom)
        quoted = shape.level > 0 and shape.stand is not Stand.ITEM
        margin = SPEECH_MARGINS.get(shape.stand, shape.level if quoted else 0)
        made.setRightMargin(self.indent * margin)
        return made

    def _first_line(self, shape: Shape, spaced: bool) -> float:
        if shape.stand is Stand.INDENTED:
            return 0.0 if spaced else self.indent
        if shape.stand is Stand.ITEM:
            width = QFontMetricsF(self.looks.font()).horizontalAdvance(shape.marker)
            return -min(width, self.indent * shape.level)
        return -self.indent if shape.stand in (Stand.NOTE, Stand.VERSE, Stand.LINE) else 0.0

    def _around(self, shape: Shape, spaced: bool) -> tuple[float, float]:
        """The margins above and below a paragraph."""
        pitch = self.looks.pitch() / self.share
        if shape.stand is Stand.HEADING:
            return (pitch if shape.apart else 0.0), pitch / 2
        if shape.stand is Stand.BREAK:
            return pitch / 2, pitch / 2
        if shape.stand in _APART:
            return (pitch * SCRIPT_PITCHES if shape.apart else 0.0), 0.0
        return (pitch * SPACE_PITCHES if spaced and shape.apart else 0.0), 0.0

    def known_at(self, form: QTextBlockFormat) -> Shape | None:
        """The shape that a format was made for, if it was made here."""
        number = form.intProperty(SHAPE)
        return self.known[number - 1] if 0 < number <= len(self.known) else None

    def wanted(self, block: QTextBlock) -> QTextBlockFormat | None:
        """The format a block should have, or None if it has it."""
        have = block.blockFormat()
        if have.hasProperty(SECTION):
            return None
        made = self._made(self._shape_at(block))
        return None if have.intProperty(SHAPE) == made.intProperty(SHAPE) and _fits(have, made) else _after(have, made)

    def _shape_at(self, block: QTextBlock) -> Shape:
        return shape_at(block)

    def turn(self, block: QTextBlock) -> tuple[object, ...]:
        """All of a paragraph itself on which its shape depends, and the shape of what is below it."""
        text, form = block.text(), block.blockFormat()
        kind = kind_of(text)
        marker = text[: min(kind.words, LONGEST_MARKER)] if kind.kind in (Kind.BULLET, Kind.NUMBER) else ""
        return kind, marker, direction(text), bool(text), form.intProperty(NEWLINES), form.intProperty(SHAPE)

    def mended(self, block: QTextBlock) -> QTextBlockFormat | None:
        """The format of a block that stands right but was made in other looks; None if it was made in these."""
        have = block.blockFormat()
        shape = self.known_at(have)
        if shape is None or _fits(have, made := self._made(shape)):
            return None
        return _after(have, made)


def _aligned(stand: Stand) -> Qt.AlignmentFlag:
    if stand in CENTRED:
        return Qt.AlignmentFlag.AlignHCenter
    return Qt.AlignmentFlag.AlignRight if stand is Stand.CUT else Qt.AlignmentFlag.AlignLeft


def _fits(have: QTextBlockFormat, made: QTextBlockFormat) -> bool:
    return all(have.doubleProperty(each) == made.doubleProperty(each) for each in _PLACED)


def _after(have: QTextBlockFormat, made: QTextBlockFormat) -> QTextBlockFormat:
    """A format made for a paragraph, after as many newlines as the one that it has."""
    return with_newlines(made, {1: 1, -1: 0}.get(have.intProperty(NEWLINES), 2))
