"""Emphasis as it will read: markers fade where the caret is and vanish elsewhere. Only looks, never text."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from inkwell.ui.editor.shape import is_heading, is_scene_break

EMPHASIS = re.compile(
    r"(?<![\\*\w])(?P<m>\*\*\*|\*\*|\*)(?=[^\s*])(?P<t>.+?)(?<![\s\\*])(?P=m)(?!\*)"
    r"|(?<![\\_\w])(?P<u>__|_)(?=[^\s_])(?P<v>.+?)(?<![\s\\_])(?P=u)(?![\w_])"
)
HASHES = re.compile(r"#{1,6}\s+")
LONGEST = 20_000
"""Paragraphs longer than this (UTF-16 units) are left plain: no prose is, and patterns over them cost too much."""


class Emphasis(QSyntaxHighlighter):
    """Italic, strong and headings for one document. `caret_block` says where markers stay in sight."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._caret = -1
        self._pixels = 21
        self._dim = QTextCharFormat()
        self._hidden = QTextCharFormat()
        self._hidden.setForeground(QColor(Qt.GlobalColor.transparent))
        small = QFont()
        small.setPixelSize(1)
        self._hidden.setProperty(QTextCharFormat.Property.FontPixelSize, 1)

    def set_looks(self, faint: str, pixels: int) -> None:
        """Take the colour of visible markers and the page's font size; the caller rehighlights when it suits."""
        self._dim.setForeground(QColor(faint))
        self._pixels = pixels

    def set_caret_block(self, block: QTextBlock) -> None:
        """Show the markers of this block and hide those of the last one."""
        number = block.blockNumber()
        if number == self._caret:
            return
        old, self._caret = self.document().findBlockByNumber(self._caret), number
        for each in (old, block):
            if each.isValid() and ("_" in each.text() or "*" in each.text() or each.text().startswith("#")):
                self.rehighlightBlock(each)

    def highlightBlock(self, text: str) -> None:
        """Give one block its looks; called by Qt for changed blocks only."""
        if len(text) > LONGEST or is_scene_break(text):
            return
        marker = self._dim if self.currentBlock().blockNumber() == self._caret else self._hidden
        if is_heading(text):
            self._heading(text, marker)
        elif "_" in text or "*" in text:
            self._emphasis(text, marker)

    def _heading(self, text: str, marker: QTextCharFormat) -> None:
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        self.setFormat(0, _units(text), strong)
        hashes = HASHES.match(text)
        if hashes:
            self.setFormat(0, hashes.end(), marker)

    def _emphasis(self, text: str, marker: QTextCharFormat) -> None:
        for found in EMPHASIS.finditer(text):
            marks = found["m"] or found["u"]
            start = _units(text[: found.start()])
            end = start + _units(found.group())
            inside = QTextCharFormat()
            if len(marks) != 2:
                inside.setFontItalic(True)
            if len(marks) > 1:
                inside.setFontWeight(QFont.Weight.Bold)
            self.setFormat(start, end - start, inside)
            self.setFormat(start, len(marks), marker)
            self.setFormat(end - len(marks), len(marks), marker)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
