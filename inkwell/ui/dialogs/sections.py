"""A list of sections beside the one that is shown: room for as many kinds of settings as there are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inkwell.ui.dialogs.frame import GAP
from inkwell.ui.wheel_stop import WheelStop

LIST_WIDTH = 176
"""Pixels."""


class SectionList(QWidget):
    """Names at the left, one section at the right; arrow keys go from one to the next, Alt and a digit to any.

    Letters belong to the fields: there would be none left for them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._buttons: list[QPushButton] = []
        self._wheel = WheelStop(self)
        self._sections: list[QWidget] = []
        self._names = QVBoxLayout()
        self._names.setSpacing(2)
        side = QWidget()
        side.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._names)
        column.addStretch(1)
        line = QFrame()
        line.setProperty("role", "line")
        line.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GAP)
        row.addWidget(side)
        row.addWidget(line)
        row.addWidget(self._stack, 1)
        # A shortcut presses a button at once and clicks it a moment later; arrow keys only click.
        self._group.idPressed.connect(self._stack.setCurrentIndex)
        self._group.idClicked.connect(self._stack.setCurrentIndex)

    def add(self, name: str, section: QWidget) -> QPushButton:
        """Add a section. One that is too high can be scrolled."""
        button = QPushButton(name)
        keys = QKeySequence(f"Alt+{self._stack.count() + 1}")
        button.setShortcut(keys)
        button.setToolTip(f"{name} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setProperty("role", "section")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleDescription("Section of the settings")
        self._group.addButton(button, self._stack.count())
        self._names.addWidget(button)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        section.setProperty("role", "content")
        layout = section.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, GAP, 0)
        area.setWidget(section)
        self._wheel.watch(section)
        self._buttons.append(button)
        self._sections.append(section)
        self._stack.addWidget(area)
        if self._stack.count() == 1:
            button.setChecked(True)
        return button

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The names at the left, in their order."""
        return tuple(self._buttons)

    @property
    def shown_sections(self) -> tuple[QWidget, ...]:
        """The sections in their order."""
        return tuple(self._sections)

    def show_section(self, button: QPushButton) -> None:
        """Show the section of a button."""
        button.setChecked(True)
        self._stack.setCurrentIndex(self._group.id(button))
