"""Metre, rhyme and shape, on poems whose metre is known and on prose that has none."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.story.metre import measured, metre_of, stresses_of
from inkwell.story.rhyme import half_rhyme, last_word, rhyme, scheme
from inkwell.story.shapes import Section, label_of, sections_of, shape_of, unlike, wanted_in

SONNET = """Shall I compare thee to a summer’s day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer’s lease hath all too short a date;
Sometime too hot the eye of heaven shines,
And often is his gold complexion dimm’d;
And every fair from fair sometime declines,
By chance or nature’s changing course untrimm’d;
But thy eternal summer shall not fade,
Nor lose possession of that fair thou ow’st;
Nor shall death brag thou wander’st in his shade,
When in eternal lines to time thou grow’st:
So long as men can breathe or eyes can see,
So long lives this, and this gives life to thee."""
TROCHEES = """Tell me not, in mournful numbers,
Life is but an empty dream!
For the soul is dead that slumbers,
And things are not what they seem."""
ANAPAESTS = """The Assyrian came down like the wolf on the fold,
And his cohorts were gleaming in purple and gold;
And the sheen of their spears was like stars on the sea,
When the blue wave rolls nightly on deep Galilee."""
WOODS = """Whose woods these are I think I know.
His house is in the village though;
He will not see me stopping here
To watch his woods fill up with snow."""
LIMERICK = """There was an Old Man with a beard,
Who said, “It is just as I feared!
Two Owls and a Hen,
Four Larks and a Wren,
Have all built their nests in my beard!”"""
BLANK = """Of man’s first disobedience, and the fruit
Of that forbidden tree, whose mortal taste
Brought death into the world, and all our woe,
With loss of Eden, till one greater Man
Restore us, and regain the blissful seat,
Sing, heavenly Muse, that on the secret top"""
SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "story.md"


@pytest.mark.parametrize(
    ("poem", "metre", "rhymes"),
    [
        (SONNET, "iambic pentameter", "ABABCDCDEFEFGG"),
        (TROCHEES, "trochaic tetrameter", "ABAB"),
        (ANAPAESTS, "anapaestic tetrameter", "AABB"),
        (WOODS, "iambic tetrameter", "AABA"),
        (BLANK, "iambic pentameter", "ABCDEF"),
    ],
)
def test_known_poems_are_read_as_they_are_written(poem: str, metre: str, rhymes: str) -> None:
    lines = poem.split("\n")
    assert str(metre_of([measured(line) for line in lines])) == metre
    assert scheme([last_word(line) for line in lines]) == rhymes


def test_prose_that_is_cut_into_lines_keeps_no_metre() -> None:
    words = [
        word for line in SAMPLE.read_text(encoding="utf-8").splitlines() for word in line.split() if word.isalpha()
    ]
    told = 0
    for start in range(0, 900, 150):
        lines, line = list[str](), ""
        for word in words[start : start + 150]:
            line = f"{line} {word}".strip()
            if measured(line).syllables >= 10:
                lines.append(line)
                line = ""
        told += metre_of([measured(each) for each in lines[:12]]) is not None
    assert told <= 1


RHYMES = (
    "night light|through blue|stone alone|time rhyme|sea tree|fire desire|house mouse|names flames|walking talking"
    "|nation station|day grey|pleasure treasure|sorrow tomorrow|cold gold|bed red|love above|were stir"
)
"""Pairs, most of them spelt apart."""
LOOK_ALIKES = "love move|cat dog|home come|blood mood|house horse|bear beer|said maid"


@pytest.mark.parametrize(("one", "other"), [tuple(pair.split()) for pair in RHYMES.split("|")])
def test_what_rhymes(one: str, other: str) -> None:
    assert rhyme(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        tuple(pair.split())
        for pair in ["love move", "cat dog", "home come", "blood mood", "house horse", "bear beer", "said maid"]
    ],
)
def test_what_only_looks_as_if_it_rhymed(one: str, other: str) -> None:
    assert not rhyme(one, other)


def test_half_rhymes_share_their_end() -> None:
    assert half_rhyme("home", "come")
    assert half_rhyme("gone", "alone")
    assert not half_rhyme("cat", "dog")


def test_a_word_is_stressed_where_its_ending_draws_the_stress() -> None:
    assert stresses_of("imagination").index(1.0) == 3
    assert stresses_of("city").index(1.0) == 0
    assert stresses_of("desire").index(1.0) == 1
    assert stresses_of("engineer").index(1.0) == 2


def shape(poem: str) -> str:
    lines = poem.split("\n")
    heard = [measured(line) for line in lines]
    return shape_of([line.syllables for line in heard], scheme([last_word(line) for line in lines]), metre_of(heard))


def test_shapes_are_known_by_their_lines() -> None:
    assert shape(SONNET) == "sonnet"
    assert shape(LIMERICK) == "limerick"
    assert shape(ANAPAESTS) == "couplets"
    assert shape("An old silent pond\nA frog jumps into the pond\nSplash! Silence again.") == "haiku"
    assert wanted_in("haiku") == (5, 7, 5)
    assert shape(BLANK) == ""
    assert shape("") == ""


def test_lines_that_rhyme_with_none_are_no_couplets() -> None:
    assert shape_of([8, 8, 8, 8], "····") == ""


def test_a_song_says_which_of_its_verses_has_other_lines() -> None:
    song = "Tune\n[Verse 1]\nI walk\nA line\n\n**Chorus:**\nOh the rain\n\n[Verse 2]\nAlone\nA stone\nAnd on\n"
    sections = sections_of(song.split("\n"))
    assert sections == (Section("Verse 1", 2), Section("Chorus", 1), Section("Verse 2", 3))
    assert unlike(sections) == ("“Verse 2” has 3 lines where the first of its kind has 2.",)


def test_what_is_sung_is_no_label() -> None:
    assert label_of("The chorus sang") == ""
    assert label_of("Chorus") == "Chorus"


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_words_can_be_asked_about(one: str, other: str) -> None:
    assert rhyme(one, other) == rhyme(other, one)
    assert len(scheme([last_word(one), last_word(other)])) == 2
    assert measured(one).syllables == len(measured(one).stresses)


def test_accents_are_heard_in_rhymes_and_stresses() -> None:
    for word in ("café", "cafe\u0301", "matinée", "fiancé"):
        assert rhyme(last_word(f"at the {word}!"), "day"), word
    assert rhyme("clichés", "days")
    assert rhyme("learned", "turned")
    assert not rhyme("learnèd", "turned")
    assert stresses_of("belovèd") == (0.0, 1.0, 0.0)
    assert measured("a re\u0301sume\u0301").syllables == measured("a résumé").syllables == 4
