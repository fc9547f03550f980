"""The order of the samplers as a list: ticked steps act, from top to bottom."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from inkwell.engine.sampling import USUAL_ORDER, Step
from inkwell.ui.dialogs.sampler_words import STEPS, WORDS

_STEP = Qt.ItemDataRole.UserRole
AROUND = 12
"""Pixels of the list's frame, above and below the rows together."""


class StepList(QWidget):
    """Moves with the mouse, with the buttons, and with Alt+Up and Alt+Down; Space ticks."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.up = QPushButton("Move up")
        self.down = QPushButton("Move down")
        self._lay_out()
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.model().rowsMoved.connect(lambda *_: self._moved())
        self.list.currentRowChanged.connect(lambda _row: self._follow())
        self.up.clicked.connect(lambda: self.move_by(-1))
        self.down.clicked.connect(lambda: self.move_by(1))

    def _lay_out(self) -> None:
        self.list.setAccessibleName(WORDS["order"].name)
        self.list.setAccessibleDescription(WORDS["order"].help)
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for button, keys in ((self.up, "Alt+Up"), (self.down, "Alt+Down")):
            button.setAutoDefault(False)
            button.setToolTip(keys)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.setFocusProxy(self.list)

    def order(self) -> tuple[Step, ...]:
        """The steps that are ticked, from the top."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(Step(item.data(_STEP)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def set_order(self, order: Sequence[Step]) -> None:
        """Show these first and ticked, the others below them."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for step in (*order, *(step for step in USUAL_ORDER if step not in order)):
            item = QListWidgetItem(STEPS[step])
            item.setData(_STEP, str(step))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if step in order else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * self.list.count() + AROUND)
        self.list.blockSignals(blocked)
        self._follow()

    def move_by(self, rows: int) -> None:
        """Move the chosen step down by so many rows, up with a negative number."""
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + rows < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + rows, item)
            self.list.setCurrentRow(row + rows)
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow move the chosen step."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if way is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_by(way)
                return True
        return super().eventFilter(watched, event)

    def _moved(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
