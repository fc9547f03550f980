"""A summary knows of which text it is; one can be made of a text's own sentences; who has one."""

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.sentences import sentences
from inkwell.manuscript.tree import Manuscript
from inkwell.story.summaries import (
    State,
    Summary,
    digest_of,
    nodes_of,
    own_sentences,
    state_of,
    unit_with,
    units_of,
)

CHAPTER = """# A heading that is never a sentence of the story itself, not at all

The lighthouse keeper climbed the stairs with the lamp in his hand. It was late.

“We shall never see the ship again,” said his daughter, who stood by the window of the lighthouse.

The keeper put the lamp upon the sill of the lighthouse window and waited for the ship. Rain fell.

Nothing else happened on that grey and uneventful afternoon of theirs.

Towards morning the ship came back to the lighthouse with a broken mast.
"""


@given(st.text(st.sampled_from("ab \n\t\u2028é"), max_size=60))
def test_a_digest_is_that_of_the_words_alone(text: str) -> None:
    words = " ".join(text.split())
    assert digest_of(text) == (hashlib.sha256(words.encode()).hexdigest()[:32] if words else "")


def test_a_summary_is_fresh_until_the_words_change() -> None:
    made = Summary("c", "They wait.", digest_of(CHAPTER), "A model")
    assert state_of(made, digest_of(CHAPTER.replace("\n", " \n"))) is State.FRESH
    assert state_of(made, digest_of(CHAPTER + "More.")) is State.STALE
    assert state_of(None, digest_of(CHAPTER)) is State.MISSING
    assert state_of(made, digest_of(" \n")) is State.EMPTY


def test_own_sentences_are_the_texts_and_say_what_it_is_about() -> None:
    made = own_sentences(CHAPTER, 60)
    assert "The keeper put the lamp upon the sill of the lighthouse window" in made
    assert "broken mast" in made
    assert "“" not in made
    assert "heading" not in made
    assert "uneventful" not in made
    assert own_sentences("“Are you there, or must we all go looking for you?” she asked.") != ""
    assert own_sentences("* * *\n\n# Only a heading") == ""


def test_short_sentences_have_to_do_where_there_are_no_others() -> None:
    assert own_sentences("He ran. She fell. “Stop!” he cried. The dog barked.") == "He ran. She fell. The dog barked."
    assert own_sentences("“Stop!” he cried.") == "“Stop!” he cried."
    # The longest of many, in their order.
    many = "He ran. " + "She fell down. He ran. The old dog barked twice. " * 2 + "It rained. He was wet through."
    assert own_sentences(many, 40) == "The old dog barked twice. He was wet through."
    assert own_sentences("He ran. She fell. The keeper lit the lamp and waited for the ship.").startswith("The keeper")


def test_of_few_sentences_none_is_lost() -> None:
    text = "He went to the old mill by the river. She sat down on the bank and waited."
    assert own_sentences(text) == text


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            "他把魔法戒指扔进了火山。索伦大叫，山也倒了。\n\n她在河边等他回来，等了三年。",
            "他把魔法戒指扔进了火山。索伦大叫，山也倒了。她在河边等他回来，等了三年。",
        ),
        (
            "彼は魔法の指輪を山の火に投げ込んだ。雨。「どうして指輪を火に投げ込んでしまったの」と彼女は言った。",
            "彼は魔法の指輪を山の火に投げ込んだ。",
        ),
        ("เขาโยนแหวนวิเศษลงในไฟ", "เขาโยนแหวนวิเศษลงในไฟ"),
    ],
)
def test_scripts_without_spaces_have_summaries_too(text: str, made: str) -> None:
    assert own_sentences(text) == made


def test_a_paragraph_of_thai_is_parted_at_its_spaces() -> None:
    clause = "เขาโยนแหวนวิเศษลงในไฟแล้วเดินกลับบ้าน"
    made = own_sentences(f"{clause} แมวนั่ง " * 20)
    assert made == clause


def test_what_comes_again_and_again_is_chosen_in_chinese_too() -> None:
    dull = "那天下午什么别的事情都没有发生过。"
    text = dull + "守塔人提着灯走上灯塔的楼梯去点灯。" + "守塔人把灯放在灯塔的窗台上等船。"
    assert "守塔人" in own_sentences(text, 20)


def test_of_very_long_sentences_the_shortest_is_the_summary_and_no_interjection() -> None:
    long = " ".join(["the lamp of the lighthouse"] * 11)
    assert own_sentences(f"{long} went out. Oh. Yes. {long} and the ship went out. Come in.") == f"{long} went out."
    assert own_sentences(f"{long} {long} went out. Oh. Yes.") == ""


def test_a_comments_sentences_are_none_of_the_texts() -> None:
    comment = "<!-- The keeper with the lamp of the lighthouse is it.\n\nThe keeper of the lighthouse lamp is it. -->"
    assert own_sentences(f"{CHAPTER}\n{comment}\n") == own_sentences(CHAPTER)
    # What the author is writing just now, and no more: a sign that nothing ends is no comment.
    begun = "<!-- The keeper with the lamp of the lighthouse is it."
    assert own_sentences(f"{begun}\n\n{CHAPTER}\n\n{begun}") == own_sentences(CHAPTER)
    assert own_sentences(comment) == ""


@given(
    st.lists(st.sampled_from(["He went to the old mill and sat down by it. ", "“No,” she said. ", "\n\n", "Rain. "]))
)
@settings(max_examples=40)
def test_own_sentences_come_from_the_text_in_order(parts: list[str]) -> None:
    text = "".join(parts)
    made = own_sentences(text)
    place = 0
    for start, end in sentences(made):
        place = text.index(made[start:end], place)
    assert len(made) <= len(text)


def test_chapters_have_summaries_and_scenes_that_are_in_none() -> None:
    tree = Manuscript({}).add("p", NodeKind.PART, "Part", None)
    for name, kind, parent in (
        ("one", NodeKind.CHAPTER, "p"),
        ("a", NodeKind.SCENE, "one"),
        ("n", NodeKind.NOTE, "one"),
        ("under", NodeKind.SCENE, "n"),
        ("loose", NodeKind.SCENE, None),
        ("note", NodeKind.NOTE, None),
    ):
        tree = tree.add(name, kind, name, parent)
    units = units_of(tree)
    assert [each.id for each in units] == ["one", "loose"]
    assert nodes_of(tree, tree.node("one")) == ("one", "a")
    assert [unit_with(tree, units, name) for name in ("a", "one", "loose", "p", "note", "gone")] == [
        0,
        0,
        1,
        -1,
        -1,
        -1,
    ]
