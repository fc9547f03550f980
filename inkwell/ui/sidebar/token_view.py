"""A proposal looked at closely: each piece tinted by how likely it was, with a menu of what else could stand there."""

import math
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextEdit, QToolTip

from inkwell.app.generation import Shown
from inkwell.translation import tr
from inkwell.ui.fonts import book_font
from inkwell.ui.own_colours import READABLE
from inkwell.ui.theme import Theme, Tokens, contrast

LEVELS = (0.5, 0.1, 0.01)
"""From these probabilities on a piece is likely, less likely, unlikely; below the last it is very unlikely."""
SHARES = (0.0, 0.07, 0.18, 0.3)
"""How much of the amber is in the ground of a piece of each level."""
LINES = (
    QTextCharFormat.UnderlineStyle.NoUnderline,
    QTextCharFormat.UnderlineStyle.NoUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
    QTextCharFormat.UnderlineStyle.SingleUnderline,
)
"""The line under a piece of each level, so that colour is not alone in telling."""
LEADING = 23
"""Pixels from one line to the next: room for the lines under the pieces."""
MOST_PIECES = 2000
"""What is longer is cut: nobody looks at single pieces of a whole chapter."""


class TokenView(QTextEdit):
    """One stop for the Tab key; the arrow keys go from piece to piece, Return and Space open the menu.

    `forked(position, token)`: the author wants this token at that place, counted from 0, and a new way on from there.
    """

    forked = Signal(int, int)
    moved = Signal(QRect)
    """Where in this widget the keyboard is now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pieces: tuple[Shown, ...] = ()
        self._spans: list[tuple[int, int]] = []
        self._bodies: list[int] = []
        """Where the words of each piece begin, behind its spaces."""
        self._at = 0
        self.menu: QMenu | None = None
        """The menu that was opened last."""
        self.setProperty("role", "pieces")
        self.setAccessibleName(tr("The proposal, piece by piece"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(book_font())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        theme.changed.connect(self._paint)

    @property
    def current(self) -> int:
        """The piece that the keyboard is at."""
        return self._at

    def show_pieces(self, pieces: Sequence[Shown]) -> None:
        """Show the pieces of a proposal."""
        shown = tuple(pieces[:MOST_PIECES])
        if shown != self._pieces:
            self._pieces = shown
            self._at = 0
            self._paint()

    def _paint(self) -> None:
        """Put the text together anew: a piece keeps its place, whatever characters it has."""
        self.clear()
        cursor = QTextCursor(self.document())
        self._spans, self._bodies = [], []
        # As one edit: else the whole paragraph would be laid out anew for each piece.
        cursor.beginEditBlock()
        for piece in self._pieces:
            start = cursor.position()
            text = shown_text(piece.text)
            body = text.lstrip(" ")
            cursor.insertText(text[: len(text) - len(body)], piece_format(self._theme.tokens, 0.0))
            self._bodies.append(cursor.position())
            cursor.insertText(body, piece_format(self._theme.tokens, piece.log_probability))
            self._spans.append((start, cursor.position()))
        self._set_leading()
        cursor.endEditBlock()
        self._mark()
        self._fit()

    def _set_leading(self) -> None:
        lines = QTextBlockFormat()
        lines.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        high = math.ceil(self.document().size().height())
        if high != self.height():
            self.setFixedHeight(high)

    def minimumSizeHint(self) -> QSize:
        """A narrow line."""
        return QSize(40, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the text is at the new width."""
        super().resizeEvent(event)
        self._fit()

    # where the author is

    def go_to(self, index: int) -> None:
        """Put the keyboard on a piece."""
        if self._pieces:
            self._at = min(max(0, index), len(self._pieces) - 1)
            self._mark()
            self._tell()
            self.moved.emit(self.piece_rect(self._at))

    def _mark(self) -> None:
        selections: list[QTextEdit.ExtraSelection] = []
        if self.hasFocus() and self._spans:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor_of(self._at)
            mark.format.setBackground(QColor(self._theme.tokens.accent))
            mark.format.setForeground(QColor(self._theme.tokens.on_accent))
            selections.append(mark)
        self.setExtraSelections(selections)

    def _tell(self) -> None:
        piece = self._pieces[self._at]
        self.setAccessibleDescription(f"{spoken(piece.text)}, {percent(piece.log_probability)}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _cursor_of(self, index: int) -> QTextCursor:
        start, end = self._spans[index]
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._bodies[index], end - 1) if end > start else start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def piece_rect(self, index: int) -> QRect:
        """Where a piece begins in the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._spans[index][0])
        return self.cursorRect(cursor)

    def _piece_at(self, place: QPoint) -> int | None:
        at = self.document().documentLayout().hitTest(place.toPointF(), Qt.HitTestAccuracy.ExactHit)
        return next((index for index, (start, end) in enumerate(self._spans) if start <= at < end), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.go_to(self._at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It is elsewhere."""
        super().focusOutEvent(event)
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from piece to piece, Return and Space open the menu; the rest is the card's."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._runs_left():
            step = -step
        line = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.go_to(self._at + step)
        elif line is not None:
            self._go_a_line(line)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if event.key() == Qt.Key.Key_Home else len(self._pieces) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_menu(self._at)
        else:
            event.ignore()

    def _runs_left(self) -> bool:
        """Whether the paragraph that the keyboard is in runs from right to left."""
        start = self._spans[self._at][0] if self._spans else 0
        return self.document().findBlock(start).textDirection() == Qt.LayoutDirection.RightToLeft

    def _go_a_line(self, way: int) -> None:
        """The nearest piece of the line above or below."""
        if not self._pieces:
            return
        here = self.piece_rect(self._at).center()
        rects = [self.piece_rect(index).center() for index in range(len(self._pieces))]
        tops = sorted({place.y() for place in rects if (place.y() - here.y()) * way > 0}, key=lambda y: y * way)
        if tops:
            there = [index for index, place in enumerate(rects) if place.y() == tops[0]]
            self.go_to(min(there, key=lambda index: abs(rects[index].x() - here.x())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press takes the keyboard to the piece under it."""
        index = self._piece_at(event.position().toPoint())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.go_to(index)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the piece's menu."""
        index = self._piece_at(event.position().toPoint())
        if index is not None and index == self._at and event.button() == Qt.MouseButton.LeftButton:
            self.open_menu(index)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is selected by drawing the mouse over it."""

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip says how likely a piece was."""
        if event.type() == QEvent.Type.ToolTip:
            where: QPoint = event.pos()  # type: ignore[attr-defined]
            index = self._piece_at(where)
            words = "" if index is None else percent(self._pieces[index].log_probability)
            QToolTip.showText(self.viewport().mapToGlobal(where), words, self)
            return True
        return super().viewportEvent(event)

    # what else could have stood there

    def open_menu(self, index: int) -> None:
        """Show what could have stood at a place, likeliest first."""
        if not self._pieces:
            return
        piece = self._pieces[index]
        menu = QMenu(self)
        menu.addAction(f"{spoken(piece.text)}  ·  {percent(piece.log_probability)}").setEnabled(False)
        menu.addSeparator()
        others = [other for other in piece.alternatives if other.token != piece.token]
        for other in others:
            words = f"{spoken(other.text)}  ·  {percent(other.log_probability)}".replace("&", "&&")
            menu.addAction(words).triggered.connect(partial(self._fork, index, other.token))
        if not others:
            menu.addAction(tr("Nothing else was noted here")).setEnabled(False)
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        menu.popup(self.viewport().mapToGlobal(self.piece_rect(index).bottomLeft()))

    def _fork(self, index: int, token: int, _checked: bool = False) -> None:
        self.forked.emit(index, token)


def shown_text(text: str) -> str:
    """A piece as it is written into the view: a line break can be seen, and what has no sign of its own is a dot."""
    shown = text.replace("\r\n", "\n").replace("\n", "¶\n")
    return "".join(each if each == "\n" or each.isprintable() else "·" for each in shown) or "·"


def spoken(text: str) -> str:
    """A piece in a menu: quoted, with an ellipsis where it goes on with the word before."""
    if not text.strip():
        return tr("a new line") if "\n" in text else tr("a space") if text else tr("part of a letter")
    body = shown_text(text.strip()).replace("\n", " ")
    return f"“{body}”" if text[0].isspace() or not text[0].isalnum() else f"“…{body}”"


def percent(log_probability: float) -> str:
    """A probability as an author reads it."""
    share = 100 * math.exp(min(0.0, log_probability))
    if share >= 99.5:
        return tr("nearly certain")
    if share >= 1:
        return f"{share:.0f} %"
    return f"{share:.1f} %" if share >= 0.1 else tr("under 0.1 %")


def level_of(log_probability: float) -> int:
    """0 for a likely piece, up to 3 for a very unlikely one."""
    share = math.exp(min(0.0, log_probability))
    return next((level for level, least in enumerate(LEVELS) if share >= least), len(LEVELS))


def ground_of(tokens: Tokens, level: int) -> str:
    """The ground of a level: the page's, with as much amber in it as the piece was unlikely and can still be read."""
    tries = (_mixed(tokens, SHARES[level] * step / 10) for step in range(10, 0, -1))
    return next((ground for ground in tries if contrast(tokens.ink, ground) >= READABLE), tokens.page)


def _mixed(tokens: Tokens, share: float) -> str:
    page, amber = QColor(tokens.page), QColor(tokens.amber)
    pairs = ((page.red(), amber.red()), (page.green(), amber.green()), (page.blue(), amber.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs)).name()


def piece_format(tokens: Tokens, log_probability: float) -> QTextCharFormat:
    """How a piece of this likelihood looks."""
    level = level_of(log_probability)
    look = QTextCharFormat()
    look.setForeground(QColor(tokens.ink))
    if level:
        look.setBackground(QColor(ground_of(tokens, level)))
    look.setUnderlineStyle(LINES[level])
    look.setUnderlineColor(QColor(tokens.amber))
    return look
