"""The rule where a sentence ends: the same when a text is whole and while it is still coming."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.sentences import ENDING, ends_sentence, sentences
from inkwell.story.proposal import next_sentence

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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("* * *", []),
        ("He left. She stayed", ["He left.", "She stayed"]),
        ("“Come here!” he said. “Now.”", ["“Come here!” he said.", "“Now.”"]),
        (
            "Wait... what? Mr. Smith came at 5.30 p.m. on foot.",
            ["Wait... what?", "Mr. Smith came at 5.30 p.m. on foot."],
        ),
        ("她走了。「不。」他说。", ["她走了。", "「不。」", "他说。"]),
        ("Er kam z. B. aus Wien, d. h. spät. Sie nicht.", ["Er kam z. B. aus Wien, d. h. spät.", "Sie nicht."]),
        ("La Sra. Pérez salió. ¿Volvió?", ["La Sra. Pérez salió.", "¿Volvió?"]),
    ],
)
def test_the_sentences_of_a_paragraph(text, found):
    assert [text[start:end] for start, end in sentences(text)] == found


@given(PROSE)
def test_sentences_lie_apart_and_hold_every_letter(text):
    found = list(sentences(text))
    ends = [0, *(place for pair in found for place in pair), len(text)]
    assert ends == sorted(ends)
    outside = text
    for start, end in found:
        outside = outside[:start] + " " * (end - start) + outside[end:]
    assert not any(sign.isalnum() for sign in outside)
