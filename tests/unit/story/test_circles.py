"""Circles of calls: those that a plain search of all ways finds, and of many entries in one walk."""

import time

from hypothesis import given
from hypothesis import strategies as st

from inkwell.story.circles import Circles

CALLS = st.dictionaries(st.integers(0, 6), st.sets(st.integers(0, 7), max_size=3), max_size=7)


def reached(start: int, calls: dict[int, set[int]]) -> set[int]:
    found, waiting = set[int](), [start]
    while waiting:
        new = calls.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found


@given(CALLS)
def test_who_reaches_another_and_is_reached_by_it_is_in_its_circle(calls: dict[int, set[int]]) -> None:
    ways = {at: reached(at, calls) for at in calls}
    mutual = {at: [other for other in calls if other in ways[at] and at in ways[other]] for at in calls}
    wanted = {tuple(sorted({at, *others})) for at, others in mutual.items()}
    assert Circles(calls).find() == sorted(list(each) for each in wanted if len(each) > 1)


def test_ten_thousand_entries_that_call_the_next_are_walked_once() -> None:
    chain = {number: {number + 1} for number in range(10_000)}
    started = time.process_time()
    assert Circles(chain).find() == []
    # All ways of each would be fifty million steps.
    assert time.process_time() - started < 2
    assert Circles({**chain, 9_999: {0}}).find() == [list(range(10_000))]
