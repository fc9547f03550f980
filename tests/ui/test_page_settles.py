"""A page comes to rest: at no size does its scroll bar come and go for ever."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from inkwell.ui.editor.page import Page

MOST = 40
"""Sizes that the text's place may take on its way to the last one."""


class Sizes(QObject):
    """Counts the sizes that a widget takes; gives the event loop up for lost when there is no end to them."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Resize
        return event.type() == QEvent.Type.Resize and self.count > 10 * MOST


@pytest.mark.parametrize("words", [20, 60, 110])
@pytest.mark.parametrize("width", [190, 240, 600])
def test_a_text_that_was_scrolled_and_fits_now_comes_to_rest_without_a_scroll_bar(
    blank_page: Page, width: int, words: int
) -> None:
    page, bar = blank_page, blank_page.verticalScrollBar()
    page.load("word " * words, "Title")
    page.set_page_font("Serif", 12)
    page.resize(width, 2_000)
    QApplication.processEvents()
    page.resize(width, round(page.document().size().height()) + 20)
    QApplication.processEvents()
    for pixels in (40, 27, 20):
        page.set_page_font("Serif", pixels)
        QApplication.processEvents()
        bar.setValue(bar.maximum())
        sizes = Sizes(page.viewport())
        page.set_page_font("Serif", 12)
        QApplication.processEvents()
        assert sizes.count <= MOST
        assert (bar.maximum(), bar.isVisible()) == (0, False)
