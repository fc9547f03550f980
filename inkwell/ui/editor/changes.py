"""Which paragraphs of the page changed: noted at the key in no time, read out a moment later by whoever writes them."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock, QTextDocument

from inkwell.manuscript.fidelity import PAGE
from inkwell.manuscript.paragraphs import Splice
from inkwell.manuscript.spans import Span, shifted
from inkwell.ui.editor.blocks import RUN, newlines_before, runs_between


class BlockChanges(QObject):
    """Follows a document. `take` returns what changed since it was last called, as one splice of paragraphs."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._count = document.blockCount()
        self._touched: tuple[int, int] | None = None
        """Blocks before the first that changed, and blocks behind the last one."""
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
        last = self._document.blockCount() - 1
        before, behind = self._touched or (last, 0)
        self._touched = (min(before, last), min(behind, 0))

    @Slot(int, int, int)
    def _follow(self, position: int, _removed: int, added: int) -> None:
        document = self._document
        before = max(document.findBlock(position).blockNumber(), 0)
        last = document.findBlock(min(position + added, document.characterCount() - 1))
        count = document.blockCount()
        behind = count - 1 - (last.blockNumber() if last.isValid() else count - 1)
        if self._touched is not None:
            before, behind = min(before, self._touched[0]), min(behind, self._touched[1])
        self._touched = (before, behind)

    def take(self, tail: str) -> Splice | None:
        """Return what changed, None for nothing; `tail` is what stands behind the last paragraph."""
        return None if self._touched is None else self._read(*self._touched, tail)

    def whole(self, tail: str) -> Splice:
        """Return all paragraphs, as if all of them had changed."""
        return self._read(0, 0, tail)

    def _read(self, before: int, behind: int, tail: str) -> Splice:
        count = self._document.blockCount()
        # A change that overlaps its neighbour's untouched blocks cannot be: they are counted in the same document.
        removed, added = max(self._count - before - behind, 0), max(count - before - behind, 0)
        texts: list[str] = []
        spans: list[tuple[Span, ...]] = []
        block = self._document.findBlockByNumber(before)
        while block.isValid() and len(texts) < added:
            newlines = newlines_before(block)
            texts.append("\n" * newlines + PAGE.decode(block.text()))
            spans.append(_spans(block, newlines))
            block = block.next()
        if not block.isValid():
            texts[-1] += tail
        self._count, self._touched = count, None
        return Splice(before, removed, tuple(texts), tuple(spans), count)


def _spans(block: QTextBlock, newlines: int) -> tuple[Span, ...]:
    # The paragraph itself is asked: to ask the document means a list of all formats in it.
    if not any(part.format.hasProperty(RUN) for part in block.textFormats()):
        return ()
    start = block.position()
    return shifted(runs_between(block.document(), start, start + block.length() - 1), newlines)
