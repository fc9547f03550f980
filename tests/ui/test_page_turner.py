"""Pages to be turned: the numbers are those of the file, empty pages count, the contents say where chapters begin."""

import pytest

from inkwell.exchange.page_flow import Flow
from inkwell.exchange.page_measures import Measures
from inkwell.manuscript.printed import Look, Piece, Run
from inkwell.ui.dialogs.page_turner import PageTurner
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

MEASURES = Measures(300, 400, 40, "EB Garamond", 11, 125, right_hand=True)


@pytest.fixture
def turner(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = PageTurner(theme, Icons(theme))
    qtbot.addWidget(made)
    return made


def book(*titles):
    found = [Piece(Look.TITLE, (Run("The book"),)), Piece(Look.ENTRY, (Run("Contents\n"),))]
    found += [Piece(Look.ENTRY, (Run(f"{title}\t\u2007\u2007\u2007\u2007"),)) for title in titles]
    for title in titles:
        found += [Piece(Look.CHAPTER, (Run(title),), 1, title), Piece(Look.FLUSH, (Run(f"In {title}."),), 0, title)]
    return found


def dealt(turner, qtbot, flow):
    turner.deal(flow)
    qtbot.waitUntil(lambda: turner.complete)


def test_empty_pages_count_and_the_contents_have_the_numbers_of_the_file(turner, qtbot):
    dealt(turner, qtbot, Flow(book("One", "Two"), MEASURES))
    seen = []
    for number in range(turner.pages):
        turner.turn_to(number)
        seen.append(turner.preview.words)
    empty = "This page stays empty."
    assert seen == ["The book", empty, "Contents\nOne\t5\nTwo\t7", empty, "One\nIn One.", empty, "Two\nIn Two."]
    assert turner.place.text() == "Page 7 of 7"


def test_the_page_that_is_shown_stays_until_there_is_another(turner, qtbot):
    dealt(turner, qtbot, Flow(book("One", "Two"), MEASURES))
    turner.turn_to(4)
    turner.deal(Flow(book("Uno", "Due"), MEASURES))
    assert turner.preview.words == "One\nIn One."
    qtbot.waitUntil(lambda: turner.complete)
    assert turner.preview.words == "Uno\nIn Uno."
    dealt(turner, qtbot, Flow(book("Solo")[-1:], MEASURES))
    assert turner.preview.words == "In Solo."
    assert turner.place.text() == "Page 1 of 1"
