"""What a typed letter has painted: its line and those that it moved words into, not the whole paragraph.

Qt has all of a paragraph painted with every letter in it, which takes longer than the letter itself. Here it is asked
which of its lines are others than before; wherever that is not certain, what Qt wants is painted.
"""

from collections.abc import Callable

from PySide6.QtCore import SIGNAL, QObject, QRect, QRectF, Slot
from PySide6.QtGui import QRegion, QTextBlock, QTextLayout, QTextLine
from PySide6.QtWidgets import QTextEdit

from inkwell.ui.editor.underline import is_plain

_CONTROL = "QWidgetTextControl"
"""The part of a `QTextEdit` that asks it to paint what the layout says."""
_LETTER = (0, 1)
"""How many characters a letter takes out, and puts in."""


class ChangedLines(QObject):
    """Has one editor paint what changed in its layout. `note` is to be told of each change before it is laid out."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._known: _Known | None = None
        self.coarse = False
        """Whether something is painted over the text that a letter may change in all of its paragraph."""
        self._plain = False
        """Whether the key that is worked on writes a letter at the caret that turns no direction."""
        self.hidden: Callable[[], QRect] = QRect
        """What of the viewport nobody can see, for something stands over it; in its coordinates."""
        self._changes: list[tuple[int, int, int]] = []
        layout = editor.document().documentLayout()
        control = next((each for each in editor.children() if each.metaObject().className() == _CONTROL), None)
        # To whatever member of it: the stubs know no None.
        if control is not None and QObject.disconnect(layout, SIGNAL("update(QRectF)"), control, None):  # type: ignore[call-overload]
            layout.update.connect(self._paint)

    def typing(self, text: str) -> None:
        """A key writes `text` at the caret now; "" when it has done so."""
        self._plain = bool(text) and is_plain(text)

    def note(self, position: int, removed: int, added: int) -> None:
        """The text changed, and is about to be laid out anew."""
        self._changes.append((position, removed, added))

    def forget(self) -> None:
        """From an overlay that hears of a change: it paints something else in other lines as well."""
        self._known = None

    @Slot(QRectF)
    def _paint(self, rect: QRectF) -> None:
        changes, self._changes = self._changes, []
        if self._plain and not self.coarse and len(changes) == 1 and changes[0][1:] == _LETTER:
            rect = self._changed(rect, changes[0][0])
        elif self._known is not None and self._known.rect.intersects(rect):
            self._known = None
        editor = self._editor
        viewport, bar = editor.viewport(), editor.horizontalScrollBar()
        x = bar.maximum() - bar.value() if editor.isRightToLeft() else bar.value()
        y = editor.verticalScrollBar().value()
        sight = QRectF(x, y, viewport.width(), viewport.height())
        part, hidden = rect.intersected(sight).toAlignedRect().translated(-x, -y), self.hidden()
        if part.intersects(hidden):
            viewport.update(QRegion(part).subtracted(hidden))
        else:
            viewport.update(part)

    def _changed(self, rect: QRectF, position: int) -> QRectF:
        """The part of `rect` whose lines are others than before a letter was typed at a position."""
        known, self._known = self._known, None
        block = self._editor.document().findBlock(position)
        layout = block.layout()
        line = layout.lineForTextPosition(position - block.position())
        # Styled words, and what is shown that is not in the text, may change where no letter does.
        if not line.isValid() or layout.formats():
            return rect
        if known is not None and known.is_before(block, rect):
            self._known = known
            return known.changed(rect, layout, line)
        if not layout.preeditAreaText() and is_plain(block.text()):
            self._known = _Known(block, rect)
        return rect


class _Known:
    """The lines of a paragraph as they are on the screen."""

    def __init__(self, block: QTextBlock, rect: QRectF) -> None:
        self.block = block
        self._take(rect)

    def _take(self, rect: QRectF) -> None:
        """Look at all of them."""
        layout = self.block.layout()
        self.rect, self.length = QRectF(rect), self.block.length()
        self._high = layout.boundingRect().height()
        self._starts = [layout.lineAt(each).textStart() for each in range(layout.lineCount())]

    def is_before(self, block: QTextBlock, rect: QRectF) -> bool:
        """Whether these are the lines of a paragraph before a letter came in, for which Qt wants `rect` painted."""
        return self.block == block and self.length + 1 == block.length() and self.rect.topLeft() == rect.topLeft()

    def changed(self, rect: QRectF, layout: QTextLayout, line: QTextLine) -> QRectF:
        """What of `rect` is to be painted now that a letter, one and no more, is in that line.

        Lines before the first that begins elsewhere than it did have the words that they had, and so have those behind
        the first that ends where it did, seen from the paragraph's end.
        """
        old, number = self._starts, line.lineNumber()
        first = min(number, len(old) - 1)
        while first and layout.lineAt(first).textStart() != old[first]:
            first -= 1
        above = line if first == number else layout.lineAt(first)
        count, high = layout.lineCount(), layout.boundingRect().height()
        air, top = above.height() / 2, layout.position().y()
        upper = top + above.y() - air
        if count != len(old) or high != self._high or rect.bottom() > top + high + above.height():
            # All that stands below has moved too, or is to be painted for another reason.
            self._take(rect)
            upper = max(upper, rect.top())
            return QRectF(rect.left(), upper, rect.width(), rect.bottom() - upper)
        last = line
        while number + 1 < count:
            end = last.textStart() + last.textLength()
            moved = end != old[number + 1] + 1
            old[number + 1] = end
            if not moved:
                break
            number += 1
            last = layout.lineAt(number)
        old[first + 1 : line.lineNumber() + 1] = [
            layout.lineAt(each).textStart() for each in range(first + 1, line.lineNumber() + 1)
        ]
        old[number + 2 :] = [start + 1 for start in old[number + 2 :]]
        self.rect, self.length = QRectF(rect), self.length + 1
        lower = top + last.y() + last.height() + air
        return QRectF(rect.left(), upper, rect.width(), lower - upper)
