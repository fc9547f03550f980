"""What all pages of a voice are made of: a heading, columns that scroll, a row of buttons, a folded part."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inkwell.ui.dialogs.frame import GAP, text_label
from inkwell.ui.dialogs.message import Message
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel


class VoicePage(QWidget):
    """One step: what it is for, its fields, and at the foot a message and its buttons."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.setProperty("role", "content")
        self.message = Message()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GAP, GAP, 0)
        self.column.setSpacing(GAP)
        self.column.addWidget(text_label(title, "strong"))
        self.column.addWidget(WrappedLabel(about, "soft"))

    def end(self, *buttons: QPushButton) -> None:
        """The foot: everything before it is there."""
        self.column.addStretch(0)
        self.column.addWidget(self.message)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)


class Folded(QWidget):
    """A part that is out of sight until the author wants it."""

    def __init__(self, words: str, inside: QWidget, icons: Icons) -> None:
        super().__init__()
        self._icons, self.inside = icons, inside
        self.button = QPushButton(words)
        self.button.setProperty("role", "section")
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


def scrolling(page: QWidget) -> QScrollArea:
    """On a small or magnified screen a page scrolls; nothing of it is out of reach."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area


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
