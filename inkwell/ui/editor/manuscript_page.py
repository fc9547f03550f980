"""A sheet that holds Markdown exactly: loading, saving, undo, authorship."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from inkwell.manuscript.paragraphs import Splice, split_tail
from inkwell.manuscript.spans import Span, within
from inkwell.ui.editor import blocks, paste
from inkwell.ui.editor.changes import BlockChanges
from inkwell.ui.editor.highlighter import Emphasis
from inkwell.ui.editor.shape import Shapes, Stand, stand
from inkwell.ui.editor.sheet import Sheet
from inkwell.ui.theme import Theme


class ManuscriptPage(Sheet):
    """Markdown on a page: what is typed is what `text` gives back, to the last code point.

    `edited` comes after each change by the author, an accept, an undo or a redo, never for a load.
    """

    edited = Signal()
    caret_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tail = ""
        self._revision = 0
        self._serial = 0
        self._quiet = 0
        self._going_back = False
        self._touched: tuple[int, int] | None = None
        self._shapes = Shapes(self._pixels)
        self._changes = BlockChanges(self.document(), self)
        self._emphasis = Emphasis(self.document())
        self._emphasis.set_looks(theme.tokens.faint, self._pixels)
        theme.changed.connect(self._recolour)
        self.document().contentsChange.connect(self._note_change)
        self.document().contentsChanged.connect(self._after_change)
        self.cursorPositionChanged.connect(self._follow_caret)
        ManuscriptPage.load(self, "", "")

    # text in and out

    def load(self, text: str, title: str, read_only: bool = False) -> None:
        """Show another text; undo starts anew and nothing counts as edited.

        A text with a line beyond `paste.LONGEST_LINE` is shown read-only, in portions: writing in it would be
        too slow.
        """
        body, self._tail = split_tail(text)
        self._title = title
        self._quiet += 1
        self.document().setUndoRedoEnabled(False)
        too_long = paste.longest_line(text) > paste.LONGEST_LINE
        self.setReadOnly(read_only or too_long)
        self.clear()
        self._fill(blocks.portions(blocks.pieces(body)) if too_long else blocks.pieces(body))
        self._set_frame()
        self.document().setUndoRedoEnabled(True)
        self.document().setModified(False)
        self._quiet -= 1
        self._changes.reset()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        if self.isReadOnly():
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def _fill(self, pieces: Sequence[blocks.Piece]) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(self._shapes.form(Stand.INDENTED, 2))
        cursor.insertText("\u2029".join(piece.text for piece in pieces), blocks.run_format())
        forms = {(how, n): self._shapes.form(how, n) for how in Stand for n in (0, 1, 2)}
        block, above = self.document().begin(), None
        for number, piece in enumerate(pieces):
            key = (stand(piece.text, piece.newlines, above), piece.newlines if number else 2)
            if key != (Stand.INDENTED, 2):
                cursor.setPosition(block.position())
                cursor.setBlockFormat(forms[key])
            above = piece.text or above
            block = block.next()
        cursor.endEditBlock()

    def text(self) -> str:
        """The whole Markdown text."""
        return blocks.document_text(self.document()) + self._tail

    def take_changes(self) -> Splice | None:
        """What changed since this was last asked, or since the text was loaded; None for nothing."""
        return self._changes.take(self._tail)

    def whole(self) -> Splice:
        """All paragraphs, as if all of them had changed."""
        return self._changes.whole(self._tail)

    def replace_text(self, text: str, spans: Sequence[Span] = ()) -> None:
        """Make the text another, as one undo step that touches only the paragraphs that differ; the caret stays.

        `spans` say which of its words came from which run; what stands already stays whose it is, and later spans
        count before earlier ones. Nothing happens on a read-only page.
        """
        if self.isReadOnly():
            return
        body, tail = split_tail(text)
        ends_otherwise, self._tail = tail != self._tail, tail
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        old = blocks.document_text(self.document())
        length = len(old)
        # Last first: behind an edit all is as it will be, so that its place in the new text is known from the end.
        for edit in blocks.replacements(old, body):
            start = blocks.position_at(self.document(), edit.at)
            cursor.setPosition(start)
            form = cursor.blockFormat()
            end = blocks.position_at(self.document(), edit.at + edit.removed)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.insert(cursor, edit.inserted)
            # Of two paragraphs that become one Qt keeps the second's format where the first is empty, newlines and all.
            cursor.setPosition(start)
            if cursor.blockFormat() != form:
                cursor.setBlockFormat(form)
            ends = len(body) - (length - edit.at - edit.removed)
            blocks.mark_runs(self.document(), start, within(spans, ends - len(edit.inserted), ends))
            length += len(edit.inserted) - edit.removed
        cursor.endEditBlock()
        if ends_otherwise:
            self._changes.touch_last()
            self.edited.emit()

    @property
    def revision(self) -> int:
        """Grows with every change of the text."""
        return self._revision

    def cursor_offset(self) -> int:
        """The caret, in code points of `text()`."""
        return blocks.offset_at(self.document(), self.textCursor().position())

    def set_cursor_offset(self, offset: int) -> None:
        """Put the caret behind so many code points of `text()` (at the end, if there are fewer) and show it."""
        cursor = self.textCursor()
        cursor.setPosition(blocks.position_at(self.document(), offset))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def text_before_caret(self) -> str:
        """The text up to the caret."""
        return self._text_before(self.textCursor().position())

    def _text_before(self, place: int) -> str:
        return blocks.PAGE.decode(blocks.raw_between(self.document(), 0, place))

    def authorship(self) -> tuple[Span, ...]:
        """Which spans of `text()` came from which run, in code points."""
        return blocks.runs_between(self.document(), 0, self.document().characterCount() - 1)

    def set_authorship(self, spans: Sequence[Span]) -> None:
        """Say where a text just loaded came from; leaves nothing to undo."""
        if not spans:
            return
        self._quiet += 1
        self.document().setUndoRedoEnabled(False)
        blocks.mark_runs(self.document(), 0, spans)
        self.document().setUndoRedoEnabled(True)
        self.document().setModified(False)
        self._quiet -= 1
        self._changes.reset()

    def set_page_font(self, family: str, pixels: int) -> None:
        """Set the page in another face or size (pixels). Undo starts anew if the size changed."""
        resized = pixels != self._pixels
        self._set_font(family, pixels)
        self._recolour()
        if resized:
            self._shapes = Shapes(pixels)
            place, spans, text = self.cursor_offset(), self.authorship(), self.text()
            self.load(text, self.title, self.isReadOnly())
            self.set_authorship(spans)
            self._changes.touch_all()
            self.set_cursor_offset(place)

    def _recolour(self) -> None:
        self._emphasis.set_looks(self._theme.tokens.faint, self._pixels)
        self._quiet += 1
        self._emphasis.rehighlight()
        self._quiet -= 1

    # what follows from a change

    def _note_change(self, position: int, _removed: int, added: int) -> None:
        """Remember which blocks to look at once the change is complete."""
        low, high = self._touched or (position, position)
        self._touched = (min(low, position), max(high, position + added))

    def _after_change(self) -> None:
        touched, self._touched = self._touched, None
        if self._quiet or touched is None:
            return
        self._revision += 1
        # After an undo the formats are what they were then; a new command would cut off what can be redone.
        if not self._going_back and not self.document().availableRedoSteps():
            self._reshape(*touched)
        self.edited.emit()

    def _reshape(self, start: int, end: int) -> None:
        """Let paragraphs stand as their text asks, as part of the edit that changed it."""
        block = self.document().findBlock(start)
        if block.previous().isValid():
            block = block.previous()
        wrong = []
        beyond = 0
        while block.isValid() and beyond < 2:
            form = self._shapes.wanted(block)
            if form is not None:
                wrong.append((block, form))
            beyond += 1 if block.position() > end and block.text() else 0
            block = block.next()
        if not wrong:
            return
        self._quiet += 1
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        for each, form in wrong:
            cursor.setPosition(each.position())
            cursor.setBlockFormat(form)
        cursor.endEditBlock()
        self._quiet -= 1

    def _follow_caret(self) -> None:
        self._emphasis.set_caret_block(self.textCursor().block())
        self.caret_moved.emit()

    def undo(self) -> None:
        """Take the last step back; nothing on a read-only page."""
        if self.isReadOnly():
            return
        self._going_back = True
        super().undo()
        self._going_back = False

    def redo(self) -> None:
        """Take the step that was taken back again; nothing on a read-only page."""
        if self.isReadOnly():
            return
        self._going_back = True
        super().redo()
        self._going_back = False

    def insert(self, cursor: QTextCursor, text: str, run: str = "") -> None:
        """Put text in place of a cursor's selection as one undo step; `run` says who wrote it."""
        self._serial += 1
        blocks.insert_text(cursor, text, blocks.run_format(run, self._serial))
