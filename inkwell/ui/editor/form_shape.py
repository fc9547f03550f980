"""How a paragraph stands in a form that is not prose: a line of verse, a name, what is said, a transition."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QTextBlock

from inkwell.manuscript.markup import Kind, kind_of
from inkwell.manuscript.scriptwriting import Element, first_element, next_element
from inkwell.story.forms import SCRIPTS, VERSE, Form
from inkwell.ui.editor.blocks import newlines_before, opens_section
from inkwell.ui.editor.shape import Shape, Shapes, Stand

MOST_LINES = 200
"""Lines above one that are looked at to know what it is: a longer speech is laid out as action from there on."""
_STANDS = {
    Element.ACTION: Stand.ACTION,
    Element.SLUG: Stand.SLUG,
    Element.CUE: Stand.CUE,
    Element.SPEECH: Stand.SPEECH,
    Element.ASIDE: Stand.ASIDE,
    Element.CUT: Stand.CUT,
    Element.CENTRED: Stand.MIDDLE,
    Element.LYRIC: Stand.SPEECH,
    Element.NAMED: Stand.LINE,
}
_STRUCTURE = (Kind.HEADING, Kind.BREAK)


@dataclass(frozen=True)
class FormShapes(Shapes):
    """Block formats for whatever form of writing a paragraph's text has; `form_of` tells that of a block."""

    form_of: Callable[[QTextBlock], Form] = field(kw_only=True)

    def _shape_at(self, block: QTextBlock) -> Shape:
        usual, form = super()._shape_at(block), self.form_of(block)
        return usual if form is Form.PROSE else form_shape(form, block, usual)

    def turn(self, block: QTextBlock) -> tuple[object, ...]:
        """See `Shapes`: in a script what a line is depends on its letters."""
        usual = super().turn(block)
        return (*usual, self._shape_at(block)) if self.form_of(block) in SCRIPTS else usual


def verse_shape(text: str, newlines: int, usual: Shape) -> Shape:
    """How a line of verse stands; headings, breaks, lists and notes as in prose."""
    if usual.stand in (Stand.HEADING, Stand.BREAK, Stand.ITEM, Stand.NOTE) or usual.level or not text.strip():
        return usual
    return Shape(Stand.LINE, newlines > 1, rtl=usual.rtl)


def script_shape(form: Form, run: Sequence[str], followed: bool | None, usual: Shape, apart: bool) -> Shape:
    """How the last of `run` stands: a line, and above it those that it follows without a blank line."""
    if kind_of(run[-1]).kind in _STRUCTURE or not run[-1].strip():
        return usual
    play = form is Form.PLAY
    element = first_element(run[0], play=play, followed=followed if len(run) == 1 else True)
    for line in run[1:]:
        element = next_element(line, element)
    # In a play what is said has the whole measure: there is nothing beside it.
    stand = Stand.LINE if play and element is Element.SPEECH else _STANDS[element]
    return Shape(stand, apart, rtl=usual.rtl)


def form_shape(form: Form, block: QTextBlock, usual: Shape) -> Shape:
    """How a block stands in this form; `usual` is how it would in prose."""
    newlines = newlines_before(block)
    if form in VERSE:
        return verse_shape(block.text(), newlines, usual)
    if form not in SCRIPTS:
        return usual
    below = block.next()
    ends = not below.isValid() or opens_section(below)
    return script_shape(form, _run_to(block), None if ends else newlines_before(below) == 1, usual, usual.apart)


def _run_to(block: QTextBlock) -> list[str]:
    """The lines from the last blank line down to a block."""
    run = [block.text()]
    while newlines_before(block) == 1 and len(run) < MOST_LINES:
        block = block.previous()
        if not block.isValid() or opens_section(block):
            break
        run.insert(0, block.text())
    return run


def row_shapes(form: Form, pieces: Sequence[tuple[str, int]], usual: Sequence[Shape]) -> list[Shape]:
    """The same for a whole text, as texts with the newlines before each."""
    if form in VERSE:
        return [verse_shape(text, newlines, shape) for (text, newlines), shape in zip(pieces, usual, strict=True)]
    if form not in SCRIPTS:
        return list(usual)
    found: list[Shape] = []
    run: list[str] = []
    for number, ((text, newlines), shape) in enumerate(zip(pieces, usual, strict=True)):
        run = [*run[-MOST_LINES:], text] if number and newlines == 1 else [text]
        followed = pieces[number + 1][1] == 1 if number + 1 < len(pieces) else None
        found.append(script_shape(form, run, followed, shape, shape.apart))
    return found
