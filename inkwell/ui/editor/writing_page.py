"""A manuscript page one can write on: keys, input methods and the mouse."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor

from inkwell.manuscript.formatting import Range, follows, off_the_edges
from inkwell.manuscript.markup import Inside, Kind, kind_of, may_be_marked
from inkwell.story.forms import SCRIPTS, VERSE
from inkwell.ui.editor import blocks
from inkwell.ui.editor.blocks import newlines_noted
from inkwell.ui.editor.clipboard_page import ClipboardPage
from inkwell.ui.editor.shape import Stand

_KEEP = QTextCursor.MoveMode.KeepAnchor
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WritingPage(ClipboardPage):
    """A `ClipboardPage` that takes what an author types and composes.

    `typed` carries what a key wrote, never what was pasted or composed.
    """

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write what is typed; Enter makes a paragraph and Shift+Enter a line break."""
        self._end_aiming()
        if self._written and not self.isReadOnly():
            self._write_as_author()
            self.lines.typing(self._written)
            super().keyPressEvent(event)
            self.lines.typing("")
            self.typed.emit(event.text())
            return
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if not self.isReadOnly() and plain and event.key() in _ENTER:
            self._break_paragraph(self._newlines(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)))
            event.accept()
            return
        for keys, act in ((QKeySequence.StandardKey.Undo, self.undo), (QKeySequence.StandardKey.Redo, self.redo)):
            if event.matches(keys):
                event.accept()
                act()
                return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method writes as the author's own."""
        if self.isReadOnly():
            # Qt lets an input method replace a selection even there.
            event.ignore()
            return
        if event.commitString():
            self._write_as_author()
        # What is only composed is laid out and told like a change, but it is none.
        writes = event.commitString() or event.replacementLength() or self.textCursor().hasSelection()
        self._quiet += not writes
        super().inputMethodEvent(event)
        self._quiet -= not writes

    def _write_as_author(self) -> None:
        """See to it that what is typed next to an accepted span is not taken for part of it."""
        cursor = self.textCursor()
        if cursor.charFormat().hasProperty(blocks.RUN) and not cursor.hasSelection():
            self.setCurrentCharFormat(blocks.run_format())

    def _newlines(self, shifted: bool) -> int:
        """After how many newlines Enter goes on here: in verse after one, in a script where somebody is to speak.

        With Shift it is the other way round. Enter on an empty line of verse begins a stanza.
        """
        block = self.textCursor().block()
        form = self.form_at(block)
        if form in VERSE:
            return 1 if (not shifted and block.text().strip()) else 2
        shape = self._shapes.known_at(block.blockFormat())
        speaks = form in SCRIPTS and shape is not None and shape.stand in (Stand.CUE, Stand.ASIDE)
        return 1 if shifted != speaks else 2

    def _opens_stanza(self, cursor: QTextCursor) -> bool:
        """Make an empty line of verse the first of a stanza, if it is one."""
        block = cursor.block()
        if self.form_at(block) not in VERSE or block.text() or newlines_noted(block) != 1 or cursor.hasSelection():
            return False
        cursor.beginEditBlock()
        cursor.setBlockFormat(self._shapes.form(Stand.LINE, 2))
        cursor.endEditBlock()
        return True

    def _break_paragraph(self, newlines: int) -> None:
        """Make a paragraph after so many newlines. A list and a quotation go on in it; an empty item ends them."""
        cursor = self.textCursor()
        if newlines == 2 and self._opens_stanza(cursor):
            return
        cursor.beginEditBlock()
        self.remove_selected(cursor)
        front, newlines = self._front(cursor, newlines)
        if front and not cursor.block().text()[len(front) :].strip():
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(self._shapes.form(Stand.INDENTED, 2))
        else:
            form = self._shapes.form(Stand.FLUSH if newlines == 1 else Stand.INDENTED, newlines)
            cursor.insertBlock(form, blocks.run_format())
            cursor.insertText(front, blocks.run_format())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _front(self, cursor: QTextCursor, newlines: int) -> tuple[str, int]:
        """What the next paragraph begins with, and after how many newlines; items stand as those above them do."""
        block = cursor.block()
        text, paragraph = block.text(), kind_of(block.text())
        shape = self._shapes.known_at(block.blockFormat())
        if shape is not None and shape.stand in (Stand.MIDDLE, Stand.CUT):
            return "", newlines  # Fountain's mark for the middle and for a transition, and no quotation.
        listed = paragraph.kind in (Kind.BULLET, Kind.NUMBER)
        before = blocks.utf16_slice(text, 0, cursor.position() - block.position())
        if len(before) < paragraph.words or self.inside_above(block) is not Inside.NOTHING:
            return "", newlines
        if newlines == 1 and listed:
            return "", 1
        above = kind_of(block.previous().text()).kind if block.previous().isValid() else Kind.PROSE
        if listed:
            newlines = blocks.newlines_noted(block) if above in (Kind.BULLET, Kind.NUMBER) else 1
        return follows(text), newlines

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret; no marker comes in sight before the button is up, for it would move the text under it."""
        self._aiming = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, with the same care; without the markers at its edges, which Qt may take for letters."""
        self._aiming = True
        super().mouseDoubleClickEvent(event)
        cursor = self.textCursor()
        block, text = cursor.block(), cursor.block().text()
        start, end = (place - block.position() for place in (cursor.selectionStart(), cursor.selectionEnd()))
        if 0 <= start < end and may_be_marked(text):
            chosen = Range(*(len(blocks.utf16_slice(text, 0, place)) for place in (start, end)))
            low, high = off_the_edges(text, chosen)
            if (low, high) != chosen:
                cursor.setPosition(block.position() + blocks.utf16_length(text[:low]))
                cursor.setPosition(block.position() + blocks.utf16_length(text[:high]), _KEEP)
                self.setTextCursor(cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection."""
        super().mouseReleaseEvent(event)
        self._end_aiming()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped; a drag that began here ends without the button's own event."""
        super().dropEvent(event)
        self._end_aiming()

    def _end_aiming(self) -> None:
        if self._aiming:
            self._aiming = False
            self._styles.set_caret(self.textCursor().position())
