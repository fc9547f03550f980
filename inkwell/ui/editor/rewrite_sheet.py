"""A rewrite laid out as the page lays out its text: old words struck through, new ones on a tint with a line under.

It is a document of its own, painted over the paragraphs that it speaks of; the page's document knows nothing of it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLine,
)

from inkwell.manuscript.compare import Part
from inkwell.story.rewriting import Piece
from inkwell.ui.editor import blocks
from inkwell.ui.editor.highlighter import LiveStyles
from inkwell.ui.theme import Tokens

CHANGE = QTextFormat.Property.UserProperty.value + 30
"""Character property of this document: the number of the change that the words belong to, counted from 1."""
PILCROW = "¶"
THIN_SPACE = "\u2009"
"""Between old words and the new ones for them, which would read as one word; it is in neither."""
_UNSHOWABLE = re.compile("[\r\0\u2029\ufdd0\ufdd1\ud800-\udfff]")
_ROUND = 3.0
"""Pixels of the corners of the line around the current change."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How the page sets its text: what a sheet has to follow. Two that are equal lay out alike."""

    width: float
    font: QFont
    indent_width: float
    leading: int
    """The resolution of what the layout takes for its device: it multiplies the room between lines."""

    @classmethod
    def of(cls, document: QTextDocument) -> "Setting":
        """The setting of a page's document."""
        device = document.documentLayout().paintDevice()
        return cls(document.textWidth(), document.defaultFont(), document.indentWidth(), device.logicalDpiY())


class RewriteSheet:
    """What stands in the page's paragraphs, with the changes in it. Coordinates are its own, from its top left."""

    def __init__(self, page: QTextDocument) -> None:
        self._page = page
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._styles = LiveStyles(self._document)
        # A marker that is out of sight could be a change that nobody sees.
        self._styles.set_markers("dimmed")
        self.setting = Setting.of(page)
        self._rects: dict[int, Sequence[QRectF]] = {}
        """Of the change that was asked for last."""

    @property
    def height(self) -> float:
        """Pixels from the top of its first line to the bottom of its last."""
        return self._document.documentLayout().documentSize().height()

    @property
    def text(self) -> str:
        """All that it shows, paragraph by paragraph."""
        return self._document.toPlainText()

    def write(self, before: str, pieces: Iterable[Piece], after: str, first: QTextBlock, tokens: Tokens) -> None:
        """Show the pieces of a passage, between what stands around them in its paragraphs, of which `first` is one."""
        self.setting = Setting.of(self._page)
        self._rects = {}
        self._take_setting()
        self._styles.set_looks(tokens, self.setting.font.pixelSize())
        cursor = QTextCursor(self._document)
        # As one edit it is laid out and styled once, at its end.
        cursor.beginEditBlock()
        writer = _Writer(cursor, first, tokens)
        writer.write(before, Part.SAME, 0)
        for piece in pieces:
            writer.write(piece.text, piece.part, piece.change + 1)
        writer.write(after, Part.SAME, 0)
        cursor.endEditBlock()

    def _take_setting(self) -> None:
        document, setting = self._document, self.setting
        document.clear()
        document.setDefaultFont(setting.font)
        document.setDefaultTextOption(self._page.defaultTextOption())
        document.setIndentWidth(setting.indent_width)
        document.documentLayout().setPaintDevice(self._page.documentLayout().paintDevice())
        document.setTextWidth(setting.width)

    # where things are

    def change_at(self, point: QPointF) -> int:
        """The number of the change under a point, -1 for none."""
        place = self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if place < 0:
            return -1
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(place + 1, self._document.characterCount() - 1))
        return cursor.charFormat().intProperty(CHANGE) - 1

    def rects(self, number: int) -> Sequence[QRectF]:
        """Where the words of a change stand, line by line."""
        if number not in self._rects:
            self._rects = {number: self._find_rects(number)}
        return self._rects[number]

    def _find_rects(self, number: int) -> Sequence[QRectF]:
        found: list[QRectF] = []
        for block in blocks.each_block(self._document) if number >= 0 else ():
            box = self._document.documentLayout().blockBoundingRect(block)
            for start, end in _stretches(block, number):
                found += (each.translated(box.topLeft()) for each in _line_rects(block, start, end))
        return found

    # painting

    def paint(self, painter: QPainter, part: QRectF, tokens: Tokens, current: int) -> None:
        """Paint what is in a part of it, with a line around the current change."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(tokens.ink))
        context.palette = palette
        context.clip = part
        self._document.documentLayout().draw(painter, context)
        painter.setPen(QPen(QColor(tokens.accent), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_around(self.rects(current)))


class _Writer:
    """Writes pieces into an empty document; paragraphs stand as those of the page do."""

    def __init__(self, cursor: QTextCursor, first: QTextBlock, tokens: Tokens) -> None:
        self._cursor = cursor
        self._block = first
        """The paragraph of the page that is written now."""
        self._looks = {part: _look(part, tokens) for part in Part}
        self._before = Part.SAME
        form = QTextBlockFormat(first.blockFormat())
        form.setTopMargin(0)
        cursor.setBlockFormat(form)

    def write(self, text: str, part: Part, change: int) -> None:
        look = QTextCharFormat(self._looks[part])
        look.setProperty(CHANGE, change)
        if part is Part.ADDED and self._before is Part.REMOVED and text:
            between = QTextCharFormat(self._looks[Part.SAME])
            between.setProperty(CHANGE, change)
            self._cursor.insertText(THIN_SPACE, between)
        self._before = part if text else Part.SAME
        for number, piece in enumerate(blocks.pieces(text)):
            if number:
                self._end_paragraph(part, look)
            self._cursor.insertText(_UNSHOWABLE.sub("\ufffd", piece.text), look)

    def _end_paragraph(self, part: Part, look: QTextCharFormat) -> None:
        """The end of a paragraph that comes or goes is shown as a sign; one that goes ends nothing here."""
        if part is not Part.SAME:
            self._cursor.insertText(PILCROW, look)
        if part is not Part.ADDED and self._block.next().isValid():
            self._block = self._block.next()
        if part is not Part.REMOVED:
            self._cursor.insertBlock(QTextBlockFormat(self._block.blockFormat()), QTextCharFormat())


def _around(rects: Sequence[QRectF]) -> QPainterPath:
    """One line around words, however many lines they stand in."""
    path = QPainterPath()
    if len(rects) == 1:
        path.addRoundedRect(rects[0].adjusted(-1, 0, 1, 0), _ROUND, _ROUND)
    for rect, below in pairwise((*rects, *rects[-1:])):
        joined = QRectF(rect.adjusted(-1, 0, 1, 0))
        if rect.left() < below.right() and below.left() < rect.right():
            # Over the room between the lines, so that the two are one shape.
            joined.setBottom(max(joined.bottom(), below.top() + 1))
        if len(rects) > 1:
            path.addRect(joined)
    return path.simplified()


def _look(part: Part, tokens: Tokens) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(tokens.ink))
    if part is Part.REMOVED:
        form.setForeground(QColor(tokens.soft))
        form.setFontStrikeOut(True)
    elif part is Part.ADDED:
        form.setBackground(QColor(tokens.tint))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(QColor(tokens.accent))
    return form


def _stretches(block: QTextBlock, number: int) -> Iterable[tuple[int, int]]:
    """Where in a block words of a change begin and end; old and new ones that touch are one."""
    start = end = -1
    for part in block.textFormats():
        if part.format.intProperty(CHANGE) - 1 != number:
            continue
        if part.start != end:
            if end > start:
                yield start, end
            start = part.start
        end = part.start + part.length
    if end > start:
        yield start, end


def _line_rects(block: QTextBlock, start: int, end: int) -> Iterable[QRectF]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if low < high:
            left, right = sorted((_x(line, low), _x(line, high)))
            # The space at a line's end goes beyond it.
            left, right = max(left, 1.0), min(right, line.x() + line.width() - 2)
            yield QRectF(left, line.y(), right - left, line.height())


def _x(line: QTextLine, offset: int) -> float:
    found: Any = line.cursorToX(offset)  # a pair in some versions of the binding, whatever its types say
    return float(found[0] if isinstance(found, tuple) else found)
