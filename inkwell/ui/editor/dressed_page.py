"""A page with sections, dressed: looks, styled Markdown and colours, all changed without a step of undo."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from inkwell.manuscript.markup import Inside, may_be_marked
from inkwell.story.forms import Form
from inkwell.ui.editor import blocks
from inkwell.ui.editor.highlighter import LiveStyles, Markers
from inkwell.ui.editor.looks import Looks
from inkwell.ui.editor.section_page import SectionPage
from inkwell.ui.editor.sections import heading_form
from inkwell.ui.editor.shape import SHAPE, Stand
from inkwell.ui.theme import Theme

_SIZED = (Stand.HEADING, Stand.NOTE)
"""Paragraphs whose letters have a size of their own, as code and inline notes have too."""


def _set(document: QTextDocument, forms: Iterable[tuple[QTextBlock, QTextBlockFormat]]) -> None:
    cursor = QTextCursor(document)
    for block, form in forms:
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)


class DressedPage(SectionPage):
    """A `SectionPage` whose paragraphs, words and colours look as the author wishes; `looks_changed` after a change."""

    looks_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._redressed = False
        """Whether the looks changed, so that what a step brings back may be in those of before."""
        self._stale = False
        """Whether a step has brought something back since."""
        self._mending = QTimer(self, singleShot=True, interval=0)
        self._mending.timeout.connect(self._mend)
        self._styles = LiveStyles(self.document())
        self._styles.set_looks(theme.tokens, self._pixels)
        theme.changed.connect(self._recolour)

    def set_page_font(self, family: str, pixels: int) -> None:
        """Set the page in another face or size (pixels)."""
        self.set_looks(self._looks.in_face(family, pixels))

    def set_looks(self, looks: Looks) -> None:
        """Have the page look so; text, caret and all steps stay, and what is in sight stays in sight."""
        looks = looks.for_form(self._looks.form)
        if looks == self._looks:
            return
        with self.place_kept():
            with self.page_document.laid_out_later():
                self._take_looks(looks)
                self._shapes = self._shapes.in_looks(looks, self._leading.share)
                with self.page_document.at_the_newest(self.undo, self.redo):
                    self.page_document.quietly(self._refit)
                self._restyle()
            self._centre()
        self._redressed = self.document().isUndoAvailable() or self.document().isRedoAvailable()
        self.looks_changed.emit()

    @property
    def form(self) -> Form:
        """The form of the text that the caret is in."""
        return self._form_of(self.current_section)

    def set_form(self, form: Form, apart: Mapping[str, Form] | None = None) -> None:
        """Lay texts out for this form of writing, and for those in `apart`, by node, whose form is another.

        Nothing in the text changes, and no step is made. What comes on to the page later is laid out so too.
        """
        forms = dict(apart or {})
        if (form, forms) == (self._looks.form, self._forms):
            return
        others = [
            index
            for index, section in enumerate(self._sections)
            if forms.get(section.node, form) is not self._form_of(section.node)
        ]
        looks, self._forms = self._looks.for_form(form), forms
        if not others:
            self._looks, self._shapes = looks, self._shapes.in_looks(looks, self._leading.share)
            return
        with self.place_kept():
            with self.page_document.laid_out_later():
                self._take_looks(looks)
                self._shapes = self._shapes.in_looks(looks, self._leading.share)
                with self.page_document.at_the_newest(self.undo, self.redo):
                    self.page_document.quietly(lambda: self._reform(others))
            self._centre()
        self._redressed = self.document().isUndoAvailable() or self.document().isRedoAvailable()
        self.looks_changed.emit()

    def _reform(self, sections: Sequence[int]) -> None:
        """Give every paragraph of these sections that stands otherwise in its form now its new format."""
        document = self.document()
        wanted: list[tuple[QTextBlock, QTextBlockFormat]] = []
        for index in sections:
            block, (first, behind) = document.findBlock(self._sections.start(index)), self._sections.blocks(index)
            for _ in range(behind - first):
                form = self._shapes.wanted(block)
                if form is not None:
                    wanted.append((block, form))
                block = block.next()
        _set(document, wanted)

    def _came_back(self) -> None:
        """A step was taken back, or taken again."""
        self._stale = self._redressed

    def _mend_later(self) -> None:
        """After an edit, when nothing can be redone that a change of formats would cut off."""
        if self._stale:
            self._stale = False
            self._mending.start()

    @Slot()
    def _mend(self) -> None:
        """Dress in the present looks what came back in those of before."""
        wrong = [(block, form) for block in blocks.each_block(self.document()) if (form := self._shapes.mended(block))]
        if wrong and not self.document().isRedoAvailable():
            self.page_document.quietly(lambda: _set(self.document(), wrong))

    def _refit(self) -> None:
        """Give every paragraph that stands otherwise in these looks its new measures, neighbours alike at once."""
        self._set_frame()
        cursor = QTextCursor(self.document())
        if self._sections.several:
            for section in self._sections:
                cursor.setPosition(section.opens)
                cursor.setBlockFormat(heading_form(section.node, section.level, self._scaled(self._pixels)))
        block = self.document().begin()
        while block.isValid():
            number = block.blockFormat().intProperty(SHAPE)
            cursor.setPosition(block.position())
            last, block = block, block.next()
            while block.isValid() and block.blockFormat().intProperty(SHAPE) == number:
                last, block = block, block.next()
            shape = self._shapes.known_at(last.blockFormat())
            if shape is not None:
                cursor.setPosition(last.position(), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeBlockFormat(self._shapes.placed(shape))

    def _restyle(self) -> None:
        """Let the size of styled words follow the page's."""
        self._styles.set_looks(self._theme.tokens, self._pixels)
        self._quiet += 1
        for block in blocks.each_block(self.document()):
            shape = self._shapes.known_at(block.blockFormat())
            text = block.text()
            if (shape is not None and shape.stand in _SIZED) or "`" in text or "^[" in text:
                self._styles.rehighlightBlock(block)
        self._quiet -= 1

    def set_markers(self, markers: Markers) -> None:
        """Show Markdown's marks only where the caret is in them, always faint, or always as they are."""
        if self._styles.set_markers(markers):
            self._recolour()

    def _recolour(self) -> None:
        """Give every paragraph with marks its looks anew; each by itself would have all below it moved each time."""
        self._quiet += 1
        with self.place_kept(), self.page_document.laid_out_later():
            self._styles.set_looks(self._theme.tokens, self._pixels)
            inside = False
            for block in blocks.each_block(self.document()):
                if inside or may_be_marked(block.text()):
                    self._styles.rehighlightBlock(block)
                # A comment may go on below, and end there without a mark of its own.
                inside = block.userState() > 0
        self._quiet -= 1

    def inside_above(self, block: QTextBlock) -> Inside:
        """What a paragraph begins in the middle of: a comment of the paragraphs above, or nothing."""
        return self._styles.inside_above(block)

    def inside_below(self, block: QTextBlock) -> Inside:
        """What a paragraph ends in the middle of: a comment that ends further down, or nothing."""
        return self._styles.inside_below(block)
