"""A long text in pieces for a model: how long they are, and that none begins or ends inside a comment."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.comments import comments_in
from inkwell.story.tool_pieces import in_pieces, put_together

NOTE = "<!-- Mira is the killer! Never let this out before chapter nine. Check the date too. -->"
SAID = "The door was open. She went in at once, and nobody saw her go there."


@pytest.mark.parametrize("words", [25, 60, 140, 450])
def test_a_long_paragraph_is_divided_into_pieces_of_about_that_many_words(words: int) -> None:
    text = " ".join(["The man went to the door and looked out at the sea.", "Nobody came."] * 150)
    sizes = [len(piece.of(text).split()) for piece in in_pieces(text, words)]
    assert sum(sizes) == len(text.split())
    assert max(sizes) <= words * 3 // 2
    assert min(sizes) >= words * 3 // 8


@pytest.mark.parametrize("apart", [False, True])
def test_no_comment_is_parted(apart: bool) -> None:
    text = f"{SAID} {SAID} {NOTE} {SAID}\n\n{SAID} <!-- Of two\n\nparagraphs. -->\n\n{SAID}"
    pieces = [piece.of(text) for piece in in_pieces(text, 25, apart=apart)]
    assert len(pieces) > 2
    assert all(piece.count("<!--") == piece.count("-->") for piece in pieces)


def test_a_comment_alone_in_its_line_parts_no_paragraph() -> None:
    text = "A line,\n<!-- or two. -->\nanother line.\n\nA stanza."
    assert [piece.of(text) for piece in in_pieces(text, 10_000, apart=True)] == [text.partition("\n\n")[0], "A stanza."]


def test_what_stands_between_two_comments_is_prose() -> None:
    text = "<!-- a --> It rained. <!-- b -->\n\n<!-- c -->"
    assert [piece.of(text) for piece in in_pieces(text, 25)] == ["It rained."]


@given(
    st.lists(st.sampled_from(["<!--", "-->", "%%", "A b.", " ", "\n", "\n\n", "# ", "c d: e", "“f!” ", "* * *"])),
    st.integers(0, 8),
    st.booleans(),
)
def test_pieces_of_any_text_with_comments(parts: list[str], words: int, apart: bool) -> None:
    text = "".join(parts)
    pieces = in_pieces(text, words, apart=apart)
    assert put_together(text, pieces, [piece.of(text) for piece in pieces]) == text
    comments = comments_in(text)
    for piece in pieces:
        assert piece.of(text) == piece.of(text).strip() != ""
        for edge in piece:
            assert not any(comment.start < edge < comment.end for comment in comments)
