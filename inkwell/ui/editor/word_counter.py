"""The word count of the page, kept block by block: a key recounts one paragraph, never the scene."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextDocument

from inkwell.manuscript.counts import count_words


class WordCounter(QObject):
    """Follows a document; `changed(int)` carries its words whenever they change."""

    changed = Signal(int)

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words: list[int] = []
        self.recount()
        document.contentsChange.connect(self._follow)

    @property
    def words(self) -> int:
        """Words in the document."""
        return sum(self._words)

    def recount(self) -> None:
        """Count every block, as after a load."""
        self._words = self._count(0, self._document.blockCount())
        self.changed.emit(self.words)

    def _count(self, first: int, end: int) -> list[int]:
        found: list[int] = []
        block = self._document.findBlockByNumber(first)
        while block.isValid() and len(found) < end - first:
            found.append(count_words(block.text()))
            block = block.next()
        return found

    @Slot(int, int, int)
    def _follow(self, position: int, _removed: int, added: int) -> None:
        document = self._document
        first = max(document.findBlock(position).blockNumber(), 0)
        after = document.findBlock(min(position + added, document.characterCount() - 1))
        end = (after.blockNumber() if after.isValid() else document.blockCount() - 1) + 1
        untouched = document.blockCount() - end
        before = self.words
        self._words[first : len(self._words) - untouched] = self._count(first, end)
        if self.words != before:
            self.changed.emit(self.words)
