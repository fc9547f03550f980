"""A text that takes another's place on the page: whose words they are comes with it, in one undo step."""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from inkwell.manuscript.spans import Span
from inkwell.ui.editor.page import Page

WORDS = st.text(st.sampled_from("ab\n\U0001f600"), max_size=30)


def whose(text: str, spans: tuple[Span, ...]) -> list[str]:
    """The run of each code point; newlines are nobody's."""
    runs = [""] * len(text)
    for span in spans:
        runs[span.start : span.end] = [span.run] * (span.end - span.start)
    return [run if letter != "\n" else "" for letter, run in zip(text, runs, strict=True)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS, WORDS, st.integers(0, 30), st.integers(1, 30))
@example("\n\n\na", "\n\n", 0, 1)
def test_words_that_come_in_are_whose_they_are(blank_page: Page, old: str, new: str, start: int, length: int) -> None:
    page = blank_page
    spans = (Span(start, min(start + length, len(new)), "run"),) if start < len(new) else ()
    page.load(old, "")
    page.replace_text(new, spans)
    assert page.text() == new
    now, wanted = whose(new, page.authorship()), whose(new, spans)
    # What stood already is the author's, as it was; nothing is the model's that it did not write.
    assert all(run in ("", there) for run, there in zip(now, wanted, strict=True))
    if not set(old) & set(new):
        assert now == wanted
    page.undo()
    assert page.authorship() == ()


def test_a_letter_over_pasted_words_is_one_step(blank_page, qtbot):
    page = blank_page
    page.load("", "")
    mime = QMimeData()
    mime.setText("__")
    page.insertFromMimeData(mime)
    cursor = page.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(1, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    qtbot.keyClicks(page, "x")
    assert page.text() == "x_"
    page.undo()
    assert page.text() == "__"
    page.redo()
    assert page.text() == "x_"
