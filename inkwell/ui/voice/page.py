"""What all pages of a voice are made of: a heading, columns that scroll, a row of buttons, a folded part."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableWidget, QVBoxLayout, QWidget

from inkwell.ui.dialogs.frame import GAP, text_label
from inkwell.ui.dialogs.message import Message
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel

_MOST_ROWS: Final = 8
_EDGES: Final = 28
"""Pixels of a table's frame, and of the bar that it scrolls sideways with."""


class VoicePage(QWidget):
    """One step: what it is for, its fields, and at the foot a message and its buttons."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.setProperty("role", "content")
        self.message = Message()
        self.foot = QWidget()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GAP, GAP, 0)
        self.column.setSpacing(GAP)
        self.column.addWidget(text_label(title, "strong"))
        self.column.addWidget(WrappedLabel(about, "soft"))

    def end(self, *buttons: QPushButton) -> None:
        """The foot, which stays in sight however far the page is scrolled."""
        self.column.addStretch(0)
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(0, 8, GAP, 0)
        column.setSpacing(8)
        column.addWidget(self.message)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)


class Folded(QWidget):
    """A part that is out of sight until the author wants it."""

    def __init__(self, words: str, inside: QWidget, icons: Icons) -> None:
        super().__init__()
        self._icons, self.inside = icons, inside
        self.button = QPushButton(words)
        self.button.setProperty("role", "ghost")
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(inside)
        self.button.toggled.connect(self._show)
        icons.theme.changed.connect(self._tint)
        self._show(False)

    def _show(self, shown: bool) -> None:
        self.inside.setVisible(shown)
        self._tint()

    def _tint(self) -> None:
        name = "chevron-down" if self.button.isChecked() else "chevron-right"
        self.button.setIcon(self._icons.icon(name, "soft"))


def close_together(column: QVBoxLayout, *widgets: QWidget) -> None:
    """Put what belongs together into a column of its own, with little room between."""
    inner = QVBoxLayout()
    inner.setSpacing(0)
    for widget in widgets:
        inner.addWidget(widget)
    column.addLayout(inner)


def fit(table: QTableWidget, most: int = _MOST_ROWS) -> None:
    """As high as its rows are, and of many as high as `most`."""
    rows = min(max(table.rowCount(), 1), most)
    table.setFixedHeight((rows + 1) * table.verticalHeader().defaultSectionSize() + _EDGES)


def primary(words: str) -> QPushButton:
    """The main button of a page."""
    button = QPushButton(words)
    button.setProperty("role", "primary")
    return button


def allow(button: QPushButton, why_not: str) -> None:
    """Switch a button on (""), or off with the reason in its tooltip."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not)
    button.setAccessibleDescription(why_not)
