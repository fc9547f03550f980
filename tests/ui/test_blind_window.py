"""The window of blind comparisons: names stay hidden until the end, and each button says whom it is for."""

import msgspec
import pytest

from inkwell.story.compared_measures import measured
from inkwell.story.comparing import Answer, Comparison, Contender, Place
from inkwell.story.segments import Origin, Segment
from inkwell.story.tally import Pick
from inkwell.ui.blind.window import BlindWindow
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import Theme

TOLD = (Segment("The rain had come in from the sea.", Origin.AUTHOR, "This scene"),)
PLACES = tuple(
    Place(f"p{n}", "s", "Arrival", "It rained.", TOLD, n, n == 0, Answer((f"First {n}.",)), Answer((f"Second {n}.",)))
    for n in range(2)
)
ROUND = Comparison("a", "2026-11-26", Contender("Small", "Careful"), Contender("Small", "Bold"), PLACES)


@pytest.fixture
def window(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = BlindWindow(theme, Icons(theme))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def heard(signal):
    found = []
    signal.connect(lambda *args: found.append(args))
    return found


def test_two_that_differ_can_be_begun(window):
    wanted = heard(window.setup.begin_wanted)
    window.setup.offer(["Small"], ["Careful", "Bold"], "Small", "Careful")
    window.setup.begin_button.click()
    assert wanted == [(Contender("Small", "Careful"), Contender("Small", "Bold"), 12)]
    window.setup.styles[1].setCurrentIndex(window.setup.styles[0].currentIndex())
    assert not window.setup.begin_button.isEnabled()
    assert window.setup.begin_button.toolTip()


def test_left_and_right_hide_whose_they_are(window):
    picked = heard(window.choosing.picked)
    window.show_comparison(ROUND)
    page = window.choosing
    assert (page.left.toPlainText(), page.right.toPlainText()) == ("First 0.", "Second 0.")
    assert not any("Bold" in label.full_text for label in window.findChildren(ElidedLabel))
    page.why.setText("warmer")
    page.buttons[0].click()
    assert picked == [("p0", Pick.FIRST, "warmer")]
    window.show_comparison(ROUND.chosen("p0", Pick.FIRST, "warmer", ""))
    assert (page.left.toPlainText(), page.right.toPlainText(), page.why.text()) == ("Second 1.", "First 1.", "")
    assert "Careful" not in page.tally.full_text
    page.buttons[0].click()
    page.buttons[1].click()
    assert [each[1] for each in picked[1:]] == [Pick.SECOND, Pick.NEITHER]


def test_what_arrives_meanwhile_leaves_the_reason_that_is_typed(window):
    window.show_comparison(ROUND)
    window.choosing.why.setText("half a rea")
    window.show_comparison(msgspec.structs.replace(ROUND, places=PLACES[::-1]))
    assert window.choosing.why.text() == "half a rea"


def test_the_end_names_both_with_their_measures(window):
    over = ROUND.chosen("p0", Pick.SECOND, "livelier", "").chosen("p1", Pick.SECOND, "", "")
    window.show_comparison(over)
    window.told.show_measures(measured(over, Pick.FIRST, []), measured(over, Pick.SECOND, []))
    assert window.told.verdict.full_text.startswith("You chose Bold 2 of 2 times; chance alone explains that")
    assert [row.second for row in window.told.list.rows] == ["livelier", "It rained."]
    assert window.told.values[0][1].text() == "2"
    window.told.list.setCurrentRow(1)
    assert [text.toPlainText() for text in window.told.texts] == ["First 1.", "Second 1."]
    assert not window.reveal_button.isVisible()
    window.show_comparison(None)
    assert not window.setup.list.isVisible()
    window.show_comparisons([over, ROUND])
    assert window.setup.list.isVisible()
    assert window.setup.list.rows[0].second == "2026-11-26 · 0 of 2 chosen; go on"


def test_a_place_that_is_left_out_is_not_counted_and_is_named_at_the_end(window):
    half = msgspec.structs.replace(PLACES[0], second=None)
    begun = msgspec.structs.replace(ROUND, places=(half, PLACES[1])).left_out("p0", "It is too long.")
    window.show_comparison(begun)
    page = window.choosing
    assert page.heading.full_text == "Place 1 of 1, in “Arrival”"
    assert page.tally.full_text.startswith("1 places")
    window.show_comparison(begun.chosen("p1", Pick.SECOND, "livelier", ""))
    assert window.told.isVisible()
    assert [(row.first, row.second) for row in window.told.list.rows] == [
        ("Bold, in “Arrival”", "livelier"),
        ("Left out, in “Arrival”", "It is too long."),
    ]
    window.told.list.setCurrentRow(1)


def test_all_rounds_of_the_same_two_are_told_together(window):
    over = ROUND.chosen("p0", Pick.SECOND, "", "").chosen("p1", Pick.SECOND, "", "")
    turned = msgspec.structs.replace(ROUND, id="b", first=ROUND.second, second=ROUND.first)
    turned = turned.chosen("p0", Pick.FIRST, "", "").chosen("p1", Pick.FIRST, "", "")
    window.show_comparison(over)
    assert "rounds" not in window.told.long_run.full_text
    window.show_comparisons([turned, over])
    assert window.told.long_run.full_text.startswith("In all 2 rounds of these two: You chose Bold 4 of 4 times")


def test_who_looks_before_the_end_has_what_was_chosen_and_goes_on_no_more(window):
    begun = ROUND.chosen("p0", Pick.SECOND, "livelier", "")
    window.show_comparison(begun)
    assert window.reveal_button.isVisible()
    window.show_comparison(msgspec.structs.replace(begun, revealed=True))
    assert window.told.isVisible()
    assert [row.first for row in window.told.list.rows] == ["Bold, in “Arrival”", "Not chosen, in “Arrival”"]
    assert not window.reveal_button.isVisible()


def test_the_writing_can_pause_and_go_on(window):
    wanted = heard(window.pause_wanted)
    window.show_comparison(ROUND)
    window.show_work("Writing in the background: 1 of 4 answers are there.", asking=True, missing=3)
    window.pause_button.click()
    window.show_work("Paused: 1 of 4 answers are there.", asking=False, missing=3)
    window.pause_button.click()
    assert wanted == [(True,), (False,)]
    window.show_work("", asking=False, missing=0)
    assert not window.pause_button.isVisible()


def test_a_result_is_made_again_so_many_times(window):
    wanted = heard(window.setup.begin_wanted)
    window.setup.offer(["Small"], ["Careful", "Bold"], "Small", "Careful")
    window.setup.show_result("The rain went on…")
    assert window.setup.count.text() == "Times"
    assert window.setup.of.isVisible()
    window.setup.begin_button.click()
    window.setup.show_result("")
    window.setup.begin_button.click()
    assert [each[2] for each in wanted] == [3, 12]
    assert not window.setup.of.isVisible()
