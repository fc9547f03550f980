"""What else a card offers: another with a note, keeping it, comparing."""

import pytest
from PySide6.QtCore import Qt

from inkwell.ui.icons import Icons
from inkwell.ui.sidebar.card_more import KEEP, KEEP_NO_MORE
from inkwell.ui.sidebar.writing import Card, WritingSidebar
from inkwell.ui.theme import Theme

CARDS = [Card("He put down the hammer.", 5, False), Card("“There,” he said.", 3, False)]


@pytest.fixture
def sidebar(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = WritingSidebar(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(344, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.set_cards(CARDS, 0)
    yield made
    made.close()


def heard(signal):
    found = []
    signal.connect(lambda *args: found.append(args))
    return found


def test_another_is_asked_for_with_a_note(sidebar, qtbot):
    card, sent, again = sidebar.cards[1], heard(sidebar.card_remarked), heard(sidebar.continue_requested)
    card.more.again.trigger()
    qtbot.waitUntil(card.remark.hasFocus)
    qtbot.keyClick(card.remark, Qt.Key.Key_Return)
    assert sent == []
    qtbot.keyClicks(card.remark, " Shorter. ")
    qtbot.keyClick(card.remark, Qt.Key.Key_Return)
    assert (sent, again) == ([(1, "Shorter.")], [])
    assert not card.remark.isVisible()
    assert card.remark.text() == ""


def test_escape_puts_the_note_away_and_keeps_the_proposals(sidebar, qtbot):
    card, gone = sidebar.cards[0], heard(sidebar.discard_requested)
    card.more.again.trigger()
    qtbot.keyClick(card.remark, Qt.Key.Key_Escape)
    assert not card.remark.isVisible()
    assert gone == []


def test_a_card_says_that_it_is_kept(sidebar):
    kept = heard(sidebar.card_kept)
    sidebar.cards[1].more.keep.trigger()
    sidebar.set_cards([CARDS[0], Card("“There,” he said.", 3, False, kept=True)], 0)
    assert sidebar.cards[1].line == "2 of 2 · 3 words · kept"
    assert sidebar.cards[1].more.keep.text() == KEEP_NO_MORE
    assert sidebar.cards[0].more.keep.text() == KEEP
    sidebar.cards[1].more.keep.trigger()
    assert kept == [(1, True), (1, False)]


def test_one_alone_cannot_be_compared(sidebar):
    compared = heard(sidebar.compare_requested)
    sidebar.cards[0].more.compare.trigger()
    sidebar.set_cards(CARDS[:1], 0)
    sidebar.cards[0].more.compare.trigger()
    assert len(compared) == 1
