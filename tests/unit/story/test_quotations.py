"""What a model quotes is found where it stands, whatever marks it put around the words."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from inkwell.story.quotations import Quoted, QuotedText

TEXT = (
    "“Garny, old horse,” he said, “what this farm wants is *system*.”\n\n"
    "He looked at the plan, turned it the other way up, and seemed to like it better."
)


@pytest.mark.parametrize(
    ("quotation", "stands"),
    [
        ("what this farm wants is system", "what this farm wants is *system"),
        ("WHAT THIS FARM wants is “system”.", "what this farm wants is *system"),
        ("Garny … system", "Garny, old horse,” he said, “what this farm wants is *system"),
        (
            "He looked at the plan... seemed to like it",
            "He looked at the plan, turned it the other way up, and seemed to like it",
        ),
    ],
)
def test_all_words_of_it_stand_there(quotation: str, stands: str):
    found = QuotedText(TEXT).place_of(quotation)
    assert found is not None
    assert found.exact
    assert TEXT[found.start : found.end] == stands


def test_a_quotation_that_is_half_the_models_own_is_found_and_said_to_be():
    found = QuotedText(TEXT).place_of("He took the plan and turned it the other way up again")
    assert found == Quoted(TEXT.index("turned"), TEXT.index(" up,") + 3, exact=False)


@pytest.mark.parametrize("quotation", ["", "…", "the hens", "old horse farm", "plan he looked at"])
def test_what_does_not_stand_there_is_not_found(quotation: str):
    assert QuotedText(TEXT).place_of(quotation) is None


def test_a_part_of_a_word_is_no_word():
    assert QuotedText("The farmer").place_of("the farm") is None
    assert QuotedText("").place_of("the farm") is None


@settings(max_examples=50)
@given(
    st.lists(st.sampled_from(["the", "hens", "sea", "lay", "flat", "it’s", "Über"]), min_size=1, max_size=40), st.data()
)
def test_any_stretch_of_a_text_is_found_in_it(words: list[str], data: st.DataObject):
    text = "“" + ", ".join(words) + ".”"
    start = data.draw(st.integers(0, len(words) - 1))
    stretch = words[start : data.draw(st.integers(start + 1, len(words)))]
    assume(stretch)
    found = QuotedText(text).place_of(" ".join(stretch).upper())
    assert found is not None
    assert found.exact
    assert [each.strip(",.“”") for each in text[found.start : found.end].split()] == stretch
