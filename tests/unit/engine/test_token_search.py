"""How much two texts begin alike, what stands behind a cut, and what a lookup drafts."""

from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.backends.llama_lookup import PromptLookup
from inkwell.engine.token_search import behind_cut, common

TOKENS = st.lists(st.integers(0, 4), max_size=40)
WIDE = st.lists(st.integers(0, 2**31 - 1), max_size=40)


@given(TOKENS, TOKENS)
def test_common_is_the_longest_beginning_of_both(first, second):
    found = common(first, tuple(second))
    assert first[:found] == second[:found]
    assert found == min(len(first), len(second)) or first[found] != second[found]


@given(WIDE, WIDE, WIDE)
def test_what_stands_behind_a_cut_is_found(before, cut, behind):
    held, wanted = before + cut + behind, tuple(before + behind)
    start = common(held, wanted)
    found = behind_cut(held, wanted, start, 5)
    if found is None:
        assert len(wanted) - start < 5 or start >= len(before)
        return
    gap, length = found
    assert gap > 0
    assert length >= 5
    assert held[start + gap : start + gap + length] == list(wanted[start : start + length])


@given(TOKENS, TOKENS, st.integers(0, 3), st.integers(1, 9))
def test_behind_a_cut_is_only_what_is_there(held, wanted, start, least):
    found = behind_cut(held, wanted, start, least)
    places = range(start + 1, len(held))
    there = [at for at in places if len(wanted) - start >= least and held[at:][:least] == wanted[start:][:least]]
    if found is None:
        assert not there
    else:
        assert found == (there[0] - start, common(held[there[0] :], wanted[start:]))


def copied(count: int, prompt: list[int]) -> tuple[PromptLookup, list[int]]:
    """A lookup that has seen the prompt's first `count` tokens come again."""
    lookup = PromptLookup(prompt)
    return lookup, lookup.draft(prompt[:count], 15)


def test_nothing_is_drafted_before_the_answer_copies():
    prompt = list(range(100, 160))
    assert copied(4, prompt)[1] == []
    assert copied(9, prompt)[1] == []
    assert copied(12, prompt)[1] == prompt[12:19]
    assert copied(40, prompt)[1] == prompt[40:55]
    assert PromptLookup(prompt).draft(list(range(50)), 15) == []


def test_a_draft_is_no_longer_than_there_is_room():
    prompt = list(range(100, 160))
    lookup = PromptLookup(prompt)
    assert lookup.draft(prompt[:12], 2) == prompt[12:14]
    assert lookup.draft(prompt[12:13], 0) == []


def test_drafts_that_were_wrong_make_the_next_one_wait_longer():
    prompt = list(range(100, 160))
    lookup, draft = copied(12, prompt)
    assert draft
    lookup.settle(0)
    assert lookup.draft([1, *prompt[20:32]], 15) == []
    assert lookup.draft(prompt[32:38], 15) == prompt[38:45]
    lookup.settle(7)
    assert lookup.draft([1, *prompt[46:57]], 15) == prompt[57:60] + [*prompt[:12]][:4]


@given(st.lists(st.lists(st.integers(0, 3), min_size=1, max_size=6), max_size=20), st.integers(0, 30))
def test_the_same_tokens_give_the_same_drafts_and_rewinding_forgets(answers, back):
    prompt = [0, 1, 2, 3] * 6
    one, other = PromptLookup(prompt), PromptLookup(prompt)
    said = 0
    for answer in answers:
        said += len(answer)
        assert one.draft(answer, 15) == other.draft(answer, 15)
        one.settle(0)
        other.settle(0)
    one.rewind(min(back, said))
    other.rewind(min(back, said))
    assert one.draft([1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3], 15) == other.draft([1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3], 15)
