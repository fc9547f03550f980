"""What a typed letter has painted: its line and those that it moved words into, not the whole paragraph.

Qt has all of a paragraph painted with every letter in it, which takes longer than the letter itself. Here it is asked
which of its lines are others than before; wherever that is not certain, what Qt wants is painted.
"""

from PySide6.QtCore import SIGNAL, QObject, QRectF, Slot
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine
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
        viewport.update(rect.intersected(sight).toAlignedRect().translated(-x, -y))

    def _changed(self, rect: QRectF, position: int) -> QRectF:
        """The part of `rect` whose lines are others than before a letter was typed at a position."""
        known, self._known = self._known, None
        block = self._editor.document().findBlock(position)
        layout = block.layout()
        line = layout.lineForTextPosition(position - block.position())
        # Styled words, and what is shown that is not in the text, may change where no letter does.
        if not line.isValid() or layout.formats():
            return rect
        if known is not None and known.rect == rect and known.block == block and known.still(layout, line):
            self._known = known
            return known.changed(layout, line, block.length())
        if not layout.preeditAreaText() and is_plain(block.text()):
            self._known = _Known(block, line, rect)
        return rect


class _Known:
    """The line with the caret and those below it in its paragraph, as they are on the screen."""

    def __init__(self, block: QTextBlock, line: QTextLine, rect: QRectF) -> None:
        self.block, self.rect = block, QRectF(rect)
        layout = block.layout()
        self._number, self._start = line.lineNumber(), line.textStart()
        self._count, self._high = layout.lineCount(), layout.boundingRect().height()
        self._behind = self._ends(layout, block.length(), self._number)

    @staticmethod
    def _ends(layout: QTextLayout, length: int, number: int) -> list[int]:
        """How far from the paragraph's end this line and those below it end."""
        lines = (layout.lineAt(each) for each in range(number, layout.lineCount()))
        return [length - line.textStart() - line.textLength() for line in lines]

    def still(self, layout: QTextLayout, line: QTextLine) -> bool:
        """Whether the caret is in the same line as before, and every line stands where it stood."""
        return (
            line.lineNumber() == self._number
            and line.textStart() == self._start
            and layout.lineCount() == self._count
            and layout.boundingRect().height() == self._high
        )

    def changed(self, layout: QTextLayout, line: QTextLine, length: int) -> QRectF:
        """What is to be painted after a letter was put into that line of a paragraph that is now so long."""
        last, number = line, self._number
        behind, old = length - line.textStart() - line.textLength(), self._behind
        if behind != old[0]:
            self._behind = new = self._ends(layout, length, number)
            same = next((at for at, (one, other) in enumerate(zip(new, old, strict=True)) if at and one == other), 0)
            last = layout.lineAt(number + same if same else self._count - 1)
        air, top = line.height() / 2, layout.position().y()
        upper, lower = line.y() - air, last.y() + last.height() + air
        return QRectF(self.rect.left(), top + upper, self.rect.width(), lower - upper)
