"""The wheel over a page that scrolls: fields under it stay as they are, until the author is in one."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSlider, QSpinBox, QVBoxLayout, QWidget

from inkwell.ui.exchanging.export_window import Room
from inkwell.ui.icons import Icons
from inkwell.ui.statistics.window import StatisticsWindow
from inkwell.ui.theme import Theme
from inkwell.ui.wheel_stop import WheelStop


def turn(field: QWidget) -> None:
    at = QPointF(field.rect().center())
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    event = QWheelEvent(at, at, QPoint(), QPoint(0, -120), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(field, event)


@pytest.fixture
def page(qtbot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    box, number, slider = QComboBox(), QSpinBox(), QSlider()
    box.addItems(["One", "Two"])
    for each in (box, number, slider):
        column.addWidget(each)
    number.setValue(50)
    slider.setValue(50)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def values(page: QWidget) -> list[int]:
    found = [each.currentIndex() for each in page.findChildren(QComboBox)]
    return [*found, *(each.value() for kind in (QSpinBox, QSlider) for each in page.findChildren(kind))]


def test_only_the_field_that_the_author_is_in_turns(page: QWidget) -> None:
    WheelStop(page).watch(page)
    page.setFocus()
    for each in page.findChildren(QWidget):
        turn(each)
    assert values(page) == [0, 50, 50]
    number = page.findChildren(QSpinBox)[0]
    number.setFocus()
    turn(number)
    assert values(page) == [0, 49, 50]


def test_the_targets_are_not_set_by_scrolling(qtbot, qapp) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    shown = StatisticsWindow(Icons(Theme(qapp, "light")), over)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.tabs.setFocus()
    fields = shown.counts.targets.findChildren(QSpinBox)
    assert fields
    for each in fields:
        each.setValue(500)
        turn(each)
        assert each.value() == 500
    shown.close()


def test_nor_is_an_export_by_scrolling_its_form(qtbot, page: QWidget) -> None:
    room = Room("Page", lambda: page)
    qtbot.addWidget(room)
    with qtbot.waitExposed(room):
        room.show()
    page.setFocus()
    for each in page.findChildren(QWidget):
        turn(each)
    assert values(page) == [0, 50, 50]
    # It is the fixture's to delete.
    room.takeWidget()
