"""What the model is told, and how its answer is taken a piece at a time."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.story.assembly import NEAR_CHARACTERS, continue_segments
from inkwell.story.context import joined, parted, parts_words
from inkwell.story.proposal import next_sentence, next_word
from inkwell.story.segments import Cut, Segment

PROSE = st.text(st.sampled_from("ab.A!?”“ \n\n’Mr—") | st.characters())


@pytest.mark.parametrize("take", [next_word, next_sentence])
@given(text=PROSE)
def test_pieces_give_back_the_text(take: Callable[[str], str], text: str) -> None:
    pieces: list[str] = []
    rest = text
    while rest:
        piece = take(rest)
        assert piece
        pieces.append(piece)
        rest = rest[len(piece) :]
    assert "".join(pieces) == text


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("He left. She stayed.", "He left. "),
        ("“Go!” He left.", "“Go!” "),
        ("“Go!” he said. Then", "“Go!” he said. "),
        ("Mr. Harker met Dr. J. Seward. Then", "Mr. Harker met Dr. J. Seward. "),
        (" He was … gone. Then", " He was … gone. "),
        ("“No.” He left.", "“No.” "),
        ("A title\n\nThen. More", "A title\n\n"),
        ("no end", "no end"),
        ("", ""),
    ],
)
def test_sentences(text: str, first: str) -> None:
    assert next_sentence(text) == first


def test_words_keep_their_spaces_and_not_the_next_paragraph() -> None:
    assert next_word(" one two") == " one "
    assert next_word("one.\n\nTwo") == "one."
    assert next_word("\n\nTwo three") == "\n\nTwo "


def test_the_order_and_labels_of_what_is_told() -> None:
    scene = "\n\n".join(f"Paragraph {number} " + "x" * 300 for number in range(10))
    told = continue_segments([("Chapter I", "Long ago.")], scene + "  ", "Be brief", "Short sentences.")
    labels = ["Style", "Story so far, from Chapter I", "Earlier in this scene", "Your note", "This scene"]
    assert [segment.label for segment in told] == labels
    assert "".join(told[place].text for place in (2, 4)) == scene
    assert told[4].text.startswith("Paragraph ")
    assert told[3].cut is Cut.NEVER
    assert all(segment.text.endswith("\n\n") for segment in told[:-1])


def before_the_note(told: tuple[Segment, ...]) -> str:
    return "".join(segment.text for segment in told if segment.label not in ("Your note", "This scene"))


# A letter at a time through a long scene takes as long as it takes.
@settings(deadline=None)
@given(st.lists(st.integers(1, 900), min_size=1, max_size=60), st.integers(1, 400))
def test_writing_on_leaves_what_stands_before_the_note_as_it_is(lengths: list[int], typed: int) -> None:
    scene = "\n\n".join("abcdefgh " * (length // 9 + 1) for length in lengths)
    moves: list[int] = []
    before = ""
    for end in range(typed, len(scene) + typed, typed):
        told = continue_segments([("I", "Long ago.")], scene[:end], "Be brief")
        now = before_the_note(told)
        assert now.startswith(before)
        if now != before and before:
            moves.append(end)
        before = now
        near = told[-1].text
        assert told[-1].label == "This scene"
        assert len(near) >= min(len(scene[:end].rstrip()), NEAR_CHARACTERS) or not near.strip()
        # The longest paragraph, and what is typed between two moves.
        assert len(near) <= 2 * NEAR_CHARACTERS + 920
    # Each move is a step of the text's length: two are never closer than that, but for what is typed at once.
    assert all(later - earlier > NEAR_CHARACTERS - typed - 2 for earlier, later in itertools.pairwise(moves))


def test_an_empty_page_without_a_note_tells_nothing() -> None:
    assert continue_segments((), "  \n") == ()


@given(st.text(), st.text())
def test_joining_doubles_no_space(before: str, answer: str) -> None:
    whole = joined(before, answer)
    assert answer.endswith(whole)
    if before[-1:].isspace():
        assert not whole.startswith(" ")


@pytest.mark.parametrize(
    ("answer", "behind", "whole"),
    [
        ("He came.", "T", "He came. "),
        ("he", "“", "he "),
        ("He came.", "", "He came."),
        ("He came. ", "T", "He came. "),
        ("He came", ",", "He came"),
        ("He came", "—", "He came"),
        ("He came—", "T", "He came—"),
        ("“", "T", "“"),
        ("他来了。", "她", "他来了。"),
        ("", "T", ""),
    ],
)
def test_an_answer_is_no_part_of_the_word_behind_it(answer: str, behind: str, whole: str) -> None:
    assert parted(answer, behind) == whole


@pytest.mark.parametrize(
    ("before", "own"),
    [
        ("and so ", True),
        ("She stopped. ", True),
        ("“Come in,”\u00a0", True),
        ("and so", False),
        ("and so\n\n", False),
        ("“ ", False),
        ("他说 ", False),
        (" ", False),
        ("", False),
        ("*  ", False),
    ],
)
def test_behind_a_space_that_is_not_told_an_answer_has_a_word_of_its_own(before: str, own: bool) -> None:
    assert parts_words(before) is own
