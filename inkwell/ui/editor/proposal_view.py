"""A standing proposal: text shown in the flow of the page that is neither in the document nor in the undo stack.

It is laid out as the anchor block's preedit area, the way Qt shows what an input method has not committed. Qt's
caret, hit test and movement count a preedit as if it were text, so a proposal steps aside (`visible` turns
false) whenever the caret or the selection goes behind the anchor in its own paragraph, and while keys that
need the true layout are handled.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextLine,
)

from inkwell.story.context import joined, parted
from inkwell.ui.editor.looks import INDENT_EMS

LINE_BREAK = "\u2028"
EM_SPACE = "\u2003"
_BREAK = re.compile("\n+")
_UNSHOWABLE = re.compile("[\r\0\u2029\ufdd0\ufdd1\ud800-\udfff]")


class ProposalView:
    """The proposal of one document. At most one stands; every method is cheap enough for each chunk that arrives."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._anchor: QTextCursor | None = None
        self._shown_in: QTextBlock | None = None
        self._hidden = 0
        self._away = False
        self._place = 0
        self._paragraph = (0, 0)
        self._settled: str | None = None
        """What the layout was last seen to show, while nothing has happened in the anchor's paragraph since."""
        self._known: tuple[tuple[str, str, str, int], tuple[str, list[QTextLayout.FormatRange]]] | None = None
        """How it was laid out last, and what it follows from."""
        self._ink = QTextCharFormat()
        self._indent = QTextCharFormat()
        self.text = ""
        self.key = ""

    def set_looks(self, ink: str, tint: str, pixels: float, dotted: bool = False) -> None:
        """Take the colours of a proposal and the page's font size (pixels); `dotted`: a line tells it, not a tint."""
        self._known = self._settled = None
        self._ink.setForeground(QColor(ink))
        self._ink.setBackground(QColor(tint))
        line = QTextCharFormat.UnderlineStyle
        self._ink.setUnderlineStyle(line.DotLine if dotted else line.NoUnderline)
        self._indent.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        self._indent.setFontLetterSpacing(pixels * (INDENT_EMS - 1))

    @property
    def stands(self) -> bool:
        """Whether there is an anchor, even if no word has come yet."""
        return self._anchor is not None

    @property
    def anchor(self) -> int:
        """The anchor's place in the document (UTF-16), or -1."""
        return self._anchor.position() if self._anchor else -1

    def begin(self, key: str, cursor: QTextCursor) -> None:
        """Anchor a new, empty proposal at a cursor's position."""
        self.drop()
        anchor = QTextCursor(self._document)
        anchor.setPosition(cursor.position())
        self._anchor = anchor
        self.key = key
        self._remember()

    def drop(self) -> None:
        """Forget the proposal and its anchor."""
        self._erase()
        self._anchor = None
        self.text = ""
        self.key = ""

    def cursor(self) -> QTextCursor:
        """A cursor of its own at the anchor; only while a proposal stands."""
        made = QTextCursor(self._document)
        made.setPosition(self.anchor)
        return made

    def fitted(self) -> str:
        """The proposal as it joins on to what stands before the anchor: what is shown and what is accepted.

        `joined`, and two things more: where a paragraph begins, breaks that the author made already are not made
        again; and of several spaces at the front, which some models put after a full stop, one is kept.
        """
        if self.cursor().atBlockStart():
            return self.text.lstrip(" \n")
        text = joined(self._document.characterAt(self.anchor - 1), self.text)
        return " " + text.lstrip(" ") if text.startswith("  ") else text

    def behind(self) -> str:
        """The character right behind the anchor, "" at the end of its paragraph."""
        return self._document.characterAt(self.anchor).strip("\u2029\0")

    def moved(self, position: int, removed: int, added: int, held: bool = False) -> bool:
        """Take note of a change in the document; false when the anchor's own text is gone and the proposal with it.

        `held`: it stays all the same.
        """
        if self._anchor is None:
            return True
        start, end = self._paragraph
        inside = position < self._place < position + removed
        emptied = start < end and position <= start and position + removed >= end and self._place > start
        if not held and removed > added and (inside or emptied):
            self.drop()
            return False
        if position > end:
            return True
        if position + max(removed, added) < start:
            # All of it stands above: with a key there mostly nothing is to be asked.
            by = added - removed
            self._place, self._paragraph = self._place + by, (start + by, end + by)
            return True
        self._settled = None
        self._remember()
        return True

    def unsettle(self) -> None:
        """Something happened in the document that is no change of the text."""
        self._settled = None

    def _remember(self) -> None:
        if self._anchor is None:
            return
        block = self._anchor.block()
        self._place = self._anchor.position()
        self._paragraph = (block.position(), block.position() + block.length() - 1)

    # showing

    def visible_with(self, cursor: QTextCursor) -> bool:
        """Whether it may be shown with the caret and selection where they are."""
        if self._anchor is None or self._hidden or self._away:
            return False
        end = self._paragraph[1]
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        return not (high > self.anchor and low <= end)

    def sync(self, cursor: QTextCursor) -> None:
        """Make the layout show what should be seen; does nothing where it does already."""
        if self._anchor is None or not self.visible_with(cursor):
            self._erase()
            return
        if self._settled == self.text:
            return
        block, offset = self._anchor.block(), self._anchor.positionInBlock()
        # With every key at the anchor this is asked, and mostly nothing is new.
        before = self._document.characterAt(self._anchor.position() - 1) if offset else ""
        state = (self.text, before, self.behind(), offset)
        if self._known is None or self._known[0] != state:
            self._known = (state, self._laid_out(offset))
        shown, ranges = self._known[1]
        layout = block.layout()
        if self._shown_in is not None and self._shown_in != block:
            self._erase()
        if layout.preeditAreaText() == shown and (not shown or layout.preeditAreaPosition() == offset):
            self._settled = self.text
            return
        kept = self._other_formats(layout)
        layout.setPreeditArea(offset if shown else -1, shown)
        layout.setFormats(_shifted(kept, offset, len_units(shown)) + ranges)
        self._shown_in = block if shown else None
        self._document.markContentsDirty(block.position(), block.length())

    def repaint(self, cursor: QTextCursor) -> None:
        """Show it anew, as after a change of colours."""
        self._erase()
        self.sync(cursor)

    @contextmanager
    def aside(self, cursor: QTextCursor) -> Iterator[None]:
        """Out of the layout for a while, for what needs the true one; the caller syncs afterwards."""
        self._hidden += 1
        self.sync(cursor)
        try:
            yield
        finally:
            self._hidden -= 1

    def hide(self, hidden: bool) -> None:
        """Stay away while an input method composes."""
        self._away = hidden

    def bottom(self) -> float:
        """Where its last line ends, in pixels from the top of the document; 0 while it is not shown."""
        block = self._shown_in
        if block is None or not block.isValid():
            return 0.0
        self._document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        line = layout.lineForTextPosition(layout.preeditAreaPosition() + len_units(layout.preeditAreaText()))
        return layout.position().y() + line.y() + line.height() if line.isValid() else 0.0

    def without(self, point: QPointF, cursor: QTextCursor) -> QPointF | None:
        """Where a point (document coordinates) would lie if the proposal were not in the layout; None if it is not.

        What is then done with the point must be done while the proposal is `aside`: Qt counts a layout's preedit as
        text when it looks for a position, and in a selection it looks for the place of the press once more.
        """
        block = self._shown_in
        if block is None:
            return None
        whole, after = self._document.documentLayout(), block.next()
        rect, below = whole.blockBoundingRect(block), whole.blockBoundingRect(after).top() if after.isValid() else None
        if point.y() < rect.top():
            return point
        if below is not None and point.y() >= max(below, rect.bottom()):
            with self.aside(cursor):
                return point - QPointF(0, below - whole.blockBoundingRect(after).top())
        layout = block.layout()
        start, length = layout.preeditAreaPosition(), len_units(layout.preeditAreaText())
        # Under its last line Qt means the end of a paragraph.
        under = point.y() >= rect.bottom()
        hit = block.length() - 1 + length if under else _hit(layout, point - layout.position())
        with self.aside(cursor):
            return self._point(block, hit if hit <= start else max(start, hit - length))

    def _point(self, block: QTextBlock, offset: int) -> QPointF:
        """The middle of the line just at a place of a paragraph."""
        self._document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        line = layout.lineForTextPosition(offset)
        return layout.position() + QPointF(_x(line, offset), line.y() + line.height() / 2)

    def _erase(self) -> None:
        block, self._shown_in, self._settled = self._shown_in, None, None
        if block is None or not block.isValid():
            return
        layout = block.layout()
        kept = self._other_formats(layout)
        layout.setPreeditArea(-1, "")
        layout.setFormats(kept)
        self._document.markContentsDirty(block.position(), block.length())

    def _other_formats(self, layout: QTextLayout) -> list[QTextLayout.FormatRange]:
        """The layout's formats without ours, in positions of the bare text (as the highlighter set them)."""
        length = len_units(layout.preeditAreaText())
        if not length:
            return layout.formats()
        start = layout.preeditAreaPosition()
        kept: list[QTextLayout.FormatRange] = []
        for each in layout.formats():
            if start <= each.start and each.start + each.length <= start + length:
                continue
            begin, end = each.start, each.start + each.length
            begin -= length if begin >= start + length else 0
            end -= length if end > start else 0
            kept.append(_range(begin, end - begin, each.format))
        return kept

    def _laid_out(self, offset: int) -> tuple[str, list[QTextLayout.FormatRange]]:
        """The proposal as one paragraph's preedit, and its formats in layout positions."""
        text = _UNSHOWABLE.sub("\ufffd", parted(self.fitted().rstrip("\n"), self.behind()))
        shown = ""
        ranges: list[QTextLayout.FormatRange] = []
        at = offset
        for number, part in enumerate(_BREAK.split(text)):
            if number:
                shown += LINE_BREAK + EM_SPACE
                ranges.append(_range(at, 2, self._indent))
                at += 2
            if part:
                shown += part
                ranges.append(_range(at, len_units(part), self._ink))
                at += len_units(part)
        return shown, ranges


def _x(line: QTextLine, offset: int) -> float:
    found: Any = line.cursorToX(offset)  # a pair in some versions of the binding, whatever its types say
    return float(found[0] if isinstance(found, tuple) else found)


def _hit(layout: QTextLayout, point: QPointF) -> int:
    """The layout position under a point in the layout's own coordinates."""
    line = layout.lineAt(0)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if point.y() < line.y() + line.height():
            break
    return int(line.xToCursor(point.x()))


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


def _shifted(ranges: list[QTextLayout.FormatRange], at: int, by: int) -> list[QTextLayout.FormatRange]:
    """Formats of the bare text as they lie when a preedit of `by` units stands at `at`."""
    made: list[QTextLayout.FormatRange] = []
    for each in ranges:
        end = each.start + each.length
        if each.start >= at:
            made.append(_range(each.start + by, each.length, each.format))
        elif end <= at:
            made.append(_range(each.start, each.length, each.format))
        else:
            made.append(_range(each.start, at - each.start, each.format))
            made.append(_range(at + by, end - at, each.format))
    return made


def len_units(text: str) -> int:
    """The length Qt gives a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
