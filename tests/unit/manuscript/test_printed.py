"""What of a Markdown book stands on paper."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.marks import Style
from inkwell.manuscript.markup import FAR
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.printed import Leaf, Look, PrintRules, Run, pieces_of

CHAPTER, SCENE, PART = NodeKind.CHAPTER, NodeKind.SCENE, NodeKind.PART


def of(text: str, *, comments: bool = False, spaced: bool = False) -> list[tuple[Look, str]]:
    rules = PrintRules(comments, False, spaced)
    return [(piece.look, piece.text) for piece in pieces_of([Leaf(SCENE, "", text)], rules)]


def test_paragraphs_lines_breaks_and_gaps() -> None:
    text = (
        "One.\n\nTwo.\nThree.\n\n\n\nFour.\n\n* * *\n\nFive.\n\n## Six\n\nSeven.\n\n> Eight.\n\n- Nine.\n\n[^a]: Ten.\n"
    )
    assert of(text) == [
        (Look.FLUSH, "One."), (Look.BODY, "Two."), (Look.FLUSH, "Three."), (Look.GAP, ""), (Look.FLUSH, "Four."),
        (Look.BREAK, "*\u2002*\u2002*"), (Look.FLUSH, "Five."), (Look.SCENE, "Six"), (Look.FLUSH, "Seven."),
        (Look.QUOTE, "Eight."), (Look.ITEM, "• Nine."), (Look.NOTE, "a Ten."),
    ]  # fmt: skip


def test_marks_are_styles() -> None:
    (piece,) = pieces_of([Leaf(SCENE, "", "He _said_ **“no”** \\*twice\\* [here](http://x.org).[^1]")], PrintRules())
    assert piece.text == "He said “no” *twice* here.1"
    assert Run("said", Style.EMPHASIS) in piece.runs
    assert Run("“no”", Style.STRONG) in piece.runs
    assert Run("1", Style.REFERENCE) in piece.runs


@pytest.mark.parametrize(
    ("text", "printed", "with_comments"),
    [
        ("He <!-- who? --> came.", ["He came."], ["He [ who? ] came."]),
        ("One.\n\n%%check%%\n\nTwo.", ["One.", "Two."], ["One.", "[check]", "Two."]),
        ("One. <!-- a\n\nb --> Two.", ["One. ", "Two."], ["One. [ a", "b ] Two."]),
    ],
)
def test_comments_are_left_out_by_choice(text: str, printed: list[str], with_comments: list[str]) -> None:
    assert [words for _, words in of(text)] == printed
    assert [words for _, words in of(text, comments=True)] == with_comments


@pytest.mark.parametrize(("opens", "closes"), [("<!-- forgotten", "An arrow --> there."), ("%% odd", "%% odd")])
def test_a_forgotten_comment_takes_no_pages_with_it(opens: str, closes: str) -> None:
    """The page shows all of this as prose, so all of it is printed."""
    story = ["It rained."] * (FAR + 1)
    assert [words for _, words in of("\n\n".join([opens, *story, closes]))] == [opens, *story, closes]


def test_many_forgotten_comments_take_no_time() -> None:
    start = time.perf_counter()
    assert len(of("\n\n".join(["<!-- note"] * 3_000))) == 3_000
    assert time.perf_counter() - start < 2


def test_chapters_have_titles_and_scenes_are_parted() -> None:
    leaves = [
        Leaf(PART, "Part one", ""), Leaf(CHAPTER, "One", ""), Leaf(SCENE, "A", "First."), Leaf(SCENE, "B", "Second."),
        Leaf(SCENE, "C", " \n"), Leaf(CHAPTER, "Two", "Third."),
    ]  # fmt: skip
    found = list(pieces_of(leaves, PrintRules()))
    assert [(piece.look, piece.text, piece.chapter) for piece in found] == [
        (Look.PART, "Part one", "Part one"), (Look.CHAPTER, "One", "One"), (Look.FLUSH, "First.", "One"),
        (Look.BREAK, "*\u2002*\u2002*", "One"), (Look.FLUSH, "Second.", "One"), (Look.CHAPTER, "Two", "Two"),
        (Look.FLUSH, "Third.", "Two"),
    ]  # fmt: skip
    titled = [piece.text for piece in pieces_of(leaves, PrintRules(scene_titles=True))]
    assert titled == ["Part one", "One", "A", "First.", "B", "Second.", "C", "Two", "Third."]


def test_where_space_parts_paragraphs_none_is_indented_otherwise() -> None:
    assert [look for look, _ in of("One.\n\nTwo.\nThree.", spaced=True)] == [Look.BODY, Look.BODY, Look.FLUSH]


@given(st.text(alphabet='ab .\n"“', max_size=80))
def test_of_plain_words_none_is_lost(text: str) -> None:
    words = re.sub(r"\s", "", text)
    assert re.sub(r"\s", "", "".join(printed for _, printed in of(text))) == words


@given(st.text(alphabet="a_*~`\\[]()^:!<>%-# \n1.", max_size=60), st.booleans())
def test_no_text_is_too_odd(text: str, comments: bool) -> None:
    for piece in pieces_of([Leaf(SCENE, "x", text), Leaf(CHAPTER, "", text)], PrintRules(comments)):
        assert "\n" not in piece.text
        assert all(run.text for run in piece.runs)
