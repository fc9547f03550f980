"""How a paragraph stands on the page: indented, flush, or centred. Decided from its text and its neighbour."""

import re
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat

from inkwell.ui.editor.blocks import NEWLINES, newlines_before, with_newlines

HEADING = re.compile(r"#{1,6}(?:\s|$)")
SCENE_BREAK = re.compile(r"\s*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|#+|⁂)\s*$")
LINE_HEIGHT = 150.0
"""Per cent of the font's own line."""
INDENT_EMS = 25 / 21


class Stand(Enum):
    """The ways a paragraph can stand."""

    INDENTED = "indented"
    FLUSH = "flush"
    CENTRED = "centred"


def is_heading(text: str) -> bool:
    """Whether a paragraph is a Markdown heading."""
    return HEADING.match(text) is not None and not is_scene_break(text)


def is_scene_break(text: str) -> bool:
    """Whether a paragraph only parts two scenes."""
    return len(text) < 40 and SCENE_BREAK.match(text) is not None


def centres(text: str) -> bool:
    """Whether a paragraph is set in the middle, and the next one flush."""
    return is_heading(text) or is_scene_break(text)


def stand(text: str, newlines: int, above: str | None) -> Stand:
    """How a paragraph stands; `above` is the text of the nearest paragraph above that is not empty, if any."""
    if centres(text):
        return Stand.CENTRED
    if newlines < 2 or above is None or centres(above):
        return Stand.FLUSH
    return Stand.INDENTED


def text_above(block: QTextBlock) -> str | None:
    """The nearest paragraph above that is not empty."""
    above = block.previous()
    while above.isValid() and not above.text():
        above = above.previous()
    return above.text() if above.isValid() else None


@dataclass(frozen=True)
class Shapes:
    """Block formats for one font size (pixels)."""

    pixels: int

    def form(self, how: Stand, newlines: int) -> QTextBlockFormat:
        """The block format of a paragraph that stands so, after so many newlines."""
        made = QTextBlockFormat()
        made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setTextIndent(self.pixels * INDENT_EMS if how is Stand.INDENTED else 0.0)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter if how is Stand.CENTRED else Qt.AlignmentFlag.AlignLeft)
        return with_newlines(made, newlines)

    def wanted(self, block: QTextBlock) -> QTextBlockFormat | None:
        """The format a block should have, or None if it has it."""
        have = block.blockFormat()
        kept = {1: 1, -1: 0}.get(have.intProperty(NEWLINES), 2)
        form = self.form(stand(block.text(), newlines_before(block), text_above(block)), kept)
        same = have.textIndent() == form.textIndent() and have.alignment() == form.alignment()
        return None if same else form
