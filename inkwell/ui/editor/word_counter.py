"""How much there is on a page, kept block by block: a key recounts one paragraph, never the scene."""

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument

from inkwell.manuscript.counts import NO_SIZE, Size, size_of
from inkwell.manuscript.prose import EVERYTHING, ProseRules, lines, prose
from inkwell.ui.editor.blocks import utf16_slice

REPORT_MS = 120
"""So long after a change, at the latest, it is told: whoever shows it has work that no key should wait for."""
AT_ONCE = 300
"""Blocks of a text that are counted when it comes on to the page; those of a longer one follow in portions."""
PORTION_SECONDS = 0.004


class WordCounter(QObject):
    """Follows a document.

    `changed(Size)` comes a moment after its size changed, once for several keys, and never before all of a text that
    came on to the page is counted.
    """

    changed = Signal(object)

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._rules = EVERYTHING
        self._sizes: list[Size | None] = []
        """Of each block; None where it is not counted yet."""
        self._total = self._told = self._taken = NO_SIZE
        self._next = 0
        """No block before this one is uncounted."""
        self._whole = True
        self._fresh = False
        """Whether what is being counted was not written but loaded."""
        self._torn = False
        """Whether some paragraph may begin or end within a comment."""
        self._touched: tuple[int, int] | None = None
        """Characters before the first that changed, and from behind the last one to the end of the document."""
        self._loaded = False
        """Whether some of that came on to the page without a step to undo."""
        self._report = QTimer(self, singleShot=True, interval=REPORT_MS)
        self._report.timeout.connect(self._read_and_tell)
        self._portions = QTimer(self, singleShot=True, interval=0)
        self._portions.timeout.connect(self._count_portion)
        self.recount()
        document.contentsChange.connect(self._follow)

    @property
    def size(self) -> Size:
        """What there is in the document, as far as it is counted."""
        self.read()
        return self._total

    @property
    def whole(self) -> bool:
        """Whether all of it is counted."""
        return self._whole

    def set_rules(self, rules: ProseRules) -> None:
        """Count by other rules."""
        if rules != self._rules:
            self._rules = rules
            self.recount()

    def recount(self) -> None:
        """Another text is in the document, and none of it was written just now."""
        self._fresh = True
        self._touched, self._loaded = None, False
        self._torn = False
        self._sizes = []
        self._total = NO_SIZE
        self._replace(0, 0, self._document.blockCount())
        if self._whole:
            self._arrived()

    def take_change(self) -> Size:
        """Return what came or, below zero, went since this was last asked; what was loaded is no change."""
        self.read()
        if not self._whole or self._fresh:
            return NO_SIZE
        change, self._taken = self._total.minus(self._taken), self._total
        return change

    def size_between(self, first: int, end: int) -> Size:
        """What there is in the blocks from number `first` up to, not including, `end`."""
        self.read()
        total = NO_SIZE
        for size in self._sizes[first:end]:
            total = total.plus(size or NO_SIZE)
        return total

    def size_selected(self, cursor: QTextCursor) -> Size:
        """What there is in a selection; only its first and last paragraph are read."""
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        first, last = self._document.findBlock(low), self._document.findBlock(high)
        if first == last:
            return self._measured(utf16_slice(first.text(), low - first.position(), high - first.position()))
        ends = self._measured(utf16_slice(first.text(), low - first.position(), first.length()))
        ends = ends.plus(self._measured(utf16_slice(last.text(), 0, high - last.position())))
        return ends.plus(self.size_between(first.blockNumber() + 1, last.blockNumber()))

    def _measured(self, text: str) -> Size:
        return size_of(prose(text, self._rules))

    # following

    @Slot(int, int, int)
    def _follow(self, position: int, _removed: int, added: int) -> None:
        # Which blocks these are is asked later: a key has no time to spare.
        behind = self._document.characterCount() - position - added
        if self._touched is not None:
            position, behind = min(position, self._touched[0]), min(behind, self._touched[1])
        elif not self._report.isActive():
            self._report.start()
        self._touched = (position, behind)
        self._loaded = self._loaded or not self._document.isUndoRedoEnabled()

    def read(self) -> None:
        """Count the blocks that changed, now."""
        if self._loaded:
            self.recount()
        if self._touched is None:
            return
        (position, behind), self._touched = self._touched, None
        document = self._document
        first, end = document.findBlock(position), document.characterCount() - max(behind, 1)
        # Nearly always it is one paragraph, and there is no more to look up.
        last = first if first.contains(end) else document.findBlock(end)
        untouched = document.blockCount() - last.blockNumber() - 1
        begins = first.blockNumber()
        self._replace(begins, max(len(self._sizes) - untouched, begins), last.blockNumber() + 1)

    @Slot()
    def _read_and_tell(self) -> None:
        self.read()
        if self._whole and self._total != self._told:
            self._tell()

    def _read_comments(self) -> None:
        """Count all blocks with an eye on comments that go over several, where there is one and the text is short.

        In a long text what stands in the paragraphs of such a comment is counted.
        """
        document, texts = self._document, list[str]()
        if document.blockCount() > AT_ONCE:
            return
        block = document.begin()
        while block.isValid():
            texts.append(block.text())
            block = block.next()
        self._torn = any(map(_is_torn, texts))
        self._sizes = [size_of(line.prose) for line in lines("\n\n".join(texts), self._rules)]
        self._total = NO_SIZE
        for size in self._sizes:
            self._total = self._total.plus(size or NO_SIZE)

    def _replace(self, first: int, old_end: int, end: int) -> None:
        """Blocks from `first` on gave way to others, which now end before `end`."""
        loaded = first == 0 and end == self._document.blockCount() and end > AT_ONCE
        new: list[Size | None] = [None] * (end - first) if loaded else [*self._count(first, end)]
        total = self._total
        for size in self._sizes[first:old_end]:
            total = total.minus(size or NO_SIZE)
        for size in new:
            total = total.plus(size or NO_SIZE)
        self._sizes[first:old_end] = new
        self._total = total
        if self._torn:
            self._read_comments()
        if loaded:
            self._whole, self._next = False, 0
            self._portions.start()
        elif not self._whole:
            self._next = min(self._next, first)

    def _count(self, first: int, end: int) -> list[Size]:
        found: list[Size] = []
        block = self._document.findBlockByNumber(first)
        while block.isValid() and len(found) < end - first:
            text = block.text()
            self._torn = self._torn or _is_torn(text)
            found.append(self._measured(text))
            block = block.next()
        return found

    @Slot()
    def _count_portion(self) -> None:
        """Count what waits, for a few milliseconds, and leave the rest to the next turn of the event loop."""
        over = time.perf_counter() + PORTION_SECONDS
        sizes, at, total = self._sizes, self._next, self._total
        block = self._document.findBlockByNumber(at)
        while at < len(sizes) and block.isValid() and time.perf_counter() < over:
            if sizes[at] is None:
                size = sizes[at] = self._measured(block.text())
                total = total.plus(size)
            at, block = at + 1, block.next()
        self._next, self._total = at, total
        if at < len(sizes) and block.isValid():
            self._portions.start()
        else:
            self._whole = True
            self._arrived()

    def _arrived(self) -> None:
        if self._fresh:
            self._taken = self._total
        self._fresh = False
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._report.stop()
        self._told = self._total
        self.changed.emit(self._total)


def _is_torn(text: str) -> bool:
    """Whether a comment begins in a paragraph that does not end in it, or the other way round."""
    return ("<!--" in text or "-->" in text or "%%" in text) and (
        text.count("<!--") != text.count("-->") or text.count("%%") % 2 == 1
    )
