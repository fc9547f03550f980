"""Echoes on the page: a soft line under a rare word that comes again soon, for the blocks that are in sight."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from inkwell.app.echo_search import EchoSearch, Marks
from inkwell.manuscript.fidelity import PAGE
from inkwell.ui.editor.blocks import utf16_length
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.underline import Lines, Run
from inkwell.ui.theme import Theme

REST_MS = 1_200
"""Without a key for so long, echoes are looked for again; longer where that takes long."""
SOON_MS = 150
"""What was written just now is then on its way to the disk, where the search takes it from."""
_MOST_BLOCKS = 200


class EchoMarks(QObject):
    """Marks the echoes of one page while it is on. `nodes` says which texts are on the page."""

    def __init__(self, page: Page, search: EchoSearch, nodes: Callable[[], Sequence[str]], theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._search = search
        self._nodes = nodes
        self._theme = theme
        self._on = False
        self._marks: Marks = {}
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask)
        search.found.connect(self._take)

    def set_on(self, *, on: bool) -> None:
        """Mark them, or none."""
        if on == self._on:
            return
        self._on = on
        self._marks = {}
        if on:
            self._page.wrote_on.connect(self._wait)
            self._page.add_overlay(self._paint)
            self._rest.start(SOON_MS)
        else:
            self._page.wrote_on.disconnect(self._wait)
            self._rest.stop()
            self._search.stop()
            self._page.remove_overlay(self._paint)

    @Slot()
    def renew(self, *_: object) -> None:
        """Another text is on the page."""
        if self._on:
            self._marks = {}
            self._rest.start(SOON_MS)

    @Slot()
    def _wait(self) -> None:
        self._rest.start(REST_MS + int(2_000 * self._search.seconds))

    @Slot()
    def _ask(self) -> None:
        self._search.ask(self._nodes())

    @Slot(object)
    def _take(self, marks: Marks) -> None:
        if self._on:
            self._marks = marks
            self._page.viewport().update()

    def runs(self) -> list[Run]:
        """The lines in sight, in pixels from the top of the document."""
        return [run for block in self._blocks(self._page.viewport().rect()) for run in self._runs(block)]

    def _runs(self, block: QTextBlock) -> Iterator[Run]:
        text = PAGE.decode(block.text())
        places = self._marks.get(text)
        if places:
            lines = Lines(block)
            for start, end in places:
                first = utf16_length(text[:start])
                yield from lines.runs(first, first + utf16_length(text[start:end]))

    def _blocks(self, rect: QRect) -> Iterator[QTextBlock]:
        layout, scroll = self._page.document().documentLayout(), self._page.verticalScrollBar().value()
        block = self._page.cursorForPosition(QPoint(0, rect.top())).block()
        for _ in range(_MOST_BLOCKS):
            if not block.isValid() or layout.blockBoundingRect(block).top() - scroll > rect.bottom():
                return
            yield block
            block = block.next()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        if not self._marks:
            return
        scroll = self._page.verticalScrollBar().value()
        painter.save()
        painter.setPen(QPen(QColor(self._theme.tokens.faint), 1))
        for block in self._blocks(rect):
            for run in self._runs(block):
                height = round(run.top - scroll) + 2
                painter.drawLine(round(run.left), height, round(run.right), height)
        painter.restore()
