"""Shows a page of the handbook, goes to a heading of it, lights what was looked for."""

import re
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from inkwell.translation import tr
from inkwell.ui.help.handbook import HelpPage
from inkwell.ui.theme import Theme

MARGIN: Final = 12
LINE: Final = 130
"""Per cent of the font's own line."""
PARAGRAPH: Final = 10
ITEM: Final = 4
HEADINGS: Final = {1: (0, 12, 24), 2: (16, 6, 18), 3: (12, 4, 15)}
"""Pixels above and below a heading of a level, and of its letters."""
_MOST_LIT: Final = 400


class Reader(QTextBrowser):
    """`page_wanted(name, heading)`: a link to another page was pressed; any other link does nothing."""

    page_wanted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.page: HelpPage | None = None
        self.setProperty("role", "prose")
        self.setAccessibleName(tr("Page of the handbook"))
        self.setAccessibleDescription(tr("Alt+Down goes to the next link, Return follows it."))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._recolour)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: a page is text, and no file or connection is opened for it."""
        return None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on through the window, and not from link to link: of those a page may have many."""
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down and Alt+Up go from link to link; Return follows one."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            super().focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            self.setFocus()
        else:
            super().keyPressEvent(event)

    def show_page(self, page: HelpPage, heading: str = "", words: str = "") -> None:
        """Show a page from its beginning or from one of its headings, with these words lit."""
        self._words = words
        if page is not self.page:
            self.page = page
            self.document().setDocumentMargin(MARGIN)
            # Names in angle brackets are no tags here.
            dialect = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            self.document().setMarkdown(page.text, dialect | QTextDocument.MarkdownFeature.MarkdownNoHTML)
            self._dress()
        self._light()
        block = self._block(heading) if heading else self.document().begin()
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - MARGIN if heading else 0)

    @Slot()
    def _recolour(self) -> None:
        self._rule_tables()
        self._light()

    def _dress(self) -> None:
        """Give paragraphs air, and headings sizes that stand to them as in a book."""
        self.document().setUndoRedoEnabled(False)
        block = self.document().begin()
        while block.isValid():
            level, cursor, form = block.blockFormat().headingLevel(), QTextCursor(block), block.blockFormat()
            above, below, pixels = HEADINGS.get(level, HEADINGS[3]) if level else (0, PARAGRAPH, 0)
            if cursor.currentTable() is not None:
                above = below = 0
            elif block.textList() is not None:
                below = ITEM
            form.setTopMargin(above if block.position() else 0)
            form.setBottomMargin(below)
            form.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(form)
            if level:
                face, letters = QFont(self.font()), QTextCharFormat()
                face.setPixelSize(pixels)
                face.setBold(True)
                letters.setFont(face)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                # In place of, and not merged with, what Qt's reader of Markdown asks for: that would scale it.
                cursor.setCharFormat(letters)
            block = block.next()
        self._rule_tables()

    def _rule_tables(self) -> None:
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setBorder(1)
                form.setBorderBrush(QColor(self._theme.tokens.hairline))
                form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                form.setBorderCollapse(True)
                form.setCellPadding(5)
                form.setTopMargin(0)
                form.setBottomMargin(PARAGRAPH)
                frame.setFormat(form)

    def _block(self, heading: str) -> QTextBlock:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and heading in (block.text(), _slug(block.text())):
                return block
            block = block.next()
        return self.document().begin()

    def _light(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        for word in self._words.split():
            cursor = self.document().find(word)
            while not cursor.isNull() and len(found) < _MOST_LIT:
                lit = QTextEdit.ExtraSelection()
                lit.cursor = cursor  # type: ignore[attr-defined]
                lit.format.setBackground(QColor(self._theme.tokens.chosen))  # type: ignore[attr-defined]
                lit.format.setFontUnderline(True)  # type: ignore[attr-defined]
                found.append(lit)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)

    def _follow(self, address: QUrl) -> None:
        name, heading = address.path().removesuffix(".md"), address.fragment()
        if address.scheme() or "/" in name:
            return
        self.page_wanted.emit(name or (self.page.name if self.page else ""), heading)


def _slug(heading: str) -> str:
    """A heading as it is called behind the # of an address: as GitHub has it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
