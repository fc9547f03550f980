"""What the record says of a text: whose words they are, what was changed in a model's, and how many there are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.counts import size_text
from inkwell.manuscript.spans import Origin, Span
from inkwell.story.authorship import Kind, Share, Tally, runs_of, stretches, tally

SAID = "He put down the hammer on the lid of the only box that held eggs."
RUN = "a-run.0"


def spans_for(marked: str) -> tuple[str, tuple[Span, ...]]:
    """A text in which [ ] stand around a model's words, < > around pasted and { } around unknown ones."""
    runs = {"[": RUN, "<": "pasted", "{": "unknown"}
    text, spans, begun = "", [], (0, "")
    for letter in marked:
        if letter in runs:
            begun = len(text), runs[letter]
        elif letter in "]>}":
            spans.append(Span(begun[0], len(text), begun[1]))
        else:
            text += letter
    return text, tuple(spans)


def read(marked: str, said: str = SAID) -> list[tuple[str, Kind, int]]:
    """The stretches that are not typed: their words, kind, and the percentage that is changed."""
    text, spans = spans_for(marked)
    found = stretches(text, spans, {RUN: said} if said else {})
    assert "".join(text[each.start : each.end] for each in found) == text
    return [
        (text[each.start : each.end], each.kind, round(100 * each.changed))
        for each in found
        if each.kind is not Kind.TYPED
    ]


@pytest.mark.parametrize("said", [SAID, ""])
def test_words_as_the_model_said_them(said: str) -> None:
    words = "He put down the hammer on the lid."
    assert read(f"I wrote. [{words[:-1]}] and I wrote more.", SAID) == [(words[:-1], Kind.GENERATED, 0)]
    assert read("[He put down the hammer]\n\n[on the lid]", said) == [
        ("He put down the hammer", Kind.GENERATED, 0),
        ("on the lid", Kind.GENERATED, 0),
    ]


def test_words_that_were_put_in_are_an_edit() -> None:
    # One word of eight is another, two more came in.
    assert read("[He put down the ]heavy iron [hammer on the lid]") == [
        ("He put down the heavy iron hammer on the lid", Kind.EDITED, 20)
    ]
    assert read("[He put down the ]heavy iron [hammer on the lid]", said="") == [
        ("He put down the heavy iron hammer on the lid", Kind.EDITED, 20)
    ]


def test_words_that_were_taken_out_are_an_edit_where_the_answer_is_known() -> None:
    assert read("[He put the hammer on the lid]") == [("He put the hammer on the lid", Kind.EDITED, 12)]
    assert read("[He put the hammer on the lid]", said="") == [("He put the hammer on the lid", Kind.GENERATED, 0)]


def test_what_was_never_taken_of_an_answer_is_no_edit() -> None:
    assert read("[the hammer on the lid]") == [("the hammer on the lid", Kind.GENERATED, 0)]
    assert read("[the ]big [hammer on the lid]") == [("the big hammer on the lid", Kind.EDITED, 17)]


def test_a_comma_is_an_edit_that_changes_no_word_and_a_space_is_none() -> None:
    assert read("[He put down the hammer],[ on the lid]") == [("He put down the hammer, on the lid", Kind.EDITED, 0)]
    assert read("[He put down] [the hammer]") == [("He put down the hammer", Kind.GENERATED, 0)]


def test_a_passage_of_the_authors_own_between_is_the_authors() -> None:
    own = " and then, because it was late and nobody else was in the yard, he sat down "
    assert read(f"[He put down the hammer]{own}[on the lid]") == [
        ("He put down the hammer", Kind.GENERATED, 0),
        ("on the lid", Kind.GENERATED, 0),
    ]


def test_the_authors_words_that_a_rewrite_left_stay_the_authors() -> None:
    assert read("He [put down] the hammer [on the lid]") == [
        ("put down", Kind.GENERATED, 0),
        ("on the lid", Kind.GENERATED, 0),
    ]


def test_words_that_the_answer_has_elsewhere_are_put_in_all_the_same() -> None:
    said = "The old man was kind to the boy, and there was another silence."
    assert read("[The old man was ]not [kind to the boy]", said) == [
        ("The old man was not kind to the boy", Kind.EDITED, 11)
    ]
    assert read(
        "[The old man was kind to ]a[ boy, and there was ]the[ other]", said.replace("another", "an other")
    ) == [("The old man was kind to a boy, and there was the other", Kind.EDITED, 15)]


@given(st.integers(1, 60), st.sampled_from(["the", "a", "and", "of", "not", "but", "so", "he", "was", "no", "one"]))
def test_any_word_put_in_is_an_edit_of_one_word(place: int, word: str) -> None:
    words = f"{SAID} Nothing else was there, and no one had been in it for all of that year. {SAID}".split()
    place = min(place, len(words) - 1)
    text = f"[{' '.join(words[:place])} ]{word} [{' '.join(words[place:])}]"
    ((_, kind, changed),) = read(text, " ".join(words))
    assert (kind, changed) == (Kind.EDITED, round(100 / (len(words) + 1)))


def test_the_authors_words_stay_the_authors_where_only_a_part_of_a_rewrite_was_taken() -> None:
    said = "She seized the lamp that her father had always kept beside the window and crept down the stair."
    own = " the lamp that her mother had kept by the window and "
    assert read(f"She [seized]{own}[crept] down the stair.", said) == [
        ("seized", Kind.GENERATED, 0),
        ("crept", Kind.GENERATED, 0),
    ]


def test_words_put_for_others_are_an_edit_though_a_little_one_is_the_same() -> None:
    said = "He looked at the old man and sighed, for the night was long."
    for article in ("the", "a"):
        ((_, kind, _),) = read(f"[He looked at ]{article} young woman[ and sighed, for the night was long.]", said)
        assert kind is Kind.EDITED


def test_what_was_changed_is_measured_where_it_was_said() -> None:
    said = f"He said nothing. {SAID} {SAID} He walked across the long room with the lamp. He sat down."
    marked = "[He ]slowly [walked across the long room with the ]torch[.]"
    ((words, kind, changed),) = read(marked, said)
    assert (words, kind, changed) == ("He slowly walked across the long room with the torch.", Kind.EDITED, 20)


def test_pasted_words_part_a_models() -> None:
    assert read("[He put down]< my >[the hammer]{ and}") == [
        ("He put down", Kind.GENERATED, 0),
        (" my ", Kind.PASTED, 0),
        ("the hammer", Kind.GENERATED, 0),
        (" and", Kind.UNKNOWN, 0),
    ]


def test_words_are_counted_by_kind_and_run() -> None:
    text, spans = spans_for("I wrote this. [He put down the ]iron [hammer]<, she said>. {Who} knows\n\n[He put down]")
    made = tally(text, stretches(text, spans, {RUN: SAID}))
    assert made.words == {Kind.TYPED: 4, Kind.EDITED: 6, Kind.PASTED: 2, Kind.UNKNOWN: 1, Kind.GENERATED: 3}
    assert made.total == size_text(text).words
    assert made.runs[RUN].kept == 3
    assert made.runs[RUN].edited == 6
    assert made.changed == pytest.approx(1 / 6)
    both = made.plus(made)
    assert (both.total, both.runs[RUN].edited, both.changed) == (32, 12, pytest.approx(1 / 6))
    assert Tally().plus(made) == made
    assert runs_of(spans) == {RUN}


def test_a_word_of_two_origins_is_that_of_its_larger_part() -> None:
    text, spans = spans_for("[hammer]s and ham<mering>")
    assert tally(text, stretches(text, spans, {})).words == {Kind.GENERATED: 1, Kind.TYPED: 1, Kind.PASTED: 1}


def test_nothing_is_counted_in_an_empty_text() -> None:
    assert stretches("", (), {}) == ()
    assert tally("", ()) == Tally()
    assert Share().plus(Share(1, 2, 0.5)) == Share(1, 2, 0.5)


@given(
    st.text("ab \n*", max_size=40),
    st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45), st.sampled_from(["r", "s", *Origin])), max_size=5),
    st.dictionaries(st.sampled_from("rs"), st.text("ab ", max_size=12)),
)
def test_every_character_is_in_one_stretch_and_every_word_counted_once(
    text: str, rows: list[tuple[int, int, str]], said: dict[str, str]
) -> None:
    spans = [Span(low, high, run) for low, high, run in rows if low < high and run not in ("typed", "generated")]
    found = stretches(text, spans, said)
    assert "".join(text[each.start : each.end] for each in found) == text
    assert all(0.0 <= each.changed <= 1.0 and each.start < each.end for each in found)
    assert tally(text, found).total == size_text(text).words
