"""Whether a place lies in a comment that may have begun paragraphs before."""

from PySide6.QtGui import QTextBlock

from inkwell.manuscript.markup import Inside
from inkwell.manuscript.prose import HIDDEN, prose

REACH = 40
"""Paragraphs that are looked back for a comment that is still open."""
_MARK = "%%"


def open_comment(block: QTextBlock) -> Inside:
    """What comment the end of a paragraph lies in; `Inside.NOTHING` for none, and for one of more than REACH."""
    if block.text().count(_MARK) % 2:
        return Inside.PERCENT
    for _ in range(REACH):
        if not block.isValid():
            break
        opened, closed = block.text().rfind("<!--"), block.text().rfind("-->")
        if opened >= 0 or closed >= 0:
            return Inside.HTML if opened > closed else Inside.NOTHING
        block = block.previous()
    return Inside.NOTHING


def in_comment(block: QTextBlock) -> bool:
    """Whether the end of a paragraph lies in a comment, or is the end of one."""
    return block.text().rstrip().endswith(("-->", _MARK)) or open_comment(block) is not Inside.NOTHING


def block_prose(block: QTextBlock) -> str:
    """What of a paragraph is told to the reader, in its place (see `manuscript.prose`)."""
    text, above = block.text(), block.previous()
    begins = open_comment(above) if above.isValid() else Inside.NOTHING
    ends = open_comment(block)
    if begins is Inside.NOTHING and ends is not Inside.NOTHING:
        opens = text.rfind("<!--" if ends is Inside.HTML else _MARK)
        return prose(text[:opens]) + HIDDEN * (len(text) - opens)
    return prose(text, inside=begins)
