"""What the Format menu does on a page: Markdown's marks put around words and before paragraphs, each as one undo step.

The text stays the author's and nobody else's: what is put in are markers, what is taken out are markers.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QTextBlock, QTextCursor

from inkwell.manuscript import formatting
from inkwell.manuscript.comments import bookmark_of
from inkwell.manuscript.edits import Edit
from inkwell.manuscript.formatting import Changed, Range
from inkwell.manuscript.markup import Inside, Kind, Style, kind_of, parse
from inkwell.ui.editor import blocks
from inkwell.ui.editor.page import Page

SCENE_BREAK = "* * *"
_KEEP = QTextCursor.MoveMode.KeepAnchor
_LABELS = QRegularExpression(r"\[\^\d{1,6}\]")


class _Chosen(NamedTuple):
    """A paragraph and what of it is selected, in code points."""

    block: QTextBlock
    text: str
    selected: Range


class Formats:
    """The formats of one page. Every command does nothing on a read-only page."""

    def __init__(self, page: Page) -> None:
        self._page = page

    # words

    def style(self, style: Style) -> None:
        """Put a style on the selected words, or on the word with the caret; take it off where all of them have it.

        At the end of what has it nothing is taken off: what is written from then on has it no more.
        """
        chosen = [each for each in self._chosen() if self._page.inside_above(each.block) is Inside.NOTHING]
        if len(chosen) == 1 and chosen[0].selected.start == chosen[0].selected.end:
            here = chosen[0].text, chosen[0].selected.start, style
            empty, behind = formatting.closed(*here), formatting.left(*here)
            if empty is not None:
                self._change([(chosen[0], empty)])
                return
            if behind is not None:
                cursor = self._page.textCursor()
                cursor.setPosition(_place(chosen[0].block, behind))
                self._page.setTextCursor(cursor)
                return
        worded = [each for each in chosen if len(chosen) == 1 or each.text[slice(*each.selected)].strip()]
        worded = [each for each in worded if kind_of(each.text).kind is not Kind.BREAK]
        on = not all(formatting.is_styled(each.text, each.selected, style) for each in worded)
        self._change([(each, formatting.styled(each.text, each.selected, style, on)) for each in worded])

    # paragraphs

    def heading(self, level: int) -> None:
        """Make the selected paragraphs headings of this level, or none where they are; 0 makes them none."""
        chosen = self._filled()
        wanted = 0 if all(formatting.heading_of(each.text) == level for each in chosen) else level
        self._each(chosen, lambda each, _number: formatting.with_heading(each.text, wanted))

    def quote(self) -> None:
        """Make the selected paragraphs quotations, or none where all of them are."""
        chosen = self._filled()
        on = not all(kind_of(each.text).quotes for each in chosen)
        self._each(chosen, lambda each, _number: formatting.quoted(each.text, on))

    def bullets(self) -> None:
        """Make the selected paragraphs a list, or none where all of them are."""
        chosen = self._filled()
        marker = "" if all(kind_of(each.text).kind is Kind.BULLET for each in chosen) else "- "
        self._each(chosen, lambda each, _number: formatting.as_item(each.text, marker))

    def numbers(self) -> None:
        """Make the selected paragraphs a numbered list, or none where all of them are; goes on with one above."""
        chosen = self._filled()
        on = not all(kind_of(each.text).kind is Kind.NUMBER for each in chosen)
        first = self._number_above(chosen[0].block) + 1 if chosen else 1
        self._each(chosen, lambda each, at: formatting.as_item(each.text, f"{first + at}. " if on else ""))

    def _number_above(self, block: QTextBlock) -> int:
        above = block.previous()
        if block.position() == self._page.bounds()[0] or not above.isValid():
            return 0
        paragraph = kind_of(above.text())
        number = above.text()[paragraph.marker : paragraph.words].strip(" \t.)")
        return int(number) if paragraph.kind is Kind.NUMBER else 0

    def scene_break(self) -> None:
        """Part the scene at the caret: a line of its own with three asterisks."""
        page = self._page
        first, last = page.bounds()

        def change(cursor: QTextCursor) -> QTextCursor:
            cursor.setPosition(min(max(cursor.position(), first), last))
            block = cursor.block()
            before, after = cursor.position() - block.position(), block.position() + block.length() - 1
            if before and cursor.position() == after and after < last:
                page.insert(cursor, f"\n\n{SCENE_BREAK}")
                cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
                return cursor
            _take_spaces(cursor)
            page.insert(cursor, f"{chr(10) * 2 * bool(before)}{SCENE_BREAK}\n\n")
            return cursor

        page.alter(change, adds=page.textCursor().selectionStart() == last)

    # footnotes and comments

    def footnote(self) -> None:
        """Put a footnote's number at the caret and go to where its words are written, at the end of the text.

        From a footnote's words this goes back to its number.
        """
        if not self._back_to_number():
            self._page.alter(self._new_footnote)

    def _new_footnote(self, cursor: QTextCursor) -> QTextCursor:
        first, last = self._page.bounds()
        block = cursor.block()
        place = cursor.selectionEnd() - block.position() if block.contains(cursor.selectionEnd()) else 0
        cursor.setPosition(min(max(cursor.selectionEnd(), first), last))
        if place:
            word = formatting.words_at(block.text(), len(blocks.utf16_slice(block.text(), 0, place)))
            if word.start < word.end:
                cursor.setPosition(block.position() + blocks.utf16_length(block.text()[: word.end]))
        label = formatting.next_label([label for _at, label in self._labels()])
        note = QTextCursor(self._page.document())
        note.setPosition(last)
        place, empty = cursor.position(), not note.block().text() and note.block() != cursor.block()
        self._page.insert(note, f"{'' if empty else chr(10) * 2}[^{label}]: ")
        # Where both are one place, the number stands before the note.
        cursor.setPosition(place)
        self._page.insert(cursor, f"[^{label}]")
        return note

    def _labels(self) -> Iterator[tuple[int, str]]:
        """Where in the current text footnotes are named, and their numbers."""
        document = self._page.document()
        place, last = self._page.bounds()
        while True:
            found = document.find(_LABELS, place)
            if found.isNull() or found.selectionEnd() > last:
                return
            yield found.selectionStart(), found.selectedText()[2:-1]
            place = found.selectionEnd()

    def _back_to_number(self) -> bool:
        cursor = self._page.textCursor()
        block = cursor.block()
        paragraph = kind_of(block.text())
        if paragraph.kind is not Kind.DEFINITION:
            return False
        label = block.text()[paragraph.marker + 2 : block.text().index("]:")]
        here = block.position() + paragraph.marker
        for place, other in self._labels():
            if other == label and place != here:
                cursor.setPosition(place + len(label) + 3)
                self._page.setTextCursor(cursor)
                self._page.ensureCursorVisible()
                return True
        return False

    def comment(self) -> None:
        """Make the selection a comment, or begin one at the caret; in a comment, make it prose again."""
        chosen = self._chosen()
        if len(chosen) == 1:
            undone = formatting.uncommented(chosen[0].text, chosen[0].selected)
            if undone is not None:
                self._change([(chosen[0], undone)])
                return
        if any("-->" in each.text[slice(*each.selected)] for each in chosen):
            # A comment cannot hold the end of another.
            return
        self._page.alter(self._new_comment)

    def _new_comment(self, cursor: QTextCursor) -> QTextCursor:
        first, last = self._page.bounds()
        low, high = min(max(cursor.selectionStart(), first), last), min(max(cursor.selectionEnd(), first), last)
        end = QTextCursor(self._page.document())
        end.setPosition(high)
        end.insertText(" -->", blocks.run_format())
        cursor.setPosition(low)
        cursor.insertText("<!-- ", blocks.run_format())
        cursor.setPosition(low + 5)
        cursor.setPosition(high + 5, _KEEP)
        return cursor

    def can_bookmark(self) -> bool:
        """Whether a bookmark can stand at the caret: not inside a comment of several paragraphs."""
        return self._outside_comment() is not None

    def bookmark(self, name: str) -> None:
        """Put a bookmark of this name at the caret; in a comment, behind it."""

        def change(cursor: QTextCursor) -> QTextCursor:
            first, last = self._page.bounds()
            place = self._outside_comment()
            cursor.setPosition(min(max(cursor.position() if place is None else place, first), last))
            cursor.insertText(bookmark_of(name), blocks.run_format())
            return cursor

        if self.can_bookmark():
            self._page.alter(change)

    def _outside_comment(self) -> int | None:
        """The document position of the caret, or of the end of the comment that it is in; None where that is below."""
        cursor = self._page.textCursor()
        block = cursor.block()
        at = len(blocks.utf16_slice(block.text(), 0, cursor.position() - block.position()))
        below = self._page.inside_below(block) is not Inside.NOTHING
        for mark in parse(block.text(), self._page.inside_above(block), lambda _inside: below).marks:
            if (
                mark.style == Style.COMMENT
                and (mark.start < at or not mark.opens)
                and (at < mark.end or not mark.closes)
            ):
                return _place(block, mark.end) if mark.closes else None
        return cursor.position()

    # doing it

    def _chosen(self) -> list[_Chosen]:
        """The paragraphs of the current text that the selection touches."""
        cursor = self._page.textCursor()
        first, last = self._page.bounds()
        low, high = max(cursor.selectionStart(), first), min(cursor.selectionEnd(), last)
        found: list[_Chosen] = []
        block = self._page.document().findBlock(low)
        while block.isValid() and block.position() <= high:
            text, at = block.text(), block.position()
            start, end = (len(blocks.utf16_slice(text, 0, max(place - at, 0))) for place in (low, high))
            # A selection that ends where a paragraph begins does not mean that one.
            if not found or high > at:
                found.append(_Chosen(block, text, Range(start, end)))
            block = block.next()
        return found

    def _filled(self) -> list[_Chosen]:
        """The same without empty paragraphs between others and without scene breaks."""
        chosen = self._chosen()
        return [
            each
            for each in chosen
            if (each.text.strip() or len(chosen) == 1) and kind_of(each.text).kind is not Kind.BREAK
        ]

    def _each(self, chosen: Sequence[_Chosen], edit: Callable[[_Chosen, int], Edit]) -> None:
        changes: list[tuple[_Chosen, Changed]] = []
        for number, each in enumerate(chosen):
            made = edit(each, number)
            changes.append((each, Changed((made,), Range(*(_behind(made, place) for place in each.selected)))))
        self._change(changes)

    def _change(self, changes: Sequence[tuple[_Chosen, Changed]]) -> None:
        """Make these edits one undo step, and select what was selected."""
        if not any(edit.removed or edit.inserted for _each, changed in changes for edit in changed.edits):
            return

        def change(cursor: QTextCursor) -> QTextCursor:
            for (block, text, _selected), changed in changes:
                _edit(block, text, changed.edits)
            (first, *_), began = changes[0]
            (last, *_), ended = changes[-1]
            cursor.setPosition(_place(first, began.selected.start))
            cursor.setPosition(_place(last, ended.selected.end), _KEEP)
            return cursor

        self._page.alter(change)


def _edit(block: QTextBlock, text: str, edits: Sequence[Edit]) -> None:
    cursor = QTextCursor(block)
    for edit in reversed(edits):
        start = block.position() + blocks.utf16_length(text[: edit.at])
        cursor.setPosition(start)
        cursor.setPosition(start + blocks.utf16_length(text[edit.at : edit.at + edit.removed]), _KEEP)
        cursor.insertText(edit.inserted, blocks.run_format())


def _behind(edit: Edit, place: int) -> int:
    """Where a place is after an edit; one in what went is behind what came."""
    if place < edit.at:
        return place
    return edit.at + len(edit.inserted) + max(place - edit.at - edit.removed, 0)


def _place(block: QTextBlock, offset: int) -> int:
    """The document position of a code point of a block."""
    return block.position() + blocks.utf16_length(block.text()[:offset])


def _take_spaces(cursor: QTextCursor) -> None:
    """Select the spaces around a cursor: they would end one paragraph and begin the other."""
    block, text = cursor.block(), cursor.block().text()
    at = len(blocks.utf16_slice(text, 0, cursor.position() - block.position()))
    low, high = len(text[:at].rstrip(" ")), len(text) - len(text[at:].lstrip(" "))
    cursor.setPosition(block.position() + blocks.utf16_length(text[:low]))
    cursor.setPosition(block.position() + blocks.utf16_length(text[:high]), _KEEP)
