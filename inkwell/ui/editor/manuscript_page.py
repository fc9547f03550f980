"""A page that holds Markdown exactly: loading, saving, undo, authorship."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import SequenceMatcher

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from inkwell.manuscript.paragraphs import Splice, split_tail
from inkwell.manuscript.spans import Span, within
from inkwell.ui.editor import blocks
from inkwell.ui.editor.changes import BlockChanges
from inkwell.ui.editor.dressed_page import DressedPage
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.theme import Theme


class ManuscriptPage(DressedPage):
    """Markdown on a page: what is typed is what `text` gives back, to the last code point.

    With several sections on it, `text` and all that counts in its code points speak of the current one: the section
    with the caret. `edited` comes after each change by the author, an accept, an undo or a redo, never for a load.
    """

    edited = Signal()
    went_back = Signal()
    caret_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._revision = 0
        self._serial = 0
        self._going_back = False
        self._touched: tuple[int, int] | None = None
        self._harmed = False
        """Whether a change went beyond what is text, and is to be taken back."""
        self._changes = BlockChanges(self.document(), self._sections, self)
        self.document().contentsChange.connect(self._note_change)
        self.document().contentsChanged.connect(self._after_change)
        self.cursorPositionChanged.connect(self._follow_caret)
        ManuscriptPage.load_sections(self, [SectionText("", "", "")])

    # text in and out

    def load(self, text: str, title: str, read_only: bool = False) -> None:
        """Show another text, and nothing else; undo starts anew and nothing counts as edited.

        A text with a line beyond `paste.LONGEST_LINE` is shown read-only, in portions: writing in it would be
        too slow.
        """
        self.load_sections([SectionText("", title, text, read_only=read_only)])

    def load_sections(self, texts: Sequence[SectionText], title: str = "") -> None:
        """Show these texts, each under its title and all of them under `title`, with the caret at the first's start.

        One alone has its own title over it. Undo starts anew and nothing counts as edited.
        """
        self._title = title if len(texts) > 1 else texts[0].title
        with self._unrecorded():
            self.setReadOnly(False)
            self._lay_out_all(texts)
            for index, text in enumerate(texts):
                if text.spans:
                    start, end = self._sections.start(index), self._sections.end(index)
                    blocks.mark_runs(self.document(), start, text.spans, end)
        self._changes.reset()
        self.verticalScrollBar().setValue(0)
        self._take_section(0)

    def arrange(self, order: Sequence[str], fresh: Mapping[str, SectionText]) -> None:
        """Have the sections of these nodes on the page, in this order; the `fresh` ones come on to it, or anew.

        The others keep their words as they stand on the page, and the caret its place where its section stays. What
        changed is to be taken first; undo starts anew. There are several sections before and after.
        """
        here, place = self.current_section, self.cursor_offset()
        there = [section.node for section in self._sections]
        kept = _kept(there, order) - set(fresh)
        moved = {node: self._content(index) for index, node in enumerate(there) if node in set(order) - kept}
        coming = {**moved, **fresh}
        if not kept:
            self.load_sections([coming[node] for node in order], self.title)
        with self.place_kept(), self._unrecorded():
            for index in range(len(there) - 1, -1, -1):
                if kept and there[index] not in kept:
                    self._cut_out(index)
            for index, node in enumerate(order):
                if kept and node not in kept:
                    self._put_in(index, coming[node])
                    self._changes.know(index)
        cursor = self.textCursor()
        if self._sections.of(here) is not None:
            cursor.setPosition(self.position_of(place, here))
        else:
            self._off_heading(cursor)
        self.setTextCursor(cursor)
        self._take_section(self._sections.at(cursor.position()), anew=True)

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

    def contents(self) -> list[SectionText]:
        """All sections as they are now."""
        return [self._content(index) for index in range(len(self._sections))]

    def _content(self, index: int) -> SectionText:
        section = self._sections[index]
        return SectionText(
            section.node,
            section.title,
            self._text_of(index),
            self._spans_of(index),
            section.level,
            section.read_only,
            section.note,
        )

    def text(self, node: str | None = None) -> str:
        """The whole Markdown text of the current section, or of another."""
        return self._text_of(self._number(node))

    def _number(self, node: str | None) -> int:
        index = self._here if node is None else self._sections.of(node)
        if index is None:
            raise KeyError(node)
        return index

    def _text_of(self, index: int) -> str:
        start, end = self._sections.start(index), self._sections.end(index)
        return blocks.text_between(self.document(), start, end) + self._sections[index].tail

    def take_changes(self) -> dict[str, Splice]:
        """What changed since this was last asked, or since the texts were loaded, by node."""
        return self._changes.take()

    def whole(self, node: str = "") -> Splice:
        """All paragraphs of a section, as if all of them had changed."""
        return self._changes.whole(node)

    def replace_text(self, text: str, spans: Sequence[Span] = (), node: str | None = None) -> None:
        """Make the text another, as one undo step that touches only the paragraphs that differ; the caret stays.

        `spans` say which of its words came from which run; what stands already stays whose it is, and later spans
        count before earlier ones. Nothing happens to a read-only text.
        """
        index = self._number(node)
        section, first = self._sections[index], self._sections.start(index)
        if section.read_only:
            return
        body, tail = split_tail(text)
        ends_otherwise, section.tail = tail != section.tail, tail
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        old = blocks.text_between(self.document(), first, self._sections.end(index))
        length = len(old)
        # Last first: behind an edit all is as it will be, so that its place in the new text is known from the end.
        for edit in blocks.replacements(old, body):
            last = self._sections.end(index)
            start = blocks.position_at(self.document(), edit.at, first, last)
            cursor.setPosition(start)
            form = cursor.blockFormat()
            end = blocks.position_at(self.document(), edit.at + edit.removed, first, last)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.insert(cursor, edit.inserted)
            # Of two paragraphs that become one Qt keeps the second's format where the first is empty, newlines and all.
            cursor.setPosition(start)
            if cursor.blockFormat() != form:
                cursor.setBlockFormat(form)
            ends = len(body) - (length - edit.at - edit.removed)
            found = within(spans, ends - len(edit.inserted), ends)
            blocks.mark_runs(self.document(), start, found, self._sections.end(index))
            length += len(edit.inserted) - edit.removed
        cursor.endEditBlock()
        if ends_otherwise:
            self._changes.touch_last(index)
            self.edited.emit()

    @property
    def revision(self) -> int:
        """Grows with every change of the text."""
        return self._revision

    def cursor_offset(self) -> int:
        """The caret, in code points of `text()`."""
        return self.offset_of(self.textCursor().position())

    def offset_of(self, position: int) -> int:
        """A document position in the current section, in code points of `text()`."""
        return blocks.offset_at(self.document(), position, self.bounds()[0])

    def position_of(self, offset: int, node: str | None = None) -> int:
        """The document position behind so many code points of a section's text; at its end, if there are fewer."""
        index = self._number(node)
        return blocks.position_at(self.document(), offset, self._sections.start(index), self._sections.end(index))

    def set_cursor_offset(self, offset: int) -> None:
        """Put the caret behind so many code points of `text()` (at the end, if there are fewer) and show it."""
        self.go_to(self.current_section, offset)

    def go_to(self, node: str, offset: int) -> None:
        """Put the caret behind so many code points of a section's text and show it."""
        cursor = self.textCursor()
        cursor.setPosition(self.position_of(offset, node))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def text_before_caret(self) -> str:
        """The text up to the caret; of a very long one its end, from a paragraph's start (`blocks.near_start`)."""
        return self._text_before(self.textCursor().position())

    def _text_before(self, place: int) -> str:
        start = self._sections.start(self._sections.at(place))
        return blocks.text_between(self.document(), blocks.near_start(self.document(), start, place), place)

    def authorship(self) -> tuple[Span, ...]:
        """Which spans of `text()` came from which run, in code points."""
        return self._spans_of(self._here)

    def _spans_of(self, index: int) -> tuple[Span, ...]:
        return blocks.runs_between(self.document(), self._sections.start(index), self._sections.end(index))

    def set_authorship(self, spans: Sequence[Span]) -> None:
        """Say where the current section's text, just loaded, came from; leaves nothing to undo."""
        if spans:
            with self._unrecorded():
                start, end = self.bounds()
                blocks.mark_runs(self.document(), start, spans, end)

    # what follows from a change

    def _note_change(self, position: int, _removed: int, added: int) -> None:
        """Remember which blocks to look at once the change is complete."""
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
            return
        if self._harmed:
            self._take_back()
            return
        self._revision += 1
        # After an undo the formats are what they were then; a new command would cut off what can be redone.
        if not self._going_back and not self.document().isRedoAvailable():
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
        if not self._quiet and self._keep_caret_off_heading():
            return
        index = self._sections.at(self.textCursor().position())
        if index != self._here and not self._quiet:
            self._take_section(index)
        if not self._aiming:
            self._styles.set_caret(self.textCursor().position())
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
        self.went_back.emit()

    def redo(self) -> None:
        """Take the step that was taken back again; nothing on a read-only page."""
        if self.isReadOnly():
            return
        self._going_back = True
        super().redo()
        self._going_back = False

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
        """Put text in place of a cursor's selection as one undo step; `run` says who wrote it.

        Of a selection that goes over a border only the words give way, and the text is put where it begins. Returns
        the document position of what was put in; the cursor is then behind it.
        """
        self._serial += 1
        cursor.beginEditBlock()
        self.remove_selected(cursor)
        self._off_heading(cursor)
        start = cursor.selectionStart()
        blocks.insert_text(cursor, text, blocks.run_format(run, self._serial))
        cursor.endEditBlock()
        return start


def _kept(there: Sequence[str], wanted: Sequence[str]) -> set[str]:
    """The nodes that can stay where they are, while others go, come and move."""
    matching = SequenceMatcher(None, there, wanted, autojunk=False).get_matching_blocks()
    return {there[at] for start, _, size in matching for at in range(start, start + size)}
