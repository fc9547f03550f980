"""The row of buttons: Continue, Stop in its place while it writes, From a beat, and the menu of tools."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from inkwell.translation import tr
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.theme import GRID, Theme

_MENU_ALONE = 40
"""Pixels of a menu's button without words."""


class Buttons(QWidget):
    """Asks, stops, and holds the menu of what else there is; whoever knows the tools puts them into `menu`."""

    continue_requested = Signal()
    beat_requested = Signal()
    """Write from what the author says should happen."""
    stop_requested = Signal()
    more_requested = Signal()
    """How the partner writes, all of it."""
    model_chosen = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.go = QPushButton(tr("Continue"))
        self.stop = QPushButton(tr("Stop"))
        self.beat = QPushButton(tr("From a beat"))
        self.more = QPushButton(tr("Tools"))
        self.menu = QMenu(self.more)
        self._lay_out()
        self.add_choices(self.menu)
        self.more.setMenu(self.menu)
        self.go.clicked.connect(self.continue_requested)
        self.beat.clicked.connect(self.beat_requested)
        self.stop.clicked.connect(self.stop_requested)
        theme.changed.connect(self._tint)
        self._tint()

    def _lay_out(self) -> None:
        self.go.setProperty("role", "primary")
        self.go.setToolTip(tr("Continue from the cursor"))
        self.stop.setToolTip(tr("Stop and keep what is there"))
        self.stop.hide()
        self.more.setProperty("role", "ghost")
        self.more.setToolTip(tr("All tools, and how the partner writes"))
        self.more.setAccessibleName(tr("Tools"))
        self.beat.setToolTip(tr("Say what should happen, and have it written"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        for button in (self.go, self.stop, self.beat, self.more):
            button.setIconSize(QSize(SIZE, SIZE))
            row.addWidget(button)
        row.insertStretch(3, 1)
        # Equal widths, so that nothing jumps when one takes the other's place.
        width = max(self.go.sizeHint().width(), self.stop.sizeHint().width())
        self.go.setMinimumWidth(width)
        self.stop.setMinimumWidth(width)

    def add_choices(self, menu: QMenu) -> None:
        """Put in what belongs to all asking: how the partner writes, and the model."""
        menu.addAction(tr("How the partner writes…")).triggered.connect(lambda: self.more_requested.emit())
        menu.addAction(tr("Choose a model…")).triggered.connect(lambda: self.model_chosen.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow sidebar the beat is in the menu only, in a very narrow one the menu has no words."""
        super().resizeEvent(event)
        self.more.setText(tr("Tools"))
        needed = sum(each.sizeHint().width() for each in (self.go, self.beat, self.more)) + 4 * GRID
        self.beat.setVisible(self.width() >= needed)
        widest = max(self.go.sizeHint().width(), self.stop.sizeHint().width())
        if self.width() < widest + self.more.sizeHint().width() + 2 * GRID:
            self.more.setText("")

    def minimumSizeHint(self) -> QSize:
        """Room for what is always there."""
        widest = max(self.go.sizeHint().width(), self.stop.sizeHint().width())
        return QSize(widest + _MENU_ALONE + 2 * GRID, self.go.sizeHint().height())

    def set_writing(self, writing: bool) -> None:
        """Stop takes Continue's place while something is written, and the keyboard stays where it was."""
        if writing == self.stop.isVisibleTo(self):
            return
        shown, hidden = (self.stop, self.go) if writing else (self.go, self.stop)
        focused = hidden.hasFocus()
        shown.show()
        if focused:
            shown.setFocus()
        hidden.hide()

    def _tint(self) -> None:
        self.go.setIcon(self._icons.icon("pen-line", "on_accent"))
        self.stop.setIcon(self._icons.icon("square", "soft"))
        self.more.setIcon(self._icons.icon("chevron-down", "soft"))
