"""What does not fit together in a book, and what is left alone; what the author said of a finding outlives edits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.story.bible import Entry, Progression
from inkwell.story.continuity.compare import Book, compare_scenes
from inkwell.story.continuity.finding import Finding, Kind, State, mark_of, state_of
from inkwell.story.continuity.narration import LONGEST, paragraphs
from inkwell.story.continuity.numbers import number_of
from inkwell.story.continuity.scene import read_scene
from inkwell.story.continuity.words import BookWords

MARIT = Entry(id="m", names=("Marit", "Madam Marit"), fields=(("Eyes", "grey"), ("Age", "27")))


def told(*texts: str, entries: tuple[Entry, ...] = (MARIT,), english: bool = True) -> tuple[Finding, ...]:
    scenes = [read_scene(str(number), text, english=english) for number, text in enumerate(texts)]
    return compare_scenes(Book(scenes, entries, [scene.node for scene in scenes], english))


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (Kind.LOOKS, ["Marit’s blue eyes were on the door."]),
        (Kind.LOOKS, ["The eyes of Marit were green."]),
        (Kind.LOOKS, ["Marit, blue-eyed and pale, sat by the door."]),
        (Kind.AGE, ["Marit was thirty-four years old."]),
        (Kind.AGE, ["Marit was only five-and-twenty."]),
        (Kind.DATE, ["It was Monday, the 3rd of May, 1893."]),
        (Kind.DATE, ["On Monday, May 3, it rained.", "On Monday, May 4, it did not."]),
        (Kind.NAME, ["Marit " * 9, "Then Mariit came."]),
        (Kind.SPELLING, ["The colour, and that colour, and this colour.", "Of no color."]),
        (Kind.PRESENCE, ["Marit left the room.\n\nThe lamp was lit.\n\n“Well,” said Marit."]),
        (Kind.PRESENCE, ["Marit was dead.", "“Well,” said Marit."]),
    ],
)
def test_what_does_not_fit_is_told_with_both_passages(kind: Kind, texts: list[str]) -> None:
    found = told(*texts)
    assert [each.kind for each in found] == [kind]
    here, there = found[0].here, found[0].there
    assert texts[int(here.node)][here.start : here.end] == here.words
    assert there.entry == "m" or texts[int(there.node)][there.start : there.end] == there.words


@pytest.mark.parametrize(
    "text",
    [
        "Marit’s grey eyes were on the door.",
        "Marit was twenty-seven years old.",
        "Three years later Marit was thirty years old.",
        "When Marit was four years old, she fell.",
        "Years later, Marit was thirty.",
        "Of the three who came home alive, Marit was one.",
        "On Monday, 5 May, the ship left. A year later, on Tuesday, 5 May, it came back.",
        "It was Monday, the 1st of May, 1893.",
        "Marit left the room.\n\nAn hour later she was back.\n\n“Well,” said Marit.",
        "They feared that Marit was dead.\n\n“Well,” said Marit.",
        "Her parlour, her parlour, and nothing more.",
        "Marit " * 9 + "\n\nThe Marits came.",
        "Robert " * 9 + "\n\nRoberta came.",
        "Julie " * 9 + "\n\nIt was July.",
        "Princess " * 9 + "\n\n“_Princesse, ma parole!_2” he said.",
        "Nothing was in the center, the center, the center but _la redoute du centre_.",
    ],
)
def test_what_may_be_is_left_alone(text: str) -> None:
    assert told(text) == ()


def test_a_slip_in_english_italics_is_found_all_the_same() -> None:
    found = told("Marit " * 9, "_Then Mariit came to the door._")
    assert [(each.kind, each.here.node) for each in found] == [(Kind.NAME, "1")]


def test_a_name_with_accents_is_one_name() -> None:
    entries = (Entry(id="r", names=("Rostóv",), fields=(("Age", "50"),)),)
    (found,) = told("The twenty-year-old Rostóv came.", entries=entries)
    assert found.about == ("Rostóv", "20", "50")
    assert told("The twenty-year-old Rost came.", entries=entries) == ()
    other = Entry(id="n", names=("Zoë Škoda",), fields=(("Eyes", "grey"),))
    assert [each.kind for each in told("Zoë Škoda’s blue eyes were shut.", entries=(other,))] == [Kind.LOOKS]


def test_a_letter_and_a_thought_in_a_scene_are_no_slips_of_person() -> None:
    past = "The boat lay at the slip and the water was grey, and nobody in the harbour said a word of it."
    letter = "I had your note, and I was glad of it, and I said so to all of them, as you know that I had to."
    thought = "I know that the boat lies at the slip, and I think that the water is grey, and nobody says a word of it."
    for each in (letter, thought):
        assert Kind.PERSON not in [found.kind for found in told("\n\n".join([*[past] * 8, each, past]))]


def test_what_changes_on_the_way_is_right_from_there_on() -> None:
    changed = Entry(
        id="m", names=("Marit",), fields=(("Eyes", "grey"),), progressions=(Progression("1", "blue", "Eyes"),)
    )
    assert told("Marit’s grey eyes.", "Marit’s blue eyes.", entries=(changed,)) == ()
    assert [each.here.node for each in told("Marit’s blue eyes.", "Nothing.", entries=(changed,))] == ["0"]


def test_a_paragraph_in_the_present_slips_from_a_scene_in_the_past() -> None:
    past = "The boat lay at the slip and the water was grey, and nobody in the harbour said a word of it."
    slip = "The boat lies at the slip and the water is grey, and nobody in the harbour says a word of it."
    mixed = (
        "The boat lies at the slip, and he who knew it says that the water is grey, and goes, and looks, and has it."
    )
    first = "The boat lay at the slip, and I had my hand on it, and the water was grey, and I said no word of it."
    assert [each.kind for each in told("\n\n".join([*[past] * 6, slip, past]))] == [Kind.TENSE]
    # As one leaves it who changes the tense of most verbs and overlooks one.
    assert [each.kind for each in told("\n\n".join([*[past] * 6, mixed, past]))] == [Kind.TENSE]
    assert [each.kind for each in told("\n\n".join([*[past] * 6, first, past]))] == [Kind.PERSON]
    assert told("\n\n".join([past] * 8)) == ()


def test_where_an_i_tells_the_scene_what_it_thinks_now_is_no_slip() -> None:
    past = (
        "The boat lay at the slip, and I had my hand on it, and the water was grey, and I said no word of it to them."
    )
    slip = "The boat lies at the slip, and she takes my hand, and the water is grey, and nobody sees us there."
    thought = (
        "The boat is at the slip now, I think, and the water is grey, and nobody in the harbour says a word of it."
    )
    assert [each.kind for each in told("\n\n".join([*[past] * 6, slip, past]))] == [Kind.TENSE]
    assert told("\n\n".join([*[past] * 6, thought, past])) == ()


def test_what_was_said_of_a_finding_holds_after_edits_around_it() -> None:
    before = told("Marit’s blue eyes were on the door.")[0]
    marks = [mark_of(before, State.FALSE)]
    after = told("A new beginning.\n\nMarit’s blue eyes were upon the door.")[0]
    assert state_of(after, marks) is State.FALSE
    assert state_of(told("Marit’s green eyes were on the door.")[0], marks) is None


def test_another_language_is_read_for_its_names_alone() -> None:
    found = told("Marit " * 9 + "The colour, colour, color.", "Mariit " + "Marit’s blue eyes.", english=False)
    assert [each.kind for each in found] == [Kind.NAME]


@pytest.mark.parametrize(
    ("words", "number"), [("27", 27), ("twenty-seven", 27), ("Seven-and-twenty", 27), ("ninety", 90)]
)
def test_numbers_in_words(words: str, number: int) -> None:
    assert number_of(words) == number


WORDS = st.lists(st.sampled_from(["Marit", "Mariit", "colour", "color", "grey-eyed", "greyeyed", "Whitby", "the"]))


@given(st.lists(WORDS, min_size=1, max_size=4), st.integers(0, 3), WORDS)
def test_a_book_of_which_one_scene_changed_is_told_as_if_it_were_new(
    scenes: list[list[str]], place: int, changed: list[str]
) -> None:
    kept = BookWords()
    read = [read_scene(str(number), " ".join(words)) for number, words in enumerate(scenes)]
    order = [scene.node for scene in read]
    compare_scenes(Book(read, (MARIT,), order), words=kept)
    read[place % len(read)] = read_scene(str(place % len(read)), " ".join(changed))
    book = Book(read, (MARIT,), order)
    assert compare_scenes(book, words=kept) == compare_scenes(book)
    shorter = Book(read[1:], (MARIT,), order)
    assert compare_scenes(shorter, words=kept) == compare_scenes(shorter)


def test_a_book_in_one_paragraph_is_read_in_pieces() -> None:
    text = "The boat lay at the slip, and “well,” said Anna. " * 2_000 + "Marit’s blue eyes were on the door."
    found = told(text)
    assert [each.kind for each in found] == [Kind.LOOKS]
    assert text[found[0].here.start : found[0].here.end] == "Marit’s blue eyes were on the door."
    assert "".join(line for _at, line in paragraphs(text)) == text
    assert max(len(line) for _at, line in paragraphs("a" * 50_000)) <= LONGEST
