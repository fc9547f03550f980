"""Quoted prose: a few lines in the book's font that end in an ellipsis, or all of it."""

import unicodedata

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkwell.ui.fonts import book_font
from inkwell.ui.sidebar.spinner import stand_on
from inkwell.ui.theme import Theme

LEADING = 20
"""Pixels from one line to the next."""
LINES = 3
"""Lines shown of prose that is not unfolded."""


class Prose(QWidget):
    """Shows text cheaply, so that it can change many times a second while it is written."""

    def __init__(self, theme: Theme, *, on_card: bool = False) -> None:
        super().__init__()
        self._theme, self._on_card = theme, on_card
        self._text = ""
        self._whole = False
        self._known: tuple[int, list[str]] = (-1, [])
        self.setFont(book_font())
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._take_colours)
        self._take_colours()

    @property
    def text(self) -> str:
        """The text as it was given."""
        return self._text

    def shown_lines(self) -> tuple[str, ...]:
        """The lines as they are drawn at the present width."""
        return tuple(self._lines(self.width()))

    def set_text(self, text: str, whole: bool) -> None:
        """Show a text, all of it or its first lines."""
        if (text, whole) == (self._text, self._whole):
            return
        before = len(self._lines(self.width()))
        self._text, self._whole = text, whole
        self._known = (-1, [])
        if len(self._lines(self.width())) != before:
            self.updateGeometry()
        self.update()

    def _lines(self, width: int) -> list[str]:
        if self._known[0] != width:
            self._known = (width, self._break(width))
        return self._known[1]

    def _break(self, width: int) -> list[str]:
        """The text cut into lines of at most `width` pixels."""
        lines: list[str] = []
        paragraphs = [each.strip() for each in self._text.splitlines() if each.strip()]
        for number, paragraph in enumerate(paragraphs):
            for start, length in _breaks(paragraph, self, width):
                if not self._whole and len(lines) == LINES - 1:
                    rest = " ".join([paragraph[start:], *paragraphs[number + 1 :]])
                    return [*lines, self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)]
                lines.append(paragraph[start : start + length].rstrip())
        return lines

    def _take_colours(self) -> None:
        if self._on_card:
            stand_on(self, self._theme.tokens.page)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for all the lines at a width, one line at least."""
        return max(1, len(self._lines(width))) * LEADING

    def sizeHint(self) -> QSize:
        """Any width; the height follows from it."""
        return QSize(200, LEADING)

    def minimumSizeHint(self) -> QSize:
        """A narrow line."""
        return QSize(40, LEADING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.tokens.ink))
        metrics = self.fontMetrics()
        first = (LEADING - metrics.height()) / 2 + metrics.ascent()
        leftward = right_to_left(self._text)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
        for number, line in enumerate(self._lines(self.width())):
            left = self.width() - metrics.horizontalAdvance(line) if leftward else 0
            painter.drawText(QPointF(left, first + number * LEADING), line)
        painter.end()


def right_to_left(text: str) -> bool:
    """Whether a text runs from right to left: its first letter says so."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _breaks(paragraph: str, widget: QWidget, width: int) -> list[tuple[int, int]]:
    """Start and length of each line of a paragraph, in Qt's UTF-16 units turned into Python's."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(paragraph, widget.font())
    layout.setTextOption(option)
    layout.beginLayout()
    spans: list[tuple[int, int]] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        spans.append((line.textStart(), line.textLength()))
    layout.endLayout()
    if paragraph.isascii() or max(paragraph) <= "\uffff":
        return spans
    data = paragraph.encode("utf-16-le", "surrogatepass")
    points = [len(data[: 2 * start].decode("utf-16-le", "replace")) for start, _length in spans]
    return [(start, end - start) for start, end in zip(points, [*points[1:], len(paragraph)], strict=True)]
