"""What a book says of itself: an ISBN is right or it is none, and a manuscript's header finds the surname."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.manuscript.publication import Publication, bare_isbn, is_isbn, surname


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("978-3-16-148410-0", True),
        ("ISBN 978 3 16 148410 0", True),
        ("0-306-40615-2", True),
        ("0-8044-2957-X", True),
        ("978-3-16-148410-1", False),
        ("0-306-40615-3", False),
        ("978316148410", False),
        ("", False),
        ("٩٧٨٣١٦١٤٨٤١٠٠", False),
    ],
)
def test_an_isbn_checks(text: str, right: bool) -> None:
    assert is_isbn(text) is right
    assert bool(Publication(isbn=text).bare_isbn) is right


@given(st.integers(9780000000000, 9799999999999).map(str), st.integers(1, 9))
@settings(max_examples=50)
def test_no_figure_of_a_right_isbn_can_be_another(isbn: str, by: int) -> None:
    right = next(f"{isbn[:12]}{last}" for last in range(10) if is_isbn(f"{isbn[:12]}{last}"))
    assert bare_isbn(f"ISBN: {right[:3]}-{right[3:]}") == right
    for at in range(13):
        wrong = f"{right[:at]}{(int(right[at]) + by) % 10}{right[at + 1 :]}"
        assert not is_isbn(wrong)


@pytest.mark.parametrize(
    ("author", "name"),
    [("Anna B. Marsh", "Marsh"), ("Marsh, Anna", "Marsh"), ("Voltaire", "Voltaire"), ("", ""), ("  ", "")],
)
def test_surnames(author: str, name: str) -> None:
    assert surname(author) == name
