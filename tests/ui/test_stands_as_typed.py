"""However a paragraph came to its words, key by key or at once, it and the one below stand alike."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

KEYS = st.lists(
    st.sampled_from(["#", ">", "-", " ", "*", "1", ".", "a", "[", "^", ":", Qt.Key.Key_Backspace]), max_size=14
)
PARAGRAPHS = st.lists(
    st.sampled_from(["The sea.", "# One", "> Said.", "- First", "***", "1. First", "", "שלום", "Two\nlines"]),
    min_size=1,
    max_size=4,
)


def stands(page) -> list[tuple]:
    """What each paragraph's place on the page depends on."""
    found, block = [], page.document().begin()
    while block.isValid():
        form = block.blockFormat()
        found.append((form.textIndent(), form.topMargin(), form.indent(), form.alignment(), block.textDirection()))
        block = block.next()
    return found


@pytest.mark.parametrize("place", ["start", "end"])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(paragraphs=PARAGRAPHS, keys=KEYS, chosen=st.integers(0, 3))
@example(paragraphs=["> Said."], keys=[Qt.Key.Key_Backspace], chosen=0)
def test_keys_let_paragraphs_stand_as_loading_does(blank_page, place, paragraphs, keys, chosen):
    page = blank_page
    page.load("\n\n".join(paragraphs), "A title")
    block = page.document().findBlockByNumber(min(chosen, page.document().blockCount() - 1))
    cursor = QTextCursor(block)
    if place == "end":
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    page.setTextCursor(cursor)
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(page, key)
        else:
            QTest.keyClick(page, key)
    typed = stands(page)
    page.load(page.text(), "A title")
    assert typed == stands(page)
