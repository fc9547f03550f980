"""What is noted beside the lines of a poem, and of a script as a whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.story.script_notes import ScriptNotes, script_looked_at
from inkwell.story.verse import MOST_LINES, LineNote, looked_at

SONNET = (
    "Shall I compare thee to a summer’s day?",
    "Thou art more lovely and more temperate:",
    "Rough winds do shake the darling buds of May,",
    "And summer’s lease hath all too short a date;",
    "",
    "Sometime too hot the eye of heaven shines,",
    "And often is his gold complexion dimmed;",
    "And every fair from fair sometime declines,",
    "By chance or nature’s changing course untrimmed;",
)
SCRIPT = (
    ("INT. BAR - NIGHT", 2),
    ("He waits.", 2),
    ("MARIT (V.O.)", 2),
    ("(low)", 1),
    ("Go.", 1),
    ("ANSELM", 2),
    ("Where?", 1),
    ("MARIT", 2),
    ("She goes.", 2),
)


def test_a_sonnet_has_its_lines_its_metre_and_its_rhymes():
    seen = looked_at(SONNET)
    assert all(9 <= note.syllables <= 11 for note in seen.notes if note.syllables)
    assert [note.wanted for note in seen.notes] == [0] * 9
    assert str(seen.metre) == "iambic pentameter"
    letters = "".join(note.letter for note in seen.notes)
    assert letters[0] == letters[2]
    assert letters[-1] == letters[-3]
    assert letters[0] != letters[-1]
    assert seen.words.startswith("8 lines · 2 stanzas · iambic pentameter · A")


def test_a_line_that_is_too_long_for_its_metre_says_so():
    seen = looked_at((*SONNET[:4], "And then the summer wind went up and down the empty hill again"))
    assert seen.notes[-1].wanted == 10
    assert seen.notes[-1].words.startswith(f"{seen.notes[-1].syllables}/10")
    assert all(not note.wanted for note in seen.notes[:4])


def test_lines_without_a_word_have_no_note_and_no_rhyme():
    seen = looked_at(("# Title", "", "—", "A cat", "", "A hat"))
    assert [note.words for note in seen.notes[:3]] == ["", "", ""]
    assert (seen.notes[3].letter, seen.notes[5].letter) == ("A", "A")
    assert LineNote().words == ""
    assert looked_at(()).words == ""


def test_a_haiku_has_its_syllables():
    seen = looked_at(("An old silent pond", "A frog jumps in the pond", "Splash! Silence again."))
    assert seen.shape == "haiku"
    assert [note.wanted for note in seen.notes] == [0, 7, 0]
    assert "haiku" in seen.words


def test_the_labels_of_a_song_are_no_lines_and_its_verses_are_compared():
    seen = looked_at(("[Verse 1]", "I walk", "a line", "", "[Verse 2]", "alone"))
    assert [bool(note.syllables) for note in seen.notes] == [False, True, True, False, False, True]
    assert seen.words.endswith("“Verse 2” has 1 line where the first of its kind has 2")


def test_a_rhyme_far_above_is_not_heard():
    far = ("the cat", *("and nothing rhymes with silver here orange" for _ in range(12)), "the hat")
    seen = looked_at(far)
    assert seen.notes[0].letter == seen.notes[-1].letter == ""


def test_behind_z_the_letters_of_rhymes_go_on_with_two():
    pairs = "day way|night light|sea me|stone bone|rain pain|sleep deep|land hand|song long|ground sound|truth youth|"
    pairs += "flame name|fall wall|hour power|bear care|blood flood|face place|bed red|shade made|road load|moon soon|"
    pairs += "king ring|fire desire|sun gun|lake make|fox box|hit bit|cup pup|tale sale|hill will|hop stop"
    words = [word for pair in pairs.split("|") for word in pair.split()]
    seen = looked_at([f"I saw the {word}" for word in words])
    letters = [note.letter for note in seen.notes]
    assert letters[::2] == letters[1::2]
    assert len(set(letters)) == 30
    assert letters[48:56:2] == ["Y", "Z", "AA", "AB"]
    assert seen.shape == "couplets"


def test_all_lines_of_a_long_poem_are_counted_and_the_first_have_notes():
    lines = ["I saw the light of day", "and slept the night away", ""] * MOST_LINES
    seen = looked_at(lines)
    assert seen.words.startswith(f"{2 * MOST_LINES:,} lines · {MOST_LINES:,} stanzas")
    assert len(seen.notes) == len(lines)
    assert seen.notes[MOST_LINES - 1].words.startswith("6")
    assert not any(note.words for note in seen.notes[MOST_LINES:])


def test_of_verse_in_another_language_lines_and_stanzas_are_counted():
    spanish = ("Caminante, son tus huellas", "el camino y nada más;", "", "Caminante, no hay camino,", "1", "# Fin")
    seen = looked_at(spanish, english=False)
    assert seen.words == "3 lines · 2 stanzas"
    assert {note.words for note in seen.notes} == {""}
    assert (seen.shape, seen.metre) == ("", None)
    assert looked_at(("猫が鳴く",), english=False).words == "1 line"


@settings(max_examples=40)
@given(st.lists(st.text(max_size=60), max_size=30))
def test_any_lines_have_a_note_each(lines: list[str]):
    seen = looked_at(lines)
    assert len(seen.notes) == len(lines)
    assert seen.words.count("\n") == 0


def test_a_script_is_counted_and_who_says_nothing_is_found():
    seen = script_looked_at(SCRIPT, play=False)
    assert seen == ScriptNotes(1, ("MARIT", "ANSELM"), 1, (7,))
    assert seen.words == "1 scene · 2 speakers · 1 page · 1 with nothing to say, about 1 minute"


def test_a_play_has_names_before_what_is_said():
    lines = (("SCENE II.", 2), ("MARIT. It is short.", 2), ("MARIT: By eight.", 2), ("(She sits.)", 2))
    seen = script_looked_at(lines, play=True)
    assert (seen.scenes, seen.speakers) == (1, ("MARIT",))
    assert "minute" not in seen.words


@pytest.mark.parametrize("last", ["FADE OUT.", "THE END", "MARIT"])
def test_nobody_speaks_in_the_last_line_of_a_script(last: str):
    script = (("She waits.", 0), ("MARY", 2), ("Who is it?", 1), (last, 2))
    for play in (False, True):
        assert script_looked_at(script, play=play).speakers == ("MARY",)
        assert script_looked_at((*script, ("", 1)), play=play).speakers == ("MARY",)


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("MR. DARCY. She is tolerable.", "MR. DARCY"),
        ("MRS. BENNET: Mr. Bennet!", "MRS. BENNET"),
        ("DET. INSP. LYNLEY (low. soft). Yes. NO.", "DET. INSP. LYNLEY"),
        ("ST. JOAN. I hear voices.", "ST. JOAN"),
        ("MR. J. SMITH. Hello.", "MR. J. SMITH"),
        ("J. SMITH: Hello.", "J. SMITH"),
        ("A. NO. Never: GO.", "A"),
        ("KING JR. I know.", "KING JR"),
        ("MARIT. It is: so.", "MARIT"),
        ("MARIT (rising): Never. NO.", "MARIT"),
        ("O.K. I will.", ""),
        ("Mr. Darcy. She is tolerable.", ""),
    ],
)
def test_a_play_has_the_whole_name_of_who_speaks(line: str, speaker: str):
    seen = script_looked_at(((line, 0),), play=True)
    assert seen.speakers == ((speaker,) if speaker else ())


def test_a_line_that_goes_on_with_a_speech_is_no_speaker():
    lines = (("HAMLET. To be, or not to be,", 0), ("that is the question: go", 1), ("and suffer.", 1), ("ROSS. Ay.", 1))
    assert script_looked_at(lines, play=True).speakers == ("HAMLET", "ROSS")


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from(["MARIT", "(x)", "Go.", "", "INT. A", "A. b"]), st.integers(1, 3)), max_size=20)
)
def test_any_script_can_be_looked_at(lines: list[tuple[str, int]]):
    for play in (False, True):
        seen = script_looked_at(lines, play=play)
        assert all(0 <= each < len(lines) for each in seen.silent)
