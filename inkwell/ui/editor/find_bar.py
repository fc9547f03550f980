"""The find bar: the fields and buttons to find and replace with, over a page's upper right corner."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inkwell.manuscript.searching import LONGEST
from inkwell.translation import tr
from inkwell.ui.editor.page import Page
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.search_field import TEMPLATE_HELP, SearchField
from inkwell.ui.search_memory import SearchMemory
from inkwell.ui.theme import GRID

WIDE = 600
"""Pixels, where the page has them."""
GAP = 12
"""Pixels from the page's corner."""
_COUNT_WIDE, _COUNT_NARROW = 96, 48
_ROOMY = 460
"""Pixels from which on there is room for all; Shift+F3 works all the same."""


class FindBar(QFrame):
    """What can be seen and pressed; what it does is its `Finder`'s. `dismissed` when Esc or the cross is pressed."""

    dismissed = Signal()

    def __init__(self, page: Page, memory: SearchMemory, icons: Icons) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Find"))
        self.field = SearchField(tr("Find on this page"), memory, icons)
        self.count = ElidedLabel(role="soft")
        self.trouble = WrappedLabel(role="trouble")
        self.previous = IconButton(icons, "chevron-up", tr("Previous match"))
        self.next = IconButton(icons, "chevron-down", tr("Next match"))
        self.limit = _switch(icons, "text-select", tr("Only in the selection (Alt+S)"))
        self.expand = _switch(icons, "replace", tr("Replace"))
        self.close_button = IconButton(icons, "x", tr("Close (Esc)"))
        self.template = QLineEdit()
        self.template.setMaxLength(LONGEST)
        self.template.setAccessibleName(tr("Replace with"))
        self.template.setPlaceholderText(tr("Replace with"))
        self.template.setToolTip(TEMPLATE_HELP)
        self.keep_case = _switch(icons, "case-upper", tr("Keep capitals as they are in the match"))
        self.replace_one = QPushButton(tr("Replace"))
        self.replace_all = QPushButton(tr("Replace all"))
        self._second = QWidget()
        self._lay_out()
        for button, name in ((self.previous, "find-previous"), (self.next, "find-next"), (self.expand, "replace")):
            page.explain(button, button.toolTip(), name)
        self.close_button.clicked.connect(self.dismissed)
        self.expand.toggled.connect(self._expand)
        self.hide()

    def _lay_out(self) -> None:
        self.count.setFixedWidth(_COUNT_WIDE)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = QHBoxLayout()
        first.setSpacing(2)
        first.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.limit, self.expand, self.close_button):
            first.addWidget(widget)
        first.insertSpacing(1, GRID)
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(GRID)
        second.addWidget(self.template, 1)
        for widget in (self.keep_case, self.replace_one, self.replace_all):
            second.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(first)
        column.addWidget(self._second)
        column.addWidget(self.trouble)
        self._second.hide()
        self.trouble.hide()

    def _expand(self, on: bool) -> None:
        self._second.setVisible(on)
        self.place()

    # what is said

    @property
    def says(self) -> str:
        """What is told of the search: how many there are, or why there are none."""
        return self.count.full_text if self.trouble.isHidden() else self.trouble.full_text

    def tell(self, trouble: str, *count: str) -> None:
        """Show what is wrong, and how many there are, in a longer and shorter wordings."""
        before = self.says
        if trouble != self.trouble.full_text or self.trouble.isHidden() == bool(trouble):
            self.trouble.set_text(trouble)
            self.trouble.setVisible(bool(trouble))
            self.place()
        self.count.set_text(*(count or ("",)))
        if self.says and self.says != before:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.says))

    def enable(self, going: bool, replacing: bool) -> None:
        """Say what can be done."""
        for button in (self.next, self.previous):
            button.setEnabled(going)
        for button in (self.replace_one, self.replace_all):
            button.setEnabled(replacing)

    # where it stands, and keys

    def place(self) -> None:
        """Stand in the page's upper right corner."""
        bar = self._page.verticalScrollBar()
        beside = bar.width() if bar.isVisible() else 0
        wide = max(min(WIDE, self._page.width() - beside - 2 * GAP), 0)
        # What is looked for has to be seen, whatever else there is room for.
        self.count.setFixedWidth(_COUNT_WIDE if wide >= _ROOMY else _COUNT_NARROW)
        self.previous.setVisible(wide >= _ROOMY)
        self.setFixedWidth(wide)
        self.adjustSize()
        self.move(self._page.width() - beside - GAP - self.width(), GAP)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place when there is one."""
        super().showEvent(event)
        self.place()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's name
        """Let Tab go round in the bar: on the page it would be written."""
        field = self.field
        order = [field.line, field.case, field.words, field.pattern, field.more, self.previous, self.next, self.limit]
        order += [self.expand, self.template, self.keep_case, self.replace_one, self.replace_all, self.close_button]
        shown = [each for each in order if each.isVisible() and each.isEnabled()]
        if not shown:
            return super().focusNextPrevChild(next)
        _next_to(shown, self.focusWidget(), 1 if next else -1).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Alt+S keeps to the selection. No key here is meant for the page under the bar."""
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.limit.toggle()


def _switch(icons: Icons, icon: str, words: str) -> IconButton:
    made = IconButton(icons, icon, words)
    made.setCheckable(True)
    return made


def _next_to(row: Sequence[QWidget], widget: QWidget | None, step: int) -> QWidget:
    """The neighbour of a widget in a row that goes round; the first of the row where it is not in it."""
    return row[(row.index(widget) + step) % len(row)] if widget in row else row[0]
