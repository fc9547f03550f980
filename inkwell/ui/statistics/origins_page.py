"""Who wrote how much: a bar of the whole book, a table of scene, chapter and book, and the way to the disclosure."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inkwell.story.authorship import Kind, Tally
from inkwell.story.disclosure import NAMES, percent
from inkwell.translation import figure, parted, tr
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.statistics.table import Table
from inkwell.ui.theme import Theme
from inkwell.ui.tokens import Tokens

HEADS: Final = ("", tr("This scene"), tr("This chapter"), tr("The book"), tr("Share"))
COUNTING: Final = tr("The words are being counted…")
HINT: Final = tr(
    "Recorded as you write, kept with the book, never sent anywhere. View, Show where words came "
    "from, marks them on the page."
)
_PATTERNS: Final = {
    Kind.TYPED: Qt.BrushStyle.SolidPattern,
    Kind.PASTED: Qt.BrushStyle.BDiagPattern,
    Kind.IMPORTED: Qt.BrushStyle.HorPattern,
    Kind.GENERATED: Qt.BrushStyle.VerPattern,
    Kind.EDITED: Qt.BrushStyle.DiagCrossPattern,
    Kind.UNKNOWN: Qt.BrushStyle.Dense6Pattern,
}
_LEAST = 3.0
"""Pixels of what is hardly there."""


class OriginBar(QWidget):
    """The kinds of words side by side, each with a pattern of its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tally = Tally()
        self.setFixedHeight(18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(320, 18)

    def show_tally(self, tally: Tally) -> None:
        """Show these words."""
        self._tally = tally
        shares = [f"{NAMES[kind]} {percent(tally.of(kind) / tally.total)}" for kind in Kind if tally.of(kind)]
        self.setAccessibleName(tr("Words of the book: {shares}", shares=parted(shares) or tr("none yet")))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the kinds from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, tokens = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._theme.tokens
        shape = QPainterPath()
        shape.addRoundedRect(whole, 5, 5)
        painter.setClipPath(shape)
        painter.fillRect(whole, QColor(tokens.panel))
        left = whole.left()
        for kind, width in self._widths(whole.width()):
            painter.fillRect(QRectF(left, whole.top(), width, whole.height()), _brush(kind, tokens))
            left += width
            painter.fillRect(QRectF(left - 1, whole.top(), 1, whole.height()), QColor(tokens.page))
        painter.setClipping(False)
        painter.setPen(QColor(tokens.hairline))
        painter.drawPath(shape)

    def _widths(self, room: float) -> list[tuple[Kind, float]]:
        there = [(kind, self._tally.of(kind)) for kind in Kind if self._tally.of(kind)]
        rest = max(room - _LEAST * len(there), 0.0)
        return [(kind, _LEAST + rest * count / self._tally.total) for kind, count in there]


def _brush(kind: Kind, tokens: Tokens) -> QBrush:
    colours = {
        Kind.TYPED: tokens.bible,
        Kind.GENERATED: tokens.accent,
        Kind.EDITED: tokens.accent,
        Kind.PASTED: tokens.amber,
    }
    return QBrush(QColor(colours.get(kind, tokens.faint)), _PATTERNS[kind])


class Swatch(QWidget):
    """A piece of the bar, beside the name of its kind."""

    def __init__(self, kind: Kind, theme: Theme) -> None:
        super().__init__()
        self._kind, self._theme = kind, theme
        self.setFixedSize(18, 12)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter, tokens = QPainter(self), self._theme.tokens
        painter.fillRect(self.rect(), _brush(self._kind, tokens))
        painter.setPen(QColor(tokens.hairline))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _key(theme: Theme) -> QGridLayout:
    """What the bar's patterns mean, in two rows."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    for number, (kind, name) in enumerate(NAMES.items()):
        row, column = divmod(number, 3)
        grid.addWidget(Swatch(kind, theme), row, 2 * column)
        grid.addWidget(ElidedLabel(name, "caption"), row, 2 * column + 1)
        grid.setColumnStretch(2 * column + 1, 1)
    return grid


class OriginsPage(QWidget):
    """Shows what it is given. `disclosure_asked` when the author wants it in words."""

    disclosure_asked = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.bar = OriginBar(icons.theme)
        self.table = Table(tr("Where words came from"), HEADS)
        self.table.setFixedHeight((len(NAMES) + 2) * 28 + 16)
        self.note = WrappedLabel(COUNTING, "soft")
        self.hint = WrappedLabel(HINT, "caption")
        self.button = QPushButton(tr("Disclos&ure…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.disclosure_asked)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addLayout(_key(icons.theme))
        for each in (self.table, self.note, self.hint):
            column.addWidget(each)
        column.addLayout(foot)
        column.addStretch(1)

    def show_tallies(self, tallies: Sequence[Tally | None], sentence: str) -> None:
        """Show scene, chapter and book; None is “…” until it is known. `sentence` sums the book up."""
        book = tallies[-1]
        self.bar.show_tally(book or Tally())
        rows = [[name, *(_figure(each, kind) for each in tallies), _share(book, kind)] for kind, name in NAMES.items()]
        totals = ["…" if each is None else figure(each.total) for each in tallies]
        self.table.set_rows([*rows, [tr("All words"), *totals, ""]])
        self.note.set_text(sentence or COUNTING)


def _figure(tally: Tally | None, kind: Kind) -> str:
    return "…" if tally is None else figure(tally.of(kind))


def _share(book: Tally | None, kind: Kind) -> str:
    return percent(book.of(kind) / book.total) if book is not None and book.total else "–"
