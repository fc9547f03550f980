"""A page that is followed: what changed on it and in which text, where the caret went; undo, and what stays."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from inkwell.manuscript.paragraphs import Splice
from inkwell.manuscript.spans import Span
from inkwell.ui.editor import blocks
from inkwell.ui.editor.changes import BlockChanges
from inkwell.ui.editor.dressed_page import DressedPage
from inkwell.ui.theme import Theme


class FollowedPage(DressedPage):
    """A `DressedPage` that is written on.

    `edited` comes after each change by the author, an accept, an undo or a redo, never for what is loaded;
    `went_back` after each undo, `went_forth` after each redo; `caret_moved` whenever the caret did.

    Who has only to know that something was done here takes `wrote_on`, the text was edited, or `moved_on`, that or the
    caret moved: both come behind the paint, once for all that was done in a turn of the event loop.
    """

    edited = Signal()
    went_back = Signal()
    went_forth = Signal()
    caret_moved = Signal()
    wrote_on = Signal()
    moved_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._revision = 0
        self._serial = 0
        self._touched: tuple[int, int] | None = None
        self._harmed = False
        """Whether a change went beyond what is text, and is to be taken back."""
        self._stood: tuple[object, ...] | None = None
        """What the paragraph that was changed last stands by."""
        self._untold = 0
        """Grows with every change after which nothing was looked at."""
        self._wrote = False
        """Whether the text was edited since that was last told behind the paint."""
        self._behind = QTimer(self, singleShot=True, interval=0)
        self._behind.timeout.connect(self._tell_behind)
        self._changes = BlockChanges(self.document(), self._sections, self)
        self.document().contentsChange.connect(self._note_change)
        self.document().contentsChanged.connect(self._after_change)
        self.cursorPositionChanged.connect(self._follow_caret)

    def take_changes(self) -> dict[str, Splice]:
        """What changed since this was last asked, or since the texts were loaded, by node."""
        return self._changes.take()

    def whole(self, node: str = "") -> Splice:
        """All paragraphs of a section, as if all of them had changed."""
        return self._changes.whole(node)

    @property
    def revision(self) -> int:
        """Grows with every change of the text."""
        return self._revision

    @contextmanager
    def _unrecorded(self) -> Iterator[None]:
        """Changes that are no edits: nothing is followed, and undo starts anew."""
        self._quiet += 1
        self._changes.deaf = True
        self.document().setUndoRedoEnabled(False)
        try:
            yield
        finally:
            self.document().setUndoRedoEnabled(True)
            self.document().setModified(False)
            self._changes.deaf = False
            self._quiet -= 1
            self._touched = None

    def _text_of(self, index: int) -> str:
        start, end = self._sections.start(index), self._sections.end(index)
        return blocks.text_between(self.document(), start, end) + self._sections[index].tail

    # what follows from a change

    def _note_change(self, position: int, removed: int, added: int) -> None:
        """Remember which blocks to look at once the change is complete."""
        self.lines.note(position, removed, added)
        if not self._quiet and self._sections.several and not self._may(position, added):
            self._harmed = True
        low, high = self._touched or (position, position)
        self._touched = (min(low, position), max(high, position + added))

    def _may(self, position: int, added: int) -> bool:
        """Whether a change left the titles' places, and what is read-only, as they were."""
        sections = self._sections
        if not sections.unharmed(position, added):
            return False
        touched = range(sections.at(position), sections.at(position + added) + 1)
        locked = [index for index in touched if sections[index].read_only]
        # A step that goes over several texts is told as one stretch, with what lies between.
        return all(self._text_of(index) == sections[index].locked + sections[index].tail for index in locked)

    def _take_back(self) -> None:
        """Whoever made the change meant one text; the last resort, for all that is done here minds the borders."""
        self._harmed = False
        self._quiet += 1
        self.document().undo()
        self.document().clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        self._sections.find_headings()
        self._quiet -= 1
        self._changes.touch_all()

    def _after_change(self) -> None:
        touched, self._touched = self._touched, None
        if self._quiet or touched is None:
            self._untold += 1
            return
        if self._harmed:
            self._take_back()
            return
        self._revision += 1
        # After an undo the formats are what they were then; a new command would cut off what can be redone.
        if not self._going_back and not self.document().isRedoAvailable():
            self._reshape(*touched)
            self._mend_later()
        else:
            self._untold += 1
        if not self._wrote:
            self._wrote = True
            self._behind.start()
        self.edited.emit()

    def _tell_behind(self) -> None:
        wrote, self._wrote = self._wrote, False
        if wrote:
            self.wrote_on.emit()
        self.moved_on.emit()

    def _reshape(self, start: int, end: int) -> None:
        """Let paragraphs stand as their text asks, as part of the edit that changed it."""
        block = self.document().findBlock(start)
        if not self._turned_out(block, end):
            return
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

    def _turned_out(self, block: QTextBlock, end: int) -> bool:
        """Whether one more edit of the same paragraph made another kind of paragraph of it; mostly it did not."""
        kind = None
        if end < block.position() + block.length():
            turn = self._shapes.turn(block)
            kind = (turn, block.position(), self.document().blockCount(), self._shapes.looks, self._untold)
        same = kind is not None and kind == self._stood
        self._stood = kind
        return not same

    def _follow_caret(self) -> None:
        if not self._quiet and self._keep_caret_off_heading():
            return
        position = self.textCursor().position()
        index = self._sections.at(position)
        if index != self._here and not self._quiet:
            self._take_section(index)
            position = self.textCursor().position()
        if not self._aiming:
            self._styles.set_caret(position)
        if not self._wrote:
            self._behind.start()
        self.caret_moved.emit()

    def _take_section(self, index: int, *, anew: bool = False) -> None:
        """The caret is in this section: its text may be written in, or only looked at."""
        entered, self._here = anew or index != self._here, index
        read_only = self._sections[index].read_only
        if read_only or read_only != self.isReadOnly():
            self.setReadOnly(read_only)
        if read_only:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if entered:
            self.section_entered.emit(self._sections[index].node)

    @property
    def going_back(self) -> bool:
        """Whether what changes just now is a step that is taken back, or taken again."""
        return self._going_back

    def undo(self) -> None:
        """Take the last step back; nothing on a read-only page."""
        if self.isReadOnly():
            return
        self._going_back = True
        super().undo()
        self._going_back = False
        self._came_back()
        self.went_back.emit()

    def redo(self) -> None:
        """Take the step that was taken back again; nothing on a read-only page."""
        if self.isReadOnly():
            return
        self._going_back = True
        super().redo()
        self._going_back = False
        self._came_back()
        self.went_forth.emit()

    def swap_typed(self, start: int, length: int, text: str) -> None:
        """Put other characters for those just typed at a document position, as an undo step that nothing joins."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.beginEditBlock()
        # First in, then out: what is typed next would join a step that ends with something put in.
        cursor.insertText(text, blocks.run_format())
        cursor.setPosition(cursor.position() + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()

    def insert(self, cursor: QTextCursor, text: str, run: str = "") -> int:
        """Put text in place of a cursor's selection as one undo step; `run` says where all of it came from.

        See `insert_from`.
        """
        return self.insert_from(cursor, text, (Span(0, len(text), run),) if run and text else ())

    def insert_from(self, cursor: QTextCursor, text: str, spans: Sequence[Span]) -> int:
        """The same, of text that came from several places: `spans` are in order and apart.

        Of a selection that goes over a border only the words give way, and the text is put where it begins. Returns
        the document position of what was put in; the cursor is then behind it.
        """
        self._serial += 1
        cursor.beginEditBlock()
        self.remove_selected(cursor)
        self._off_heading(cursor)
        start = cursor.selectionStart()
        blocks.insert_spans(cursor, text, spans, self._serial)
        cursor.endEditBlock()
        return start
