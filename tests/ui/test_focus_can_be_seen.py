"""Where the keys are can be seen: on each kind of control, in each theme, enough pixels change, and far enough."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.theme import FIXED, Theme
from inkwell.ui.tokens import contrast

THEMES = (*FIXED, "own")
LEAST = 3.0
PIXELS = 20
"""How many have to change that much: a ring around the smallest control has more."""


def _button(role: str, checked: bool = False) -> QPushButton:
    made = QPushButton("Words")
    made.setProperty("role", role)
    if checked:
        made.setCheckable(True)
        made.setChecked(True)
    return made


def _checked(made: QCheckBox | QRadioButton) -> QWidget:
    made.setChecked(True)
    return made


def _tabs(role: str = "") -> QTabBar:
    made = QTabBar()
    made.setProperty("role", role)
    made.addTab("One")
    made.addTab("Two")
    return made


def _list() -> QListWidget:
    made = QListWidget()
    made.addItems(["One", "Two"])
    return made


KINDS = {
    "button": lambda _: _button(""),
    "main button": lambda _: _button("primary"),
    "ghost": lambda _: _button("ghost"),
    "link": lambda _: _button("link"),
    "row": lambda _: _button("row"),
    "choice": lambda _: _button("choice"),
    "chip": lambda _: _button("chip"),
    "section": lambda _: _button("section"),
    "chosen section": lambda _: _button("section", checked=True),
    "icon": lambda icons: IconButton(icons, "x", "Close"),
    "line": lambda _: QLineEdit("Words"),
    "note": lambda _: QPlainTextEdit("Words"),
    "number": lambda _: QSpinBox(),
    "fraction": lambda _: QDoubleSpinBox(),
    "box": lambda _: QComboBox(),
    "check": lambda _: QCheckBox("Words"),
    "checked": lambda _: _checked(QCheckBox("Words")),
    "radio": lambda _: QRadioButton("Words"),
    "chosen radio": lambda _: _checked(QRadioButton("Words")),
    "tab": lambda _: _tabs(),
    "panel's tab": lambda _: _tabs("panel"),
    "slider": lambda _: QSlider(Qt.Orientation.Horizontal),
    "list": lambda _: _list(),
    "tree": lambda _: QTreeWidget(),
    "table": lambda _: QTableWidget(2, 2),
}


@pytest.fixture(params=THEMES)
def stage(request, qtbot, qapp):
    """A dialog in a theme, with one of each kind."""
    theme = Theme(qapp, request.param)
    icons = Icons(theme)
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    elsewhere = QLineEdit()
    column.addWidget(elsewhere)
    made = {name: make(icons) for name, make in KINDS.items()}
    for widget in made.values():
        if isinstance(widget, QListWidget | QTreeWidget | QTableWidget | QPlainTextEdit):
            widget.setFixedHeight(60)
        column.addWidget(widget)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog, elsewhere, made


def changed(before: QImage, after: QImage) -> int:
    """How many pixels are now in a colour that can be told from the one before."""
    count = 0
    seen: dict[tuple[int, int], bool] = {}
    for row in range(before.height()):
        for column in range(before.width()):
            pair = before.pixel(column, row), after.pixel(column, row)
            if pair[0] == pair[1]:
                continue
            if pair not in seen:
                seen[pair] = contrast(*(f"#{pixel & 0xFFFFFF:06X}" for pixel in pair)) >= LEAST
            count += seen[pair]
    return count


def test_every_kind_of_control_shows_that_it_has_the_keys(stage, qapp) -> None:
    dialog, elsewhere, made = stage
    weak: list[str] = []
    for name, widget in made.items():
        elsewhere.setFocus()
        qapp.processEvents()
        place = widget.geometry()
        before = dialog.grab(place).toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        assert widget.hasFocus(), name
        pixels = changed(before, dialog.grab(place).toImage())
        if pixels < PIXELS:
            weak.append(f"{name}: {pixels} pixels")
    assert weak == []
