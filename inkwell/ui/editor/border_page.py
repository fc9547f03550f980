"""A manuscript page whose borders between texts hold whatever is typed, deleted, composed, cut, copied or dropped."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from inkwell.manuscript.spans import Span, shifted
from inkwell.ui.editor import blocks
from inkwell.ui.editor.manuscript_page import ManuscriptPage
from inkwell.ui.editor.sections import MARKS
from inkwell.ui.theme import Theme

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
_BACK = (_Move.PreviousCharacter, _Move.PreviousWord)


class BorderPage(ManuscriptPage):
    """A `ManuscriptPage` on which no key joins two texts. A page with one text behaves as if this class were not.

    What would delete a border stops at it. A selection that goes over one is taken out of each text, as one step.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._written = ""
        """What the key that is worked on writes; `Page` asks, and no layer below it asks again."""
        self._gave_way: tuple[int, int] | None = None
        """How many steps there were, and where the caret was, after a selection gave way to what is composed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mind the borders; what has nothing to do with them goes on to the page."""
        if self._written and not self.textCursor().hasSelection():
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
        return not self.isReadOnly() and self._minds_selection(event, cursor, deletes=move is not None)

    def _minds_selection(self, event: QKeyEvent, cursor: QTextCursor, *, deletes: bool) -> bool:
        text, over_break = self._written, _over_break(cursor)
        if over_break and event.matches(_Key.Cut):
            self.cut()
        # Qt would give a letter the origin of the words that it replaces, or of those before them.
        elif text and (over_break or blocks.has_runs(self.document())):
            self._write_over(cursor, text)
        elif over_break and deletes:
            self._write_over(cursor, "")
        else:
            return False
        return True

    def _write_over(self, cursor: QTextCursor, text: str) -> None:
        """Put the author's words in place of a selection, as one step; none into a text that can only be read."""
        cursor.beginEditBlock()
        self.remove_selected(cursor)
        if text and not self._sections[self._sections.at(cursor.position())].read_only:
            cursor.insertText(text, blocks.run_format())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _delete_beside(self, cursor: QTextCursor, move: QTextCursor.MoveOperation) -> bool:
        """Delete what a key means, at most as far as the border; false where that is within a paragraph."""
        if cursor.atStart() and move in _BACK:
            # Qt would take the paragraph's indent, which is none of the text's.
            return True
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
        """Put what an input method writes in place of a selection: one step with what it takes out, as a key does."""
        cursor, words = self.textCursor(), event.commitString()
        if event.replacementLength() and not cursor.hasSelection():
            cursor.setPosition(cursor.position() + event.replacementStart())
            cursor.setPosition(cursor.position() + event.replacementLength(), _KEEP)
        if cursor.hasSelection() and words:
            self._write_over(cursor, words)
        elif cursor.hasSelection() and event.preeditString():
            # It composes first: what is selected gives way to that, and the words come later.
            self._write_over(cursor, "")
            self._gave_way = self._step_at(cursor)
        elif words and self._gave_way == self._step_at(cursor):
            cursor.joinPreviousEditBlock()
            cursor.insertText(words, blocks.run_format())
            cursor.endEditBlock()
        else:
            super().inputMethodEvent(event)
            return
        super().inputMethodEvent(QInputMethodEvent(event.preeditString(), event.attributes()))
        event.accept()

    def _step_at(self, cursor: QTextCursor) -> tuple[int, int]:
        return self.document().availableUndoSteps(), cursor.position()

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
