"""The word that the author means: the one that is chosen, or the one at the caret."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from inkwell.language.words import words_of
from inkwell.ui.editor.blocks import utf16_length, utf16_slice

LONGEST = 80
"""Code points of a choice that can still be looked up."""


def word_cursor(page: QTextEdit, place: int | None = None) -> QTextCursor | None:
    """Return a cursor of its own with the word selected; None where there is none.

    `place` (UTF-16) is where to look, by default the caret; what is chosen counts where it covers the place.

    A choice within one paragraph counts as a word, so that phrases can be looked up, without the spaces around it.
    """
    cursor = QTextCursor(page.textCursor())
    if cursor.hasSelection() and (place is None or cursor.selectionStart() <= place <= cursor.selectionEnd()):
        return _chosen(cursor)
    if place is not None:
        cursor.setPosition(place)
    block = cursor.block()
    text, start = block.text(), block.position()
    at = len(utf16_slice(text, 0, cursor.position() - start))
    for word in words_of(text):
        if word.start <= at <= word.end:
            return _select(cursor, start + utf16_length(text[: word.start]), start + utf16_length(text[: word.end]))
    return None


def _chosen(cursor: QTextCursor) -> QTextCursor | None:
    text = cursor.selectedText()
    bare = text.strip()
    if not bare or len(bare) > LONGEST or "\u2029" in bare:
        return None
    start = cursor.selectionStart() + utf16_length(text[: len(text) - len(text.lstrip())])
    return _select(cursor, start, start + utf16_length(bare))


def _select(cursor: QTextCursor, start: int, end: int) -> QTextCursor:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
