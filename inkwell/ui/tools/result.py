"""What a tool answered, as a card: its name, how far it is, and what it says in the body of its kind."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.sidebar.spinner import Spinner
from inkwell.ui.theme import GRID, MARGIN, Theme

FOOT = 24
"""Pixels of the buttons at the top."""


@dataclass(frozen=True)
class Progress:
    """How far an answer is: what the line under the title says, whether it is still being written, what went wrong."""

    line: str
    writing: bool = False
    trouble: str = ""


class ResultCard(QFrame):
    """One answer. `body` shows what it says; the desk that made it keeps it filled.

    Signals: `stopped`, `again` (another answer to the same question), `closed`.
    """

    stopped = Signal()
    again = Signal()
    closed = Signal()

    def __init__(self, title: str, body: QWidget, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.body = body
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._title = ElidedLabel(title, "strong")
        self._line = ElidedLabel(role="count")
        self._trouble = WrappedLabel(role="trouble")
        self._spinner = Spinner(theme)
        self.stop_button = IconButton(icons, "square", tr("Stop: {title}", title=title))
        self.again_button = IconButton(icons, "refresh-cw", tr("Another answer: {title}", title=title))
        self.close_button = IconButton(icons, "x", tr("Close: {title}", title=title))
        self._spinner.setAccessibleName(tr("Writing: {title}", title=title))
        self._lay_out()
        self.stop_button.clicked.connect(self.stopped)
        self.again_button.clicked.connect(self.again)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self._spinner)
        for button in (self.stop_button, self.again_button, self.close_button):
            button.setFixedSize(FOOT, FOOT)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + 1, 2 * GRID, 2 * GRID, MARGIN - 2)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._line)
        column.addWidget(self._trouble)
        column.addWidget(self.body)

    @property
    def line(self) -> str:
        """The words under the title, whole."""
        return self._line.full_text

    @property
    def trouble(self) -> str:
        """What went wrong, "" for nothing."""
        return self._trouble.full_text

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        focused = self.stop_button.hasFocus()
        self._line.set_text(progress.line)
        self._line.setVisible(bool(progress.line))
        self._trouble.set_text(progress.trouble)
        self._trouble.setVisible(bool(progress.trouble))
        self._spinner.setVisible(progress.writing)
        self.again_button.setVisible(not progress.writing)
        self.stop_button.setVisible(progress.writing)
        if focused and not progress.writing:
            self.again_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what is being written, and closes what stands."""
        if event.key() == Qt.Key.Key_Escape:
            (self.stopped if not self.stop_button.isHidden() else self.closed).emit()
        else:
            super().keyPressEvent(event)
