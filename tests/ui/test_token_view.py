"""A proposal looked at closely, piece by piece, with mouse and keyboard."""

import math
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from inkwell.app.generation import Shown
from inkwell.app.partner import Proposal
from inkwell.engine.types import Alternative
from inkwell.ui.icons import Icons
from inkwell.ui.partner_desk import open_pieces
from inkwell.ui.sidebar.card import LOOK_CLOSER, LOOK_LESS, Card
from inkwell.ui.sidebar.token_view import (
    LINES,
    MOST_PIECES,
    SHARES,
    TokenView,
    ground_of,
    level_of,
    percent,
    shown_text,
    spoken,
)
from inkwell.ui.sidebar.writing import WritingSidebar
from inkwell.ui.theme import DARK, LIGHT, Theme, contrast

OTHERS = (Alternative(1, " hammer", math.log(0.3)), Alternative(2, " plan", math.log(0.2)))


def pieces(*texts: str, share: float = 0.3) -> tuple[Shown, ...]:
    return tuple(Shown(1, text, math.log(share), OTHERS) for text in texts)


@pytest.fixture
def view(qtbot, qapp):
    made = TokenView(Theme(qapp, "light"))
    qtbot.addWidget(made)
    made.resize(280, 100)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    if made.menu is not None:
        made.menu.close()


@pytest.fixture
def sidebar(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = WritingSidebar(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(344, 800)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def words(view: TokenView) -> list[str]:
    assert view.menu is not None
    return [each.text() for each in view.menu.actions() if each.text()]


def take_last(view: TokenView, index: int) -> None:
    """Choose the last token of a place's menu."""
    view.open_menu(index)
    assert view.menu is not None
    view.menu.actions()[-1].trigger()
    view.menu.close()


def test_the_arrows_go_from_piece_to_piece(qtbot, view: TokenView):
    view.show_pieces(pieces("He", " put", " down", " the", " hammer"))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == 2
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current == 1
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current == 4
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == 4
    assert view.accessibleDescription() == "“hammer”, 30 %"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current == 0


def test_in_text_from_right_to_left_an_arrow_goes_where_it_points(qtbot, view: TokenView):
    view.show_pieces(pieces("ثم", " فتحت", " الباب"))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current == 1
    assert view.piece_rect(1).x() < view.piece_rect(0).x()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == 0


def test_up_and_down_go_to_the_line_above_and_below(qtbot, view: TokenView):
    view.show_pieces(pieces(*(f" word{n}" for n in range(30))))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    first = view.current
    assert view.piece_rect(first).top() > view.piece_rect(0).top()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.piece_rect(view.current).top() > view.piece_rect(first).top()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.piece_rect(view.current).top() == view.piece_rect(first).top()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_menu_offers_what_else_could_stand_there(qtbot, view: TokenView, key: Qt.Key):
    view.show_pieces(pieces("He", " hammer"))
    view.setFocus()
    view.go_to(1)
    qtbot.keyClick(view, key)
    assert words(view) == ["“hammer”  ·  30 %", "“plan”  ·  20 %"]
    assert view.menu is not None
    with qtbot.waitSignal(view.forked) as heard:
        view.menu.actions()[-1].trigger()
    assert heard.args == [1, 2]


def test_a_click_opens_the_menu_of_the_piece_under_it(qtbot, view: TokenView):
    view.show_pieces((*pieces("He"), Shown(9, " slept", math.log(0.01), OTHERS)))
    middle = view.piece_rect(1).center()
    middle.setX(middle.x() + 12)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert view.current == 1
    assert words(view) == ["“slept”  ·  1 %", "“hammer”  ·  30 %", "“plan”  ·  20 %"]


def test_a_place_without_alternatives_says_so(view: TokenView):
    view.show_pieces((Shown(3, " the", 0.0, ()),))
    view.open_menu(0)
    assert words(view) == ["“the”  ·  nearly certain", "Nothing else was noted here"]


def test_nothing_to_show_is_nothing_to_press(qtbot, view: TokenView):
    view.show_pieces(())
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert view.menu is None


def test_it_is_as_high_as_its_text(qtbot, view: TokenView):
    view.show_pieces(pieces("He"))
    low = view.height()
    view.show_pieces(pieces(*(f" word{n}" for n in range(60))))
    qtbot.waitUntil(lambda: view.height() > 3 * low)
    assert view.document().size().height() <= view.height()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_tinted_piece_can_be_read_and_is_not_told_by_colour_alone(tokens):
    grounds = [ground_of(tokens, level) for level in range(len(SHARES))]
    assert all(contrast(tokens.ink, ground) >= 4.5 for ground in grounds)
    assert len(set(grounds)) == len(SHARES)
    assert len(set(LINES)) == 3


def test_likelihood_in_words():
    assert [percent(math.log(share)) for share in (1.0, 0.999, 0.5, 0.012, 0.004, 0.0001)] == [
        "nearly certain",
        "nearly certain",
        "50 %",
        "1 %",
        "0.4 %",
        "under 0.1 %",
    ]
    assert percent(-math.inf) == "under 0.1 %"
    assert [level_of(math.log(share)) for share in (0.9, 0.3, 0.05, 0.001)] == [0, 1, 2, 3]


def test_pieces_in_words():
    assert [spoken(text) for text in (" hammer", "ing", ".", "\n\n", " ", "")] == [
        "“hammer”",
        "“…ing”",
        "“.”",
        "a new line",
        "a space",
        "part of a letter",
    ]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=8), max_size=12))
def test_every_piece_keeps_its_place(view: TokenView, texts: list[str]):
    view.show_pieces(pieces(*texts))
    whole = view.document().toPlainText()
    assert whole == "".join(shown_text(text) for text in texts)
    for index in range(len(texts)):
        view.go_to(index)
        assert view.current == index


def test_look_closer_is_offered_for_the_proposal_in_the_page(qtbot, sidebar: WritingSidebar):
    told = pieces("He", " hammer")
    sidebar.set_cards([Card("He hammer", 2, False, "", told), Card("He", 1, False, "", told)], 0)
    first, second = sidebar.cards
    qtbot.waitUntil(first.closer.isVisible)
    assert second.closer.isHidden()
    qtbot.mouseClick(first.closer, Qt.MouseButton.LeftButton)
    assert first.closer.text() == LOOK_LESS
    assert (first.pieces.isVisible(), first.prose.isVisible()) == (True, False)
    first.pieces.setFocus()
    with qtbot.waitSignal(sidebar.card_forked) as heard:
        take_last(first.pieces, 1)
    assert heard.args == [0, 1, 2]
    sidebar.set_cards([Card("He hammer", 2, False, "", told), Card("He", 1, False, "", told)], 1)
    assert first.closer.text() == LOOK_CLOSER
    assert (first.pieces.isVisible(), first.prose.isVisible()) == (False, True)


def test_a_place_counts_from_the_proposals_beginning(qtbot, sidebar: WritingSidebar):
    sidebar.set_cards([Card(" hammer", 1, False, "", pieces(" the", " hammer"), 3)], 0)
    sidebar.cards[0].closer.setChecked(True)
    view = sidebar.cards[0].pieces
    with qtbot.waitSignal(sidebar.card_forked) as heard:
        take_last(view, 1)
    assert heard.args == [0, 4, 2]


def test_only_what_can_still_be_accepted_is_looked_at():
    told = pieces("He", " put", " down", " the", " ham")
    assert open_pieces(Proposal("r", whole="He put down the ham", tokens=told)) == (0, told)
    # Accepted up to "put"; the last word, which was not finished, was trimmed.
    assert open_pieces(Proposal("r", whole="He put down the", taken=6, tokens=told)) == (2, told[2:4])
    assert open_pieces(Proposal("r", whole="", tokens=())) == (0, ())


def test_letters_of_several_tokens_hide_no_word_of_the_proposal():
    told = pieces("\ufffd", "\ufffd", "\ufffd\ufffd", "ام", " ", "\ufffd", "\ufffd", "ن", " ham")
    whole = "سلام کن"
    assert open_pieces(Proposal("r", whole=whole, tokens=told)) == (0, told[:8])
    assert open_pieces(Proposal("r", whole=whole, taken=5, tokens=told)) == (5, told[5:8])


def test_the_longest_proposal_is_laid_out_at_once(view: TokenView):
    told = pieces(*(f" wörd{n}" for n in range(MOST_PIECES + 1)))
    begun = time.process_time()
    view.show_pieces(told)
    # 43 s when each piece laid the paragraph out anew.
    assert time.process_time() - begun < 2
    view.go_to(7)
    view.show_pieces(told)
    assert view.current == 7


def test_pieces_are_laid_out_for_who_looks_closer_alone(qtbot, sidebar: WritingSidebar):
    sidebar.set_cards([Card("He hammer", 2, False, "", pieces("He", " hammer"))], 0)
    card = sidebar.cards[0]
    assert card.pieces.toPlainText() == ""
    card.closer.setChecked(True)
    assert card.pieces.toPlainText() == "He hammer"
    card.closer.setChecked(False)
    assert card.pieces.toPlainText() == ""


def test_without_pieces_or_while_it_is_written_there_is_nothing_to_look_at(sidebar: WritingSidebar):
    sidebar.set_cards([Card("He", 1, False)], 0)
    assert sidebar.cards[0].closer.isHidden()
    sidebar.set_cards([Card("He", 1, True, "", pieces("He"))], 0)
    assert sidebar.cards[0].closer.isHidden()


def test_the_piece_that_the_keyboard_is_at_is_brought_into_sight(qtbot, sidebar: WritingSidebar):
    sidebar.resize(344, 360)
    told = pieces(*(f" word{n}" for n in range(150)))
    sidebar.set_cards([Card("word", 150, False, "", told)], 0)
    view = sidebar.cards[0]
    view.closer.setChecked(True)
    view.pieces.setFocus()
    qtbot.waitUntil(lambda: view.pieces.height() > sidebar.height())
    qtbot.keyClick(view.pieces, Qt.Key.Key_End)

    def in_sight() -> bool:
        return view.pieces.visibleRegion().contains(view.pieces.piece_rect(149).center())

    qtbot.waitUntil(in_sight)


def test_escape_in_the_pieces_discards_like_anywhere_in_the_sidebar(qtbot, sidebar: WritingSidebar):
    sidebar.set_cards([Card("He", 1, False, "", pieces("He"))], 0)
    view = sidebar.cards[0]
    view.closer.setChecked(True)
    view.pieces.setFocus()
    with qtbot.waitSignal(sidebar.discard_requested):
        qtbot.keyClick(view.pieces, Qt.Key.Key_Escape)
