"""Places in a page's text by code points: found, selected, brought before the author's eye, and changed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QTextCursor

from inkwell.manuscript.fidelity import PAGE
from inkwell.manuscript.replacing import Change
from inkwell.ui.editor.blocks import newlines_noted, utf16_length
from inkwell.ui.editor.manuscript_page import ManuscriptPage

COVERED: Final = 104
"""Pixels at a page's top that a bar may cover, and at its foot where nothing is read with ease."""
_FOOT: Final = 48


def bring_to_eye(page: ManuscriptPage) -> None:
    """Scroll so far that the caret stands in the upper third, unless it is well in sight already."""
    rect, room = page.cursorRect(), page.viewport().height()
    if rect.top() < COVERED or rect.bottom() > room - _FOOT:
        bar = page.verticalScrollBar()
        bar.setValue(bar.value() + rect.top() - room // 3)


def select(page: ManuscriptPage, start: int, end: int) -> None:
    """Select what stands between two document positions (UTF-16), in sight."""
    cursor = page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    bring_to_eye(page)


def select_in(page: ManuscriptPage, node: str, start: int, end: int) -> None:
    """Select what stands between two code points of a node's text, which must be on the page."""
    low, high = positions(page, node, (start, end))
    select(page, low, high)


def positions(page: ManuscriptPage, node: str, offsets: Sequence[int]) -> list[int]:
    """The document positions behind so many code points of a node's text each; the offsets in order.

    What is beyond the end is at the end; between the newlines of a paragraph's end stands the next one's start.
    """
    index = page.sections.of(node)
    if index is None:
        raise KeyError(node)
    found: list[int] = []
    block, end, at = page.document().findBlock(page.sections.start(index)), page.sections.end(index), 0
    first = block
    while len(found) < len(offsets) and block.isValid() and block.position() <= end:
        at += newlines_noted(block) if block != first else 0
        raw = block.text()
        text = PAGE.decode(raw)
        while len(found) < len(offsets) and offsets[len(found)] <= at + len(text):
            inside = text[: max(offsets[len(found)] - at, 0)]
            found.append(block.position() + utf16_length(PAGE.encode(inside) if raw != text else inside))
        at += len(text)
        block = block.next()
    return found + [end] * (len(offsets) - len(found))


def make_changes(page: ManuscriptPage, node: str, changes: Sequence[Change]) -> None:
    """Make changes of a node's text, in order and apart, as one undo step."""
    places = positions(page, node, [place for each in changes for place in (each.start, each.end)])
    put_in(page, [(low, high, each.new) for low, high, each in zip(places[::2], places[1::2], changes, strict=True)])


def put_in(page: ManuscriptPage, pieces: Sequence[tuple[int, int, str]]) -> None:
    """Put texts in the place of what stands between two document positions each, in order; one undo step."""
    cursor = QTextCursor(page.document())
    cursor.beginEditBlock()
    # From the end, so that the places before stay good.
    for start, end, new in reversed(pieces):
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        page.insert(cursor, new)
    cursor.endEditBlock()
