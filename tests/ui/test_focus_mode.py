"""Focus: what is lit and what is in faint ink, as the eye sees it; the document knows nothing of it."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor

from inkwell.ui.editor.extent import extent
from inkwell.ui.editor.focus import Focus, veil
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.theme import DARK, LIGHT, Theme, contrast

FIRST = "The hen went down to the sea. She came back alone, “and not before time,” said Edwin. Nobody laughed."
SECOND = "It was late when he put down the hammer, and nobody in the house said a word about it. " * 3
TEXT = f"{FIRST}\n\n{SECOND.strip()}\n\nThe end came quickly."


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def page(blank_page):
    blank_page.load(TEXT, "Title")
    blank_page.set_cursor_offset(0)
    return blank_page


@pytest.fixture
def still(monkeypatch):
    """Reduced motion: nothing moves."""
    monkeypatch.setattr(Theme, "motion", property(lambda _theme: 0))


@pytest.fixture
def focus(page, theme, still):
    return Focus(page, theme)


def block(page, number):
    return page.document().findBlockByNumber(number)


def box(page, number):
    """A paragraph's rectangle in the viewport."""
    rect = page.document().documentLayout().blockBoundingRect(block(page, number)).toRect()
    return rect.translated(0, -page.verticalScrollBar().value())


def letters(page, number, start, end):
    """The rectangle of some letters of a paragraph in the viewport."""
    return extent(block(page, number), start, end).boundingRect().translated(0, -page.verticalScrollBar().value())


def darkest(page, rect):
    """The strongest contrast to the page of anything in a part of the viewport."""
    seen = page.viewport().grab().toImage()
    part = seen.copy(rect.intersected(seen.rect())).convertToFormat(QImage.Format.Format_RGB32)
    data = bytes(part.constBits())
    colours = {data[at : at + 3] for at in range(0, len(data), 4)}
    return max(contrast(QColor(red, green, blue).name(), LIGHT.page) for blue, green, red in colours)


def is_lit(page, rect):
    return darkest(page, rect) > contrast(LIGHT.faint, LIGHT.page) + 2


def test_only_the_paragraph_with_the_caret_is_lit(page, focus):
    focus.set_mode("paragraph")
    assert [is_lit(page, box(page, number)) for number in range(3)] == [True, False, False]
    page.moveCursor(QTextCursor.MoveOperation.End)
    assert [is_lit(page, box(page, number)) for number in range(3)] == [False, False, True]
    focus.set_mode("")
    assert [is_lit(page, box(page, number)) for number in range(3)] == [True, True, True]


def test_only_the_sentence_with_the_caret_is_lit(page, focus):
    focus.set_mode("sentence")
    first, second = FIRST.index("She"), FIRST.index("Nobody")
    page.set_cursor_offset(first + 5)
    assert not is_lit(page, letters(page, 0, 0, first - 4))
    assert is_lit(page, letters(page, 0, first + 1, second - 5))
    page.set_cursor_offset(len(FIRST))
    assert is_lit(page, letters(page, 0, second + 2, len(FIRST)))
    assert not is_lit(page, letters(page, 0, 0, first - 4))


def test_the_title_is_veiled_too(page, focus):
    title = QRect(0, 40, page.viewport().width(), 90)
    assert is_lit(page, title)
    focus.set_mode("paragraph")
    assert not is_lit(page, title)


def test_what_is_typed_is_lit_at_once(page, focus, qtbot):
    focus.set_mode("sentence")
    page.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page, " He sat down")
    start = block(page, 2).text().index("He")
    assert is_lit(page, letters(page, 2, start, start + 11))
    assert not is_lit(page, letters(page, 2, 0, start - 2))
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "New")
    assert is_lit(page, box(page, 3))
    assert not is_lit(page, box(page, 2))


def test_the_document_knows_nothing_of_it(page, focus):
    steps, text = page.document().availableUndoSteps(), page.text()
    height = page.document().documentLayout().documentSize()
    told = []
    page.edited.connect(lambda: told.append("edited"))
    page.document().contentsChange.connect(lambda *_: told.append("changed"))
    for mode in ("paragraph", "sentence", ""):
        focus.set_mode(mode)
        page.viewport().grab()
    assert (page.text(), page.document().availableUndoSteps(), told) == (text, steps, [])
    assert page.document().documentLayout().documentSize() == height


def test_a_selection_stays_as_it_is(page, focus):
    def colours():
        image, place = page.viewport().grab().toImage(), letters(page, 1, 4, 8)
        return [image.pixelColor(x, place.center().y()).name() for x in range(place.left(), place.right())]

    cursor = page.textCursor()
    cursor.setPosition(block(page, 1).position() + 30)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    before = colours()
    assert QColor(LIGHT.accent).name() in before
    focus.set_mode("paragraph")
    assert colours() == before
    page.moveCursor(QTextCursor.MoveOperation.Start)
    assert QColor(LIGHT.accent).name() not in colours()


def test_a_proposal_elsewhere_stays_as_it_is(page, focus):
    page.moveCursor(QTextCursor.MoveOperation.End)
    page.begin_proposal("run")
    page.set_proposal(" And nobody knew why it had.")
    page.end_streaming()
    page.moveCursor(QTextCursor.MoveOperation.Start)
    end = block(page, 2).length() - 1
    before = darkest(page, letters(page, 2, end, end))
    focus.set_mode("paragraph")
    assert darkest(page, letters(page, 2, end, end)) == before
    assert not is_lit(page, letters(page, 2, 0, end - 2))


def test_a_proposal_at_the_caret_is_lit_with_its_sentence(page, focus):
    page.moveCursor(QTextCursor.MoveOperation.End)
    focus.set_mode("sentence")
    before = focus.lit().boundingRect().width()
    page.begin_proposal("run")
    page.set_proposal(" and then some more.")
    assert focus.lit().boundingRect().width() > before


def test_mixed_directions(page, focus):
    arabic = "وصل القطار. He came. ثم غادر القطار مرة أخرى."
    page.load(arabic, "Title")
    focus.set_mode("sentence")
    latin = arabic.index("He")
    page.set_cursor_offset(latin + 3)
    lit = focus.lit()
    here, there = letters(page, 0, latin + 1, latin + 5), letters(page, 0, len(arabic) - 8, len(arabic) - 2)
    assert lit.contains(here.center())
    assert not lit.contains(there.center())


def test_letters_beyond_the_first_plane(page, focus):
    page.load("One 🙂🙂🙂 here. Two 🙂 there. Three.", "Title")
    focus.set_mode("sentence")
    page.moveCursor(QTextCursor.MoveOperation.End)
    page.moveCursor(QTextCursor.MoveOperation.Left)
    text = block(page, 0).text()
    units = len(text[: text.index("Three")].encode("utf-16-le")) // 2
    assert focus.lit().contains(letters(page, 0, units + 1, units + 4).center())
    assert not focus.lit().contains(letters(page, 0, units - 8, units - 4).center())


def test_the_light_moves_gently_and_comes_to_rest(page, theme, qtbot, monkeypatch):
    monkeypatch.setattr(Theme, "motion", property(lambda _theme: 120))
    focus = Focus(page, theme)
    focus.set_mode("paragraph")
    page.viewport().grab()
    page.moveCursor(QTextCursor.MoveOperation.End)
    assert is_lit(page, box(page, 0)), "the old paragraph was dark at once"
    qtbot.waitUntil(lambda: not is_lit(page, box(page, 0)))
    qtbot.waitUntil(lambda: is_lit(page, box(page, 2)))


def test_a_key_looks_at_one_paragraph_only(page, focus, qtbot, monkeypatch):
    page.load("\n\n".join([FIRST] * 3000), "Title")
    page.set_cursor_offset(10)
    focus.set_mode("sentence")
    seen = []
    monkeypatch.setattr("inkwell.ui.editor.focus.sentence_at", lambda text, place: seen.append(len(text)) or (0, place))
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_A)
        page.viewport().repaint()
    page.viewport().repaint()
    assert len(seen) == 5
    assert max(seen) <= len(FIRST) + 5


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_veiled_ink_can_be_read(tokens):
    page, ink, strength = QColor(tokens.page), QColor(tokens.ink), veil(tokens)
    seen = [
        round(getattr(ink, each)() * (1 - strength) + getattr(page, each)() * strength)
        for each in ("red", "green", "blue")
    ]
    assert contrast(QColor(*seen).name(), tokens.page) >= 4.5


def test_titles_of_several_texts_are_veiled_too(page, focus):
    page.load_sections([SectionText("a", "First", FIRST), SectionText("b", "Second", SECOND)])
    page.viewport().grab()
    title = QRect(0, round(page.title_top("b")), page.viewport().width(), 60)
    assert is_lit(page, title)
    focus.set_mode("paragraph")
    assert not is_lit(page, title)
