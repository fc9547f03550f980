"""Which paragraphs of the page changed: noted at the key in no time, read out a moment later by whoever writes them."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock, QTextDocument

from inkwell.manuscript.fidelity import PAGE
from inkwell.manuscript.paragraphs import Splice
from inkwell.manuscript.spans import Span, shifted
from inkwell.ui.editor.blocks import RUN, newlines_noted, runs_between


class BlockChanges(QObject):
    """Follows a document. `take` returns what changed since it was last called, as one splice of paragraphs."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._count = document.blockCount()
        self._touched: tuple[int, int] | None = None
        """Characters before the first that changed, and characters from behind the last one to the end of the page.

        Neither of the two stretches was touched, so that they, and the blocks in them, are the same before and after.
        """
        document.contentsChange.connect(self._follow)

    def reset(self) -> None:
        """What is on the page now is known."""
        self._count = self._document.blockCount()
        self._touched = None

    def touch_all(self) -> None:
        """The same text may now be in other blocks."""
        self._touched = (0, 0)

    def touch_last(self) -> None:
        """What ends the text may be another."""
        last = self._document.lastBlock().position()
        self._touched = (min(last, self._touched[0]) if self._touched else last, 0)

    @Slot(int, int, int)
    def _follow(self, position: int, _removed: int, added: int) -> None:
        # Which blocks these are is asked once, when they are read: a key has no time to spare.
        behind = self._document.characterCount() - position - added
        if self._touched is not None:
            position, behind = min(position, self._touched[0]), min(behind, self._touched[1])
        self._touched = (position, behind)

    def take(self, tail: str) -> Splice | None:
        """Return what changed, None for nothing; `tail` is what stands behind the last paragraph."""
        return None if self._touched is None else self._read(*self._touched, tail)

    def whole(self, tail: str) -> Splice:
        """Return all paragraphs, as if all of them had changed."""
        return self._read(0, 0, tail)

    def _read(self, start: int, behind: int, tail: str) -> Splice:
        document = self._document
        count, end = document.blockCount(), document.characterCount() - max(behind, 1)
        block = document.findBlock(start)
        before = block.blockNumber()
        # Nearly always it is one paragraph, and there is no more to look up.
        added = 1 if block.contains(end) else document.findBlock(end).blockNumber() - before + 1
        # A change that overlaps its neighbour's untouched blocks cannot be: they are counted in the same document.
        removed = max(self._count - count + added, 0)
        texts: list[str] = []
        spans: list[tuple[Span, ...]] = []
        for number in range(before, before + added):
            newlines = newlines_noted(block) if number else 0
            texts.append("\n" * newlines + PAGE.decode(block.text()))
            spans.append(_spans(block, newlines))
            if number + 1 < before + added:
                block = block.next()
        if before + added == count:
            texts[-1] += tail
        self._count, self._touched = count, None
        return Splice(before, removed, tuple(texts), tuple(spans), count)


def _spans(block: QTextBlock, newlines: int) -> tuple[Span, ...]:
    # The paragraph itself is asked: to ask the document means a list of all formats in it.
    if not any(part.format.hasProperty(RUN) for part in block.textFormats()):
        return ()
    start = block.position()
    return shifted(runs_between(block.document(), start, start + block.length() - 1), newlines)
