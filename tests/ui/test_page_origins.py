"""A text that takes another's place on the page: whose words they are comes with it, in one undo step."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from inkwell.manuscript.spans import Span
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.sections import SectionText

WORDS = st.text(st.sampled_from("ab\n\U0001f600"), max_size=30)


def whose(text: str, spans: tuple[Span, ...]) -> list[str]:
    """The run of each code point; newlines are nobody's."""
    runs = [""] * len(text)
    for span in spans:
        runs[span.start : span.end] = [span.run] * (span.end - span.start)
    return [run if letter != "\n" else "" for letter, run in zip(text, runs, strict=True)]


ODD_WORDS = st.text(st.sampled_from("ab \n\n\r\u2029\U0001f600\U0010fffd\ud800"), max_size=40)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ODD_WORDS, min_size=1, max_size=3), st.lists(st.integers(0, 40), max_size=6), st.integers(0, 45))
def test_texts_come_on_to_the_page_with_whose_they_are(
    blank_page: Page, texts: list[str], cuts: list[int], caret: int
) -> None:
    page, sections = blank_page, list[SectionText]()
    for number, text in enumerate(texts):
        places = sorted({min(cut, len(text)) for cut in cuts})
        spans = tuple(Span(low, high, f"run {low}") for low, high in pairwise(places))[number % 2 :]
        sections.append(SectionText(str(number), "", text, spans))
    last = sections[-1]
    page.load_sections(sections, here=last.node, caret=caret)
    for section in sections:
        assert page.text(section.node) == section.text
    assert whose(last.text, page.authorship()) == whose(last.text, last.spans)
    # The place that the page itself finds when it is asked block by block.
    assert page.textCursor().position() == page.position_of(caret, last.node)
    assert page.current_section == last.node


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


def paste(page: Page, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    page.insertFromMimeData(mime)


def select(page: Page, anchor: int, place: int) -> None:
    cursor = page.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def compose(page: Page, preedit: str, commit: str = "", replaces: tuple[int, int] = (0, 0)) -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit, *replaces)
    QApplication.sendEvent(page, event)


def test_a_letter_over_typed_words_behind_pasted_ones_is_typed(blank_page, qtbot):
    blank_page.load("", "")
    paste(blank_page, "Theirs. ")
    qtbot.keyClicks(blank_page, "Mine.")
    # As Shift and the arrow to the left select it.
    select(blank_page, 13, 8)
    qtbot.keyClicks(blank_page, "Own")
    assert blank_page.text() == "Theirs. Own"
    assert blank_page.authorship() == (Span(0, 8, "pasted"),)


@pytest.mark.parametrize("words", ["Theirs.", "Theirs.\n\nToo."])
@pytest.mark.parametrize("composed", [False, True])
def test_words_of_an_input_method_over_others_are_one_step(blank_page, words, composed):
    page = blank_page
    page.load("", "")
    paste(page, words)
    page.selectAll()
    if composed:
        compose(page, "n")
        compose(page, "ni")
    compose(page, "", "你")
    assert (page.text(), page.authorship()) == ("你", ())
    page.undo()
    assert (page.text(), page.authorship()) == (words, (Span(0, len(words), "pasted"),))
    page.redo()
    assert (page.text(), page.authorship()) == ("你", ())


def test_what_is_typed_between_parts_a_composition_from_what_it_put_out(blank_page, qtbot):
    blank_page.load("", "")
    paste(blank_page, "Theirs.")
    blank_page.selectAll()
    compose(blank_page, "n")
    compose(blank_page, "")
    assert blank_page.text() == ""
    qtbot.keyClicks(blank_page, "a")
    compose(blank_page, "", "b")
    blank_page.undo()
    blank_page.undo()
    assert blank_page.text() == ""
    blank_page.undo()
    assert blank_page.text() == "Theirs."


def test_a_letter_that_an_input_method_exchanges_is_the_authors(blank_page):
    blank_page.load("", "")
    paste(blank_page, "The cafe")
    compose(blank_page, "", "é", (-1, 1))
    assert (blank_page.text(), blank_page.authorship()) == ("The café", (Span(0, 7, "pasted"),))
    blank_page.undo()
    assert blank_page.authorship() == (Span(0, 8, "pasted"),)
