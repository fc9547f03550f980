"""The sheet: the measure stays in the middle, its margins listen, a proposal in growth stays in sight."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.manuscript.spans import Span
from inkwell.ui.editor.page import Page
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

LONG = "\n\n".join(f"Paragraph {number} has a few words in it." for number in range(200))


@pytest.fixture
def page(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = Page(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(1000, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.load(LONG, "A title")
    made.setFocus()
    return made


def test_the_measure_stays_in_the_middle(page):
    assert page.viewport().width() == page.looks.width() == 636
    assert abs(page.viewport().geometry().center().x() - page.width() // 2) <= 1
    page.resize(500, 600)
    assert page.viewport().width() < 500
    assert page.viewport().x() >= 12


def test_the_wheel_works_in_the_margin(page):
    place = QPointF(20, 300)
    turned = QWheelEvent(
        place,
        page.mapToGlobal(place),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page, turned)
    assert page.verticalScrollBar().value() > 0


def test_a_click_in_the_margin_goes_to_the_line_beside_it(page):
    page.set_cursor_offset(len(LONG) // 2)
    y = page.cursorRect().center().y()
    start = page.textCursor().block().position()
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
    assert page.textCursor().position() == start


def test_another_face_and_size_keep_the_text_the_caret_and_the_authorship(page):
    page.set_authorship((Span(3, 9, "run"),))
    page.set_cursor_offset(100)
    page.set_page_font("Inter", 26)
    assert page.document().defaultFont().family() == "Inter"
    assert (page.text(), page.cursor_offset(), page.authorship()) == (LONG, 100, (Span(3, 9, "run"),))
    assert page.viewport().width() > 700


def test_the_title_is_painted_but_not_written(page):
    bare = page.viewport().grab().toImage()
    page.set_title("")
    assert page.viewport().grab().toImage() != bare
    page.set_title("Another")
    assert page.text() == LONG
