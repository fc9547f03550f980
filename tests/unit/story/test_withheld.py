"""What no model is told: comments, wherever they stand in the book. A rewrite has them again where they stood."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.manuscript.comments import comments_in, without_comments
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.story.assembly import segments_of
from inkwell.story.context import Excerpt, Lore, Plan, Section, Told
from inkwell.story.kept_comments import with_comments
from inkwell.story.recall import excerpts_of
from inkwell.story.tool_results import ToolOrder, ToolPlace
from inkwell.story.tool_text import tool_segments
from inkwell.story.tool_work import ToolWork
from inkwell.story.tools import OutputKind, Reads, Tool
from inkwell.story.withheld import untold

SECRET = "<!-- he is the murderer -->"
REWRITE = Tool("again", "Again", "", OutputKind.REWRITE, (Reads.SELECTION,), "Rewrite: {selection}")


def test_no_comment_is_told_of_a_scene_the_story_or_the_bible() -> None:
    text = f"It was late. {SECRET} He went."
    excerpts = (Excerpt("One", text),)
    told = Told(
        before=f"{text} And he <!-- here I st",
        story=excerpts,
        samples=excerpts,
        summaries=excerpts,
        found=excerpts,
        standing=(Lore("Mina", text),),
        lore=(Lore("Jon", text),),
        style=f"Short. {SECRET}",
        memory="Say <!-- nothing -->.",
    )
    segments = segments_of(told, Plan(on=frozenset({Section.FOUND})))
    said = "".join(each.text for each in segments)
    assert "murderer" not in said
    assert said.count("It was late. He went.") == 7
    assert said.endswith("And he")
    # What is said to the model itself is told as it is written.
    assert "Say <!-- nothing -->." in said
    assert segments[-1].why.endswith("Comments in it are not told.")


def test_the_reason_of_what_was_looked_up_names_the_notes_that_were_not() -> None:
    told = Told(
        before="It was late.", found=(Excerpt("One", "A lamp.", "It shares words."),), kept_back=("Who did it",)
    )
    segments = segments_of(told, Plan(on=frozenset({Section.FOUND})))
    assert segments[0].why == "It shares words. You keep back: “Who did it”."


def test_where_there_is_no_comment_nothing_is_said_of_any() -> None:
    assert "Comments" not in segments_of(Told(before="It was late."))[-1].why


@pytest.mark.parametrize("reads", [Reads.BEFORE, Reads.SCENE, Reads.CHAPTER, Reads.FOUND, Reads.PASSAGE])
def test_no_comment_is_told_to_a_tool(reads: Reads) -> None:
    tool = Tool("t", "T", "", OutputKind.TEXT, (reads,), f"Look: {{{reads}}}")
    segments = tool_segments(tool, {reads.value: f"It was late. {SECRET} He went."}, chat=True)
    assert [each.text for each in segments][-1] == "It was late. He went."


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("He came <!-- c --> late.", "He arrived very late.", "He arrived very <!-- c --> late."),
        ("It was late. %%why%% He went.", "Night fell. He left.", "Night fell. %%why%% He left."),
        ("It was late. <!-- why -->", "Night fell.", "Night fell. <!-- why -->"),
        ("<!-- a --> It was.", "He was.", "<!-- a --> He was."),
        ("A <!-- x -->, b %%y%% c.", "Q, b c d.", "Q <!-- x -->, b %%y%% c d."),
        ("No comment.", "None.", "None."),
    ],
)
def test_a_rewrite_has_the_comments_where_they_stood(old: str, new: str, kept: str) -> None:
    assert with_comments(old, new) == kept


PARTS = st.lists(st.sampled_from(["He came", "late.", "and", "she", "went.", "<!-- a -->", "%%b%%"]), min_size=1)


@given(PARTS.map(" ".join), PARTS.map(lambda parts: " ".join(each for each in parts if each[0] not in "<%")))
@settings(max_examples=50, deadline=None)
def test_no_comment_and_no_new_word_is_lost(old: str, new: str) -> None:
    made = with_comments(old, new)
    assert [each.raw for each in comments_in(made)] == [each.raw for each in comments_in(old)]
    assert without_comments(made).split() == new.split()


def test_a_rewrites_answer_is_judged_without_and_kept_with_them() -> None:
    text = f"He came home very late in the evening. {SECRET} Nobody was there to open the door for him."
    work = ToolWork("r", ToolOrder(REWRITE, ToolPlace("a", selection=text)), text)
    assert work.question.piece == without_comments(text)
    answer = "He came home late at night. Nobody was there to open the door to him."
    work.hear(0, answer[:40])
    assert SECRET in work.result().variants[0].text or "Nobody" not in work.result().variants[0].text
    work.answer([("k", answer)])
    assert work.over
    assert work.result().variants[0].text == (
        f"He came home late at night. {SECRET} Nobody was there to open the door to him."
    )


def test_excerpts_that_are_looked_up_have_no_comment_in_them_either() -> None:
    text = f"{'It was late and it rained. ' * 30}\n\n<!-- one\n\ntwo -->\n\nHe went. {SECRET}"
    found = excerpts_of(text)
    assert "".join(each.text for each in found).count("<!--") == 0
    assert found[-1].text.endswith("He went.")
    assert text[found[0].start : found[0].end].startswith("It was late")


def test_notes_that_are_kept_back_are_not_told_with_all_below_them() -> None:
    tree = Manuscript({}).add("c", NodeKind.CHAPTER, "One", None)
    for name, above in (("plan", "c"), ("secret", "c"), ("below", "secret"), ("deep", "below")):
        tree = tree.add(name, NodeKind.NOTE, name, above)
    assert untold(tree) == frozenset()
    tree = tree.replace(replace(tree.node("secret"), told=False))
    assert untold(tree) == {"secret", "below", "deep"}
    # What tells the story is always told, whatever its file says.
    assert untold(tree.replace(replace(tree.node("c"), told=False))) == {"secret", "below", "deep"}
