"""A sheet that holds one text or several, each under its title: laying them out, and keeping their borders."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from inkwell.manuscript.paragraphs import split_tail
from inkwell.manuscript.scripts import RTL, direction
from inkwell.story.forms import Form
from inkwell.ui.editor import blocks, paste
from inkwell.ui.editor.form_shape import FormShapes, row_shapes
from inkwell.ui.editor.sections import Level, Section, Sections, SectionText, heading_form
from inkwell.ui.editor.shape import Shape, Shapes, Stand, shape_of
from inkwell.ui.editor.sheet import Sheet
from inkwell.ui.fonts import title_font
from inkwell.ui.theme import Theme

NOTE_EMS = 15 / 21
"""Size of the sentence under a title."""
_UP = QTextCursor.MoveOperation.Up
_KEEP, _MOVE = QTextCursor.MoveMode.KeepAnchor, QTextCursor.MoveMode.MoveAnchor


class Row(NamedTuple):
    """A block to be: its text as the page holds it, its format, and the newlines before it."""

    text: str
    form: QTextBlockFormat
    newlines: int


class SectionPage(Sheet):
    """A `Sheet` with sections. `section_entered` carries the node whose text the caret has come into.

    A page with one section shows its title above the text, as a page of one scene. With several, each begins with a
    block that holds no text and cannot be changed: the title is drawn there.
    """

    section_entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sections = Sections(self.document())
        self._forms: Mapping[str, Form] = {}
        """Of nodes whose texts have a form of their own, whether they are on the page or not."""
        self._shapes: Shapes = FormShapes(self._looks, form_of=self.form_at)
        self._quiet = 0
        self._here = 0
        """The number of the section that the caret is in."""
        self._caret = 0
        self._seen = 0
        """The number of the section whose title was looked for last."""
        self._moving: QTextCursor.MoveOperation | None = None
        """The step of a key that goes from line to line, while it is made."""
        self._going_back = False
        """Whether a step is being taken back, or taken again."""
        self._aiming = False
        """Whether the mouse is choosing a place: what it points at must not move under it."""

    @property
    def sections(self) -> Sections:
        """What is on the page, to be looked at."""
        return self._sections

    @property
    def current_section(self) -> str:
        """The node whose text the caret is in; empty where the page was loaded without one."""
        return self._sections[self._here].node

    def form_at(self, block: QTextBlock) -> Form:
        """The form of writing of the text that a block is in."""
        if not self._forms:
            return self._looks.form
        return self._form_of(self._sections[self._sections.at(block.position())].node)

    def _form_of(self, node: str) -> Form:
        return self._forms.get(node, self._looks.form)

    def bounds(self) -> tuple[int, int]:
        """The first and the last document position of the current section's text."""
        return self._sections.start(self._here), self._sections.end(self._here)

    def retitle(self, titles: Mapping[str, str]) -> None:
        """Show these titles, by node, over their sections."""
        for section in self._sections:
            section.title = titles.get(section.node, section.title)
        self.viewport().update()

    def title_top(self, node: str) -> float:
        """Pixels from the top of what is in sight down to a section's title; 0 where it is not on the page."""
        index = self._sections.of(node)
        if index is None or not self._sections.several:
            return 0.0
        self._near_first.reach(self.document().findBlock(self._sections[index].opens))
        return self._title_place(self._sections[index]).top()

    def _title_place(self, section: Section) -> QRectF:
        """Where a title is drawn, in the viewport: from the top of its block to that of the text below it."""
        layout, opens = self.document().documentLayout(), self.document().findBlock(section.opens)
        if not opens.isVisible():
            return QRectF(0, -math.inf, 0, 0)  # far above all that is in sight, for the moment
        box = layout.blockBoundingRect(opens)
        box.setBottom(layout.blockBoundingRect(opens.next()).top())
        return box.translated(0, -self.verticalScrollBar().value())

    def set_note(self, node: str, note: str) -> None:
        """Show a sentence under a section's title; empty for none."""
        index = self._sections.of(node)
        if index is not None and self._sections[index].note != note:
            self._sections[index].note = note
            self.viewport().update()

    # laying out

    def _lay_out_all(self, texts: Sequence[SectionText], here: int, caret: int) -> None:
        """Put these texts in the place of all that is there; only while undo is off.

        The caret goes behind so many code points of that with the number `here`; what is far above it is laid out
        later.
        """
        document = self.document()
        size = document.pageSize()
        # Without a width nothing is laid out; with it again, it is, as far as is seen, and the rest bit by bit.
        document.setPageSize(QSizeF(0, 0))
        self.clear()
        self._set_frame()
        laid = self._lay_out(QTextCursor(document), texts, several=len(texts) > 1)
        self._sections.take([_section(text) for text in texts])
        place = QTextCursor(document)
        place.setPosition(laid[here].at(caret) if caret else self._sections.start(here))
        self._here, self._seen, self._caret = here, here, place.position()
        self.setTextCursor(place)
        self._near_first.forget()
        self._near_first.hide_above(place.block())
        document.setPageSize(size)

    def _lay_out(self, cursor: QTextCursor, texts: Sequence[SectionText], *, several: bool) -> list[blocks.RowPlaces]:
        """Put texts in at a cursor in an empty block, which becomes the first of theirs; who wrote what goes along.

        Return where the words of each are.
        """
        usual = self._shapes.form(Stand.INDENTED, 2)
        parts = [list(self._rows(text, several=several)) for text in texts]
        rows = [row for part in parts for row in part]
        # All in one go: what comes as another change would have everything looked at again.
        cursor.beginEditBlock()
        cursor.setBlockFormat(usual)
        start = cursor.position()
        cursor.insertText("\u2029".join(row.text for row in rows), blocks.run_format())
        block = cursor.document().findBlock(start)
        for row in rows:
            if row.form is not usual and row.form != usual:
                cursor.setPosition(block.position())
                cursor.setBlockFormat(row.form)
            block = block.next()
        laid: list[blocks.RowPlaces] = []
        for text, part in zip(texts, parts, strict=True):
            own = part[1:] if several else part
            laid.append(blocks.RowPlaces(own, start + len(part) - len(own)))
            laid[-1].mark(cursor, text.spans)
            start = laid[-1].behind
        cursor.endEditBlock()
        return laid

    def _rows(self, text: SectionText, *, several: bool) -> Iterable[Row]:
        if several:
            yield Row("", heading_form(text.node, text.level, self._scaled(self._pixels)), 0)
        pieces = blocks.pieces(split_tail(text.text)[0])
        if paste.longest_line(text.text) > paste.LONGEST_LINE:
            pieces = blocks.portions(pieces)
        above, rtl = None, False
        shapes: list[Shape] = []
        for piece in pieces:
            shapes.append(shape_of(piece.text, piece.newlines, above, rtl))
            above, rtl = piece.text or above, shapes[-1].rtl or direction(piece.text) == RTL
        form_of_text = self._form_of(text.node)
        if form_of_text is not Form.PROSE:
            shapes = row_shapes(form_of_text, [(piece.text, piece.newlines) for piece in pieces], shapes)
        for number, (piece, shape) in enumerate(zip(pieces, shapes, strict=True)):
            yield Row(piece.text, self._shapes.form(shape, piece.newlines if number else 2), piece.newlines)

    def _cut_out(self, index: int) -> None:
        """Take a section off the page, of which another stays; only while undo is off."""
        cursor, following = QTextCursor(self.document()), index + 1
        last = following == len(self._sections)
        # What stays of the two blocks that become one is the title below, or the paragraph above.
        start, end = self._sections[index].opens - last, self._sections.end(index) + (not last)
        cursor.setPosition(start if last else end)
        form = cursor.blockFormat()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(form)
        self._sections.take([section for number, section in enumerate(self._sections) if number != index])

    def _put_in(self, index: int, text: SectionText) -> None:
        """Put a section on the page that has others; only while undo is off."""
        cursor = QTextCursor(self.document())
        if index < len(self._sections):
            cursor.setPosition(self._sections[index].opens)
            cursor.insertBlock(cursor.blockFormat())
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(self._shapes.form(Stand.INDENTED, 2))
        self._lay_out(cursor, [text], several=True)
        self._sections.take([*list(self._sections)[:index], _section(text), *list(self._sections)[index:]])

    # borders

    def remove_selected(self, cursor: QTextCursor) -> None:
        """Take out the words between a cursor's ends, as one undo step; the cursor is then where they began.

        Over a border they are taken out of each text, and the titles stay; what is read-only keeps its words.
        """
        if not cursor.hasSelection():
            return
        if not self._sections.cross(cursor):
            _remove(cursor, cursor.selectionStart(), cursor.selectionEnd())
            return
        parts = [part for part in self._sections.parts(cursor) if not self._sections[part[0]].read_only]
        cursor.beginEditBlock()
        for _index, start, end in reversed(parts):
            _remove(cursor, start, end)
        cursor.endEditBlock()
        if not parts:
            cursor.clearSelection()
        self._off_heading(cursor)

    def _off_heading(self, cursor: QTextCursor) -> None:
        """Move a cursor from the place of a title to the text below it."""
        if self._sections.on_heading(cursor.position()):
            cursor.setPosition(cursor.position() + 1)

    def selectAll(self) -> None:
        """Select the text of the section, or of all sections where that is selected already."""
        cursor = self.textCursor()
        start, end = self.bounds()
        if not self._sections.several or (cursor.selectionStart() <= start and cursor.selectionEnd() >= end):
            super().selectAll()
            return
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _keep_caret_off_heading(self) -> bool:
        """Whether the caret stood in the place of a title; it goes on into the text on the other side."""
        cursor = self.textCursor()
        position = cursor.position()
        if not self._sections.on_heading(position):
            self._caret = position
            return False
        index = self._sections.at(position)
        if self._moving is _UP and index == 0:
            # From the first line of all there is no way up.
            cursor.setPosition(self._caret, _KEEP if cursor.hasSelection() else _MOVE)
            self.setTextCursor(cursor)
            return True
        # A step that is taken back ends behind the paragraph that it changed.
        back = (position < self._caret or self._going_back) and index > 0 and not self._aiming
        kept = _KEEP if cursor.hasSelection() else _MOVE
        anchor = cursor.anchor()
        # From line to line the caret keeps its place in the line.
        if self._moving is None or not cursor.movePosition(self._moving, kept) or cursor.position() == position:
            cursor.setPosition(self._sections.end(index - 1) if back else position + 1, kept)
        if self._sections.on_heading(cursor.position()):
            cursor.setPosition(position + 1, kept)
        if kept is _KEEP and cursor.position() == anchor:
            cursor.clearSelection()
        self.setTextCursor(cursor)
        return True

    # titles

    def _paint_titles(self, part: QRect) -> None:
        super()._paint_titles(part)
        if not self._sections.several:
            return
        painter = QPainter(self.viewport())
        for section, box in self._titles_between(part.top(), part.bottom()):
            if section.level is not Level.HIDDEN:
                self._paint_heading(painter, section, box)

    def _titles_between(self, top: int, bottom: int) -> Iterator[tuple[Section, QRectF]]:
        """The titles that are seen between two heights of the viewport, with their places.

        To ask the layout what is at a height takes longer than a key may, in a whole book: they are looked for from
        where they were found last.
        """
        sections, at = self._sections, min(self._seen, len(self._sections) - 1)
        while at > 0 and self._title_place(sections[at]).top() > top:
            at -= 1
        while at + 1 < len(sections) and self._title_place(sections[at + 1]).bottom() < top:
            at += 1
        self._seen = at
        for index in range(at, len(sections)):
            box = self._title_place(sections[index])
            if box.top() > bottom:
                break
            if box.bottom() >= top:
                yield sections[index], box

    def _paint_heading(self, painter: QPainter, section: Section, box: QRectF) -> None:
        tokens = self._theme.tokens
        font = title_font(self._font, round(self._pixels * section.level.letters))
        font.setItalic(section.level is Level.SCENE)
        metrics = QFontMetricsF(font)
        # A selection that goes over the border would be painted as a bar in the title's place.
        painter.fillRect(box, self.palette().color(QPalette.ColorRole.Base))
        shown = metrics.elidedText(section.title.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        middle = box.top() + box.height() * 0.56
        place = QRectF(box.left(), middle - metrics.height(), box.width(), 2 * metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
        height = metrics.height()
        if section.note:
            font.setPixelSize(round(self._pixels * NOTE_EMS))
            font.setItalic(False)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(QColor(tokens.soft))
            place = QRectF(box.left(), middle + 0.6 * height, box.width(), metrics.height())
            shown = metrics.elidedText(section.note, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)


def _section(text: SectionText) -> Section:
    too_long = paste.longest_line(text.text) > paste.LONGEST_LINE
    body, tail = split_tail(text.text)
    made = Section(text.node, text.title, text.level, text.read_only or too_long, text.note, tail)
    made.locked = body if made.read_only else ""
    return made


def _remove(cursor: QTextCursor, start: int, end: int) -> None:
    """Take out what is between two positions of one text."""
    cursor.beginEditBlock()
    cursor.setPosition(start)
    form = cursor.blockFormat()
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    # Of two paragraphs that become one Qt keeps the second's format where the first is empty, newlines and all.
    if cursor.blockFormat() != form:
        cursor.setBlockFormat(form)
    cursor.endEditBlock()
