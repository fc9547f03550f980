"""Where sentences, paragraphs and scenes end in an answer."""

import pytest

from inkwell.engine.asking import Asked, EndAt
from inkwell.engine.assembler import TextAssembler
from inkwell.engine.types import FinishReason


def ended(kind: EndAt, text: str, before: str = "") -> str | None:
    """The answer where it ends by itself, given letter by letter; None when it does not before the text is over."""
    assembler, said = TextAssembler(Asked(max_tokens=10_000, end_at=kind), 10_000, before), ""
    for token, character in enumerate(text):
        pushed = assembler.push(character.encode(), token)
        assert pushed.retract == 0
        said += pushed.text
        if pushed.finish:
            assert pushed.finish is FinishReason.PLACE
            return said
    return None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Mr. Smith left. He", "Mr. Smith left."),
        ("It cost 3.14 in all. He", "It cost 3.14 in all."),
        ("Fruit, e.g. Apples. He", "Fruit, e.g. Apples."),
        ("And then ... nothing came. He", "And then ... nothing came."),
        ("And then... She fell", "And then..."),
        ("“Come here!” he said. She", "“Come here!” he said."),
        ("“Come here!” She came", "“Come here!”"),
        ("Really!? No", "Really!?"),
        ("(It was late.) He", "(It was late.)"),
        ("*He ran.* She", "*He ran.*"),
        ("J. R. Ames wrote. He", "J. R. Ames wrote."),
        ("See no. 5 there. He", "See no. 5 there."),
        ("他走了。她", "他走了。"),
        ("「行くぞ！」彼", "「行くぞ！」"),
        ("वह चला गया। वह", "वह चला गया।"),
        ("The Letter\n\nIt was", "The Letter"),
        ("to Mr.\n\nIt", "to Mr."),
        (". She left", "."),
        ("1. Bread. Milk", "1. Bread."),
    ],
)
def test_a_sentence_ends(text, sentence):
    assert ended(EndAt.SENTENCE, text) == sentence


@pytest.mark.parametrize(
    "text", ["He left.", "He left. ", "Mr. Smith", "One, two", "\n\nOne", "“No!” said", "at 5.30 he"]
)
def test_a_sentence_has_not_ended(text):
    assert ended(EndAt.SENTENCE, text) is None


def test_a_sentence_that_the_prompt_began_is_judged_with_its_beginning():
    assert ended(EndAt.SENTENCE, ". Smith left. He", before="I saw Mr") == ". Smith left."
    assert ended(EndAt.SENTENCE, ". Smith", before="I saw him") == "."


@pytest.mark.parametrize(
    ("text", "paragraph"),
    [("He left. She.  \n\nSo", "He left. She."), ("One\n", "One"), ("\n\n \nOne\nTwo", "\n\n \nOne"), ("One ", None)],
)
def test_a_paragraph_ends_at_its_line_end(text, paragraph):
    assert ended(EndAt.PARAGRAPH, text) == paragraph


BREAKS = [
    "***\n", "* * *\n", "---\n", "- - -\n", "#\n", "~\n", "**\n", "⁂\n", "# T", "## Part", "Chapter Three\n",
    "CHAPTER XII\n", "Chapter 4: T", "Chapter Twenty-One\n", "**Chapter 5**\n", "Part Two\n", "Epilogue\n", "\n",
]  # fmt: skip


@pytest.mark.parametrize("line", BREAKS)
def test_a_scene_ends_before_a_break_or_a_heading(line):
    text = "One.\n\nTwo."
    assert ended(EndAt.SCENE, f"{text}\n\n{line}") == text


NO_BREAKS = [
    "*Never*, he\n", "-- no\n", "-\n", "#tag\n", "Chapter and verse\n", "Chapter three of the book\n", "Chapters\n",
    "Party time\n", "Part of it\n", "Part Ilk\n", "Three\n\nFour\n", "Prologues\n", "~ish\n",
]  # fmt: skip


@pytest.mark.parametrize("line", NO_BREAKS)
def test_a_scene_goes_on(line):
    assert ended(EndAt.SCENE, f"One.\n\n{line}More") is None


def test_a_break_before_the_answer_has_begun_ends_nothing():
    assert ended(EndAt.SCENE, "\n\n***\n\nOne.\n\n***\n") == "\n\n***\n\nOne."
    assert ended(EndAt.SCENE, "***\n\nOne.\n\n***\n", before="Zero.\n\n") == "***\n\nOne."


def test_a_break_at_the_very_end_of_a_text_is_left_out_too():
    assembler = TextAssembler(Asked(end_at=EndAt.SCENE), 100)
    said = assembler.push(b"One.\n\n***", 1).text
    pushed = assembler.end(FinishReason.END)
    assert (said + pushed.text, pushed.finish) == ("One.", FinishReason.PLACE)
