"""Lists, remarks, outlines and citations are read as models write them."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.story.answers import MOST_ITEMS, Heading, Piece, Remark, items_of, outline_of, pieces_of, remarks_of

WORDS = st.text(alphabet="abcdefg hijk'’éß", min_size=1, max_size=30).filter(
    lambda text: any(each.isalnum() for each in text)
)


@pytest.mark.parametrize(
    ("answer", "items"),
    [
        (
            "Sure, here they are:\n1. **Abel**, a baker\n2) Mara\n   who sings\n\nI hope they help",
            ("Abel, a baker", "Mara who sings"),
        ),
        ("- “The Long Rain”\n- The Long Rain\n* Salt", ("The Long Rain", "Salt")),
        ("Abel\n\nMara\n---\n", ("Abel", "Mara")),
        ('["Abel", "Mara"]', ("Abel", "Mara")),
        ('["Abel", "Mar', ("Abel",)),
        ('["', ()),
        ('[3, {"a": 1}, "Abel"]', ("Abel",)),
        ("[1] Fog over the harbour\n[2] Rain on tin", ("Fog over the harbour", "Rain on tin")),
        ("1. A long name. 2. A rare word. 3.", ("A long name.", "A rare word.")),
        ("2) The year. 3) It came.\n4) In room 12. Then.", ("The year.", "It came.", "In room 12. Then.")),
        ("1. Rework chapter 2.\n2. Cut it.\n3. Scene 4. Now.", ("Rework chapter 2.", "Cut it.", "Scene 4. Now.")),
        ("1. It is late. 2. Not 3.\n2. She goes.", ("It is late. 2. Not 3.", "She goes.")),
        ("1. Twice 2 is 4.", ("Twice 2 is 4.",)),
        ("“I will,” she said, “be there”", ("“I will,” she said, “be there”",)),
        ("", ()),
        ("1.\n2.\n", ()),
    ],
)
def test_items(answer: str, items: tuple[str, ...]):
    assert items_of(answer) == items


@given(st.lists(WORDS, min_size=1, max_size=12))
def test_items_of_any_list_come_back_each_once(words: list[str]):
    plain = list(dict.fromkeys(" ".join(each.split()).strip() for each in words))
    plain = [each for each in plain if each[:1] not in "'’" and not each.startswith(("a)", "b)"))]
    if plain:
        assert list(items_of("\n".join(f"{n}. {each}" for n, each in enumerate(plain, 1)))) == plain
        assert list(items_of(json.dumps(plain))) == plain


@settings(max_examples=50)
@given(st.text(max_size=200))
def test_nothing_that_a_model_writes_makes_reading_fail(answer: str):
    for read in (items_of, remarks_of, outline_of):
        read(answer)
    assert "".join(piece.text for piece in pieces_of(answer, 3)) == answer


@given(st.text(alphabet='[]{}",\\ab1', max_size=40))
def test_no_json_makes_reading_fail(answer: str):
    assert all(isinstance(each, str) for each in items_of("[" + answer))


def test_a_deep_or_endless_answer_is_read_up_to_its_bound():
    assert items_of("[" * 100_000) == ()
    assert len(items_of("\n".join(f"- item {n}" for n in range(1_000)))) == MOST_ITEMS


def test_remarks_have_the_words_they_speak_of():
    answer = (
        '1. "He put down the hammer" – The verb is weak.\n'
        "2. The line “what this farm wants” tells too much.\n\n"
        "> the sea lay flat\n"
        "A cliché, here.\n\n"
        'Quote: "the hens were late"\nRemark: It is dull.\n\n'
        "The pace is good."
    )
    assert remarks_of(answer) == (
        Remark(("He put down the hammer",), "The verb is weak."),
        Remark(("what this farm wants",), "The line “what this farm wants” tells too much."),
        Remark(("the sea lay flat",), "A cliché, here."),
        Remark(("the hens were late",), "It is dull."),
        Remark((), "The pace is good."),
    )


def test_a_remark_may_quote_two_passages():
    answer = "> “Her eyes were blue,” he said.\n> Her eyes were brown.\nThey change their colour.\n\n> the hens\nWhich?"
    assert remarks_of(answer) == (
        Remark(("Her eyes were blue, he said.", "Her eyes were brown."), "They change their colour."),
        Remark(("the hens",), "Which?"),
    )


@pytest.mark.parametrize(
    ("answer", "outline"),
    [
        (
            "# Act One\n## The arrival\nEdwin comes.\nBy train.\n## The letter: to the hens\n# Act Two\nAll goes.",
            (
                Heading("Act One"),
                Heading("The arrival", "Edwin comes. By train.", scene=True),
                Heading("The letter", "to the hens", scene=True),
                Heading("Act Two", "All goes."),
            ),
        ),
        (
            "Here:\nChapter 1: The arrival\n- Edwin comes\n- He meets the hens\nChapter 2 - The letter\nThey write.",
            (
                Heading("The arrival"),
                Heading("Edwin comes", scene=True),
                Heading("He meets the hens", scene=True),
                Heading("The letter", "They write."),
            ),
        ),
        (
            "**Chapter 1: Home**\nScene 1: At the door\nHe knocks.\nScene 2\nHe leaves.",
            (
                Heading("Home"),
                Heading("At the door", "He knocks.", scene=True),
                Heading("Scene 2", "He leaves.", scene=True),
            ),
        ),
        (
            "1. The arrival: Edwin comes.\n2. The letter",
            (Heading("The arrival", "Edwin comes."), Heading("The letter")),
        ),
        ("Nothing of that kind.", ()),
    ],
)
def test_outlines(answer: str, outline: tuple[Heading, ...]):
    assert outline_of(answer) == outline


def test_a_heading_that_is_a_whole_sentence_is_shortened_and_kept_whole_below():
    sentence = "Edwin comes by the late train and " + "walks up the hill " * 8
    (heading,) = outline_of(f"- {sentence}")
    assert heading.title.endswith("…")
    assert len(heading.title) <= 43
    assert heading.synopsis == sentence.strip()


def test_citations_are_pieces_and_those_of_nothing_are_words():
    assert pieces_of("He came [1] and left [Scene 2], not [9].", 2) == (
        Piece("He came "),
        Piece("[1]", 1),
        Piece(" and left "),
        Piece("[Scene 2]", 2),
        Piece(", not [9]."),
    )
