"""The maps to a page and to the disk give back exactly what went in, whatever it is."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inkwell.manuscript.fidelity import DISK, PAGE, QUOTE, ReversibleMap, from_page, to_page

HARD = [QUOTE, "\U0010f000", "\U0010f001", "\U0010f804", "\r", "\n", "\0", "\u2028", "\u2029", "\ufdd0", "\ufdd1"]
ANY_TEXT = st.text(st.one_of(st.sampled_from([*HARD, "\ud800", "\udfff", "a"]), st.characters(categories=None)))
MAPS = pytest.mark.parametrize("mapping", [PAGE, DISK], ids=["page", "disk"])


@MAPS
@given(text=ANY_TEXT)
@example(text=QUOTE * 3 + "\ud83d" + QUOTE * 2 + "\U0010f000")
def test_decode_undoes_encode(mapping: ReversibleMap, text: str) -> None:
    assert mapping.decode(mapping.encode(text)) == text


@MAPS
@given(text=ANY_TEXT)
def test_encode_undoes_decode(mapping: ReversibleMap, text: str) -> None:
    allowed = "".join(each for each in text if mapping.encode(each) == each)
    assert mapping.encode(mapping.decode(allowed)) == allowed


@given(ANY_TEXT)
def test_what_goes_to_the_disk_is_utf_8(text: str) -> None:
    assert DISK.decode(DISK.encode(text).encode("utf-8").decode("utf-8")) == text


@given(ANY_TEXT)
def test_the_page_gets_nothing_it_would_change(text: str) -> None:
    raw = to_page(text)
    assert not set(raw) & set("\r\n\0\ufdd0\ufdd1")
    assert raw.count("\u2029") == text.count("\n")
    raw.encode("utf-16")
    assert from_page(raw) == text


@given(st.text(st.characters(exclude_categories=["Cs", "Co", "Cn"], exclude_characters="\r\0\u2029")))
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert PAGE.encode(text) == text == DISK.encode(text)


def test_a_very_long_run_of_quotes_takes_no_longer_than_other_text() -> None:
    # Squared, this would take hours; linear, it takes milliseconds.
    text = QUOTE * 2_000_000
    assert from_page(to_page(text)) == text
