"""Notes beside lines of verse, and what is said of a long poem or script: all of it is looked at, in portions."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inkwell.app.saving import SaveLane
from inkwell.story.forms import Form
from inkwell.ui.editor.form_notes import FormNotes
from inkwell.ui.editor.page import Page
from inkwell.ui.theme import Theme

REFRAIN = "And so we go"
BETWEEN = ("house", "tree", "lake", "box", "night", "sea", "land", "king", "hill", "cup")
SONG = (
    f"The winter brings the snow\n{REFRAIN}\n\n"
    + "".join(f"The {word} was in the {word}\n" for word in BETWEEN)
    + f"\nThe fire burns so low\n{REFRAIN}"
)
Said = tuple[FormNotes, list[str]]


@pytest.fixture
def noted(qapp: QApplication, blank_page: Page) -> Iterator[Callable[[str, Form], Said]]:
    """Puts a text on the page in a form, and gives what looks at it, and what that has said."""
    lane = SaveLane("forms")
    notes = FormNotes(blank_page, lane, Theme(qapp, "light"), lambda: True)
    said: list[str] = []
    notes.looked.connect(said.append)

    def put(text: str, form: Form) -> Said:
        blank_page.load(text, "A scene")
        blank_page.set_form(form)
        notes.renew()
        return notes, said

    yield put
    lane.close()


def beside(notes: FormNotes, page: Page, number: int) -> str:
    """The note beside a line, by its number on the page."""
    note = notes.note_of(page.document().findBlockByNumber(number))
    return note.words if note else ""


def lines_of(page: Page, text: str) -> list[int]:
    document = page.document()
    return [at for at in range(document.blockCount()) if document.findBlockByNumber(at).text() == text]


def test_a_refrain_has_the_letter_of_each_place_where_it_stands(qtbot: QtBot, blank_page: Page, noted) -> None:
    notes, said = noted(SONG, Form.LYRICS)
    qtbot.waitUntil(lambda: bool(said))
    first, last = lines_of(blank_page, REFRAIN)
    letters = [beside(notes, blank_page, at).split()[-1] for at in (first - 1, first, last - 1, last)]
    assert letters[0] == letters[1]
    assert letters[2] == letters[3]
    assert letters[1] != letters[3]
    # A line that is put in above moves both, and each keeps its own until the lines are looked at again.
    blank_page.set_cursor_offset(0)
    qtbot.keyClicks(blank_page, "\r")
    assert lines_of(blank_page, REFRAIN) == [first + 1, last + 1]
    assert [beside(notes, blank_page, at).split()[-1] for at in (first + 1, last + 1)] == [letters[1], letters[3]]


def test_a_long_script_is_counted_to_its_end(qtbot: QtBot, noted) -> None:
    for speeches, pages in ((1_500, 82), (3_000, 164)):
        text = "INT. KITCHEN - NIGHT\n\n" + "MARY\nI have been waiting here for hours.\n\n" * speeches
        _, said = noted(text + "INT. CELLAR - NIGHT\n\nANSELM\nWhere?", Form.SCREENPLAY)
        said.clear()
        qtbot.waitUntil(lambda said=said: bool(said))
        assert said == [f"2 scenes · 2 speakers · {pages} pages, about {pages} minutes"]


def test_a_long_poem_is_counted_to_its_end(qtbot: QtBot, noted) -> None:
    _, said = noted("\n".join(f"I saw the light of day {number}" for number in range(3_000)), Form.POEM)
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].startswith("3,000 lines")


def test_what_is_typed_while_a_long_text_is_read_out_is_counted_too(qtbot: QtBot, blank_page: Page, noted) -> None:
    _, said = noted("\n".join(f"I saw the light of day {number}" for number in range(3_000)), Form.POEM)
    # The first lines are read out by now; the others are not.
    blank_page.set_cursor_offset(0)
    qtbot.keyClicks(blank_page, "O\r")
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("3,001 lines")


def test_a_text_that_comes_while_a_long_one_is_read_out_is_looked_at_alone(
    qtbot: QtBot, blank_page: Page, noted
) -> None:
    _, said = noted("\n".join(f"I saw the light of day {number}" for number in range(3_000)), Form.POEM)
    blank_page.load("\n\n".join(f"I saw the light of night {number}" for number in range(2_000)), "Another")
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("2,000 lines · 2,000 stanzas")
