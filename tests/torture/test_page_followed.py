"""Random hands on the page, and the journal behind them: what is read of each change makes the page's text again."""

import random

import pytest
from PySide6.QtWidgets import QApplication
from test_page_torture import Hands

from inkwell.manuscript.edits import apply_edit
from inkwell.manuscript.paragraphs import Paragraphs
from inkwell.manuscript.spans import Span, joined
from inkwell.ui.editor.page import Page
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

STEPS = 60


@pytest.fixture
def page(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = Page(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(832, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    yield made
    # What was cut is an object of Python's; the clipboard would let go of it after the interpreter's end, and crash.
    QApplication.clipboard().clear()


def owners(text: str, spans: tuple[Span, ...]) -> list[str]:
    """The run of each code point; newlines are nobody's."""
    runs = [""] * len(text)
    for span in joined(spans):
        runs[span.start : span.end] = [span.run] * (span.end - span.start)
    return [run if letter != "\n" else "" for letter, run in zip(text, runs, strict=True)]


def follow(page: Page, seed: int) -> None:
    """Take the changes now and then, as the scribe does; each time the draft and a replayed journal are the page."""
    hands = Hands(page, random.Random(seed))
    loaded = "\n".join(hands.text("ab _*#\n", 12) for _ in range(hands.draw.randrange(120)))
    page.load(loaded, "Title")
    draft = Paragraphs(loaded)
    text, spans = loaded, ()
    kept = draft.snapshot()
    for step in range(STEPS):
        hands.draw.choice(hands.draw.choice([hands.writing, hands.writing, hands.looking]))()
        if hands.draw.randrange(3):
            continue
        change = page.take_changes().get("")
        edit = draft.splice(change) if change is not None else None
        if edit is not None:
            text, spans = apply_edit(text, spans, edit)
        now = draft.snapshot()
        assert now.text() == text == page.text(), (seed, step)
        wanted = owners(text, page.authorship())
        assert owners(text, now.spans()) == wanted, (seed, step)
        assert owners(text, spans) == wanted, (seed, step)
    assert kept.text() == loaded, seed


@pytest.mark.parametrize("first", [0, 1000, 2000])
def test_the_page_is_followed_in_any_hands(page: Page, first: int) -> None:
    for seed in range(first, first + 15):
        follow(page, seed)


@pytest.mark.torture
@pytest.mark.parametrize("first", range(30_000, 34_000, 1_000))
def test_the_page_is_followed_in_any_hands_for_long(page: Page, first: int) -> None:
    for seed in range(first, first + 1_000):
        follow(page, seed)


def test_a_space_of_the_authors_before_a_break_is_not_a_runs(page: Page) -> None:
    """Words of one run at the end of a paragraph, but for its last letter, and at the start of the next."""
    page.load("one \ntwo", "Title")
    page.set_authorship((Span(0, 3, "run"), Span(5, 8, "run")))
    assert owners(page.text(), page.authorship()) == ["run"] * 3 + [""] * 2 + ["run"] * 3
    page.load("one\n\ntwo", "Title")
    page.set_authorship((Span(0, 8, "run"),))
    assert page.authorship() == (Span(0, 8, "run"),)
