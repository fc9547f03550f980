"""Fitting segments into a context: rules kept, budget kept, cuts stable; and long runs split without loss."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inkwell.engine.budget import RUN_LIMIT, fit, split_runs
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin, Segment

LINE_END = 7


def segment(cut=Cut.NEVER, priority=50, label="x"):
    return Segment("", Origin.AUTHOR, label, priority, cut)


def ends_line(token):
    return token == LINE_END


PARTS = st.lists(
    st.tuples(st.sampled_from(Cut), st.integers(0, 3), st.lists(st.integers(0, 9), max_size=40)), max_size=6
)


@given(PARTS, st.integers(1, 120), st.integers(1, 50))
def test_the_rules_and_the_budget_are_kept(parts, budget, step):
    segments = [segment(cut, priority) for cut, priority, _ in parts]
    tokens = [own for _, _, own in parts]
    fixed = sum(len(own) for cut, _, own in parts if cut is Cut.NEVER)
    if fixed > budget:
        with pytest.raises(InkwellError) as caught:
            fit(segments, tokens, budget, ends_line, step)
        assert caught.value.kind is ErrorKind.BAD_INPUT
        return
    fitted = fit(segments, tokens, budget, ends_line, step)
    assert sum(map(len, fitted.tokens)) <= budget
    for one, before, after, use in zip(segments, tokens, fitted.tokens, fitted.uses, strict=True):
        assert tuple(before[len(before) - len(after) :]) == after
        assert (use.tokens, use.cut, use.cached) == (len(after), len(before) - len(after), 0)
        if one.cut is Cut.NEVER:
            assert use.cut == 0
        if one.cut is Cut.DROP:
            assert use.tokens in (0, len(before))


@given(PARTS, st.integers(1, 50))
def test_nothing_is_cut_when_all_fits(parts, step):
    tokens = [own for _, _, own in parts]
    assume(any(tokens))
    fitted = fit([segment(cut, priority) for cut, priority, _ in parts], tokens, sum(map(len, tokens)), ends_line, step)
    assert [list(own) for own in fitted.tokens] == tokens


def test_the_lowest_priority_goes_first_and_of_equals_the_earlier():
    segments = [segment(Cut.DROP, 5, "a"), segment(Cut.DROP, 1, "b"), segment(Cut.DROP, 1, "c")]
    fitted = fit(segments, [[0] * 10] * 3, 20, ends_line)
    assert [use.tokens for use in fitted.uses] == [10, 0, 10]


def test_a_front_cut_goes_on_to_the_end_of_a_line():
    tokens = [0] * 100
    tokens[29] = LINE_END
    fitted = fit([segment(Cut.FRONT)], [tokens], 80, ends_line, step=20)
    assert fitted.uses[0].cut == 30


def test_a_front_cut_without_a_line_end_near_is_a_whole_number_of_steps():
    fitted = fit([segment(Cut.FRONT)], [[0] * 110], 80, ends_line, step=20)
    assert fitted.uses[0].cut == 40


@given(st.lists(st.integers(0, 9), min_size=600, max_size=900))
def test_the_cut_stays_while_the_text_grows(tokens):
    starts = [
        fit([segment(Cut.FRONT)], [tokens[:length]], 400, ends_line, 100).uses[0].cut for length in range(410, 490)
    ]
    assert len(set(starts)) == 1


def test_no_room_at_all_is_refused_in_one_sentence():
    with pytest.raises(InkwellError) as caught:
        fit([], [], 0, ends_line)
    assert caught.value.sentence.endswith(".")


@given(st.text("ab \n語", max_size=80), st.integers(1, 9))
def test_split_runs_loses_nothing_and_leaves_no_long_run(text, limit):
    pieces = split_runs(text, limit)
    assert "".join(pieces) == text
    assert all(pieces)
    assert not any(re.search(rf"\S{{{limit + 1}}}|\s{{{limit + 1}}}", piece) for piece in pieces)


def test_ordinary_text_is_one_piece_and_a_huge_run_many():
    assert split_runs("It was a dark night.") == ("It was a dark night.",)
    assert split_runs("") == ()
    assert len(split_runs("x" * 26_000)) == 26_000 // RUN_LIMIT
