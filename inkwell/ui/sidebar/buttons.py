"""The row of buttons: Continue, Stop in its place while it writes, From a beat, and the menu of tools."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from inkwell.translation import tr
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.theme import GRID, Theme


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
        self._fitted: tuple[int, ...] = ()
        """The widths that the row was last fitted to: its own, and what its buttons need."""
        self._alone = 0
        """How wide the menu's button is without words, in pixels."""
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

    def add_choices(self, menu: QMenu) -> None:
        """Put in what belongs to all asking: how the partner writes, and the model."""
        menu.addAction(tr("How the partner writes…")).triggered.connect(lambda: self.more_requested.emit())
        menu.addAction(tr("Choose a model…")).triggered.connect(lambda: self.model_chosen.emit())

    def event(self, event: QEvent) -> bool:
        """Buttons that come to need more room, by another font or another style, are fitted as in a new width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow sidebar the beat is in the menu only, in a very narrow one the menu has no words."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for what is always there."""
        return QSize(self._widest() + 2 * GRID + self._alone, self.go.sizeHint().height())

    def _widest(self) -> int:
        return max(self.go.sizeHint().width(), self.stop.sizeHint().width())

    def _fit(self) -> None:
        widest, beat = self._widest(), self.beat.sizeHint().width()
        if self._fitted == (self.width(), widest, beat):
            return
        self._fitted = (self.width(), widest, beat)
        # Equal widths, so that nothing jumps when one takes the other's place.
        self.go.setMinimumWidth(widest)
        self.stop.setMinimumWidth(widest)
        self.more.setText("")
        self._alone = self.more.sizeHint().width()
        self.more.setText(tr("Tools"))
        worded = self.more.sizeHint().width()
        self.beat.setVisible(self.width() >= widest + beat + worded + 4 * GRID)
        if self.width() < widest + worded + 2 * GRID:
            self.more.setText("")

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
        self._fit()
