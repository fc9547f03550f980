"""The rule where a sentence ends: the same when a text is whole and while it is still coming."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.story.proposal import next_sentence
from inkwell.story.sentences import ENDING, ends_sentence

PROSE = st.lists(
    st.sampled_from(["He", " left", ".", " ", "Mr", "e.g", "”", "?!", "…", "\n", "5", "。", "I", "J"])
).map("".join)


def verdicts(text: str, *, complete: bool) -> list[bool | None]:
    return [ends_sentence(text, *found.span(), complete=complete)[0] for found in ENDING.finditer(text)]


@given(PROSE)
def test_a_whole_text_leaves_nothing_undecided(text):
    assert None not in verdicts(text, complete=True)


@given(PROSE, PROSE)
def test_what_is_decided_does_not_change_with_what_follows(text, more):
    for found in ENDING.finditer(text):
        verdict, needed = ends_sentence(text, *found.span(), complete=False)
        if verdict is not None:
            assert needed <= len(text)
            assert ends_sentence(text + more, *found.span(), complete=False) == (verdict, needed)
            assert ends_sentence(text[:needed], *found.span(), complete=False) == (verdict, needed)
            assert ends_sentence(text[: needed - 1], *found.span(), complete=False)[0] is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("See no. 5 there. Then", "See no. 5 there. "),
        ("No. He left.", "No. "),
        ("他走了。她没走。", "他走了。"),
        ("It rained. *He* ran.", "It rained. "),
        ("One hundred and 5. Then", "One hundred and 5. "),
    ],
)
def test_a_proposal_is_taken_by_the_same_rule(text, first):
    assert next_sentence(text) == first
