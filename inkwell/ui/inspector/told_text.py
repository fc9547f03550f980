"""The words of what was told, as they were told: what was left out is struck through, what was ready underlined."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from inkwell.app.told_parts import ToldPart
from inkwell.translation import tr
from inkwell.ui.fonts import book_font
from inkwell.ui.long_runs import wrap_mode
from inkwell.ui.theme import Theme

MOST_LEFT_OUT = 20_000
"""Characters that are shown of what was left out: its beginning and its end."""
READY, CUT = tr("Dotted: read before you asked."), tr("Struck through: left out for want of room.")


EDGE = 7
"""Pixels of the document's margin: with those of the style sheet the words stand as in other fields."""


class ToldText(QTextEdit):
    """Shows parts, one behind the other; can be selected and copied, not changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cut = False
        self._parts: tuple[ToldPart, ...] = ()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("role", "prose")
        self.document().setDefaultFont(book_font())
        self.document().setDocumentMargin(EDGE)
        self.setAccessibleName(tr("The words that the model got"))
        theme.changed.connect(self._fill)

    def show_parts(self, parts: Sequence[ToldPart], *, cut: bool) -> None:
        """Show these; with `cut` also what was left out of them."""
        if (tuple(parts), cut) != (self._parts, self._cut):
            self._parts, self._cut = tuple(parts), cut
            self._fill()

    def _fill(self) -> None:
        left, ready, fresh = self._looks()
        self.clear()
        self.setWordWrapMode(wrap_mode("".join(part.segment.text for part in self._parts)))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for part in self._parts:
            front, back = map(_shortened, part.left_out) if self._cut else ("", "")
            end = ready if part.all_ready else fresh
            for text, look in (
                *((front, left), (part.ready, ready), (part.fresh, fresh)),
                *((back, left), (part.tail, end)),
            ):
                if text:
                    cursor.insertText(text, look)
        cursor.endEditBlock()
        cursor.setPosition(0)
        self.setTextCursor(cursor)

    def _looks(self) -> tuple[QTextCharFormat, QTextCharFormat, QTextCharFormat]:
        tokens = self._theme.tokens
        left, ready, fresh = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        for look, colour in ((left, tokens.faint), (ready, tokens.ink), (fresh, tokens.ink)):
            look.setForeground(QColor(colour))
        left.setFontStrikeOut(True)
        ready.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        ready.setUnderlineColor(QColor(tokens.accent))
        fresh.setFontWeight(QFont.Weight.Normal)
        return left, ready, fresh


def _shortened(text: str) -> str:
    over = len(text) - MOST_LEFT_OUT
    if over <= 0:
        return text
    half = MOST_LEFT_OUT // 2
    return tr("{text} … {over:,} characters more … {text2}", text=text[:half], over=over, text2=text[-half:])
