"""The keys of a proposal stay within a page of any width."""

import pytest
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
