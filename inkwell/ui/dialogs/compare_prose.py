"""Running prose in which words may be struck through or underlined, written into a document once and only read."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from inkwell.ui.fonts import book_font, interface_font
from inkwell.ui.theme import Tokens

PIXELS = 18
"""Size of the prose."""
INDENT = 21
LINE_HEIGHT = 140.0
PILCROW = "¶"
_ENDS = re.compile(r"(\n+)")
_UNSHOWABLE = re.compile("[\x00\u2029\ufdd0\ufdd1\ud800-\udfff]")
"""What a document cannot hold, or would take for the end of a block."""


class Look(Enum):
    """How words may look."""

    PLAIN = "plain"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Reach:
    """From `start` up to `end` in a document's positions."""

    start: int
    end: int


class ProseWriter:
    """Fills a new document from its start; one for each document."""

    def __init__(self, tokens: Tokens) -> None:
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(book_font(PIXELS))
        self.document.setDocumentMargin(0)
        self._cursor = QTextCursor(self.document)
        self._forms = {look: _form(look, tokens) for look in Look}
        self._note = _note_form(tokens)
        self._fresh = True
        self._cursor.beginEditBlock()
        self._cursor.setBlockFormat(_block())

    def finish(self) -> QTextDocument:
        """The document, when all is written."""
        self._cursor.endEditBlock()
        return self.document

    def write(self, text: str, look: Look = Look.PLAIN) -> Reach:
        """Add prose and say where it stands; the paragraph ends in changed words are shown as pilcrows."""
        start = self._cursor.position()
        changed = look is not Look.PLAIN
        for number, part in enumerate(_ENDS.split(_showable(text, changed))):
            if number % 2 == 0:
                if part:
                    self._cursor.insertText(part, self._forms[look])
                    self._fresh = False
                continue
            if changed:
                self._cursor.insertText(PILCROW * (1 if len(part) < 3 else len(part) // 2), self._forms[look])
            if look is not Look.REMOVED or text.strip():
                # A paragraph's end that is only taken out joins two paragraphs: it must not part them here.
                self._end_paragraph(len(part) > 1)
        return Reach(start, self._cursor.position())

    def note(self, text: str) -> Reach:
        """Add a line that is no prose: what was left out, or whose words follow."""
        if not self._fresh:
            self._cursor.insertBlock(_note_block())
        self._cursor.setBlockFormat(_note_block())
        start = self._cursor.position()
        self._cursor.insertText(text, self._note)
        reach = Reach(start, self._cursor.position())
        self._cursor.insertBlock(_block(), QTextCharFormat())
        self._fresh = True
        return reach

    def _end_paragraph(self, indented: bool) -> None:
        # A note is followed by its own empty block: ends before the next words would only add another.
        if not self._fresh or self._cursor.position() == 0:
            self._cursor.insertBlock(_block(INDENT if indented else 0), QTextCharFormat())
            self._fresh = True


def _showable(text: str, changed: bool) -> str:
    """The text as it can be shown: with signs for what a page cannot hold, and words for changes nobody would see."""
    text = _UNSHOWABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    if changed and text.strip(" \n") and not any(map(_is_seen, text)):
        return "".join(each if each in " \n" else f"[{_name(each)}]" for each in text)
    return text


def _is_seen(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZ"


def _name(character: str) -> str:
    return "tab" if character == "\t" else unicodedata.name(character, f"U+{ord(character):04X}").lower()


def _form(look: Look, tokens: Tokens) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(tokens.ink))
    if look is Look.REMOVED:
        form.setFontStrikeOut(True)
        form.setForeground(QColor(tokens.red))
    elif look is Look.ADDED:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(QColor(tokens.accent))
        form.setBackground(QColor(tokens.tint))
    return form


def _note_form(tokens: Tokens) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(interface_font(12, QFont.Weight.Medium))
    form.setForeground(QColor(tokens.soft))
    return form


def _block(indent: int = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTextIndent(indent)
    return form


def _note_block() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    form.setTopMargin(10)
    form.setBottomMargin(10)
    return form
