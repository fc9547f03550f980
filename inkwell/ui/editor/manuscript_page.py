"""A page that holds Markdown exactly: texts come on to it and are read from it, with who wrote what of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from inkwell.manuscript.edits import Edit, apply_edits
from inkwell.manuscript.paragraphs import split_tail
from inkwell.manuscript.spans import Span, laid_over, within
from inkwell.ui.editor import blocks
from inkwell.ui.editor.followed_page import FollowedPage
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.theme import Theme


class ManuscriptPage(FollowedPage):
    """Markdown on a page: what is typed is what `text` gives back, to the last code point.

    With several sections on it, `text` and all that counts in its code points speak of the current one: the section
    with the caret. `turned` comes when others are about to come on to the page.
    """

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        ManuscriptPage.load_sections(self, [SectionText("", "", "")])

    # text in and out

    def load(self, text: str, title: str, read_only: bool = False) -> None:
        """Show another text, and nothing else; undo starts anew and nothing counts as edited.

        A text with a line beyond `paste.LONGEST_LINE` is shown read-only, in portions: writing in it would be
        too slow.
        """
        self.load_sections([SectionText("", title, text, read_only=read_only)])

    def load_sections(
        self, texts: Sequence[SectionText], title: str = "", here: str | None = None, caret: int = 0
    ) -> None:
        """Show these texts, each under its title and all of them under `title`; one alone has its own title over it.

        The caret is in sight, in the text of the node `here` (else in the first), behind so many code points (at its
        end, if there are fewer). Undo starts anew and nothing counts as edited.
        """
        self.turned.emit()
        self.set_title(title if len(texts) > 1 else texts[0].title)
        with self._unrecorded():
            self.setReadOnly(False)
            index = next((number for number, text in enumerate(texts) if text.node == here), 0)
            self._lay_out_all(texts, index, caret)
        self._changes.reset()
        self.verticalScrollBar().setValue(0)
        if index or caret:
            self.ensureCursorVisible()
        self._take_section(index, anew=index > 0)

    def arrange(self, order: Sequence[str], fresh: Mapping[str, SectionText]) -> None:
        """Have the sections of these nodes on the page, in this order; the `fresh` ones come on to it, or anew.

        The others keep their words as they stand on the page, and the caret its place where its section stays. What
        changed is to be taken first; undo starts anew. There are several sections before and after.
        """
        self.turned.emit()
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
        self._changes.touch(moved)
        cursor = self.textCursor()
        if self._sections.of(here) is not None:
            cursor.setPosition(self.position_of(place, here))
        else:
            self._off_heading(cursor)
        self.setTextCursor(cursor)
        self._take_section(self._sections.at(cursor.position()), anew=True)

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

    def replace_text(
        self, text: str, spans: Sequence[Span] = (), node: str | None = None, edits: Sequence[Edit] = ()
    ) -> None:
        """Make the text another, as one undo step that touches only the paragraphs that differ; the caret stays.

        `spans` say which of its words came from which run; what stands already stays whose it is, and later spans
        count before earlier ones. With `edits` (first first, in code points of the text as it is) that make it, what
        they put in comes in whole, also the letters that stood there already. Nothing happens to a read-only text.
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
        length, known = len(old), laid_over(spans, len(body))
        # Last first: behind an edit all is as it will be, so that its place in the new text is known from the end.
        steps = _steps(old, body, edits)
        # All at once, for each would be looked for from the text's beginning.
        offsets = [place for edit in reversed(steps) for place in (edit.at, edit.at + edit.removed)]
        places = blocks.positions_at(self.document(), offsets, first, self._sections.end(index))
        for edit in steps:
            end, start = places.pop(), places.pop()
            cursor.setPosition(start)
            form = cursor.blockFormat()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            ends = len(body) - (length - edit.at - edit.removed)
            self.insert_from(cursor, edit.inserted, _between(known, ends - len(edit.inserted), ends))
            # Of two paragraphs that become one Qt keeps the second's format where the first is empty, newlines and all.
            cursor.setPosition(start)
            if cursor.blockFormat() != form:
                cursor.setBlockFormat(form)
            length += len(edit.inserted) - edit.removed
        cursor.endEditBlock()
        if ends_otherwise:
            self._changes.touch_last(index)
            self.edited.emit()

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


def _between(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    """`within`, of spans in order and apart: without a look at all of them."""
    first = bisect_right(spans, start, key=lambda span: span.end)
    last = bisect_left(spans, end, key=lambda span: span.start)
    return within(spans[first:last], start, end)


def _steps(old: str, new: str, edits: Sequence[Edit]) -> list[Edit]:
    """What to do, last first, to make a text another; the given edits, unless what they make is not quite that."""
    steps = blocks.widened(old, edits)
    return steps if apply_edits(old, (), reversed(steps))[0] == new else blocks.replacements(old, new)


def _kept(there: Sequence[str], wanted: Sequence[str]) -> set[str]:
    """The nodes that can stay where they are, while others go, come and move."""
    matching = SequenceMatcher(None, there, wanted, autojunk=False).get_matching_blocks()
    return {there[at] for start, _, size in matching for at in range(start, start + size)}
