"""Small edits in many paragraphs of a page at once: one undo step, and each character stays whose it is."""

from PySide6.QtGui import QTextBlock, QTextCursor

from inkwell.manuscript.edits import Edit
from inkwell.manuscript.typesetting import Change
from inkwell.ui.editor.blocks import utf16_length
from inkwell.ui.editor.page import Page


def edit_paragraphs(page: Page, change: Change) -> int:
    """Change every paragraph of the current section; returns how many are others now. Nothing on a read-only page."""
    if page.isReadOnly():
        return 0
    cursor = QTextCursor(page.document())
    first, last = page.bounds()
    found: list[tuple[QTextBlock, list[Edit]]] = []
    block = page.document().findBlock(first)
    while block.isValid() and block.position() <= last:
        edits = change(block.text(), page.inside_above(block))
        if edits:
            found.append((block, edits))
        block = block.next()
    if found:
        cursor.beginEditBlock()
        for each, edits in found:
            _edit(cursor, each, edits)
        cursor.endEditBlock()
    return len(found)


def _edit(cursor: QTextCursor, block: QTextBlock, edits: list[Edit]) -> None:
    text, start = block.text(), block.position()
    for edit in reversed(edits):
        place = start + utf16_length(text[: edit.at])
        end = place + utf16_length(text[edit.at : edit.at + edit.removed])
        # A cursor has the format of the character before it: whoever wrote the old mark wrote the new one.
        cursor.setPosition(min(place + 1, end))
        form = cursor.charFormat()
        cursor.setPosition(place)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.inserted, form)
