"""What is noted beside the lines of a poem that are in sight, and what a poem or a script comes to in one line."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QTextBlock

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.manuscript.fidelity import PAGE
from inkwell.story.forms import SCRIPTS, VERSE, Form
from inkwell.story.script_notes import ScriptNotes, script_looked_at
from inkwell.story.verse import MOST_LINES, LineNote, VerseNotes, looked_at
from inkwell.ui.editor.blocks import newlines_before
from inkwell.ui.editor.page import Page
from inkwell.ui.fonts import SMALL, interface_font
from inkwell.ui.theme import Theme

REST_MS = 400
"""Without a key for so long, the lines are looked at again."""
APART = 6
"""Pixels at least between words and a note, and between a note and the edge."""
_MOST_BLOCKS = 200


class FormNotes(QObject):
    """Looks at one page while its form is none of prose. `looked(str)`: this can be said of it, "" for nothing.

    The looking is done on `lane`; the notes are painted over the page and touch neither text nor layout.
    """

    looked = Signal(str)

    def __init__(self, page: Page, lane: SaveLane, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._lane, self._theme = page, lane, theme
        self._shown = False
        self._revision = 0
        self._notes: Mapping[str, LineNote] = {}
        """By the line's text: a line that moves keeps its note."""
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask)
        page.wrote_on.connect(self._wait)

    @property
    def notes(self) -> Mapping[str, LineNote]:
        """The notes beside lines, by their text."""
        return self._notes

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
        self._notes = {}
        self._page.viewport().update()
        self._rest.stop()
        if self._page.form is Form.PROSE:
            self._revision += 1
            self.looked.emit("")
        else:
            self._ask()

    @Slot()
    def _wait(self) -> None:
        if self._page.form is not Form.PROSE:
            self._rest.start(REST_MS)

    @Slot()
    def _ask(self) -> None:
        """Hand the lines over as they are now."""
        form = self._page.form
        rows = [(PAGE.decode(block.text()), newlines_before(block)) for block in self._section()]
        self._revision += 1
        if form in VERSE:
            lines = [each for text, newlines in rows for each in ([""] if newlines > 1 else []) + [text]]
            work = Job("verse", self._revision, lambda: looked_at(lines), then=self._take)
        else:
            work = Job(
                "script", self._revision, lambda: script_looked_at(rows, play=form is Form.PLAY), then=self._take
            )
        self._lane.submit(work)

    def _section(self) -> Iterator[QTextBlock]:
        start, end = self._page.bounds()
        block = self._page.document().findBlock(start)
        for _ in range(MOST_LINES):
            if not block.isValid() or block.position() > end:
                return
            yield block
            block = block.next()

    def _take(self, done: Done) -> None:
        if done.revision != self._revision or done.error is not None:
            return
        if isinstance(done.value, VerseNotes):
            self._notes = dict(zip(done.value.lines, done.value.notes, strict=True))
            self._page.viewport().update()
        if isinstance(done.value, VerseNotes | ScriptNotes) and self._page.form in VERSE | SCRIPTS:
            self.looked.emit(done.value.words)

    # painting

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        if not self._notes:
            return
        document, scroll = self._page.document(), self._page.verticalScrollBar().value()
        right = document.pageSize().width() - document.rootFrame().frameFormat().rightMargin()
        painter.save()
        painter.setFont(interface_font(SMALL))
        ascent = painter.fontMetrics().ascent()
        for block in self._in_sight(rect):
            note = self._notes.get(PAGE.decode(block.text()))
            if note is None or not note.words:
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
