"""Marks under words: where they are, that they follow every edit, and what they leave alone."""

import random

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QInputMethodEvent
from remarking import GRAMMAR, SPELLING, STYLE, Remarking

from inkwell.ui.editor.marks import PageMarks
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.underline import Lines

KINDS = {"realy": SPELLING, "teh": SPELLING, "could of": GRAMMAR, "and also": STYLE, "שגוי": SPELLING}


@pytest.fixture
def proofed(blank_page):
    made = Remarking(KINDS)
    return PageMarks(blank_page, made.proofing, blank_page._theme), made


def shown(marks: PageMarks) -> list[str]:
    """The words that stand where marks are now."""
    document = marks._page.document()
    return ["".join(document.characterAt(at) for at in range(mark.start, mark.end)) for mark in marks.marks]


def load(qtbot, page, proofed, text: str) -> PageMarks:
    marks, proofing = proofed
    page.load(text, "")
    wanted = [each for each in text.split("\n\n") if each.strip()][:3]
    qtbot.waitUntil(lambda: all(map(proofing.is_known, wanted)))
    qtbot.waitUntil(lambda: not marks._soon.isActive() and not marks._rest.isActive())
    return marks


def test_words_are_marked_after_a_rest(blank_page, proofed, qtbot):
    marks = load(qtbot, blank_page, proofed, "It is realy so.\n\nShe could of gone, and also he.")
    assert shown(marks) == ["realy", "could of", "and also"]
    assert [mark.remark.kind for mark in marks.marks] == [SPELLING, GRAMMAR, STYLE]


def test_marks_follow_an_edit_at_once_and_are_not_looked_for_again(blank_page, proofed, qtbot):
    marks = load(qtbot, blank_page, proofed, "It is realy so.\n\nShe could of gone.")
    proofed[1].slow = True
    blank_page.set_cursor_offset(0)
    qtbot.keyClicks(blank_page, "Now ")
    assert shown(marks) == ["realy", "could of"]
    qtbot.keyClick(blank_page, Qt.Key.Key_Return)
    assert shown(marks) == ["realy", "could of"]
    blank_page.undo()
    assert shown(marks) == ["realy", "could of"]


def test_what_is_not_known_yet_keeps_its_marks(blank_page, proofed, qtbot):
    marks = load(qtbot, blank_page, proofed, "It is realy so.")
    proofed[1].slow = True
    blank_page.set_cursor_offset(15)
    qtbot.keyClicks(blank_page, " Yes.")
    qtbot.waitUntil(lambda: proofed[1].wanted == ["It is realy so. Yes."])
    assert shown(marks) == ["realy"]
    proofed[1].answer()
    qtbot.waitUntil(lambda: marks.marks[0].text == "It is realy so. Yes.")


def test_a_mark_goes_with_its_word(blank_page, proofed, qtbot):
    marks = load(qtbot, blank_page, proofed, "It is realy so, realy.")
    proofed[1].slow = True
    blank_page.set_cursor_offset(9)
    qtbot.keyClicks(blank_page, "l")
    assert shown(marks) == ["realy"]
    assert marks.marks[0].start == 17


def test_the_word_that_is_typed_is_marked_when_the_caret_leaves_it(blank_page, proofed, qtbot):
    marks, proofing = proofed
    qtbot.keyClicks(blank_page, "It is teh")
    qtbot.waitUntil(lambda: proofing.is_known("It is teh"))
    qtbot.waitUntil(lambda: marks._held is not None)
    assert marks.marks == ()
    qtbot.keyClick(blank_page, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: shown(marks) == ["teh"])


def test_a_mark_returns_with_undo(blank_page, proofed, qtbot):
    marks = load(qtbot, blank_page, proofed, "It is realy so.")
    mark = marks.marks[0]
    blank_page.rewrite(mark.start, mark.end, "really")
    qtbot.waitUntil(lambda: proofed[1].is_known("It is really so.") and marks.marks == ())
    blank_page.undo()
    assert blank_page.text() == "It is realy so."
    qtbot.waitUntil(lambda: shown(marks) == ["realy"])


def test_only_what_is_in_sight_is_looked_at(blank_page, proofed, qtbot):
    paragraphs = [f"Paragraph {number} is realy so." for number in range(2_000)]
    marks = load(qtbot, blank_page, proofed, "\n\n".join(paragraphs))
    assert 3 < len(proofed[1].seen) < 60
    blank_page.verticalScrollBar().setValue(blank_page.verticalScrollBar().maximum() // 2)
    qtbot.waitUntil(lambda: bool(marks.marks) and all("realy" in mark.text for mark in marks.marks))
    first = blank_page.cursorForPosition(QPoint(0, 0)).block()
    qtbot.waitUntil(lambda: first.text() in proofed[1].seen)
    assert len(proofed[1].seen) < 120


def test_a_read_only_page_is_not_marked(blank_page, proofed, qtbot):
    marks, proofing = proofed
    blank_page.load("It is realy so.", "", read_only=True)
    qtbot.waitUntil(lambda: not marks._rest.isActive())
    assert proofing.seen == set()


def test_the_text_the_undo_stack_and_the_layout_know_nothing_of_it(blank_page, proofed, qtbot):
    text = "It is *realy* so.\n\nShe could of gone."
    marks = load(qtbot, blank_page, proofed, text)
    assert len(marks.marks) == 2
    assert blank_page.text() == text
    assert not blank_page.document().isUndoAvailable()
    assert not blank_page.document().isModified()


def test_a_comment_of_several_paragraphs_is_not_marked(blank_page, proofed, qtbot):
    marks = load(qtbot, blank_page, proofed, "It is realy so. <!-- a\n\nrealy\n\nrealy --> and\n\nrealy")
    qtbot.waitUntil(lambda: len(marks.marks) > 1)
    assert [mark.text for mark in marks.marks] == ["It is realy so. <!-- a", "realy"]
    assert marks.marks[1].start > 40


def _stretch(page, draw: random.Random) -> tuple[int, int]:
    """A stretch of the page that parts no letter beyond the first 65,536: no cursor does."""
    last = page.document().characterCount() - 1
    start = draw.randrange(last + 1)
    ends = [start, min(start + draw.choice((0, 0, 1, 3, 30)), last)]
    one, other = (place + ("\udc00" <= page.document().characterAt(place) <= "\udfff") for place in ends)
    return one, other


def test_whatever_is_done_marks_stand_under_their_own_words(blank_page, proofed, qtbot):
    """A thousand edits, with steps back and forth: at no moment is a mark under other words than its own."""
    draw = random.Random(11)
    paragraphs = ["It is realy 😀 so, teh end.", "She could of gone. שגוי"] * 4
    marks = load(qtbot, blank_page, proofed, "\n\n".join(paragraphs))
    done = 0
    for _ in range(1_000):
        start, end = _stretch(blank_page, draw)
        act = draw.choice(("write", "write", "delete", "undo", "undo", "redo", "look"))
        if act == "undo":
            blank_page.undo()
        elif act == "redo":
            blank_page.redo()
        elif act == "look":
            marks._look()
        else:
            words = draw.choice((" ", "x", "teh ", "a realy\n\nb", "\n", "😀")) if act == "write" else ""
            blank_page.rewrite(start, end, words)
        assert shown(marks) == [mark.words for mark in marks.marks]
        done += len(marks.marks)
    assert done > 500


def test_two_pages_have_marks_of_their_own_and_one_may_go(blank_page, proofed, qtbot):
    marks, proofing = proofed
    other = Page(blank_page._theme, blank_page._icons)
    other.resize(500, 400)
    other.show()
    others = PageMarks(other, proofing.proofing, blank_page._theme)
    load(qtbot, blank_page, proofed, "It is realy so.")
    other.load("She could of gone.", "")
    qtbot.waitUntil(lambda: shown(others) == ["could of"])
    assert shown(marks) == ["realy"]
    other.close()
    shiboken6.delete(other)
    proofing.changed.emit()
    qtbot.waitUntil(lambda: not marks._soon.isActive())
    assert shown(marks) == ["realy"]


# how they are painted


def inked(page, rect: QRect, colour: str) -> int:
    """How many pixels of a part of the viewport have about this colour."""
    picture = page.viewport().grab(rect).toImage()
    wanted = QColor(colour)
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(_near(picture.pixelColor(*place), wanted) for place in places)


def _near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 60


def line_rect(page, word: str) -> QRect:
    """The viewport's pixels around a word."""
    cursor = page.document().find(word)
    end = page.cursorRect(cursor)
    cursor.setPosition(cursor.selectionStart())
    return page.cursorRect(cursor).united(end)


@pytest.mark.parametrize(("word", "token"), [("realy", "red"), ("could of", "accent"), ("and also", "amber")])
def test_each_kind_has_its_colour_under_its_words_only(blank_page, proofed, qtbot, word, token):
    marks = load(qtbot, blank_page, proofed, "It is realy so. She could of gone.\n\nHe came, and also she.")
    colour, parts = getattr(blank_page._theme.tokens, token), [line_rect(blank_page, each) for each in (word, "came")]
    marked, elsewhere = (inked(blank_page, part, colour) for part in parts)
    blank_page.remove_overlay(marks._paint)
    assert marked > inked(blank_page, parts[0], colour) + 10
    assert elsewhere == inked(blank_page, parts[1], colour)


def test_a_mark_over_two_lines_is_drawn_on_both(blank_page, proofed, qtbot):
    words = "word " * 9 + "could of " * 12
    marks = load(qtbot, blank_page, proofed, words)
    block = blank_page.document().begin()
    over = [mark for mark in marks.marks if len({run.top for run in Lines(block).runs(mark.start, mark.end)}) > 1]
    lines = {run.top for mark in marks.marks for run in Lines(block).runs(mark.start, mark.end)}
    assert len(lines) >= 2
    assert all(len(Lines(block).runs(mark.start, mark.end)) == 2 for mark in over)


def test_words_from_right_to_left_are_underlined_where_they_stand(blank_page, proofed, qtbot):
    marks = load(qtbot, blank_page, proofed, "זה שגוי מאוד and realy too")
    block = blank_page.document().begin()
    by_word = {mark.remark.word: Lines(block).runs(mark.start, mark.end) for mark in marks.marks}
    assert {word: len(found) for word, found in by_word.items()} == {"שגוי": 1, "realy": 1}
    (hebrew,), (latin,) = by_word["שגוי"], by_word["realy"]
    assert hebrew.right - hebrew.left > 10
    assert hebrew.left > latin.right or hebrew.right < latin.left


def test_a_proposal_in_the_paragraph_moves_the_lines_behind_it(blank_page, proofed, qtbot):
    marks = load(qtbot, blank_page, proofed, "So it is realy so.")
    block = blank_page.document().begin()
    mark = marks.marks[0]
    (before,) = Lines(block).runs(mark.start, mark.end)
    blank_page.set_cursor_offset(2)
    blank_page.begin_proposal("run")
    blank_page.set_proposal(" said he", "run")
    (after,) = Lines(block).runs(mark.start, mark.end)
    assert after.left > before.left + 20
    assert abs((after.right - after.left) - (before.right - before.left)) < 2


def test_composing_leaves_marks_where_they_are(blank_page, proofed, qtbot):
    marks = load(qtbot, blank_page, proofed, "So it is realy so.")
    blank_page.set_cursor_offset(2)
    blank_page.inputMethodEvent(QInputMethodEvent("nihao", []))
    assert shown(marks) == ["realy"]
    blank_page.inputMethodEvent(QInputMethodEvent())
    assert shown(marks) == ["realy"]


def test_marks_stand_under_their_words_in_another_size(blank_page, proofed, qtbot):
    load(qtbot, blank_page, proofed, "It is realy so.")
    blank_page.set_page_font("EB Garamond", 34)
    qtbot.waitUntil(lambda: inked(blank_page, line_rect(blank_page, "realy"), blank_page._theme.tokens.red) > 30)
