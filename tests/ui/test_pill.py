"""The keys of a proposal stay within a page of any width."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from inkwell.ui.editor.pill import Pill
from inkwell.ui.theme import Theme


@pytest.fixture
def page(qtbot, qapp):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(pill: Pill) -> list[str]:
    return [each.accessibleName() for each in pill.findChildren(QPushButton) if each.isVisible()]


def test_a_narrow_page_keeps_the_keys_that_matter_most(page: QWidget, qapp):
    pill = Pill(Theme(qapp, "light"), page)
    pill.show_for(streaming=False)
    assert shown(pill) == ["Accept", "A word", "A sentence", "Another", "Discard"]
    for width in (420, 360, 300, 220):
        page.resize(width, 400)
        pill.place()
        assert pill.geometry().left() >= 0
        assert pill.geometry().right() < width
        assert {"Accept", "Discard"} <= set(shown(pill))
    page.resize(800, 400)
    pill.place()
    assert len(shown(pill)) == 5


def colour(pill: Pill) -> str:
    """What the pill's ground is, beside its words."""
    return pill.grab().toImage().pixelColor(pill.width() // 2, 4).name().upper()


def test_what_is_kept_of_its_picture_follows_the_theme_the_size_and_the_mouse(page: QWidget, qapp):
    theme = Theme(qapp, "light")
    pill = Pill(theme, page)
    pill.show_for(streaming=True)
    assert colour(pill) == theme.tokens.panel.upper()
    light = pill.grab().toImage()
    assert pill.grab().toImage() == light
    theme.set_choice("dark")
    assert colour(pill) == theme.tokens.panel.upper()
    theme.set_choice("light")
    assert pill.grab().toImage() == light
    pill.show_for(streaming=False)
    assert pill.grab().size() != light.size() or pill.grab().toImage() != light
    word = next(each for each in pill.findChildren(QPushButton) if each.accessibleName() == "A word")
    before = word.grab().toImage()
    word.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert word.grab().toImage() != before
