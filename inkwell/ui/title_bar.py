"""The line over the page: which book, which chapter, and the two panels' switches."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import GRID, Theme

HEIGHT = 38
"""Pixels."""


class TitleBar(QFrame):
    """Says where the author is and asks for panels to be shown or hidden.

    `left_toggled` and `right_toggled` say that a switch was pressed; the bar does not know what is open.
    """

    left_toggled = Signal()
    right_toggled = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "window")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Title bar"))
        self._left = IconButton(icons, "panel-left", tr("Show or hide the manuscript"))
        self._right = IconButton(icons, "panel-right", tr("Show or hide the writing sidebar"))
        self._book = ElidedLabel(role="strong")
        self._dot = ElidedLabel("·", role="soft")
        self._chapter = ElidedLabel(role="soft")
        self._lay_out()
        self._left.clicked.connect(self.left_toggled)
        self._right.clicked.connect(self.right_toggled)
        self.set_place("", "")

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._left)
        row.addSpacing(GRID)
        for label in (self._book, self._dot, self._chapter):
            row.addWidget(label)
            row.addSpacing(GRID)
        row.addStretch(1)
        row.addWidget(self._right)

    def add_button(self, button: IconButton) -> None:
        """Put a button at the right, before the sidebar's switch and behind those that were put there before."""
        self._row.insertWidget(self._row.indexOf(self._right), button)
        self.setTabOrder(self._left, button)
        self.setTabOrder(button, self._right)

    @property
    def switches(self) -> tuple[IconButton, IconButton]:
        """The manuscript's and the writing sidebar's."""
        return self._left, self._right

    @property
    def place(self) -> tuple[str, str]:
        """The book and the chapter as they are shown."""
        return self._book.full_text, self._chapter.full_text

    def set_place(self, book: str, chapter: str) -> None:
        """Show the book's title and, unless it is empty, the chapter's or scene's."""
        self._book.set_text(book)
        self._chapter.set_text(chapter)
        self._dot.setVisible(bool(book and chapter))

    def set_right_visible(self, visible: bool) -> None:
        """Show or hide the writing sidebar's switch; hidden while AI is off."""
        self._right.setVisible(visible)
