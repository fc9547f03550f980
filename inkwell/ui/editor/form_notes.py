"""What is noted beside the lines of a poem that are in sight, and what a poem or a script comes to in one line."""

from bisect import bisect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QTextBlock

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.manuscript.fidelity import PAGE
from inkwell.story.forms import SCRIPTS, VERSE, Form
from inkwell.story.script_notes import ScriptNotes, script_looked_at
from inkwell.story.verse import LineNote, looked_at
from inkwell.ui.editor.blocks import newlines_noted
from inkwell.ui.editor.page import Page
from inkwell.ui.fonts import SMALL, interface_font
from inkwell.ui.theme import Theme

REST_MS = 400
"""Without a key for so long, the lines are looked at again."""
APART = 6
"""Pixels at least between words and a note, and between a note and the edge."""
_MOST_BLOCKS = 200
_PORTION = 1_000
"""Lines that are read out of the page at once: after them it is the turn of keys."""
_Placed = tuple[int, LineNote]


@dataclass(frozen=True)
class _Verse:
    """Verse as it was looked at, in one line of words; `places`: where each line stands, with its note, by its text."""

    words: str
    places: Mapping[str, Sequence[_Placed]]


def _verse(rows: Sequence[tuple[str, int]], first: int, english: bool) -> _Verse:
    """Look at lines as the page holds them, each with the newlines before it; `first`: the number of their block."""
    lines: list[str] = []
    numbers: list[int] = []
    for text, newlines in rows:
        lines += [""] * (newlines > 1)
        numbers.append(len(lines))
        lines.append(PAGE.decode(text))
    seen = looked_at(lines, english=english)
    places: dict[str, list[_Placed]] = {}
    for block, number in enumerate(numbers, first):
        if seen.notes[number].words:
            places.setdefault(lines[number], []).append((block, seen.notes[number]))
    return _Verse(seen.words, places)


def _script(rows: Sequence[tuple[str, int]], play: bool) -> ScriptNotes:
    return script_looked_at([(PAGE.decode(text), newlines) for text, newlines in rows], play=play)


class FormNotes(QObject):
    """Looks at one page while its form is none of prose. `looked(str)`: this can be said of it, "" for nothing.

    The looking is done on `lane`; the notes are painted over the page and touch neither text nor layout. `english`:
    whether the book is in English, whose syllables and rhymes are known.
    """

    looked = Signal(str)

    def __init__(self, page: Page, lane: SaveLane, theme: Theme, english: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page, self._lane, self._theme, self._english = page, lane, theme, english
        self._shown = False
        self._revision = 0
        self._places: Mapping[str, Sequence[_Placed]] = {}
        """By the line's text: a line that moves keeps its note. A refrain has one at each of its places."""
        self._rows: list[tuple[str, int]] = []
        self._of_page, self._first, self._end = 0, 0, 0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask)
        self._rows_left = QTimer(self, singleShot=True)
        self._rows_left.timeout.connect(self._gather)
        page.wrote_on.connect(self._wait)
        page.turned.connect(self._wait)

    def note_of(self, block: QTextBlock) -> LineNote | None:
        """The note beside a line: of lines with the same words that of the nearest place."""
        placed = self._places.get(PAGE.decode(block.text()))
        if placed is None:
            return None
        number = block.blockNumber()
        at = bisect(placed, number, key=itemgetter(0))
        return min(placed[max(at - 1, 0) : at + 1], key=lambda each: abs(each[0] - number))[1]

    def set_shown(self, *, shown: bool) -> None:
        """Paint the notes, or none."""
        if shown == self._shown:
            return
        self._shown = shown
        if shown:
            # A note that was for other words goes when the lines have been looked at again.
            self._page.add_overlay(self._paint, by_line=True)
        else:
            self._page.remove_overlay(self._paint)
        self._page.viewport().update()

    @Slot()
    def renew(self, *_: object) -> None:
        """Another text is on the page, or its form is another."""
        self._places = {}
        self._page.viewport().update()
        self._rest.stop()
        self._rows_left.stop()
        if self._page.form is Form.PROSE:
            self._revision += 1
            self.looked.emit("")
        else:
            self._ask()

    @Slot()
    def _wait(self) -> None:
        self._rows_left.stop()
        if self._page.form is not Form.PROSE:
            self._rest.start(REST_MS)

    @Slot()
    def _ask(self) -> None:
        """Hand the lines over as they are now."""
        self._revision += 1
        self._of_page, self._rows = self._page.revision, []
        start, self._end = self._page.bounds()
        self._first = self._page.document().findBlock(start).blockNumber()
        self._gather()

    @Slot()
    def _gather(self) -> None:
        """Read the next lines out; behind the last, hand all of them over."""
        if self._page.revision != self._of_page:
            self._wait()
            return
        block = self._page.document().findBlockByNumber(self._first + len(self._rows))
        for _ in range(_PORTION):
            if not block.isValid() or block.position() > self._end:
                self._hand_over()
                return
            self._rows.append((block.text(), newlines_noted(block) if self._rows else 0))
            block = block.next()
        self._rows_left.start(0)

    def _hand_over(self) -> None:
        form, rows, self._rows = self._page.form, self._rows, []
        if form in VERSE:
            work = partial(_verse, rows, self._first, self._english())
        else:
            work = partial(_script, rows, form is Form.PLAY)
        self._lane.submit(Job("form", self._revision, work, then=self._take))

    def _take(self, done: Done) -> None:
        if done.revision != self._revision or done.error is not None:
            return
        seen = done.value
        if isinstance(seen, _Verse):
            self._places = seen.places
            self._page.viewport().update()
        if isinstance(seen, _Verse | ScriptNotes) and self._page.form in VERSE | SCRIPTS:
            self.looked.emit(seen.words)

    # painting

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        if not self._places:
            return
        document, scroll = self._page.document(), self._page.verticalScrollBar().value()
        right = document.pageSize().width() - document.rootFrame().frameFormat().rightMargin()
        start, end = self._page.bounds()
        painter.save()
        painter.setFont(interface_font(SMALL))
        ascent = painter.fontMetrics().ascent()
        for block in self._in_sight(rect):
            note = self.note_of(block) if start <= block.position() <= end else None
            if note is None:
                continue
            line = block.layout().lineAt(max(block.layout().lineCount() - 1, 0))
            top = block.layout().position().y() + line.y() - scroll
            painter.setPen(QColor(self._theme.tokens.amber if note.wanted else self._theme.tokens.faint))
            text = block.layout().position().x() + line.naturalTextRect().right()
            wide = painter.fontMetrics().horizontalAdvance(note.words)
            left = self._place(text, right, wide)
            if left is not None:
                painter.drawText(QPointF(left, top + (line.height() + ascent) / 2 - 1), note.words)
        painter.restore()

    def _place(self, text: float, right: float, wide: int) -> float | None:
        """Where a note begins that is so wide: at the column's edge, else close behind the line, or nowhere."""
        room = self._page.viewport().width() - 2
        if text + APART + wide <= right:
            return right - wide
        beside = text + APART
        return beside if beside + wide <= room else None

    def _in_sight(self, rect: QRect) -> Iterator[QTextBlock]:
        layout, scroll = self._page.document().documentLayout(), self._page.verticalScrollBar().value()
        block = self._page.cursorForPosition(QPoint(0, rect.top())).block()
        for _ in range(_MOST_BLOCKS):
            if not block.isValid() or layout.blockBoundingRect(block).top() - scroll > rect.bottom():
                return
            yield block
            block = block.next()
