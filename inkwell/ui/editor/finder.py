"""Finding and replacing on one page: what the bar's fields and buttons do, and what it says of that."""

import regex
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor

from inkwell.app.saving import SaveLane
from inkwell.errors import InkwellError
from inkwell.manuscript.replacing import Template
from inkwell.manuscript.searching import Search
from inkwell.translation import tr
from inkwell.ui.editor.blocks import selected_text
from inkwell.ui.editor.find_bar import FindBar
from inkwell.ui.editor.match_lights import MatchLights
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.page_search import PageSearch
from inkwell.ui.icons import Icons
from inkwell.ui.search_memory import SearchMemory
from inkwell.ui.theme import Theme

_LONG_SELECTION = 200
"""Code points; who has chosen more wants to look in it, not for it."""


class Finder(QObject):
    """The bar of one page with its search and its lights; hidden until it is asked for."""

    def __init__(self, page: Page, memory: SearchMemory, lane: SaveLane, theme: Theme, icons: Icons) -> None:
        super().__init__(page)
        self._page = page
        self._memory = memory
        self.search = PageSearch(page, lane)
        self.lights = MatchLights(page, self.search, theme)
        self.bar = FindBar(page, memory, icons)
        self._trouble = ""
        self._went = ""
        """What the last step did, in a word."""
        self._join()

    def _join(self) -> None:
        bar, search = self.bar, self.search
        bar.dismissed.connect(self.dismiss)
        bar.field.changed.connect(self._look)
        bar.field.line.forward.connect(self.find_next)
        bar.field.line.backward.connect(self.find_previous)
        bar.next.clicked.connect(self.find_next)
        bar.previous.clicked.connect(self.find_previous)
        bar.limit.toggled.connect(self._limit)
        bar.template.textChanged.connect(self._written_otherwise)
        bar.template.returnPressed.connect(self.replace_one)
        bar.replace_one.clicked.connect(self.replace_one)
        bar.replace_all.clicked.connect(self.replace_all)
        search.changed.connect(self._show)
        search.wrapped.connect(self._wrapped)
        search.refused.connect(self._refused)
        search.replaced.connect(self._replaced)
        self._page.installEventFilter(self)
        self._page.cursorPositionChanged.connect(self._show)

    # opening and closing

    def open(self, replacing: bool) -> None:
        """Show the bar with what is selected on the page as what is looked for, and the keyboard in it."""
        bar, cursor = self.bar, self._page.textCursor()
        fresh = bar.isHidden()
        chosen = selected_text(cursor) if cursor.hasSelection() else ""
        inside = "\n" in chosen or len(chosen) > _LONG_SELECTION
        matched = not fresh and (not self.search.fresh or self.search.number() > 0)
        if fresh:
            self.search.begin_at_caret()
        if replacing:
            bar.expand.setChecked(True)
        bar.show()
        bar.place()
        bar.raise_()
        bar.field.begin_with("" if inside or matched or bar.limit.isChecked() else self._literally(chosen))
        if inside and fresh:
            bar.limit.setChecked(True)
        if fresh:
            self._look()

    def stand_by(self, text: str) -> None:
        """Show the bar looking for this from the selection on; the keyboard stays on the page."""
        self.search.begin_at_caret()
        self.bar.show()
        self.bar.place()
        self.bar.raise_()
        if self.bar.field.text == text:
            self._look()
        else:
            self.bar.field.line.setText(text)
        self._page.setFocus()

    def _literally(self, text: str) -> str:
        """A text as it has to be written to be found."""
        return regex.escape(text, special_only=True) if self._memory.pattern else text

    @Slot()
    def dismiss(self) -> None:
        """Put the bar away; the caret stays at the match."""
        self._memory.remember(self.bar.field.text)
        # First, or Qt would look for another place for the keyboard in the bar.
        self._page.setFocus()
        self.bar.hide()
        self.bar.limit.setChecked(False)
        self.search.look_for(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's size; Esc on the page, with nothing else to end there, closes the bar."""
        if self.bar.isHidden():
            return False
        if event.type() == QEvent.Type.Resize:
            self.bar.place()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == Qt.Key.Key_Escape and plain and not self._page.has_proposal():
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    # looking

    @Slot()
    def _look(self) -> None:
        """Look for what is in the field now."""
        if self.bar.isHidden():
            return
        self._trouble = self._went = ""
        search = None
        try:
            search = Search(self._memory.query(self.bar.field.text))
        except InkwellError as error:
            self._trouble = error.sentence
        self.search.look_for(search if search else None, near=not self.search.limited)
        self._show()

    @Slot()
    def find_next(self) -> None:
        """Go to the next match; with the bar hidden, of what was looked for last."""
        self._go(forward=True)

    @Slot()
    def find_previous(self) -> None:
        """Go to the previous match."""
        self._go(forward=False)

    def _go(self, forward: bool) -> None:
        if self.bar.isHidden():
            self.open(replacing=False)
            if not self.bar.field.text and self._memory.texts:
                self.bar.field.begin_with(self._memory.texts[0])
            self._page.setFocus()
        self._memory.remember(self.bar.field.text)
        self._went = ""
        self.search.go(forward)

    @Slot(bool)
    def _limit(self, on: bool) -> None:
        cursor = self._page.textCursor()
        if on and not cursor.hasSelection():
            self.bar.limit.setChecked(False)
        elif on:
            self.search.limit(QTextCursor(cursor))
        elif self.search.limited:
            self.search.limit(None)

    # replacing

    @Slot()
    def replace_one(self) -> None:
        """Replace the selected match and go to the next."""
        self._replace(everywhere=False)

    @Slot()
    def replace_all(self) -> None:
        """Replace all matches, as one undo step."""
        self._replace(everywhere=True)

    def _replace(self, everywhere: bool) -> None:
        search = self.search.search
        if search is None:
            return
        self._memory.remember(self.bar.field.text)
        template = Template(self.bar.template.text(), search.query.pattern, self.bar.keep_case.isChecked())
        try:
            search.changes("", template)
        except InkwellError as error:
            self._refused(error)
            return
        self._trouble = ""
        self.search.replace(template, everywhere)

    @Slot()
    def _written_otherwise(self) -> None:
        if self.search.search is not None:
            self._trouble = ""
            self._show()

    @Slot(int)
    def _replaced(self, count: int) -> None:
        self._went = tr("Read-only") if self._page.isReadOnly() else tr("{count:,} replaced", count=count)
        self._show()

    # what is said

    @Slot(bool)
    def _wrapped(self, forward: bool) -> None:
        self._went = tr("From the top") if forward else tr("From the end")
        self._show()

    @Slot(object)
    def _refused(self, error: InkwellError) -> None:
        self._trouble = error.sentence
        self._show()

    @Slot()
    def _show(self) -> None:
        if self.bar.isHidden():
            return
        search = self.search
        trouble = self._trouble or (search.error.sentence if search.error is not None else "")
        if trouble or search.search is None:
            self.bar.tell(trouble)
        elif search.fresh:
            self.bar.tell("", *self._found())
        elif self._went:
            self.bar.tell("", self._went)
        some = len(search.spans) > 0
        self.bar.enable(some, some and not self._page.isReadOnly())

    def _found(self) -> tuple[str, ...]:
        total, number = len(self.search.spans), self.search.number()
        if not total:
            return (self._went or tr("Nothing found"),)
        told = (
            tr("{number:,} of {total:,}", number=number, total=total) if number else tr("{total:,} found", total=total)
        )
        return (f"{self._went}: {told}", self._went, told) if self._went else (told,)
