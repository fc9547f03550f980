"""Fitting segments into a context: rules kept, budget kept, cuts stable; and long runs split without loss."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from inkwell.engine.budget import RUN_LIMIT, fit, split_runs
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin, Segment

LINE_END = 7
SENTENCE_END = 8


def segment(cut=Cut.NEVER, priority=50, label="x"):
    return Segment("", Origin.AUTHOR, label, priority, cut)


def ends_line(token):
    return token == LINE_END


def tokens_of(length, ends, closed):
    """So many tokens, few of which end a line or a sentence; `closed` where the last one ends a line."""
    own = [0] * length
    for place, token in ends:
        if place < length:
            own[place] = token
    if closed and length:
        own[-1] = LINE_END
    return own


PARTS = st.lists(
    st.tuples(
        st.sampled_from(Cut),
        st.integers(0, 3),
        st.builds(
            tokens_of,
            st.integers(0, 60),
            st.lists(st.tuples(st.integers(0, 59), st.sampled_from([LINE_END, SENTENCE_END])), max_size=2),
            st.booleans(),
        ),
        st.sampled_from(["", "bible", "lore"]),
    ),
    max_size=6,
)
SHARES = {"": 100, "bible": 30, "lore": 15}


def parts_as_segments(parts):
    return [
        Segment("", Origin.AUTHOR, "x", priority, cut, section, SHARES[section], rank)
        for rank, (cut, priority, _, section) in enumerate(parts)
    ]


def ends_sentence(token):
    return token == SENTENCE_END


@given(PARTS.filter(bool), st.integers(1, 60))
def test_what_must_be_told_is_refused_whole_or_told_whole(parts, more):
    segments = parts_as_segments([(Cut.NEVER, *rest) for _, *rest in parts])
    tokens = [own for _, _, own, _ in parts]
    fixed = sum(map(len, tokens))
    assert [list(own) for own in fit(segments, tokens, max(fixed, 1), ends_line).tokens] == tokens
    with pytest.raises(InkwellError) as caught:
        fit(segments, tokens, fixed - more, ends_line)
    assert caught.value.kind is ErrorKind.BAD_INPUT


@settings(max_examples=150)
@given(PARTS, st.integers(0, 100), st.integers(1, 50))
def test_the_rules_and_the_budgets_are_kept(parts, percent, step):
    segments = parts_as_segments(parts)
    tokens = [own for _, _, own, _ in parts]
    fixed = sum(len(own) for cut, _, own, _ in parts if cut is Cut.NEVER)
    # Somewhere between what must be told and all there is: nearly always something has to be cut.
    budget = max(1, fixed + (sum(map(len, tokens)) - fixed) * percent // 100)
    fitted = fit(segments, tokens, budget, ends_line, step, ends_sentence)
    assert sum(map(len, fitted.tokens)) <= budget
    for one, before, after, use, front in zip(segments, tokens, fitted.tokens, fitted.uses, fitted.fronts, strict=True):
        assert (use.tokens, use.cut, use.cached) == (len(after), len(before) - len(after), 0)
        if one.cut is Cut.NEVER:
            assert use.cut == 0
        if one.cut is Cut.DROP:
            assert use.tokens in (0, len(before))
        if one.cut is Cut.BACK:
            closed = bool(after) and ends_line(after[-1])
            assert tuple(before[: len(after) - closed]) == after[: len(after) - closed]
            assert front == 0
        else:
            assert tuple(before[len(before) - len(after) :]) == after
    for section, share in SHARES.items():
        own = [number for number, one in enumerate(segments) if one.section == section]
        kept = sum(len(fitted.tokens[number]) for number in own)
        never = sum(len(tokens[number]) for number in own if segments[number].cut is Cut.NEVER)
        assert kept <= max(never, budget * share // 100) or share == 100


@given(PARTS, st.integers(1, 120), st.integers(0, 60))
def test_what_a_section_may_take_does_not_depend_on_the_others(parts, budget, more):
    parts = [part for part in parts if part[0] is not Cut.NEVER]
    story = (Cut.FRONT, -1, [0] * (budget + more), "")

    def bible_of(parts):
        fitted = fit(parts_as_segments(parts), [own for _, _, own, _ in parts], budget, ends_line, 10, ends_sentence)
        return [kept for kept, part in zip(fitted.tokens, parts, strict=True) if part[3]]

    alone = [part for part in parts if part[3]]
    # The two shares are less than the whole: what they leave over is the story's, which is cut first.
    assert bible_of([*alone, story]) == bible_of(alone)


@given(PARTS, st.integers(1, 50))
def test_nothing_is_cut_when_all_fits(parts, step):
    tokens = [own for _, _, own, _ in parts]
    assume(any(tokens))
    segments = [segment(cut, priority) for cut, priority, _, _ in parts]
    fitted = fit(segments, tokens, sum(map(len, tokens)), ends_line, step)
    assert [list(own) for own in fitted.tokens] == tokens


def test_the_lowest_priority_goes_first_and_of_equals_the_earlier():
    segments = [segment(Cut.DROP, 5, "a"), segment(Cut.DROP, 1, "b"), segment(Cut.DROP, 1, "c")]
    fitted = fit(segments, [[0] * 10] * 3, 20, ends_line)
    assert [use.tokens for use in fitted.uses] == [10, 0, 10]


def test_of_equal_priority_the_lower_rank_goes_first():
    segments = [
        Segment("", Origin.BIBLE, name, 65, Cut.DROP, "lore", 50, rank) for name, rank in (("a", 9), ("b", 1), ("c", 5))
    ]
    fitted = fit(segments, [[0] * 10] * 3, 40, ends_line)
    assert [use.tokens for use in fitted.uses] == [10, 0, 10]


def test_a_back_cut_keeps_whole_lines_else_whole_sentences_and_its_last_line_end():
    lines = [0] * 100
    lines[69] = LINE_END
    assert fit([segment(Cut.BACK)], [lines], 80, ends_line).tokens[0] == tuple(lines[:70])
    sentences = [0] * 100
    sentences[74], sentences[99] = SENTENCE_END, LINE_END
    kept = fit([segment(Cut.BACK)], [sentences], 80, ends_line, ends=ends_sentence).tokens[0]
    assert kept == (*sentences[:75], LINE_END)


def test_the_last_line_end_is_room_for_too():
    sentences = [0] * 100
    sentences[49], sentences[79], sentences[99] = SENTENCE_END, SENTENCE_END, LINE_END
    kept = fit([segment(Cut.BACK)], [sentences], 80, ends_line, ends=ends_sentence).tokens[0]
    assert kept == (*sentences[:50], LINE_END)


def test_a_piece_too_short_to_mean_anything_is_left_out():
    fitted = fit([segment(Cut.BACK, 1), segment(Cut.NEVER)], [[0] * 100, [0] * 95], 100, ends_line)
    assert [len(kept) for kept in fitted.tokens] == [0, 95]


def test_too_long_a_note_is_refused_by_its_name():
    segments = [segment(label="Your note"), segment(label="The passage"), segment(Cut.FRONT)]
    with pytest.raises(InkwellError) as caught:
        fit(segments, [[0] * 2000, [0] * 5, [0] * 50], 1000, ends_line)
    assert caught.value.sentence == (
        "The model's context has room for 1,000 tokens here, too few for the 2,005 it must be told; "
        "“Your note” alone has 2,000."
    )


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
