"""What both pages of the window of models are made of: work that goes on, and a foot with buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.bible.flow import FlowLayout
from inkwell.ui.dialogs.frame import GAP
from inkwell.ui.dialogs.message import Message
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import GRID

FULL = 1000


class ButtonFlow(QWidget):
    """Buttons in as many lines as they need."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        flow = FlowLayout(self, 2 * GRID)
        for button in buttons:
            button.setAutoDefault(False)
            flow.addWidget(button)
        # The last of a flow gets what is left of its line; no button wants that.
        flow.addWidget(QWidget())


class WorkBar(QWidget):
    """What is being done, how far it is, and a way out; out of sight while nothing is. `stop_wanted`."""

    stop_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.words = WrappedLabel("", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much is done: {name}", name=name))
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAutoDefault(False)
        self.stop.setAccessibleName(tr("Stop {name}", name=name))
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.words)
        column.addLayout(row)
        self.stop.clicked.connect(self.stop_wanted)
        self.show_work("")

    def show_work(self, words: str, share: float | None = None) -> None:
        """Say what is done now; "" when nothing is."""
        self.setVisible(bool(words))
        self.words.set_text(words)
        self.bar.setRange(0, 0 if share is None and words else FULL)
        self.bar.setValue(round((share or 0.0) * FULL))


class Foot(QWidget):
    """What stays in sight below a page that scrolls: a message, and the buttons."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self.message = Message()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.message)
        column.addWidget(ButtonFlow(*buttons))
