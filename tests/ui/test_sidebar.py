"""The writing sidebar as an author uses it."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from inkwell.engine.client import EngineState, EngineStatus
from inkwell.engine.ngram_files import NgramsTold
from inkwell.engine.types import Ledger, Origin, Reuse, SegmentUse
from inkwell.ui.icons import Icons
from inkwell.ui.sidebar.prose import Prose
from inkwell.ui.sidebar.spinner import Spinner
from inkwell.ui.sidebar.writing import Card, WritingSidebar
from inkwell.ui.theme import Theme

LONG = "He put down the hammer on the lid of the only box that held eggs. " * 6
CARDS = [Card(LONG, 84, False), Card("“There,” he said.", 3, False), Card("A silence", 2, True)]
LEDGER = Ledger(
    (
        SegmentUse("Style and system", Origin.TEMPLATE, 212, cached=212),
        SegmentUse("Story so far, from Chapter III", Origin.AUTHOR, 2190, cut=512, cached=2190),
        SegmentUse("Your note", Origin.AUTHOR, 124),
    ),
    4096,
)


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


def status(state: EngineState, sentence: str = "") -> EngineStatus:
    return EngineStatus(state=state, model="SmolLM2", sentence=sentence, capabilities=None, rung=0)


def test_continue_asks_and_stop_takes_its_place_while_it_writes(qtbot, sidebar: WritingSidebar):
    buttons = sidebar.buttons
    with qtbot.waitSignal(sidebar.continue_requested):
        qtbot.mouseClick(buttons.go, Qt.MouseButton.LeftButton)
    sidebar.set_cards([Card("", 0, True)], 0)
    assert (buttons.go.isVisible(), buttons.stop.isVisible()) == (False, True)
    with qtbot.waitSignal(sidebar.stop_requested):
        qtbot.mouseClick(buttons.stop, Qt.MouseButton.LeftButton)
    sidebar.set_cards([Card("Then.", 1, False)], 0)
    assert (buttons.go.isVisible(), buttons.stop.isVisible()) == (True, False)


def test_the_keys_of_a_card_that_goes_are_the_card_before_its_or_the_pages(qtbot, sidebar: WritingSidebar):
    sidebar.set_cards(CARDS[:2], 0)
    qtbot.waitUntil(sidebar.cards[1].close_button.isVisible)
    sidebar.activateWindow()
    sidebar.cards[1].close_button.setFocus()
    qtbot.waitUntil(sidebar.cards[1].close_button.hasFocus)
    with qtbot.assertNotEmitted(sidebar.keys_freed):
        sidebar.set_cards(CARDS[:1], 0)
    assert sidebar.cards[0].hasFocus()
    with qtbot.waitSignal(sidebar.keys_freed):
        sidebar.set_cards([], -1)
    answer = QPushButton("Insert")
    sidebar.add_result(answer)
    qtbot.waitUntil(answer.isVisible)
    answer.setFocus()
    with qtbot.waitSignal(sidebar.keys_freed):
        sidebar.remove_result(answer)


def test_the_tab_key_goes_down_the_sidebar_as_the_eye_does(qtbot, qapp, sidebar: WritingSidebar):
    sidebar.show_ledger(LEDGER)
    sidebar.set_cards(CARDS[:2], 0)
    qtbot.waitUntil(sidebar.cards[1].isVisible)
    sidebar.cards[0].setFocus()
    seen: list[QWidget] = []
    for _ in range(14):
        seen.append(qapp.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    first, second = sidebar.cards
    expected = [first, first.accept, first.sentence, first.retry, first.more, first.close_button]
    expected += [second, second.accept, second.retry, second.more, second.close_button, sidebar.ledger]
    assert seen[: len(expected)] == expected


def test_how_it_writes_and_the_model_are_reached_from_more(qtbot, sidebar: WritingSidebar):
    actions = {action.text(): action for action in sidebar.buttons.menu.actions()}
    with qtbot.waitSignal(sidebar.more_requested):
        actions["How the partner writes…"].trigger()
    with qtbot.waitSignal(sidebar.model_chosen):
        actions["Choose a model…"].trigger()


def test_the_note_is_what_was_typed(qtbot, sidebar: WritingSidebar):
    sidebar.note = "She leaves"
    assert sidebar.note == "She leaves"


def test_cards_say_where_they_stand(sidebar: WritingSidebar):
    sidebar.set_cards(CARDS, 0)
    assert [view.line for view in sidebar.cards] == [
        "1 of 3 · 84 words · shown in the page",
        "2 of 3 · 3 words",
        "3 of 3 · writing…",
    ]
    sidebar.set_cards(CARDS[:1], 0)
    assert [view.line for view in sidebar.cards] == ["84 words · shown in the page"]
    sidebar.set_cards([], -1)
    assert sidebar.cards == []


def test_only_the_current_card_is_whole(qtbot, sidebar: WritingSidebar):
    sidebar.set_cards([CARDS[0], CARDS[0]], 0)
    current, other = sidebar.cards
    qtbot.waitUntil(lambda: current.prose.height() > other.prose.height())
    assert " ".join(current.prose.shown_lines()).split() == LONG.split()
    assert len(other.prose.shown_lines()) == 3
    assert other.prose.shown_lines()[-1].endswith("…")


def test_a_card_that_is_written_changes_in_place(sidebar: WritingSidebar):
    sidebar.set_cards([Card("A", 1, True)], 0)
    view = sidebar.cards[0]
    for count in range(2, 50):
        sidebar.set_cards([Card("A " * count, count, True)], 0)
    assert sidebar.cards == [view]
    assert view.prose.text == "A " * 49


@pytest.mark.parametrize("button", ["accept", "retry", "close_button"])
def test_what_can_be_done_with_another_card(qtbot, sidebar: WritingSidebar, button: str):
    sidebar.set_cards(CARDS, 0)
    signal = {"accept": "card_accepted", "retry": "card_retry", "close_button": "card_closed"}[button]
    with qtbot.waitSignal(getattr(sidebar, signal)) as heard:
        qtbot.mouseClick(getattr(sidebar.cards[1], button), Qt.MouseButton.LeftButton)
    assert heard.args == [1]


def test_the_current_card_is_accepted_whole_or_by_the_sentence(qtbot, sidebar: WritingSidebar):
    sidebar.set_cards(CARDS, 0)
    with qtbot.waitSignal(sidebar.accept_requested), qtbot.assertNotEmitted(sidebar.card_accepted):
        qtbot.mouseClick(sidebar.cards[0].accept, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(sidebar.accept_sentence_requested):
        qtbot.mouseClick(sidebar.cards[0].sentence, Qt.MouseButton.LeftButton)
    assert sidebar.cards[1].sentence.isHidden()


def test_a_card_is_chosen_by_mouse_and_keyboard(qtbot, sidebar: WritingSidebar):
    sidebar.set_cards(CARDS, 0)
    with qtbot.waitSignal(sidebar.card_chosen) as heard:
        qtbot.mouseClick(sidebar.cards[1], Qt.MouseButton.LeftButton)
    assert heard.args == [1]
    with qtbot.waitSignal(sidebar.card_chosen) as heard:
        qtbot.keyClick(sidebar.cards[1], Qt.Key.Key_Return)
    assert heard.args == [1]
    with qtbot.waitSignal(sidebar.card_closed) as heard:
        qtbot.keyClick(sidebar.cards[1], Qt.Key.Key_Delete)
    assert heard.args == [1]


def test_escape_stops_and_then_discards(qtbot, sidebar: WritingSidebar):
    sidebar.set_cards(CARDS, 0)
    with qtbot.waitSignal(sidebar.stop_requested):
        qtbot.keyClick(sidebar.cards[0], Qt.Key.Key_Escape)
    sidebar.set_cards(CARDS[:2], 0)
    with qtbot.waitSignal(sidebar.discard_requested):
        qtbot.keyClick(sidebar.cards[0], Qt.Key.Key_Escape)


def test_every_button_on_a_card_has_a_name_and_can_be_tabbed_to(sidebar: WritingSidebar):
    sidebar.set_cards(CARDS, 0)
    view = sidebar.cards[0]
    for button in (view.accept, view.sentence, view.retry, view.close_button):
        assert button.accessibleName()
        assert button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_card_of_the_proposal_in_the_page_is_brought_into_sight(qtbot, sidebar: WritingSidebar):
    sidebar.resize(344, 420)
    cards = [Card(LONG, 84, False)] * 8
    sidebar.set_cards(cards, 0)
    sidebar.set_cards(cards, 7)

    def in_sight() -> bool:
        prose = sidebar.cards[7].prose
        return prose.visibleRegion().contains(prose.rect().center())

    qtbot.waitUntil(in_sight)


def turning(sidebar: WritingSidebar) -> int:
    return sum(spinner.turning for spinner in sidebar.findChildren(Spinner))


def test_one_spinner_turns_while_a_card_is_written(qtbot, sidebar: WritingSidebar):
    sidebar.set_cards(CARDS, 0)
    qtbot.waitUntil(lambda: turning(sidebar) == 1)
    sidebar.set_cards(CARDS[:2], 0)
    assert turning(sidebar) == 0


def test_nothing_turns_when_motion_is_reduced(qtbot, sidebar: WritingSidebar, monkeypatch):
    monkeypatch.setattr(Theme, "motion", property(lambda _self: 0))
    sidebar.set_cards(CARDS, 0)
    qtbot.waitUntil(lambda: any(spinner.isVisible() for spinner in sidebar.findChildren(Spinner)))
    assert turning(sidebar) == 0


def test_trouble_is_one_amber_line_and_a_well_model_says_nothing(sidebar: WritingSidebar):
    sidebar.set_status(status(EngineState.RESTARTING, "The model stopped; your text is untouched."))
    assert sidebar.standing.sentence == "The model stopped; your text is untouched."
    assert sidebar.standing.troubled
    sidebar.set_status(status(EngineState.READY))
    assert sidebar.standing.sentence == ""


@pytest.mark.parametrize("state", [EngineState.OFF, EngineState.SET_ASIDE])
def test_a_model_that_is_away_is_said_in_words(sidebar: WritingSidebar, state: EngineState):
    sidebar.set_status(status(state))
    assert sidebar.standing.sentence.endswith(".")
    assert not sidebar.buttons.go.isEnabled()
    sidebar.set_status(status(EngineState.READY))
    assert sidebar.buttons.go.isEnabled()


def test_the_ledger_is_a_few_lines_until_it_is_opened(qtbot, sidebar: WritingSidebar):
    card = sidebar.ledger
    assert card.isHidden()
    sidebar.show_ledger(LEDGER)
    assert card.sum_words == "2,526 of 4,096 tokens"
    assert card.ready_words == "95 % was ready before you asked"
    assert card.lines == (
        ("Style and system", "212"),
        ("Story so far, from Chapter III", "2,190"),
        ("Your note", "124"),
    )
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert ("left out for want of room", "512") in [(what.strip(), tokens) for what, tokens in card.lines]
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert len(card.lines) == 3
    sidebar.show_ledger(None)
    assert card.isHidden()


@pytest.mark.parametrize("reuse", list(Reuse))
def test_the_opened_ledger_says_how_it_was_known(sidebar: WritingSidebar, reuse: Reuse):
    card = sidebar.ledger
    told = {ways: msgspec.structs.replace(LEDGER, reuse=ways) for ways in Reuse}
    sidebar.show_ledger(told[reuse])
    assert card.how_words == ""
    card.set_open(True)
    assert card.how_words.endswith(".")
    others = set()
    for other in set(Reuse) - {reuse}:
        sidebar.show_ledger(told[other])
        others.add(card.how_words)
    sidebar.show_ledger(told[reuse])
    assert card.how_words not in others
    card.set_open(False)
    assert card.how_words == ""


def test_the_opened_ledger_says_what_it_leant_on_beside(sidebar: WritingSidebar):
    sidebar.ledger.set_open(True)
    sidebar.show_ledger(msgspec.structs.replace(LEDGER, ngrams=NgramsTold(41, 82_345, 0.1)))
    assert sidebar.ledger.how_words.endswith(
        "it leans on the book’s own phrases (earlier scenes: 41, words: 82,345, weight: 10%)."
    )


def test_what_was_not_known_is_not_said_to_be(sidebar: WritingSidebar):
    sidebar.ledger.set_open(True)
    sidebar.show_ledger(Ledger((SegmentUse("Your note", Origin.AUTHOR, 124),), 4096, Reuse.PREFIX))
    assert sidebar.ledger.how_words == "All of it was read anew."


def test_many_segments_are_folded_into_one_line_and_add_up(sidebar: WritingSidebar):
    uses = tuple(SegmentUse(f"Segment {n}", Origin.BIBLE, 10) for n in range(9))
    sidebar.show_ledger(Ledger(uses, 0))
    assert sidebar.ledger.lines[-1] == ("And 6 more", "60")
    assert sidebar.ledger.ready_words == ""
    sidebar.grab()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=400))
def test_a_current_card_shows_every_word(sidebar: WritingSidebar, text: str):
    sidebar.set_cards([Card(text, 1, False)], 0)
    shown = "".join(sidebar.cards[0].prose.shown_lines())
    assert "".join(shown.split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "leftward"), [("ثم فتحت", True), ("“שלום”", True), ("12 horses", False), ("…", False)]
)
def test_prose_begins_where_its_script_begins(qtbot, qapp, text: str, leftward: bool):
    prose = Prose(Theme(qapp, "light"))
    qtbot.addWidget(prose)
    prose.resize(300, 40)
    prose.set_text(text, whole=True)
    image = prose.grab().toImage()
    ground = image.pixelColor(0, image.height() - 1)
    inked = [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(image.height()))]
    assert (min(inked) > 100, max(inked) > 280) == (leftward, leftward)
