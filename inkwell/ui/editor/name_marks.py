"""Lines under the names that the story bible knows, on one page: painted over it, for what is in sight only.

Neither the document nor its layout knows of them. A key costs a note of where it was; what follows from it comes after
a rest, from the paragraphs in sight whose words are not known yet.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QTextBlock

from inkwell.manuscript.fidelity import PAGE
from inkwell.story.lore import LoreIndex
from inkwell.ui.editor.blocks import utf16_length
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.underline import USUAL, Lines, Run
from inkwell.ui.theme import Theme

REST_MS = 250
"""Without a key for so long, the paragraphs in sight are looked at."""
SOON_MS = 20
_PORTION_SECONDS = 0.004
"""What looking at paragraphs may take in one turn of the event loop."""
_MOST_BLOCKS = 200
_MOST_KNOWN = 2_000
"""Paragraphs whose names are kept in memory."""


@dataclass(slots=True)
class NameMark:
    """A name at its place: document positions (UTF-16), which edits move."""

    start: int
    end: int
    entry: str
    """The entry's id."""


class NameMarks(QObject):
    """Knows the names in a page's paragraphs, and underlines them while it is on.

    `index` gives the names of the moment; `renew` is called when there are others.
    """

    def __init__(self, page: Page, index: Callable[[], LoreIndex], theme: Theme) -> None:
        super().__init__(page)
        self._page, self._index, self._theme = page, index, theme
        self._on = False
        self._known: dict[str, tuple[NameMark, ...]] = {}
        """By a paragraph's text as the page holds it: the names, with places in the paragraph."""
        self._marks: list[NameMark] = []
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._look)
        page.verticalScrollBar().valueChanged.connect(self._scrolled)
        page.verticalScrollBar().rangeChanged.connect(self._scrolled)

    @property
    def on(self) -> bool:
        """Whether names are underlined."""
        return self._on

    @property
    def marks(self) -> tuple[NameMark, ...]:
        """What is underlined, from the top."""
        return tuple(self._marks)

    def set_on(self, *, on: bool) -> None:
        """Underline them, or none."""
        if on == self._on:
            return
        self._on = on
        if on:
            # While it is off no key has to come by here.
            self._page.document().contentsChange.connect(self._follow)
            self._page.add_overlay(self._paint, by_line=True)
            self._rest.start(SOON_MS)
        else:
            self._page.document().contentsChange.disconnect(self._follow)
            self._rest.stop()
            self._marks = []
            self._page.remove_overlay(self._paint)

    @Slot()
    def renew(self, *_: object) -> None:
        """There are other names, or another text is on the page."""
        self._known.clear()
        if self._on:
            self._rest.start(SOON_MS)

    def at(self, position: int) -> NameMark | None:
        """The name at a document position, whether names are underlined or not; its end counts too."""
        block = self._page.document().findBlock(position)
        if not block.isValid():
            return None
        place = position - block.position()
        found = [mark for mark in self._names(block.text()) if mark.start <= place <= mark.end]
        if not found:
            return None
        mark = found[-1]
        return NameMark(block.position() + mark.start, block.position() + mark.end, mark.entry)

    # what happens on the page

    @Slot(int, int, int)
    def _follow(self, position: int, removed: int, added: int) -> None:
        self._rest.start(REST_MS)
        if self._marks:
            end, by, shown = position + removed, added - removed, len(self._marks)
            self._marks = [mark for mark in self._marks if _moved(mark, position, end, by)]
            if len(self._marks) != shown:
                self._page.lines.forget()

    @Slot()
    def _scrolled(self) -> None:
        if self._on and not self._rest.isActive():
            self._rest.start(SOON_MS)

    # looking

    def _names(self, text: str) -> Sequence[NameMark]:
        known = self._known.get(text)
        if known is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            plain = PAGE.decode(text)
            known = self._known[text] = tuple(
                _placed(text, plain, each.start, each.end, each.entry) for each in self._index().names_in(plain)
            )
        return known

    @Slot()
    def _look(self) -> None:
        """Look at what is in sight, as far as there is time for it now."""
        if not self._on or not self._page.isVisible():
            return
        until = time.perf_counter() + _PORTION_SECONDS
        found: list[NameMark] = []
        for block in self._in_sight():
            text, start = block.text(), block.position()
            if text not in self._known and time.perf_counter() > until:
                # What was shown here until now stays so that nothing flickers.
                end = start + block.length()
                found += [mark for mark in self._marks if start <= mark.start < end]
                self._rest.start(0)
                continue
            found += [NameMark(start + each.start, start + each.end, each.entry) for each in self._names(text)]
        if found != self._marks:
            self._marks = found
            self._page.viewport().update()

    def _in_sight(self) -> Iterator[QTextBlock]:
        page = self._page
        layout, top = page.document().documentLayout(), page.verticalScrollBar().value()
        foot = top + page.viewport().height()
        block = page.cursorForPosition(QPoint(0, 0)).block()
        for _ in range(_MOST_BLOCKS):
            if not block.isValid() or layout.blockBoundingRect(block).top() > foot:
                return
            yield block
            block = block.next()

    # painting

    def runs(self, shown: QRectF | None = None) -> Iterator[Run]:
        """The lines, in pixels from the top of the document; those only that a part of it shows."""
        lines, start, after = None, 0, 0
        for mark in self._marks:
            if not (start <= mark.start < after):
                block = self._page.document().findBlock(mark.start)
                start, after = block.position(), block.position() + max(block.length(), 1)
                if shown is None:
                    lines = Lines(block)
                else:
                    lines = Lines(block, (shown.top(), shown.bottom())) if _reaches(block, shown) else None
            if lines is not None:
                yield from lines.runs(mark.start - start, mark.end - start)

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        if not self._marks:
            return
        top = self._page.verticalScrollBar().value()
        scale = max(self._page.looks.pixels / USUAL, 0.7)
        painter.save()
        painter.translate(0, -top)
        # Two fine lines: proofing has waves, dashes and dots, an echo a single line.
        colour, thick = QColor(self._theme.tokens.accent), max(0.8 * scale, 0.6)
        painter.setOpacity(0.75)
        for run in self.runs(QRectF(rect.translated(0, top))):
            for down in (2 * scale, 4.2 * scale):
                painter.fillRect(QRectF(run.left, round(run.top + down), run.right - run.left, thick), colour)
        painter.restore()


def _reaches(block: QTextBlock, shown: QRectF) -> bool:
    layout = block.layout()
    top = layout.position().y()
    return top <= shown.bottom() and top + layout.boundingRect().bottom() >= shown.top()


def _moved(mark: NameMark, start: int, end: int, by: int) -> bool:
    """Let a mark move with its letters; False when they were touched. What is wrong now is right after the rest."""
    if mark.end <= start:
        return True
    if mark.start >= end:
        mark.start += by
        mark.end += by
        return True
    # A change of formats, or what an input method composes, may be said to touch all of a paragraph.
    return by == 0


def _placed(text: str, plain: str, start: int, end: int, entry: str) -> NameMark:
    """A name's place in a paragraph as the page holds it."""
    if plain == text:
        low = utf16_length(plain[:start])
        return NameMark(low, low + utf16_length(plain[start:end]), entry)
    low = utf16_length(PAGE.encode(plain[:start]))
    return NameMark(low, low + utf16_length(PAGE.encode(plain[start:end])), entry)
