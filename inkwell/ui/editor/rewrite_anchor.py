"""Where on a page the passage of a rewrite stands, through everything that happens to the text around it."""

from collections.abc import Callable, Iterator

from inkwell.manuscript.edits import Edit, apply_edits
from inkwell.manuscript.fidelity import PAGE
from inkwell.manuscript.spans import Span, shifted, within
from inkwell.story.rewriting import Rewrite, Verdict
from inkwell.ui.editor import blocks
from inkwell.ui.editor.page import Page


class RewriteAnchor:
    """The passage of a page that a rewrite is for, as document positions (UTF-16).

    It knows in which states the author's decisions left the passage, and so finds it again when one of them comes
    back by undo or redo; in any other state it is not the passage any more.
    """

    def __init__(self, page: Page, start: int, end: int) -> None:
        self._page = page
        document = page.document()
        self.start = start
        self.text = blocks.text_between(document, start, end)
        """What stands there now."""
        self.node = page.sections[page.sections.at(start)].node
        self._known: dict[str, frozenset[int]] = {self.text: frozenset()}
        """In each state that the passage was in: the numbers of the changes that were taken."""
        self._waiting = False
        """Whether it has to be looked for."""
        self._moved = {0}
        """How far it may have been moved since then."""

    @property
    def end(self) -> int:
        """Where the passage ends."""
        return self.start + _units(self.text)

    @property
    def blocks(self) -> tuple[int, int]:
        """The numbers of the first and the last paragraph that the passage is in."""
        document = self._page.document()
        return document.findBlock(self.start).blockNumber(), document.findBlock(self.end).blockNumber()

    def around(self) -> tuple[str, str]:
        """What stands before and behind the passage in its first and last paragraph."""
        document = self._page.document()
        first, last = document.findBlock(self.start), document.findBlock(self.end)
        before = blocks.utf16_slice(first.text(), 0, self.start - first.position())
        after = blocks.utf16_slice(last.text(), self.end - last.position(), last.length())
        return PAGE.decode(before), PAGE.decode(after)

    # following the text

    def note(self, position: int, removed: int, added: int) -> bool:
        """Take note of a change of the document that is not complete yet; whether the passage has to be looked for."""
        if position >= self.end:
            return position == self.end and removed == 0
        by = added - removed
        if position + removed < self.start:
            if self._waiting:
                self._moved = {each + by for each in self._moved}
            else:
                self.start += by
            return self._waiting
        # What Qt tells of a step back may be the whole paragraph.
        self._moved |= {each + by for each in self._moved}
        self._waiting = True
        return True

    def find(self) -> frozenset[int] | None:
        """After changes in or at the passage: which changes are taken in it now; None when it is not there any more."""
        moved, self._moved, self._waiting = self._moved, {0}, False
        for by in sorted(moved, key=abs):
            for text, taken in reversed(self._known.items()):
                start = self.start + by
                if self._stands(text, start):
                    self.start, self.text = start, text
                    return taken
        return None

    def _stands(self, text: str, start: int) -> bool:
        document, end = self._page.document(), start + _units(text)
        if start < 0 or end >= document.characterCount():
            return False
        return blocks.text_between(document, start, end) == text

    # changing it

    def put(self, rewrite: Rewrite, fresh: frozenset[int], run_at: Callable[[int], str]) -> None:
        """Make the passage what a rewrite says now, as one undo step.

        The words of the `fresh` changes are those of the run at their place (code points of the passage as it was); all
        other words stay whose they are.
        """
        page, document, index = self._page, self._page.document(), self._page.sections.at(self.start)
        first, last = page.sections.start(index), page.sections.end(index)
        offset = blocks.offset_at(document, self.start, first)
        text, spans = self.text, blocks.runs_between(document, self.start, self.end)
        edits = list(_edits(rewrite, fresh, run_at))
        text, spans = apply_edits(text, spans, edits)
        whole, runs = page.text(self.node), blocks.runs_between(document, first, last)
        before, behind = whole[:offset], whole[offset + len(self.text) :]
        end = offset + len(self.text)
        # Also of what stands around it: where paragraphs are parted or joined, they are put in as a whole.
        spans = (
            *within(runs, 0, offset),
            *shifted(spans, offset),
            *shifted(within(runs, end, len(whole)), offset + len(text)),
        )
        self._known.pop(text, None)
        self._known[text] = frozenset(
            number for number, verdict in enumerate(rewrite.verdicts) if verdict is Verdict.TAKEN
        )
        self.text = text
        page.replace_text(
            before + text + behind,
            spans,
            self.node,
            [Edit(each.at + offset, each.removed, each.inserted) for each in edits],
        )


def _edits(rewrite: Rewrite, fresh: frozenset[int], run_at: Callable[[int], str]) -> Iterator[Edit]:
    """The edits, first first, that take the fresh changes into a passage in which the others are as they were."""
    moved = 0
    for number, (change, verdict) in enumerate(zip(rewrite.changes, rewrite.verdicts, strict=True)):
        if number in fresh:
            run = run_at(change.start)
            spans = (Span(0, len(change.new), run),) if change.new and run else ()
            yield Edit(change.start + moved, len(change.old), change.new, spans)
        elif verdict is Verdict.TAKEN:
            moved += len(change.new) - len(change.old)


def _units(text: str) -> int:
    """How many positions a text takes in a document: a paragraph's end is one, however many newlines it is."""
    return sum(blocks.utf16_length(piece.text) + (number > 0) for number, piece in enumerate(blocks.pieces(text)))
