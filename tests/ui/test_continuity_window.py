"""The window of continuity: both passages quoted, ways to them, what is ticked off and what is no fault."""

import pytest

from inkwell.app.continuity import Judged
from inkwell.story.continuity.finding import Finding, Kind, Quote, State
from inkwell.ui.continuity.window import ALL_DEALT_WITH, ASK_ANYWAY, NOTHING, ContinuityWindow
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

HERE = Quote("s", 3, 40, "Marit’s blue eyes were on the door.")
BIBLE = Quote("", 0, 0, "Eyes: grey", "m")
LOOKS = Finding(Kind.LOOKS, "Marit: blue eyes. The bible has grey eyes.", ("Marit", "eyes"), HERE, BIBLE)
LEFT = Finding(Kind.PRESENCE, "Anna speaks after leaving.", ("Anna", "left"), HERE, Quote("t", 0, 9, "Anna left."))
DATE = Finding(Kind.DATE, "Monday, 3 May 1893: that day was a Wednesday.", ("Monday",), HERE, HERE)
TITLES = {"s": "One / The door", "t": "Two", "m": "Marit"}


@pytest.fixture
def window(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = ContinuityWindow(theme, Icons(theme))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def heard(signal):
    found = []
    signal.connect(lambda *args: found.append(args))
    return found


def show(window, *findings):
    window.show_findings(findings, TITLES, looked=True)


def test_both_passages_are_quoted_and_lead_where_they_stand(window):
    show(window, Judged(LOOKS), Judged(LEFT))
    assert [row.first for row in window.list.rows] == ["Looks (1)", LOOKS.says, "Who is there (1)", LEFT.says]
    assert window.list.rows[1].second == "One / The door"
    went, looked_up = heard(window.passage_wanted), heard(window.entry_wanted)
    here, there = window.finding.buttons
    assert (here.text(), there.text()) == (f"“{HERE.words}”", "“Eyes: grey”")
    here.click()
    there.click()
    ((passage,),) = went
    assert (passage.node, passage.start, passage.end, passage.words) == ("s", 3, 40, HERE.words)
    assert looked_up == [("m",)]
    window.list.setCurrentRow(3)
    window.finding.buttons[1].click()
    assert went[1][0].node == "t"


def test_a_date_has_one_passage(window):
    show(window, Judged(DATE))
    assert len(window.finding.buttons) == 1
    assert not window.finding.against.isVisible()


def test_what_is_dealt_with_goes_and_can_be_taken_back(window):
    said = heard(window.judged)
    show(window, Judged(LOOKS), Judged(LEFT))
    window.done_button.click()
    show(window, Judged(LOOKS, State.DONE), Judged(LEFT))
    assert window.chosen == Judged(LEFT)
    window.false_button.click()
    assert said == [(LOOKS, State.DONE), (LEFT, State.FALSE)]
    show(window, Judged(LOOKS, State.DONE), Judged(LEFT, State.FALSE))
    assert window.chosen is None
    assert window.empty.label.full_text == ALL_DEALT_WITH
    assert window.count.full_text == "0 to look at · 1 ticked off · 1 no fault"
    assert not window.done_button.isEnabled()
    window.dealt.setChecked(True)
    assert window.list.rows[1].second == "Ticked off · One / The door"
    window.done_button.click()
    assert said[-1] == (LOOKS, None)


def test_a_book_without_findings_says_so_and_one_that_is_only_read_why(window):
    show(window)
    assert window.empty.label.full_text == NOTHING
    show(window, Judged(LOOKS))
    window.set_read_only("It is open elsewhere.")
    assert not window.done_button.isEnabled()
    assert window.done_button.toolTip() == "It is open elsewhere."


def test_what_is_chosen_stays_chosen_when_the_book_is_read_again(window):
    show(window, Judged(LOOKS), Judged(LEFT))
    window.list.setCurrentRow(3)
    show(window, Judged(LEFT))
    assert window.chosen == Judged(LEFT)


def test_a_model_is_offered_only_where_there_may_be_one(window):
    wanted = heard(window.model_wanted)
    window.model_button.click()
    assert wanted == [(False,)]
    window.set_model(on=False)
    assert not window.model_button.isVisible()


def test_a_model_that_is_too_small_is_asked_all_the_same_or_not(window):
    asked = heard(window.model_wanted)
    window.set_model(on=True)
    window.model_button.click()
    window.show_too_small("This asks more of a model than it can give.")
    assert window.message.full_text == "This asks more of a model than it can give."
    assert window.model_button.text() == ASK_ANYWAY
    window.model_button.click()
    assert asked == [(False,), (True,)]
    window.show_asking(on=True)
    assert not window.model_button.isEnabled()
    window.show_asking(on=False)
    assert window.model_button.isEnabled()
    window.set_model(on=True)
    window.model_button.click()
    assert asked[-1] == (False,)
