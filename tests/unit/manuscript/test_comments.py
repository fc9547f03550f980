"""Comments and bookmarks of a text: where they stand, what they say, what stands around them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.manuscript.comments import AROUND, bookmark_of, comments_in


def told(text: str) -> list[tuple[str, str, bool]]:
    return [(text[each.start : each.end], each.words, each.bookmark) for each in comments_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No comment at all.", []),
        ("The hens <!-- how many? --> were late.", [("<!-- how many? -->", "how many?", False)]),
        ("The hens %%count them%% were late.", [("%%count them%%", "count them", False)]),
        ("A <!-- Bookmark: the gate --> B", [("<!-- Bookmark: the gate -->", "the gate", True)]),
        ("A <!-- bookmark --> B", [("<!-- bookmark -->", "", True)]),
        ("A <!-- bookmarks are cheap --> B", [("<!-- bookmarks are cheap -->", "bookmarks are cheap", False)]),
        ("One <!-- a\n\nb --> two", [("<!-- a\n\nb -->", "a b", False)]),
        ("One <!-- a --> two <!-- b -->", [("<!-- a -->", "a", False), ("<!-- b -->", "b", False)]),
        ("It is `<!-- code -->`.", []),
        ("It never ends: <!-- a\n\nb", []),
        ("One <!-- a\n\nb --> two <!-- c -->", [("<!-- a\n\nb -->", "a b", False), ("<!-- c -->", "c", False)]),
    ],
)
def test_what_is_a_comment_and_what_it_says(text: str, expected: list[tuple[str, str, bool]]) -> None:
    assert told(text) == expected


def test_the_words_around_are_the_storys() -> None:
    (first, second) = comments_in("Ukridge stood <!-- a -->at the gate<!-- b --> and sang.")
    assert (first.before, first.behind) == ("Ukridge stood", "at the gate and sang.")
    assert (second.before, second.behind) == ("Ukridge stood at the gate", "and sang.")


def test_a_comment_alone_is_told_with_its_neighbours() -> None:
    (comment,) = comments_in("The hens.\n\n<!-- more -->\n\nThe sea.")
    assert (comment.before, comment.behind) == ("The hens.", "The sea.")
    (alone,) = comments_in("<!-- more -->")
    assert (alone.before, alone.behind) == ("", "")


def test_long_surroundings_are_cut_at_a_word() -> None:
    words = "hen " * 60
    (comment,) = comments_in(f"{words}<!-- a -->{words}")
    assert comment.before.startswith("…hen")
    assert comment.behind.endswith("hen…")
    assert max(len(comment.before), len(comment.behind)) <= AROUND + 1


@given(st.text("ab <>!-%*_`\n", max_size=80))
@settings(max_examples=50, deadline=None)
def test_places_are_in_order_and_never_overlap(text: str) -> None:
    last = 0
    for each in comments_in(text):
        assert last <= each.start < each.end <= len(text)
        assert text[each.start : each.end].startswith(("<!--", "%%"))
        last = each.end


@given(st.text(max_size=60))
@settings(max_examples=50, deadline=None)
def test_a_bookmark_of_any_name_is_one_comment(name: str) -> None:
    made = bookmark_of(name)
    (found,) = comments_in(f"Before {made} behind".replace("\x85", " "))
    assert found.bookmark
    assert "\n" not in made
