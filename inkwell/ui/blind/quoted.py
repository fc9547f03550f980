"""Quoted words of the book or of a model, as the pages of a comparison show them."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from inkwell.ui.dialogs.compare_prose import INDENT, LINE_HEIGHT
from inkwell.ui.fonts import book_font

PIXELS = 17


def quoted(text: str) -> QTextDocument:
    """Return a document of these words, without the white space around them, with indents as on the page."""
    document = QTextDocument()
    document.setDefaultFont(book_font(PIXELS))
    document.setPlainText("\n".join(line for line in text.strip().split("\n") if line.strip()))
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(form)
    form.setTextIndent(INDENT)
    cursor.setPosition(document.firstBlock().length() - 1)
    if cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeBlockFormat(form)
    return document
