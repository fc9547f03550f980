"""Markdown as it will read: styled as it is typed, its markers out of sight where the caret is not. Only looks.

A comment that goes on through several paragraphs is followed by the state of each block: what it ends in the middle of,
and how many paragraphs that began above. An opening mark counts only if the end is found within `FAR` paragraphs below,
so that one that is just being typed, or was forgotten, does not swallow the book.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import Literal

from PySide6.QtCore import QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextDocument

from inkwell.manuscript.markup import FAR, Inside, Mark, Style, closes, kind_of, may_be_marked, parse, stretches
from inkwell.ui.editor.blocks import opens_section, utf16_length
from inkwell.ui.editor.marker_looks import MarkerLooks, Part
from inkwell.ui.tokens import LIGHT, Tokens

Markers = Literal["hidden", "dimmed", "always"]

_OUTSIDE = -1
_STATES = {Inside.HTML: 1, Inside.PERCENT: 2}
_INSIDES = {1: Inside.HTML, 2: Inside.PERCENT}
_PER_PARAGRAPH = 4
_MOST_STRAYS = 20
_STAYS = Style.NOTE
"""Styles whose markers are never hidden: without them the words before and inside would run into one another."""


class LiveStyles(QSyntaxHighlighter):
    """The styles of one document. `set_caret` says where markers come in sight: in the spans that it touches."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._caret = -1
        self._markers: Markers = "hidden"
        self._looks = MarkerLooks(LIGHT, 21)
        self._revealed: list[QTextBlock] = []
        """Blocks of which a marker is in sight because of the caret."""
        self._here: tuple[QTextBlock, tuple[Mark, ...], frozenset[int]] | None = None
        """The block with the caret, its marks and those whose markers are in sight, as they were last drawn."""
        self._followed = False
        """Whether any block ever ended in the middle of a comment."""
        self._barren: dict[Inside, tuple[int, int]] = {}
        """Up to which block there is no end of a comment, at which revision of the document."""
        self._strays: list[tuple[QTextBlock, Inside | None]] = []

    def set_looks(self, tokens: Tokens, pixels: int) -> None:
        """Take the colours and the page's font size; the caller rehighlights when it suits."""
        self._looks = MarkerLooks(tokens, pixels)

    def set_markers(self, markers: Markers) -> bool:
        """Say how markers are shown; true if that is new, and then the caller rehighlights."""
        changed, self._markers = markers != self._markers, markers
        return changed

    def set_caret(self, position: int) -> None:
        """Follow the caret (UTF-16): show the markers of what it touches and hide those that it left."""
        self._caret = position
        if self._markers != "hidden":
            return
        block = self.document().findBlock(position)
        for each in [each for each in self._revealed if each != block]:
            self._revealed.remove(each)
            if each.isValid():
                self.rehighlightBlock(each)
        marks, shown = self._drawn(block)
        if shown != self._touched(block, marks):
            self.rehighlightBlock(block)

    def _drawn(self, block: QTextBlock) -> tuple[tuple[Mark, ...], frozenset[int]]:
        """The marks of a block and those that were in sight when it was last drawn."""
        if self._here is not None and self._here[0] == block:
            return self._here[1:]
        marks = self._marks_of(block)
        self._here = (block, marks, frozenset())
        return marks, frozenset()

    def inside_above(self, block: QTextBlock) -> Inside:
        """What a block begins in the middle of."""
        return _inside(block.previous().userState()) if block.previous().isValid() else Inside.NOTHING

    def inside_below(self, block: QTextBlock) -> Inside:
        """What a block ends in the middle of."""
        return _inside(block.userState())

    def _marks_of(self, block: QTextBlock) -> tuple[Mark, ...]:
        inside, text = self.inside_above(block), block.text()
        if inside is Inside.NOTHING and not may_be_marked(text):
            return ()
        return parse(text, inside, lambda _: block.userState() > 0).marks

    def _touched(self, block: QTextBlock, marks: tuple[Mark, ...]) -> frozenset[int]:
        """The numbers of the marks that the caret is in or at the edge of."""
        if not marks:
            return frozenset()
        place = self._caret - block.position()
        if not 0 <= place < block.length():
            return frozenset()
        text = block.text()
        if (units := _wide(text)) is not None:
            place = units.index(place) if place in units else place
        return frozenset(number for number, mark in enumerate(marks) if _touches(mark, place))

    # called by Qt, for changed blocks only

    def highlightBlock(self, text: str) -> None:
        """Give one block its looks."""
        # Nearly every paragraph of nearly every book ends here, so that nothing is asked twice.
        above = self.previousBlockState() if self._followed else _OUTSIDE
        inside = _inside(above)
        if inside is not Inside.NOTHING and opens_section(self.currentBlock()):
            # No comment goes on in another text.
            above, inside = _OUTSIDE, Inside.NOTHING
        if inside is Inside.NOTHING and not may_be_marked(text):
            if self._followed and self.currentBlockState() != _OUTSIDE:
                self.setCurrentBlockState(_OUTSIDE)
            if self._here is not None and self._here[0] == (block := self.currentBlock()):
                self._here = (block, (), frozenset())
            return
        parsed = parse(text, inside, self._closes_below)
        self._set_state(text, inside, parsed.ends, above)
        self._draw(text, parsed.marks)

    def _draw(self, text: str, marks: tuple[Mark, ...]) -> None:
        block = self.currentBlock()
        shown = self._touched(block, marks) if self._markers == "hidden" else frozenset[int]()
        if block.contains(self._caret):
            self._here = (block, marks, shown)
        if shown and block not in self._revealed:
            self._revealed.append(block)
        units = _wide(text) if marks else None
        level = kind_of(text).level if marks and any(mark.style is Style.HEADING for mark in marks[:2]) else 0
        for part in stretches(marks):
            start, end = (part.start, part.end) if units is None else (units[part.start], units[part.end])
            how = Part.WORDS if part.mark < 0 else self._part(part.mark in shown or marks[part.mark].style in _STAYS)
            self.setFormat(start, end - start, self._looks.form(part.styles, level, how))

    def _part(self, touched: bool) -> Part:
        if self._markers == "always":
            return Part.PLAIN
        return Part.DIMMED if touched or self._markers == "dimmed" else Part.HIDDEN

    # comments of several paragraphs

    def _set_state(self, text: str, inside: Inside, ends: Inside, above: int) -> None:
        """Note what the block ends in the middle of; have what does not fit together looked at again."""
        state = _OUTSIDE
        if ends is not Inside.NOTHING:
            begun = above // _PER_PARAGRAPH + 1 if inside is ends else 0
            if begun < FAR:
                state = _STATES[ends] + _PER_PARAGRAPH * begun
            if begun >= FAR or _ends_text(self.currentBlock()):
                self._review(self.document().findBlockByNumber(self.currentBlock().blockNumber() - begun), None)
        elif inside is Inside.NOTHING:
            for kind in (Inside.HTML, Inside.PERCENT):
                if kind.value in text and closes(text, kind):
                    self._review(self.currentBlock(), kind)
        self._followed = self._followed or state != _OUTSIDE
        if self.currentBlockState() != state:
            self.setCurrentBlockState(state)

    def _closes_below(self, inside: Inside) -> bool:
        """Whether a comment that is open at the end of the current block ends in one of the next `FAR`."""
        block, revision = self.currentBlock(), self.document().revision()
        number = block.blockNumber()
        known, barren = self._barren.get(inside, (-1, 0))
        # Many that never close must not each look through the same paragraphs again.
        first = max(barren, number + 1) if known == revision and barren >= number else number + 1
        block = self.document().findBlockByNumber(first)
        while first <= number + FAR and block.isValid() and not opens_section(block):
            if closes(block.text(), inside):
                return True
            first, block = first + 1, block.next()
        self._barren[inside] = (revision, first)
        return False

    def _review(self, block: QTextBlock, ends: Inside | None) -> None:
        """Look, a moment later, whether the comment that begins here still ends, or one above ends here now."""
        if len(self._strays) < _MOST_STRAYS:
            self._strays.append((block, ends))
            if len(self._strays) == 1:
                QTimer.singleShot(0, self, self._look_again)

    def _look_again(self) -> None:
        strays, self._strays = self._strays, []
        for block, ends in strays:
            opener = block if ends is None or not block.isValid() else _opener_above(block, ends)
            if opener is not None and opener.isValid():
                self.rehighlightBlock(opener)


def _inside(state: int) -> Inside:
    return _INSIDES[state % _PER_PARAGRAPH] if state > 0 else Inside.NOTHING


def _ends_text(block: QTextBlock) -> bool:
    """Whether a block is the last of its text."""
    return not block.next().isValid() or opens_section(block.next())


def _opener_above(block: QTextBlock, kind: Inside) -> QTextBlock | None:
    """The nearest block above in which a comment of this kind may begin that does not end there."""
    above = block.previous()
    for _ in range(FAR):
        if not above.isValid() or opens_section(above):
            return None
        text = above.text()
        if text.rfind("<!--") > text.rfind("-->") if kind is Inside.HTML else closes(text, kind):
            return above
        above = above.previous()
    return None


def _touches(mark: Mark, place: int) -> bool:
    """Whether a caret brings a mark's markers in sight. A quotation's is only seen from beside it."""
    end = mark.start + mark.opens if mark.style is Style.QUOTE else mark.end
    return mark.start <= place <= end


def _wide(text: str) -> Sequence[int] | None:
    """For each code point, and the end, its place in UTF-16; None where the two are the same."""
    if utf16_length(text) == len(text):
        return None
    return list(accumulate((2 if character > "\uffff" else 1 for character in text), initial=0))
