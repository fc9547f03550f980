"""How much a model looked at each word, shaded on one page: painted over it, for what is in sight only."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock, QTextDocument

from inkwell.app.lens import SeenWord
from inkwell.manuscript.comments import cuts_of, without_comments
from inkwell.manuscript.fidelity import PAGE
from inkwell.ui.editor.blocks import newlines_before, utf16_length, utf16_slice
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.underline import Lines
from inkwell.ui.theme import Theme

FAINTEST: Final = 0.06
"""Words with less light than this are not shaded: there are hundreds of them."""
DENSEST: Final = 0.3
"""How opaque the strongest shade is: it lies over the letters too, and they keep their contrast."""
LINE: Final = 2.0
"""Pixels of the line below a word that is listed."""
_MOST_BLOCKS: Final = 200


class _Piece(NamedTuple):
    offset: int
    """In the text, in code points."""
    position: int
    """In the document, in UTF-16 units."""
    text: str


class TextBefore:
    """The text before a place of a document without its comments, and where each of its characters stands there."""

    def __init__(self, document: QTextDocument, start: int, place: int) -> None:
        self._pieces: list[_Piece] = []
        parts, length = list[str](), 0
        block = document.findBlock(start)
        while block.isValid() and block.position() <= place:
            gap = "\n" * newlines_before(block) if self._pieces else ""
            at = max(start, block.position())
            own = PAGE.decode(utf16_slice(block.text(), at - block.position(), place - block.position()))
            length += len(gap)
            self._pieces.append(_Piece(length, at, own))
            length += len(own)
            parts += (gap, own)
            block = block.next()
        written = "".join(parts)
        self._cuts = cuts_of(written, unfinished=True)
        self.text = without_comments(written, unfinished=True)

    def position(self, offset: int) -> int:
        """The document position of a character of the text."""
        for cut in self._cuts:
            if cut.start <= offset:
                offset += cut.end - cut.start
        piece = self._pieces[max(0, bisect_right(self._pieces, offset, key=lambda each: each.offset) - 1)]
        return piece.position + utf16_length(PAGE.encode(piece.text[: offset - piece.offset]))


class _Shade(NamedTuple):
    start: int
    end: int
    light: float
    lined: bool = False
    """Whether it has a line below: what is listed is found without seeing how dense a shade is."""


class LensMarks:
    """Shades words of its page while there are any, and frames the word that they were looked at for."""

    def __init__(self, page: Page, theme: Theme) -> None:
        self._page, self._theme = page, theme
        self._shades: list[_Shade] = []
        self._word: _Shade | None = None
        self._on = False

    @property
    def shades(self) -> Sequence[_Shade]:
        """What is shaded: document positions and how strongly (0 to 1)."""
        return tuple(self._shades)

    def show(
        self, before: TextBefore, words: Sequence[SeenWord], lined: Collection[SeenWord], word: tuple[int, int]
    ) -> None:
        """Shade these words, some with a line below, before the one between two document positions."""
        self._shades = [
            _Shade(before.position(each.start), before.position(each.end), each.light, each in lined)
            for each in words
            if each.light >= FAINTEST or each in lined
        ]
        self._word = _Shade(*word, 0.0)
        if not self._on:
            self._page.add_overlay(self._paint)
        self._on = True
        self._page.viewport().update()

    def clear(self) -> None:
        """Shade nothing."""
        self._shades, self._word = [], None
        if self._on:
            self._page.remove_overlay(self._paint)
        self._on = False

    def _boxes(self, block: QTextBlock, shade: _Shade) -> Iterator[QRectF]:
        metrics = QFontMetricsF(self._page.document().defaultFont())
        scroll, at = self._page.verticalScrollBar().value(), block.position()
        for left, right, under in Lines(block).runs(max(0, shade.start - at), shade.end - at):
            base = under - metrics.descent() * 0.3 - scroll
            yield QRectF(left - 1, base - metrics.ascent(), right - left + 2, metrics.ascent() + metrics.descent())

    def _blocks(self, rect: QRect) -> Iterator[QTextBlock]:
        layout, scroll = self._page.document().documentLayout(), self._page.verticalScrollBar().value()
        block = self._page.cursorForPosition(QPoint(0, rect.top())).block()
        for _ in range(_MOST_BLOCKS):
            if not block.isValid() or layout.blockBoundingRect(block).top() - scroll > rect.bottom():
                return
            yield block
            block = block.next()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        accent = QColor(self._theme.tokens.accent)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in self._blocks(rect):
            first, last = block.position(), block.position() + block.length() - 1
            for shade in self._shades:
                if shade.start <= last and shade.end > first:
                    wash = QColor(accent)
                    wash.setAlphaF(shade.light * DENSEST)
                    for box in self._boxes(block, shade):
                        painter.fillRect(box, wash)
                        if shade.lined:
                            painter.fillRect(QRectF(box.left(), box.bottom() - LINE, box.width(), LINE), accent)
            if self._word is not None and self._word.start <= last and self._word.end > first:
                painter.setPen(QPen(accent, 1.5))
                for box in self._boxes(block, self._word):
                    painter.drawRoundedRect(box, 3, 3)
        painter.restore()
