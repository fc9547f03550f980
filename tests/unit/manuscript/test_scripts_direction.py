"""Which way a text runs: its first strong character, as the Unicode Bidirectional Algorithm has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.scripts import LTR, RTL, direction


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ""),
        ("123 … “", ""),
        ("Words", LTR),
        ("“Words", LTR),
        ("他说", LTR),
        ("שלום", RTL),
        ("«سلام»", RTL),
        ("1. שלום and words", RTL),
        ("\u2067שלום\u2069 words", LTR),
        ("\u2067שלום", ""),
        ("\u200fwords", RTL),
        ("\u2069words", LTR),
    ],
)
def test_the_first_strong_character_says_it(text: str, wanted: str):
    assert direction(text) == wanted


@given(st.text(), st.text())
def test_what_follows_a_strong_character_changes_nothing(text: str, more: str):
    if direction(text):
        assert direction(text + more) == direction(text)


@given(st.text(st.characters(max_codepoint=127, categories=("Lu", "Ll"))))
def test_latin_letters_run_from_left_to_right(text: str):
    assert direction(text) == (LTR if text else "")
