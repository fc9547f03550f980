"""Blind comparisons as values: the tally and what it tells, places in a book, what is hidden, what is measured."""

import math
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.story.compared_measures import Measures, measured
from inkwell.story.comparing import (
    Answer,
    Comparison,
    Contender,
    Place,
    perplexity,
    still_to_write,
    together,
)
from inkwell.story.comparison_places import LEAST_BEFORE, SceneText, spots
from inkwell.story.segments import Origin, Segment
from inkwell.story.tally import Pick, Tally, long_run, so_far, verdict

NAMES = ("Calm", "Bold")
TOLD = (Segment("The rain had come in from the sea before the lamps were lit.", Origin.AUTHOR, "This scene"),)


def place(number: int, *, first_left: bool) -> Place:
    return Place(f"p{number}", "scene", "The arrival", "…lit.", TOLD, number, first_left)


COMPARISON = Comparison(
    "abc",
    "2026-11-26T09:00:00+00:00",
    Contender("Small", "Calm"),
    Contender("Small", "Bold"),
    (place(0, first_left=True), place(1, first_left=False)),
)


def answered(comparison: Comparison = COMPARISON) -> Comparison:
    for each in comparison.places:
        comparison = comparison.answered(each.id, Pick.FIRST, Answer((f"Calm {each.id}.", "Another."), -6.0, 3))
        comparison = comparison.answered(each.id, Pick.SECOND, Answer((f"Bold {each.id}.",)))
    return comparison


@pytest.mark.parametrize(
    ("first", "second", "chance"),
    [(5, 5, 1.0), (15, 5, 0.0414), (14, 6, 0.1153), (10, 0, 0.00195), (0, 0, 1.0)],
)
def test_the_sign_test_is_exact(first: int, second: int, chance: float) -> None:
    assert Tally(first, second).chance == pytest.approx(chance, abs=5e-5)


def test_wilsons_interval_is_the_published_one() -> None:
    # Newcombe (1998), table I: 81 of 263 and 15 of 148.
    assert Tally(81, 263 - 81).interval() == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert Tally(15, 133).interval() == pytest.approx((0.0624, 0.1605), abs=1e-4)
    assert Tally().interval() == (0.0, 1.0)


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 9))
def test_the_two_are_treated_alike(first: int, second: int, neither: int) -> None:
    tally = Tally(first, second, neither)
    low, high = tally.interval()
    assert 0.0 <= low <= high <= 1.0
    assert tally.turned().interval() == pytest.approx((1 - high, 1 - low))
    assert tally.turned().chance == tally.chance <= 1.0
    assert verdict(tally, NAMES) == verdict(tally.turned(), (NAMES[1], NAMES[0])) or first == second


def test_a_verdict_says_no_more_than_is_known() -> None:
    assert "that is more than chance would explain" in verdict(Tally(15, 5), NAMES)
    assert "far more than chance" in verdict(Tally(0, 10), NAMES)
    assert verdict(Tally(14, 6, 2), NAMES) == (
        "You chose Calm 14 of 20 times; that may be a preference, or chance (chance alone would be as uneven in 12 % "
        "of such rounds). More places would tell. Neither was better twice; that is not counted."
    )
    assert "chance alone explains that" in verdict(Tally(6, 5), NAMES)
    assert "nothing between them" in verdict(Tally(3, 3), NAMES)
    assert verdict(Tally(0, 0, 2), NAMES) == "You chose neither of the two each time."
    assert long_run(Tally(5, 15), NAMES).startswith("In the long run you would choose Bold between 53 and 89 times")


def test_nothing_tells_which_is_which_before_the_end() -> None:
    done = answered()
    assert [each.id for each in done.waiting] == ["p0", "p1"]
    assert done.places[0].shown(left=True) == "Calm p0."
    assert done.places[1].shown(left=True) == "Bold p1."
    first = done.chosen("p0", done.places[0].pick_of(left=True), " so\ncalm ", "2026")
    assert not first.open
    assert first.places[0].why == "so calm"
    told = so_far(first.tally(), 2)
    assert told == "1 of 2 chosen: one of them 1, the other 0, neither 0. Which is which is shown at the end."
    both = first.chosen("p1", done.places[1].pick_of(left=False), "", "2026")
    assert both.over
    assert both.open
    assert both.tally() == Tally(2, 0, 0)


def test_what_was_chosen_with_open_eyes_does_not_count() -> None:
    seen = msgspec.structs.replace(answered().chosen("p0", Pick.SECOND, "", ""), revealed=True)
    assert seen.chosen("p1", Pick.FIRST, "", "").tally() == Tally(0, 1, 0)


def test_what_is_not_answered_yet_is_known() -> None:
    half = COMPARISON.answered("p0", Pick.FIRST, Answer(("It was late.",)))
    assert [each.id for each in half.missing(Pick.FIRST)] == ["p1"]
    assert [each.id for each in half.missing(Pick.SECOND)] == ["p0", "p1"]
    assert half.waiting == ()
    assert half.names() == NAMES
    other = msgspec.structs.replace(half, second=Contender("Big", "Calm"))
    assert other.names() == ("Small", "Big")


def test_what_both_wrote_is_measured() -> None:
    echo = "The rain had come in from the sea before the lamps were lit. Little did she know."
    done = COMPARISON.answered("p0", Pick.FIRST, Answer((echo, echo), -8.0, 4))
    done = done.answered("p0", Pick.SECOND, Answer(("One two three four five six seven.",)))
    first, second = (measured(done, side, ["little did she know"]) for side in (Pick.FIRST, Pick.SECOND))
    assert first is not None
    assert second is not None
    assert first.perplexity == pytest.approx(math.exp(2))
    assert (first.words, first.likeness, first.worn) == (17, 1.0, 1000 / 17)
    assert first.from_author == pytest.approx(13 / 17)
    assert first.repetition == pytest.approx(10 / 14)
    assert (second.perplexity, second.likeness, second.worn, second.from_author) == (None, None, 0.0, 0.0)
    assert measured(COMPARISON, Pick.FIRST, []) is None
    assert perplexity((Answer(("x",)),)) is None


def test_nothing_is_measured_over_the_seam_of_two_answers() -> None:
    def of(*texts: str) -> Measures:
        done = msgspec.structs.replace(
            COMPARISON, places=tuple(place(each, first_left=True) for each in range(len(texts)))
        )
        for each, text in zip(done.places, texts, strict=True):
            done = done.answered(each.id, Pick.FIRST, Answer((text,))).answered(each.id, Pick.SECOND, Answer(("It",)))
        found = measured(done, Pick.FIRST, ["skip a beat"])
        assert found is not None
        return found

    assert of("She felt her heart skip", "a beat came from the drum").worn == 0.0
    assert of("She felt her heart skip a beat", "a beat came").worn == 100.0
    # No answer has a pair of words, so none is said twice.
    assert (of(*["Yes."] * 6).distinct_2, of(*["Yes."] * 6).distinct_3) == (1.0, 1.0)
    # What two answers have in common is still said twice.
    assert of("The rain fell.", "The rain fell.").distinct_2 == 0.5


SCENE = "\n\n".join(["# The arrival", *(f"Paragraph {each} of rain and lamps and nothing else." for each in range(40))])


@given(st.integers(0, 30), st.integers(0, 2**32), st.integers(1, 4))
def test_places_are_spread_over_the_book(count: int, seed: int, many: int) -> None:
    scenes = [SceneText(f"s{each}", f"Scene {each}", SCENE) for each in range(many)]
    drawn = spots(scenes, count, seed)
    assert drawn == spots(scenes, count, seed)
    assert len(drawn) == len({(each.node, each.before) for each in drawn}) == count
    assert [each.node for each in drawn] == sorted(each.node for each in drawn)
    assert all(SCENE.startswith(each.before) and len(each.before) >= LEAST_BEFORE for each in drawn)
    assert all(each.before == SCENE or each.before.endswith("\n\n") for each in drawn)
    # One from each of as many equal parts: a scene twice as long as a part holds a whole one.
    if count >= 2 * many:
        assert {each.node for each in drawn} == {each.node for each in scenes}


def test_a_book_with_little_in_it_has_few_places() -> None:
    short = SceneText("s", "Scene", "It was late.")
    assert spots([short], 5, 1) == ()
    assert len(spots([replace(short, text=f"{'Rain. ' * 100}\n\n***\n\nIt was late.")], 5, 1)) == 2


def test_rounds_of_the_same_two_count_together_whoever_was_the_first() -> None:
    def over(comparison: Comparison, name: str) -> Comparison:
        for each in comparison.places:
            comparison = comparison.chosen(each.id, Pick.FIRST, "", "")
        return msgspec.structs.replace(comparison, id=name)

    now = over(answered(), "now")
    turned = msgspec.structs.replace(over(answered(), "turned"), first=COMPARISON.second, second=COMPARISON.first)
    changed = msgspec.structs.replace(
        over(answered(), "changed"), first=Contender("Small", "Calm", {"temperature": 2.0})
    )
    known = msgspec.structs.replace(now, first=Contender("Small", "Calm", {"temperature": 0.5}))
    unsettled = msgspec.structs.replace(answered(), id="unsettled")
    assert together(now, [now, turned, unsettled]) == (Tally(2, 2), 2)
    assert together(known, [changed]) == (Tally(2, 0), 1)


def test_what_would_tell_which_is_which_is_hidden_until_it_may_be_told() -> None:
    comparison = COMPARISON.answered("p0", Pick.FIRST, Answer(("Calm.",), request="r1"))
    assert comparison.hidden == {"r1"}
    assert msgspec.structs.replace(comparison, revealed=True).hidden == frozenset()


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.0, "4 of 10 answers are there."),
        (31.0, "4 of 10 answers are there; about a minute more."),
        (200.0, "4 of 10 answers are there; about 4 minutes more."),
    ],
)
def test_how_long_it_will_take_is_said_where_it_is_known(seconds: float, said: str) -> None:
    assert still_to_write(6, 10, seconds) == said
