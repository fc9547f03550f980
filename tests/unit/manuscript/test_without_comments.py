"""A text as it reads without its comments: nothing of it is lost but they, and no gap shows where they stood."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from inkwell.manuscript.comments import blanked, comments_in, cuts_of, outside, without_comments


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("He came <!-- when? --> late.", "He came late."),
        ("He came<!-- when? --> late.", "He came late."),
        ("He came <!-- when? -->.", "He came."),
        ("He came %%when?%% late.", "He came late."),
        ("One.\n\n<!-- a note -->\n\nTwo.", "One.\n\nTwo."),
        ("<!-- a note -->\n\nTwo.", "Two."),
        ("One.\n\n<!-- a note -->", "One.\n\n"),
        ("A <!-- 1 --> <!-- 2 --> b", "A b"),
        ("One.\n\n<!-- 1 -->\n\n%%2%%\n\nTwo.", "One.\n\nTwo."),
        ("One <!-- over\n\ntwo --> two.", "One two."),
        ("One.\n<!-- a line -->\nTwo.", "One.\nTwo."),
        ("<!-- bookmark: here --> One.", "One."),
        ("Fifty %% of it, and <!-- so on", "Fifty %% of it, and <!-- so on"),
        ("Nothing here.", "Nothing here."),
        ("", ""),
    ],
)
def test_no_gap_shows_where_a_comment_stood(text: str, bare: str) -> None:
    assert without_comments(text) == bare


def test_words_keep_their_places_where_comments_are_blanked() -> None:
    text = "Mina, %%or Lucy%% and\n\n<!-- Lord\n\nVane -->\n\nNobody. <!-- so"
    for unfinished, end in ((False, "<!-- so"), (True, " " * 7)):
        bare = blanked(text, unfinished=unfinished)
        assert bare.split() == ["Mina,", "and", "Nobody.", *end.split()]
        assert [len(line) for line in bare.split("\n")] == [len(line) for line in text.split("\n")]
        assert bare.index("Nobody") == text.index("Nobody")
    assert blanked("Nothing here.") == "Nothing here."


@pytest.mark.parametrize(
    ("text", "bare"),
    [("One. <!-- what I me", "One."), ("One.\n\n<!-- what", "One.\n\n"), ("One. <!-- done --> Two.", "One. Two.")],
)
def test_a_comment_that_somebody_is_writing_goes_too(text: str, bare: str) -> None:
    assert without_comments(text, unfinished=True) == bare


WORDS = st.sampled_from(
    ["Late.", "It rained", "<!-- note -->", "%%x%%", "<!-- two\n\nparas -->", " ", "\n", "\n\n", "–"]
)


@given(st.lists(WORDS, max_size=12).map("".join))
@settings(max_examples=50, deadline=None)
def test_only_comments_and_the_white_space_beside_them_go(text: str) -> None:
    comments = comments_in(text)
    gone = "".join(text[start:end] for start, end in cuts_of(text))
    assert "".join(gone.split()) == "".join("".join(each.raw.split()) for each in comments)
    assert "".join(without_comments(text).split()) == _left(text, [(each.start, each.end) for each in comments])


def _left(text: str, ranges: list[tuple[int, int]]) -> str:
    kept = [char for at, char in enumerate(text) if not any(start <= at < end for start, end in ranges)]
    return "".join("".join(kept).split())


@given(
    st.lists(st.sampled_from(["<!--", "-->", "%%", "a", " ", "\n", "\n\n", "`", "\U0001f98a"]), max_size=20),
    st.integers(0, 60),
)
@example(["%%", "a", "%%"], 4)
@example(["<!-- 100%% sure --> Text. ", "%%", " a ", "%%", " b"], 29)
def test_a_text_is_cut_inside_no_comment(parts: list[str], start: int) -> None:
    text = "".join(parts)
    start = min(start, len(text))
    parted = [each.end for each in comments_in(text) if each.start < start < each.end]
    assert outside(text, start) == (parted or [start])[0]
