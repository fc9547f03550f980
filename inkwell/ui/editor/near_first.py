"""A long text that has to be laid out anew: what is in sight first, then the rest, bit by bit.

Qt knows where a paragraph stands only when it has laid out all above it, which takes half a second in the middle of a
very long text. So the paragraphs far above are hidden for a moment, which takes them out of the layout, and come back
in portions, the nearest first, while the line in sight stays where it is. What is below comes before them: Qt takes
what it has not laid out yet for laid out when something above it changes, be it by a key, and would leave it without
lines. Nothing of this touches the text.
"""

import time

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

NEAR = 30_000
"""Characters above the line in sight that are laid out at once: some ten pages, which go quickly."""
WORTH = 60_000
"""Characters above that have to be there for any of them to be hidden."""
PORTION_SECONDS = 0.03
"""How long one portion may take to come back, about: each has all below it moved, which takes a third of that."""
PAUSE_MS = 4
"""Between two portions, so that keys and paints come first."""


class NearFirst(QObject):
    """Hides what is far above a place, and brings it back. For one editor."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._edge: QTextCursor | None = None
        """In the first paragraph that is laid out; all before it are hidden. None while none is."""
        self._below: int | None = None
        """Up to this position all that is not hidden is known to be laid out; None for all of it."""
        self._disturbed = False
        """Whether something changed before all was laid out, so that Qt believes what is not so."""
        self._characters = NEAR // 4
        """How many come back at once: as many as take the time of a portion."""
        self._rest = 0.0
        """Of the pixels that have come back, those that no scroll bar can go, which knows whole ones only."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._portion)
        editor.document().contentsChange.connect(self._follow_change)
        editor.cursorPositionChanged.connect(self._follow_caret)
        editor.verticalScrollBar().actionTriggered.connect(self._follow_bar)

    @property
    def pending(self) -> bool:
        """Whether there is anything left to be laid out."""
        return self._edge is not None or self._below is not None

    def forget(self) -> None:
        """Another text is there, of which nothing is hidden."""
        self._edge = self._below = None
        self._disturbed = False

    def hide_above(self, place: QTextBlock) -> bool:
        """Before all is laid out anew: take out what is far above this paragraph. Whether there is any."""
        self.watch(place.position())
        if place.position() < WORTH:
            if self._edge is not None:
                self._stop()
            return False
        edge = self._editor.document().findBlock(place.position() - NEAR)
        self._show(edge, self._editor.document().end())
        block = edge.previous()
        # What was hidden before is so up to the beginning.
        while block.isValid():
            block.setVisible(False)
            block = block.previous()
        self._edge, self._rest = QTextCursor(edge), 0.0
        return True

    def watch(self, position: int = 0) -> None:
        """All is being laid out anew; from this position on, bit by bit."""
        # What Qt believes wrongly from before stays to be mended, should it not be laid out anew after all.
        self._disturbed = self._disturbed and self._below is not None
        self._below = position if self._below is None else min(position, self._below)
        self._timer.start()

    def reach(self, place: QTextBlock) -> None:
        """See to it that a paragraph is there: all come back at once when it is one of those that are hidden."""
        if self._edge is not None and not place.isVisible():
            self.finish()

    def make_room(self) -> None:
        """Before the caret is moved: see to it that there are some pages above it that it can go to."""
        if self._edge is not None:
            above = max(self._editor.textCursor().position() - NEAR // 2, 0)
            self.reach(self._editor.document().findBlock(above))

    def finish(self) -> None:
        """Bring everything back at once."""
        if self._edge is not None:
            while self._below is not None:
                self._go_down(self._below)
            self._bring_back(self._editor.document().begin(), self._edge.block())
            self._stop()

    def _stop(self) -> None:
        self._edge = None
        self._show(self._editor.document().begin(), self._editor.document().end())

    @staticmethod
    def _show(block: QTextBlock, end: QTextBlock) -> None:
        while block.isValid() and block != end:
            block.setVisible(True)
            block = block.next()

    @Slot(int, int, int)
    def _follow_change(self, position: int, removed: int, added: int) -> None:
        if self._below is not None:
            self._disturbed = True
            if position < self._below:
                self._below = max(position, self._below + added - removed)

    @Slot()
    def _follow_caret(self) -> None:
        if self._edge is None and self._below is None:
            return
        place = self._editor.textCursor().block()
        if self._edge is not None:
            self.reach(place)
        if self._below and place.position() >= self._below:
            # Behind the last portion Qt may believe lines that are not there: the caret would stand far above its own.
            while self._below is not None and place.position() >= self._below:
                self._go_down(self._below)
            self._editor.ensureCursorVisible()

    @Slot()
    def _follow_bar(self) -> None:
        """Whoever scrolls up to where the text seems to begin means its beginning."""
        bar = self._editor.verticalScrollBar()
        wanted = bar.sliderPosition()
        if self._edge is not None and wanted < bar.pageStep():
            self.finish()
            bar.setSliderPosition(wanted)

    @Slot()
    def _portion(self) -> None:
        began = time.perf_counter()
        if self._below is not None:
            self._go_down(self._below)
        elif self._edge is not None:
            self._go_up(self._edge.block())
        took = time.perf_counter() - began
        self._characters = max(2_000, min(int(self._characters * PORTION_SECONDS / max(took, 1e-4)), 100_000))
        if self._below is not None or self._edge is not None:
            self._timer.start()

    def _go_down(self, start: int) -> None:
        document = self._editor.document()
        last, reached = document.lastBlock(), document.findBlock(start + self._characters)
        if self._disturbed:
            document.markContentsDirty(start, min(self._characters, document.characterCount() - start))
        document.documentLayout().blockBoundingRect(reached if reached.isValid() else last)
        self._below = start + self._characters if reached.isValid() else None

    def _go_up(self, edge: QTextBlock) -> None:
        start = self._editor.document().findBlock(max(edge.position() - self._characters, 0))
        self._bring_back(start, edge)
        if start.previous().isValid():
            self._edge = QTextCursor(start)
        else:
            self._stop()

    def _bring_back(self, start: QTextBlock, edge: QTextBlock) -> None:
        """Have the paragraphs from `start` up to `edge` laid out, and the lines in sight stay where they are."""
        document, bar = self._editor.document(), self._editor.verticalScrollBar()
        if edge.position() <= start.position():
            return
        layout = document.documentLayout()
        before = layout.blockBoundingRect(edge).top()
        self._show(start, edge)
        document.markContentsDirty(start.position(), edge.position() - start.position())
        grown = layout.blockBoundingRect(edge).top() - before + self._rest
        self._rest = grown - round(grown)
        value = bar.value() + round(grown)
        bar.setMaximum(max(bar.maximum(), value))
        bar.setValue(value)
