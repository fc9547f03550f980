"""Where the words are written while a server writes them: one line that stands there all the time."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from inkwell.engine.client import EngineStatus
from inkwell.translation import tr
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import GRID, Theme


class WritesOn(QWidget):
    """Hidden while everything is written in this process; amber where what is told leaves the author's own network."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._far = False
        self._icon = QLabel()
        self._icon.setFixedSize(SIZE, SIZE)
        self._icon.setAccessibleName(tr("A server"))
        self._words = WrappedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._tint)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown, "" when nothing is."""
        return "" if self.isHidden() else self._words.full_text

    def show_status(self, status: EngineStatus | None) -> None:
        """Follow the engine."""
        can = status.capabilities if status else None
        self._far = bool(can and can.far)
        if can is not None and can.place:
            leaves = tr(": what it is told leaves this machine") if can.far else ""
            self._words.set_text(tr("Writes on {place}{leaves}", place=can.place, leaves=leaves))
            self._words.set_role("trouble" if can.far else "soft")
            self._tint()
        self.setVisible(bool(can and can.place))

    def _tint(self) -> None:
        look = ("triangle-alert", "amber") if self._far else ("cpu", "soft")
        self._icon.setPixmap(self._icons.pixmap(*look, SIZE, self.devicePixelRatioF()))
