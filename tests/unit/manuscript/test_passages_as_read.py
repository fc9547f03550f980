"""Passages as a reader has them: what is quoted in a list shows no mark of Markdown's."""

import pytest

from inkwell.manuscript.prose import as_read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("“He was *very* late.”", "“He was very late.”"),
        ("half *emphasis only", "half emphasis only"),
        ("only the end_ of it", "only the end of it"),
        ("Wait!* she said", "Wait! she said"),
        ("# The end", "The end"),
        ("He said **no**\n\nand left.", "He said no\nand left."),
        ("See [the map](a.png).", "See the map."),
        ("It rained <!-- check -->here.", "It rained here."),
        ("snake_case and two * three", "snake_case and two * three"),
        ("", ""),
    ],
)
def test_marks_and_halves_of_pairs_are_left_out(written: str, read: str) -> None:
    assert as_read(written) == read
