"""Where words came from, shown on the page: what is marked is what the record says, and a paste is a paste."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPainter, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from inkwell.manuscript.spans import Origin, Span
from inkwell.ui.editor.origin_legend import OriginLegend
from inkwell.ui.editor.origin_marks import NAMES, OriginMarks, pen_of
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.sheet import Sheet
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme
from inkwell.ui.tokens import CONTRAST, DARK, LIGHT, SEPIA, Tokens, contrast

TEXT = "I typed this. A model wrote this. Somebody sent me this.\n\nThis was in a file."


@pytest.fixture
def marks(blank_page: Page, qapp: QApplication) -> OriginMarks:
    return OriginMarks(blank_page, Theme(qapp, "light"))


def pasted(page: Page, mime: QMimeData) -> tuple[Span, ...]:
    page.load("", "")
    page.insertFromMimeData(mime)
    return page.authorship()


def test_each_origin_has_its_line_and_typed_words_have_none(marks: OriginMarks, blank_page: Page) -> None:
    page = blank_page
    page.load(TEXT, "")
    page.set_authorship((Span(14, 33, "run"), Span(34, 56, "pasted"), Span(58, 77, "imported")))
    found = list(marks.runs())
    assert {each.origin for each in found} == {Origin.GENERATED, Origin.PASTED, Origin.IMPORTED}
    assert all(each.run.right > each.run.left for each in found)
    page.load(TEXT, "")
    assert list(marks.runs()) == []


def test_they_are_painted_only_while_they_are_on(marks: OriginMarks, blank_page: Page) -> None:
    page = blank_page
    page.load(TEXT, "")
    page.set_authorship((Span(0, 33, "run"),))
    bare = page.grab().toImage()
    marks.set_on(on=True)
    marks.set_on(on=True)
    assert marks.on
    assert page.grab().toImage() != bare
    marks.set_on(on=False)
    assert page.grab().toImage() == bare
    assert page.authorship() == (Span(0, 33, "run"),)


def test_no_two_origins_look_alike_without_colour(qapp: QApplication) -> None:
    lines: set[tuple[bool, ...]] = set()
    for origin in NAMES:
        image = QImage(64, 8, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.setPen(pen_of(origin, LIGHT, 2.0))
        painter.drawLine(0, 4, 64, 4)
        painter.end()
        lines.add(tuple(image.pixelColor(x, 4).lightness() < 200 for x in range(64)))
    assert len(lines) == len(NAMES)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, SEPIA, CONTRAST])
def test_each_line_can_be_seen_on_the_page(tokens: Tokens) -> None:
    for origin in NAMES:
        assert contrast(pen_of(origin, tokens, 1.0).color().name(), tokens.page) >= 3.0


def test_what_another_program_copied_is_pasted(blank_page: Page) -> None:
    plain, html = QMimeData(), QMimeData()
    plain.setText("Two words\n\nand more")
    html.setHtml("<p>Two <em>words</em></p>")
    html.setText("Two words")
    assert pasted(blank_page, plain) == (Span(0, 19, "pasted"),)
    assert pasted(blank_page, html) == (Span(0, 11, "pasted"),)
    torn = QMimeData()
    torn.setText("words")
    torn.setData("application/x-inkwell-runs+json", b'[["no"]]')
    assert pasted(blank_page, torn) == (Span(0, 5, "pasted"),)


def test_what_was_copied_here_keeps_its_origin_also_as_plain_text(blank_page: Page) -> None:
    page = blank_page
    page.load(TEXT, "")
    spans = (Span(14, 33, "run"), Span(34, 56, "pasted"))
    page.set_authorship(spans)
    page.selectAll()
    page.copy()
    page.load("", "")
    page.paste_plain()
    assert page.authorship() == spans
    QApplication.clipboard().setText("From elsewhere")
    page.load("", "")
    page.paste_plain()
    assert page.authorship() == (Span(0, 14, "pasted"),)


def test_what_is_typed_into_other_words_is_typed_and_undo_takes_it_back(blank_page: Page) -> None:
    page = blank_page
    page.load("came with a file", "")
    page.set_authorship((Span(0, 16, "imported"),))
    page.set_cursor_offset(5)
    QTest.keyClicks(page, "here ")
    assert page.authorship() == (Span(0, 5, "imported"), Span(10, 21, "imported"))
    cursor = page.textCursor()
    cursor.setPosition(12)
    cursor.setPosition(14, cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    QTest.keyClicks(page, "x")
    assert page.authorship() == (Span(0, 5, "imported"), Span(10, 12, "imported"), Span(13, 20, "imported"))
    for _ in range(10):
        page.undo()
    assert page.authorship() == (Span(0, 16, "imported"),)


@pytest.mark.parametrize("width", [700, 420, 260])
def test_the_legend_of_a_narrow_page_names_every_origin_whole(width: int, qtbot: QtBot, qapp: QApplication) -> None:
    over = Sheet(Theme(qapp, "light"))
    qtbot.addWidget(over)
    over.resize(width, 300)
    legend = OriginLegend(Icons(Theme(qapp, "light")), over)
    with qtbot.waitExposed(over):
        over.show()
    legend.show()
    legend.place()
    names = [each for each in legend.findChildren(QLabel) if each is not legend.here]
    qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in names))
    assert [each.text() for each in names] == list(NAMES.values())
    assert legend.names.geometry().bottom() < legend.here.geometry().top()
    assert legend.width() < width


def test_the_legend_lies_over_no_line_and_moves_none(qtbot: QtBot, qapp: QApplication, blank_page: Page) -> None:
    page = blank_page
    page.load("\n\n".join(["One line of the text, and no more."] * 80), "A title")
    legend = OriginLegend(Icons(Theme(qapp, "light")), page)

    def height_of_the_caret() -> int:
        return page.viewport().mapTo(page, page.cursorRect().topLeft()).y()

    page.moveCursor(QTextCursor.MoveOperation.End)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = height_of_the_caret()
    legend.show()
    assert height_of_the_caret() == before
    legend.hide()
    assert height_of_the_caret() == before
    legend.show()
    for _ in range(40):
        page.moveCursor(QTextCursor.MoveOperation.Up)
        assert height_of_the_caret() > legend.geometry().bottom()
    page.resize(330, 600)
    page.ensureCursorVisible()
    assert height_of_the_caret() > legend.geometry().bottom()
    before = height_of_the_caret()
    legend.hide()
    assert height_of_the_caret() == before
    assert page.viewport().y() == 0
