"""The row of the sidebar's buttons keeps its words whole: at every width, and when the font grows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inkwell.ui.icons import Icons
from inkwell.ui.sidebar.buttons import Buttons
from inkwell.ui.theme import Theme


@pytest.fixture
def buttons(qtbot, qapp):
    theme = Theme(qapp, "light")
    # As in the sidebar: a window of its own could not be narrower than all that it happens to show.
    sidebar = QWidget()
    qtbot.addWidget(sidebar)
    made = Buttons(theme, Icons(theme))
    made.setParent(sidebar)
    with qtbot.waitExposed(sidebar):
        sidebar.show()
    yield made
    sidebar.close()


def _cut_off(buttons: Buttons) -> list[str]:
    shown = [each for each in (buttons.go, buttons.stop, buttons.beat, buttons.more) if each.isVisible()]
    return [each.text() for each in shown if each.width() < each.sizeHint().width()]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_button_is_cut_off_at_any_width(qapp, buttons, direction):
    buttons.setLayoutDirection(direction)
    least = buttons.minimumSizeHint().width()
    widths = [*range(420, least - 1, -1), *range(least, 421)]
    shown = set()
    for width in widths:
        buttons.resize(width, 40)
        qapp.processEvents()
        assert not _cut_off(buttons), width
        shown.add((buttons.beat.isVisible(), buttons.more.text()))
    assert shown == {(True, "Tools"), (False, "Tools"), (False, "")}


def test_a_larger_font_at_the_same_width_cuts_nothing_off(qapp, buttons):
    buttons.resize(buttons.sizeHint().width(), 40)
    qapp.processEvents()
    assert buttons.beat.isVisible()
    buttons.setStyleSheet("QPushButton { font-size: 17px; }")
    qapp.processEvents()
    assert not buttons.beat.isVisible()
    assert not _cut_off(buttons)
