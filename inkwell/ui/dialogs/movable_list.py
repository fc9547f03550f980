"""A list whose rows the author puts in order."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from inkwell.translation import tr


class MovableList(QWidget):
    """Rows move with the mouse, with the buttons, and with Alt+Up and Alt+Down. `changed` when any did."""

    changed = Signal()

    def __init__(self, name: str, description: str = "") -> None:
        super().__init__()
        self.list = QListWidget()
        self.up = QPushButton(tr("Move up"))
        self.down = QPushButton(tr("Move down"))
        self._lay_out(name, description)
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.model().rowsMoved.connect(lambda *_: self._moved())
        self.list.currentRowChanged.connect(lambda _row: self._follow())
        self.up.clicked.connect(lambda: self.move_by(-1))
        self.down.clicked.connect(lambda: self.move_by(1))

    def _lay_out(self, name: str, description: str) -> None:
        self.list.setAccessibleName(name)
        self.list.setAccessibleDescription(description)
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
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

    def move_by(self, rows: int) -> None:
        """Move the chosen row down by so many, up with a negative number."""
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + rows < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + rows, item)
            self.list.setCurrentRow(row + rows)
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow move the chosen row."""
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
