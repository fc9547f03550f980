"""Which paragraphs of the page changed: noted at the key in no time, read out a moment later by whoever writes them."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextDocument

from inkwell.manuscript.fidelity import PAGE
from inkwell.manuscript.paragraphs import Splice
from inkwell.manuscript.spans import Span, shifted
from inkwell.ui.editor.blocks import block_runs, newlines_noted
from inkwell.ui.editor.sections import Sections


class BlockChanges(QObject):
    """Follows a document. `take` returns what changed since it was last called: of each section one splice."""

    def __init__(self, document: QTextDocument, sections: Sections, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._sections = sections
        self.deaf = False
        """While this is set nothing counts as a change."""
        self._counts: dict[str, int] = {}
        self._touched: dict[str, tuple[int, int]] = {}
        """By node: characters of its text before the first that changed, and from behind the last one to its end.

        Neither of the two stretches was touched, so that they, and the blocks in them, are the same before and after.
        """
        self.reset()
        document.contentsChange.connect(self._follow)

    def reset(self) -> None:
        """What is on the page now is known."""
        self._counts = {section.node: self._paragraphs(at) for at, section in enumerate(self._sections)}
        self._touched = {}

    def _paragraphs(self, index: int) -> int:
        first, end = self._sections.blocks(index)
        return end - first

    def know(self, index: int) -> None:
        """A section that came on to the page is known as it is now."""
        node = self._sections[index].node
        self._counts[node] = self._paragraphs(index)
        self._touched.pop(node, None)

    def touch_all(self) -> None:
        """The same texts may now be in other blocks."""
        self.touch(section.node for section in self._sections)

    def touch(self, nodes: Iterable[str]) -> None:
        """The same, of the texts of these nodes: whoever follows them is told all of their paragraphs next time."""
        self._touched |= dict.fromkeys(nodes, (0, 0))

    def touch_last(self, index: int) -> None:
        """What ends a section may be another."""
        sections = self._sections
        last = self._document.findBlock(sections.end(index)).position() - sections.start(index)
        known = self._touched.get(sections[index].node)
        self._touched[sections[index].node] = (min(last, known[0]) if known else last, 0)

    @Slot(int, int, int)
    def _follow(self, position: int, _removed: int, added: int) -> None:
        # Which blocks these are is asked once, when they are read: a key has no time to spare.
        if self.deaf:
            return
        sections = self._sections
        end = position + added
        index = sections.at(position)
        last = sections.at(end) if sections.several else index
        while index <= last:
            start, behind = sections.start(index), sections.end(index) + 1
            # What touches the place of a title only is not of its text.
            if (low := max(position, start)) <= behind and (high := min(end, behind)) >= low:
                self._touch(sections[index].node, low - start, behind - high)
            index += 1

    def _touch(self, node: str, before: int, behind: int) -> None:
        known = self._touched.get(node)
        if known is not None:
            before, behind = min(before, known[0]), min(behind, known[1])
        self._touched[node] = (before, behind)

    def take(self) -> dict[str, Splice]:
        """Return what changed, by node."""
        if len(self._touched) > 1:
            order = [section.node for section in self._sections if section.node in self._touched]
        else:
            order = list(self._touched)
        found = {node: self._read(index, *self._touched[node]) for node in order if (index := self._of(node)) >= 0}
        self._touched = {}
        return found

    def _of(self, node: str) -> int:
        index = self._sections.of(node) if self._sections.several else 0
        return -1 if index is None else index

    def whole(self, node: str) -> Splice:
        """Return all paragraphs of a section, as if all of them had changed."""
        self._touched.pop(node, None)
        return self._read(max(self._of(node), 0), 0, 0)

    def _read(self, index: int, start: int, behind: int) -> Splice:
        document, sections = self._document, self._sections
        section = sections[index]
        if sections.several:
            base = sections.start(index)
            opens, beyond = sections.blocks(index)
            count, last = beyond - opens, sections.end(index)
        else:
            # As nearly always: and this follows every key.
            base, opens, count, last = 0, 0, document.blockCount(), document.characterCount() - 1
        end = last + 1 - max(behind, 1)
        block = document.findBlock(min(base + start, end))
        before = block.blockNumber() - opens
        # Nearly always it is one paragraph, and there is no more to look up.
        added = 1 if block.contains(end) else document.findBlock(end).blockNumber() - opens - before + 1
        # A change that overlaps its neighbour's untouched blocks cannot be: they are counted in the same document.
        removed = max(self._counts.get(section.node, count) - count + added, 0)
        texts: list[str] = []
        spans: list[tuple[Span, ...]] = []
        for number in range(before, before + added):
            newlines, raw = newlines_noted(block) if number else 0, block.text()
            texts.append("\n" * newlines + PAGE.decode(raw))
            runs = block_runs(block, raw)
            spans.append(shifted(runs, newlines) if newlines else runs)
            if number + 1 < before + added:
                block = block.next()
        if before + added == count:
            texts[-1] += section.tail
        self._counts[section.node] = count
        return Splice(before, removed, tuple(texts), tuple(spans), count)
