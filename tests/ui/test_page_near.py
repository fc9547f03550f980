"""What a model is told of a very long text: its end, read out in less time than a key may wait."""

import time

from PySide6.QtGui import QTextCursor

from inkwell.ui.editor.blocks import NEAR, NEAR_STEP

PARAGRAPH = "The rain went on falling as if nothing had been said at all, and nobody minded. " * 5


def test_only_the_end_of_a_very_long_text_is_read_from_a_paragraph_on(blank_page):
    text = "\n\n".join(f"{number} {PARAGRAPH.strip()}" for number in range(2500))
    assert len(text) > 3 * NEAR
    blank_page.load(text, "Long")
    blank_page.moveCursor(QTextCursor.MoveOperation.End)
    start = time.perf_counter()
    near = blank_page.text_before_caret()
    seconds = time.perf_counter() - start
    assert text.endswith(f"\n\n{near}")
    assert NEAR - NEAR_STEP < len(near) <= NEAR + len(PARAGRAPH) + 10
    assert seconds < 0.5


def test_where_it_begins_stays_while_it_grows(blank_page):
    text = "\n\n".join(f"{number} {PARAGRAPH.strip()}" for number in range(1200))
    blank_page.load(text, "Long")
    blank_page.moveCursor(QTextCursor.MoveOperation.End)
    begins = set()
    for _ in range(40):
        begins.add(blank_page.text_before_caret()[:20])
        cursor = blank_page.textCursor()
        blank_page.insert(cursor, f"\n\n{PARAGRAPH}")
        blank_page.setTextCursor(cursor)
    assert len(begins) == 1


def test_a_shorter_text_is_read_whole(blank_page):
    text = "One.\n\n" * 400 + "𝕿wo\n\n\n\nthree"
    blank_page.load(text, "Short")
    blank_page.moveCursor(QTextCursor.MoveOperation.End)
    assert blank_page.text_before_caret() == text
