"""A manuscript page whose borders between texts hold whatever is typed, deleted, composed, cut, copied or dropped."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor

from inkwell.manuscript.spans import Span, shifted
from inkwell.ui.editor import blocks
from inkwell.ui.editor.manuscript_page import ManuscriptPage
from inkwell.ui.editor.sections import MARKS
from inkwell.ui.editor.written_keys import written

_Key = QKeySequence.StandardKey
_Move = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SIDES = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_LINES = {Qt.Key.Key_Up: _Move.Up, Qt.Key.Key_Down: _Move.Down}
_DELETES = (
    (_Key.Delete, _Move.NextCharacter),
    (_Key.Backspace, _Move.PreviousCharacter),
    (_Key.DeleteStartOfWord, _Move.PreviousWord),
    (_Key.DeleteEndOfWord, _Move.NextWord),
    (_Key.DeleteEndOfLine, _Move.EndOfLine),
)


class BorderPage(ManuscriptPage):
    """A `ManuscriptPage` on which no key joins two texts. A page with one text behaves as if this class were not.

    What would delete a border stops at it. A selection that goes over one is taken out of each text, as one step.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mind the borders; what has nothing to do with them goes on to the page."""
        if written(event) and not self.textCursor().hasSelection():
            super().keyPressEvent(event)
            return
        if self._minds(event):
            event.accept()
            return
        before = self.textCursor() if event.key() in _SIDES else None
        self._moving = _LINES.get(Qt.Key(event.key()))
        super().keyPressEvent(event)
        self._moving = None
        if before is not None and before == self.textCursor():
            self._leave_paragraph(event)

    def _leave_paragraph(self, event: QKeyEvent) -> None:
        """Go on into the paragraph above or below: in Qt a caret that follows the eye stops at its edge."""
        cursor = self.textCursor()
        kept = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & _CONTROL or (cursor.hasSelection() and not kept):
            return
        rightward = event.key() == Qt.Key.Key_Right
        onward = rightward == (cursor.block().textDirection() is not Qt.LayoutDirection.RightToLeft)
        mode = _KEEP if kept else QTextCursor.MoveMode.MoveAnchor
        # In mixed direction the place at the edge may be anywhere in the paragraph.
        if cursor.movePosition(_Move.NextBlock if onward else _Move.PreviousBlock, mode):
            if not onward:
                cursor.movePosition(_Move.EndOfBlock, mode)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _minds(self, event: QKeyEvent) -> bool:
        """Whether a key was dealt with here."""
        if event.matches(_Key.SelectAll):
            self.selectAll()
            return True
        cursor = self.textCursor()
        move = None if self.isReadOnly() else _deletes(event)
        if not cursor.hasSelection():
            return move is not None and self._delete_beside(cursor, move)
        if self.isReadOnly() or not _over_break(cursor):
            return False
        if event.matches(_Key.Cut):
            self.cut()
            return True
        return self._put_over(event, cursor, deletes=move is not None)

    def _put_over(self, event: QKeyEvent, cursor: QTextCursor, *, deletes: bool) -> bool:
        """Delete a selection of several paragraphs, or put a letter in its place; false for any other key."""
        text = written(event)
        if not deletes and not text:
            return False
        cursor.beginEditBlock()
        self.remove_selected(cursor)
        if not deletes and not self._sections[self._sections.at(cursor.position())].read_only:
            cursor.insertText(text, blocks.run_format())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _delete_beside(self, cursor: QTextCursor, move: QTextCursor.MoveOperation) -> bool:
        """Delete what a key means, at most as far as the border; false where that is within a paragraph."""
        start, end = self.bounds()
        place = cursor.position()
        # At a paragraph's end the key for the rest of a line takes the break.
        if not cursor.movePosition(move, _KEEP) or (move is _Move.EndOfLine and cursor.position() == place):
            cursor.movePosition(_Move.NextCharacter, _KEEP)
        target = cursor.position()
        if start <= target <= end and not _over_break(cursor):
            return False
        if not start <= target <= end:
            cursor.setPosition(place)
            cursor.setPosition(min(max(start, target), end) if move in _FAR else place, _KEEP)
        self.remove_selected(cursor)
        self.setTextCursor(cursor)
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take a selection of several paragraphs out before an input method puts words in its place."""
        cursor = self.textCursor()
        if (event.commitString() or event.preeditString()) and not self.isReadOnly() and _over_break(cursor):
            self.remove_selected(cursor)
            self.setTextCursor(cursor)
        super().inputMethodEvent(event)

    def cut(self) -> None:
        """Cut the selection; of one over a border the words alone."""
        cursor = self.textCursor()
        if not _over_break(cursor):
            super().cut()
        elif not self.isReadOnly():
            self.copy()
            self.remove_selected(cursor)
            self.setTextCursor(cursor)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped into a text; what is moved leaves its place, on whichever page, as if it were cut."""
        place = self.cursorForPosition(event.position().toPoint()).position()
        if self._sections[self._sections.at(place)].read_only:
            event.ignore()
            return
        origin = _origin(event)
        chosen = origin.textCursor() if origin is not None else self.textCursor()
        if origin is None or (origin is self and not _over_break(chosen)):
            super().dropEvent(event)
            return
        if origin is self and chosen.selectionStart() <= place <= chosen.selectionEnd():
            event.ignore()
            return
        step = QTextCursor(origin.document())
        step.beginEditBlock()
        # For a copy Qt, which minds no borders, takes nothing away.
        event.setDropAction(Qt.DropAction.CopyAction)
        before = self.document().characterCount()
        super().dropEvent(event)
        event.setDropAction(Qt.DropAction.CopyAction)
        if self.document().characterCount() > before:
            origin.remove_selected(chosen)
        step.endEditBlock()

    def selected(self) -> tuple[str, tuple[Span, ...]]:
        """The selected text and which of its code points came from a run; over a border with the titles in Markdown."""
        cursor, document = self.textCursor(), self.document()
        if not self._sections.cross(cursor):
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            return blocks.text_between(document, start, end), blocks.runs_between(document, start, end)
        found, spans = "", tuple[Span, ...]()
        for index, start, end in self._sections.parts(cursor):
            section = self._sections[index]
            if start == self._sections.start(index) and section.title:
                found += ("\n\n" if found else "") + f"{MARKS[section.level]} {' '.join(section.title.split())}"
            found += "\n\n" if found and end > start else ""
            spans += shifted(blocks.runs_between(document, start, end), len(found))
            found += blocks.text_between(document, start, end)
        return found, spans


_FAR = (_Move.PreviousWord, _Move.NextWord)


def _origin(event: QDropEvent) -> BorderPage | None:
    """The page from which words are moved; None where they are copied, or come from elsewhere."""
    source = event.source()
    page = source if isinstance(source, BorderPage) or source is None else source.parent()
    return page if isinstance(page, BorderPage) and event.dropAction() == Qt.DropAction.MoveAction else None


def _over_break(cursor: QTextCursor) -> bool:
    """Whether a selection goes from one paragraph into another; which newlines then stay is not left to Qt."""
    document = cursor.document()
    return document.findBlock(cursor.selectionStart()) != document.findBlock(cursor.selectionEnd())


def _deletes(event: QKeyEvent) -> QTextCursor.MoveOperation | None:
    """Over what a key deletes, or None where it does not."""
    for keys, move in _DELETES:
        if event.matches(keys):
            return move
    # Qt takes Shift+Backspace for Backspace.
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return _Move.PreviousCharacter if event.key() == Qt.Key.Key_Backspace and plain else None
