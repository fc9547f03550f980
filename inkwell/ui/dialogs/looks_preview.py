"""A piece of a page that shows looks and colours before they are taken."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkwell.translation import tr
from inkwell.ui.editor.looks import Looks
from inkwell.ui.editor.shape import SPACE_PITCHES
from inkwell.ui.tokens import RADIUS_CARD, Tokens

AIR = 16
"""Pixels between the edge and the words."""
LEAST = QSize(240, 148)
WORDS = (
    ("“There is a letter,” she said, and put it on the table between the eggs and the lamp, where he could see it.",),
    ("He did not ", "look", " at it. Outside the rain had begun again, and a gate that nobody had shut was saying so."),
    ("“It will keep,” he said.",),
)


class LooksPreview(QWidget):
    """Three paragraphs, the second with a word that is selected; the last is in the soft ink on the accent's tint."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._looks = Looks()
        self._document = QTextDocument(self)
        self.setAccessibleName(tr("Preview of the page"))
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._compose()

    def show_looks(self, looks: Looks) -> None:
        """Show other looks."""
        self._looks = looks
        self._compose()

    def show_colours(self, tokens: Tokens) -> None:
        """Show other colours."""
        self._tokens = tokens
        self._compose()

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._document.toPlainText()

    def _compose(self) -> None:
        tokens, document = self._tokens, self._document
        document.clear()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._looks.font())
        plain, chosen, offered = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        chosen.setBackground(QColor(tokens.accent))
        chosen.setForeground(QColor(tokens.on_accent))
        offered.setBackground(QColor(tokens.tint))
        offered.setForeground(QColor(tokens.soft))
        cursor = QTextCursor(document)
        for number, parts in enumerate(WORDS):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._paragraph(number))
            for place, part in enumerate(parts):
                cursor.insertText(part, offered if number == 2 else chosen if place == 1 else plain)
        self.update()

    def _paragraph(self, number: int) -> QTextBlockFormat:
        looks, made = self._looks, QTextBlockFormat()
        spaced = looks.paragraphs == "space"
        made.setLineHeight(looks.leading(), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        made.setTextIndent(looks.indent() if number and not spaced else 0)
        made.setTopMargin(looks.pitch() * SPACE_PITCHES if number and spaced else 0)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Keep the page's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page's ground with its words; what does not fit is cut off."""
        tokens = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.hairline))
        painter.setBrush(QColor(tokens.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        room = self.rect().adjusted(AIR, AIR, -AIR, -AIR // 2)
        width = min(self._looks.width(), room.width())
        self._document.setTextWidth(width)
        painter.setClipRect(room)
        painter.translate(room.left() + (room.width() - width) / 2, room.top())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(tokens.ink))
        self._document.documentLayout().draw(painter, context)
        painter.end()
