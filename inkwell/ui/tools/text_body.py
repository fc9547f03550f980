"""Words about the book, as a summary: shown so that the author can mend them before they go anywhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.theme import GRID

LEAST, MOST = 80, 240
"""Pixels of the text's height."""
SIDE = 24


class TextBody(QWidget):
    """Shows a text. Signals: `kept(str)` it shall be the synopsis; `copied(str)`."""

    kept = Signal(str)
    copied = Signal(str)

    def __init__(self, name: str, icons: Icons) -> None:
        super().__init__()
        self._written = ""
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(LEAST)
        self.keep = QPushButton(tr("Use as synopsis"))
        self.keep.setToolTip(tr("It stands with the scene in the plan; the one before can be brought back"))
        self.copy_button = IconButton(icons, "copy", tr("Copy the text"))
        self.copy_button.setFixedSize(SIDE, SIDE)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.keep)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, GRID, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.text)
        column.addLayout(foot)
        self.keep.clicked.connect(lambda: self.kept.emit(self.now))
        self.copy_button.clicked.connect(lambda: self.copied.emit(self.now))
        self.text.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    @property
    def now(self) -> str:
        """The text as the author has it now."""
        return self.text.toPlainText().strip()

    def show_text(self, text: str, *, writing: bool) -> None:
        """Show what was written so far; what the author changed meanwhile is not written over."""
        self.text.setReadOnly(writing)
        if text != self._written and self.text.toPlainText() in ("", self._written):
            self._written = text
            self.text.setPlainText(text)
        for button in (self.keep, self.copy_button):
            button.setEnabled(not writing and bool(text.strip()))

    def offer_synopsis(self, title: str) -> None:
        """Say whose synopsis it can become; "" for nobody's."""
        self.keep.setVisible(bool(title))
        self.keep.setAccessibleName(tr("Use as synopsis of {title}", title=title))

    def _fit(self) -> None:
        lines = self.text.document().documentLayout().documentSize().height()
        high = round(lines * self.text.fontMetrics().lineSpacing()) + 20
        self.text.setFixedHeight(min(max(high, LEAST), MOST))
        more = high > MOST
        shown = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.text.setVerticalScrollBarPolicy(shown)
