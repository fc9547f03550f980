"""What the model is told, and how its answer is taken a piece at a time."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.story.context import continue_segments, joined
from inkwell.story.proposal import next_sentence, next_word
from inkwell.story.segments import Cut

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


def test_an_empty_page_without_a_note_tells_nothing() -> None:
    assert continue_segments((), "  \n") == ()


@given(st.text(), st.text())
def test_joining_doubles_no_space(before: str, answer: str) -> None:
    whole = joined(before, answer)
    assert answer.endswith(whole)
    if before[-1:].isspace():
        assert not whole.startswith(" ")
